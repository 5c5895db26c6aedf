"""A witness: looks into the database file from outside, in SQL that shares nothing with storage."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from scheduler.calendar import DanishCalendar

ENROLLED = "p.role = 'youth' and p.stage <> 'new' and p.left_at is null"
ON_THE_BOOKS = (
    "select 1 from person h where h.id = {} and h.role in ('consultant', 'leader')"
    " and h.left_at is null and h.first_name is not null"
)
# Stricter than the house's own: a timer of the office or of a CV is no next contact.
FORGOTTEN = f"""
select p.id, p.first_name from person p
where {ENROLLED}
  and not exists (select 1 from due d where d.person_id = p.id and d.state = 'waiting'
                  and d.key = 'next:' || p.id and d.at >= :now)
  and not exists (select 1 from "case" c where c.person_id = p.id and c.state <> 'closed'
                  and c.deadline is not null
                  and exists ({ON_THE_BOOKS.format("c.owner_id")}))
  and not (p.paused_until is not null and p.paused_until >= :today
           and exists ({ON_THE_BOOKS.format("p.paused_by")}))
"""
# What timers make Makker say; everything else is an answer, or told on somebody's behalf.
BY_ITSELF = frozenset({"contact", "begin", "nudge", "renew"})


class Witness:
    """Reads one database file; the house does not know."""

    def __init__(self, file: Path, calendar: DanishCalendar | None = None) -> None:
        """Look into this file."""
        self._connection = sqlite3.connect(file)
        self._connection.row_factory = sqlite3.Row
        self.calendar = calendar or DanishCalendar()

    def close(self) -> None:
        """Look away."""
        self._connection.close()

    def rows(self, statement: str, **values: object) -> list[Any]:
        """Return what lies in the database."""
        return self._connection.execute(statement, values).fetchall()

    def forgotten(self, now: datetime) -> list[str]:
        """Return who has neither a next contact, nor a case with a human, nor a pause with one."""
        today = self.calendar.today(now).isoformat()
        found = self.rows(FORGOTTEN, now=as_stored(now), today=today)
        return [f"{row['id']} {row['first_name']}" for row in found]

    def unowned(self) -> list[int]:
        """Return cases that are not closed and are nobody's, or somebody's who has left."""
        here = ON_THE_BOOKS.format("c.owner_id")
        return [
            row[0]
            for row in self.rows(
                f"select c.id from \"case\" c where c.state <> 'closed' and not exists ({here})"
            )
        ]

    def holder(self, key: str) -> int | None:
        """Return which human has the voice of the youth that a letter is for."""
        found = self.rows(
            "select v.holder_id from voice v join outbox o on o.person_id = v.person_id"
            " where o.key = :key",
            key=key,
        )
        return found[0][0] if found else None

    def youth_of(self, key: str) -> int | None:
        """Return the youth a letter is for, None when it is for somebody else."""
        found = self.rows(
            "select p.id from person p join outbox o on o.person_id = p.id"
            " where o.key = :key and p.role = 'youth'",
            key=key,
        )
        return found[0][0] if found else None

    def origin(self, key: str) -> Any:
        """Return the event of the inbox that a letter came of, None when of none."""
        if not key.startswith("in"):
            return None
        number = int(key[2:].split(".")[0])
        return next(iter(self.rows("select * from inbox where id = :id", id=number)), None)

    def by_itself(self, key: str) -> int | None:
        """Return the event that made Makker write a letter unasked, None when it was asked."""
        event = self.origin(key)
        if event is None or event["channel"] != "due":
            return None
        return int(event["id"]) if json.loads(event["text"])["do"] in BY_ITSELF else None

    def open_cases(self) -> Iterator[int]:
        """Give the numbers of the cases that are not closed."""
        for row in self.rows("select id from \"case\" where state <> 'closed' order by id"):
            yield row[0]


def as_stored(moment: datetime) -> str:
    """Return a moment (UTC) as SQLite keeps it."""
    return moment.replace(tzinfo=None).isoformat(" ", "microseconds")
