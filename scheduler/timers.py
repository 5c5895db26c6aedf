"""The due-tick: timers whose moment has come enter by the same door as everything else."""

from datetime import datetime, timedelta

from scheduler.calendar import DanishCalendar
from scheduler.clock import Clock
from storage import conversations, dues, inbox
from storage.database import Database
from storage.dues import Due

BATCH = 200
# Nobody is interrupted: a follow-up waits for a pause of half an hour. It waits, it never vanishes.
PAUSE = timedelta(minutes=30)


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
        enters twice. By night, or while the person is busy answering, a timer is put off.
        """
        now = self._clock.now()
        async with self._database.read() as connection:
            if not await dues.ripe(connection, now, 1):
                return 0
        async with self._database.write() as connection:
            ripe = await dues.ripe(connection, now, BATCH)
            touched = await conversations.last_touched(connection, [d.person_id for d in ripe])
            events = []
            for due in ripe:
                better = self._better_moment(due, now, touched.get(due.person_id))
                if better > now:
                    await dues.put_off(connection, due, better)
                elif await dues.fired(connection, due):
                    events.append(due.event())
            await inbox.put(connection, events, now)
        return len(ripe)

    def _better_moment(self, due: Due, now: datetime, touched: datetime | None) -> datetime:
        moment = now
        if touched is not None and now - touched < PAUSE:
            moment = touched + PAUSE
        return self._calendar.after_quiet(moment)
