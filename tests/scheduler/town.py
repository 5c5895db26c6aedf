"""A small town: its staff, its youths, and what the office does with them by command."""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile

from bot.app import furnish
from bot.commands.books import Books
from bot.commands.leaving import leave
from bot.settings import Settings
from flows.effects import SaveProfile
from flows.person import Person, Role
from scheduler.calendar import DanishCalendar
from scheduler.ledger import replan, replan_area
from storage import areas, dues, people, placements, register, staff
from storage.areas import Area
from tests.scheduler.fakes import FakeClock
from tests.scheduler.provider import Crash, Provider
from tests.scheduler.witness import Witness
from tests.scheduler.world import AMINA, METTE, YUSUF, World

LARS, BIRGIT, SARA = "+4520123459", "+4520123460", "+4520123461"
DANISH = DanishCalendar()
# No disk: it is not the disk that is tried here, and waiting for it costs most of the time.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@dataclass(slots=True)
class Town:
    """A world with staff (Mette, whose deputy is Lars, and their leader Birgit) and a witness."""

    here: World
    witness: Witness
    folder: Path
    mette: int = 0
    lars: int = 0
    birgit: int = 0

    @property
    def clock(self) -> FakeClock:
        """The clock of the house."""
        return self.here.clock

    @property
    def now(self) -> datetime:
        """The moment (UTC)."""
        return self.here.clock.now()

    @property
    def sms(self) -> Provider:
        """The SMS provider."""
        return self.provider("sms")

    def provider(self, name: str) -> Provider:
        """Return the provider of a channel."""
        channel = self.here.channels[name]
        assert isinstance(channel, Provider)
        return channel

    @property
    def today(self) -> date:
        """The Danish date."""
        return DANISH.today(self.now)

    async def close(self) -> None:
        """Let the database go."""
        self.witness.close()
        await self.here.house.database.close()

    async def restart(self) -> None:
        """Let another process take over the same file, whatever the last one was in."""
        house = self.here.house
        await house.database.close()
        self.here.house = await furnish(house.settings, self.here.channels, clock=self.clock)
        await self.here.house.engine.sender.recover()

    async def go_to(self, until: datetime) -> list[datetime]:
        """Let time pass from event to event; return the moments at which something happened."""
        moments = []
        while (moment := await self.here.house.engine.next_event(until)) is not None:
            self.clock.turn_to(moment)
            await self.here.settle()
            moments.append(moment)
        self.clock.turn_to(until)
        await self.here.settle()
        return moments

    async def go(self, **by: float) -> list[datetime]:
        """Let time pass as `go_to` does: `go(days=2)`."""
        return await self.go_to(self.now + timedelta(**by))

    # -- what the office does by command ----------------------------------------------------------

    async def hire(self, name: str, address: str, role: Role = "consultant") -> int:
        """Let somebody begin at the office."""
        return await self.here.add(Person(0, role, name, area="Køge", stage="staff"), address)

    async def enrol(
        self, name: str = "Amina", address: str = AMINA, *, telegram: str | None = None
    ) -> int:
        """Enrol a youth of Mette's."""
        async with self.here.house.database.write() as connection:
            new = Person(0, first_name=name, born=date(2009, 6, 12), area="Køge")
            youth = await people.add(connection, new, ("sms", address), self.now)
            if telegram:
                await people.add_address(connection, youth, ("telegram", telegram), self.now)
                await people.heard(connection, [("sms", address)], self.now)
            profile = SaveProfile(name, "2009-06-12", "Køge")
            await people.save_profiles(connection, [(youth, profile)], self.now)
            if self.mette:
                await register.set_consultant(connection, youth, self.mette)
            await replan(connection, DANISH, [youth], self.now)
        return youth

    async def met(self, address: str) -> int:
        """Return whose phone it is; whoever was erased and has not written since enrols anew."""
        rows = self.witness.rows("select person_id from address where address = :at", at=address)
        return rows[0][0] if rows else await self.enrol("Amina", address)

    async def place(self, youth: int, started: date, until: date | None = None) -> int:
        """Let a youth have a job, as `makker placement add` does."""
        async with self.here.house.database.write() as connection:
            job = await placements.add(
                connection,
                youth,
                "Netto Køge",
                "butiksmedhjælper",
                started.isoformat(),
                until=until.isoformat() if until else None,
                now=self.now,
            )
            await dues.plan(connection, placements.news(youth, job, self.now))
            await replan(connection, DANISH, [youth], self.now)
        return job

    async def end_job(self, youth: int, job: int, on: date) -> None:
        """Let a job end, as `makker placement end` does."""
        async with self.here.house.database.write() as connection:
            await placements.end(connection, job, on.isoformat(), "no more shifts")
            await replan(connection, DANISH, [youth], self.now)

    async def policy(self, **values: int | str) -> None:
        """Change the area's policy, as `makker area set` does."""
        async with self.here.house.database.write() as connection:
            await areas.put(connection, Area("Køge", dict(values)), self.now)
            await replan_area(connection, DANISH, "Køge", self.now)

    async def let_go(self, colleague: int) -> None:
        """Let a colleague leave, as `makker people remove` does."""
        async with self.here.house.database.write() as connection:
            entry = (await register.by_id(connection, [colleague]))[colleague]
            around = self.here.house.engine.around
            await leave(Books(connection, around, self.now), entry)

    async def close_case(self, number: int) -> None:
        """Let the owner of a case close it: talked by phone, and the job (if any) goes on."""
        rows = self.witness.rows(
            'select a.address from address a join "case" c on c.owner_id = a.person_id'
            " where c.id = :id",
            id=number,
        )
        for text in (f"TAG {number}", f"LUK {number}", "1", "ja"):
            await self.here.write(text, rows[0]["address"])

    # -- what the phones show ---------------------------------------------------------------------

    def shown(self, address: str, *, since: int = 0) -> list[str]:
        """Return the texts that a phone was sent, from the `since`-th on."""
        texts = [t.message.text for t in self.sms.taken if t.message.address == address]
        return texts[since:]

    def moments(self, address: str) -> list[datetime]:
        """Return when (Danish wall clock, without zone) a phone was sent something."""
        return [
            DANISH.wall(taken.at).replace(tzinfo=None)
            for taken in self.sms.taken
            if taken.message.address == address
        ]


