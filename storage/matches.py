"""Matches: which role model has which youth, how it stands between them, and how it ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    bindparam,
    select,
    union_all,
)
from sqlalchemy import update as sql_update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import match, person

State = Literal["open", "paused", "ending", "ended"]
TALKING: tuple[State, ...] = ("open", "ending")
"""States in which the two may write."""
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_BY_ID = select(match).where(match.c.id == bindparam("number"))
_ADD = insert_new(match).on_conflict_do_nothing().returning(match.c.id)


@dataclass(frozen=True, slots=True)
class Match:
    """A youth and a role model; `why` says why it is paused, `files` whether photos may pass.

    `model_at` and `youth_at`: when each was last heard by the other, None while they were not.
    """

    id: int
    youth_id: int
    model_id: int
    reason: str
    state: State
    why: str | None
    files: bool
    made_by: int | None
    made_at: datetime
    changed_at: datetime
    model_at: datetime | None
    youth_at: datetime | None
    nudged_at: datetime | None
    flagged_at: datetime | None
    case_at: datetime | None
    ends_at: datetime | None
    next: str | None
    last_word: str | None

    def other(self, person_id: int) -> int:
        """Return the id of the other one."""
        return self.model_id if person_id == self.youth_id else self.youth_id

    def has(self, person_id: int) -> bool:
        """Return whether this is one of the two."""
        return person_id in (self.youth_id, self.model_id)


@dataclass(frozen=True, slots=True)
class Pair:
    """A match as one of the two sees it: the other's id and first name."""

    match_id: int
    other_id: int
    name: str
    state: State


async def add(
    connection: AsyncConnection, youth: int, model: int, reason: str, by: int, now: datetime
) -> int | None:
    """Make a match and return its number; None when the two have one already."""
    row = {
        "youth_id": youth,
        "model_id": model,
        "reason": reason,
        "state": "open",
        "files": False,
        "made_by": by,
        "made_at": now,
        "changed_at": now,
    }
    number: int | None = (await connection.execute(_ADD, row)).scalar_one_or_none()
    return number


async def by_id(connection: AsyncConnection, number: int) -> Match | None:
    """Return a match by its number, None when there is none."""
    row = (await connection.execute(_BY_ID, {"number": number})).first()
    return Match(*row) if row else None


async def of_person(
    connection: AsyncConnection, person_id: int, *, also_ended: bool = False
) -> list[Match]:
    """Return the matches of a youth or a role model, the oldest first."""
    query = union_all(
        select(match).where(match.c.youth_id == person_id),
        select(match).where(match.c.model_id == person_id),
    )
    found = [Match(*row) for row in await connection.execute(query)]
    return sorted(
        (each for each in found if also_ended or each.state != "ended"), key=lambda each: each.id
    )


def _seen_by(me: ColumnElement[Any], other: ColumnElement[Any]) -> Select[Any]:
    return (
        select(
            me.label("me"),
            match.c.id.label("number"),
            other.label("other"),
            person.c.first_name.label("name"),
            match.c.state.label("state"),
        )
        .join_from(match, person, person.c.id == other)
        .where(me.in_(_IDS))
    )


_PAIRS = union_all(
    _seen_by(match.c.youth_id, match.c.model_id), _seen_by(match.c.model_id, match.c.youth_id)
).order_by("number")


async def pairs_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[Pair]]:
    """Return the matches of these people, by person, the oldest first; also those that ended."""
    found: dict[int, list[Pair]] = {}
    for me, number, other, name, state in await connection.execute(_PAIRS, {"ids": list(ids)}):
        found.setdefault(me, []).append(Pair(number, other, name or "?", cast(State, state)))
    return found


async def update(connection: AsyncConnection, number: int, now: datetime, **values: object) -> None:
    """Change columns of a match."""
    await connection.execute(
        sql_update(match).where(match.c.id == number).values(changed_at=now, **values)
    )


_HEARD = sql_update(match).where(match.c.id == bindparam("number"))
_MOMENT = bindparam("moment", type_=match.c.made_at.type)
_MODEL_HEARD = _HEARD.values(model_at=_MOMENT)
_YOUTH_HEARD = _HEARD.values(youth_at=_MOMENT)


async def heard(connection: AsyncConnection, which: Match, by: int, now: datetime) -> None:
    """Remember that one of the two has just written to the other."""
    query = _MODEL_HEARD if by == which.model_id else _YOUTH_HEARD
    await connection.execute(query, {"number": which.id, "moment": now})


async def met(connection: AsyncConnection, which: Match, now: datetime) -> None:
    """Remember that the two have met."""
    await update(connection, which.id, now, model_at=now, youth_at=now)
