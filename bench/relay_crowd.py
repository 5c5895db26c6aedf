"""A crowd of relayed chats at once, and anything that may befall them, in random order.

Numbers change hands, matches pause, end and begin, certificates run out in the middle, parents
take their yes back, colleagues take threads, the provider goes away. Whatever happens, what one
writes is read by nobody but whom it was meant for.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.relay_channel import PhoneChannel, Post
from bench.relay_people import Address, Human, names, word
from bot.app import House, furnish
from bot.settings import Settings
from flows.effects import SaveProfile
from flows.message import Inbound
from flows.person import Person, Role
from scheduler.ledger import replan
from scheduler.office import DIGEST
from storage import jobs, people
from tests.at_home import say_yes

AREA, METTE = "Køge", ("telegram", "800000001")
START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
MENTEES = 3
"""Youths that a role model has, about."""


@dataclass(slots=True)
class StillClock:
    """Stands still until it is turned."""

    moment: datetime = START

    def now(self) -> datetime:
        """Return the moment it was turned to."""
        return self.moment


@dataclass(slots=True)
class Crowd:
    """Youths and role models with their phones, Mette who has them all, and the house."""

    house: House
    clock: StillClock
    post: Post
    luck: random.Random
    mette: Human
    youths: list[Human] = field(default_factory=list)
    models: list[Human] = field(default_factory=list)
    ties: dict[int, list[Human]] = field(default_factory=dict)
    given_up: list[Address] = field(default_factory=list)
    words: int = 0
    events: int = 0
    numbers: int = 0

    @property
    def everyone(self) -> Sequence[Human]:
        """All youths and role models."""
        return (*self.youths, *self.models)

    def new_word(self, *meant: Human) -> str:
        """Return a new word that only these people may read, and who writes it, and the office."""
        self.words += 1
        new = word(self.words)
        self.post.meant[new] = frozenset({self.mette.id, *(human.id for human in meant)})
        return new

    def new_number(self) -> Address:
        """Return a mobile number: sometimes one that somebody has given up."""
        if self.given_up and self.luck.random() < 0.5:
            return self.given_up.pop(self.luck.randrange(len(self.given_up)))
        self.numbers += 1
        return ("sms", f"+45{28_300_000 + self.numbers}")

    async def hear(self, human: Human, text: str, answers: str = "") -> None:
        """Let somebody write, without anything being done about it yet."""
        self.events += 1
        channel, address = human.address
        event = Inbound(channel, f"crowd-{self.events}", address, text, answers=answers)
        await self.house.engine.receive(event)

    async def settle(self) -> None:
        """Do all that can be done now."""
        await self.house.engine.settle()

    async def turn(self, by: timedelta) -> None:
        """Let time pass."""
        self.clock.moment += by

    def tie(self, youth: Human, model: Human) -> None:
        """Remember that two have something to do with each other."""
        for one, other in ((youth, model), (model, youth)):
            if other not in self.ties.setdefault(one.id, []):
                self.ties[one.id].append(other)


async def crowd(folder: Path, chats: int, seed: int) -> Crowd:
    """Build a crowd of so many matches; `house` is to be closed afterwards."""
    post, clock = Post(), StillClock()
    channels = {name: PhoneChannel(name, post) for name in ("sms", "telegram")}
    file = folder / "crowd.db"
    settings = Settings(database_url=f"sqlite+aiosqlite:///{file}")
    house = await furnish(settings, channels, clock=clock, alone=True)
    post.watch(file)
    made = Crowd(house, clock, post, random.Random(seed), Human(0, "Mette", "consultant", METTE))
    await _people(made, chats)
    for at, youth in enumerate(made.youths):
        await match(made, youth, made.models[at % len(made.models)])
    await made.settle()
    return made


async def _people(made: Crowd, chats: int) -> None:
    async with made.house.database.write() as connection:
        # The digest would be one more letter each morning.
        await jobs.claim_job(connection, DIGEST, START, START.replace(year=2040))
    made.mette = await _add(made, "Mette", "consultant", METTE)
    for name in names("Y", chats):
        made.youths.append(await _add(made, name, "youth", made.new_number()))
    for at, name in enumerate(names("R", max(1, chats // MENTEES))):
        there = ("telegram", str(810_000_000 + at)) if at % 2 else made.new_number()
        made.models.append(await _add(made, name, "role_model", there))
    for model in made.models:
        await made.hear(made.mette, f"/attest {model.name} om {made.luck.randint(2, 90)} dage")
        await made.settle()


async def _add(made: Crowd, name: str, role: Role, at: Address) -> Human:
    now, calendar = made.clock.now(), made.house.engine.around.calendar
    born = date(2009, 6, 12) if role == "youth" else None
    async with made.house.database.write() as connection:
        new = Person(0, role, name, born, AREA, stage="new" if role == "youth" else "staff")
        number = await people.add(connection, new, at, now)
        if role == "youth":
            profile = SaveProfile(name, "2009-06-12", AREA)
            await people.save_profiles(connection, [(number, profile)], now)
            await say_yes(connection, [number], now)
            await replan(connection, calendar, [number], now)
    human = Human(number, name, role, at)
    made.post.held_by[at] = human
    return human


async def match(made: Crowd, youth: Human, model: Human) -> None:
    """Let Mette match two; they may be matched already."""
    made.tie(youth, model)
    await made.hear(made.mette, f'/match {youth.name} {model.name} "begge kan lide fodbold"')
    await made.settle()
