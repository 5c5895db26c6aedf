"""What the judge looks up in the books is found there, and is found missing when it is not."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.simulate.checks import Checks
from storage.database import Database, opened

NOW = datetime(2026, 12, 1, 11, tzinfo=UTC)
TODAY = NOW.date()
LATER = "2026-12-02 11:00:00.000000"
EARLIER = "2026-11-20 11:00:00.000000"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await opened(f"sqlite+aiosqlite:///{tmp_path}/judged.db", alone=True)
    yield database
    await database.close()


async def do(database: Database, *statements: str) -> None:
    async with database.write() as connection:
        for statement in statements:
            await connection.exec_driver_sql(statement)


def person(id_: int, role: str = "youth", stage: str = "waiting", more: str = "") -> str:
    row = {
        "id": str(id_),
        "role": f"'{role}'",
        "first_name": f"'P{id_}'",
        "language": "'da'",
        "stage": f"'{stage}'",
        "made_at": f"'{EARLIER}'",
        **dict(each.split("=") for each in more.split()),
    }
    return f"insert into person ({', '.join(row)}) values ({', '.join(row.values())})"


def due(id_: int, whose: int, key: str, at: str = LATER, state: str = "waiting") -> str:
    return (
        "insert into due (id, key, revision, person_id, timer, at, state)"
        f" values ({id_}, '{key}', 1, {whose}, '{{}}', '{at}', '{state}')"
    )


def case(id_: int, whose: int, owner: str, state: str = "open") -> str:
    return (
        'insert into "case" (id, person_id, reason, urgency, words, owner_id, deadline, state,'
        f" made_at, changed_at) values ({id_}, {whose}, 'r{id_}', 'today', '', {owner}, '{LATER}',"
        f" '{state}', '{EARLIER}', '{EARLIER}')"
    )


async def forgotten(database: Database) -> list[int]:
    return await Checks(database).forgotten(NOW, TODAY)


async def test_whoever_has_a_next_contact_is_not_forgotten_until_its_row_is_gone(
    database: Database,
) -> None:
    await do(database, person(1), due(1, 1, "next:1"))
    assert await forgotten(database) == []
    await do(database, "delete from due")
    assert await forgotten(database) == [1]


@pytest.mark.parametrize(
    "row",
    [
        due(1, 1, "next:1", at=EARLIER),
        due(1, 1, "next:1", state="fired"),
        due(1, 1, "case:7"),
        due(1, 1, "voice:1"),
        case(1, 1, "null"),
        case(1, 1, "2", state="closed"),
        case(1, 1, "3"),
    ],
    ids=["past", "fired", "a timer of the office", "a thread", "nobody's", "closed", "of one gone"],
)
async def test_what_only_looks_like_being_remembered_is_a_breach(
    database: Database, row: str
) -> None:
    gone = person(3, "consultant", "staff", f"left_at='{EARLIER.replace(' ', 'T')}'")
    await do(database, person(1), person(2, "consultant", "staff"), gone, row)
    assert await forgotten(database) == [1]


async def test_an_open_case_with_a_named_human_is_enough(database: Database) -> None:
    await do(database, person(1), person(2, "consultant", "staff"), case(1, 1, "2"))
    assert await forgotten(database) == []


@pytest.mark.parametrize(
    ("pause", "found"),
    [
        ("paused_until='2026-12-24' paused_by=2", []),
        ("paused_until='2026-12-24'", [1]),
        ("paused_until='2026-12-01' paused_by=2", [1]),
    ],
)
async def test_a_pause_needs_an_end_and_a_named_human(
    database: Database, pause: str, found: list[int]
) -> None:
    await do(database, person(2, "consultant", "staff"), person(1, more=pause))
    assert await forgotten(database) == found


async def test_who_is_not_enrolled_or_has_left_is_owed_nothing(database: Database) -> None:
    await do(database, person(1, stage="new"), person(2, more="left_at='2026-11-30T00:00:00'"))
    assert await forgotten(database) == []


def inbox(id_: int, state: str) -> str:
    return (
        "insert into inbox (id, channel, external_id, address, kind, text, name, received_at,"
        f" state, tries) values ({id_}, 'sms', 's{id_}', '+4520123456', 'message', '', '',"
        f" '{EARLIER}',"
        f" '{state}', 0)"
    )


async def test_a_message_that_is_neither_done_nor_a_case_is_lost(database: Database) -> None:
    await do(database, inbox(1, "done"), inbox(2, "waiting"), inbox(3, "failed"))
    assert await Checks(database).unhandled() == ["sms s2", "sms s3"]


async def test_a_failed_message_with_a_case_is_not_lost(database: Database) -> None:
    at = (
        "insert into address (person_id, channel, address, state)"
        " values (1, 'sms', '+4520123456', 'ok')"
    )
    await do(database, person(1), at, inbox(1, "failed"), case(1, 1, "null"))
    assert await Checks(database).unhandled() == []


@pytest.mark.parametrize(
    ("state", "error", "at", "lost"),
    [
        ("accepted", "null", EARLIER, False),
        ("cancelled", "null", EARLIER, False),
        ("stale", "null", EARLIER, False),
        ("ambiguous", "'interrupted'", EARLIER, False),
        ("failed", "'no such number'", EARLIER, False),
        ("failed", "'out of reach'", EARLIER, True),
        ("sending", "null", EARLIER, True),
        ("queued", "null", LATER, False),
        ("queued", "null", EARLIER, True),
    ],
)
async def test_a_letter_that_comes_to_no_end_is_lost(
    database: Database, state: str, error: str, at: str, lost: bool
) -> None:
    letter = (
        "insert into outbox (key, channel, address, text, bulk, twice_is_better, state, attempt,"
        f" bounced, not_before, made_at, changed_at, error) values ('k', 'sms', '+4520123456', '',"
        f" 0, 0, '{state}', 1, 0, '{at}', '{EARLIER}', '{EARLIER}', {error})"
    )
    await do(database, letter)
    found = await Checks(database).undelivered(NOW, NOW - timedelta(days=8))
    assert bool(found) is lost


@pytest.mark.parametrize(("not_after", "lost"), [("2026-11-19", False), (LATER, True)])
async def test_a_letter_may_only_expire_when_its_day_is_over(
    database: Database, not_after: str, lost: bool
) -> None:
    letter = (
        "insert into outbox (key, channel, address, text, bulk, twice_is_better, state, attempt,"
        " bounced, not_before, not_after, made_at, changed_at) values ('k', 'sms', '+4520123456',"
        f" '', 0, 0, 'expired', 1, 0, '{EARLIER}', '{not_after}', '{EARLIER}', '{EARLIER}')"
    )
    await do(database, letter)
    assert bool(await Checks(database).undelivered(NOW, NOW - timedelta(days=8))) is lost
