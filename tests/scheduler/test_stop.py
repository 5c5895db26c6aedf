from datetime import timedelta
from pathlib import Path

import pytest

from storage.outbox import Letter
from tests.scheduler.fakes import FakeChannel, busy
from tests.scheduler.world import AMINA, METTE, World, consultant, said, world, youth

STOPS = ["STOP", "stop", "Stop.", "END", "QUIT", "CANCEL", "UNSUBSCRIBE", "AFMELD"]


@pytest.mark.parametrize("word", STOPS)
async def test_stop_and_its_twins_silence_makker_and_a_human_is_told(
    here: World, word: str
) -> None:
    await here.add(consultant(), METTE)
    await here.add(youth(), AMINA)
    answers = await here.write(word)
    # After its own words the operator has shut the door already: a goodbye would bounce (P36).
    assert answers == ([said("stopped")] if word in ("AFMELD", "Stop.") else [])
    for text in ("ok tak", "hej", "MENU", "HJÆLP", "ja", "", "file:7"):
        assert await here.write(text) == []
    (case,) = await here.query('select reason from "case"')
    assert case.reason == "stop"
    assert len(here.sms.texts(METTE)) == 1


@pytest.mark.parametrize("word", ["START", "start", "UNSTOP"])
async def test_only_start_undoes_stop(here: World, word: str) -> None:
    await here.add(youth(), AMINA)
    await here.write("STOP")
    assert await here.write("ok tak") == []
    answers = await here.write(word)
    assert any(said("resumed") in text for text in answers)
    assert await here.write("MENU")


async def test_stop_calls_off_what_is_queued_and_start_does_not_bring_it_back(
    here: World,
) -> None:
    amina = await here.add(youth(), AMINA)
    here.sms.fail(AMINA, busy())
    at, tomorrow = ("sms", AMINA), here.clock.now() + timedelta(days=1)
    await here.post(
        Letter("tried", amina, at, "one"),
        Letter("tomorrow", amina, at, "two", bulk=True, not_before=tomorrow),
        Letter("to another", None, ("sms", METTE), "three"),
    )
    await here.settle()
    here.clock.turn(seconds=1)
    await here.write("STOP")
    await here.wait(days=2)
    await here.write("START")
    await here.wait(days=2)
    states = dict(await here.states())
    assert (states["tried"], states["tomorrow"], states["to another"]) == (
        "cancelled",
        "cancelled",
        "accepted",
    )
    assert not {"one", "two"} & set(here.sms.texts(AMINA))


async def test_a_letter_in_mid_air_at_stop_is_not_tried_again(here: World) -> None:
    amina = await here.add(youth(), AMINA)
    await here.post(Letter("a", amina, ("sms", AMINA), "one", twice_is_better=True))
    await here.change("update outbox set state = 'sending', attempt = 1")
    await here.house.engine.sender.recover()
    here.clock.turn(minutes=1)
    await here.write("STOP")
    await here.house.engine.sender.settle_doubts()
    await here.wait(days=1)
    assert (await here.states())[0] == ("a", "cancelled")
    assert here.sms.texts(AMINA) == []


async def test_stop_on_one_phone_is_stop_on_all(tmp_path: Path) -> None:
    async with world(tmp_path, FakeChannel("sms"), FakeChannel("telegram")) as here:
        await here.add(youth(), AMINA)
        await here.change(
            "insert into address (person_id, channel, address, state)"
            " values (1, 'telegram', '900000014', 'ok')"
        )
        await here.write("STOP")
        assert await here.write("hej", "900000014", "telegram") == []
