"""Each kind of data goes after its time; what is newer, open or still shown stays."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, select, text

from flows.conversation import Answer, Conversation
from storage import conversations, documents, dues, kept_slips, outbox, retaining
from storage.database import Connection, Database
from storage.dues import Due
from storage.letters import Letter
from storage.retaining import Limits
from storage.schema import case, case_event, contact, document, due, file, inbox, shift
from storage.schema import conversation as conversation_table
from storage.schema import outbox as outbox_table
from tests.storage.cast import NOW, youth

OLD, LIMIT, NEW = (datetime(2025, month, 1, tzinfo=UTC) for month in (1, 6, 12))
LIMITS = Limits(LIMIT, LIMIT, LIMIT, LIMIT, LIMIT)


async def _event(connection: Connection, at: datetime, state: str = "done") -> str:
    external_id = f"{at.isoformat()}-{state}"
    row = {
        "channel": "sms", "external_id": external_id, "address": "+4520000001", "kind": "message",
        "text": "ord", "name": "", "received_at": at, "state": state, "tries": 0,
    }  # fmt: skip
    await connection.execute(insert(inbox).values(row))
    return external_id


async def _file(connection: Connection, at: datetime, external_id: str) -> int:
    row = {
        "channel": "sms", "external_id": external_id, "address": "+4520000001", "name": "a.png",
        "media_type": "image/png", "data": b"x", "received_at": at,
    }  # fmt: skip
    made = await connection.execute(insert(file).values(row).returning(file.c.id))
    return int(made.scalar_one())


async def test_the_oldest_messages_go_and_nothing_else_is_looked_at(database: Database) -> None:
    async with database.write() as connection:
        await _event(connection, OLD)
        await _event(connection, OLD, "waiting")
        kept = await _event(connection, OLD + timedelta(days=1))
        await _file(connection, OLD, kept)
        await _event(connection, NEW)
        letters = [Letter(f"a{n}", None, ("sms", "+4520000001"), "ord") for n in range(2)]
        await outbox.put(connection, letters[:1], OLD)
        await outbox.put(connection, letters[1:], NEW)
        await connection.execute(text("update outbox set state = 'delivered'"))
        assert await retaining.old_messages(connection, LIMIT, 100) == 2
        assert await retaining.old_messages(connection, LIMIT, 100) == 0
        rows = await connection.execute(select(inbox.c.received_at, inbox.c.state))
        assert rows.all() == [
            (OLD, "waiting"),
            (OLD + timedelta(days=1), "done"),
            (NEW, "done"),
        ]
        assert (await connection.execute(select(outbox_table.c.key))).scalars().all() == ["a1"]


async def test_a_file_stays_while_a_cv_shows_it_or_it_is_being_read(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
        await connection.execute(text("update address set address = '+4520000001'"))
        ids = [await _file(connection, OLD, f"x{n}") for n in range(4)]
        await documents.keep(connection, amina, "cv", {"photo": ids[0]}, NOW)
        cv = Conversation("cv", answers={"billede": Answer(ids[1])}, touched=NOW)
        await conversations.keep(connection, [(amina, {"cv": cv})], NOW)
        await connection.execute(
            text(
                "insert into reading (person_id, file_id, flow, tries, made_at)"
                " values (:p, :f, 'payslip', 0, '2026-01-01')"
            ),
            {"p": amina, "f": ids[2]},
        )
        assert await retaining.old_files(connection, LIMIT, 0, 100) == (1, 0)
        left = (await connection.execute(select(file.c.id))).scalars().all()
        assert left == ids[:3]


async def test_files_are_looked_at_a_few_at_a_time(database: Database) -> None:
    async with database.write() as connection:
        ids = [await _file(connection, OLD, f"x{n}") for n in range(3)]
        gone, last = await retaining.old_files(connection, LIMIT, 0, 2)
        assert (gone, last) == (2, ids[1])
        assert await retaining.old_files(connection, LIMIT, last, 2) == (1, 0)


async def _case(connection: Connection, whose: int, state: str, closed: datetime | None) -> int:
    row = {
        "person_id": whose, "reason": state, "urgency": "today", "words": "ord", "deadline": OLD,
        "state": state, "made_at": OLD, "changed_at": OLD, "note": "ord", "closed_at": closed,
    }  # fmt: skip
    made = await connection.execute(insert(case).values(row).returning(case.c.id))
    number = int(made.scalar_one())
    event = {"case_id": number, "at": OLD, "what": "closed", "words": "ord"}
    await connection.execute(insert(case_event).values(event))
    return number


async def test_of_people_words_go_and_what_happened_stays(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
        await _case(connection, amina, "closed", OLD)
        await _case(connection, amina, "open", None)
        for number, answer in enumerate(("good", "min chef er sur på mig")):
            row = {
                "person_id": amina, "kind": "job", "flow": "follow_up", "asked_at": OLD,
                "ended_at": OLD, "end": "answered", "answer": answer,
            }  # fmt: skip
            await connection.execute(insert(contact).values(row | {"letter_key": str(number)}))
        assert await retaining.of_people(connection, [amina], LIMITS) == 3
        assert await retaining.of_people(connection, [amina], LIMITS) == 0
        words = await connection.execute(select(case.c.words, case.c.note).order_by(case.c.id))
        assert words.all() == [("", None), ("ord", "ord")]
        answers = await connection.execute(select(contact.c.answer).order_by(contact.c.id))
        assert answers.scalars().all() == ["good", None]


async def test_of_people_talks_shifts_slips_and_timers_go(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
        for flow, status in (("cv", "done"), ("follow_up", "done"), ("payslip", "open")):
            row = {"person_id": amina, "flow": flow, "status": status, "state": "{}"}
            await connection.execute(insert(conversation_table).values(row | {"touched_at": OLD}))
        for at in (OLD, NEW):
            row = {
                "person_id": amina, "day": "2025-01-01", "start": "10:00", "at": at, "revision": 1,
                "despite_pause": False, "made_at": OLD,
            }  # fmt: skip
            await connection.execute(insert(shift).values(row))
            for kind in ("payslip", "cv"):
                await documents.keep(connection, amina, kind, {}, at)
        timers = [Due("next:1", amina, {"do": "contact"}, OLD), Due("a", amina, {"do": "x"}, OLD)]
        await dues.plan_many(connection, timers)
        await dues.cancel(connection, "a")
        await retaining.of_people(connection, [amina], LIMITS)
        flows = await connection.execute(select(conversation_table.c.flow))
        assert sorted(flows.scalars()) == ["cv", "payslip"]
        assert (await connection.execute(select(shift.c.at))).scalars().all() == [NEW]
        kept = await connection.execute(select(document.c.kind, document.c.made_at))
        assert sorted(kept.all()) == [("cv", NEW), ("payslip", NEW)]
        assert (await connection.execute(select(due.c.key))).scalars().all() == ["next:1"]


async def test_a_kept_picture_of_a_payslip_stays_as_long_as_messages(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
        for at in (OLD, NEW):
            await kept_slips.offer(connection, amina, b"PNG", "loenseddel.png", at)
            await kept_slips.keep(connection, amina, at)
        assert await retaining.of_people(connection, [amina], LIMITS) == 1
        rows = await connection.execute(select(document.c.made_at))
        assert rows.scalars().all() == [NEW]
