"""A phone is a colleague's when their code has come from it; guesses are counted and locked."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flows.person import Person
from storage import documents, people
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.world import World, world

PHONE, OTHER = "+4520123461", "+4520123462"
CODE = "ABCDEFGH23"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    """Give a house with Mette, who has a code and no phone yet."""
    async with world(tmp_path, FakeChannel(), FakeChannel("telegram")) as made:
        async with made.house.database.write() as connection:
            new = Person(0, "consultant", "Mette", area="Køge", stage="staff")
            mette = await people.add(connection, new, None, made.clock.now())
            await documents.add_code(connection, CODE, "join", mette, None, made.clock.now())
        yield made


async def test_before_the_code_has_come_nobody_there_is_a_colleague(here: World) -> None:
    before = await here.write("/sager", PHONE)
    assert "Sager" not in " ".join(before) and "sager" not in " ".join(before)
    (said,) = await here.write(f"KODE {CODE}", PHONE)
    assert said.startswith("Velkommen, Mette!")
    (said,) = await here.write("/sager", PHONE)
    assert "sag" in said.casefold()


async def test_a_code_joins_one_phone_once(here: World) -> None:
    await here.write(f"kode {CODE.lower()}", PHONE)
    (said,) = await here.write(f"KODE {CODE}", OTHER)
    assert "Den kode kender jeg ikke" in said


async def test_ten_guesses_lock_the_phone_for_the_right_one_too(here: World) -> None:
    for number in range(11):
        await here.write(f"KODE AAAAAAAA{number:02}", PHONE)
    (said,) = await here.write(f"KODE {CODE}", PHONE)
    assert "i morgen" in said
    rows = await here.query('select reason from "case"')
    assert [row.reason for row in rows] == ["codes_guessed"]
    (said,) = await here.write(f"KODE {CODE}", OTHER)
    assert said.startswith("Velkommen, Mette!"), "whoever guesses locks nobody else out"
