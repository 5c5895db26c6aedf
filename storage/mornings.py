"""What the morning digest tells of: who is silent, begins, ends, or is ready for more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.follow_up.facts import JobKind
from flows.person import Person
from storage.contacts import OPEN
from storage.people import person_of
from storage.schema import ENROLLED, contact, person, placement

_ENROLLED: ColumnElement[bool] = and_(literal_column(ENROLLED), person.c.stopped_at.is_(None))


@dataclass(frozen=True, slots=True)
class Youth:
    """A youth and the id of their consultant, if they have one of their own."""

    person: Person
    consultant_id: int | None


@dataclass(frozen=True, slots=True)
class InJob:
    """A youth in a running job with their answers to how it goes, counted by answer."""

    youth: Youth
    kind: JobKind
    started: date
    answers: dict[str, int]


async def silent(connection: AsyncConnection) -> list[Youth]:
    """Return the youths who have not answered although they were asked twice, by id."""
    query = select(person).join_from(contact, person, contact.c.person_id == person.c.id)
    return await _youths(connection, query.where(OPEN, contact.c.nudged_at.is_not(None)))


async def contracts_ending(connection: AsyncConnection, first: date, last: date) -> list[Youth]:
    """Return the youths whose running contract ends between two days, both included, by id."""
    between = placement.c.until.between(first.isoformat(), last.isoformat())
    return await _youths(connection, _in_jobs().where(between))


async def beginning(connection: AsyncConnection, day: date) -> list[Youth]:
    """Return the youths whose job begins on a day, by id."""
    return await _youths(connection, _in_jobs().where(placement.c.started == day.isoformat()))


async def in_jobs(connection: AsyncConnection, since: date) -> list[InJob]:
    """Return the youths whose running job began on a day or before, with their answers, by id."""
    rows = await connection.execute(
        select(
            person,
            placement.c.id.label("job_id"),
            placement.c.kind,
            placement.c.started,
            contact.c.answer,
            func.count().label("times"),
        )
        .join_from(placement, person, placement.c.person_id == person.c.id)
        .join(
            contact,
            and_(
                contact.c.person_id == person.c.id,
                contact.c.answer.is_not(None),
                # Danish days begin an hour or two before those of UTC: near enough for a count.
                contact.c.asked_at >= literal_column("placement.started"),
            ),
        )
        .where(_ENROLLED, placement.c.ended.is_(None))
        .where(placement.c.started <= since.isoformat())
        .group_by(person.c.id, placement.c.id, contact.c.answer)
        .order_by(person.c.id, placement.c.id)
    )
    return _counted(rows)


def _counted(rows: Iterable[Any]) -> list[InJob]:
    found: dict[int, InJob] = {}
    for row in rows:
        if row.job_id not in found:
            kind = cast(JobKind, row.kind)
            found[row.job_id] = InJob(_youth(row), kind, date.fromisoformat(row.started), {})
        found[row.job_id].answers[row.answer] = row.times
    return list(found.values())


def _in_jobs() -> Select[Any]:
    query = select(person).join_from(placement, person, placement.c.person_id == person.c.id)
    return query.where(placement.c.ended.is_(None))


async def _youths(connection: AsyncConnection, query: Select[Any]) -> list[Youth]:
    rows = await connection.execute(query.where(_ENROLLED).order_by(person.c.id).distinct())
    return [_youth(row) for row in rows]


def _youth(row: Any) -> Youth:
    return Youth(person_of(row), row.consultant_id)
