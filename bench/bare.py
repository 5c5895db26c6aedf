"""The bare loop that Makker is measured against: sqlite3, one commit for each turn.

The same tables, indexes and rows as the engine wrote, WAL and synchronous=FULL, with nothing
around them: no flow, no text, no queue, no other task.
"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from bench.recording import Recording, Written, insertion

_LOOK = """
    SELECT p.id, p.stage, c.flow, c.status, c.state, v.version, v.holder_id, k.kind, d.at
    FROM {whose} LEFT JOIN conversation c ON c.person_id = p.id
    LEFT JOIN voice v ON v.person_id = p.id
    LEFT JOIN contact k ON k.person_id = p.id AND k.ended_at IS NULL
    LEFT JOIN due d ON d.person_id = p.id AND d.state = 'waiting'
    WHERE {which}
"""
_WRITER = _LOOK.format(
    whose="address a JOIN person p ON p.id = a.person_id",
    which="a.channel = ? AND a.address = ?",
)
_WOKEN = _LOOK.format(whose="person p", which="'due' = ? AND p.id = CAST(? AS INTEGER)")
_DONE = "UPDATE inbox SET state = 'done' WHERE id = ?"


def write_barely(database: Path, recording: Recording) -> float:
    """Write the turns of a recording one by one; return how many seconds it took."""
    loop = _Loop(recording)
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        began = time.perf_counter()
        for turn in recording.turns:
            loop.write(connection, turn)
        return time.perf_counter() - began


class _Loop:
    def __init__(self, recording: Recording) -> None:
        self._arrive = insertion("inbox", recording.event_columns)
        self._answer = insertion("outbox", recording.letter_columns)
        self._where = [recording.event_columns.index(name) for name in ("channel", "address")]

    def write(self, connection: sqlite3.Connection, turn: Written) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(self._arrive, turn.event)
        whose = [turn.event[column] for column in self._where]
        connection.execute(_WOKEN if whose[0] == "due" else _WRITER, whose).fetchall()
        for change in turn.changes:
            connection.execute(change.statement, change.values)
        for letter in turn.letters:
            connection.execute(self._answer, letter)
        connection.execute(_DONE, turn.event[:1])
        connection.execute("COMMIT")
