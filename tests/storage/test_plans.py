"""What a batch costs must not grow with all that has ever been said: queues are read by index."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection as PlainConnection
from sqlalchemy import event

from flows.message import Receipt
from storage import conversations, dues, inbox, outbox, people
from storage.database import Connection, Database

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
Reading = Callable[[Connection], Awaitable[object]]

READINGS: dict[str, tuple[Reading, str]] = {
    "the waiting events": (lambda c: inbox.waiting(c, 200), "ix_inbox_waiting"),
    "whether an event waits": (inbox.any_waiting, "ix_inbox_waiting"),
    "how many events wait": (inbox.count_waiting, "ix_inbox_waiting"),
    "whether a letter is ready": (
        lambda c: outbox.any_ready(c, "sms", bulk=True, now=NOW),
        "ix_outbox_queued",
    ),
    "the next replies": (
        lambda c: outbox.claim(c, "sms", bulk=False, most=50, now=NOW),
        "ix_outbox_queued",
    ),
    "whether a letter is behind another": (
        lambda c: outbox.claim(c, "sms", bulk=True, most=50, now=NOW),
        "ix_outbox_open",
    ),
    "what became doubtful": (lambda c: outbox.doubtful(c, NOW), "ix_outbox_unsure"),
    "what was left in mid-air": (outbox.doubt_unfinished, "ix_outbox_unsure"),
    "the letter of a receipt": (lambda c: outbox.receipt(c, "sms", "SM1"), "ix_outbox_receipt"),
    "the letter a receipt names": (
        lambda c: outbox.claim_receipt(c, Receipt("sms", "SM1", "delivered", key="a")),
        "sqlite_autoindex_outbox_1",
    ),
    "what STOP calls off": (lambda c: outbox.call_off(c, [1], NOW), "ix_outbox_person_id"),
    "the ripe timers": (lambda c: dues.ripe(c, NOW, 200), "ix_due_waiting"),
    "the next timer": (lambda c: dues.next_moment(c, NOW), "ix_due_waiting"),
    "which timers are meant": (lambda c: dues.still_meant(c, ["a:1"]), "sqlite_autoindex_due_1"),
    "who writes": (
        lambda c: people.at_addresses(c, [("sms", "+4520123456")]),
        "sqlite_autoindex_address_1",
    ),
    "the staff": (people.staff, "ix_person_role"),
    "addresses that do not work": (people.count_not_working, "ix_address_not_working"),
    "people's conversations": (
        lambda c: conversations.of_people(c, [1, 2]),
        "sqlite_autoindex_conversation_1",
    ),
}


@pytest.mark.parametrize(("reading", "index"), READINGS.values(), ids=READINGS.keys())
async def test_it_is_found_by_index(database: Database, reading: Reading, index: str) -> None:
    plans = await _plans(database, reading)
    assert any(index in line for line in plans), plans
    assert not [line for line in plans if line.startswith("SCAN") and not _is_cheap(line)], plans


def _is_cheap(line: str) -> bool:
    return "INDEX" in line or "CONSTANT ROW" in line or "subquery" in line.lower()


async def _plans(database: Database, reading: Reading) -> list[str]:
    """Return how SQLite goes about every statement that `reading` makes."""
    statements: list[tuple[str, Any]] = []

    def note(conn: PlainConnection, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        statements.append((statement, values))

    engine = database.engine.sync_engine
    async with database.write() as connection:
        event.listen(engine, "before_cursor_execute", note)
        try:
            await reading(connection)
        finally:
            event.remove(engine, "before_cursor_execute", note)
        lines: list[str] = []
        for statement, values in statements:
            if statement.startswith(("SELECT", "UPDATE")):
                plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                lines += [row.detail for row in plan]
    return lines
