"""Shifts: kept with every version they had. A change is a new revision, beside what was."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import shift, shift_change
from storage.shift_values import (
    Changed,
    Kept,
    NewShift,
    Times,
    changed_row,
    counted_up,
    from_row,
    log,
    restored,
    row,
)

__all__ = ["BREAK", "BREAK_OVER", "KEPT", "LATE", "STANDS", "Changed", "Kept", "NewShift", "Times"]

# Spelled out, so that SQLite sees that its partial indexes will do.
STANDS: ColumnElement[bool] = literal_column("shift.dropped_at is null")
_BY: ColumnElement[bool] = literal_column("shift.by is not null")
_CHANGED_BY: ColumnElement[bool] = literal_column("shift_change.by is not null")
_MOMENT = shift.c.at.type
_WHOSE = shift.c.person_id == bindparam("whose")

LATE = "late"
"""The one absence in which somebody does come."""
BREAK_OVER, BREAK = 270, 30
"""Minutes: under 18 there is a break of half an hour in more than 4½ hours of work (AML § 61). It
is normally not paid (3f.dk), so nobody is said to be owed it."""


_COLUMNS = (
    shift.c.id, shift.c.person_id, shift.c.day, shift.c.start, shift.c.end, shift.c.at,
    shift.c.until, shift.c.placement_id, shift.c.rule_id, shift.c.revision, shift.c.absent,
    shift.c.despite_pause, shift.c.dropped_at, shift.c.asked_at,
)  # fmt: skip
KEPT = select(*_COLUMNS)
_BETWEEN = (
    KEPT.where(STANDS, _WHOSE)
    .where(shift.c.at >= bindparam("first", type_=_MOMENT))
    .where(shift.c.at <= bindparam("last", type_=_MOMENT))
    .order_by(shift.c.at, shift.c.id)
)
_AFTER = (
    KEPT.where(STANDS, _WHOSE)
    .where(shift.c.at > bindparam("first", type_=_MOMENT))
    .order_by(shift.c.at, shift.c.id)
)
_OF_IDS = KEPT.where(_WHOSE, shift.c.id.in_(bindparam("ids", expanding=True))).order_by(shift.c.id)
_TOLD_BY = KEPT.where(_BY, shift.c.by == bindparam("order")).order_by(shift.c.id)
_CHANGES_BY = (
    select(shift_change.c.revision, shift_change.c.before, *_COLUMNS)
    .join(shift, shift.c.id == shift_change.c.shift_id)
    .where(_CHANGED_BY, shift_change.c.by == bindparam("order"))
    .where(shift.c.revision == shift_change.c.revision)
    .order_by(shift_change.c.id)
)
_ADD = insert(shift).returning(*_COLUMNS, sort_by_parameter_order=True)
_LOG = insert(shift_change)
_CHANGE = (
    update(shift)
    .where(shift.c.id == bindparam("which"))
    .values(
        day=bindparam("new_day"),
        start=bindparam("new_start"),
        end=bindparam("new_end"),
        at=bindparam("new_at", type_=_MOMENT),
        until=bindparam("new_until", type_=_MOMENT),
        absent=bindparam("new_absent"),
        dropped_at=bindparam("new_dropped", type_=_MOMENT),
        revision=bindparam("new_revision"),
    )
)
_PLACE = (
    update(shift)
    .where(STANDS, _WHOSE, shift.c.placement_id.is_(None))
    .where(shift.c.day >= bindparam("since"))
    .values(placement_id=bindparam("job"))
)
_ASKED = (
    update(shift)
    .where(shift.c.id == bindparam("which"))
    .values(asked_at=bindparam("moment", type_=_MOMENT))
)


async def add(
    connection: AsyncConnection, person_id: int, new: Sequence[NewShift], now: datetime
) -> list[Kept]:
    """Keep new shifts of a person, and return them as they stand, in the same order."""
    if not new:
        return []
    rows = await connection.execute(_ADD, [row(person_id, each, now) for each in new])
    return [from_row(each) for each in rows]


async def change(
    connection: AsyncConnection, changed: Iterable[Changed], by: str | None, now: datetime
) -> list[Kept]:
    """Write changes down, each as a new revision beside what was; return what stands now."""
    done = [counted_up(each) for each in changed]
    if done:
        await connection.execute(_LOG, [log(each, by, now) for each in done])
        await connection.execute(_CHANGE, [changed_row(each.after) for each in done])
    return [each.after for each in done]


async def between(
    connection: AsyncConnection, person_id: int, first: datetime, last: datetime
) -> list[Kept]:
    """Return a person's shifts that begin from `first` to `last` (UTC), but no dropped ones."""
    asked = {"whose": person_id, "first": first, "last": last}
    return [from_row(each) for each in await connection.execute(_BETWEEN, asked)]


async def after(connection: AsyncConnection, person_id: int, moment: datetime) -> list[Kept]:
    """Return a person's shifts that begin after a moment (UTC), but no dropped ones."""
    rows = await connection.execute(_AFTER, {"whose": person_id, "first": moment})
    return [from_row(each) for each in rows]


async def of_ids(
    connection: AsyncConnection, person_id: int, ids: Iterable[int]
) -> dict[int, Kept]:
    """Return those of these shifts that are this person's, dropped ones too, by id."""
    rows = await connection.execute(_OF_IDS, {"whose": person_id, "ids": list(ids)})
    return {each.id: from_row(each) for each in rows}


async def told_by(connection: AsyncConnection, order: str) -> list[Kept]:
    """Return the shifts that an order told, as they stand."""
    return [from_row(each) for each in await connection.execute(_TOLD_BY, {"order": order})]


async def changed_by(connection: AsyncConnection, order: str) -> list[Changed]:
    """Return what taking an order's changes back would change, where none has come after it."""
    rows = await connection.execute(_CHANGES_BY, {"order": order})
    return [Changed(kept := from_row(each), restored(kept, each.before)) for each in rows]


async def placed(
    connection: AsyncConnection, person_id: int, placement_id: int, since: date
) -> None:
    """Let a person's shifts from a day on, which had no place, be at a placement."""
    asked = {"whose": person_id, "job": placement_id, "since": since.isoformat()}
    await connection.execute(_PLACE, asked)


async def asked(connection: AsyncConnection, ids: Iterable[int], now: datetime) -> None:
    """Keep that the youths of these shifts were asked how they went."""
    if which := [{"which": id_} for id_ in ids]:
        await connection.execute(_ASKED, [each | {"moment": now} for each in which])


async def worked_minutes(
    connection: AsyncConnection, person_id: int, first: date, last: date, now: datetime
) -> int | None:
    """Return the minutes of work of the shifts on the Danish days `first` to `last`, both included.

    Shifts that are over by `now` count, as long as they really were (clock changes included), less
    the break that the law gives in long ones; shifts that were missed do not. None when there are
    none, or when it is not known how long one was.
    """
    around = timedelta(days=2)
    begin, end = _midnight(first, now) - around, _midnight(last, now) + around
    lengths = [
        _length(kept.times)
        for kept in await between(connection, person_id, begin, end)
        if first <= kept.times.day <= last and kept.absent in (None, LATE) and kept.times.over(now)
    ]
    known = [length for length in lengths if length is not None]
    return sum(known) if known and len(known) == len(lengths) else None


def _midnight(day: date, now: datetime) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=now.tzinfo)


def _length(times: Times) -> int | None:
    if not times.timed or times.until is None:
        return None
    minutes = int((times.until - times.at).total_seconds()) // 60
    return minutes - BREAK if minutes > BREAK_OVER else minutes
