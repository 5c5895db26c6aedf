"""Placements: a youth in a job, with start, end and reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.follow_up.facts import JobKind
from flows.kind import Json
from storage.dues import Due
from storage.schema import placement

_OF_PEOPLE = (
    select(placement)
    .where(placement.c.person_id.in_(bindparam("ids", expanding=True)))
    .order_by(placement.c.started, placement.c.id)
)

_RUNNING = (
    select(placement.c.person_id, placement.c.id, placement.c.workplace)
    .where(placement.c.person_id.in_(bindparam("ids", expanding=True)))
    .where(placement.c.ended.is_(None))
    .order_by(placement.c.started, placement.c.id)
)
_NEW = insert(placement).returning(placement.c.id)


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One placement. `ended` is its last day, `until` the day its contract runs out."""

    id: int
    person_id: int
    workplace: str
    title: str
    kind: JobKind
    started: date
    ended: date | None = None
    until: date | None = None
    reason: str | None = None

    def runs(self, day: date) -> bool:
        """Return whether the youth works there on a Danish day."""
        return self.started <= day and (self.ended is None or day <= self.ended)


async def add(
    connection: AsyncConnection,
    person_id: int,
    workplace: str,
    title: str,
    started: str,
    kind: str = "other",
    until: str | None = None,
    now: datetime | None = None,
    phone: str | None = None,
    contact: str | None = None,
) -> int:
    """Record that a placement has started, until when its contract runs (ISO dates); return id.

    `phone` and `contact` are the number of the workplace, and whom to ask for there.
    """
    row = {
        "person_id": person_id,
        "workplace": workplace,
        "title": title,
        "started": started,
        "kind": kind,
        "until": until,
        "made_at": now,
        "phone": phone,
        "contact": contact,
    }
    new: int = (await connection.execute(_NEW, row)).scalar_one()
    return new


async def end(connection: AsyncConnection, placement_id: int, ended: str, reason: str) -> None:
    """Record the last day of a placement (ISO date) and why it ended."""
    await connection.execute(
        update(placement).where(placement.c.id == placement_id).values(ended=ended, reason=reason)
    )


def news(person_id: int, placement_id: int, at: datetime) -> Due:
    """Return the timer that lets the youth's CV take a new placement in."""
    return Due(f"placement:{placement_id}", person_id, {"do": "renew", "flow": "cv"}, at)


async def by_id(connection: AsyncConnection, placement_id: int) -> PlacementRow | None:
    """Return a placement, None when there is none."""
    rows = await connection.execute(select(placement).where(placement.c.id == placement_id))
    row = rows.first()
    return _placement(row) if row else None


async def rows_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[PlacementRow]]:
    """Return the placements of these people, oldest first."""
    found: dict[int, list[PlacementRow]] = {}
    for row in await connection.execute(_OF_PEOPLE, {"ids": list(ids)}):
        found.setdefault(row.person_id, []).append(_placement(row))
    return found


async def running(
    connection: AsyncConnection, ids: Iterable[int]
) -> Sequence[tuple[int, int, str]]:
    """Return person, id and workplace of these people's placements that have no end, oldest first.

    Whoever has several comes several times.
    """
    rows = await connection.execute(_RUNNING, {"ids": list(ids)})
    return [(whose, job, workplace) for whose, job, workplace in rows]


def _placement(row: Any) -> PlacementRow:
    return PlacementRow(
        id=row.id,
        person_id=row.person_id,
        workplace=row.workplace,
        title=row.title,
        kind=cast(JobKind, row.kind),
        started=date.fromisoformat(row.started),
        ended=date.fromisoformat(row.ended) if row.ended else None,
        until=date.fromisoformat(row.until) if row.until else None,
        reason=row.reason,
    )


async def of_people(
    connection: AsyncConnection, ids: Iterable[int]
) -> dict[int, list[dict[str, Json]]]:
    """Return the placements of these people as flows are handed them, oldest first."""
    rows = await connection.execute(_OF_PEOPLE, {"ids": list(ids)})
    found: dict[int, list[dict[str, Json]]] = {}
    for row in rows:
        found.setdefault(row.person_id, []).append(
            {
                "id": row.id,
                "workplace": row.workplace,
                "title": row.title,
                "started": row.started,
                "ended": row.ended,
                "phone": row.phone,
                "contact": row.contact,
            }
        )
    return found
