"""Contacts: what Makker asked a youth by itself, the one nudge, and how it ended."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, func, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import contact

# Spelled out, so that SQLite sees that its partial index will do.
OPEN: ColumnElement[bool] = literal_column("contact.ended_at is null")
_OPEN_OF = select(contact).where(OPEN, contact.c.person_id.in_(bindparam("ids", expanding=True)))

_ITS = contact.c.person_id == bindparam("whose")
_LATEST = select(func.max(contact.c.id)).where(_ITS).scalar_subquery()
_SAID = bindparam("said", type_=contact.c.answer.type)
_MOMENT = bindparam("moment", type_=contact.c.asked_at.type)
_HEARD = (
    update(contact)
    .where(contact.c.id == _LATEST)
    .where(contact.c.heard_at.is_(None) | (_SAID.is_not(None) & contact.c.answer.is_(None)))
    .values(
        heard_at=func.coalesce(contact.c.heard_at, _MOMENT),
        answer=func.coalesce(contact.c.answer, _SAID),
        ended_at=func.coalesce(contact.c.ended_at, _MOMENT),
        end=case(
            (_SAID.is_not(None) & contact.c.end.is_(None), "answered"),
            (_SAID.is_not(None) & (contact.c.end == "heard"), "answered"),
            else_=func.coalesce(contact.c.end, "heard"),
        ),
    )
)
_NEW = insert(contact)
_NUDGED = update(contact).where(OPEN, _ITS).values(nudged_at=_MOMENT, nudge_key=bindparam("by"))
_ENDED = (
    update(contact)
    .where(OPEN, contact.c.person_id.in_(bindparam("ids", expanding=True)))
    .values(ended_at=_MOMENT, end=bindparam("how"))
)


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact of a youth. It is open until they are heard, or it becomes a case.

    `letter_key` and `nudge_key` name the letters in the outbox; `end` is "answered", "heard",
    "case", "overtaken" or "called_off".
    """

    id: int
    person_id: int
    kind: str
    flow: str
    asked_at: datetime
    letter_key: str | None = None
    nudged_at: datetime | None = None
    nudge_key: str | None = None
    heard_at: datetime | None = None
    answer: str | None = None
    ended_at: datetime | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """A contact to be: whom, what kind, in which flow, and the key of the letter that asks."""

    person_id: int
    kind: str
    flow: str
    letter_key: str | None = None


async def asked(
    connection: AsyncConnection,
    person_id: int,
    kind: str,
    flow: str,
    letter_key: str | None,
    now: datetime,
) -> None:
    """Record that a youth was asked; an earlier contact that is open ends as "overtaken"."""
    await asked_all(connection, [Asking(person_id, kind, flow, letter_key)], now)


async def asked_all(connection: AsyncConnection, askings: Sequence[Asking], now: datetime) -> None:
    """Record as `asked` does for many youths, each at most once."""
    if not askings:
        return
    await ended(connection, [each.person_id for each in askings], "overtaken", now)
    rows = [
        {
            "person_id": each.person_id,
            "kind": each.kind,
            "flow": each.flow,
            "letter_key": each.letter_key,
            "asked_at": now,
        }
        for each in askings
    ]
    await connection.execute(_NEW, rows)


async def nudged(
    connection: AsyncConnection, person_id: int, letter_key: str | None, now: datetime
) -> None:
    """Record that the open question of a youth was asked once more."""
    await nudged_all(connection, {person_id: letter_key}, now)


async def nudged_all(
    connection: AsyncConnection, letter_keys: Mapping[int, str | None], now: datetime
) -> None:
    """Record as `nudged` does for many youths (by id)."""
    rows = [
        {"whose": person_id, "by": key, "moment": now} for person_id, key in letter_keys.items()
    ]
    if rows:
        await connection.execute(_NUDGED, rows)


async def heard(
    connection: AsyncConnection, person_id: int, answer: str | None, now: datetime
) -> None:
    """Record that a youth wrote after their latest contact, and (once) what they answered.

    An open contact ends by it: "answered" when there is an answer, else "heard".
    """
    await heard_all(connection, {person_id: answer}, now)


async def heard_all(
    connection: AsyncConnection, answers: Mapping[int, str | None], now: datetime
) -> None:
    """Record as `heard` does for many youths (by id)."""
    rows = [{"whose": person_id, "said": answer} for person_id, answer in answers.items()]
    if rows:
        await connection.execute(_HEARD, [row | {"moment": now} for row in rows])


async def ended(
    connection: AsyncConnection, person_ids: Iterable[int], end: str, now: datetime
) -> None:
    """End the open contacts of these youths: "case" or "called_off"."""
    if ids := list(person_ids):
        await connection.execute(_ENDED, {"ids": ids, "moment": now, "how": end})


async def open_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Contact]:
    """Return the open contact of each of these youths who has one."""
    rows = await connection.execute(_OPEN_OF, {"ids": list(ids)})
    return {row.person_id: from_row(row) for row in rows}


def from_row(row: Any) -> Contact:
    """Return the contact of a row."""
    return Contact(*row)
