"""The bare loop that Makker is measured against: sqlite3, one commit for each turn.

The same tables, indexes and rows as the engine wrote, WAL and synchronous=FULL, with nothing
around them: no flow, no text, no queue, no other task.
"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from bench.recording import CONVERSATION, PERSON, Recording, Written

_LOOK = """
    SELECT p.id, p.stage, c.flow, c.status, c.state FROM address a
    JOIN person p ON p.id = a.person_id LEFT JOIN conversation c ON c.person_id = p.id
    WHERE a.channel = ? AND a.address = ?
"""
_KEEP = f"""
    INSERT INTO conversation ({", ".join(CONVERSATION)}) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (person_id, flow) DO UPDATE
    SET status = excluded.status, state = excluded.state, touched_at = excluded.touched_at
"""
_LEARN = f"UPDATE person SET {', '.join(f'{column} = ?' for column in PERSON[:-1])} WHERE id = ?"
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
        self._arrive = _insert("inbox", recording.event_columns)
        self._answer = _insert("outbox", recording.letter_columns)
        self._where = [recording.event_columns.index(name) for name in ("channel", "address")]

    def write(self, connection: sqlite3.Connection, turn: Written) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(self._arrive, turn.event)
        connection.execute(_LOOK, [turn.event[column] for column in self._where]).fetchall()
        for conversation in turn.conversations:
            connection.execute(_KEEP, conversation)
        for person in turn.people:
            connection.execute(_LEARN, person)
        for letter in turn.letters:
            connection.execute(self._answer, letter)
        connection.execute(_DONE, turn.event[:1])
        connection.execute("COMMIT")


def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
