from datetime import timedelta

import pytest

from storage import voices
from storage.database import Database
from storage.voices import Voice
from tests.storage.cast import NOW, consultant, youth

LATER = NOW + timedelta(hours=1)


@pytest.fixture
async def cast(database: Database) -> tuple[int, int, int]:
    async with database.write() as connection:
        return (
            await youth(connection),
            await consultant(connection),
            await consultant(connection, "Jonas"),
        )


async def test_the_voice_is_makkers_until_somebody_takes_it(
    database: Database, cast: tuple[int, int, int]
) -> None:
    amina, mette, _ = cast
    async with database.write() as connection:
        assert await voices.of_people(connection, [amina]) == {}
        taken = await voices.take(connection, amina, mette, None, NOW)
        assert taken == Voice(amina, 1, mette, None, NOW)
        assert await voices.of_people(connection, [amina]) == {amina: taken}


async def test_one_human_at_a_time_has_the_voice(
    database: Database, cast: tuple[int, int, int]
) -> None:
    amina, mette, jonas = cast
    async with database.write() as connection:
        await voices.take(connection, amina, mette, None, NOW)
        assert await voices.take(connection, amina, jonas, None, LATER) is None
        assert not await voices.hand_back(connection, amina, LATER, holder_id=jonas)
        assert (await voices.of_people(connection, [amina]))[amina].holder_id == mette


async def test_taking_and_handing_back_each_raise_the_version(
    database: Database, cast: tuple[int, int, int]
) -> None:
    amina, mette, jonas = cast
    async with database.write() as connection:
        await voices.take(connection, amina, mette, None, NOW)
        assert await voices.hand_back(connection, amina, LATER, holder_id=mette)
        assert (await voices.of_people(connection, [amina]))[amina] == Voice(
            amina, 2, None, None, LATER
        )
        assert not await voices.hand_back(connection, amina, LATER)
        again = await voices.take(connection, amina, jonas, None, LATER)
        assert again is not None and (again.version, again.holder_id) == (3, jonas)


async def test_taking_what_one_holds_makes_none_of_ones_letters_stale(
    database: Database, cast: tuple[int, int, int]
) -> None:
    amina, mette, _ = cast
    async with database.write() as connection:
        await voices.take(connection, amina, mette, None, NOW)
        again = await voices.take(connection, amina, mette, None, LATER)
    assert again == Voice(amina, 1, mette, None, LATER)


async def test_the_thread_one_last_wrote_in_comes_first(
    database: Database, cast: tuple[int, int, int]
) -> None:
    amina, mette, jonas = cast
    async with database.write() as connection:
        yusuf = await youth(connection, "Yusuf")
        await voices.take(connection, amina, mette, None, NOW)
        await voices.take(connection, yusuf, mette, None, LATER)
        held = [voice.person_id for voice in await voices.held_by(connection, mette)]
        assert held == [yusuf, amina]
        await voices.spoke(connection, amina, LATER + timedelta(minutes=1))
        held = [voice.person_id for voice in await voices.held_by(connection, mette)]
        assert held == [amina, yusuf]
        assert await voices.held_by(connection, jonas) == []