@asynccontextmanager
async def town(
    folder: Path,
    template: Path,
    start: datetime,
    channels: Sequence[str] = ("sms",),
) -> AsyncIterator[Town]:
    """Give a town over a copy of `template`, on a morning."""
    made = await built(folder, template, start, channels)
    try:
        yield made
    finally:
        await made.close()


async def built(
    folder: Path, template: Path, start: datetime, channels: Sequence[str] = ("sms",)
) -> Town:
    """Build a town; whoever asks closes it."""
    made = await reopened(folder, template, start, channels)
    made.mette = await made.hire("Mette", METTE)
    made.lars = await made.hire("Lars", LARS)
    made.birgit = await made.hire("Birgit", BIRGIT, "leader")
    async with made.here.house.database.write() as connection:
        await staff.set_deputy(connection, made.mette, made.lars)
    return made


async def reopened(
    folder: Path, source: Path, start: datetime, channels: Sequence[str] = ("sms",)
) -> Town:
    """Go on in a copy of a town's database; its staff are the first three people there."""
    file = folder / "makker.db"
    copyfile(source, file)
    clock, witness = FakeClock(start), Witness(file, DANISH)
    providers = {name: Provider(clock, name, witness.holder) for name in channels}
    settings = Settings(database_url=f"sqlite+aiosqlite:///{file}")
    house = await furnish(settings, providers, clock=clock)
    # What comes in now is nothing that came in before.
    heard = witness.rows("select count(*) from inbox")[0][0]
    return Town(World(house, clock, providers, count(heard)), witness, folder, 1, 2, 3)


__all__ = [
    "AMINA",
    "BIRGIT",
    "DANISH",
    "FAST",
    "LARS",
    "METTE",
    "SARA",
    "YUSUF",
    "Crash",
    "Town",
    "town",
]
