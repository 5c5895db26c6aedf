"""Whoever left is always welcome again, and a human knows that they are here."""

from flows.effects import SaveShifts
from flows.kind import Json
from storage import people
from tests.scheduler.shift_town import shift_town, told
from tests.scheduler.world import AMINA, METTE, World, consultant, youth


async def test_a_youth_who_had_left_and_writes_is_in_the_ledger_again(here: World) -> None:
    await here.add(consultant(), METTE)
    amina = await here.add(youth(), AMINA)
    async with here.house.database.write() as connection:
        await people.leave(connection, amina, here.clock.now())
    await here.change("update due set state = 'cancelled'")
    assert await here.write("hej")
    (due,) = await here.query("select state from due where key = :key", key=f"next:{amina}")
    assert due.state == "waiting"
    assert any("velkommen tilbage" in text for text in here.sms.texts(METTE))


async def test_who_comes_back_is_reminded_of_their_shifts_again(here: World) -> None:
    amina = await shift_town(here, "2026-11-23 12:00")
    every_monday: dict[str, Json] = {
        "rule": "weekly", "days": ["MO"], "interval": 1, "start": "16:00", "end": "19:00",
        "from": None, "until": None,
    }  # fmt: skip
    saturday = told("2026-11-28 10:00", "16:00")
    await amina.order(SaveShifts(new=(saturday,), rules=(every_monday,)))
    before, made_by = await amina.timers(), await amina.rule_timers()
    async with here.house.database.write() as connection:
        await people.leave(connection, amina.amina, here.clock.now())
    await here.change("update due set state = 'cancelled'")
    assert await amina.timers() == {}
    await here.write("hej")
    assert await amina.timers() == before
    assert (await amina.rule_timers()).keys() == made_by.keys()


async def test_a_colleague_who_has_left_is_not_obeyed(here: World) -> None:
    mette = await here.add(consultant(), METTE)
    await here.add(youth(), AMINA)
    async with here.house.database.write() as connection:
        await people.leave(connection, mette, here.clock.now())
    for words in ("/sager", "/unge Amina", "CV Amina", "TAG 1"):
        said = " ".join(await here.write(words, METTE))
        assert AMINA not in said and "Kontakt" not in said
