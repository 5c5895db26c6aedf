from typing import Any

import pytest

from flows.message import Receipt
from tests.scheduler.fakes import busy, lost
from tests.scheduler.world import AMINA, World, letter, youth


async def _sent(here: World) -> None:
    await here.post(letter("a"))
    await here.settle()


async def _report(here: World, state: Any, code: str = "", **more: Any) -> None:
    number = len(here.sms.accepted)
    receipt = Receipt("sms", f"sms-{number}", state, code, **more)
    await here.house.engine.report(receipt)
    await here.settle()


async def _state(here: World) -> str:
    ((_, state),) = await here.states()
    return state


async def test_a_letter_the_provider_says_arrived_is_delivered(here: World) -> None:
    await _sent(here)
    await _report(here, "delivered")
    assert await _state(here) == "delivered"


async def test_accepted_and_then_failed_is_one_more_attempt_and_no_more(here: World) -> None:
    """P15: not none, and not again and again."""
    await _sent(here)
    await _report(here, "failed", "30003")
    assert (await _state(here), len(here.sms.handed)) == ("accepted", 2)
    await _report(here, "failed", "30003")
    assert (await _state(here), len(here.sms.handed)) == ("failed", 2)


async def test_the_one_more_attempt_is_given_also_after_a_stumbling_start(here: World) -> None:
    here.sms.fail(AMINA, busy(), busy())
    await _sent(here)
    await here.wait(seconds=2)
    await here.wait(seconds=4)
    await _report(here, "failed", "30003")
    assert (await _state(here), len(here.sms.accepted)) == ("accepted", 2)
    await _report(here, "failed", "30003")
    assert (await _state(here), len(here.sms.accepted)) == ("failed", 2)


async def test_the_same_receipt_twice_is_no_second_failure(here: World) -> None:
    await _sent(here)
    receipt = Receipt("sms", "sms-1", "failed", "30003")
    for _ in range(3):
        await here.house.engine.report(receipt)
    await here.settle()
    await here.house.engine.report(receipt)
    await here.settle()
    assert (await _state(here), len(here.sms.handed)) == ("accepted", 2)


async def test_what_was_delivered_stays_delivered(here: World) -> None:
    await _sent(here)
    await _report(here, "delivered")
    await _report(here, "failed", "30003")
    assert (await _state(here), len(here.sms.handed)) == ("delivered", 1)


async def test_a_receipt_before_the_answer_is_kept_until_it_fits(here: World) -> None:
    await here.house.engine.report(Receipt("sms", "sms-1", "delivered"))
    await _sent(here)
    assert await _state(here) == "accepted"
    await here.house.engine.receipts.catch_up()
    assert await _state(here) == "delivered"


async def test_a_receipt_of_somebody_elses_message_is_let_be(here: World) -> None:
    await _sent(here)
    await here.house.engine.report(Receipt("sms", "SM-other", "failed", "30003"))
    await here.house.engine.receipts.catch_up()
    assert await _state(here) == "accepted"


async def test_a_receipt_that_names_the_letter_settles_an_answer_that_was_lost(
    here: World,
) -> None:
    here.sms.fail(AMINA, lost())
    await _sent(here)
    assert await _state(here) == "ambiguous"
    await here.house.engine.report(Receipt("sms", "SM9", "delivered", key="a"))
    assert await _state(here) == "delivered"


@pytest.mark.parametrize(
    ("code", "state"), [("21610", "opted_out"), ("30006", "landline"), ("21211", "bad")]
)
async def test_a_receipt_that_speaks_of_the_address_is_recorded_there_and_not_tried_again(
    here: World, code: str, state: Any
) -> None:
    await here.add(youth(), AMINA)
    await here.write("MENU")
    await _report(here, "failed", code, address_state=state)
    (row,) = await here.query("select state, reason from address")
    assert (row.state, row.reason) == (state, code)
    (letter_,) = await here.query("select state from outbox where address = :a", a=AMINA)
    assert (letter_.state, len(here.sms.texts(AMINA))) == ("failed", 1)


async def test_nothing_is_sent_again_to_somebody_who_has_said_stop(here: World) -> None:
    await here.add(youth(), AMINA)
    await here.write("MENU")
    here.clock.turn(seconds=5)
    await here.write("STOP")
    before = len(here.sms.handed)
    await here.house.engine.report(Receipt("sms", "sms-1", "failed", "30003"))
    await here.settle()
    assert len(here.sms.handed) == before
    assert (await here.states())[0][1] == "cancelled"
