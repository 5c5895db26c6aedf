"""Staff: who is there, who takes over from whom, who is on duty and who is away."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.person import Person
from storage import people
from storage.people import Address
from storage.schema import address, leave, person

_TODAY = bindparam("today", type_=leave.c.first_day.type)
_AWAY_UNTIL = (
    select(func.max(leave.c.last_day))
    .where(leave.c.person_id == person.c.id)
    .where(leave.c.first_day <= _TODAY, leave.c.last_day >= _TODAY)
    .scalar_subquery()
)
_ON_THE_BOOKS = people.BEST_LAST.add_columns(
    person.c.deputy_id, person.c.on_duty, _AWAY_UNTIL.label("away_until")
).where(
    # Spelled out, so that SQLite sees that its partial index will do.
    literal_column("person.role <> 'youth' and person.role in ('consultant', 'leader')"),
    person.c.left_at.is_(None),
    person.c.stopped_at.is_(None),
    address.c.state != "lost",
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """A consultant or leader at their best address; `away_until` is the last day of a leave."""

    person: Person
    address: Address
    deputy_id: int | None = None
    on_duty: bool = False
    away_until: date | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """A leave of a colleague: from the first to the last day, both included."""

    id: int
    first: date
    last: date


async def colleagues(connection: AsyncConnection, today: date) -> list[Colleague]:
    """Return the consultants and leaders who have not left (nor said STOP), by id.

    Whoever has no address at all, or whose phone was cut off, is not among them: nobody could tell
    them anything.
    """
    rows = await connection.execute(_ON_THE_BOOKS, {"today": today.isoformat()})
    at_best = {row.id: row for row in rows}
    return [_colleague(at_best[id_]) for id_ in sorted(at_best)]


@lru_cache(maxsize=1024)  # they are read for every batch, and seldom change
def _colleague(row: Row[Any]) -> Colleague:
    away_until = date.fromisoformat(row.away_until) if row.away_until else None
    at = (row.channel, row.address)
    return Colleague(people.person_of(row), at, row.deputy_id, row.on_duty, away_until)


async def set_duty(connection: AsyncConnection, person_id: int, on: bool) -> None:
    """Put a colleague on the list that safety cases go to, or take them off it."""
    await connection.execute(update(person).where(person.c.id == person_id).values(on_duty=on))


async def set_deputy(connection: AsyncConnection, person_id: int, deputy_id: int | None) -> None:
    """Keep who takes over when a colleague is not there."""
    await connection.execute(
        update(person).where(person.c.id == person_id).values(deputy_id=deputy_id)
    )


async def add_leave(connection: AsyncConnection, person_id: int, first: date, last: date) -> int:
    """Keep that a colleague is away, both days included, and return the leave's id."""
    made = await connection.execute(
        insert(leave)
        .values(person_id=person_id, first_day=first.isoformat(), last_day=last.isoformat())
        .returning(leave.c.id)
    )
    new: int = made.scalar_one()
    return new


async def leaves(connection: AsyncConnection, person_id: int) -> list[Leave]:
    """Return all leaves of a colleague, the earliest first."""
    rows = await connection.execute(
        select(leave).where(leave.c.person_id == person_id).order_by(leave.c.first_day, leave.c.id)
    )
    return [
        Leave(row.id, date.fromisoformat(row.first_day), date.fromisoformat(row.last_day))
        for row in rows
    ]


async def remove(connection: AsyncConnection, person_id: int, now: datetime) -> None:
    """Keep that a colleague has left; their youths and cases are to be handed over beside it."""
    await people.leave(connection, person_id, now)


async def hand_over_youths(connection: AsyncConnection, from_id: int, to_id: int) -> list[int]:
    """Give all youths of one consultant to another and return their ids."""
    moved = await connection.execute(
        update(person)
        .where(person.c.consultant_id == from_id)
        .values(consultant_id=to_id)
        .returning(person.c.id)
    )
    return sorted(moved.scalars())
