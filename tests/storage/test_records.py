from datetime import date, timedelta

import pytest
from sqlalchemy import text

from flows.conversation import Conversation, Status
from flows.person import Person
from storage import cases, contacts, conversations, dues, outbox, people, placements, records
from storage.cases import Case
from storage.database import Database
from storage.dues import Due
from storage.outbox import Letter
from storage.placements import PlacementRow
from storage.records import Record
from tests.storage.cast import NOW, TODAY, consultant, youth

LATER, LAST = NOW + timedelta(days=2), NOW + timedelta(days=5)
HERE = ("sms", "+4520123456")


@pytest.fixture
async def amina(database: Database) -> int:
    async with database.write() as connection:
        return await youth(connection)


async def _record(database: Database, who: int) -> Record:
    async with database.read() as connection:
        return (await records.records(connection, [who]))[who]


async def test_of_a_youth_nobody_has_written_to_only_the_profile_is_known(
    database: Database, amina: int
) -> None:
    record = await _record(database, amina)
    assert record == Record(
        person=Person(amina, first_name="Amina", area="Køge", stage="waiting"),
        enrolled_at=NOW,
        stopped_at=None,
        paused_until=None,
        written_on=None,
        no_questions_at=None,
        consultant_id=None,
        reachable=True,
        placements=(),
        last_contact_at=None,
        followed_at=None,
        followed=0,
        asked=None,
        asked_sent_at=None,
        nudge_sent_at=None,
        cases=(),
        case_closed_at=None,
        cv="none",
        planned=None,
    )


async def test_only_enrolled_youths_who_have_not_left_have_a_record(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        new = await people.add(connection, Person(0), None, NOW)
        left = await youth(connection, "Ida")
        await people.leave(connection, left, NOW)
        found = await records.records(connection, [amina, mette, new, left, 99])
        assert list(found) == await records.enrolled_ids(connection) == [amina]
        assert await records.records(connection, [mette]) == {}
        assert await records.records(connection, []) == {}


async def test_what_stands_on_the_person_is_in_the_record(database: Database, amina: int) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        await people.set_paused(connection, amina, date(2027, 1, 2), mette)
        await people.set_written_on(connection, [amina], TODAY)
        await people.set_stopped(connection, amina, LATER)
        await people.mark_address(connection, ("sms", f"+4520{amina:06}"), "bad", "21211")
        await connection.execute(text("update person set consultant_id = :m"), {"m": mette})
    record = await _record(database, amina)
    assert (record.paused_until, record.written_on) == (date(2027, 1, 2), TODAY)
    assert (record.stopped_at, record.person.stopped, record.reachable) == (LATER, True, False)
    assert record.consultant_id == mette
    async with database.write() as connection:
        await people.set_paused(connection, amina, None, mette)
    assert (await _record(database, amina)).paused_until is None


async def test_contacts_of_the_plan_are_counted_apart_from_others(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        for flow, at in (("follow_up", NOW), ("follow_up", LATER), ("cv", LAST)):
            await contacts.asked(connection, amina, "waiting", flow, None, at)
    record = await _record(database, amina)
    assert (record.last_contact_at, record.followed_at, record.followed) == (LAST, LATER, 2)
    assert record.asked is not None and record.asked.flow == "cv"


async def test_a_question_counts_as_sent_when_its_letter_went_out(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        await outbox.put(
            connection, [Letter("q", amina, HERE, "Hej"), Letter("n", 1, HERE, "")], NOW
        )
        await contacts.asked(connection, amina, "waiting", "follow_up", "q", NOW)
        await contacts.nudged(connection, amina, "n", NOW)
    record = await _record(database, amina)
    assert (record.asked_sent_at, record.nudge_sent_at) == (None, None)
    for state, key, at in (("accepted", "q", LATER), ("ambiguous", "n", LAST)):
        async with database.write() as connection:
            (row,) = await connection.execute(
                text("select id from outbox where key=:k"), {"k": key}
            )
            await outbox.mark(connection, row.id, {"state": state}, at)
    record = await _record(database, amina)
    assert (record.asked_sent_at, record.nudge_sent_at) == (LATER, LAST)


async def test_a_question_without_a_letter_was_sent_when_it_was_asked(
    database: Database, amina: int
) -> None:
    async with database.write() as connection:
        await contacts.asked(connection, amina, "waiting", "follow_up", None, NOW)
    assert (await _record(database, amina)).asked_sent_at == NOW
    assert (await _record(database, amina)).nudge_sent_at is None
    async with database.write() as connection:
        await contacts.nudged(connection, amina, None, LATER)
    assert (await _record(database, amina)).nudge_sent_at == LATER


async def test_cases_and_placements_are_in_the_record(database: Database, amina: int) -> None:
    async with database.write() as connection:
        for reason, deadline in (("silence", LAST), ("help", LATER), ("stop", NOW)):
            await cases.open_case(connection, Case(amina, reason, "today", "", None, deadline), NOW)
        closed = {"state": "closed", "closed_at": LATER}
        assert await cases.change(connection, 3, if_state=("open",), now=LATER, **closed)
        shop = await placements.add(
            connection, amina, "Netto", "medhjælper", "2026-11-02", "private", "2027-01-31", NOW
        )
        await placements.end(connection, shop, "2026-11-20", "flyttet")
        cafe = await placements.add(connection, amina, "Caféen", "opvasker", "2026-11-23")
    record = await _record(database, amina)
    assert [case.reason for case in record.cases] == ["help", "silence"]
    assert record.case_closed_at == LATER
    assert record.placements == (
        PlacementRow(
            shop,
            amina,
            "Netto",
            "medhjælper",
            "private",
            date(2026, 11, 2),
            date(2026, 11, 20),
            date(2027, 1, 31),
            "flyttet",
        ),
        PlacementRow(cafe, amina, "Caféen", "opvasker", "other", date(2026, 11, 23)),
    )


async def test_how_far_the_cv_has_come_is_in_the_record(database: Database, amina: int) -> None:
    steps: list[tuple[Status, str]] = [("open", "started"), ("paused", "started"), ("done", "done")]
    for status, cv in steps:
        async with database.write() as connection:
            talk = Conversation("cv", status=status)
            await conversations.keep(connection, [(amina, {"cv": talk})], NOW)
        assert (await _record(database, amina)).cv == cv


async def test_the_planned_contact_is_the_one_that_waits(database: Database, amina: int) -> None:
    planned = Due(records.next_key(amina), amina, {"do": "contact"}, LATER)
    async with database.write() as connection:
        await dues.plan_many(connection, [planned, Due("case:1", amina, {"do": "case"}, NOW)])
    assert (await _record(database, amina)).planned == planned
    async with database.write() as connection:
        await dues.cancel_many(connection, [planned.key])
    assert (await _record(database, amina)).planned is None


async def test_everyone_can_be_gone_through_area_by_area(database: Database, amina: int) -> None:
    async with database.write() as connection:
        ids = [amina, *[await youth(connection) for _ in range(3)]]
        greve = await people.add(connection, Person(0, area="Greve", stage="waiting"), None, NOW)
        assert await records.enrolled_ids(connection, most=3) == ids[:3]
        assert await records.enrolled_ids(connection, after=ids[2]) == [ids[3], greve]
        assert await records.enrolled_ids(connection, "Greve") == [greve]
