"""What comes in, as rows of the inbox: files beside it, and nothing in the words that is secret."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.cpr import mask_cpr
from flows.message import Attachment, Inbound
from flows.shifts.calendar_door import (
    ADDRESS_TYPE,
    Brought,
    address_in,
    as_mark,
    is_calendar_file,
    unmarked,
)
from flows.tidy import clean
from flows.words import whole_word
from storage.schema import address, file, inbox, person

LONGEST_NAME = 80


def row_of(event: Inbound, now: datetime) -> dict[str, Any]:
    """Return the row of an event, with what looks like a CPR number masked."""
    text = clean(event.text)
    if event.kind != "due":
        text, _ = mask_cpr(unmarked(text))
    if text.startswith("file:"):
        # "file:7" is how Makker itself writes "the picture you sent"; nobody may type it.
        text = "file " + text[5:]
    return {
        "channel": event.channel,
        "external_id": clean(event.external_id),
        "address": clean(event.address),
        "kind": event.kind,
        "text": text,
        "name": _name(event.name),
        "received_at": now,
        "state": "waiting",
        "tries": 0,
        "answers": clean(event.answers) or None,
    }


def _name(given: str) -> str:
    return mask_cpr(clean(given))[0][:LONGEST_NAME]


def brought_by(event: Inbound) -> Brought | None:
    """Return the calendar address that somebody sent, None when there is none."""
    return None if event.kind == "due" or event.files else address_in(event.text)


async def put_with_address(
    connection: AsyncConnection, event: Inbound, brought: Brought, now: datetime
) -> None:
    """Store an event, and the calendar address in it apart from its words."""
    row = row_of(event, now)
    if await _is_known(connection, row):
        return
    staff = await connection.execute(
        select(person.c.id)
        .join(address, address.c.person_id == person.c.id)
        .where(address.c.channel == event.channel, address.c.address == row["address"])
        .where(person.c.role != "youth")
    )
    # Whoever works here may send an address on to a youth: their words stay as they are.
    if staff.first() is None:
        kept = Attachment("address", ADDRESS_TYPE, brought.address.encode("utf-8", "replace"))
        number = await _keep_file(connection, row, kept)
        around = (mask_cpr(unmarked(clean(part)))[0] for part in (brought.before, brought.after))
        row["text"] = as_mark("address", number).join(around)
    await connection.execute(insert(inbox).values(row))


async def put_with_file(connection: AsyncConnection, event: Inbound, now: datetime) -> None:
    """Store an event and its file, which its text then names."""
    row = row_of(event, now)
    if await _is_known(connection, row):
        return
    attachment = event.files[0]
    number = await _keep_file(connection, row, attachment)
    if whole_word(str(row["text"])) is None:
        # Words beside a picture are left out, unless they are STOP, HJÆLP and the like.
        named = (attachment.name, attachment.media_type, attachment.data)
        row["text"] = as_mark("file", number) if is_calendar_file(*named) else f"file:{number}"
    await connection.execute(insert(inbox).values(row))


async def _is_known(connection: AsyncConnection, row: dict[str, Any]) -> bool:
    known = select(inbox.c.id).where(
        inbox.c.channel == row["channel"], inbox.c.external_id == row["external_id"]
    )
    return (await connection.execute(known)).first() is not None


async def _keep_file(
    connection: AsyncConnection, row: dict[str, Any], attachment: Attachment
) -> int:
    made = await connection.execute(
        insert(file)
        .values(
            channel=row["channel"],
            external_id=row["external_id"],
            address=row["address"],
            name=_name(attachment.name),
            media_type=clean(attachment.media_type),
            data=attachment.data,
            received_at=row["received_at"],
        )
        .returning(file.c.id)
    )
    number: int = made.scalar_one()
    return number
