"""Placements: a youth in a job, with start, end and reason."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage.dues import Due
from storage.schema import placement

_OF_PEOPLE = (
    select(placement)
    .where(placement.c.person_id.in_(bindparam("ids", expanding=True)))
    .order_by(placement.c.started, placement.c.id)
)


async def add(
    connection: AsyncConnection, person_id: int, workplace: str, title: str, started: str
) -> int:
    """Record that a placement has started (ISO date) and return its id."""
    made = await connection.execute(
        insert(placement)
        .values(person_id=person_id, workplace=workplace, title=title, started=started)
        .returning(placement.c.id)
    )
    new: int = made.scalar_one()
    return new


def news(person_id: int, placement_id: int, at: datetime) -> Due:
    """Return the timer that lets the youth's CV take a new placement in."""
    return Due(f"placement:{placement_id}", person_id, {"do": "renew", "flow": "cv"}, at)


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
            }
        )
    return found
