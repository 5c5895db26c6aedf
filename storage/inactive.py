"""Who has long been silent: asked whether they want to be remembered, else erased in the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Integer,
    String,
    bindparam,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
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


_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_NEXT = (
    select(person.c.id)
    .where(person.c.id > bindparam("after", type_=Integer()))
    .order_by(person.c.id)
    .limit(bindparam("most", type_=Integer()))
)
_BEFORE = bindparam("before", type_=person.c.made_at.type)
_HEARD = (
    select(func.max(address.c.heard_at, type_=address.c.heard_at.type))
    .where(address.c.person_id == person.c.id)
    .scalar_subquery()
)
_DEALT = (
    select(func.max(case.c.closed_at, type_=case.c.closed_at.type))
    .where(case.c.person_id == person.c.id)
    .scalar_subquery()
)
_WORKS = exists(select(placement.c.id)).where(
    placement.c.person_id == person.c.id,
    or_(placement.c.ended.is_(None), placement.c.ended >= bindparam("today", type_=String())),
)
_REACHABLE = exists(select(address.c.id)).where(
    address.c.person_id == person.c.id, address.c.state == "ok"
)
_WERE_THERE = (person.c.made_at, person.c.enrolled_at, person.c.renewed_at)
_SILENT = select(
    person, _HEARD.label("heard"), _DEALT.label("dealt"), _REACHABLE.label("reachable")
).where(
    person.c.id.in_(_IDS),
    person.c.role == "youth",
    # Most were there lately: told apart before anything is looked up about them.
    *[moment.is_(None) | (moment < _BEFORE) for moment in _WERE_THERE],
    ~exists(literal(1)).where(address.c.person_id == person.c.id, address.c.heard_at >= _BEFORE),
    ~_WORKS,
)
_THERE_SINCE = exists(select(address.c.id)).where(
    address.c.person_id == person.c.id, address.c.heard_at > person.c.renew_asked_at
)
_FORGET_ASKING = (
    update(person)
    .where(person.c.id.in_(_IDS), person.c.renew_asked_at.is_not(None), _THERE_SINCE)
    .where(person.c.renew_asked_at < bindparam("since", type_=person.c.renew_asked_at.type))
    .values(renew_asked_at=None)
)


async def next_people(connection: AsyncConnection, after: int, most: int) -> list[int]:
    """Return ids of people, those after `after`, by id; what is kept of each has its time."""
    rows = await connection.execute(_NEXT, {"after": after, "most": most})
    return list(rows.scalars())


async def silent(
    connection: AsyncConnection, ids: Sequence[int], before: datetime, today: date
) -> list[Silent]:
    """Return those of these people who were last there before a moment, and are in no job.

    Only youths: staff, role models and parents are let go by those who took them in.
    """
    asked = {"ids": list(ids), "before": before, "today": today.isoformat()}
    found = []
    for row in await connection.execute(_SILENT, asked):
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
    await connection.execute(_FORGET_ASKING, {"ids": list(ids), "since": since})
