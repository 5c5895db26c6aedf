"""Locks: who has typed too many codes that are none, and until when they may type no more."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import code_lock

LOCKED_FOR = timedelta(hours=24)


async def is_locked(connection: AsyncConnection, client: str, now: datetime) -> bool:
    """Return whether codes from this client are not looked at now; locks that are over go."""
    await connection.execute(delete(code_lock).where(code_lock.c.until <= now))
    rows = await connection.execute(
        select(code_lock.c.client).where(code_lock.c.client == client).limit(1)
    )
    return rows.first() is not None


async def lock(connection: AsyncConnection, client: str, now: datetime) -> None:
    """Look at no codes from this client for a day."""
    new = insert_new(code_lock).values(client=client, until=now + LOCKED_FOR)
    await connection.execute(new.on_conflict_do_nothing())
