"""Invitations, consents, locks, and what a number that changes hands leaves behind."""

from datetime import timedelta

from flows.message import Attachment, Inbound
from flows.person import Person
from storage import code_locks, consents, documents, inbox, invitations, people, readiness, threads
from storage.database import Database
from storage.invitations import New
from tests.storage.cast import NOW, consultant, youth


async def test_an_invitation_is_settled_once(database: Database) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        amina = await people.add(connection, Person(0), ("sms", "+4520999999"), NOW)
        new = New("sms", mette, person_id=amina, first_name="Amina", age=15)
        number = await invitations.make(connection, new, NOW)
        assert number is not None
        assert (await invitations.open_of(connection, [amina]))[amina].first_name == "Amina"
        assert await invitations.settle(connection, number, "yes", NOW)
        assert not await invitations.settle(connection, number, "no", NOW)
        assert await invitations.open_of(connection, [amina]) == {}


async def test_a_word_is_one_youths_and_says_who_came_by_it(database: Database) -> None:
    async with database.write() as connection:
        amina, yusuf = await youth(connection), await youth(connection, "Yusuf")
        number = await invitations.make(connection, New("friend", amina, "TIGER417"), NOW)
        assert number is not None
        assert await invitations.make(connection, New("friend", yusuf, "TIGER417"), NOW) is None
        await invitations.used(connection, number, yusuf, NOW)
        await invitations.used(connection, number, yusuf, NOW)
        assert await invitations.brought(connection, yusuf) == amina
        assert [uses for _, uses in await invitations.everything(connection)] == [1]
        late = NOW + timedelta(days=366)
        assert await invitations.by_code(connection, "TIGER417", late) is None


async def test_a_no_of_one_parent_weighs_more_than_a_yes_of_another(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
        assert await consents.standing(connection, amina) == "none"
        first, second = [
            await consents.ask(connection, amina, await youth(connection, name), NOW)
            for name in ("Mor", "Far")
        ]
        assert await consents.standing(connection, amina) == "asked"
        await consents.change(connection, first, state="yes", answered_at=NOW)
        assert await consents.standing(connection, amina) == "yes"
        await consents.change(connection, second, state="withdrawn", answered_at=NOW)
        assert await consents.standing(connection, amina) == "no"


async def test_asking_again_begins_the_same_consent_anew(database: Database) -> None:
    async with database.write() as connection:
        amina, mum = await youth(connection), await youth(connection, "Mor")
        first = await consents.ask(connection, amina, mum, NOW)
        await consents.change(connection, first, state="no", step="done", said="no")
        assert await consents.ask(connection, amina, mum, NOW) == first
        asked = await consents.by_id(connection, first)
    assert asked is not None
    assert (asked.state, asked.step, asked.said, asked.child) == ("asked", "ask", None, "Amina")


async def test_what_was_told_last_counts_and_how_often_it_was_told(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
        await readiness.note(connection, amina, "mitid", "not_yet", NOW)
        await readiness.note(connection, amina, "mitid", "yes", NOW)
        told = (await readiness.of_people(connection, [amina]))[amina]
    assert told == {"mitid": {"answer": "yes", "times": 2, "at": NOW.isoformat()}}


async def test_a_lock_is_over_after_a_day(database: Database) -> None:
    async with database.write() as connection:
        await code_locks.lock(connection, "sms:+4520123456", NOW)
        await code_locks.lock(connection, "sms:+4520123456", NOW)
        assert await code_locks.is_locked(connection, "sms:+4520123456", NOW)
        assert not await code_locks.is_locked(connection, "sms:+4520999999", NOW)
        later = NOW + code_locks.LOCKED_FOR
        assert not await code_locks.is_locked(connection, "sms:+4520123456", later)


async def test_whoever_gets_a_number_gets_nothing_that_came_from_it_before(
    database: Database,
) -> None:
    """Neither what was written nor a payslip: both belong to whoever had it then."""
    there = ("sms", "+4520123456")
    async with database.write() as connection:
        amina = await people.add(connection, Person(0, first_name="Amina"), there, NOW)
        slip = Attachment("slip.pdf", "application/pdf", b"%PDF")
        sent = Inbound("sms", "1", there[1], "min hemmelighed", files=(slip,))
        await inbox.put(connection, [sent], NOW)
        assert await documents.owns_file(connection, amina, 1)
        later = NOW + timedelta(days=90)
        stranger = await people.add(connection, Person(0), None, later)
        await people.release(connection, there, stranger, later)
        await inbox.put(connection, [Inbound("sms", "2", there[1], "hej")], later)
        read = await threads.last_words(connection, stranger, [there], 10)
        assert [each.text for each in read] == ["hej"]
        assert not await documents.owns_file(connection, stranger, 1)
        assert not await documents.owns_file(connection, amina, 1)
