import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from flows.person import Person
from storage import cases, desks, people
from storage.cases import Case, History
from storage.database import Database
from storage.desks import OnDesk
from tests.storage.cast import NOW, consultant, youth

LATER = NOW + timedelta(hours=1)


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


@pytest.fixture
async def taking(database: Database) -> tuple[int, int, int]:
    """Give a case of Mette's, Mette and Jonas, by their numbers."""
    async with database.write() as connection:
        amina = await youth(connection)
        mette, jonas = await consultant(connection), await consultant(connection, "Jonas")
        number = await cases.open_case(
            connection, Case(amina, "help", "today", "", mette, NOW), NOW
        )
    assert number is not None
    return number, mette, jonas


async def test_of_two_who_take_a_case_at_once_one_gets_it(
    database: Database, taking: tuple[int, int, int]
) -> None:
    number, mette, jonas = taking

    async def take(who: int) -> bool:
        async with database.write() as connection:
            return await cases.change(
                connection, number, if_state=("open",), now=LATER, state="taken", owner_id=who
            )

    assert sorted(await asyncio.gather(take(mette), take(jonas))) == [False, True]
    async with database.read() as connection:
        case = await cases.by_id(connection, number)
        assert case is not None and (case.state, case.owner_id in (mette, jonas)) == ("taken", True)
        changed = await connection.execute(text('select changed_at from "case"'))
        assert changed.scalar_one().startswith("2026-11-24 12:00")


async def test_a_case_is_whole_and_found_by_everyone_whom_it_concerns(
    database: Database, taking: tuple[int, int, int]
) -> None:
    number, mette, jonas = taking
    async with database.write() as connection:
        case = await cases.by_id(connection, number)
        assert case is not None
        assert case == Case(1, "help", "today", "", mette, NOW, number, "open", 0, NOW)
        assert await cases.by_id(connection, 99) is None
        assert await cases.of_owner(connection, mette) == [case]
        assert await cases.of_owner(connection, jonas) == []
        assert await desks.untaken(connection) == [
            OnDesk(number, 1, "help", "open", mette, NOW, "Amina", "Køge")
        ]
        assert await cases.of_person(connection, case.person_id) == [case]


async def test_a_closed_case_is_only_found_when_asked_for(
    database: Database, taking: tuple[int, int, int]
) -> None:
    number, mette, _ = taking
    async with database.write() as connection:
        closed: dict[str, Any] = {
            "state": "closed",
            "outcome": "phone",
            "note": "god snak",
            "closed_at": LATER,
        }
        assert await cases.change(connection, number, if_state=("open", "taken"), **closed)
        assert not await cases.change(connection, number, if_state=("open", "taken"), **closed)
        case = await cases.by_id(connection, number)
        assert case is not None
        assert (case.outcome, case.note, case.closed_at) == ("phone", "god snak", LATER)
        assert await cases.of_owner(connection, mette) == []
        assert await desks.untaken(connection) == []
        assert await cases.of_person(connection, case.person_id) == []
        assert await cases.of_person(connection, case.person_id, also_closed=True) == [case]


async def test_what_happened_to_a_case_is_kept_in_order(
    database: Database, taking: tuple[int, int, int]
) -> None:
    number, mette, _ = taking
    async with database.write() as connection:
        await cases.note(connection, number, "opened", NOW)
        await cases.note(connection, number, "taken", LATER, mette, "ringer nu")
        assert await cases.history(connection, number) == [
            History(NOW, None, "opened", ""),
            History(LATER, mette, "taken", "ringer nu"),
        ]
        assert await cases.history(connection, 99) == []


async def test_what_is_handed_over_must_be_taken_anew_and_nothing_is_left_behind(
    database: Database, taking: tuple[int, int, int]
) -> None:
    number, mette, jonas = taking
    async with database.write() as connection:
        put_off = Case(1, "silence", "this_week", "", mette, NOW)
        waiting = await cases.open_case(connection, put_off, NOW)
        done = await cases.open_case(connection, Case(1, "stop", "today", "", mette, NOW), NOW)
        assert waiting is not None and done is not None
        for case, state in ((number, "taken"), (waiting, "waiting"), (done, "closed")):
            await cases.change(connection, case, if_state=("open",), state=state)
        assert await cases.hand_over(connection, mette, jonas, LATER) == [number, waiting]
        states = {c.id: c.state for c in await cases.of_owner(connection, jonas)}
        assert states == {number: "open", waiting: "waiting"}
        assert await cases.of_owner(connection, mette) == []
        assert await cases.count_open(connection) == {"open": 1, "taken": 0, "waiting": 1}
