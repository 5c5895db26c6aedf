"""The register: everyone on Makker's books, whether they can be reached or not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.person import Person
from storage.people import looked_up, person_of
from storage.schema import address, person

_THESE: BindParameter[Any] = bindparam("ids", expanding=True)
_BY_ID = select(person).where(person.c.id.in_(_THESE))
_CALLED = (
    select(person)
    .where(person.c.called == bindparam("name"), person.c.left_at.is_(None))
    .order_by(person.c.id)
)
_ADDRESSES = select(address).order_by(address.c.id)
_ADDRESSES_OF = _ADDRESSES.where(address.c.person_id.in_(_THESE))


@dataclass(frozen=True, slots=True)
class Reachable:
    """One address of a person and whether it works ("ok", "blocked", "opted_out" ...)."""

    channel: str
    address: str
    state: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One person, their addresses, and what only the office sets.

    `left_at`: when they left. Youths have `consultant_id` and `paused_until` (`paused_by`: who
    answers for the pause), staff `deputy_id` and `on_duty`.
    """

    person: Person
    addresses: tuple[Reachable, ...]
    left_at: datetime | None = None
    consultant_id: int | None = None
    deputy_id: int | None = None
    on_duty: bool = False
    paused_until: date | None = None
    paused_by: int | None = None


async def entries(connection: AsyncConnection, *, also_left: bool = False) -> list[Entry]:
    """Return everyone, in the order they were added; who has left only if asked for."""
    query = select(person).order_by(person.c.id)
    if not also_left:
        query = query.where(person.c.left_at.is_(None))
    return await _with_addresses(connection, list(await connection.execute(query)))


async def by_id(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Entry]:
    """Return these people, by id; also those who have left."""
    rows = await connection.execute(_BY_ID, {"ids": list(ids)})
    found = await _with_addresses(connection, list(rows))
    return {entry.person.id: entry for entry in found}


async def called(connection: AsyncConnection, name: str) -> list[Entry]:
    """Return everyone with this first name (case does not matter) who has not left."""
    rows = await connection.execute(_CALLED, {"name": looked_up(name)})
    return await _with_addresses(connection, list(rows))


async def set_consultant(connection: AsyncConnection, youth_id: int, consultant_id: int) -> None:
    """Keep who a youth's consultant is."""
    await connection.execute(
        update(person).where(person.c.id == youth_id).values(consultant_id=consultant_id)
    )


async def _with_addresses(connection: AsyncConnection, rows: list[Any]) -> list[Entry]:
    there: dict[int, list[Reachable]] = {row.id: [] for row in rows}
    few = len(rows) < 1000  # more would be too many ids for one statement
    asked = {"ids": list(there)} if few else {}
    for at in await connection.execute(_ADDRESSES_OF if few else _ADDRESSES, asked):
        if at.person_id in there:
            there[at.person_id].append(Reachable(at.channel, at.address, at.state))
    return [_entry(row, tuple(there[row.id])) for row in rows]


def _entry(row: Any, addresses: tuple[Reachable, ...]) -> Entry:
    return Entry(
        person_of(row),
        addresses,
        row.left_at,
        row.consultant_id,
        row.deputy_id,
        bool(row.on_duty),
        date.fromisoformat(row.paused_until) if row.paused_until else None,
        row.paused_by,
    )
