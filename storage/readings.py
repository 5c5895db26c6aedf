"""Files that wait to be read: a row goes in the commit in which its answer enters the inbox."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import file, reading


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file of a person that waits to be read; `flow` begins with what it says.

    `keep`: the file itself stays when it has been read. `tries` counts the times that the process
    died over it.
    """

    id: int
    person_id: int
    flow: str
    keep: bool
    tries: int
    data: bytes


async def add(
    connection: AsyncConnection, person_id: int, file_id: int, flow: str, keep: bool, now: datetime
) -> None:
    """Let a file be read for a flow; asked for twice, it is read once."""
    row = {"person_id": person_id, "file_id": file_id, "flow": flow, "keep": keep, "tries": 0}
    await connection.execute(
        insert_new(reading).values(**row, made_at=now).on_conflict_do_nothing()
    )


async def first(connection: AsyncConnection) -> Waiting | None:
    """Return the file that has waited longest, None when none waits."""
    rows = await connection.execute(
        select(
            reading.c.id, reading.c.person_id, reading.c.flow, reading.c.keep, reading.c.tries,
            file.c.data,
        )
        .join(file, file.c.id == reading.c.file_id)
        .order_by(reading.c.tries, reading.c.id)
        .limit(1)
    )  # fmt: skip
    row = rows.first()
    return Waiting(*row) if row else None


async def tried(connection: AsyncConnection, reading_id: int) -> None:
    """Count a try before it is made: a file that kills the process is not read for ever."""
    await connection.execute(
        update(reading).where(reading.c.id == reading_id).values(tries=reading.c.tries + 1)
    )


async def done(connection: AsyncConnection, waiting: Waiting) -> bool:
    """Let a reading go, and its file unless it is kept; False when it had gone already."""
    gone = await connection.execute(
        delete(reading).where(reading.c.id == waiting.id).returning(reading.c.file_id)
    )
    row = gone.first()
    if row is not None and not waiting.keep:
        others = select(reading.c.id).where(reading.c.file_id == row.file_id)
        if (await connection.execute(others)).first() is None:
            await connection.execute(delete(file).where(file.c.id == row.file_id))
    return row is not None
