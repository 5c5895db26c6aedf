from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from flows.person import Person
from storage import cases, people
from storage.cases import Case
from storage.database import Database

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


async def test_one_reason_is_one_open_case_and_nothing_said_is_lost(database: Database) -> None:
    async with database.write() as connection:
        amina = await people.add(connection, Person(0), None, NOW)
        help_ = Case(amina, "help", "today", "hjælp", None, NOW + timedelta(hours=4))
        first = await cases.open_case(connection, help_, NOW)
        again = Case(amina, "help", "today", "er der nogen?", None, NOW)
        assert await cases.open_case(connection, again, NOW) is None
        (case,) = await cases.open_cases(connection)
    assert (case.id, case.words, case.deadline) == (first, "hjælp\ner der nogen?", help_.deadline)


async def test_a_closed_case_makes_room_for_a_new_one(database: Database) -> None:
    async with database.write() as connection:
        amina = await people.add(connection, Person(0), None, NOW)
        help_ = Case(amina, "help", "today", "hjælp", None, NOW)
        first = await cases.open_case(connection, help_, NOW)
        await connection.execute(text("update \"case\" set state = 'closed'"))
        second = await cases.open_case(connection, help_, NOW)
    assert first is not None and second is not None and first != second


async def test_the_most_pressing_case_comes_first(database: Database) -> None:
    async with database.write() as connection:
        amina = await people.add(connection, Person(0), None, NOW)
        for reason, hours in (("help", 4), ("trouble", 1), ("stop", 9)):
            deadline = NOW + timedelta(hours=hours)
            await cases.open_case(connection, Case(amina, reason, "today", "", None, deadline), NOW)
        assert [c.reason for c in await cases.open_cases(connection)] == ["trouble", "help", "stop"]
