"""A crowd in the middle of conversations, and what each of them writes next."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert

from flows.message import Inbound
from scheduler.engine import Engine
from scheduler.ledger import WAKE
from storage import dues
from storage.database import Connection, Database
from storage.dues import Due
from storage.records import next_key
from storage.schema import address, person

CHANNEL = "sms"
NEXT_CONTACT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Part:
    """What one kind of person has said already (`opening`) and writes while it is measured."""

    name: str
    enrolled: bool
    opening: tuple[str, ...]
    lines: tuple[str, ...]


PARTS = (
    Part(
        "menu",
        True,
        ("menu",),
        ("4", "menu", "4", "menu", "4", "menu"),
    ),
    Part(
        "cv",
        True,
        ("lav et cv", "Hassan", "ja", "nej", "Hedelyskolen, 8. klasse"),
        ("1", "Min lillebror på 6 år", "1 og 2", "1", "siden 2023", "ja"),
    ),
    Part(
        "enrolment",
        False,
        ("hej",),
        ("Amina", "12. juni 2009", "Køge", "1", "1 og 3", "3"),
    ),
)


@dataclass(frozen=True, slots=True)
class Member:
    """One of the crowd, at an invented number."""

    number: int

    @property
    def part(self) -> Part:
        """What this one is doing: the parts take turns."""
        return PARTS[self.number % len(PARTS)]

    @property
    def phone(self) -> str:
        """An address that no other member has."""
        return f"+45{20_120_000 + self.number}"

    def event(self, number: int, text: str) -> Inbound:
        """Return this member's message as it comes in; `number` counts their messages."""
        return Inbound(CHANNEL, f"{self.number}.{number}", self.phone, text)

    def address(self, person_id: int, heard_at: datetime) -> dict[str, object]:
        """Return the row that says whose this member's phone is."""
        return _address(person_id, self.phone, heard_at)


def crowd(size: int) -> list[Member]:
    """Return so many people."""
    return [Member(number) for number in range(size)]


async def move_in(database: Database, members: list[Member], now: datetime) -> None:
    """Put a crowd on the books, with one consultant; newcomers become known by writing."""
    settled = [member for member in members if member.part.enrolled]
    async with database.write() as connection:
        await connection.execute(
            insert(person), [_consultant(now), *(enrolled(now) for _ in settled)]
        )
        await connection.execute(
            insert(address),
            [
                _address(1, "+4520119999", now),
                *(member.address(2 + i, now) for i, member in enumerate(settled)),
            ],
        )
        await not_forgotten(connection, range(2, 2 + len(settled)), now)


async def open_up(engine: Engine, members: list[Member]) -> None:
    """Bring everyone into the middle of their conversation."""
    longest = max(len(member.part.opening) for member in members)
    for number in range(longest):
        talking = [member for member in members if number < len(member.part.opening)]
        await asyncio.gather(
            *(engine.receive(m.event(number - longest, m.part.opening[number])) for m in talking)
        )
        while await engine.worker.step():
            pass


async def not_forgotten(connection: Connection, ids: Iterable[int], now: datetime) -> None:
    """Give people who have been enrolled just now their next contact."""
    at = now + NEXT_CONTACT
    await dues.plan_many(connection, [Due(next_key(id_), id_, WAKE, at) for id_ in ids])


def enrolled(now: datetime) -> dict[str, object]:
    """Return the row of a youth who has been enrolled."""
    return _person("youth", "Amina", "waiting", now)


def _consultant(now: datetime) -> dict[str, object]:
    return _person("consultant", "Mette", "staff", now)


def _person(role: str, name: str, stage: str, now: datetime) -> dict[str, object]:
    return {
        "role": role,
        "first_name": name,
        "born": "2009-06-12",
        "area": "Køge",
        "language": "da",
        "stage": stage,
        "enrolled_at": now,
        "made_at": now,
    }


def _address(person_id: int, phone: str, now: datetime) -> dict[str, object]:
    return {
        "person_id": person_id,
        "channel": CHANNEL,
        "address": phone,
        "state": "ok",
        "heard_at": now,
    }
