"""The due-tick: timers whose moment has come enter by the same door as everything else."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from scheduler.calendar import DanishCalendar
from scheduler.clock import Clock
from scheduler.ledger import WAKE, tomorrow
from scheduler.office import LEASE, OFFICE_TIMERS
from scheduler.privacy import is_to_forget
from scheduler.relay import PAIR_TIMERS
from scheduler.shifts import has_its_moment, is_of_shifts
from storage import conversations, dues, inbox, people, talks, voices
from storage.database import Connection, Database
from storage.dues import Due
from storage.talks import Talk
from storage.voices import Voice

BATCH = 200
# Nobody is interrupted: a follow-up waits for a pause of half an hour. It waits, it never vanishes.
PAUSE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Around:
    """What else goes on with the people whose timers are ripe.

    `written`: the Danish date on which Makker last wrote by itself; `entering`: who has a timer
    (not one of the office's, nor of shifts) in the inbox already; `waiting`: all timers that stand.
    """

    touched: dict[int, datetime]
    talks: dict[int, Talk]
    voices: dict[int, Voice]
    written: dict[int, date]
    entering: set[int]
    waiting: dict[int, list[Due]]


class Timers:
    """Looks at what is due."""

    def __init__(self, database: Database, clock: Clock, calendar: DanishCalendar) -> None:
        """Work on this database by this clock and calendar."""
        self._database = database
        self._clock = clock
        self._calendar = calendar

    async def step(self) -> int:
        """Let one batch of ripe timers in; return how many were looked at.

        Firing and entering the inbox are one commit: no timer is lost between the two, none
        enters twice. A timer that would come at night, into a conversation, over a human, or as
        the second thing in one day, is put off.
        """
        now = self._clock.now()
        async with self._database.read() as connection:
            if not await dues.ripe(connection, now, 1):
                return 0
        async with self._database.write() as connection:
            ripe = await dues.ripe(connection, now, BATCH)
            around = await self._around(connection, [d.person_id for d in ripe if not _at_once(d)])
            events = []
            for due in ripe:
                better = self._better_moment(due, now, around)
                if better > now:
                    await dues.put_off(connection, due, better)
                elif fired := await self._fire(connection, due, now):
                    events.append(fired.event())
                    if _by_itself(due):
                        around.entering.add(due.person_id)
            await inbox.put(connection, events, now)
        return len(ripe)

    async def _around(self, connection: Connection, ids: list[int]) -> Around:
        return Around(
            await conversations.last_touched(connection, ids),
            await talks.of_people(connection, ids),
            await voices.of_people(connection, ids),
            await people.written_on(connection, ids),
            await inbox.timers_waiting(connection, ids),
            await dues.waiting_of(connection, ids),
        )

    async def _fire(self, connection: Connection, due: Due, now: datetime) -> Due | None:
        """Return the timer as it enters; a wake-up stands on, so that nobody is without one."""
        if is_wake_up(due):
            again = tomorrow(self._calendar, now)
            return await dues.fired_standing(connection, due, again)
        return due if await dues.fired(connection, due) else None

    def _better_moment(self, due: Due, now: datetime, around: Around) -> datetime:
        if _at_once(due):
            return now
        moment, person = now, due.person_id
        touched, voice = around.touched.get(person), around.voices.get(person)
        if voice is not None and voice.holder_id is not None:
            moment = max(moment, voice.spoke_at + LEASE)
        if touched is not None and now - touched < PAUSE:
            moment = max(moment, touched + PAUSE)
        if (talk := around.talks.get(person)) is not None and now - talk.touched_at < PAUSE:
            moment = max(moment, talk.touched_at + PAUSE)
        if _by_itself(due) and self._enough_today(due, now, around):
            moment = max(moment, tomorrow(self._calendar, now))
        return self._calendar.after_quiet(moment)

    def _enough_today(self, due: Due, now: datetime, around: Around) -> bool:
        """Return whether this would be the second thing that Makker writes by itself today.

        What the plan has for later today goes before what can as well come tomorrow.
        """
        today = self._calendar.today(now)
        if around.written.get(due.person_id) == today or due.person_id in around.entering:
            return True
        return not is_wake_up(due) and any(
            is_wake_up(other) and self._calendar.today(other.at) == today
            for other in around.waiting.get(due.person_id, ())
        )


SILENT = OFFICE_TIMERS | PAIR_TIMERS
"""Timers that reckon with nights themselves, and say nothing to a youth by Makker itself."""


def _at_once(due: Due) -> bool:
    return due.timer["do"] in SILENT or is_to_forget(due.timer) or has_its_moment(due.timer)


def _by_itself(due: Due) -> bool:
    """Return whether it makes Makker write to a youth without having been asked to.

    What the office does about a youth does not, and reminders of shifts were asked for.
    """
    silent = due.timer["do"] in SILENT or is_to_forget(due.timer)
    return not (silent or is_of_shifts(due.timer))


def is_wake_up(due: Due) -> bool:
    """Return whether a timer is a youth's row in the ledger."""
    return due.timer == WAKE
