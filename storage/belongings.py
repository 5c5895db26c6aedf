"""Whose a row is: what goes with a person when they are erased, and what only names them.

Every reference that leads to a person, straight or by way of something of theirs, stands here. A
test fails when a new one does not, so that nobody's words are left behind by a new table.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    Table,
    delete,
    literal_column,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.metadata import metadata

Fate = Literal["goes", "named"]
"""A row that "goes" with what it refers to; or it is another's, and only lets the number go."""

FATES: Mapping[str, Fate] = {
    "address.person_id": "goes",
    "audit.about_id": "goes",
    "audit.match_id": "goes",
    "audit.who_id": "named",
    "calendar.person_id": "goes",
    "case.owner_id": "named",
    "case.person_id": "goes",
    "case_event.case_id": "goes",
    "case_event.who_id": "named",
    "certificate.checked_by": "named",
    "certificate.person_id": "goes",
    "code.document_id": "goes",
    "code.person_id": "goes",
    "consent.parent_id": "goes",
    "consent.youth_id": "goes",
    "contact.person_id": "goes",
    "conversation.person_id": "goes",
    "document.person_id": "goes",
    "due.person_id": "goes",
    "inbox.person_id": "goes",
    "invitation.by_id": "named",
    "invitation.person_id": "goes",
    "invitation_use.invitation_id": "goes",
    "invitation_use.person_id": "goes",
    "leave.person_id": "goes",
    "match.made_by": "named",
    "match.model_id": "goes",
    "match.youth_id": "goes",
    "meeting.match_id": "goes",
    "meeting.told_by": "goes",
    "outbox.document_id": "goes",
    "outbox.person_id": "goes",
    "person.consultant_id": "named",
    "person.deputy_id": "named",
    "person.paused_by": "named",
    "placement.person_id": "goes",
    "purpose_off.person_id": "goes",
    "readiness.person_id": "goes",
    "reading.file_id": "goes",
    "reading.person_id": "goes",
    "relayed.by_id": "goes",
    "relayed.decided_by": "named",
    "relayed.event_id": "named",
    "relayed.file_id": "named",
    "relayed.match_id": "goes",
    "relayed.to_id": "goes",
    "shift.person_id": "goes",
    "shift.placement_id": "named",
    "shift.rule_id": "named",
    "shift_change.shift_id": "goes",
    "shift_rule.person_id": "goes",
    "talk.match_id": "goes",
    "talk.person_id": "goes",
    "voice.case_id": "named",
    "voice.holder_id": "named",
    "voice.person_id": "goes",
}
OF_NOBODY = frozenset({"area", "code_lock", "code_try", "erasure", "file", "gone", "job", "tally"})
"""Tables that refer to no person. Whose a file, a try to use a code or a lock is, its address says.
"""

Rows = dict[Table, set[int]]
"""Rows by table, each by SQLite's own number of it."""

_AT_ONCE = 500


def references() -> list[Column[int]]:
    """Return every column that refers to a person, or to something that may be a person's."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if column.foreign_keys
    ]


def name_of(column: Column[int]) -> str:
    """Return a column's name in `FATES`."""
    return f"{column.table.name}.{column.name}"


async def gather(connection: AsyncConnection, rows: Rows) -> None:
    """Add to `rows` all that goes with them, and with that, and so on."""
    fresh = {table: set(ids) for table, ids in rows.items()}
    while fresh:
        found = await _next(connection, fresh)
        fresh = {t: new for t, ids in found.items() if (new := ids - rows.get(t, set()))}
        for table, ids in fresh.items():
            rows.setdefault(table, set()).update(ids)


async def _next(connection: AsyncConnection, fresh: Rows) -> Rows:
    found: Rows = {}
    for column in references():
        (key,) = column.foreign_keys
        if FATES[name_of(column)] == "goes" and key.column.table in fresh:
            ids = await _that_refer(connection, column, fresh[key.column.table])
            found.setdefault(column.table, set()).update(ids)
    return found


async def _that_refer(connection: AsyncConnection, column: Column[int], ids: set[int]) -> set[int]:
    found: set[int] = set()
    for some in parts(ids):
        rows = await connection.execute(select(number_in(column.table)).where(column.in_(some)))
        found.update(rows.scalars())
    return found


async def let_go(connection: AsyncConnection, rows: Rows) -> dict[str, int]:
    """Delete rows, and let what only names them do so no more; return counts by table."""
    for column in references():
        (key,) = column.foreign_keys
        ids = rows.get(key.column.table)
        if ids and FATES[name_of(column)] == "named":
            for some in parts(ids):
                await connection.execute(
                    update(column.table).where(column.in_(some)).values({column.name: None})
                )
    for table in reversed(metadata.sorted_tables):
        for some in parts(rows.get(table, set())):
            await connection.execute(delete(table).where(number_in(table).in_(some)))
    return {table.name: len(ids) for table, ids in rows.items() if ids}


def number_in(table: Table) -> ColumnElement[int]:
    """Return SQLite's own number of each row of a table, also where it has no `id`."""
    return literal_column(f'"{table.name}".rowid', Integer)


def parts(ids: set[int]) -> list[Sequence[int]]:
    """Return ids in lists that fit into one statement."""
    ordered = sorted(ids)
    return [ordered[at : at + _AT_ONCE] for at in range(0, len(ordered), _AT_ONCE)]
