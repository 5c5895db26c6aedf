"""A past: enrolled people and the messages that were kept of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, text

from bench.crowd import CHANNEL, Member, enrolled, not_forgotten
from flows.conversation import Answer, Conversation
from flows.message import Inbound
from storage import conversations, inbox, outbox
from storage.database import Connection, Database
from storage.outbox import Letter
from storage.schema import address, person

FIRST = 1_000_000
"""The number of the first member of the past; nobody of a crowd has one so high."""
AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Past:
    """How many people, and how many messages in and out together."""

    people: int
    messages: int


NO_PAST = Past(0, 0)


async def remember(database: Database, past: Past, now: datetime) -> None:
    """Put a past into a database: done, answered, delivered, months ago."""
    if not past.people:
        return
    then = now - timedelta(days=90)
    members = [Member(FIRST + number) for number in range(past.people)]
    async with database.write() as connection:
        first = await _move_in(connection, members, then)
        talks = [(first + n, {"menu": _talk(then)}) for n in range(past.people)]
        await conversations.keep(connection, talks, then)
        await not_forgotten(connection, range(first, first + past.people), now)
    for start in range(0, past.messages // 2, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, past.messages // 2))
        async with database.write() as connection:
            await inbox.put(connection, list(_said(members, numbers)), then)
            await outbox.put(connection, list(_answered(members, numbers, first)), then)
            await connection.execute(
                text("UPDATE inbox SET state = 'done' WHERE state = 'waiting'")
            )
            await connection.execute(
                text("UPDATE outbox SET state = 'delivered' WHERE state = 'queued'")
            )


async def _move_in(connection: Connection, members: list[Member], then: datetime) -> int:
    newest = await connection.execute(text("SELECT max(id) FROM person"))
    first: int = newest.scalar_one() + 1
    await connection.execute(insert(person), [enrolled(then) for _ in members])
    await connection.execute(
        insert(address),
        [member.address(first + n, then) for n, member in enumerate(members)],
    )
    return first


def _talk(then: datetime) -> Conversation:
    answers = {"menu": Answer("profile")}
    return Conversation("menu", status="done", answers=answers, touched=then)


def _said(members: list[Member], numbers: range) -> Iterator[Inbound]:
    for number in numbers:
        yield members[number % len(members)].event(number, "Jeg vil gerne lave et CV")


def _answered(members: list[Member], numbers: range, first: int) -> Iterator[Letter]:
    for number in numbers:
        turn = number % len(members)
        reply = "Hvad skal vi tage fat på? Svar 1, 2 eller 3."
        yield Letter(f"past{number}", first + turn, (CHANNEL, members[turn].phone), reply)
