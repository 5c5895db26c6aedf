from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import contacts
from storage.contacts import Asking, Contact
from storage.database import Database
from storage.schema import contact
from tests.storage.cast import NOW, youth

LATER, LAST = NOW + timedelta(days=2), NOW + timedelta(days=5)


@pytest.fixture
async def amina(database: Database) -> int:
    async with database.write() as connection:
        number = await youth(connection)
        await contacts.asked(connection, number, "waiting", "follow_up", "in1.0", NOW)
    return number


async def _rows(database: Database) -> list[Contact]:
    async with database.read() as connection:
        rows = await connection.execute(select(contact).order_by(contact.c.id))
        return [contacts.from_row(row) for row in rows]


async def _open(database: Database, *ids: int) -> dict[int, Contact]:
    async with database.read() as connection:
        return await contacts.open_of(connection, ids)


async def test_what_was_asked_is_open_until_somebody_is_heard(
    database: Database, amina: int
) -> None:
    assert await _open(database, amina, 99) == {
        amina: Contact(1, amina, "waiting", "follow_up", NOW, "in1.0")
    }
    async with database.write() as connection:
        await contacts.nudged(connection, amina, "in2.0", LATER)
    open_one = (await _open(database, amina))[amina]
    assert (open_one.nudged_at, open_one.nudge_key) == (LATER, "in2.0")
    async with database.write() as connection:
        await contacts.heard(connection, amina, None, LAST)
    assert await _open(database, amina) == {}
    (row,) = await _rows(database)
    assert (row.end, row.answer) == ("heard", None)


async def test_a_new_question_overtakes_the_one_before(database: Database, amina: int) -> None:
    async with database.write() as connection:
        yusuf = await youth(connection, "Yusuf")
        asking = [Asking(who, "first_week", "follow_up") for who in (amina, yusuf)]
        await contacts.asked_all(connection, asking, LATER)
    rows = await _rows(database)
    assert [(row.person_id, row.end) for row in rows] == [
        (amina, "overtaken"),
        (amina, None),
        (yusuf, None),
    ]


async def test_an_answer_is_kept_once_and_ends_the_contact_as_answered(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        await contacts.heard(connection, amina, "1", LATER)
        await contacts.heard(connection, amina, "3", LAST)
    (row,) = await _rows(database)
    assert (row.heard_at, row.answer, row.ended_at, row.end) == (LATER, "1", LATER, "answered")


async def test_who_chats_first_and_answers_then_has_answered(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        await contacts.heard_all(connection, {amina: None}, LATER)
        await contacts.heard_all(connection, {amina: "2"}, LAST)
    (row,) = await _rows(database)
    assert (row.heard_at, row.answer, row.ended_at, row.end) == (LATER, "2", LATER, "answered")


async def test_an_answer_after_the_case_was_opened_counts_as_got_by_the_case(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        await contacts.ended(connection, [amina], "case", LATER)
        await contacts.heard(connection, amina, "2", LAST)
    (row,) = await _rows(database)
    assert (row.heard_at, row.answer, row.ended_at, row.end) == (LAST, "2", LATER, "case")


async def test_only_the_latest_contact_is_answered(database: Database, amina: int) -> None:
    async with database.write() as connection:
        await contacts.asked(connection, amina, "waiting", "follow_up", None, LATER)
        await contacts.heard(connection, amina, "1", LAST)
    assert [row.answer for row in await _rows(database)] == [None, "1"]


async def test_nobody_asked_is_nothing_recorded(database: Database) -> None:
    async with database.write() as connection:
        yusuf = await youth(connection, "Yusuf")
        await contacts.asked_all(connection, [], NOW)
        await contacts.heard(connection, yusuf, "1", NOW)
        await contacts.heard_all(connection, {}, NOW)
        await contacts.nudged(connection, yusuf, None, NOW)
        await contacts.ended(connection, [yusuf], "called_off", NOW)
    assert await _rows(database) == []
