"""What a batch costs must not grow with all that has ever been said: queues are read by index."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection as PlainConnection
from sqlalchemy import event

from flows.message import Receipt
from storage import (
    calendars,
    cases,
    contacts,
    conversations,
    desks,
    dues,
    inbox,
    kept_slips,
    outbox,
    people,
    placements,
    records,
    register,
    shift_rules,
    shifts,
    shifts_due,
    shifts_told,
    shown,
    staff,
    threads,
    voices,
)
from storage.database import Connection, Database
from storage.dues import Due
from storage.letters import Letter
from tests.storage.cast import youth

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
Reading = Callable[[Connection], Awaitable[object]]

READINGS: dict[str, tuple[Reading, str]] = {
    "whether a calendar is to be read": (lambda c: calendars.any_due(c, NOW), "ix_calendar_at"),
    "the calendars to be read": (lambda c: calendars.claim(c, NOW, 8, NOW), "ix_calendar_at"),
    "whether an offered picture is old": (
        lambda c: kept_slips.are_old(c, NOW),
        "ix_document_offered",
    ),
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
    "whether a letter is behind a doubtful one": (
        lambda c: outbox.claim(c, "sms", bulk=False, most=50, now=NOW),
        "ix_outbox_doubted",
    ),
    "what became doubtful": (lambda c: outbox.doubtful(c, NOW), "ix_outbox_unsure"),
    "what was left in mid-air": (lambda c: outbox.doubt_unfinished(c, NOW), "ix_outbox_unsure"),
    "the letter of a receipt": (lambda c: outbox.receipt(c, "sms", "SM1"), "ix_outbox_receipt"),
    "the letter a receipt names": (
        lambda c: outbox.claim_receipt(c, Receipt("sms", "SM1", "delivered", key="a")),
        "sqlite_autoindex_outbox_1",
    ),
    "what is said again": (
        lambda c: outbox.put(c, [Letter("a", None, ("sms", "+4520123456"), "hej")], NOW),
        "ix_outbox_open",
    ),
    "what STOP calls off": (lambda c: outbox.call_off(c, [1], NOW), "ix_outbox_person_id"),
    "the ripe timers": (lambda c: dues.ripe(c, NOW, 200), "ix_due_waiting"),
    "the next timer": (lambda c: dues.next_moment(c, NOW), "ix_due_waiting"),
    "which timers are meant": (lambda c: dues.still_meant(c, ["a:1"]), "sqlite_autoindex_due_1"),
    "a timer by its key": (lambda c: dues.of_key(c, "next:1"), "sqlite_autoindex_due_1"),
    "people's timers": (lambda c: dues.waiting_of(c, [1, 2]), "ix_due_waiting_of"),
    "the firing of a standing timer": (
        lambda c: dues.fired_standing(c, Due("next:1", 1, {}, NOW), NOW),
        "sqlite_autoindex_due_1",
    ),
    "whether a letter is ready by night": (
        lambda c: outbox.any_ready(c, "sms", bulk=False, now=NOW, fresh_since=NOW),
        "ix_outbox_queued",
    ),
    "what is behind another by night": (
        lambda c: outbox.claim(c, "sms", bulk=False, most=50, now=NOW, fresh_since=NOW),
        "ix_outbox_open",
    ),
    "letters that were too late": (
        lambda c: outbox.stale_unreported(c, 10),
        "ix_outbox_stale",
    ),
    "open contacts": (lambda c: contacts.open_of(c, [1, 2]), "ix_contact_open"),
    "the contact that is answered": (
        lambda c: contacts.heard(c, 1, "1", NOW),
        "ix_contact_person",
    ),
    "the contact that is nudged": (lambda c: contacts.nudged(c, 1, None, NOW), "ix_contact_open"),
    "the contacts that end": (lambda c: contacts.ended(c, [1], "case", NOW), "ix_contact_open"),
    "voices": (lambda c: voices.of_people(c, [1, 2]), "INTEGER PRIMARY KEY"),
    "the voices somebody holds": (lambda c: voices.held_by(c, 1), "ix_voice_held"),
    "a colleague's cases": (lambda c: cases.of_owner(c, 1), "ix_case_open_of"),
    "the cases on desks": (lambda c: desks.of_owners(c, [1, 2]), "ix_case_open_of"),
    "cases nobody has taken": (desks.untaken, "ix_case_untaken"),
    "threads": (lambda c: desks.threads(c, [1, 2]), "ix_voice_held"),
    "all open cases": (cases.open_cases, "ix_case_o"),
    "how many cases are open": (cases.count_open, "ix_case_o"),
    "cases nobody watches": (lambda c: cases.unwatched(c, NOW), "ix_case_open_of"),
    "what somebody wrote last": (
        lambda c: threads.last_words(c, 1, [("sms", "+4520123456")], 2),
        "ix_inbox_address",
    ),
    "a person's open cases": (lambda c: cases.of_person(c, 1), "ix_case_"),
    "a person's cases": (lambda c: cases.of_person(c, 1, also_closed=True), "ix_case_person_id"),
    "a case's history": (lambda c: cases.history(c, 1), "ix_case_event_case_id"),
    "cases handed over": (lambda c: cases.hand_over(c, 1, 2, NOW), "ix_case_open_of"),
    "youths handed over": (lambda c: staff.hand_over_youths(c, 1, 2), "ix_person_consultant"),
    "the colleagues": (lambda c: staff.colleagues(c, NOW.date()), "ix_person_role"),
    "people's addresses": (lambda c: people.addresses_of(c, [1, 2]), "ix_address_person_id"),
    "people's placements": (lambda c: placements.rows_of(c, [1, 2]), "ix_placement_person_id"),
    "who writes": (
        lambda c: people.at_addresses(c, [("sms", "+4520123456")]),
        "sqlite_autoindex_address_1",
    ),
    "addresses that do not work": (people.count_not_working, "ix_address_not_working"),
    "a person's shifts between two moments": (
        lambda c: shifts.between(c, 1, NOW, NOW),
        "ix_shift_person",
    ),
    "a person's shifts to come": (lambda c: shifts.after(c, 1, NOW), "ix_shift_person"),
    "shifts by their ids": (lambda c: shifts.of_ids(c, 1, [1, 2]), "INTEGER PRIMARY KEY"),
    "what an order told": (lambda c: shifts.told_by(c, "1:shifts:1:gem"), "ix_shift_by"),
    "what an order changed": (
        lambda c: shifts.changed_by(c, "1:shifts:1:gem"),
        "ix_shift_change_by",
    ),
    "shifts that get a place": (
        lambda c: shifts.placed(c, 1, 1, NOW.date()),
        "ix_shift_person",
    ),
    "a person's rules": (lambda c: shift_rules.of_person(c, 1), "ix_shift_rule_person"),
    "the rules an order told": (lambda c: shift_rules.told_by(c, "a"), "ix_shift_rule_by"),
    "the rules an order dropped": (
        lambda c: shift_rules.take_up(c, "a"),
        "ix_shift_rule_dropped_by",
    ),
    "a reminder that is replanned": (
        lambda c: dues.cancel_waiting(c, ["shift:1:1:eve"]),
        "sqlite_autoindex_due_1",
    ),
    "shifts of which a reminder has come due": (
        lambda c: shifts_due.of_ids(c, [1, 2]),
        "ix_shift_person (person_id=? AND at<?)",
    ),
    "what somebody has been shown": (
        lambda c: shown.is_behind(c, 1, NOW),
        "ix_outbox_person_id (person_id=?)",
    ),
    "who has a name": (lambda c: register.called(c, "Amina"), "ix_person_called"),
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


async def test_a_record_is_put_together_by_index_in_a_handful_of_statements(
    database: Database,
) -> None:
    async with database.write() as connection:
        ids = [await youth(connection) for _ in range(3)]
    plans = await _plans(database, lambda c: records.records(c, ids))
    assert not [line for line in plans if line.startswith("SCAN") and not _is_cheap(line)], plans
    for index in (
        "SEARCH person USING INTEGER PRIMARY KEY",
        "ix_address_person_id (person_id=?)",
        "ix_case_person_id (person_id=?)",
        "sqlite_autoindex_conversation_1 (person_id=? AND flow=?)",
        "COVERING INDEX ix_contact_person (person_id=?)",
        "sqlite_autoindex_due_1 (key=?)",
        "ix_contact_open (person_id=?)",
        "asked_letter USING INDEX sqlite_autoindex_outbox_1 (key=?)",
        "nudge_letter USING INDEX sqlite_autoindex_outbox_1 (key=?)",
        "ix_placement_person_id (person_id=?)",
        "SEARCH case USING INDEX ix_case_",
    ):
        assert any(index in line for line in plans), (index, plans)
    assert len(await _statements(database, lambda c: records.records(c, ids))) == 4


async def test_what_flows_are_told_of_shifts_is_one_statement_by_index(database: Database) -> None:
    def reading(connection: Connection) -> Awaitable[object]:
        return shifts_told.told(connection, [1, 2], NOW, NOW + timedelta(days=60))

    assert len(await _statements(database, reading)) == 1
    plans = await _plans(database, reading)
    for index in (
        "ix_shift_person (person_id=? AND at>? AND at<?)",
        "ix_shift_rule_person (person_id=?)",
        "SEARCH person USING INTEGER PRIMARY KEY",
    ):
        assert any(index in line for line in plans), (index, plans)
    assert not [line for line in plans if line.startswith("SCAN") and not _is_cheap(line)], plans


async def test_looking_for_the_forgotten_goes_through_people_once_and_reads_the_rest_by_index(
    database: Database,
) -> None:
    plans = await _plans(database, lambda c: records.forgotten(c, NOW, timedelta(hours=1)))
    assert [line for line in plans if line.startswith("SCAN")] == [
        "SCAN person USING INDEX ix_person_enrolled"
    ]
    for index in (
        "ix_due_remembers (person_id=? AND at>?)",
        "SEARCH case USING INDEX ix_case_",
    ):
        assert any(index in line for line in plans), (index, plans)


def _is_cheap(line: str) -> bool:
    return "INDEX" in line or "CONSTANT ROW" in line or "subquery" in line.lower()


async def _plans(database: Database, reading: Reading) -> list[str]:
    """Return how SQLite goes about every statement that `reading` makes."""
    lines: list[str] = []
    statements = await _statements(database, reading)
    async with database.write() as connection:
        for statement, values in statements:
            if statement.startswith(("SELECT", "UPDATE")):
                plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                lines += [row.detail for row in plan]
    return lines


async def _statements(database: Database, reading: Reading) -> list[tuple[str, Any]]:
    statements: list[tuple[str, Any]] = []

    def note(conn: PlainConnection, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        statements.append((statement, values[0] if isinstance(values, list) else values))

    engine = database.engine.sync_engine
    async with database.write() as connection:
        event.listen(engine, "before_cursor_execute", note)
        try:
            await reading(connection)
        finally:
            event.remove(engine, "before_cursor_execute", note)
    return statements
