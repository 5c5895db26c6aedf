"""Voices: who may speak with a youth now. One row each, with a version that letters carry."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import voice

_COLUMNS = (
    voice.c.person_id,
    voice.c.version,
    voice.c.holder_id,
    voice.c.case_id,
    voice.c.spoke_at,
)
_OF_PEOPLE = select(*_COLUMNS).where(voice.c.person_id.in_(bindparam("ids", expanding=True)))
_HELD_BY = (
    select(*_COLUMNS)
    .where(voice.c.holder_id == bindparam("who"))
    .order_by(voice.c.spoke_at.desc(), voice.c.person_id)
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who has a youth's voice: `holder_id` None is Makker. No row at all is version 0.

    `spoke_at` is when the holder last wrote, or when the voice last changed hands.
    """

    person_id: int
    version: int
    holder_id: int | None
    case_id: int | None
    spoke_at: datetime


async def of_people(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Voice]:
    """Return the voices of these youths; nobody ever took those that are missing."""
    rows = await connection.execute(_OF_PEOPLE, {"ids": list(ids)})
    return {row.person_id: Voice(*row) for row in rows}


async def held_by(connection: AsyncConnection, holder_id: int) -> list[Voice]:
    """Return the voices a colleague holds, the one they last spoke with first."""
    return [Voice(*row) for row in await connection.execute(_HELD_BY, {"who": holder_id})]


async def take(
    connection: AsyncConnection,
    person_id: int,
    holder_id: int,
    case_id: int | None,
    now: datetime,
) -> Voice | None:
    """Give the voice to a colleague under a new version; None if another human holds it.

    For who holds it already only the case changes: their own letters do not become stale.
    """
    new = insert_new(voice).values(
        person_id=person_id, version=1, holder_id=holder_id, case_id=case_id, spoke_at=now
    )
    rows = await connection.execute(
        new.on_conflict_do_update(
            index_elements=["person_id"],
            set_={
                "version": voice.c.version + voice.c.holder_id.is_(None),
                "holder_id": new.excluded.holder_id,
                "case_id": new.excluded.case_id,
                "spoke_at": new.excluded.spoke_at,
            },
            where=voice.c.holder_id.is_(None) | (voice.c.holder_id == new.excluded.holder_id),
        ).returning(*_COLUMNS)
    )
    row = rows.first()
    return Voice(*row) if row else None


async def hand_back(
    connection: AsyncConnection, person_id: int, now: datetime, *, holder_id: int | None = None
) -> bool:
    """Give the voice back to Makker under a new version.

    False if nobody held it, or (with `holder_id`) somebody else did.
    """
    query = update(voice).where(voice.c.person_id == person_id, voice.c.holder_id.is_not(None))
    if holder_id is not None:
        query = query.where(voice.c.holder_id == holder_id)
    done = await connection.execute(
        query.values(version=voice.c.version + 1, holder_id=None, case_id=None, spoke_at=now)
    )
    return done.rowcount == 1


async def spoke(connection: AsyncConnection, person_id: int, now: datetime) -> None:
    """Remember that the holder of a youth's voice has just written."""
    await connection.execute(
        update(voice).where(voice.c.person_id == person_id).values(spoke_at=now)
    )
