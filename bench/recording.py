"""What a run of the engine wrote, turn by turn, so that the bare loop can write the same."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bench.spread import Figure

Row = tuple[object, ...]

CONVERSATION = ("person_id", "flow", "status", "state", "touched_at")
PERSON = ("first_name", "born", "area", "heard_from", "wishes", "enrolled_at", "stage", "id")


@dataclass(slots=True)
class Written:
    """The rows of one turn: event and letters whole, of the others the columns named above."""

    event: Row = ()
    conversations: list[Row] = field(default_factory=list)
    people: list[Row] = field(default_factory=list)
    letters: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Recording:
    """A whole run: its turns in the order of their events, and the columns of whole rows."""

    turns: list[Written]
    event_columns: tuple[str, ...]
    letter_columns: tuple[str, ...]

    def rows(self) -> dict[str, Figure]:
        """Return how many rows of each table the run wrote."""
        return {
            "inbox": len(self.turns),
            "conversation": sum(len(turn.conversations) for turn in self.turns),
            "outbox": sum(len(turn.letters) for turn in self.turns),
            "person": sum(len(turn.people) for turn in self.turns),
        }


def watch(database: Path) -> None:
    """Let the database itself note every state of a conversation and a person it is given."""
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(
            f"""
            CREATE TABLE noted (id INTEGER PRIMARY KEY, what TEXT, person_id INTEGER,
                a, b, c, d, e, f, g, h);
            CREATE TRIGGER begun AFTER INSERT ON conversation BEGIN {_note(CONVERSATION)} END;
            CREATE TRIGGER moved AFTER UPDATE ON conversation BEGIN {_note(CONVERSATION)} END;
            CREATE TRIGGER learned AFTER UPDATE ON person BEGIN {_note(PERSON)} END;
            CREATE TRIGGER handled AFTER UPDATE OF state ON inbox BEGIN
                INSERT INTO noted (what, person_id, a) SELECT 'done', person_id, NEW.id
                FROM address WHERE channel = NEW.channel AND address = NEW.address;
            END;
            """
        )


def _note(columns: tuple[str, ...]) -> str:
    what, person = ("person", "id") if columns is PERSON else ("conversation", "person_id")
    into = ", ".join("abcdefgh"[: len(columns)])
    values = ", ".join(f"NEW.{column}" for column in columns)
    return f"INSERT INTO noted (what, person_id, {into}) VALUES ('{what}', NEW.{person}, {values});"


def recorded(database: Path) -> Recording:
    """Return what was written since `watch`."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP TRIGGER handled")
        connection.execute("UPDATE inbox SET state = 'waiting'")  # as events are when they come
        event_columns, events = _table(connection, "inbox")
        letter_columns, letters = _table(connection, "outbox")
        turns = _turns(connection, {row[0]: row for row in events})
    for letter in letters:
        event_id = str(letter[letter_columns.index("key")]).removeprefix("in").partition(".")[0]
        if event_id.isdecimal() and int(event_id) in turns:
            turns[int(event_id)].letters.append(letter)
    in_order = [turns[event_id] for event_id in sorted(turns)]
    return Recording(in_order, event_columns, letter_columns)


def _table(connection: sqlite3.Connection, name: str) -> tuple[tuple[str, ...], list[Row]]:
    rows = connection.execute(f"SELECT * FROM {name} ORDER BY id")
    return tuple(column[0] for column in rows.description), rows.fetchall()


def _turns(connection: sqlite3.Connection, events: Mapping[object, Row]) -> dict[int, Written]:
    turns: dict[int, Written] = {}
    begun: dict[int, Written] = defaultdict(Written)
    for _, what, person_id, *values in connection.execute("SELECT * FROM noted ORDER BY id"):
        if what == "conversation":
            begun[person_id].conversations.append(tuple(values[: len(CONVERSATION)]))
        elif what == "person":
            begun[person_id].people.append(tuple(values[: len(PERSON)]))
        else:
            turns[values[0]] = begun.pop(person_id)
            turns[values[0]].event = events[values[0]]
    return turns
