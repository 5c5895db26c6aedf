from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text

from flows.message import Option, Receipt
from flows.person import Person
from storage import outbox, people
from storage.database import Database
from storage.outbox import Claimed, Letter, Sent

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
AMINA, YUSUF = ("sms", "+4520123456"), ("sms", "+4520123457")


def letter(key: str, to: tuple[str, str] = AMINA, **more: Any) -> Letter:
    return Letter(key, None, to, f"text of {key}", **more)


async def _put(database: Database, *letters: Letter) -> None:
    async with database.write() as connection:
        await outbox.put(connection, letters, NOW)


async def _claim(
    database: Database, *, bulk: bool = False, now: datetime = NOW, most: int = 10
) -> list[str]:
    async with database.write() as connection:
        claimed = await outbox.claim(connection, "sms", bulk=bulk, most=most, now=now)
    return [each.letter.key for each in claimed]


async def _settle(database: Database, key: str, state: str, **more: Any) -> None:
    row = await _row(database, key)
    async with database.write() as connection:
        await outbox.settle(connection, [Sent(row.id, state, **more)], NOW)


async def _row(database: Database, key: str) -> Any:
    async with database.read() as connection:
        rows = await connection.execute(text("select * from outbox where key = :k"), {"k": key})
        return rows.one()


async def test_a_letter_whose_key_is_known_is_not_stored_again(database: Database) -> None:
    await _put(database, letter("a"))
    await _put(database, Letter("a", None, YUSUF, "something else"), letter("b"))
    assert (await _row(database, "a")).text == "text of a"
    async with database.read() as connection:
        assert (await outbox.count_states(connection))["queued"] == 2


async def test_what_has_waited_for_long_is_not_read_twice(database: Database) -> None:
    """A provider was away for days: of the same words, asked again meanwhile, the newest go."""
    question = Letter("a", None, AMINA, "Hvordan går det?")
    others = [Letter("b", None, YUSUF, "Hvordan går det?"), Letter("c", None, AMINA, "Hej")]
    await _put(database, question, *others)
    for hours, key in ((0.5, "d"), (30, "e")):
        async with database.write() as connection:
            again = replace(question, key=key)
            await outbox.put(connection, [again], NOW + timedelta(hours=hours))
    states = {key: (await _row(database, key)).state for key in "abcde"}
    assert states == {
        "a": "cancelled", "b": "queued", "c": "queued", "d": "cancelled", "e": "queued",
    }  # fmt: skip


async def test_a_letter_is_claimed_once_and_whole(database: Database) -> None:
    options = (Option("Ja", "cv:1:2:0"), Option("Nej", "cv:1:2:1"))
    await _put(database, letter("a", options=options, twice_is_better=True))
    async with database.write() as connection:
        claimed = await outbox.claim(connection, "sms", bulk=False, most=10, now=NOW)
    expected = letter("a", options=options, twice_is_better=True)
    assert claimed == [Claimed(claimed[0].id, expected, 1, NOW, NOW)]
    assert await _claim(database) == []


async def test_one_letter_to_each_address_at_a_time_in_the_order_written(
    database: Database,
) -> None:
    await _put(database, letter("a1"), letter("a2"), letter("y1", YUSUF), letter("a3"))
    assert await _claim(database) == ["a1", "y1"]
    assert await _claim(database) == []
    await _settle(database, "a1", "accepted", provider_id="p1")
    assert await _claim(database) == ["a2"]


async def test_the_second_letter_waits_while_the_first_is_in_back_off(database: Database) -> None:
    await _put(database, letter("a1"), letter("a2"))
    assert await _claim(database) == ["a1"]
    await _settle(database, "a1", "queued", error="busy", again_at=LATER)
    assert await _claim(database) == []
    assert await _claim(database, now=LATER) == ["a1"]
    await _settle(database, "a1", "failed", error="gone")
    assert await _claim(database, now=LATER) == ["a2"]


async def test_a_flood_to_one_address_delays_nobody_else(database: Database) -> None:
    await _put(database, *(letter(f"a{n}") for n in range(200)), letter("y1", YUSUF))
    assert await _claim(database, most=2) == ["a0", "y1"]


async def test_a_letter_for_the_morning_holds_no_reply_back(database: Database) -> None:
    await _put(database, letter("bulk", bulk=True, not_before=LATER), letter("reply"))
    assert await _claim(database) == ["reply"]
    assert await _claim(database, bulk=True) == []


