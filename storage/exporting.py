"""Exporting: everything that is a person's, as it lies in the tables.

It walks the same references as erasing does, so that what can be erased can be shown.
"""

import base64
import json
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage.belongings import Rows, gather, number_in, parts
from storage.erasing import addresses_of, events_of, files_of
from storage.metadata import metadata
from storage.schema import case, case_event, conversation, document, file, inbox, person, relayed

NOTES = {case.c.note, case_event.c.words}
"""What colleagues have noted down. It is theirs to show: it may be about others, too."""
ONLY_THEIRS = {document.c.data}
"""Pictures of payslips: whoever runs Makker sees that they are there, and not what is on them."""
_HOUSEKEEPING = frozenset({"due", "code", "reading", "voice"})
"""Timers, codes and the like: shown to nobody but those who run Makker."""


async def everything(
    connection: AsyncConnection, person_id: int, *, notes: bool
) -> dict[str, list[dict[str, Json]]]:
    """Return all that is kept of a person, by table, in the order it came to be.

    Without `notes` those of colleagues, and Makker's housekeeping, are left out: so it is handed to
    the person. With them, what only the person may see is. Moments are ISO
    texts in UTC; the bytes of a file are base64 under "data". Raises KeyError for nobody.
    """
    rows = await _rows(connection, person_id)
    found: dict[str, list[dict[str, Json]]] = {}
    for table in metadata.sorted_tables:
        if table in rows and (notes or table.name not in _HOUSEKEEPING):
            left_out = ONLY_THEIRS if notes else NOTES
            shown = [c for c in table.columns if c not in left_out]
            if lines := await _lines(connection, table, rows[table], shown):
                found[table.name] = lines
    return found


async def _rows(connection: AsyncConnection, person_id: int) -> Rows:
    there = await connection.execute(select(person.c.id).where(person.c.id == person_id))
    if there.first() is None:
        raise KeyError(person_id)
    at = await addresses_of(connection, person_id)
    rows: Rows = {person: {person_id}, inbox: await events_of(connection, person_id, at)}
    rows[file] = await files_of(connection, person_id, at)
    await gather(connection, rows)
    return rows


async def _lines(
    connection: AsyncConnection, table: Table, ids: set[int], shown: list[Column[Any]]
) -> list[dict[str, Json]]:
    lines = []
    for some in parts(ids):
        query = select(*shown).where(number_in(table).in_(some)).order_by(number_in(table))
        for row in await connection.execute(query):
            lines.append({c.name: _plain(c, row._mapping[c]) for c in shown})
    return [_as_it_arrived(line) for line in lines] if table is relayed else lines


def _as_it_arrived(line: dict[str, Json]) -> dict[str, Json]:
    """Return a message between two as it was read: what was held is nobody's but the writer's."""
    words = line["sent"] or line["words"]
    return line | {"words": words if line["state"] == "sent" else "..."}


def _plain(column: Column[Any], value: Any) -> Json:
    if column is conversation.c.state:
        return _state(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    plain: Json = value
    return plain


def _state(text: str) -> Json:
    """Return what a conversation holds; as it lies there when it is broken."""
    try:
        state: Json = json.loads(text)
    except ValueError:
        return text
    return state
