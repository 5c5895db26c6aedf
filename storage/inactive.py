"""Who has long been silent: asked whether they want to be remembered, else erased in the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.person import Person
from storage.people import person_of
from storage.schema import address, case, person, placement


@dataclass(frozen=True, slots=True)
class Silent:
    """Somebody, when (UTC) they were last there, and when they were asked, if they were.

    They were there when they wrote, came, said that they stay, or a human has dealt with them.
    `reachable`: they may be asked. `left`: no longer in the programme.
    """

    person: Person
    last: datetime
    asked: datetime | None
    reachable: bool
    left: bool


async def next_people(connection: AsyncConnection, after: int, most: int) -> list[int]:
    """Return ids of people, those after `after`, by id; what is kept of each has its time."""
    rows = await connection.execute(
        select(person.c.id).where(person.c.id > after).order_by(person.c.id).limit(most)
    )
    return list(rows.scalars())


async def silent(
    connection: AsyncConnection, ids: Sequence[int], before: datetime, today: date
) -> list[Silent]:
    """Return those of these people who were last there before a moment, and are in no job.

    Only youths: staff, role models and parents are let go by those who took them in.
    """
    heard = func.max(address.c.heard_at, type_=address.c.heard_at.type)
    dealt = func.max(case.c.closed_at, type_=case.c.closed_at.type)
    works = exists(select(placement.c.id)).where(
        placement.c.person_id == person.c.id,
        or_(placement.c.ended.is_(None), placement.c.ended >= today.isoformat()),
    )
    reachable = exists(select(address.c.id)).where(
        address.c.person_id == person.c.id, address.c.state == "ok"
    )
    rows = await connection.execute(
        select(
            person,
            select(heard)
            .where(address.c.person_id == person.c.id)
            .scalar_subquery()
            .label("heard"),
            select(dealt).where(case.c.person_id == person.c.id).scalar_subquery().label("dealt"),
            reachable.label("reachable"),
        ).where(person.c.id.in_(ids), person.c.role == "youth", ~works)
    )
    found = []
    for row in rows:
        moments = (row.made_at, row.enrolled_at, row.renewed_at, row.heard, row.dealt)
        last = max(moment for moment in moments if moment is not None)
        if last < before:
            reached = row.reachable and row.stopped_at is None
            left = row.left_at is not None
            found.append(Silent(person_of(row), last, row.renew_asked_at, reached, left))
    return found


async def note_asked(connection: AsyncConnection, person_id: int, at: datetime | None) -> None:
    """Keep when somebody was asked whether they want to be remembered."""
    await connection.execute(
        update(person).where(person.c.id == person_id).values(renew_asked_at=at)
    )


async def forget_asking(connection: AsyncConnection, ids: Sequence[int], since: datetime) -> None:
    """Let those be asked again one day who were asked and have been there since."""
    there = exists(select(address.c.id)).where(
        address.c.person_id == person.c.id, address.c.heard_at > person.c.renew_asked_at
    )
    await connection.execute(
        update(person)
        .where(person.c.id.in_(ids), person.c.renew_asked_at.is_not(None), there)
        .where(person.c.renew_asked_at < since)
        .values(renew_asked_at=None)
    )