async def test_bulk_that_is_to_be_tried_again_holds_no_reply_back(database: Database) -> None:
    await _put(database, letter("bulk", bulk=True))
    assert await _claim(database, bulk=True) == ["bulk"]
    await _settle(database, "bulk", "queued", again_at=LATER)
    await _put(database, letter("reply"), letter("more", bulk=True))
    assert await _claim(database, bulk=True) == []
    assert await _claim(database) == ["reply"]


async def test_what_a_dead_process_left_is_doubtful_since_it_was_taken(database: Database) -> None:
    """Asked days later, the provider must be asked about the day it was taken."""
    await _put(database, letter("a"))
    await _claim(database)
    async with database.write() as connection:
        assert await outbox.doubt_unfinished(connection, NOW) == 1
        assert await outbox.doubt_unfinished(connection, NOW) == 0
        doubtful = await outbox.doubtful(connection, NOW)
    assert [(each.letter.key, each.changed_at) for each in doubtful] == [("a", NOW)]
    assert await _claim(database, now=LATER) == []


async def test_whoever_had_the_answer_settles_what_another_process_doubted(
    database: Database,
) -> None:
    await _put(database, letter("a"))
    await _claim(database)
    async with database.write() as connection:
        await outbox.doubt_unfinished(connection, NOW)
        row = await connection.execute(text("select id from outbox"))
        await outbox.accept(connection, [Sent(row.scalar_one(), "accepted", "p1", 1)], NOW)
    row = await _row(database, "a")
    assert (row.state, row.provider_id, row.error) == ("accepted", "p1", None)


async def test_a_receipt_that_came_first_is_not_overwritten(database: Database) -> None:
    await _put(database, letter("a"))
    await _claim(database)
    row = await _row(database, "a")
    async with database.write() as connection:
        await outbox.mark(connection, row.id, {"state": "delivered"}, NOW)
        await outbox.accept(connection, [Sent(row.id, "accepted", "p1", 1)], NOW)
        await outbox.settle(connection, [Sent(row.id, "queued", again_at=LATER)], NOW)
        await outbox.mark(connection, row.id, {"state": "failed"}, NOW)
    assert (await _row(database, "a")).state == "delivered"


async def test_a_receipt_that_names_the_key_settles_a_lost_answer(database: Database) -> None:
    await _put(database, letter("a"))
    await _claim(database)
    async with database.write() as connection:
        await outbox.doubt_unfinished(connection, NOW)
        receipt = Receipt("sms", "p1", "delivered", key="a")
        assert await outbox.receipt(connection, "sms", "p1") is None
        assert await outbox.claim_receipt(connection, receipt) is not None
        assert await outbox.claim_receipt(connection, receipt) is None
        assert await outbox.receipt(connection, "sms", "p1") is not None


async def test_what_would_be_tried_again_is_called_off_after_stop(database: Database) -> None:
    async with database.write() as connection:
        amina = await people.add(connection, Person(0), AMINA, NOW)
    await _put(database, Letter("a", amina, AMINA, "hej"), letter("to nobody we know", YUSUF))
    assert len(await _claim(database)) == 2
    async with database.write() as connection:
        await people.set_stopped(connection, amina, NOW + timedelta(seconds=1))
        await outbox.call_off(connection, [amina], NOW)
    assert (await _row(database, "a")).state == "sending"
    await _settle(database, "a", "queued", again_at=LATER)
    await _settle(database, "to nobody we know", "queued", again_at=LATER)
    assert (await _row(database, "a")).state == "cancelled"
    assert await _claim(database, now=LATER) == ["to nobody we know"]


async def test_the_goodbye_after_stop_is_tried_again(database: Database) -> None:
    async with database.write() as connection:
        amina = await people.add(connection, Person(0), AMINA, NOW)
        await people.set_stopped(connection, amina, NOW)
    await _put(database, Letter("bye", amina, AMINA, "Okay."))
    await _claim(database)
    await _settle(database, "bye", "queued", again_at=LATER)
    assert await _claim(database, now=LATER) == ["bye"]


async def test_a_letter_that_is_stuck_does_not_hide_the_next_moment(database: Database) -> None:
    await _put(database, letter("stuck"), letter("morning", YUSUF, not_before=LATER))
    async with database.read() as connection:
        assert await outbox.next_moment(connection, NOW) == LATER
        assert await outbox.next_moment(connection, LATER) is None
