"""The worker: takes waiting events in batches, one of each person, and commits each batch whole."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import structlog

from flows.desk import Desk, Order, Turn
from flows.effects import OpenCase
from flows.failure import Failure
from flows.kind import Json
from flows.manner import MANNERS, SMS
from flows.reply import Reply
from flows.texts import SHARED, texts_of
from flows.turn import take_turn
from scheduler.batch import Batch, gathered
from scheduler.clock import Clock
from scheduler.echo import Echo
from scheduler.errands import Errand, run, run_all
from scheduler.surroundings import Surroundings, owner_for
from storage import conversations, inbox, outbox
from storage.database import Connection, Database
from storage.inbox import Event
from storage.outbox import Letter
from storage.people import Known

BATCH = 200
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
        batch = await gathered(connection, events, now)
        languages = {known.person.language for known in batch.known.values()}
        help_when = self._around.help_when(now, languages)
        turns: list[tuple[Event, Turn]] = []
        for event in batch.events:
            if self._echo.is_echo(event, now):
                log.warning("echo", event_id=event.id)
                batch.over.append(event.id)
                continue
            try:
                turns.append((event, self._turn(event, batch, now, help_when)))
            except Exception as error:
                log.error("turn.failed", event_id=event.id, error=repr(error), exc_info=True)
                await self._stumble(connection, event, batch, error)
        await self._write(connection, batch, turns)
        await inbox.done(connection, [*batch.over, *(event.id for event, _ in turns)])

    # -- taking turns -----------------------------------------------------------------------------

    def _turn(
        self, event: Event, batch: Batch, now: datetime, help_when: Mapping[str, str]
    ) -> Turn:
        known = batch.known[event.id]
        person = known.person
        return take_turn(
            Desk(
                person=person,
                conversations={c.flow: c.load() for c in batch.conversations.get(person.id, ())},
                kind=event.kind,
                text=event.text,
                now=now,
                today=self._around.calendar.today(now),
                manner=MANNERS.get(known.address[0], SMS),
                outside=self._outside(known, batch, help_when),
            )
        )

    def _outside(self, known: Known, batch: Batch, help_when: Mapping[str, str]) -> dict[str, Json]:
        owner = owner_for(known.person.area, batch.staff)
        return {
            **self._around.given,
            "mail": self._around.mail,
            "phone": known.address[1] if known.address[0] == "sms" else None,
            "placements": batch.placements.get(known.person.id, []),
            "help_name": owner.person.first_name if owner else None,
            "help_when": help_when[known.person.language],
        }

    # -- writing ----------------------------------------------------------------------------------

    async def _write(
        self, connection: Connection, batch: Batch, turns: list[tuple[Event, Turn]]
    ) -> None:
        if not turns:
            return
        now = self._clock.now()
        await run_all(
            [
                self._errand(connection, event, batch, turn, order, now)
                for event, turn in turns
                for order in turn.orders
                if order.effect is not None or order.key
            ]
        )
        await conversations.keep(
            connection, [(batch.known[e.id].person.id, t.conversations) for e, t in turns], now
        )
        letters = [
            letter
            for event, turn in turns
            for letter in self._letters(event, batch.known[event.id], turn.replies)
        ]
        await outbox.put(connection, letters, now)

    def _errand(
        self,
        connection: Connection,
        event: Event,
        batch: Batch,
        turn: Turn,
        order: Order,
        now: datetime,
    ) -> Errand:
        known = batch.known[event.id]
        return Errand(
            connection, self._around, batch.staff, turn.person, known.address, event.id, now, order
        )

    def _letters(self, event: Event, known: Known, replies: Iterable[Reply]) -> list[Letter]:
        own = event.kind != "due"
        later = None if own else self._around.calendar.after_quiet(self._clock.now())
        return [
            Letter(
                key=f"in{event.id}.{number}",
                person_id=known.person.id,
                to=known.address,
                text=reply.text,
                options=reply.options,
                bulk=not own,
                not_before=later,
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
                    batch = await gathered(connection, [event], self._clock.now())
                    await self._stumble(connection, event, batch, error)
            except Exception as worse:
                log.error("trouble.untold", event_id=event_id, error=repr(worse), exc_info=True)
                await inbox.failed_once(connection, event, repr(error))

    async def _stumble(
        self, connection: Connection, event: Event, batch: Batch, error: Exception
    ) -> None:
        """Count a failed try; after the last, say so kindly and hand the event to a human."""
        if not await inbox.failed_once(connection, event, repr(error)):
            return
        known = batch.known[event.id]
        if known.person.stopped:
            return
        text = texts_of(SHARED, known.person.language).get("trouble")
        letters = self._letters(event, known, [Reply(text)])
        await outbox.put(connection, letters, self._clock.now())
        turn = Turn(known.person, {}, (), ())
        order = Order("", 0, "trouble", OpenCase("trouble", "today", event.text))
        await run(self._errand(connection, event, batch, turn, order, self._clock.now()))
