from datetime import UTC, date, datetime, timedelta

import pytest

from flows.effects import SaveProfile
from flows.person import Person
from storage import people, register
from storage.database import Database
from storage.people import Address

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
SMS, TELEGRAM = ("sms", "+4520123456"), ("telegram", "900000014")


async def _add(database: Database, someone: Person, at: Address = SMS) -> int:
    async with database.write() as connection:
        return await people.add(connection, someone, at, NOW)


async def _state(database: Database, at: Address = SMS) -> str:
    async with database.read() as connection:
        return (await people.at_addresses(connection, [at]))[at].state


async def test_a_person_is_found_at_each_of_their_addresses(database: Database) -> None:
    amina = Person(0, first_name="Amina", born=date(2011, 6, 12), area="Køge")
    number = await _add(database, amina)
    async with database.write() as connection:
        await people.add_address(connection, number, TELEGRAM, NOW)
        found = await people.at_addresses(connection, [SMS, TELEGRAM, ("sms", "+4520123457")])
    assert {at: known.person.id for at, known in found.items()} == {SMS: number, TELEGRAM: number}
    assert found[SMS].person.born == date(2011, 6, 12)


async def test_a_person_is_written_to_where_they_were_last_heard(database: Database) -> None:
    number = await _add(database, Person(0))
    async with database.write() as connection:
        await people.add_address(connection, number, TELEGRAM, LATER)
        assert (await people.by_id(connection, [number]))[number].address == TELEGRAM
        await people.heard(connection, [SMS], LATER + timedelta(hours=1))
        assert (await people.by_id(connection, [number]))[number].address == SMS
        await people.mark_address(connection, SMS, "bad", "21211")
        assert (await people.by_id(connection, [number]))[number].address == TELEGRAM


@pytest.mark.parametrize("state", ["blocked", "bad", "landline"])
async def test_an_address_somebody_writes_from_works(database: Database, state: str) -> None:
    await _add(database, Person(0))
    async with database.write() as connection:
        await people.mark_address(connection, SMS, state, "code")
        assert await people.count_not_working(connection) == 1
        await people.heard(connection, [SMS], LATER)
        assert await people.count_not_working(connection) == 0


async def test_writing_from_an_address_that_opted_out_does_not_open_it_but_start_does(
    database: Database,
) -> None:
    number = await _add(database, Person(0))
    async with database.write() as connection:
        await people.mark_address(connection, SMS, "opted_out", "21610")
        await people.heard(connection, [SMS], LATER)
    assert await _state(database) == "opted_out"
    async with database.write() as connection:
        await people.set_stopped(connection, number, None)
    assert await _state(database) == "ok"


async def test_names_are_found_in_danish_whatever_their_case(database: Database) -> None:
    await _add(database, Person(0, first_name="Øyvind", area="Ærø"))
    async with database.read() as connection:
        for name in ("øyvind", "ØYVIND", "Øyvind", " øYVIND!"):
            assert len(await register.called(connection, name)) == 1
        assert await register.called(connection, "oyvin") == []


async def test_whoever_is_called_something_else_by_now_is_found_by_that(database: Database) -> None:
    number = await _add(database, Person(0))
    profile = SaveProfile("Aase", "2010-01-01", "Køge", "ven", ())
    async with database.write() as connection:
        assert await register.called(connection, "Aase") == []
        await people.save_profiles(connection, [(number, profile)], NOW)
        assert [e.person.id for e in await register.called(connection, "AASE")] == [number]
        await people.correct(connection, Person(number, first_name="Åse", area="Køge"))
        assert await register.called(connection, "Aase") == []
        assert [e.person.id for e in await register.called(connection, "ÅSE")] == [number]


async def test_enrolling_again_keeps_the_day_of_the_first_time(database: Database) -> None:
    number = await _add(database, Person(0))
    profile = SaveProfile("Amina", "2011-06-12", "Køge", "friend", ("shop",))
    async with database.write() as connection:
        await people.save_profiles(connection, [(number, profile)], NOW)
        first = (await people.by_id(connection, [number]))[number].person
        await people.save_profiles(connection, [(number, SaveProfile("Aminah"))], LATER)
        again = (await people.by_id(connection, [number]))[number].person
    assert (first.stage, first.area, again.first_name, again.stage) == (
        "waiting",
        "Køge",
        "Aminah",
        "waiting",
    )


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match="has no time zone"):
        await _add_naive(database)


async def _add_naive(database: Database) -> None:
    async with database.write() as connection:
        await people.add(connection, Person(0), SMS, NOW.replace(tzinfo=None))


async def test_all_addresses_of_a_person_are_given_the_best_first(database: Database) -> None:
    number = await _add(database, Person(0))
    async with database.write() as connection:
        await people.add_address(connection, number, TELEGRAM, LATER)
        there = (await people.addresses_of(connection, [number, 99]))[number]
        assert [known.address for known in there] == [TELEGRAM, SMS]
        await people.mark_address(connection, TELEGRAM, "blocked", "403")
        there = (await people.addresses_of(connection, [number]))[number]
        assert [known.address for known in there] == [SMS, TELEGRAM]


async def test_the_day_makker_last_wrote_by_itself_is_kept(database: Database) -> None:
    number = await _add(database, Person(0))
    async with database.write() as connection:
        assert await people.written_on(connection, [number]) == {}
        await people.set_written_on(connection, [number], date(2026, 11, 24))
        assert await people.written_on(connection, [number]) == {number: date(2026, 11, 24)}


async def test_who_has_left_is_not_called_by_name_but_known_where_they_write(
    database: Database,
) -> None:
    number = await _add(database, Person(0, first_name="Amina", area="Køge"))
    async with database.write() as connection:
        assert not (await people.at_addresses(connection, [SMS]))[SMS].left
        await people.leave(connection, number, NOW)
        assert (await people.at_addresses(connection, [SMS]))[SMS].left
        assert await register.called(connection, "Amina") == []
