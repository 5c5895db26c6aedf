"""Documents Makker has made, files it was sent, and the codes that open a document once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from flows.message import Attachment
from storage.schema import address, code, code_try, document, file

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 6
CODE_LASTS = timedelta(days=7)
TRIES_PER_CLIENT = 10
TRIES_WITHIN = timedelta(minutes=10)

Kinds = frozenset[str]
Refusal = Literal["unknown", "used", "expired", "slow_down"]


@dataclass(frozen=True, slots=True)
class Document:
    """A document as data; it is drawn when it is sent or fetched, unless it has its own bytes."""

    id: int
    person_id: int
    kind: str
    source: Mapping[str, Json]
    made_at: datetime
    data: bytes | None = None


async def keep(
    connection: AsyncConnection, person_id: int, kind: str, source: Json, now: datetime
) -> int:
    """Keep a document and return its id."""
    made = await connection.execute(
        insert(document)
        .values(person_id=person_id, kind=kind, source=source, made_at=now)
        .returning(document.c.id)
    )
    new: int = made.scalar_one()
    return new


async def by_id(connection: AsyncConnection, document_id: int) -> Document | None:
    """Return a document, None when there is none."""
    rows = await connection.execute(select(document).where(document.c.id == document_id))
    return _document(rows.first())


async def latest(connection: AsyncConnection, person_id: int, kind: str) -> Document | None:
    """Return a person's newest document of a kind, None when there is none."""
    rows = await connection.execute(
        select(document)
        .where(document.c.person_id == person_id, document.c.kind == kind)
        .order_by(document.c.id.desc())
        .limit(1)
    )
    return _document(rows.first())


async def add_file(
    connection: AsyncConnection,
    sender: tuple[str, str],
    name: str,
    sent: Attachment,
    now: datetime,
) -> int:
    """Keep a file that was sent beside the talk by the person at an address; return its id."""
    channel, at = sender
    made = await connection.execute(
        insert(file)
        .values(
            channel=channel, external_id=f"page:{name}", address=at, name=sent.name,
            media_type=sent.media_type, data=sent.data, received_at=now,
        )
        .returning(file.c.id)
    )  # fmt: skip
    new: int = made.scalar_one()
    return new


async def own_file(connection: AsyncConnection, person_id: int, file_id: int) -> Attachment | None:
    """Return a file that this person sent; None for anybody else's."""
    whole = select(file.c.name, file.c.media_type, file.c.data)
    row = (await connection.execute(_sent_by(whole, person_id, file_id))).first()
    return Attachment(row.name, row.media_type, row.data) if row else None


async def owns_file(connection: AsyncConnection, person_id: int, file_id: int) -> bool:
    """Return whether this person sent this file."""
    rows = await connection.execute(_sent_by(select(file.c.id), person_id, file_id))
    return rows.first() is not None


def _sent_by(query: Select[Any], person_id: int, file_id: int) -> Select[Any]:
    return query.join(
        address, (address.c.channel == file.c.channel) & (address.c.address == file.c.address)
    ).where(
        file.c.id == file_id,
        address.c.person_id == person_id,
        # From a number that has changed hands, only what came since.
        address.c.since.is_(None) | (file.c.received_at >= address.c.since),
    )


async def add_code(
    connection: AsyncConnection,
    new: str,
    kind: str,
    person_id: int,
    document_id: int | None,
    now: datetime,
) -> None:
    """Keep a code: "cv" and "everything" open a document, "payslip" takes one in, "join" joins an
    address.
    """
    await connection.execute(
        insert(code).values(
            code=new,
            kind=kind,
            document_id=document_id,
            person_id=person_id,
            until=now + CODE_LASTS,
        )
    )


async def use_code(
    connection: AsyncConnection, typed: str, kind: str | Kinds, client: str, now: datetime
) -> tuple[int, int | None] | Refusal:
    """Use a code of a kind (or of some) up; return person id and document id, or why not.

    Every try counts against `client`, so that codes cannot be guessed.
    """
    found = await look_at_code(connection, typed, kind, client, now)
    if isinstance(found, tuple):
        await use_up(connection, typed, now)
    return found


async def use_up(connection: AsyncConnection, typed: str, now: datetime) -> None:
    """Keep that a code has been used."""
    await connection.execute(update(code).where(code.c.code == typed).values(used_at=now))


async def void_codes(connection: AsyncConnection, person_id: int, kind: str, now: datetime) -> None:
    """Let no code of a kind that somebody was given be of use any more."""
    await connection.execute(
        update(code)
        .where(code.c.person_id == person_id, code.c.kind == kind, code.c.used_at.is_(None))
        .values(used_at=now)
    )


async def look_at_code(
    connection: AsyncConnection, typed: str, kind: str | Kinds, client: str, now: datetime
) -> tuple[int, int | None] | Refusal:
    """Return what `use_code` would, and leave the code for later; this try counts as well."""
    if await _too_many(connection, client, now):
        return "slow_down"
    await connection.execute(insert(code_try).values(client=client, at=now))
    kinds = {kind} if isinstance(kind, str) else kind
    its = select(code).where(code.c.code == typed, code.c.kind.in_(kinds))
    rows = await connection.execute(its)
    found = rows.first()
    if found is None:
        return "unknown"
    if found.used_at is not None:
        return "used"
    if found.until < now:
        return "expired"
    return found.person_id, found.document_id


async def _too_many(connection: AsyncConnection, client: str, now: datetime) -> bool:
    await connection.execute(delete(code_try).where(code_try.c.at < now - TRIES_WITHIN))
    rows = await connection.execute(
        select(func.count()).select_from(code_try).where(code_try.c.client == client)
    )
    return rows.scalar_one() >= TRIES_PER_CLIENT


def _document(row: Any) -> Document | None:
    if row is None:
        return None
    return Document(row.id, row.person_id, row.kind, row.source, row.made_at, row.data)
