"""Purposes that people have switched off: what Makker may no longer write to them about."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import purpose_off

_OFF = select(purpose_off.c.person_id, purpose_off.c.purpose).where(
    purpose_off.c.person_id.in_(bindparam("ids", expanding=True))
)
_SWITCH_OFF = insert_new(purpose_off).on_conflict_do_nothing()


async def switch(
    connection: AsyncConnection,
    person_id: int,
    off: Collection[str],
    on: Collection[str],
    now: datetime,
) -> None:
    """Keep what a person wants no more, and what they want again."""
    if off:
        rows = [{"person_id": person_id, "purpose": each, "off_at": now} for each in off]
        await connection.execute(_SWITCH_OFF, rows)
    if on:
        await connection.execute(
            delete(purpose_off).where(
                purpose_off.c.person_id == person_id, purpose_off.c.purpose.in_(list(on))
            )
        )


async def off_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, frozenset[str]]:
    """Return what those of these people want no more who have switched something off."""
    found: dict[int, set[str]] = {}
    for person_id, purpose in await connection.execute(_OFF, {"ids": list(ids)}):
        found.setdefault(person_id, set()).add(purpose)
    return {person_id: frozenset(off) for person_id, off in found.items()}


async def is_off(connection: AsyncConnection, person_id: int, purpose: str) -> bool:
    """Return whether somebody has switched a purpose off."""
    off = await off_of(connection, [person_id])
    return purpose in off.get(person_id, frozenset())
