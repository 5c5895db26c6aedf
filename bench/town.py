"""A town of enrolled youths with a past, put into the tables by the database itself."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bench.clock import START
from bench.stage import copied
from flows.conversation import Answer, Conversation
from storage.database import opened

YOUTHS_EACH = 150
"""How many youths a consultant looks after; each consultant has an area of their own."""
FIRST_YOUTH = 10_001
CONTACTS = 10
MESSAGES = 4
CASE_EVERY = 20


@dataclass(frozen=True, slots=True)
class Town:
    """So many youths, of whom the first `soon` hear from Makker tomorrow at four.

    All others hear some day later, as the plan says. Each has had `CONTACTS` contacts, all
    answered, and of `MESSAGES` letters and as many answers the texts are kept. One in `CASE_EVERY`
    of the others has an open case in place of a next contact.
    """

    youths: int
    soon: int

    async def built(self, room: Path) -> Path:
        """Return a database with this town in a measure's room.

        It is built once, beside the rooms, and copied from there.
        """
        first = room.parent / f"town-{self.youths}-{self.soon}.db"
        if not first.exists():
            await (await opened(f"sqlite+aiosqlite:///{first}")).close()
            self._build(first)
        return copied(first, f"{room.name}/{first.name}")

    def _build(self, database: Path) -> None:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            for statement in (*_SCAFFOLD, *_STAFF, *_YOUTHS, *_LEDGER, *_PAST):
                connection.execute(statement, self._numbers())
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _numbers(self) -> dict[str, object]:
        return {
            "youths": self.youths,
            "soon": self.soon,
            "staff": -(-self.youths // YOUTHS_EACH),
            "first": FIRST_YOUTH,
            "contacts": CONTACTS,
            "messages": MESSAGES,
            "talk": json.dumps(Conversation("menu", answers={"menu": Answer("cv")}).to_json()),
            "case_every": CASE_EVERY,
            "now": START.strftime("%Y-%m-%d %H:%M:%S"),
            "at_four": (START - timedelta(minutes=30)).strftime("%Y-%m-%d %H:%M:%S"),
        }


def _counted(table: str, most: str) -> str:
    counted = f"SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n + 1 < {most}"
    return f"""
        CREATE TEMP TABLE {table} AS WITH RECURSIVE counted(n) AS ({counted}) SELECT n FROM counted
    """


def _moment(base: str, change: str) -> str:
    return f"strftime('%Y-%m-%d %H:%M:%S.000000', {base}, {change})"


# A youth's number is n, their last contact was `ago` days back; every fourteen days there is one.
# `open` says who has an open case.
_SCAFFOLD = (
    _counted("counting", "max(:youths, :contacts)"),
    """
    CREATE TEMP TABLE youth AS SELECT n, :first + n AS id,
        CASE WHEN n < :soon THEN 13 ELSE 1 + n % 10 END AS ago,
        n >= :soon AND n % :case_every = :case_every - 1 AS open
    FROM counting WHERE n < :youths
    """,
)
_STAFF = (
    f"""
    INSERT INTO person (id, role, first_name, area, language, stage, made_at, deputy_id)
    SELECT 1 + n, iif(n % 7 = 6, 'leader', 'consultant'), 'Mette', 'By ' || n, 'da', 'staff',
        {_moment(":now", "'-300 days'")}, 1 + (n + 1) % :staff
    FROM counting WHERE n < :staff
    """,
    """
    INSERT INTO address (person_id, channel, address, state)
    SELECT 1 + n, 'sms', '+45' || (30120000 + n), 'ok' FROM counting WHERE n < :staff
    """,
)
_YOUTHS = (
    f"""
    INSERT INTO person (id, role, first_name, born, area, language, stage, made_at, enrolled_at,
        written_on, consultant_id)
    SELECT id, 'youth', 'Amina', '2011-06-12', 'By ' || (n % :staff), 'da', 'waiting',
        {_moment(":now", "'-200 days'")}, {_moment(":now", "'-200 days'")},
        date(:now, -ago || ' days'), iif(n % 2, 1 + n % :staff, NULL)
    FROM youth
    """,
    f"""
    INSERT INTO address (person_id, channel, address, state, heard_at)
    SELECT id, 'sms', '+45' || (20120000 + n), 'ok', {_moment(":now", "-ago || ' days'")}
    FROM youth
    """,
    f"""
    INSERT INTO conversation (person_id, flow, status, state, touched_at)
    SELECT id, flow, 'done', :talk, {_moment(":now", "-ago || ' days'")}
    FROM youth JOIN (SELECT 'cv' AS flow UNION SELECT 'menu')
    """,
)
_LEDGER = (
    f"""
    INSERT INTO due (key, revision, person_id, timer, at, state)
    SELECT 'next:' || id, 11, id, '{{"do": "contact"}}',
        {_moment(":at_four", "(14 - ago) || ' days'")}, 'waiting'
    FROM youth WHERE NOT open
    """,
    f"""
    INSERT INTO "case" (id, person_id, reason, urgency, words, owner_id, deadline, state, made_at,
        changed_at)
    SELECT id, id, 'silence', 'this_week', '', 1 + n % :staff, {_moment(":now", "'+4 days'")},
        'taken', {_moment(":now", "'-1 days'")}, {_moment(":now", "'-1 days'")}
    FROM youth WHERE open
    """,
    f"""
    INSERT INTO due (key, revision, person_id, timer, at, state)
    SELECT 'case:' || id, 1, 1 + n % :staff, '{{"do": "case", "case": ' || id || '}}',
        {_moment(":now", "'+4 days'")}, 'waiting'
    FROM youth WHERE open
    """,
)
_PAST = (
    f"""
    INSERT INTO contact (person_id, kind, flow, asked_at, letter_key, heard_at, answer, ended_at,
        end)
    SELECT id, 'waiting', 'follow_up', {_moment(":at_four", "-(ago + 14 * back) || ' days'")},
        'past' || id || '.' || back, {_moment(":now", "-(ago + 14 * back) || ' days'")},
        'yes', {_moment(":now", "-(ago + 14 * back) || ' days'")}, 'answered'
    FROM (SELECT n AS back FROM counting WHERE n < :contacts ORDER BY n DESC) JOIN youth
    """,
    f"""
    INSERT INTO inbox (channel, external_id, address, kind, text, name, received_at, state, tries)
    SELECT 'sms', id || '.' || back, '+45' || (20120000 + youth.n), 'message', 'Ja tak', '',
        {_moment(":now", "-(ago + 14 * back) || ' days'")}, 'done', 0
    FROM (SELECT n AS back FROM counting WHERE n < :messages ORDER BY n DESC) JOIN youth
    """,
    f"""
    INSERT INTO outbox (key, person_id, channel, address, text, bulk, twice_is_better, state,
        attempt, bounced, not_before, made_at, changed_at, provider_id, segments, voice)
    SELECT 'past' || id || '.' || back, id, 'sms', '+45' || (20120000 + youth.n),
        'Hej Amina. Vil du øve en samtale med mig? Det tager fem minutter. Svar JA eller SENERE.',
        1, 0, 'delivered', 1, 0, moment, moment, moment, 'bench-past' || id || '.' || back, 1, 0
    FROM (SELECT n AS back FROM counting WHERE n < :messages ORDER BY n DESC) JOIN
        (SELECT *, {_moment(":at_four", "-ago || ' days'")} AS moment FROM youth) AS youth
    """,
)
