"""Files that wait to be read: a row goes in the commit in which its answer enters the inbox.

One that said only half of a payslip stays: it is read again together with the rest.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import file, reading


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file of a person that waits to be read; `flow` begins with what it says.

    `tries` counts the times that the process died over it. `whose` is the name on a roster whose
    shifts are wanted, "" for all of it, None where nobody has been asked.
    """

    id: int
    person_id: int
    flow: str
    tries: int
    file_id: int
    whose: str | None
    data: bytes


async def add(
    connection: AsyncConnection, person_id: int, file_id: int, flow: str, now: datetime,
    whose: str | None = None,
) -> None:  # fmt: skip
    """Let a file be read for a flow; asked for twice, it is read once."""
    row = {"person_id": person_id, "file_id": file_id, "flow": flow, "tries": 0}
    new = insert_new(reading).values(**row, made_at=now, whose=whose)
    await connection.execute(new.on_conflict_do_nothing())


async def first(connection: AsyncConnection) -> Waiting | None:
    """Return the file that has waited longest, None when none waits."""
    rows = await connection.execute(
        select(
            reading.c.id, reading.c.person_id, reading.c.flow, reading.c.tries,
            reading.c.file_id, reading.c.whose, file.c.data,
        )
        .join(file, file.c.id == reading.c.file_id)
        .where(reading.c.read_at.is_(None))
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


async def done(connection: AsyncConnection, waiting: Waiting, keep: bool = False) -> bool:
    """Let a reading go, and its file unless it is kept; False when it had gone already."""
    gone = await connection.execute(
        delete(reading).where(reading.c.id == waiting.id).returning(reading.c.file_id)
    )
    row = gone.first()
    if row is not None and not keep:
        await let_go(connection, row.file_id)
    return row is not None


async def let_go(connection: AsyncConnection, file_id: int) -> None:
    """Delete a file, unless it waits to be read."""
    waits = select(reading.c.id).where(reading.c.file_id == file_id)
    if (await connection.execute(waits)).first() is None:
        await connection.execute(delete(file).where(file.c.id == file_id))


async def hold(connection: AsyncConnection, waiting: Waiting, now: datetime) -> bool:
    """Hold a file that said only half until the rest comes; False when it had gone already."""
    held = await connection.execute(
        update(reading)
        .where(reading.c.id == waiting.id, reading.c.read_at.is_(None))
        .values(read_at=now)
        .returning(reading.c.id)
    )
    return held.first() is not None


async def half(connection: AsyncConnection, person_id: int, since: datetime) -> bytes | None:
    """Return what a person sent that said only half, None when nothing of theirs is held."""
    rows = await connection.execute(
        select(file.c.data)
        .join(reading, file.c.id == reading.c.file_id)
        .where(reading.c.person_id == person_id, reading.c.read_at >= since)
        .order_by(reading.c.id.desc())
        .limit(1)
    )
    row = rows.first()
    return bytes(row.data) if row else None


async def let_halves_go(connection: AsyncConnection, person_id: int) -> None:
    """Let the halves of a person go, and their files."""
    await _let_go(connection, reading.c.read_at.is_not(None) & (reading.c.person_id == person_id))


async def are_old(connection: AsyncConnection, before: datetime) -> bool:
    """Return whether a half was read before a moment."""
    rows = await connection.execute(select(reading.c.id).where(reading.c.read_at < before).limit(1))
    return rows.first() is not None


async def let_old_go(connection: AsyncConnection, before: datetime) -> None:
    """Let the halves go that were read before a moment: the rest of them never came."""
    await _let_go(connection, reading.c.read_at < before)


async def _let_go(connection: AsyncConnection, which: ColumnElement[bool]) -> None:
    gone = await connection.execute(delete(reading).where(which).returning(reading.c.file_id))
    for row in gone.all():
        await let_go(connection, row.file_id)
