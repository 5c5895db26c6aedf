"""Which letters go by night, and which are too late for the voice that speaks now."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from storage import outbox, voices
from storage.database import Database
from storage.outbox import Claimed, Letter, Sent
from tests.storage.cast import NOW, consultant, youth

NIGHT = NOW + timedelta(hours=12)
MOMENT_AGO = NIGHT - timedelta(minutes=10)
AMINA, YUSUF = ("sms", "+4520123456"), ("sms", "+4520123457")


async def _put(database: Database, *letters: Letter, at: Any = NOW) -> None:
    async with database.write() as connection:
        await outbox.put(connection, letters, at)


async def _by_night(database: Database, *, bulk: bool = False) -> list[str]:
    """Claim by night what may go; and what is not claimed must not look ready either."""
    asked: dict[str, Any] = {"bulk": bulk, "now": NIGHT, "fresh_since": MOMENT_AGO}
    async with database.write() as connection:
        ready = await outbox.any_ready(connection, "sms", **asked)
        claimed = await outbox.claim(connection, "sms", most=10, **asked)
    assert ready or not claimed
    return [each.letter.key for each in claimed]


async def _claim(database: Database, *, bulk: bool = False) -> list[Claimed]:
    async with database.write() as connection:
        return await outbox.claim(connection, "sms", bulk=bulk, most=10, now=NOW)


async def _accept(database: Database) -> None:
    """Let everything that is being sent arrive."""
    async with database.write() as connection:
        rows = await connection.execute(text("select id from outbox where state = 'sending'"))
        sent = [Sent(row.id, "accepted", str(row.id), 1) for row in rows]
        await outbox.accept(connection, sent, NIGHT)


async def _doubt(database: Database) -> None:
    """Let the answer to everything that is being sent be lost."""
    async with database.write() as connection:
        rows = await connection.execute(text("select id from outbox where state = 'sending'"))
        lost = [Sent(row.id, "ambiguous", error="answer lost") for row in rows]
        await outbox.settle(connection, lost, NOW)


async def _states(database: Database) -> dict[str, str]:
    async with database.read() as connection:
        rows = await connection.execute(text("select key, state from outbox order by id"))
        return {row.key: row.state for row in rows}


async def test_by_night_only_what_is_urgent_or_a_fresh_reply_goes(database: Database) -> None:
    await _put(
        database, Letter("old", None, AMINA, ""), Letter("112", None, YUSUF, "", urgent=True)
    )
    assert await _by_night(database) == ["112"]
    assert await _by_night(database) == []
    fresh = Letter("fresh", None, ("sms", "+4520123458"), "")
    await _put(database, fresh, Letter("news", None, YUSUF, "", bulk=True), at=MOMENT_AGO)
    assert await _by_night(database) == ["fresh"]
    assert await _by_night(database, bulk=True) == []


async def test_what_the_night_holds_back_holds_up_nothing_behind_it(database: Database) -> None:
    await _put(database, Letter("old", None, AMINA, ""))
    await _put(database, Letter("reply", None, AMINA, "svar"), at=NIGHT)
    assert await _by_night(database) == ["reply"]
    await _accept(database)
    assert [each.letter.key for each in await _claim(database)] == ["old"]


async def test_by_night_too_what_was_written_first_goes_first(database: Database) -> None:
    await _put(database, *(Letter(key, None, AMINA, "") for key in ("first", "second")), at=NIGHT)
    assert await _by_night(database) == ["first"]
    assert await _by_night(database) == []


async def test_by_night_who_writes_is_said_before_the_answer_to_whoever_is_awake(
    database: Database,
) -> None:
    """Else Makker answers at 23:00 whoever was told at 20:00 that Mette writes (P6)."""
    morning = NIGHT + timedelta(hours=8)
    says_who = Letter("who", None, AMINA, "", twice_is_better=True, voice=0, not_before=morning)
    await _put(database, says_who, Letter("old", None, AMINA, ""))
    assert await _by_night(database) == []
    await _put(database, Letter("answer", None, AMINA, "svar"), at=NIGHT)
    for key in ("who", "answer"):
        assert await _by_night(database) == [key]
        await _accept(database)


async def test_danger_waits_for_nobody_to_be_introduced(database: Database) -> None:
    await _put(database, Letter("who", None, AMINA, "", twice_is_better=True, voice=0))
    await _put(database, Letter("112", None, AMINA, "", urgent=True), at=NIGHT)
    assert await _by_night(database) == ["112"]


async def test_what_colleagues_are_told_by_day_wakes_nobody(database: Database) -> None:
    """A case is told twice rather than never, but it does not say who writes."""
    await _put(database, Letter("case", None, AMINA, "", twice_is_better=True))
    await _put(database, Letter("answer", None, AMINA, "svar"), at=NIGHT)
    assert await _by_night(database) == ["answer"]


async def test_what_is_urgent_elsewhere_lifts_no_doubt_here(database: Database) -> None:
    says_who = Letter("who", None, AMINA, "", twice_is_better=True, voice=0)
    await _put(database, says_who)
    assert [each.letter.key for each in await _claim(database)] == ["who"]
    await _doubt(database)
    alarm = Letter("alarm", None, YUSUF, "", urgent=True)
    await _put(database, alarm, Letter("next", None, AMINA, ""))
    assert [each.letter.key for each in await _claim(database)] == ["alarm"]


async def test_of_two_letters_to_one_address_one_goes_at_a_time(database: Database) -> None:
    """Also when the first is to be sent again while the second is under way."""
    says_who = Letter("who", None, AMINA, "", twice_is_better=True, voice=0)
    await _put(database, says_who)
    (doubted,) = await _claim(database)
    await _doubt(database)
    await _put(database, Letter("112", None, AMINA, "", urgent=True))
    assert [each.letter.key for each in await _claim(database)] == ["112"]
    async with database.write() as connection:
        again = [Sent(doubted.id, "queued", again_at=NOW)]
        await outbox.settle(connection, again, NOW)
    assert await _claim(database) == []
    await _accept(database)
    assert [each.letter.key for each in await _claim(database)] == ["who"]


async def test_a_night_with_nothing_fresh_is_not_ready(database: Database) -> None:
    await _put(database, Letter("old", None, AMINA, ""))
    async with database.read() as connection:
        asked: dict[str, Any] = {"bulk": False, "now": NIGHT}
        assert await outbox.any_ready(connection, "sms", **asked)
        assert not await outbox.any_ready(connection, "sms", **asked, fresh_since=MOMENT_AGO)


@pytest.fixture
async def held(database: Database) -> int:
    """Give Amina, whose voice a human took once: version 1."""
    async with database.write() as connection:
        amina, mette = await youth(connection), await consultant(connection)
        await voices.take(connection, amina, mette, None, NOW)
    return amina


async def test_a_letter_goes_only_under_the_voice_it_was_written_under(
    database: Database, held: int
) -> None:
    letters = [
        Letter("bot", held, AMINA, "", voice=0),
        Letter("say:1", held, AMINA, "Hej, det er Mette", voice=1),
        Letter("112", held, AMINA, "", voice=None, urgent=True),
    ]
    await _put(database, *letters)
    assert [each.letter for each in await _claim(database)] == [letters[1]]
    assert await _states(database) == {"bot": "stale", "say:1": "sending", "112": "queued"}


async def test_where_nobody_ever_took_the_voice_its_version_is_nought(database: Database) -> None:
    async with database.write() as connection:
        amina = await youth(connection)
    await _put(database, Letter("bot", amina, AMINA, "", voice=0))
    await _put(database, Letter("odd", amina, YUSUF, "", voice=3))
    assert [each.letter.key for each in await _claim(database)] == ["bot"]
    assert (await _states(database))["odd"] == "stale"


async def test_a_letter_to_be_tried_again_is_too_late_once_the_voice_has_changed(
    database: Database, held: int
) -> None:
    await _put(database, Letter("say:1", held, AMINA, "", voice=1))
    (claimed,) = await _claim(database)
    async with database.write() as connection:
        await voices.hand_back(connection, held, NOW)
        again = outbox.Sent(claimed.id, "queued", error="busy", again_at=NOW)
        await outbox.settle(connection, [again], NOW)
    assert await _claim(database) == []
    assert await _states(database) == {"say:1": "stale"}


async def test_the_human_whose_letter_was_too_late_is_told_once(
    database: Database, held: int
) -> None:
    await _put(database, Letter("bot", held, AMINA, "", voice=0))
    await _put(database, Letter("say:2", held, AMINA, "Er du der?", voice=2))
    await _claim(database)
    async with database.write() as connection:
        (late,) = await outbox.stale_unreported(connection, 10)
        assert (late.letter.key, late.letter.text) == ("say:2", "Er du der?")
        await outbox.reported(connection, [late.id])
        assert await outbox.stale_unreported(connection, 10) == []
    assert await _states(database) == {"bot": "stale", "say:2": "stale_told"}
