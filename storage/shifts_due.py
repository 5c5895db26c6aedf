"""Shifts of which a reminder has come due, with all that is said of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import person, placement, shift
from storage.shift_values import Kept, from_row
from storage.shifts import KEPT, LATE

_EARLIER = shift.alias("earlier")
_STOOD: ColumnElement[bool] = literal_column("earlier.dropped_at is null")
_MISSED = func.coalesce(_EARLIER.c.absent, LATE) != LATE
_SAME_PLACE = func.coalesce(_EARLIER.c.placement_id, 0) == func.coalesce(shift.c.placement_id, 0)
_BEFORE = (
    select(func.count())
    .select_from(_EARLIER)
    .where(_EARLIER.c.person_id == shift.c.person_id, _STOOD, _EARLIER.c.at < shift.c.at)
    .where(_SAME_PLACE)
)
_ASKED = _EARLIER.c.asked_at
_LATEST_ASKED = select(func.max(_ASKED, type_=_ASKED.type)).where(
    _EARLIER.c.person_id == shift.c.person_id, _STOOD
)
_DUE = (
    KEPT.add_columns(
        placement.c.workplace,
        placement.c.phone,
        placement.c.contact,
        person.c.paused_until,
        _BEFORE.where(~_MISSED).scalar_subquery().label("worked"),
        _BEFORE.where(_MISSED).scalar_subquery().label("missed"),
        _LATEST_ASKED.scalar_subquery().label("latest_asked"),
    )
    .join(person, person.c.id == shift.c.person_id)
    .join(placement, placement.c.id == shift.c.placement_id, isouter=True)
    .where(shift.c.id.in_(bindparam("ids", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class DueShift:
    """A shift, where it is, whom to ask for, and what came before it.

    `worked` and `missed` count the earlier shifts at the same place; `latest_asked` is when this
    person was last asked how a shift went.
    """

    kept: Kept
    place: str | None
    phone: str | None
    contact: str | None
    paused_until: date | None
    worked: int
    missed: int
    latest_asked: datetime | None


async def of_ids(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, DueShift]:
    """Return these shifts as they stand, dropped ones too, by id."""
    rows = await connection.execute(_DUE, {"ids": list(ids)})
    return {row.id: _due(row) for row in rows}


def _due(row: Any) -> DueShift:
    return DueShift(
        kept=from_row(row),
        place=row.workplace,
        phone=row.phone,
        contact=row.contact,
        paused_until=date.fromisoformat(row.paused_until) if row.paused_until else None,
        worked=row.worked,
        missed=row.missed,
        latest_asked=row.latest_asked,
    )
