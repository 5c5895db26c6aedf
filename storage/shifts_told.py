"""What flows are handed of shifts: one statement for all youths of a batch."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    BindParameter,
    Integer,
    Text,
    bindparam,
    case,
    literal,
    null,
    select,
    union_all,
)
from sqlalchemy import cast as as_type
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage import shift_rules, shifts
from storage.schema import calendar, person, placement, shift, shift_rule

MOST = 120
"""Shifts that a flow is handed at most."""
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_MOMENT = shift.c.at.type
_TEXT = as_type(null(), Text)
_FOLLOWED = case((calendar.c.former.is_not(None), "on"), else_=calendar.c.state)
_SHIFTS = (
    select(
        literal("shift").label("what"),
        shift.c.person_id,
        shift.c.id,
        shift.c.at,
        shift.c.start,
        shift.c.end,
        shift.c.rule_id.label("number"),
        placement.c.workplace.label("place"),
        shift.c.absent,
        as_type(null(), shift_rule.c.rule.type).label("rule"),
    )
    .join(placement, placement.c.id == shift.c.placement_id, isouter=True)
    .where(shifts.STANDS, shift.c.person_id.in_(_IDS))
    .where(shift.c.at >= bindparam("first", type_=_MOMENT))
    .where(shift.c.at <= bindparam("last", type_=_MOMENT))
)
_RULES = select(
    literal("rule"), shift_rule.c.person_id, shift_rule.c.id, as_type(null(), _MOMENT), _TEXT,
    _TEXT, as_type(null(), Integer), _TEXT, _TEXT, shift_rule.c.rule,
).where(shift_rules.STANDS, shift_rule.c.person_id.in_(_IDS))  # fmt: skip
_PEOPLE = (
    select(
        literal("person"), person.c.id, person.c.id, as_type(null(), _MOMENT), person.c.evening_at,
        _TEXT, person.c.travel_minutes, _FOLLOWED, as_type(person.c.finished_9th, Text),
        as_type(null(), shift_rule.c.rule.type),
    )
    .join(calendar, calendar.c.person_id == person.c.id, isouter=True)
    .where(person.c.id.in_(_IDS))
)  # fmt: skip
_TOLD = union_all(_SHIFTS, _RULES, _PEOPLE).order_by("at", "id")


def nothing_told() -> dict[str, Json]:
    """Return what a flow is handed of somebody of whom no shifts are known."""
    usual: dict[str, Json] = {"evening": None, "travel": None}
    nothing: dict[str, Json] = {"shifts": [], "shift_rules": [], "reminders": usual}
    return nothing | {"finished_9th": None, "calendar": False}


async def told(
    connection: AsyncConnection, ids: Sequence[int], first: datetime, last: datetime
) -> dict[int, dict[str, Json]]:
    """Return what flows are handed of these youths' shifts between two moments (UTC), by id.

    "shifts" are the oldest first, `MOST` at most; "shift_rules", "reminders", "finished_9th", and
    "calendar": whether one is read for them again and again.
    """
    found = {id_: nothing_told() for id_ in ids}
    asked = {"ids": list(ids), "first": first, "last": last}
    for row in await connection.execute(_TOLD, asked):
        _take(found[row.person_id], row)
    return found


def _take(told: dict[str, Json], row: Any) -> None:
    if row.what == "shift":
        listed = cast(list[Json], told["shifts"])
        if len(listed) < MOST:
            listed.append(_shift(row))
    elif row.what == "rule":
        cast(list[Json], told["shift_rules"]).append({"id": row.id, **row.rule})
    else:
        told["finished_9th"] = None if row.absent is None else row.absent == "1"
        told["calendar"] = row.place == "on"
        told["reminders"] = {"evening": row.start, "travel": row.number}


def _shift(row: Any) -> dict[str, Json]:
    return {
        "id": row.id,
        "start": row.start,
        "end": row.end,
        "rule": row.number,
        "place": row.place,
        "absent": row.absent,
    }
