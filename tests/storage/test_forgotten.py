"""The invariant, asked of the database: who has neither a timer, nor a case, nor a pause?"""

from datetime import timedelta

import pytest

from flows.person import Person
from storage import cases, dues, people, records, staff
from storage.cases import Case
from storage.database import Connection, Database
from storage.dues import Due
from tests.storage.cast import NOW, TODAY, consultant, youth

GRACE = timedelta(hours=2)
DAY = timedelta(days=1)


@pytest.fixture
async def amina(database: Database) -> int:
    async with database.write() as connection:
        return await youth(connection)


async def _forgotten(connection: Connection) -> list[int]:
    return await records.forgotten(connection, NOW, GRACE, today=TODAY)


async def test_whoever_has_nothing_is_forgotten(database: Database, amina: int) -> None:
    async with database.write() as connection:
        yusuf = await youth(connection, "Yusuf")
        assert await _forgotten(connection) == [amina, yusuf]
        assert await records.forgotten(connection, NOW, GRACE, most=1) == [amina]


async def test_who_is_not_enrolled_any_more_or_not_yet_is_not_forgotten(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        await people.leave(connection, amina, NOW)
        await people.add(connection, Person(0), None, NOW)
        await consultant(connection)
        assert await _forgotten(connection) == []


@pytest.mark.parametrize(("late", "forgotten"), [(-DAY, False), (GRACE / 2, False), (GRACE, True)])
async def test_a_timer_counts_until_it_is_overdue(
    database: Database, amina: int, late: timedelta, forgotten: bool
) -> None:
    async with database.write() as connection:
        await dues.plan(connection, Due(f"next:{amina}", amina, {"do": "contact"}, NOW - late))
        assert await _forgotten(connection) == [amina] * forgotten


async def test_a_timer_that_fired_or_was_called_off_does_not_count(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        for name in ("a", "b"):
            await dues.plan(connection, Due(name, amina, {}, NOW + DAY))
        assert await dues.fired(connection, Due("a", amina, {}, NOW + DAY))
        assert await _forgotten(connection) == []
        await dues.cancel(connection, "b")
        assert await _forgotten(connection) == [amina]


async def test_a_standing_timer_counts_between_its_firing_and_what_it_leads_to(
    database: Database, amina: int
) -> None:
    due = Due(f"next:{amina}", amina, {"do": "contact"}, NOW)
    async with database.write() as connection:
        await dues.plan(connection, due)
        assert await dues.fired_standing(connection, due, NOW + DAY)
        assert await records.forgotten(connection, NOW + DAY, GRACE) == []


async def test_a_case_counts_while_somebody_who_is_here_has_it(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        mette, jonas = await consultant(connection), await consultant(connection, "Jonas")
        await cases.open_case(connection, Case(amina, "help", "today", "", None, NOW), NOW)
        assert await _forgotten(connection) == [amina]
        await cases.change(connection, 1, if_state=("open",), owner_id=mette)
        assert await _forgotten(connection) == []
        await staff.remove(connection, mette, NOW)
        assert await _forgotten(connection) == [amina]
        await cases.hand_over(connection, mette, jonas, NOW)
        assert await _forgotten(connection) == []
        await cases.change(connection, 1, if_state=("open",), state="closed")
        assert await _forgotten(connection) == [amina]


async def test_a_pause_counts_through_its_last_day_if_somebody_stands_for_it(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        await people.set_paused(connection, amina, TODAY, mette)
        assert await _forgotten(connection) == []
        tomorrow = TODAY + DAY
        assert await records.forgotten(connection, NOW, GRACE, today=tomorrow) == [amina]
        await people.set_paused(connection, amina, TODAY, None)
        assert await _forgotten(connection) == [amina]
