"""Colleagues go on leave, and some quit: their youths and cases must pass to somebody."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from bot.commands.books import Books
from bot.commands.leaving import leave
from bot.simulate.staff import StaffLife
from storage import register
from storage.database import Connection

DAY = timedelta(days=1)
MORNING = time(8)
LEAVES_A_YEAR, QUITTING_A_YEAR = 3.0, 0.08


class Absence:
    """When one colleague is not there."""

    def __init__(self, life: StaffLife, books: Callable[[Connection, datetime], Books]) -> None:
        """Let this colleague be away now and then."""
        self.life = life
        self.street = life.street
        self._books = books

    def begin(self, now: datetime) -> None:
        """Plan leaves, and perhaps the end."""
        self._some_day(now, LEAVES_A_YEAR, self._go)
        if self.life.me.role == "consultant":
            self._some_day(now, QUITTING_A_YEAR, self._quit)

    def _some_day(self, now: datetime, per_year: float, deed: Callable[[datetime], None]) -> None:
        in_days = self.street.rng.expovariate(per_year) * 365
        if in_days < 1000:
            self.street.agenda.plan(self.life.at_work(now + DAY * in_days), deed)

    def _go(self, now: datetime) -> None:
        me, street = self.life.me, self.street
        if me.gone:
            return
        if me.busy:
            street.agenda.plan(now + timedelta(hours=1), self._go)
            return
        first = street.calendar.today(now) + DAY
        last = first + DAY * street.rng.randrange(1, 21)
        self.life.say(f"/fri {first.day}/{first.month}-{last.day}/{last.month}")
        street.agenda.plan(now + timedelta(hours=6), self._is_away)
        back = street.calendar.in_days(now, (last - first).days + 2, MORNING)
        street.agenda.plan(back, self._is_back)

    def _is_away(self, now: datetime) -> None:
        self.life.me.away = True

    def _is_back(self, now: datetime) -> None:
        self.life.me.away = False
        self._some_day(now, LEAVES_A_YEAR, self._go)

    def _quit(self, now: datetime) -> None:
        me = self.life.me
        me.gone = True

        async def record(connection: Connection, at: datetime) -> None:
            entry = (await register.by_id(connection, [me.number]))[me.number]
            await leave(self._books(connection, at), entry)

        self.street.entries.append(record)
        if me.writing_with is not None:
            self.street.judge.threads.end(me.writing_with)
