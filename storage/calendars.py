"""Calendars of youths: one each. The address opens it, so nothing here ever prints one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Integer,
    bindparam,
    delete,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from flows.shifts.calendar_door import ADDRESS_TYPE
from storage.schema import address, calendar, file, person

State = Literal["off", "asked", "offered", "on", "failed"]
"""off: no address; asked: to be read for the first time; offered: waits for a yes; on: read again
and again; failed: could not be read for days, and that is still to be said."""
_DUE: ColumnElement[bool] = literal_column("calendar.at is not null")
_COLUMNS = (*calendar.c, person.c.stopped_at, person.c.left_at)
_WHOLE = select(*_COLUMNS).join(person, person.c.id == calendar.c.person_id)
_RIPE = (
    _WHOLE.where(_DUE, calendar.c.at <= bindparam("now", type_=calendar.c.at.type))
    .order_by(calendar.c.at)
    .limit(bindparam("most", type_=Integer))
)
_CLAIM = (
    update(calendar)
    .where(calendar.c.person_id == bindparam("whose"), calendar.c.at == bindparam("was"))
    .values(at=bindparam("again"))
)

_UNREAD: dict[str, Any] = dict.fromkeys(("read_on", "etag", "modified", "failing_since"))


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar of a person. `revision` counts what its person has wanted of it.

    `former`: the address that was read before, if nothing comes of this one it is read again.
    `read_on`: the Danish date on which it was last read whole. `silent`: its person has said STOP
    or has left.
    """

    person_id: int
    state: State
    revision: int
    address: str | None = field(repr=False)
    former: str | None = field(repr=False)
    at: datetime | None
    read_on: date | None
    etag: str | None = field(repr=False)
    modified: str | None
    failing_since: datetime | None
    named: bool
    seen: Sequence[Any]
    silent: bool = False


async def of(connection: AsyncConnection, person_id: int) -> Calendar | None:
    """Return a person's calendar, None when there is none."""
    rows = await connection.execute(_WHOLE.where(calendar.c.person_id == person_id))
    row = rows.first()
    return _calendar(row) if row else None


async def any_due(connection: AsyncConnection, now: datetime) -> bool:
    """Return whether a calendar is to be read, without taking the writer's turn."""
    return (await connection.execute(_RIPE, {"now": now, "most": 1})).first() is not None


async def claim(
    connection: AsyncConnection, now: datetime, most: int, again: datetime
) -> list[Calendar]:
    """Return calendars that are to be read, the longest waiting first, for this process to read.

    Should it die over them, they are due again at `again`.
    """
    rows = (await connection.execute(_RIPE, {"now": now, "most": most})).all()
    ripe = [_calendar(row) for row in rows]
    if ripe:
        asked = [{"whose": each.person_id, "was": each.at, "again": again} for each in ripe]
        await connection.execute(_CLAIM, asked)
    return ripe


async def still(connection: AsyncConnection, known: Calendar) -> Calendar | None:
    """Return a calendar as it is now; None when its person has wanted something else meanwhile."""
    now = await of(connection, known.person_id)
    same = now is not None and (now.revision, now.state) == (known.revision, known.state)
    return now if same else None


async def follow(connection: AsyncConnection, person_id: int, where: str, now: datetime) -> None:
    """Let a calendar be read at this address, in place of any other."""
    known = await of(connection, person_id)
    former = known.address if known and known.state == "on" else known.former if known else None
    fresh = {"state": "asked", "address": where, "former": former, "at": now}
    await _put(connection, person_id, fresh | _UNREAD)


async def let_go(connection: AsyncConnection, known: Calendar, again: datetime) -> None:
    """Forget an address of which nothing came; the one before is read again at a moment."""
    if known.former is None:
        await stop(connection, known.person_id, "off", known.seen)
        return
    before = {"state": "on", "address": known.former, "former": None, "at": again}
    await _put(connection, known.person_id, before | _UNREAD)


async def keep(
    connection: AsyncConnection,
    person_id: int,
    seen: Sequence[Json],
    *,
    on: tuple[datetime, bool] | None = None,
) -> None:
    """Keep what a calendar has; `on`: it is read again at a moment, and only named work counts."""
    told: dict[str, Any] = {"seen": seen}
    if on is not None:
        told |= {"state": "on", "former": None, "at": on[0], "named": on[1]}
    await _put(connection, person_id, told, wanted=0)


async def note(connection: AsyncConnection, person_id: int, **told: Any) -> None:
    """Keep what reading a calendar has shown; its person has wanted nothing new."""
    if isinstance(read_on := told.get("read_on"), date):
        told["read_on"] = read_on.isoformat()
    await connection.execute(
        update(calendar).where(calendar.c.person_id == person_id).values(**told)
    )


async def stop(
    connection: AsyncConnection, person_id: int, state: State, seen: Sequence[Json]
) -> None:
    """Forget an address; `seen` is what the calendar had, `state` what there is left to do."""
    gone = {"state": state, "address": None, "former": None, "at": None, "seen": seen}
    await _put(connection, person_id, gone | _UNREAD)


async def address_in_file(connection: AsyncConnection, person_id: int, file_id: int) -> str | None:
    """Return the address that a person sent, None when this file of theirs holds none."""
    rows = await connection.execute(
        select(file.c.data).where(file.c.id == file_id, *_addresses_of(person_id))
    )
    row = rows.first()
    return row.data.decode() if row else None


async def drop_addresses(connection: AsyncConnection, person_id: int) -> None:
    """Delete the files that addresses of this person came in."""
    await connection.execute(delete(file).where(*_addresses_of(person_id)))


async def forget(connection: AsyncConnection, person_id: int) -> None:
    """Delete everything of a person's calendars."""
    await drop_addresses(connection, person_id)
    await connection.execute(delete(calendar).where(calendar.c.person_id == person_id))


async def _put(
    connection: AsyncConnection, person_id: int, told: dict[str, Any], wanted: int = 1
) -> None:
    """Write what a person wants of their calendar; `wanted`: what is under way is outdated."""
    done = await connection.execute(
        update(calendar)
        .where(calendar.c.person_id == person_id)
        .values(revision=calendar.c.revision + wanted, **told)
    )
    if done.rowcount == 0:
        new = {"person_id": person_id, "state": "off", "revision": 1, "named": False, "seen": []}
        await connection.execute(insert(calendar).values(**new | told))


def _addresses_of(person_id: int) -> tuple[ColumnElement[bool], ...]:
    theirs = (
        select(address.c.id)
        .where(address.c.person_id == person_id)
        .where(address.c.channel == file.c.channel, address.c.address == file.c.address)
        .exists()
    )
    return file.c.media_type == ADDRESS_TYPE, theirs


def _calendar(row: Any) -> Calendar:
    return Calendar(
        person_id=row.person_id,
        state=row.state,
        revision=row.revision,
        address=row.address,
        former=row.former,
        at=row.at,
        read_on=date.fromisoformat(row.read_on) if row.read_on else None,
        etag=row.etag,
        modified=row.modified,
        failing_since=row.failing_since,
        named=row.named,
        seen=row.seen,
        silent=row.stopped_at is not None or row.left_at is not None,
    )
