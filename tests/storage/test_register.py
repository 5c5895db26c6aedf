"""The register: everyone on the books, with or without an address."""

from datetime import UTC, datetime

from flows.person import Person
from storage import people, register, staff
from storage.database import Database

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)


async def test_whoever_has_no_address_is_on_the_books_too(database: Database) -> None:
    async with database.write() as connection:
        await people.add(connection, Person(0, "consultant", "Mette"), None, NOW)
        both = await people.add(
            connection, Person(0, first_name="Åse"), ("sms", "+4520123456"), NOW
        )
        await people.add_address(connection, both, ("telegram", "9"), NOW)
        mette, aase = await register.entries(connection)
        assert mette.addresses == ()
        assert [at.channel for at in aase.addresses] == ["sms", "telegram"]
        assert [e.person.id for e in await register.called(connection, "ÅSE")] == [both]


async def test_who_has_left_is_found_by_number_but_not_by_name(database: Database) -> None:
    async with database.write() as connection:
        mette = await people.add(connection, Person(0, "consultant", "Mette"), None, NOW)
        await staff.remove(connection, mette, NOW)
        assert await register.entries(connection) == []
        assert await register.called(connection, "Mette") == []
        assert (await register.by_id(connection, [mette]))[mette].left_at == NOW
        assert len(await register.entries(connection, also_left=True)) == 1


async def test_a_youths_consultant_and_a_colleagues_deputy_are_kept(database: Database) -> None:
    async with database.write() as connection:
        mette = await people.add(connection, Person(0, "consultant", "Mette"), None, NOW)
        ali = await people.add(connection, Person(0, "consultant", "Ali"), None, NOW)
        youth = await people.add(connection, Person(0, first_name="Amina"), None, NOW)
        await staff.set_deputy(connection, mette, ali)
        await register.set_consultant(connection, youth, mette)
        found = await register.by_id(connection, [mette, youth])
    assert (found[mette].deputy_id, found[youth].consultant_id) == (ali, mette)
