"""The worker: takes waiting events in batches, one of each person, and commits each batch whole."""

from collections.abc import Iterable, Mapping
from datetime import datetime, time

import structlog

from flows.conversation import Conversation
from flows.desk import Desk, Order, Turn
from flows.effects import OpenCase
from flows.failure import Failure
from flows.kind import Json
from flows.manner import MANNERS, SMS
from flows.reply import Reply
from flows.texts import SHARED, texts_of
from flows.turn import take_turn
from scheduler import follow_up, office, privacy, relay, shifts
from scheduler.batch import Batch, awaited, gathered, told_at_once
from scheduler.clock import Clock
from scheduler.echo import Echo
from scheduler.errands import Errand, is_of_pair, run, run_all
from scheduler.follow_up import Waking
from scheduler.ledger import Town, policies_of
from scheduler.office import OFFICE_TIMERS, Office
from scheduler.outside import outside
from scheduler.shifts import Reminders
from scheduler.surroundings import Surroundings
from storage import conversations, inbox, outbox, people, talks
from storage.database import Connection, Database
from storage.inbox import Event
from storage.outbox import Letter
from storage.people import Known

BATCH = 200
SAYS_WHO_WRITES = frozenset({"thread_taken", "handed_back"})
"""Timers that say who writes from now on: unsaid, two would seem to speak with one voice."""
log = structlog.get_logger()


