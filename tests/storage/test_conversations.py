from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from flows.conversation import Answer, Conversation
from flows.person import Person
from storage import conversations, people
from storage.database import Database

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
WHOLE = Conversation(
    "cv",
    run=2,
    turn=7,
    status="paused",
    given={"channel": "sms", "have": {}},
    answers={"navn": Answer("Åse"), "job.0.kind": Answer("shop", about="1")},
    effects={"pdf": "SendCv:1234"},
    asked="job.0.place",
    choosing=("navn", "skole"),
    misses=1,
    touched=NOW,
)


async def _person(database: Database) -> int:
    async with database.write() as connection:
        return await people.add(connection, Person(0), None, NOW)


async def test_a_conversation_comes_back_as_it_was_kept(database: Database) -> None:
    amina = await _person(database)
    async with database.write() as connection:
        await conversations.keep(connection, [(amina, {"cv": WHOLE})], NOW)
        await conversations.keep(connection, [(amina, {"cv": WHOLE})], NOW)
        (stored,) = (await conversations.of_people(connection, [amina, amina + 1]))[amina]
        assert stored.load() == WHOLE
        assert await conversations.unfinished(connection) == [(amina, WHOLE)]


async def test_a_broken_conversation_breaks_only_when_it_is_read(database: Database) -> None:
    """Whoever stands beside it in a batch is not hurt (P2)."""
    amina, yusuf = await _person(database), await _person(database)
    async with database.write() as connection:
        for each in (amina, yusuf):
            await conversations.keep(connection, [(each, {"cv": WHOLE})], NOW)
        broken = text("update conversation set state = '{' where person_id = :p")
        await connection.execute(broken, {"p": amina})
        found = await conversations.of_people(connection, [amina, yusuf])
    assert found[yusuf][0].load() == WHOLE
    with pytest.raises(ValueError):
        found[amina][0].load()


async def test_only_an_open_conversation_makes_a_person_busy(database: Database) -> None:
    amina = await _person(database)
    before = NOW - timedelta(hours=1)
    both = {
        "cv": WHOLE,
        "menu": Conversation("menu", status="open", touched=before),
        "check_in": Conversation("check_in", status="done", touched=NOW),
    }
    async with database.write() as connection:
        await conversations.keep(connection, [(amina, both)], NOW)
        assert await conversations.last_touched(connection, [amina]) == {amina: before}
