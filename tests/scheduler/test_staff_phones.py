"""A phone is a colleague's when their code has come from it; guesses are counted and locked."""

import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from flows.person import Person
from storage import documents, people
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.world import AMINA, World, world

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


# -- role models ----------------------------------------------------------------------------------


async def _code_for_bilal(here: World, phone: str = "20123462") -> str:
    (said,) = await here.write(f"/rollemodel Bilal {phone}", PHONE)
    found = re.search(r"koden ([A-Z2-9]{10})\.", said)
    assert found is not None, said
    return found[1]


async def _bilals(here: World) -> list[str]:
    """Return the phones of role models called Bilal, "-" for one without."""
    rows = await here.query(
        "select coalesce(a.address, '-') as phone from person p"
        " left join address a on a.person_id = p.id where p.first_name = 'Bilal'"
    )
    return [row.phone for row in rows]


async def test_a_role_models_number_is_nobodys_before_the_code_has_come(here: World) -> None:
    await here.write(f"KODE {CODE}", PHONE)
    code = await _code_for_bilal(here)
    (asked,) = here.sms.texts(OTHER)
    assert "KODE" in asked and code not in asked and "Bilal" not in asked
    assert await _bilals(here) == ["-"]
    (said,) = await here.write(f"KODE {code}", OTHER)
    assert said.startswith("Velkommen, Bilal!")
    assert await _bilals(here) == [OTHER]


async def test_without_a_phone_of_their_own_there_is_no_match(here: World) -> None:
    await here.write(f"KODE {CODE}", PHONE)
    await here.add(
        Person(0, first_name="Amina", born=date(2008, 1, 2), area="Køge", stage="waiting"), AMINA
    )
    code = await _code_for_bilal(here)
    await here.write("/attest Bilal 1/12/2027", PHONE)
    match = '/match Amina Bilal "begge kan lide fodbold"'
    await here.write("hvem er det?", OTHER)
    (said,) = await here.write(match, PHONE)
    assert said.startswith("Jeg kan ikke skrive til Bilal endnu.")
    assert here.sms.texts(AMINA) == []
    await here.write(f"KODE {code}", OTHER)
    await here.write(match, PHONE)
    assert "Bilal er nu din rollemodel" in here.sms.texts(AMINA)[0]


async def test_a_new_code_is_for_the_same_role_model_and_voids_the_old_one(here: World) -> None:
    await here.write(f"KODE {CODE}", PHONE)
    old, new = await _code_for_bilal(here), await _code_for_bilal(here, "20123463")
    assert await _bilals(here) == ["-"]
    (said,) = await here.write(f"KODE {old}", OTHER)
    assert "Den kode kender jeg ikke" in said
    (said,) = await here.write(f"KODE {new}", "+4520123463")
    assert said.startswith("Velkommen, Bilal!")


async def test_a_number_of_somebody_who_is_in_is_no_role_models(here: World) -> None:
    await here.write(f"KODE {CODE}", PHONE)
    await here.add(Person(0, first_name="Amina", area="Køge", stage="waiting"), AMINA)
    (said,) = await here.write(f"/rollemodel Bilal {AMINA}", PHONE)
    assert "er en andens nummer" in said
    assert await _bilals(here) == []
