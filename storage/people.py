"""People and their addresses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from sqlalchemy import Row, Select, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.effects import SaveProfile
from flows.person import Person, Role
from flows.tidy import fold
from storage.addresses import (
    Address,
    add_address,
    count_not_working,
    heard,
    mark_address,
    move_address,
    open_again,
    release,
)
from storage.schema import address, person

__all__ = [
    "Address",
    "Known",
    "add",
    "add_address",
    "addresses_of",
    "at_addresses",
    "by_id",
    "count_not_working",
    "everyone",
    "heard",
    "leave",
    "looked_up",
    "mark_address",
    "meet",
    "move_address",
    "open_again",
    "person_of",
    "release",
    "save_profiles",
    "set_area",
    "set_language",
    "set_paused",
    "set_stopped",
    "set_written_on",
    "wishes_of",
    "written_on",
]


@dataclass(frozen=True, slots=True)
class Known:
    """A person as storage knows them, at one address.

    `left`: no longer in the programme. `consultant_id`: whose youth this is, None for the area's.
    """

    person: Person
    address: Address
    state: str
    heard_at: datetime | None
    left: bool = False
    consultant_id: int | None = None


_NEW_PERSON = insert(person).returning(person.c.id)
_SAVE_PROFILE = (
    update(person)
    .where(person.c.id == bindparam("whose"))
    .values(
        enrolled_at=func.coalesce(
            person.c.enrolled_at, bindparam("moment", type_=person.c.enrolled_at.type)
        ),
        stage=func.replace(person.c.stage, "new", "waiting"),
        first_name=bindparam("first_name"),
        called=bindparam("as"),
        born=bindparam("born"),
        area=bindparam("area"),
        heard_from=bindparam("heard_from"),
        wishes=bindparam("wishes", type_=person.c.wishes.type),
    )
)
_KNOWN = select(
    person.c.id, person.c.role, person.c.first_name, person.c.born, person.c.area,
    person.c.language, person.c.stage, person.c.stopped_at, person.c.left_at,
    person.c.consultant_id,
    address.c.channel, address.c.address, address.c.state, address.c.heard_at,
).join_from(address, person)  # fmt: skip
_AT = _KNOWN.where(
    address.c.channel == bindparam("on"), address.c.address.in_(bindparam("there", expanding=True))
)
# The last row of a person is the address where they were last heard and can be reached.
BEST_LAST = _KNOWN.order_by(
    (address.c.state == "ok").asc(), func.coalesce(address.c.heard_at, "").asc(), address.c.id
)
_WRITTEN_ON = select(person.c.id, person.c.written_on).where(
    person.c.id.in_(bindparam("ids", expanding=True)), person.c.written_on.is_not(None)
)
_AT_BEST_LAST = BEST_LAST.where(person.c.id.in_(bindparam("ids", expanding=True)))
_SET_WRITTEN_ON = (
    update(person)
    .where(person.c.id.in_(bindparam("ids", expanding=True)))
    .values(written_on=bindparam("day"))
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
    found = await _all(connection, _AT_BEST_LAST, ids=list(ids))
    return {known.person.id: known for known in found}


async def everyone(connection: AsyncConnection) -> list[Known]:
    """Return every address with its person, by person and address."""
    return await _all(connection, _KNOWN.order_by(person.c.id, address.c.id))


async def addresses_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[Known]]:
    """Return these people at all their addresses, each person's best one first."""
    found: dict[int, list[Known]] = {}
    for known in reversed(await _all(connection, _AT_BEST_LAST, ids=list(ids))):
        found.setdefault(known.person.id, []).append(known)
    return found


def looked_up(name: str | None) -> str | None:
    """Return a name as it is looked up: case does not matter, nor what stands after it."""
    return None if name is None else fold(name)


async def meet(
    connection: AsyncConnection, addresses: Sequence[Address], language: str, now: datetime
) -> None:
    """Add a new youth for each address that nobody has."""
    for channel, there in addresses:
        await add(connection, Person(0, language=language), (channel, there), now)


async def add(connection: AsyncConnection, new: Person, at: Address | None, now: datetime) -> int:
    """Add a person, at an address if one is known, and return the id."""
    row = {
        "role": new.role,
        "first_name": new.first_name,
        "called": looked_up(new.first_name),
        "born": new.born.isoformat() if new.born else None,
        "area": new.area,
        "language": new.language,
        "stage": new.stage,
        "enrolled_at": now if new.role == "youth" and new.stage != "new" else None,
        "made_at": now,
    }
    person_id: int = (await connection.execute(_NEW_PERSON, row)).scalar_one()
    if at is not None:
        await add_address(connection, person_id, at, now)
    return person_id


