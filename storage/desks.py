"""What stands on colleagues' desks: cases with the names of those they are about, and threads."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.cases import NOT_CLOSED
from storage.schema import case, person, voice

_CASES = (
    select(
        case.c.id,
        case.c.person_id,
        case.c.reason,
        case.c.state,
        case.c.owner_id,
        case.c.deadline,
        func.coalesce(person.c.first_name, "?"),
        person.c.area,
    )
    .join_from(case, person, case.c.person_id == person.c.id)
    .order_by(case.c.deadline, case.c.id)
)
_OF_OWNERS = _CASES.where(NOT_CLOSED, case.c.owner_id.in_(bindparam("ids", expanding=True)))
# Spelled out, so that SQLite sees that its partial index will do.
_UNTAKEN = _CASES.where(literal_column("\"case\".state = 'open'"))
_THREADS = (
    select(voice.c.holder_id, voice.c.case_id, person.c.first_name)
    .join_from(voice, person, voice.c.person_id == person.c.id)
    .where(voice.c.holder_id.in_(bindparam("ids", expanding=True)))
    .order_by(voice.c.spoke_at, voice.c.person_id.desc())
)


class OnDesk(NamedTuple):
    """A case that is not closed, with the first name ("?" while unknown) and area of its youth.

    Staff's every message is read beside all of these, so they hold no words.
    """

    id: int
    person_id: int
    reason: str
    state: str
    owner_id: int
    deadline: datetime
    name: str
    area: str | None


@dataclass(frozen=True, slots=True)
class Thread:
    """With whom a colleague writes in Makker's place, and about which case, if any."""

    name: str
    case: int | None


async def of_owners(connection: AsyncConnection, ids: Collection[int]) -> list[OnDesk]:
    """Return the cases of these colleagues, the most pressing deadline first."""
    rows = await connection.execute(_OF_OWNERS, {"ids": list(ids)})
    return [OnDesk(*row) for row in rows]


async def untaken(connection: AsyncConnection) -> list[OnDesk]:
    """Return the cases that nobody has taken, the most pressing deadline first."""
    return [OnDesk(*row) for row in await connection.execute(_UNTAKEN)]


async def threads(connection: AsyncConnection, ids: Collection[int]) -> dict[int, Thread]:
    """Return the thread in which each of these colleagues last wrote, of those that they hold."""
    rows = await connection.execute(_THREADS, {"ids": list(ids)})
    return {row.holder_id: Thread(row.first_name or "?", row.case_id) for row in rows}
