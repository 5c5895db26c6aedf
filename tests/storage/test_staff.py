from datetime import date, timedelta

from sqlalchemy import text

from flows.person import Person
from storage import people, staff
from storage.database import Connection, Database
from storage.staff import Colleague, Leave
from tests.storage.cast import NOW, TODAY, consultant, youth


async def _names(connection: Connection) -> list[str | None]:
    return [each.person.first_name for each in await staff.colleagues(connection, TODAY)]


async def test_colleagues_are_those_who_take_cases_and_can_be_told_of_them(
    database: Database,
) -> None:
    async with database.write() as connection:
        await youth(connection)
        mette = await consultant(connection)
        away_at_sea = Person(0, "leader", "Liv")
        await people.add(connection, away_at_sea, None, NOW)
        await people.add(connection, Person(0, "role_model", "Sami"), ("sms", "+4520999999"), NOW)
        stopped = await consultant(connection, "Stine")
        await people.set_stopped(connection, stopped, NOW)
        (only,) = await staff.colleagues(connection, TODAY)
    assert only == Colleague(only.person, ("sms", f"+4520{mette:06}"))
    assert only.person.first_name == "Mette"


async def test_duty_and_deputy_are_kept(database: Database) -> None:
    async with database.write() as connection:
        mette, jonas = await consultant(connection), await consultant(connection, "Jonas")
        await staff.set_deputy(connection, mette, jonas)
        await staff.set_duty(connection, jonas, True)
        first, second = await staff.colleagues(connection, TODAY)
        assert (first.deputy_id, first.on_duty) == (jonas, False)
        assert (second.deputy_id, second.on_duty) == (None, True)
        await staff.set_duty(connection, jonas, False)
        assert not (await staff.colleagues(connection, TODAY))[1].on_duty


async def test_a_colleague_is_away_on_both_the_first_and_the_last_day(database: Database) -> None:
    first, last = date(2026, 12, 24), date(2027, 1, 2)
    async with database.write() as connection:
        mette = await consultant(connection)
        later = await staff.add_leave(connection, mette, date(2027, 7, 1), date(2027, 7, 21))
        number = await staff.add_leave(connection, mette, first, last)
        for day, away_until in (
            (first - timedelta(days=1), None),
            (first, last),
            (last, last),
            (last + timedelta(days=1), None),
        ):
            (colleague,) = await staff.colleagues(connection, day)
            assert colleague.away_until == away_until
        assert await staff.leaves(connection, mette) == [
            Leave(number, first, last),
            Leave(later, date(2027, 7, 1), date(2027, 7, 21)),
        ]


async def test_who_was_removed_is_no_colleague_and_not_on_duty(database: Database) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        await consultant(connection, "Jonas")
        await staff.set_duty(connection, mette, True)
        await staff.remove(connection, mette, NOW)
        assert await _names(connection) == ["Jonas"]
        duty = await connection.execute(text("select count(*) from person where on_duty"))
        assert duty.scalar_one() == 0
        at = ("sms", f"+4520{mette:06}")
        assert (await people.at_addresses(connection, [at]))[at].left


async def test_all_youths_of_a_colleague_are_handed_over(database: Database) -> None:
    async with database.write() as connection:
        mette, jonas = await consultant(connection), await consultant(connection, "Jonas")
        amina, yusuf = await youth(connection), await youth(connection, "Yusuf")
        await youth(connection, "Ida")
        for who in (amina, yusuf):
            await connection.execute(
                text("update person set consultant_id = :m where id = :w"), {"m": mette, "w": who}
            )
        assert await staff.hand_over_youths(connection, mette, jonas) == [amina, yusuf]
        assert await staff.hand_over_youths(connection, mette, jonas) == []
        assert await staff.hand_over_youths(connection, jonas, mette) == [amina, yusuf]
