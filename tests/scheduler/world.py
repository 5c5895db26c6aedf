"""A whole house over a real database file, with fakes where the world would be."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import text as sql

from bot.app import House, furnish
from bot.settings import Settings
from flows.conversation import Conversation
from flows.kind import Json
from flows.message import Inbound, InboundKind
from flows.person import Person
from flows.texts import SHARED, texts_of
from scheduler.ledger import replan
from storage import conversations, dues, outbox, people
from storage.dues import Due
from storage.outbox import Letter
from tests.scheduler.fakes import TUESDAY, FakeChannel, FakeClock

AMINA, YUSUF, METTE = "+4520123456", "+4520123457", "+4520123458"


@dataclass(slots=True)
class World:
    """One house, its clock and its channels."""

    house: House
    clock: FakeClock
    channels: Mapping[str, FakeChannel]
    _ids: "count[int]" = field(default_factory=count)

    @property
    def sms(self) -> FakeChannel:
        """The channel most tests write on."""
        return self.channels["sms"]

    async def hear(
        self, text: str, address: str = AMINA, channel: str = "sms", kind: InboundKind = "message"
    ) -> None:
        """Let a message come in, without handling it."""
        event = Inbound(channel, f"{channel}-{next(self._ids)}", address, text, kind)
        await self.house.engine.receive(event)

    async def write(self, text: str, address: str = AMINA, channel: str = "sms") -> list[str]:
        """Let a message come in and everything follow; return what the phone was sent."""
        before = len(self.channels[channel].texts(address))
        await self.hear(text, address, channel)
        await self.settle()
        return self.channels[channel].texts(address)[before:]

    async def settle(self) -> None:
        """Do all that can be done at this moment."""
        await self.house.engine.settle()

    async def wait(self, **by: float) -> None:
        """Turn the clock and do all that can be done then."""
        self.clock.turn(**by)
        await self.settle()

    async def add(self, someone: Person, address: str, channel: str = "sms") -> int:
        """Let somebody be known already."""
        async with self.house.database.write() as connection:
            at = (channel, address)
            added = await people.add(connection, someone, at, self.clock.now())
            calendar = self.house.engine.around.calendar
            await replan(connection, calendar, [added], self.clock.now())
            return added

    async def post(self, *letters: Letter) -> None:
        """Queue letters by hand."""
        async with self.house.database.write() as connection:
            await outbox.put(connection, letters, self.clock.now())

    async def query(self, statement: str, **values: object) -> list[Any]:
        """Return what lies in the database."""
        async with self.house.database.read() as connection:
            return list(await connection.execute(sql(statement), values))

    async def change(self, statement: str, **values: object) -> None:
        """Change what lies in the database behind everybody's back."""
        async with self.house.database.write() as connection:
            await connection.execute(sql(statement), values)

    async def states(self) -> list[tuple[str, str]]:
        """Return key and state of every letter, oldest first."""
        rows = await self.query("select key, state from outbox order by id")
        return [(row.key, row.state) for row in rows]

    async def asked(self, flow: str) -> str | None:
        """Return the key of the question a flow stands at; None when it is not open."""
        rows = await self.query("select status, state from conversation where flow = :f", f=flow)
        for row in rows:
            if row.status == "open":
                key: str | None = json.loads(row.state)["asked"]
                return key
        return None


@asynccontextmanager
async def world(
    folder: Path, *channels: FakeChannel, clock: FakeClock | None = None
) -> AsyncIterator[World]:
    """Give a world over `folder`/makker.db: SMS alone, unless channels are named."""
    clock = clock or FakeClock()
    by_name = {channel.name: channel for channel in channels or (FakeChannel(),)}
    settings = Settings(database_url=f"sqlite+aiosqlite:///{folder / 'makker.db'}")
    house = await furnish(settings, by_name, clock=clock)
    try:
        yield World(house, clock, by_name)
    finally:
        await house.close()


def youth(name: str = "Amina") -> Person:
    """Return a youth who is enrolled already."""
    return Person(0, first_name=name, born=date(2011, 6, 12), area="Køge", stage="waiting")


def consultant() -> Person:
    """Return somebody who takes cases."""
    return Person(0, "consultant", "Mette", area="Køge", stage="staff")


async def plan(here: World, person: int, at: datetime, **timer: Json) -> Due:
    """Let a timer be set for a check-in after a CV that is made, unless something else is said."""
    due = Due(
        f"{person}:cv:1:check_in",
        person,
        {"do": "begin", "to": "check_in", "flow": "cv", "run": 1, **timer},
        at,
    )
    async with here.house.database.write() as connection:
        await dues.plan(connection, due)
    return due


async def with_a_cv(here: World, address: str = AMINA) -> int:
    """Let a youth be known whose CV was finished a day ago."""
    person = await here.add(youth(), address)
    cv = Conversation("cv", turn=9, status="done", touched=TUESDAY - timedelta(days=1))
    async with here.house.database.write() as connection:
        await conversations.keep(connection, [(person, {"cv": cv})], TUESDAY)
    return person


def letter(key: str, to: str = AMINA, channel: str = "sms", **more: Any) -> Letter:
    """Return a letter to somebody we know nothing of."""
    return Letter(key, None, (channel, to), f"text of {key}", **more)


def said(key: str, **args: object) -> str:
    """Return one of Makker's Danish texts that belong to no topic."""
    return texts_of(SHARED, "da").get(key, args=args)
