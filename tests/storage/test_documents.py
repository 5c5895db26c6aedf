from datetime import UTC, datetime, timedelta

import pytest

from flows.person import Person
from storage import documents, people
from storage.database import Database

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
CODE = "ABC234"


@pytest.fixture
async def amina(database: Database) -> int:
    async with database.write() as connection:
        amina = await people.add(connection, Person(0), ("sms", "+4520123456"), NOW)
        document = await documents.keep(connection, amina, "cv", {"first_name": "Amina"}, NOW)
        await documents.add_code(connection, CODE, "cv", amina, document, NOW)
        return amina


async def _use(
    database: Database, code: str = CODE, at: datetime = NOW, client: str = "c", kind: str = "cv"
) -> object:
    async with database.write() as connection:
        return await documents.use_code(connection, code, kind, client, at)


async def test_a_code_opens_its_document_once(database: Database, amina: int) -> None:
    assert await _use(database) == (amina, 1)
    assert await _use(database) == "used"


async def test_a_code_that_is_looked_at_is_not_used_up_but_every_look_counts(
    database: Database, amina: int
) -> None:
    async def look(typed: str = CODE) -> object:
        async with database.write() as connection:
            return await documents.look_at_code(connection, typed, "cv", "c", NOW)

    assert await look() == await look() == (amina, 1)
    assert await _use(database, client="another") == (amina, 1)
    assert await look() == "used"
    for _ in range(documents.TRIES_PER_CLIENT - 3):
        assert await look("XYZ234") == "unknown"
    assert await look() == "slow_down"


async def test_a_code_works_for_seven_days(database: Database, amina: int) -> None:
    assert await _use(database, at=NOW + timedelta(days=7, seconds=1)) == "expired"
    assert await _use(database, at=NOW + timedelta(days=7)) == (amina, 1)


async def test_a_code_opens_only_what_it_was_made_for(database: Database, amina: int) -> None:
    assert await _use(database, kind="join") == "unknown"
    assert await _use(database, code="XYZ234") == "unknown"


async def test_guessing_is_slowed_down_for_whoever_guesses(database: Database, amina: int) -> None:
    for _ in range(documents.TRIES_PER_CLIENT):
        assert await _use(database, code="XYZ234") == "unknown"
    assert await _use(database) == "slow_down"
    assert await _use(database, client="another") == (amina, 1)
    assert await _use(database, at=NOW + timedelta(minutes=11)) == "used"


async def test_the_newest_document_is_the_one_that_counts(database: Database, amina: int) -> None:
    async with database.write() as connection:
        newest = await documents.keep(connection, amina, "cv", {"first_name": "Aminah"}, NOW)
        found = await documents.latest(connection, amina, "cv")
        assert found is not None and (found.id, found.source) == (newest, {"first_name": "Aminah"})
        assert await documents.by_id(connection, newest) == found
        assert await documents.latest(connection, amina + 1, "cv") is None
