"""What a run of the engine wrote, turn by turn, so that the bare loop can write the same."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bench.spread import Figure

Row = tuple[object, ...]

WATCHED = {
    "person": "id",
    "address": "person_id",
    "conversation": "person_id",
    "contact": "person_id",
    "due": "person_id",
    "case": "person_id",
    "voice": "person_id",
}
"""The tables that a turn may change beside inbox and outbox, and which column says whose it is."""


@dataclass(frozen=True, slots=True)
class Change:
    """A row that was made, or the columns of one that were given another value."""

    table: str
    statement: str
    values: Row


@dataclass(slots=True)
class Written:
    """What one turn wrote: its event and letters are whole rows."""

    event: Row = ()
    changes: list[Change] = field(default_factory=list)
    letters: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Recording:
    """A whole run: its turns in the order of their events, and the columns of whole rows."""

    turns: list[Written]
    event_columns: tuple[str, ...]
    letter_columns: tuple[str, ...]

    def rows(self) -> dict[str, Figure]:
        """Return how many rows of each table the run wrote."""
        changed = Counter(change.table for turn in self.turns for change in turn.changes)
        letters = sum(len(turn.letters) for turn in self.turns)
        return {"inbox": len(self.turns), "outbox": letters, **changed}


def watch(database: Path) -> None:
    """Let the database itself note every row it is given, and which turn it belongs to."""
    with closing(sqlite3.connect(database)) as connection:
        tables = [_Table(connection, name) for name in WATCHED]
        connection.executescript(
            f"""
            CREATE TABLE noted (id INTEGER PRIMARY KEY, what TEXT, person_id INTEGER,
                before TEXT, after TEXT);
            {"".join(table.triggers() for table in tables)}
            CREATE TRIGGER handled AFTER UPDATE OF state ON inbox BEGIN
                INSERT INTO noted (what, person_id, after)
                SELECT 'done', CAST(NEW.address AS INTEGER), NEW.id WHERE NEW.channel = 'due'
                UNION ALL SELECT 'done', person_id, NEW.id FROM address
                WHERE channel = NEW.channel AND address = NEW.address;
            END;
            """
        )


def recorded(database: Path) -> Recording:
    """Return what was written since `watch`."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP TRIGGER handled")
        connection.execute("UPDATE inbox SET state = 'waiting'")  # as events are when they come
        event_columns, events = _whole(connection, "inbox")
        letter_columns, letters = _whole(connection, "outbox")
        turns = _turns(connection, {row[0]: row for row in events})
    for letter in letters:
        event_id = str(letter[letter_columns.index("key")]).removeprefix("in").partition(".")[0]
        if event_id.isdecimal() and int(event_id) in turns:
            turns[int(event_id)].letters.append(letter)
    in_order = [turns[event_id] for event_id in sorted(turns)]
    return Recording(in_order, event_columns, letter_columns)


def insertion(table: str, columns: Sequence[str]) -> str:
    """Return the statement that makes a row."""
    marks = ", ".join("?" * len(columns))
    return f'INSERT INTO "{table}" ({", ".join(map(_quoted, columns))}) VALUES ({marks})'


class _Table:
    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        described = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        self.name = name
        self.columns = [column[1] for column in described]
        self.key = [column[1] for column in described if column[5]]

    def triggers(self) -> str:
        """Return what notes down each row of this table that is made or changed."""
        return self._trigger("INSERT", "NULL") + self._trigger("UPDATE", self._row("OLD"))

    def _trigger(self, event: str, before: str) -> str:
        return f"""
            CREATE TRIGGER {event}_{self.name} AFTER {event} ON "{self.name}" BEGIN
                INSERT INTO noted (what, person_id, before, after) VALUES
                ('{self.name}', NEW.{WATCHED[self.name]}, {before}, {self._row("NEW")});
            END;
        """

    def _row(self, which: str) -> str:
        return f"json_array({', '.join(f'{which}.{_quoted(name)}' for name in self.columns)})"

    def change(self, before: str | None, after: str) -> Change | None:
        """Return what made the one row of the other; None when nothing did."""
        new = dict(zip(self.columns, json.loads(after), strict=True))
        if before is None:
            return Change(self.name, insertion(self.name, self.columns), tuple(new.values()))
        old = dict(zip(self.columns, json.loads(before), strict=True))
        different = [name for name in self.columns if new[name] != old[name]]
        if not different:
            return None
        sets = ", ".join(f"{_quoted(name)} = ?" for name in different)
        where = " AND ".join(f"{_quoted(name)} = ?" for name in self.key)
        values = tuple(new[name] for name in (*different, *self.key))
        return Change(self.name, f'UPDATE "{self.name}" SET {sets} WHERE {where}', values)


def _quoted(column: str) -> str:
    return f'"{column}"'  # `end` is a word of SQL's own


def _whole(connection: sqlite3.Connection, name: str) -> tuple[tuple[str, ...], list[Row]]:
    rows = connection.execute(f"SELECT * FROM {name} ORDER BY id")
    return tuple(column[0] for column in rows.description), rows.fetchall()


def _turns(connection: sqlite3.Connection, events: Mapping[object, Row]) -> dict[int, Written]:
    turns: dict[int, Written] = {}
    begun: dict[int, Written] = defaultdict(Written)
    tables = {name: _Table(connection, name) for name in WATCHED}
    for what, person_id, before, after in _noted(connection):
        if what == "done":
            turns[int(after)] = begun.pop(person_id, Written())
            turns[int(after)].event = events[int(after)]
        elif change := tables[what].change(before, after):
            begun[person_id].changes.append(change)
    return turns


def _noted(connection: sqlite3.Connection) -> Iterator[tuple[str, int, str | None, str]]:
    return connection.execute("SELECT what, person_id, before, after FROM noted ORDER BY id")
