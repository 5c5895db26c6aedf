"""A town with an office: Mette and her deputy Ali, their leader Lone, and youths who need them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import count
from pathlib import Path
from typing import Any

from flows.desk import Order
from flows.effects import Effect, OpenCase
from flows.message import Outbound
from flows.person import Person
from flows.texts import texts_of
from scheduler import office
from scheduler.errands import Errand, run
from scheduler.ledger import replan
from scheduler.office import Office
from storage import areas, cases, dues, jobs, people, staff
from storage.areas import Area
from storage.cases import Case
from tests.scheduler.fakes import FakeChannel, FakeClock
from tests.scheduler.world import World, world

AMINA, YUSUF = "+4520123456", "+4520123457"
METTE, ALI, LONE = "900000043", "900000044", "900000045"
_events = count(100_000)


@dataclass(slots=True)
class Town:
    """The people, by id, and the world they are in."""

    here: World
    amina: int
    mette: int
    ali: int
    lone: int

    # -- time -------------------------------------------------------------------------------------

    def at(self, day: str, clock: str = "12:00") -> datetime:
        """Return the moment of a time on the wall."""
        calendar = self.here.house.engine.around.calendar
        return calendar.at(date.fromisoformat(day), time.fromisoformat(clock))

    async def until(self, day: str, clock: str) -> None:
        """Let time go by, stopping wherever something is due."""
        end = self.at(day, clock)
        while (moment := await self.here.house.engine.next_event(end)) is not None:
            self.here.clock.turn_to(moment)
            await self.here.settle()
        self.here.clock.turn_to(end)
        await self.here.settle()

    # -- doing ------------------------------------------------------------------------------------

    @asynccontextmanager
    async def office(self) -> AsyncIterator[Office]:
        """Give the office in one transaction."""
        async with self.here.house.database.write() as connection:
            yield await office.at(connection, self.here.house.engine.around, self.here.clock.now())

    async def open(self, reason: str = "help", urgency: Any = "today", words: str = "") -> int:
        """Let a case about Amina be opened; return its number."""
        async with self.office() as here:
            person = (await people.by_id(here.connection, [self.amina]))[self.amina].person
            number = await office.open_case(here, person, OpenCase(reason, urgency, words))
        assert number is not None
        await self.here.settle()
        return number

    async def order(self, who: int, *effects: Effect, settle: bool = True) -> list[str]:
        """Let somebody want things done, in order; return what their phone then shows."""
        before = len(await self.phone(who))
        for effect in effects:
            async with self.office() as here:
                known = (await people.by_id(here.connection, [who]))[who]
                changed: set[int] = set()
                order = Order("", 0, "staff", effect)
                errand = Errand(here, known.person, known.address, next(_events), order, changed)
                await run(errand)
                await replan(here.connection, here.around.calendar, changed, here.now)
        if settle:
            await self.here.settle()
        return (await self.phone(who))[before:]

    # -- looking ----------------------------------------------------------------------------------

    async def phone(self, who: int) -> list[str]:
        """Return what somebody has been sent."""
        return [message.text for message in await self.messages(who)]

    async def messages(self, who: int) -> list[Outbound]:
        """Return the messages that somebody has been sent."""
        async with self.here.house.database.read() as connection:
            everywhere = (await people.addresses_of(connection, [who]))[who]
        places = [each.address for each in everywhere]
        return [
            message
            for name, channel in self.here.channels.items()
            for message in channel.accepted
            if (name, message.address) in places
        ]

    async def case(self, number: int) -> Case:
        """Return a case."""
        async with self.here.house.database.read() as connection:
            found = await cases.by_id(connection, number)
        assert found is not None
        return found

    async def owner(self, number: int) -> int | None:
        """Return whose a case is."""
        return (await self.case(number)).owner_id

    async def history(self, number: int) -> list[str]:
        """Return what happened to a case, in words."""
        async with self.here.house.database.read() as connection:
            return [each.what for each in await cases.history(connection, number)]

    async def timer(self, key: str) -> datetime | None:
        """Return when a timer is due, None when none waits."""
        async with self.here.house.database.read() as connection:
            due = await dues.of_key(connection, key)
        return due.at if due else None

    async def deputy(self, of: int, deputy: int | None) -> None:
        """Let somebody be somebody's deputy."""
        async with self.here.house.database.write() as connection:
            await staff.set_deputy(connection, of, deputy)

    async def hours(self, area: str, **days: list[str]) -> None:
        """Let an area have hours of its own."""
        async with self.here.house.database.write() as connection:
            await areas.put(connection, Area(area, {}, dict(days)), self.here.clock.now())

    async def youth(self, name: str, phone: str, **more: Any) -> int:
        """Let one more youth be enrolled, with a next contact."""
        someone = Person(0, first_name=name, area="Køge", stage="waiting", **more)
        new = await self.here.add(someone, phone)
        async with self.here.house.database.write() as connection:
            now = self.here.clock.now()
            await replan(connection, self.here.house.engine.around.calendar, [new], now)
        return new


def said(key: str, **args: object) -> str:
    """Return one of the Danish texts for staff."""
    return texts_of("office", "da").get(key, args=args)


@asynccontextmanager
async def town(folder: Path, start: datetime) -> AsyncIterator[Town]:
    """Give the town at a moment; staff have Telegram, youths SMS."""
    channels = (FakeChannel(), FakeChannel("telegram"))
    async with world(folder, *channels, clock=FakeClock(start)) as here:
        mette = await here.add(_colleague("consultant", "Mette"), METTE, "telegram")
        ali = await here.add(_colleague("consultant", "Ali", "Greve"), ALI, "telegram")
        lone = await here.add(_colleague("leader", "Lone"), LONE, "telegram")
        made = Town(here, 0, mette, ali, lone)
        made.amina = await made.youth("Amina", AMINA, born=date(2011, 6, 12))
        await made.deputy(mette, ali)
        async with here.house.database.write() as connection:
            # The digest has its own tests; here it would be one more letter each morning.
            await jobs.claim_job(connection, office.DIGEST, start, start.replace(year=2036))
        yield made


def _colleague(role: Any, name: str, area: str = "Køge") -> Person:
    return Person(0, role, name, area=area, stage="staff")
