"""People and their addresses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from sqlalchemy import Row, Select, bindparam, func, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.effects import SaveProfile
from flows.person import Person, Role
from flows.tidy import fold
from storage.schema import address, person

Address = tuple[str, str]
"""A channel and an address on it: ("sms", "+4520123456")."""


@dataclass(frozen=True, slots=True)
class Known:
    """A person as storage knows them, at one address."""

    person: Person
    address: Address
    state: str
    heard_at: datetime | None


_KNOWN = select(
    person.c.id, person.c.role, person.c.first_name, person.c.born, person.c.area,
    person.c.language, person.c.stage, person.c.stopped_at,
    address.c.channel, address.c.address, address.c.state, address.c.heard_at,
).join_from(address, person)  # fmt: skip
_AT = _KNOWN.where(
    address.c.channel == bindparam("on"), address.c.address.in_(bindparam("there", expanding=True))
)
# The last row of a person is the address where they were last heard and can be reached.
_BEST_LAST = _KNOWN.order_by(
    (address.c.state == "ok").asc(), func.coalesce(address.c.heard_at, "").asc(), address.c.id
)
_STAFF = _BEST_LAST.where(
    # Spelled out, so that SQLite sees that its partial index will do.
    literal_column("person.role <> 'youth'"),
    person.c.role.in_(("consultant", "leader")),
)


async def at_addresses(
    connection: AsyncConnection, addresses: Iterable[Address]
) -> dict[Address, Known]:
    """Return who is known at these addresses."""
    by_channel: dict[str, list[str]] = {}
    for channel, there in addresses:
        by_channel.setdefault(channel, []).append(there)
    found: dict[Address, Known] = {}
    for channel, wanted in by_channel.items():
        for known in await _all(connection, _AT, on=channel, there=wanted):
            found[known.address] = known
    return found


async def by_id(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Known]:
    """Return people at the address where they were last heard and can be reached, by id.

    Someone with no address that works is returned at one that does not.
    """
    query = _BEST_LAST.where(person.c.id.in_(list(ids)))
    return {known.person.id: known for known in await _all(connection, query)}


async def staff(connection: AsyncConnection) -> list[Known]:
    """Return consultants and leaders, each at their best address, in the order they were added."""
    found = {known.person.id: known for known in await _all(connection, _STAFF)}
    return sorted(found.values(), key=lambda known: known.person.id)


async def everyone(connection: AsyncConnection) -> list[Known]:
    """Return every address with its person, by person and address."""
    return await _all(connection, _KNOWN.order_by(person.c.id, address.c.id))


async def called(connection: AsyncConnection, name: str, area: str | None) -> list[Known]:
    """Return the youths with this first name (case does not matter) in `area` (None: anywhere)."""
    query = _KNOWN.where(person.c.role == "youth", person.c.first_name.is_not(None))
    youths = await _all(connection, query.order_by(person.c.id))
    # Compared here, because SQLite's lower() knows no Æ, Ø and Å.
    return list(
        {
            known.person.id: known
            for known in youths
            if fold(known.person.first_name or "") == fold(name)
            and (area is None or fold(known.person.area or "") == fold(area))
        }.values()
    )


async def meet(
    connection: AsyncConnection, addresses: Sequence[Address], language: str, now: datetime
) -> None:
    """Add a new youth for each address that nobody has."""
    for channel, there in addresses:
        await add(connection, Person(0, language=language), (channel, there), now)


async def add(connection: AsyncConnection, new: Person, at: Address | None, now: datetime) -> int:
    """Add a person, at an address if one is known, and return the id."""
    made = await connection.execute(
        insert(person)
        .values(
            role=new.role,
            first_name=new.first_name,
            born=new.born.isoformat() if new.born else None,
            area=new.area,
            language=new.language,
            stage=new.stage,
            made_at=now,
        )
        .returning(person.c.id)
    )
    person_id: int = made.scalar_one()
    if at is not None:
        await add_address(connection, person_id, at, now)
    return person_id


async def add_address(
    connection: AsyncConnection, person_id: int, at: Address, now: datetime
) -> None:
    """Give a person one more address."""
    channel, there = at
    await connection.execute(
        insert(address).values(
            person_id=person_id, channel=channel, address=there, state="ok", heard_at=now
        )
    )


async def move_address(connection: AsyncConnection, at: Address, to: int) -> None:
    """Let an address belong to another person (a join code was typed there)."""
    await connection.execute(
        update(address)
        .where(address.c.channel == at[0], address.c.address == at[1])
        .values(person_id=to)
    )


async def heard(connection: AsyncConnection, at: Iterable[Address], now: datetime) -> None:
    """Remember that people wrote from these addresses, so they work.

    Only START opens one that has opted out: whoever did may still write (P40).
    """
    rows = [{"on": channel, "there": there} for channel, there in at]
    if not rows:
        return
    here = (address.c.channel == bindparam("on")) & (address.c.address == bindparam("there"))
    await connection.execute(update(address).where(here).values(heard_at=now), rows)
    await connection.execute(
        update(address)
        .where(here, literal_column("state <> 'ok'"), address.c.state != "opted_out")
        .values(state="ok", reason=None),
        rows,
    )


async def mark_address(connection: AsyncConnection, at: Address, state: str, reason: str) -> None:
    """Record what is wrong with an address."""
    await connection.execute(
        update(address)
        .where(address.c.channel == at[0], address.c.address == at[1])
        .values(state=state, reason=reason)
    )


async def save_profiles(
    connection: AsyncConnection, profiles: Sequence[tuple[int, SaveProfile]], now: datetime
) -> None:
    """Keep what enrolments learned of these people (by id)."""
    await connection.execute(
        update(person)
        .where(person.c.id == bindparam("whose"))
        .values(
            enrolled_at=func.coalesce(person.c.enrolled_at, now),
            stage=func.replace(person.c.stage, "new", "waiting"),
        ),
        [
            {
                "whose": person_id,
                "first_name": profile.first_name,
                "born": profile.born,
                "area": profile.area,
                "heard_from": profile.heard_from,
                "wishes": list(profile.wishes),
            }
            for person_id, profile in profiles
        ],
    )


async def set_language(connection: AsyncConnection, person_id: int, language: str) -> None:
    """Keep the language a person wants."""
    await connection.execute(
        update(person).where(person.c.id == person_id).values(language=language)
    )


async def set_stopped(connection: AsyncConnection, person_id: int, at: datetime | None) -> None:
    """Keep that a person said STOP (when), or START (None), which opens their addresses too."""
    await connection.execute(update(person).where(person.c.id == person_id).values(stopped_at=at))
    if at is None:
        await connection.execute(
            update(address)
            .where(address.c.person_id == person_id, address.c.state == "opted_out")
            .values(state="ok", reason=None)
        )


async def count_not_working(connection: AsyncConnection) -> int:
    """Return how many addresses a provider has refused for good."""
    rows = await connection.execute(
        select(func.count()).select_from(address).where(literal_column("state <> 'ok'"))
    )
    return rows.scalar_one()


async def _all(
    connection: AsyncConnection, query: Select[tuple[object, ...]], **asked: object
) -> list[Known]:
    return [_known(row) for row in await connection.execute(query, asked)]


def _known(row: Row[tuple[object, ...]]) -> Known:
    someone = Person(
        id=row.id,
        role=cast(Role, row.role),
        first_name=row.first_name,
        born=date.fromisoformat(row.born) if row.born else None,
        area=row.area,
        language=row.language,
        stage=row.stage,
        stopped=row.stopped_at is not None,
    )
    return Known(someone, (row.channel, row.address), row.state, row.heard_at)
