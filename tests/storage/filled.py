"""A database in which every table that can hold something of a person does: found by walking it."""

from typing import Any

from sqlalchemy import JSON, Boolean, Column, Integer, LargeBinary, Table, insert

from storage.belongings import FATES, OF_NOBODY, name_of
from storage.database import Connection
from storage.metadata import metadata
from storage.schema import code_try, file, inbox, person, placement
from storage.utc import Utc
from tests.storage.cast import NOW

WORD = "Hemmelighed"
"""What every word of the person is made of; nothing else in the database has it."""


async def fill(connection: Connection, whose: int, staff: int, at: tuple[str, str]) -> None:
    """Write a row of a person's into every table, each with words of theirs in it."""
    made: dict[str, int] = {"person": whose}
    for table in metadata.sorted_tables:
        if table is person or table.name in OF_NOBODY - {"file"}:
            continue
        row = {c.name: _value(c, made, staff) for c in table.columns if c.name != "id"}
        row |= _from_there(table, at)
        done = await connection.execute(insert(table).values(row).returning(table))
        made[table.name] = done.one()._mapping.get("id", 0)
    await connection.execute(insert(code_try).values(client=":".join(at), at=NOW))


def _value(column: Column[Any], made: dict[str, int], staff: int) -> object:
    if column.foreign_keys:
        (key,) = column.foreign_keys
        to = key.column.table.name
        return staff if to == "person" and FATES[name_of(column)] == "named" else made.get(to)
    if isinstance(column.type, Utc):
        return NOW
    if isinstance(column.type, JSON):
        return {"words": WORD}
    if isinstance(column.type, LargeBinary):
        return WORD.encode()
    if isinstance(column.type, Boolean | Integer):
        return 1
    return f"{WORD}-{column.table.name}-{column.name}"


def _from_there(table: Table, at: tuple[str, str]) -> dict[str, str]:
    if table in (inbox, file):
        return {"channel": at[0], "external_id": f"{WORD}-1", "address": at[1]}
    return {"started": "2026-03-01", "kind": "private"} if table is placement else {}
