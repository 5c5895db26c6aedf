"""What is kept of a person, counted: kinds and numbers, never what was said."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import purposes
from storage.erasing import addresses_of, files_of
from storage.kept_slips import KEPT, OFFERED
from storage.schema import case, document, inbox, outbox, person, placement, relayed, shift

WRITTEN = ("message", "button", "edited", "other")
GONE_OUT = ("accepted", "delivered")
SLIP, PICTURES = "payslip", (OFFERED, KEPT)


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept of somebody: which facts of the profile, how many of everything else."""

    facts: tuple[str, ...]
    messages: int
    cvs: int
    slips: int
    pictures: int
    shifts: int
    jobs: int
    files: int
    cases: int
    relayed: int
    off: frozenset[str]


async def known_of(connection: AsyncConnection, person_id: int) -> Known:
    """Return what is kept of a person; raises `NoResultFound` when there is nobody."""
    someone = (await connection.execute(select(person).where(person.c.id == person_id))).one()
    values = {
        "first_name": someone.first_name,
        "born": someone.born,
        "area": someone.area,
        "wishes": someone.wishes,
    }
    at = await addresses_of(connection, person_id)
    off = await purposes.off_of(connection, [person_id])
    came = inbox.c.kind.in_(WRITTEN)
    went = outbox.c.state.in_(GONE_OUT)
    return Known(
        facts=tuple(name for name, value in values.items() if value),
        messages=await _count(connection, inbox, person_id, came)
        + await _count(connection, outbox, person_id, went),
        cvs=await _count(connection, document, person_id, document.c.kind == "cv"),
        slips=await _count(connection, document, person_id, document.c.kind == SLIP),
        pictures=await _count(connection, document, person_id, document.c.kind.in_(PICTURES)),
        shifts=await _count(connection, shift, person_id, shift.c.dropped_at.is_(None)),
        jobs=await _count(connection, placement, person_id),
        files=len(await files_of(connection, person_id, at)),
        cases=await _count(connection, case, person_id),
        relayed=await _relayed(connection, person_id),
        off=off.get(person_id, frozenset()),
    )


async def _relayed(connection: AsyncConnection, person_id: int) -> int:
    theirs = or_(relayed.c.by_id == person_id, relayed.c.to_id == person_id)
    query = select(func.count()).select_from(relayed).where(theirs)
    return int((await connection.execute(query)).scalar_one())


async def _count(
    connection: AsyncConnection, table: Table, person_id: int, *only: ColumnElement[bool]
) -> int:
    query = select(func.count()).select_from(table).where(table.c.person_id == person_id, *only)
    return int((await connection.execute(query)).scalar_one())