async def save_profiles(
    connection: AsyncConnection, profiles: Sequence[tuple[int, SaveProfile]], now: datetime
) -> None:
    """Keep what enrolments learned of these people (by id)."""
    if not profiles:
        return
    await connection.execute(
        _SAVE_PROFILE,
        [
            {
                "whose": person_id,
                "moment": now,
                "first_name": profile.first_name,
                "as": looked_up(profile.first_name),
                "born": profile.born,
                "area": profile.area,
                "heard_from": profile.heard_from,
                "wishes": list(profile.wishes),
            }
            for person_id, profile in profiles
        ],
    )


async def wishes_of(connection: AsyncConnection, person_id: int) -> list[str]:
    """Return what a youth would like to work with ("shop", "food" ...), [] while not known."""
    rows = await connection.execute(select(person.c.wishes).where(person.c.id == person_id))
    return [str(wish) for wish in rows.scalar_one_or_none() or ()]


async def set_area(connection: AsyncConnection, person_id: int, area: str) -> None:
    """Keep where a person lives."""
    await connection.execute(update(person).where(person.c.id == person_id).values(area=area))


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


async def written_on(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, date]:
    """Return the Danish date on which Makker last wrote to each of these people by itself."""
    rows = await connection.execute(_WRITTEN_ON, {"ids": list(ids)})
    return {id_: date.fromisoformat(day) for id_, day in rows}


async def set_paused(
    connection: AsyncConnection, person_id: int, until: date | None, by_id: int | None
) -> None:
    """Keep that a youth is left in peace through a Danish date, and which human stands for it.

    None ends the pause.
    """
    day = until.isoformat() if until else None
    await connection.execute(
        update(person)
        .where(person.c.id == person_id)
        .values(paused_until=day, paused_by=by_id if until else None)
    )


async def set_written_on(connection: AsyncConnection, ids: Iterable[int], day: date) -> None:
    """Keep the Danish date on which Makker last wrote to these youths without being asked."""
    if them := list(ids):
        await connection.execute(_SET_WRITTEN_ON, {"ids": them, "day": day.isoformat()})


async def correct(connection: AsyncConnection, corrected: Person) -> None:
    """Keep name, birth date and area of a person as they are now."""
    born = corrected.born.isoformat() if corrected.born else None
    name = corrected.first_name
    values = {"first_name": name, "called": looked_up(name), "born": born, "area": corrected.area}
    await connection.execute(update(person).where(person.c.id == corrected.id).values(values))


async def renew(connection: AsyncConnection, person_id: int, now: datetime) -> None:
    """Keep that a person wants to be remembered, from now on."""
    await connection.execute(
        update(person).where(person.c.id == person_id).values(renewed_at=now, renew_asked_at=None)
    )


async def leave(connection: AsyncConnection, person_id: int, now: datetime) -> None:
    """Keep that a person has left the programme; what was said and done stays."""
    await connection.execute(
        update(person).where(person.c.id == person_id).values(left_at=now, on_duty=False)
    )


async def come_back(connection: AsyncConnection, ids: Iterable[int], now: datetime) -> None:
    """Keep that these youths, who had left the programme, are here again: enrolled from today."""
    await connection.execute(
        update(person).where(person.c.id.in_(list(ids))).values(left_at=None, enrolled_at=now)
    )


async def _all(
    connection: AsyncConnection, query: Select[tuple[object, ...]], **asked: object
) -> list[Known]:
    return [_known(row) for row in await connection.execute(query, asked)]


def _known(row: Row[tuple[object, ...]]) -> Known:
    at = (row.channel, row.address)
    left = row.left_at is not None
    return Known(person_of(row), at, row.state, row.heard_at, left, row.consultant_id)


def person_of(row: Row[tuple[object, ...]]) -> Person:
    """Return the person of a row."""
    return Person(
        id=row.id,
        role=cast(Role, row.role),
        first_name=row.first_name,
        born=date.fromisoformat(row.born) if row.born else None,
        area=row.area,
        language=row.language,
        stage=row.stage,
        stopped=row.stopped_at is not None,
    )