class Worker:
    """Handles what waits in the inbox. There is one worker in a process.

    The transaction is the claim: events are read, handled and marked done in one, so a process
    that dies in between has done nothing and the next one does it all.
    """

    def __init__(
        self, database: Database, clock: Clock, around: Surroundings, batch: int = BATCH
    ) -> None:
        """Work on this database by this clock, at most `batch` events at a time."""
        self._database = database
        self._clock = clock
        self._around = around
        self._most = batch
        self._echo = Echo()

    async def step(self) -> int:
        """Handle one batch; return how many events it took in (0: nothing waits)."""
        try:
            return await self._together()
        except Failure:
            raise
        except Exception as error:
            # One row that storage refuses must not take the others down with it (P2).
            log.error("batch.split", error=repr(error))
            return await self._one_by_one()

    async def _together(self) -> int:
        async with self._database.read() as connection:
            if not await inbox.any_waiting(connection):
                return 0
        async with self._database.write() as connection:
            events = await inbox.waiting(connection, self._most)
            if events:
                await self._handle(connection, events)
            return len(events)

    async def _one_by_one(self) -> int:
        async with self._database.read() as connection:
            events = await inbox.waiting(connection, self._most)
        for event in events:
            try:
                async with self._database.write() as connection:
                    if alone := await inbox.still_waiting(connection, event.id):
                        await self._handle(connection, [alone])
            except Failure:
                raise
            except Exception as error:
                log.error("turn.failed", event_id=event.id, error=repr(error), exc_info=True)
                await self._set_aside(event.id, error)
        return len(events)

    async def _handle(self, connection: Connection, events: list[Event]) -> None:
        now = self._clock.now()
        for event in filter(_without_a_turn, events):
            await self._do(connection, event, now)
            await inbox.done(connection, [event.id])
        here = await office.at(connection, self._around, now)
        town = Town(self._around.calendar, here.staff, policies_of(here.areas), now)
        wake_ups = [event for event in events if follow_up.is_wake_up(event)]
        waking = await follow_up.woken(connection, town, wake_ups)
        ripe = [event for event in events if shifts.is_reminder(event)]
        reminders = await shifts.coming(connection, self._around.calendar, ripe, now)
        told = [event for event in events if _is_plain(event)]
        speaking = [*waking.speaking, *reminders.speaking]
        batch = await gathered(connection, [*told, *speaking], now)
        follow_up.gives_way(waking, batch)
        await follow_up.other_address(connection, waking, batch.known)
        turns = await self._turns(connection, batch, here)
        changed = await self._write(connection, batch, turns, waking, reminders, here)
        changed |= await follow_up.welcomed_back(here, batch)
        await follow_up.handed_on(here, waking)
        await follow_up.planned_anew(connection, town, waking, changed)
        over = [*batch.over, *waking.over, *reminders.over, *(event.id for event, _ in turns)]
        await inbox.done(connection, over)

    async def _do(self, connection: Connection, event: Event, now: datetime) -> None:
        """Do what a timer is for that says nothing to its person."""
        if privacy.is_forget_timer(event):
            gone = await privacy.on_forget_timer(connection, self._around, event, now)
            self._echo.forget(gone)
        elif shifts.is_rule_timer(event):
            await shifts.on_rule_timer(connection, self._around.calendar, event, now)
        elif shifts.is_calendar_timer(event):
            await shifts.on_calendar_timer(connection, self._around.calendar, event, now)
        elif relay.is_pair_timer(event):
            await relay.on_pair_timer(connection, self._around, event, now)
        else:
            await office.on_timer(connection, self._around, event, now)

    # -- taking turns -----------------------------------------------------------------------------

    async def _turns(
        self, connection: Connection, batch: Batch, here: Office
    ) -> list[tuple[Event, Turn]]:
        turns: list[tuple[Event, Turn]] = []
        told = await outside(here, batch)
        for event in batch.events:
            if self._echo.is_echo(event, here.now):
                log.warning("echo", event_id=event.id)
                batch.over.append(event.id)
                continue
            try:
                turns.append((event, take_turn(self._desk(event, batch, here, told[event.id]))))
            except Exception as error:
                log.error("turn.failed", event_id=event.id, error=repr(error), exc_info=True)
                await self._stumble(connection, event, batch, here, error)
        return turns

    def _desk(self, event: Event, batch: Batch, here: Office, told: dict[str, Json]) -> Desk:
        known = batch.known[event.id]
        return Desk(
            person=known.person,
            conversations={c.flow: c.load() for c in batch.conversations.get(known.person.id, ())},
            kind=event.kind,
            text=event.text,
            now=here.now,
            today=self._around.calendar.today(here.now),
            manner=MANNERS.get(known.address[0], SMS),
            outside=told,
        )

    # -- writing ----------------------------------------------------------------------------------

    async def _write(
        self,
        connection: Connection,
        batch: Batch,
        turns: list[tuple[Event, Turn]],
        waking: Waking,
        reminders: Reminders,
        here: Office,
    ) -> set[int]:
        """Write what turns led to; return the ids of the people whose facts have changed."""
        if not turns:
            return set()
        changed = {t.person.id for e, t in turns if e.kind == "due" and e.id not in reminders.until}
        errands = [
            self._errand(event, batch, turn, order, here, changed)
            for event, turn in turns
            for order in turn.orders
            if order.effect is not None or order.key
        ]
        await run_all([errand for errand in errands if not is_of_pair(errand)])
        now = here.now
        whose = [(batch.known[e.id].person.id, t.conversations) for e, t in turns]
        await conversations.keep(connection, whose, now)
        # A question of Makker's is answered to nobody else.
        await talks.end(connection, [id_ for id_, kept in whose if _is_asked(kept)])
        letters = {
            e.id: self._letters(e, batch, here, t.replies, waking, reminders, urgent=t.urgent)
            for e, t in turns
        }
        await outbox.put(connection, [each for some in letters.values() for each in some], now)
        # What goes to others comes last: by then it is settled whom everyone writes with.
        await run_all([errand for errand in errands if is_of_pair(errand)])
        others = [(e, t) for e, t in turns if e.id not in reminders.until]
        await self._note(connection, others, letters, waking, here)
        await shifts.kept(connection, reminders, [e for e, _ in turns], now)
        return changed | await follow_up.heard(connection, turns, set(batch.asked), now)

    async def _note(
        self,
        connection: Connection,
        turns: list[tuple[Event, Turn]],
        letters: dict[int, list[Letter]],
        waking: Waking,
        here: Office,
    ) -> None:
        """Write down what Makker has asked, and to whom it has written, by itself."""
        last = [(e, t, letters[e.id][-1].key if letters[e.id] else None) for e, t in turns]
        await follow_up.kept(connection, waking, last, here.now)
        by_itself = [t.person.id for e, t, key in last if key and _unasked(e)]
        today = self._around.calendar.today(here.now)
        await people.set_written_on(connection, by_itself, today)

    def _errand(
        self,
        event: Event,
        batch: Batch,
        turn: Turn,
        order: Order,
        here: Office,
        changed: set[int],
    ) -> Errand:
        address, now = batch.known[event.id].address, turn.conversations.get(order.flow)
        # A flow that begins anew calls off the timers of its last run; what it did then stays done.
        corrected = order.effect is None and now is not None and now.run == order.run
        return Errand(here, turn.person, address, event.id, order, changed, corrected)

    def _letters(
        self,
        event: Event,
        batch: Batch,
        here: Office,
        replies: Iterable[Reply],
        waking: Waking,
        reminders: Reminders,
        *,
        urgent: bool = False,
    ) -> list[Letter]:
        known, calendar = batch.known[event.id], self._around.calendar
        if event.id in reminders.until:
            return self._reminding(event, known, replies, reminders, here)
        coming = waking.coming.get(event.id)
        # "Tomorrow is your first day" has nothing to say tomorrow (P7).
        today_only = coming is not None and coming.fixed
        return [
            Letter(
                key=f"in{event.id}.{number}",
                person_id=known.person.id,
                to=known.address,
                text=reply.text,
                options=reply.options,
                bulk=_unasked(event),
                urgent=urgent,
                twice_is_better=event.does in SAYS_WHO_WRITES,
                not_before=None if awaited(event) else calendar.after_quiet(here.now),
                not_after=calendar.in_days(here.now, 1, time(0)) if today_only else None,
                voice=_version(event, batch.voice(known.person)),
            )
            for number, reply in enumerate(replies)
        ]

    def _reminding(
        self,
        event: Event,
        known: Known,
        replies: Iterable[Reply],
        reminders: Reminders,
        here: Office,
    ) -> list[Letter]:
        """Return the letters of a reminder: whoever has the voice, and before its time is over."""
        pressing, calendar = event.id in reminders.pressing, self._around.calendar
        return [
            Letter(
                key=f"in{event.id}.{number}",
                person_id=known.person.id,
                to=known.address,
                text=reply.text,
                options=reply.options,
                bulk=not pressing,
                not_before=None if pressing else calendar.after_quiet(here.now),
                urgent=pressing and calendar.quiet(here.now),
                not_after=reminders.until[event.id],
            )
            for number, reply in enumerate(replies)
        ]

    async def _set_aside(self, event_id: int, error: Exception) -> None:
        """Count a failed try of an event of which storage will not have what it led to."""
        async with self._database.write() as connection:
            event = await inbox.still_waiting(connection, event_id)
            if event is None:
                return
            try:
                async with connection.begin_nested():
                    now = self._clock.now()
                    batch = await gathered(connection, [event], now)
                    here = await office.at(connection, self._around, now)
                    await self._stumble(connection, event, batch, here, error)
            except Exception as worse:
                log.error("trouble.untold", event_id=event_id, error=repr(worse), exc_info=True)
                await inbox.failed_once(connection, event, repr(error))

    async def _stumble(
        self, connection: Connection, event: Event, batch: Batch, here: Office, error: Exception
    ) -> None:
        """Count a failed try; after the last, say so kindly and hand the event to a human."""
        if not await inbox.failed_once(connection, event, repr(error)):
            return
        known = batch.known.get(event.id)
        if known is None or known.person.stopped:
            return
        text = texts_of(SHARED, known.person.language).get("trouble")
        letters = self._letters(event, batch, here, [Reply(text)], Waking(), Reminders())
        await outbox.put(connection, letters, here.now)
        turn = Turn(known.person, {}, (), ())
        order = Order("", 0, "trouble", OpenCase("trouble", "today", event.text))
        await run(self._errand(event, batch, turn, order, here, set()))


def _version(event: Event, voice: int | None) -> int | None:
    """Return the version of the voice that a letter is true under.

    "Nu skriver du med Mette" is no longer true once she has handed back: looked up in vain and
    sent once more, it would say so behind "Nu er det Makker igen".
    """
    return event.timer.get("version", voice) if event.does in SAYS_WHO_WRITES else voice


def _for_the_office(event: Event) -> bool:
    return event.does in OFFICE_TIMERS


def _without_a_turn(event: Event) -> bool:
    of_shifts = shifts.is_rule_timer(event) or shifts.is_calendar_timer(event)
    of_others = privacy.is_forget_timer(event) or relay.is_pair_timer(event)
    return of_shifts or of_others or _for_the_office(event)


def _is_asked(kept: Mapping[str, Conversation]) -> bool:
    return any(each.status == "open" for each in kept.values())


def _is_plain(event: Event) -> bool:
    """Return whether an event is taken as it came, and not decided upon first."""
    decided = follow_up.is_wake_up(event) or shifts.is_reminder(event)
    return not (decided or _without_a_turn(event))


def _unasked(event: Event) -> bool:
    """Return whether what comes of an event is something that nobody has just asked for."""
    return event.kind == "due" and not told_at_once(event)
