"""The simulation itself: the real house, a clock that hops, and everybody around it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from bot.commands.books import Books
from bot.simulate.absence import Absence
from bot.simulate.clock import SteppedClock
from bot.simulate.jobs import JobLife
from bot.simulate.process import Process
from bot.simulate.provider import Provider
from bot.simulate.rounds import Rounds
from bot.simulate.staff import StaffLife
from bot.simulate.street import Street
from bot.simulate.town import NEWCOMERS, drawn_youths, enter_staff, enter_youths
from bot.simulate.trap import Place, Trap
from bot.simulate.weather import weather
from bot.simulate.youth import Youth
from bot.simulate.youths import YouthLife
from scheduler.calendar import DanishCalendar
from storage.database import Connection

DAY = timedelta(days=1)
MIDNIGHT = time(0)
DAYS_BETWEEN_CRASHES = 9.0
LETTERS_AT_ONCE = 400
DEATHS: tuple[Place, ...] = ("clock", "clock", "before", "after")
LAST_NEWCOMER = 0.7
"""By when in the time that is simulated the last newcomer has written."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is simulated: so many youths for so many days from a moment (UTC)."""

    youths: int
    days: int
    seed: str
    start: datetime
    database: Path


class World:
    """One database, the process over it, and the street around it."""

    def __init__(self, plan: Plan) -> None:
        """Draw everybody; nothing runs yet."""
        self.plan = plan
        self.rng = Random(plan.seed)
        self.calendar = DanishCalendar()
        trap = Trap()
        self.trap, self.clock = trap, SteppedClock(plan.start, trap)
        self.street = Street(plan.start, self.rng, self.calendar)
        self.street.now = lambda: self.clock.moment
        self.street.providers |= {name: self._provider(name) for name in ("sms", "telegram")}
        self.process = Process(
            plan.database, self.street.providers, self.clock, trap, self.rng.choice
        )
        self.rounds = Rounds(self.street, self.process)
        self.youths = drawn_youths(self.street, plan.youths, self.calendar.today(plan.start))
        self._crash_next = False

    def _provider(self, name: str) -> Provider:
        outages = weather(self.plan.start, self.plan.days, self.rng)
        return Provider(name, self.street.now, self.street, self.trap, outages, self.rng)

    async def begin(self) -> None:
        """Open the books and write everybody in."""
        await self.process.begin()
        await self._move_in()

    async def live(self, told: Callable[[int], None]) -> None:
        """Live through all days; `told` hears how many are done."""
        for day in range(self.plan.days):
            await self._live_until(self.calendar.in_days(self.plan.start, day + 1, MIDNIGHT))
            await self._end_day()
            told(day + 1)
        await self.rounds.last_look(self.clock.moment)

    async def end(self) -> None:
        """Close the books."""
        await self.process.end()

    # -- time -------------------------------------------------------------------------------------

    async def _live_until(self, until: datetime) -> None:
        while self.clock.moment < until:
            theirs = await self.process.house.engine.next_event(until)
            ours = self.street.agenda.next_moment()
            self.clock.move_to(min(each for each in (theirs, ours, until) if each is not None))
            self.street.agenda.do(self.clock.moment)
            if theirs != self.clock.moment and self.street.at_rest:
                continue
            if self._crash_next and self.street.letters:
                self._crash_next = False
                self.trap.arm(self.rng.choice(DEATHS), self.rng.randrange(1, 12))
            await self._turn()

    async def _turn(self) -> None:
        """Hand in what was written and do all there is to do, as often as the process dies."""
        while not await self.process.outlives(self._work()):
            await self.process.house.engine.settle()
            await self.rounds.look_for_forgotten(self.clock.moment, "after a crash")

    async def _work(self) -> None:
        street, house = self.street, self.process.house
        # In the house's own day every 15 seconds.
        await house.engine.sender.settle_doubts()
        while street.entries:
            async with house.database.write() as connection:
                await street.entries[0](connection, self.clock.moment)
            street.entries.pop(0)
        while street.letters:
            some = street.letters[:LETTERS_AT_ONCE]
            await asyncio.gather(*(house.engine.receive(event) for event in some))
            street.messages_in += len(some)
            del street.letters[: len(some)]
        await house.engine.settle()

    async def _end_day(self) -> None:
        now = self.clock.moment
        await self.rounds.look_for_forgotten(now, "at midnight")
        for youth in await self.rounds.newcomers(now):
            JobLife(self.street, youth).begin(now)
        await self.rounds.note_touched()
        await self.rounds.note_paused(now)
        if self.rng.random() < 1 / DAYS_BETWEEN_CRASHES:
            self._crash_next = True

    # -- people -----------------------------------------------------------------------------------

    async def _move_in(self) -> None:
        now, street = self.plan.start, self.street
        there: list[Youth] = []
        later: list[Youth] = []
        for youth in self.youths:
            (later if self.rng.random() < NEWCOMERS else there).append(youth)
        async with self.process.house.database.write() as connection:
            colleagues = await enter_staff(connection, street, len(self.youths), now)
            await enter_youths(connection, street, there, now)
        for colleague in colleagues:
            life = StaffLife(street, colleague)
            street.owners[colleague.place] = life
            Absence(life, self._books).begin(now)
        for youth in there:
            self._settle_in(youth).begin(now)
            self.rounds.knows(youth)
            JobLife(street, youth).begin(now)
        for youth in later:
            one_day = now + DAY * self.rng.random() * self.plan.days * LAST_NEWCOMER
            street.agenda.plan(street.awake(one_day), self._settle_in(youth).enrol)

    def _settle_in(self, youth: Youth) -> YouthLife:
        life = YouthLife(self.street, youth)
        self.street.lives[youth] = life
        self.street.by_name[youth.name] = youth
        for place in youth.places():
            self.street.owners[place] = life
            self.street.judge.youths[place] = youth
        return life

    def _books(self, connection: Connection, now: datetime) -> Books:
        return Books(connection, self.process.house.engine.around, now)
