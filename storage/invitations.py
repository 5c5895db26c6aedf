"""Invitations: to a number, by a card for all, and by a youth's word to a friend."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import invitation, invitation_use

Kind = Literal["sms", "card", "friend"]
State = Literal["open", "yes", "no", "other", "silent", "wrong_number"]

STANDS_FOR = {
    "sms": timedelta(days=60),
    "card": timedelta(days=365),
    "friend": timedelta(days=365),
}
_OPEN: ColumnElement[bool] = literal_column("invitation.state = 'open'")
_OPEN_OF = select(invitation).where(
    _OPEN, invitation.c.person_id.in_(bindparam("ids", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation. `person_id` is who was invited (kind "sms"), `by_id` who invited.

    `first_name`, `age` and `area` are what the consultant wrote of the youth; a card has an area.
    """

    id: int
    kind: Kind
    code: str | None
    person_id: int | None
    by_id: int | None
    first_name: str | None
    age: int | None
    area: str | None
    state: State
    made_at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class New:
    """An invitation to be made."""

    kind: Kind
    by_id: int | None
    code: str | None = None
    person_id: int | None = None
    first_name: str | None = None
    age: int | None = None
    area: str | None = None


async def make(connection: AsyncConnection, new: New, now: datetime) -> int | None:
    """Keep an invitation and return its number; None when its code is another's already."""
    row = {
        "kind": new.kind,
        "by_id": new.by_id,
        "code": new.code,
        "person_id": new.person_id,
        "first_name": new.first_name,
        "age": new.age,
        "area": new.area,
        "state": "open",
        "made_at": now,
        "until": now + STANDS_FOR[new.kind],
    }
    made = await connection.execute(
        insert_new(invitation).on_conflict_do_nothing().returning(invitation.c.id), row
    )
    return cast("int | None", made.scalar_one_or_none())


async def by_id(connection: AsyncConnection, number: int) -> Invitation | None:
    """Return an invitation, None when there is none."""
    rows = await connection.execute(select(invitation).where(invitation.c.id == number))
    return _from(rows.first())


async def by_code(connection: AsyncConnection, code: str, now: datetime) -> Invitation | None:
    """Return the card or word that this code stands for, None when it stands for none now."""
    rows = await connection.execute(
        select(invitation).where(_OPEN, invitation.c.code == code, invitation.c.until > now)
    )
    return _from(rows.first())


async def word_of(
    connection: AsyncConnection, person_id: int, now: datetime, area: str | None
) -> Invitation | None:
    """Return the word that a youth has to pass on in an area already, None when there is none."""
    rows = await connection.execute(
        select(invitation)
        .where(_OPEN, invitation.c.by_id == person_id, invitation.c.kind == "friend")
        .where(invitation.c.until > now, invitation.c.area.is_not_distinct_from(area))
        .order_by(invitation.c.id.desc())
        .limit(1)
    )
    return _from(rows.first())


async def open_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Invitation]:
    """Return the open invitation of each of these people who has one."""
    rows = await connection.execute(_OPEN_OF, {"ids": list(ids)})
    found = (_from(row) for row in rows)
    return {each.person_id: each for each in found if each and each.person_id is not None}


async def settle(connection: AsyncConnection, number: int, state: State, now: datetime) -> bool:
    """Keep what came of an invitation; False when that was settled before.

    Whom it was meant for is let go where it reached somebody else: that is theirs to show.
    """
    new: dict[str, object] = {"state": state, "answered_at": now}
    if state in ("other", "wrong_number"):
        new |= {"first_name": None, "age": None}
    done = await connection.execute(
        update(invitation).where(_OPEN, invitation.c.id == number).values(new)
    )
    return done.rowcount == 1


async def give_to(connection: AsyncConnection, number: int, person_id: int) -> None:
    """Let an open invitation be somebody's to answer."""
    await connection.execute(
        update(invitation).where(_OPEN, invitation.c.id == number).values(person_id=person_id)
    )


async def used(connection: AsyncConnection, number: int, person_id: int, now: datetime) -> None:
    """Keep who came by a card or word."""
    new = insert_new(invitation_use).values(invitation_id=number, person_id=person_id, at=now)
    await connection.execute(new.on_conflict_do_nothing())


async def brought(connection: AsyncConnection, person_id: int) -> int | None:
    """Return the id of whoever's card or word brought a person here, None when none did."""
    rows = await connection.execute(
        select(invitation.c.by_id)
        .join(invitation_use, invitation_use.c.invitation_id == invitation.c.id)
        .where(invitation_use.c.person_id == person_id)
        .order_by(invitation_use.c.id)
        .limit(1)
    )
    return cast("int | None", rows.scalar_one_or_none())


async def everything(connection: AsyncConnection) -> list[tuple[Invitation, int]]:
    """Return every invitation with how many came by it, the newest first."""
    uses = (
        select(func.count())
        .where(invitation_use.c.invitation_id == invitation.c.id)
        .scalar_subquery()
    )
    rows = await connection.execute(
        select(invitation, uses.label("uses")).order_by(invitation.c.id.desc())
    )
    return [(each, row.uses) for row in rows if (each := _from(row)) is not None]


def _from(row: Any) -> Invitation | None:
    if row is None:
        return None
    return Invitation(
        row.id,
        cast(Kind, row.kind),
        row.code,
        row.person_id,
        row.by_id,
        row.first_name,
        row.age,
        row.area,
        cast(State, row.state),
        row.made_at,
        row.until,
    )
