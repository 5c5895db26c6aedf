"""Addresses: where people are reached, and what is wrong with an address that does not work."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, func, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import address

Address = tuple[str, str]
"""A channel and an address on it: ("sms", "+4520123456")."""

_HERE = (address.c.channel == bindparam("on")) & (address.c.address == bindparam("there"))
_HEARD = (
    update(address).where(_HERE).values(heard_at=bindparam("moment", type_=address.c.heard_at.type))
)
_WORKS = (
    update(address)
    .where(_HERE, literal_column("state <> 'ok'"))
    .where(address.c.state != "opted_out", address.c.state != "lost")
    .values(state="ok", reason=None)
)
_NEW_ADDRESS = insert(address)


async def add_address(
    connection: AsyncConnection, person_id: int, at: Address, now: datetime
) -> None:
    """Give a person one more address."""
    channel, there = at
    row = {"person_id": person_id, "channel": channel, "address": there, "heard_at": now}
    await connection.execute(_NEW_ADDRESS, {"state": "ok"} | row)


async def move_address(connection: AsyncConnection, at: Address, to: int) -> None:
    """Let an address belong to another person (a join code was typed there)."""
    await connection.execute(
        update(address)
        .where(address.c.channel == at[0], address.c.address == at[1])
        .values(person_id=to)
    )


async def release(connection: AsyncConnection, at: Address, to: int, now: datetime) -> None:
    """Let an address that has changed hands belong to another person, from this moment on.

    What came from it before stays with whoever had it.
    """
    await connection.execute(
        update(address)
        .where(address.c.channel == at[0], address.c.address == at[1])
        .values(person_id=to, since=now, state="ok", reason=None)
    )


async def heard(connection: AsyncConnection, at: Iterable[Address], now: datetime) -> None:
    """Remember that people wrote from these addresses, so they work.

    Only START opens one that has opted out: whoever did may still write (P40). Nothing that comes
    from a phone that was cut off does.
    """
    rows = [{"on": channel, "there": there} for channel, there in at]
    if not rows:
        return
    await connection.execute(_HEARD, [row | {"moment": now} for row in rows])
    await connection.execute(_WORKS, rows)


async def mark_address(connection: AsyncConnection, at: Address, state: str, reason: str) -> None:
    """Record what is wrong with an address."""
    await connection.execute(
        update(address)
        .where(address.c.channel == at[0], address.c.address == at[1])
        .values(state=state, reason=reason)
    )


async def open_again(connection: AsyncConnection, person_id: int) -> int:
    """Let the addresses of somebody work again that were cut off; return how many."""
    opened = await connection.execute(
        update(address)
        .where(address.c.person_id == person_id, address.c.state == "lost")
        .values(state="ok", reason=None)
    )
    return opened.rowcount


async def count_not_working(connection: AsyncConnection) -> int:
    """Return how many addresses a provider has refused for good."""
    rows = await connection.execute(
        select(func.count()).select_from(address).where(literal_column("state <> 'ok'"))
    )
    return rows.scalar_one()
