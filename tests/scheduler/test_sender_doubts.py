"""Letters of which nobody knows whether they went out, and what is behind them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from scheduler.sender import LOOK_BACK, Sender
from tests.scheduler.fakes import TUESDAY, busy, lost
from tests.scheduler.sending import health_of, row_of, sender_of
from tests.scheduler.world import AMINA, YUSUF, World, letter, youth


async def _lost_answer(here: World, **more: Any) -> Sender:
    sender = sender_of(here)
    here.sms.fail(AMINA, lost())
    await here.post(letter("a", **more))
    await sender.step()
    assert (await row_of(here, "a")).state == "ambiguous"
    return sender


async def _look(here: World, sender: Sender, **later: float) -> str:
    here.clock.turn(**later)
    await sender.settle_doubts()
    while await sender.step():
        pass
    state: str = (await row_of(here, "a")).state
    return state


async def test_a_letter_whose_answer_was_lost_is_not_sent_again(here: World) -> None:
    sender = await _lost_answer(here)
    for _ in range(5):
        assert await _look(here, sender, hours=1) == "ambiguous"
    assert len(here.sms.handed) == 1
    assert len(here.sms.asked) == 1


async def test_a_letter_the_provider_says_it_has_was_accepted(here: World) -> None:
    sender = await _lost_answer(here, twice_is_better=True)
    here.sms.remembered["a"] = "SM77"
    assert await _look(here, sender, seconds=15) == "accepted"
    assert (await row_of(here, "a")).provider_id == "SM77"
    assert len(here.sms.handed) == 1


async def test_where_twice_is_better_it_is_sent_again_after_looking_it_up(here: World) -> None:
    sender = await _lost_answer(here, twice_is_better=True)
    assert await _look(here, sender, seconds=14) == "ambiguous"
    assert here.sms.asked == []
    assert await _look(here, sender, seconds=1) == "accepted"
    assert len(here.sms.handed) == 2


async def test_what_was_written_next_does_not_overtake_what_may_be_sent_again(
    here: World,
) -> None:
    """Else "Nu er det Makker igen" comes behind what Makker says then (P6)."""
    sender = await _lost_answer(here, twice_is_better=True, voice=0)
    await here.post(letter("next"), letter("y", YUSUF))
    await sender.step()
    assert dict(await here.states()) == {"a": "ambiguous", "next": "queued", "y": "accepted"}
    assert await _look(here, sender, seconds=15) == "accepted"
    assert [each.key for each in here.sms.handed] == ["a", "y", "a", "next"]


async def test_danger_waits_for_no_doubt(here: World) -> None:
    sender = await _lost_answer(here, twice_is_better=True, voice=0)
    await here.post(letter("next"), letter("danger", urgent=True))
    while await sender.step():
        pass
    assert [each.key for each in here.sms.handed] == ["a", "next", "danger"]


async def test_what_is_said_to_somebody_in_danger_is_urgent(here: World) -> None:
    await here.add(youth(), AMINA)
    for words, urgent in (("menu", False), ("jeg gider ikke leve mere", True)):
        await here.change("delete from outbox")
        await here.write(words)
        rows = await here.query("select urgent from outbox where address = :a", a=AMINA)
        assert rows and {bool(row.urgent) for row in rows} == {urgent}


async def test_what_makker_says_by_itself_counts_for_the_day_it_is_sent(here: World) -> None:
    """A provider was away for days: on the day it is back nobody hears from Makker twice."""
    await here.add(youth(), AMINA)
    await here.post(replace(letter("question", bulk=True), person_id=1))
    here.clock.turn(days=3)
    await sender_of(here).step()
    (row,) = await here.query("select written_on from person where id = 1")
    assert row.written_on == (TUESDAY + timedelta(days=3)).date().isoformat()


async def test_a_provider_that_cannot_be_asked_keeps_no_other_waiting(here: World) -> None:
    sender = await _lost_answer(here, twice_is_better=True, voice=0)
    here.sms.fail(YUSUF, lost())
    await here.post(letter("y", YUSUF, twice_is_better=True, voice=0))
    await sender.step()
    here.sms.look_up_fails = [busy()]
    here.clock.turn(seconds=15)
    await sender.settle_doubts()
    assert len(here.sms.asked) == 1
    assert await _look(here, sender, seconds=15) == "accepted"


async def test_what_is_behind_a_doubt_does_not_wait_for_ever(here: World) -> None:
    sender = await _lost_answer(here, twice_is_better=True, voice=0)
    here.sms.look_up_fails = [busy() for _ in range(2)]
    await here.post(letter("next"))
    assert await _look(here, sender, minutes=9) == "ambiguous"
    assert (await row_of(here, "next")).state == "queued"
    assert await _look(here, sender, minutes=2) == "ambiguous"
    assert (await row_of(here, "next")).state == "accepted"


async def test_what_a_dead_process_left_holds_back_what_is_behind_it(here: World) -> None:
    await here.post(letter("a", twice_is_better=True, voice=0), letter("next"))
    await here.change("update outbox set state = 'sending', attempt = 1 where key = 'a'")
    here.clock.turn(hours=1)
    sender = sender_of(here)
    await sender.recover()
    await sender.step()
    assert dict(await here.states()) == {"a": "ambiguous", "next": "queued"}
    assert await _look(here, sender, seconds=15) == "accepted"
    assert [each.key for each in here.sms.handed] == ["a", "next"]


async def test_a_provider_that_cannot_be_asked_is_asked_again_about_the_same_time(
    here: World,
) -> None:
    sender = await _lost_answer(here, twice_is_better=True)
    here.sms.look_up_fails = [busy() for _ in range(3)]
    for _ in range(3):
        assert await _look(here, sender, hours=1) == "ambiguous"
    here.sms.remembered["a"] = "SM77"
    assert await _look(here, sender, hours=1) == "accepted"
    assert {since for _, since in here.sms.asked} == {TUESDAY - LOOK_BACK}


async def test_what_a_dead_process_left_in_mid_air_is_marked_at_the_next_start(
    here: World,
) -> None:
    await here.post(letter("a"), letter("y", YUSUF))
    await here.change("update outbox set state = 'sending', attempt = 1 where key = 'a'")
    sender = sender_of(here)
    assert await sender.recover() == 1
    while await sender.step():
        pass
    assert dict(await here.states()) == {"a": "ambiguous", "y": "accepted"}
    assert (await health_of(here))["outbox_ambiguous"] == 1
