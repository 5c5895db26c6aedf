"""Relayed: what a youth and a role model have written to each other, and what became of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from sqlalchemy import ColumnElement, and_, bindparam, insert, literal_column, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import dues
from storage.dues import Due
from storage.letters import QUEUED
from storage.people import Address
from storage.schema import match, outbox, relayed

Fate = Literal["sent", "held", "waiting", "refused", "late", "unreached", "called_off"]
PREFIX = "relay"
"""What the keys of their letters begin with."""
GONE = 0
"""The number of no match."""
# Spelled out, so that SQLite sees that its partial indexes will do.
_HELD: ColumnElement[bool] = literal_column("relayed.state = 'held'")
_WAITING: ColumnElement[bool] = literal_column("relayed.state = 'waiting'")
_ADD = insert(relayed).returning(relayed.c.id)
_BY_ID = select(relayed).where(relayed.c.id == bindparam("number"))
_LAST_OF = (
    select(relayed.c.words)
    .where(relayed.c.match_id == bindparam("pair"), relayed.c.by_id == bindparam("who"))
    .where(relayed.c.made_at > bindparam("since", type_=relayed.c.made_at.type))
    .order_by(relayed.c.id.desc())
    .limit(5)
)
_ANSWERED = select(outbox.c.key).where(
    outbox.c.channel == bindparam("on"),
    outbox.c.provider_id == bindparam("its_id"),
    outbox.c.address == bindparam("there"),
)
_BECAME = update(relayed).where(relayed.c.id == bindparam("number"))


@dataclass(frozen=True, slots=True)
class Relayed:
    """One message from one of a match to the other.

    `words` is what was written, `sent` what goes on where a human has cleaned it; `held` names why
    it waits for a human, comma between; `letters` counts the letters written for it.
    """

    id: int
    match_id: int
    by_id: int
    to_id: int
    event_id: int | None
    words: str
    file_id: int | None
    sent: str | None
    held: str | None
    state: Fate
    letters: int
    made_at: datetime
    changed_at: datetime
    decided_by: int | None

    @property
    def goes_on(self) -> str:
        """What the other one is to read."""
        return self.words if self.sent is None else self.sent


async def add(
    connection: AsyncConnection,
    pair: int,
    by: int,
    to: int,
    words: str,
    now: datetime,
    *,
    held: Collection[str] = (),
    file_id: int | None = None,
    event_id: int | None = None,
) -> Relayed:
    """Keep what somebody wrote in an event of the inbox; `held` says why it waits."""
    row = {
        "match_id": pair,
        "by_id": by,
        "to_id": to,
        "event_id": event_id,
        "words": words,
        "file_id": file_id,
        "held": ",".join(held) or None,
        "state": "held" if held else "sent",
        "letters": 0,
        "made_at": now,
        "changed_at": now,
    }
    number: int = (await connection.execute(_ADD, row)).scalar_one()
    kept = await by_id(connection, number)
    return cast(Relayed, kept)


async def by_id(connection: AsyncConnection, number: int) -> Relayed | None:
    """Return a message by its number, None when there is none."""
    row = (await connection.execute(_BY_ID, {"number": number})).first()
    return Relayed(*row) if row else None


async def became(
    connection: AsyncConnection, number: int, state: Fate, now: datetime, **values: object
) -> None:
    """Write what became of a message."""
    row = {"number": number}
    await connection.execute(_BECAME.values(state=state, changed_at=now, **values), row)


async def last_words(connection: AsyncConnection, pair: int, by: int, since: datetime) -> list[str]:
    """Return what somebody wrote to the other since a moment, the oldest first, five at most."""
    rows = await connection.execute(_LAST_OF, {"pair": pair, "who": by, "since": since})
    return list(rows.scalars())[::-1]


async def held(connection: AsyncConnection, youths: Iterable[int] | None = None) -> list[Relayed]:
    """Return the messages that wait for a human (in the matches of `youths`), the oldest first."""
    query = select(relayed).where(_HELD).order_by(relayed.c.id)
    if youths is not None:
        query = query.join(match, match.c.id == relayed.c.match_id)
        query = query.where(match.c.youth_id.in_(list(youths)))
    return [Relayed(*row) for row in await connection.execute(query)]


async def waiting(connection: AsyncConnection, to: int) -> list[Relayed]:
    """Return what waits until a human has handed somebody's thread back, the oldest first."""
    query = select(relayed).where(_WAITING, relayed.c.to_id == to).order_by(relayed.c.id)
    return [Relayed(*row) for row in await connection.execute(query)]


async def of_match(connection: AsyncConnection, pair: int, most: int) -> list[Relayed]:
    """Return the last `most` messages of a match, the oldest first."""
    rows = await connection.execute(
        select(relayed).where(relayed.c.match_id == pair).order_by(relayed.c.id.desc()).limit(most)
    )
    return [Relayed(*row) for row in rows][::-1]


async def answered(connection: AsyncConnection, at: Address, provider_id: str) -> int | None:
    """Return the match whose message somebody at an address answers.

    None when it was written by Makker itself, `GONE` when it is not kept any more.
    """
    asked = {"on": at[0], "there": at[1], "its_id": provider_id}
    keys = (await connection.execute(_ANSWERED, asked)).scalars().all()
    for key in keys:
        if (number := number_in(key)) is not None:
            found = await by_id(connection, number)
            return found.match_id if found else GONE
    return None if keys else GONE


async def take_back(
    connection: AsyncConnection,
    to: Collection[int],
    state: Fate,
    now: datetime,
    *,
    pair: int | None = None,
) -> None:
    """Call off letters to these people (of one match) that have not gone out.

    The messages they were written for, and those that wait, get the given state.
    """
    rows = await connection.execute(
        select(outbox.c.id, outbox.c.key).where(
            QUEUED, outbox.c.person_id.in_(list(to)), outbox.c.key.like(f"{PREFIX}%")
        )
    )
    letters = {number: row.id for row in rows if (number := number_in(row.key))}
    concerned = or_(and_(_WAITING, relayed.c.to_id.in_(list(to))), relayed.c.id.in_(list(letters)))
    which = select(relayed.c.id).where(concerned)
    if pair is not None:
        which = which.where(relayed.c.match_id == pair)
    numbers = list((await connection.execute(which)).scalars())
    mine = [letters[number] for number in numbers if number in letters]
    await connection.execute(
        update(outbox)
        .where(outbox.c.id.in_(mine), QUEUED)
        .values(state="cancelled", changed_at=now)
    )
    await connection.execute(
        update(relayed).where(relayed.c.id.in_(numbers)).values(state=state, changed_at=now)
    )


async def too_late(connection: AsyncConnection, keys: Collection[str], now: datetime) -> None:
    """Let the messages of letters that went nowhere wait: they are written down anew at once."""
    numbers = [number for key in keys if (number := number_in(key)) is not None]
    if not numbers:
        return
    rows = await connection.execute(
        update(relayed)
        .where(relayed.c.id.in_(numbers), relayed.c.state == "sent")
        .values(state="waiting", changed_at=now)
        .returning(relayed.c.to_id)
    )
    readers = set(rows.scalars())
    await dues.plan_many(
        connection, [Due(f"relay:{who}", who, {"do": "relay"}, now) for who in readers]
    )


def number_in(key: str) -> int | None:
    """Return the number of the message that a letter with this key carries, None for others."""
    number = key.removeprefix(PREFIX).partition(".")[0]
    return int(number) if key.startswith(PREFIX) and number.isdecimal() else None
