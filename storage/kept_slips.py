"""Pictures of payslips: a painted-over one is offered for a day, and kept if its youth says so.

They are documents with bytes of their own, so they go with their person, and by their time, as all
documents do. Nobody but their youth is ever shown one.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import document, outbox

OFFERED, KEPT = "slip_offered", "slip_kept"
MOST_SHOWN = 6
# Spelled out, so that SQLite sees that its partial index will do.
_OFFERED: ColumnElement[bool] = literal_column(f"document.kind = '{OFFERED}'")


async def offer(
    connection: AsyncConnection, person_id: int, picture: bytes, name: str, now: datetime
) -> None:
    """Hold a picture (PNG) until its youth has said whether to keep it; an earlier offer goes."""
    await let_offered_go(connection, person_id)
    row = {"person_id": person_id, "kind": OFFERED, "source": {"name": name}, "made_at": now}
    await connection.execute(insert(document).values(**row, data=picture))


async def keep(connection: AsyncConnection, person_id: int, now: datetime) -> bool:
    """Keep what is offered; False when nothing is."""
    done = await connection.execute(
        update(document)
        .where(document.c.person_id == person_id, document.c.kind == OFFERED)
        .values(kind=KEPT, made_at=now)
    )
    return done.rowcount > 0


async def let_offered_go(connection: AsyncConnection, person_id: int) -> None:
    """Let what is offered to a person go."""
    its = (document.c.person_id == person_id, document.c.kind == OFFERED)
    await connection.execute(delete(document).where(*its))


async def are_old(connection: AsyncConnection, before: datetime) -> bool:
    """Return whether something was offered before a moment."""
    its = (_OFFERED, document.c.made_at < before)
    return (
        await connection.execute(select(document.c.id).where(*its).limit(1))
    ).first() is not None


async def let_old_go(connection: AsyncConnection, before: datetime) -> None:
    """Let go what was offered before a moment, and nobody has asked to keep."""
    its = (_OFFERED, document.c.made_at < before)
    await connection.execute(delete(document).where(*its))


async def was_kept(connection: AsyncConnection, person_id: int, since: datetime) -> bool:
    """Return whether a person has had one kept since a moment."""
    its = (document.c.person_id == person_id, document.c.kind == KEPT, document.c.made_at >= since)
    return (
        await connection.execute(select(document.c.id).where(*its).limit(1))
    ).first() is not None


async def kept(connection: AsyncConnection, person_id: int) -> list[int]:
    """Return the documents that are kept of a person, the newest first."""
    its = (document.c.person_id == person_id, document.c.kind == KEPT)
    rows = await connection.execute(
        select(document.c.id).where(*its).order_by(document.c.id.desc())
    )
    return list(rows.scalars())


async def drop(connection: AsyncConnection, ids: Collection[int]) -> None:
    """Delete kept pictures; letters that brought them know nothing of them any more."""
    brought = update(outbox).where(outbox.c.document_id.in_(ids))
    await connection.execute(brought.values(document_id=None))
    await connection.execute(
        delete(document).where(document.c.id.in_(ids), document.c.kind == KEPT)
    )
