"""Jobs: what one process does now and then (a sweep, a digest), by whoever claims it first."""

from datetime import datetime
from typing import cast

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage.schema import job

_THIS_ONE = job.c.name == bindparam("its_name")
_AT = select(job.c.at).where(_THIS_ONE)
_NAMED = select(job.c.name).where(_THIS_ONE)
_RESULT = select(job.c.result).where(_THIS_ONE)
_KEEP = update(job).where(_THIS_ONE)
_INSERT = insert_new(job)
_CLAIM = _INSERT.on_conflict_do_update(
    index_elements=["name"],
    set_={"at": _INSERT.excluded.at},
    where=job.c.at <= bindparam("now", type_=job.c.at.type),
).returning(job.c.name)

_WAKE = _INSERT.on_conflict_do_update(
    index_elements=["name"],
    set_={"at": _INSERT.excluded.at, "result": _INSERT.excluded.result},
)


async def due_job(connection: AsyncConnection, name: str, now: datetime) -> datetime | None:
    """Return the next moment of a job that is due at `now`.

    None when it is not due yet. A job that was never claimed is due now.
    """
    rows = await connection.execute(_AT, {"its_name": name})
    at = cast(datetime | None, rows.scalar_one_or_none())
    if at is None:
        return now
    return at if at <= now else None


async def wake(connection: AsyncConnection, name: str, at: datetime, result: Json = None) -> None:
    """Want a job that is there only while it is wanted, at a moment; an earlier wish moves."""
    await connection.execute(_WAKE, {"name": name, "at": at, "result": result})


async def is_wanted(connection: AsyncConnection, name: str, now: datetime) -> bool:
    """Return whether such a job is there and its moment has come."""
    at = (await connection.execute(_AT, {"its_name": name})).scalar_one_or_none()
    return at is not None and at <= now


async def drop(connection: AsyncConnection, name: str) -> None:
    """Want a job no more."""
    await connection.execute(delete(job).where(job.c.name == name))


async def begun(connection: AsyncConnection, name: str) -> bool:
    """Return whether a job has ever been claimed."""
    rows = await connection.execute(_NAMED, {"its_name": name})
    return rows.first() is not None


async def claim_job(
    connection: AsyncConnection, name: str, now: datetime, next_at: datetime
) -> bool:
    """Take a job that is due and set when it is due again; False if someone was faster (P10)."""
    rows = await connection.execute(_CLAIM, {"name": name, "at": next_at, "now": now})
    return rows.first() is not None


async def keep_result(connection: AsyncConnection, name: str, result: Json) -> None:
    """Keep what the last run of a job found; it must have been claimed."""
    await connection.execute(_KEEP, {"its_name": name, "result": result})


async def job_result(connection: AsyncConnection, name: str) -> Json:
    """Return what the last run of a job found, None when nothing is kept."""
    rows = await connection.execute(_RESULT, {"its_name": name})
    return cast(Json, rows.scalar_one_or_none())
