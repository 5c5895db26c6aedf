"""The audit: who looked at what was not theirs by routine, when, and why. Only added to."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import audit

_ADD = insert(audit)


@dataclass(frozen=True, slots=True)
class Look:
    """One look: a colleague at something about a person (of a match)."""

    who_id: int
    about_id: int
    what: str
    why: str
    match_id: int | None = None
    at: datetime | None = None


async def note(connection: AsyncConnection, look: Look, now: datetime) -> None:
    """Write a look down, in the transaction in which it happens."""
    row = {
        "who_id": look.who_id,
        "about_id": look.about_id,
        "match_id": look.match_id,
        "what": look.what,
        "why": look.why,
        "at": now,
    }
    await connection.execute(_ADD, row)


async def about(connection: AsyncConnection, person_id: int) -> list[Look]:
    """Return who has looked at what is about a person, the oldest first."""
    rows = await connection.execute(
        select(audit).where(audit.c.about_id == person_id).order_by(audit.c.id)
    )
    return [Look(r.who_id, r.about_id, r.what, r.why, r.match_id, r.at) for r in rows]


async def everything(connection: AsyncConnection, most: int) -> list[Look]:
    """Return the last `most` looks, the oldest first."""
    rows = await connection.execute(select(audit).order_by(audit.c.id.desc()).limit(most))
    return [Look(r.who_id, r.about_id, r.what, r.why, r.match_id, r.at) for r in rows][::-1]
