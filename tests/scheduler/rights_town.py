"""Everybody that the table of rights speaks of, twice: in Køge, and in Greve where all is alike."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from flows.effects import OpenCase
from flows.person import Person, Role
from scheduler import office
from scheduler.ledger import replan
from storage import jobs, people
from tests.at_home import say_yes
from tests.scheduler.fakes import FakeChannel, FakeClock
from tests.scheduler.world import World, world

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
CHANNELS = ("sms", "telegram")
KOEGE, GREVE = "Køge", "Greve"


@dataclass(frozen=True, slots=True)
class Place:
    """The people of one area, what waits there, and the numbers of both."""

    area: str
    youth: str
    model: str
    second: str
    case: int
    held: int


PLACES: Mapping[str, Place] = {
    "own": Place(KOEGE, "Amina", "Bilal", "Omar", 1, 1),
    "other": Place(GREVE, "Yusuf", "Sara", "Nadia", 3, 2),
}
WHO: Mapping[Role, str] = {
    "youth": "Amina",
    "role_model": "Bilal",
    "parent": "Fatma",
    "consultant": "Mette",
    "leader": "Lone",
}
_EVERYONE: tuple[tuple[str, Role, str], ...] = (
    ("Mette", "consultant", KOEGE), ("Ali", "consultant", GREVE), ("Lone", "leader", KOEGE),
    ("Amina", "youth", KOEGE), ("Bilal", "role_model", KOEGE), ("Omar", "role_model", KOEGE),
    ("Yusuf", "youth", GREVE), ("Sara", "role_model", GREVE), ("Nadia", "role_model", GREVE),
    ("Fatma", "parent", KOEGE),
)  # fmt: skip
CASES = 'select id, state, owner_id from "case" where person_id <> :me'
SEEN = (
    "select id, stopped_at, paused_until, on_duty from person",
    "select channel, address, person_id, state from address",
    "select id, state, files, ends_at, model_at from match",
    "select id, state, decided_by from relayed",
    "select count(*) from certificate", "select count(*) from audit",
    "select count(*) from leave", "select count(*) from meeting",
    "select person_id, holder_id from voice",
    "select id, state from invitation", "select id, state from consent",
)  # fmt: skip


@dataclass(slots=True)
class Rights:
    """The town, with ids by name."""

    here: World
    ids: dict[str, int]

    async def says(self, who: str, text: str, channel: str) -> list[str]:
        """Let somebody write on a channel; return what they are answered there."""
        self.here.clock.turn(seconds=30)
        return await self.here.write(text, self.address(who, channel), channel)

    def address(self, who: str, channel: str) -> str:
        """Return where somebody writes from."""
        number = self.ids[who]
        return f"+4520123{number:03}" if channel == "sms" else str(900_000_000 + number)

    async def seen(self, by: str) -> list[list[tuple[object, ...]]]:
        """Return all that a right could change, but for what somebody asks for themselves."""
        found = [[tuple(row) for row in await self.here.query(what)] for what in SEEN]
        others = await self.here.query(CASES, me=self.ids[by])
        return [*found, [tuple(row) for row in others]]

    async def count(self, statement: str, **values: object) -> int:
        """Return what a count says."""
        rows = await self.here.query(statement, **values)
        return int(rows[0][0])


@asynccontextmanager
async def rights_town(folder: Path) -> AsyncIterator[Rights]:
    """Give a town over the database in `folder`, which may hold it already."""
    channels = tuple(FakeChannel(name) for name in CHANNELS)
    async with world(folder, *channels, clock=FakeClock(START)) as here:
        rows = await here.query("select id, first_name from person")
        # What comes in now is nothing that came in before.
        here._ids = count(len(await here.query("select 1 from inbox")))
        yield Rights(here, {row.first_name: row.id for row in rows})


async def fill(folder: Path) -> None:
    """Put everybody and everything into the database in `folder`."""
    async with rights_town(folder) as town:
        await _people(town)
        for place, consultant in (("own", "Mette"), ("other", "Ali")):
            await _pair(town, PLACES[place], consultant)
            async with town.here.house.database.write() as connection:
                around = town.here.house.engine.around
                at = await office.at(connection, around, town.here.clock.now())
                youth = town.ids[PLACES[place].youth]
                known = (await people.by_id(connection, [youth]))[youth]
                await office.open_case(at, known.person, OpenCase("help", "today", "hjælp"))
            await town.here.settle()
            words = f"{PLACES[place].youth}: ring 20 99 88 77"
            await town.says(PLACES[place].model, words, "sms")


async def _people(town: Rights) -> None:
    now, calendar = town.here.clock.now(), town.here.house.engine.around.calendar
    async with town.here.house.database.write() as connection:
        await jobs.claim_job(connection, office.DIGEST, now, now.replace(year=2036))
        for name, role, area in _EVERYONE:
            youth = role == "youth"
            born = date(2009, 6, 12) if youth else None
            new = Person(0, role, name, born, area, stage="waiting" if youth else "staff")
            number = await people.add(connection, new, None, now)
            town.ids[name] = number
            for channel in CHANNELS:
                at = (channel, town.address(name, channel))
                await people.add_address(connection, number, at, now)
            await replan(connection, calendar, [number], now)
        await say_yes(connection, [town.ids[each.youth] for each in PLACES.values()], now)


async def _pair(town: Rights, place: Place, consultant: str) -> None:
    for model in (place.model, place.second):
        await town.says(consultant, f"/attest {model} 1/12/2027", "telegram")
    order = f'/match {place.youth} {place.model} "begge kan lide fodbold"'
    await town.says(consultant, order, "telegram")
