import asyncio
from typing import Any

import pytest
from sqlalchemy import event, select

from bot import ledger
from flows.failure import Failure
from flows.message import Attachment
from scheduler.calendar import DanishCalendar
from scheduler.sender import Sender
from storage.schema import outbox as table
from tests.scheduler.fakes import FakeChannel, busy, nothing_to_draw
from tests.scheduler.sending import health_of, row_of, sender_of
from tests.scheduler.world import AMINA, METTE, YUSUF, World, letter, youth


async def _letters(here: World) -> list[Any]:
    async with here.house.database.read() as connection:
        return list(await connection.execute(select(table).order_by(table.c.id)))


async def test_a_letter_goes_out_once_and_its_provider_is_remembered(here: World) -> None:
    await here.post(letter("a"))
    await here.settle()
    await here.post(letter("a"))
    await here.settle()
    row = await row_of(here, "a")
    assert (row.state, row.provider_id, row.segments, row.attempt) == ("accepted", "sms-1", 1, 1)
    assert [message.key for message in here.sms.handed] == ["a"]


async def test_handling_the_same_event_again_sends_nothing_again(here: World) -> None:
    """The key of a reply comes from its event, so a repeat is impossible by construction."""
    await here.write("hej")
    sent = [message.key for message in here.sms.handed]
    await here.change("update inbox set state = 'waiting'")
    await here.change("delete from conversation")
    await here.settle()
    assert [message.key for message in here.sms.handed] == sent


async def test_letters_to_one_address_arrive_in_the_order_written(here: World) -> None:
    await here.post(*(letter(f"a{number}") for number in range(20)), letter("y", YUSUF))
    await here.settle()
    assert here.sms.texts(AMINA) == [f"text of a{number}" for number in range(20)]
    assert here.sms.accepted[1].key == "y"


async def test_the_second_letter_waits_while_the_first_is_in_back_off(here: World) -> None:
    here.sms.fail(AMINA, busy(), busy())
    await here.post(letter("a1"), letter("a2"), letter("y", YUSUF))
    await here.settle()
    assert [message.key for message in here.sms.accepted] == ["y"]
    await here.wait(seconds=2)
    await here.wait(seconds=3)
    assert here.sms.texts(AMINA) == []
    await here.wait(seconds=1)
    assert here.sms.texts(AMINA) == ["text of a1", "text of a2"]


async def test_a_failure_that_passes_is_tried_again_later_and_later(here: World) -> None:
    here.sms.fail(AMINA, *(busy() for _ in range(50)))
    await here.post(letter("a"))
    waits = []
    for _ in range(11):
        await here.house.engine.sender.step()
        again = (await _letters(here))[0].not_before
        waits.append((again - here.clock.now()).total_seconds())
        here.clock.turn_to(again)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]


async def test_a_provider_that_asks_for_quiet_gets_it_on_the_whole_line(here: World) -> None:
    sender = sender_of(here)
    here.sms.fail(AMINA, Failure("429", permanent=False, retry_after=1200))
    await here.post(letter("a"))
    await sender.step()
    await here.post(letter("y", YUSUF))
    here.clock.turn(seconds=1199)
    assert await sender.step() == 0 and here.sms.accepted == []
    here.clock.turn(seconds=1)
    while await sender.step():
        pass
    assert {message.key for message in here.sms.accepted} == {"a", "y"}


# -- replies before bulk --------------------------------------------------------------------------


async def test_a_reply_goes_in_the_next_round_while_bulk_drains(here: World) -> None:
    channel = FakeChannel("sms", per_second=100)
    sender = sender_of(here, channel)
    await here.post(*(letter(f"b{n}", f"+4520130{n:03}", bulk=True) for n in range(200)))
    for _ in range(3):
        await sender.step()
    await here.post(letter("reply"))
    await sender.step()
    assert channel.accepted[-1].key == "reply"
    assert len(channel.accepted) == 3 * 20 + 1


async def test_a_reply_does_not_wait_for_the_answers_to_a_slice_of_bulk(here: World) -> None:
    channel = FakeChannel("sms")
    channel.line_free.clear()
    sender = sender_of(here, channel)
    await here.post(letter("b", YUSUF, bulk=True), letter("reply"))
    lanes = [asyncio.create_task(sender.lane_step(("sms", bulk))) for bulk in (True, False)]
    while len(channel.handed) < 2:
        await asyncio.sleep(0)
    channel.line_free.set()
    assert await asyncio.gather(*lanes) == [1, 1]


async def test_bulk_keeps_to_the_providers_pace_and_loses_nothing(here: World) -> None:
    channel = FakeChannel("sms", per_second=100)
    sender = sender_of(here, channel)
    await here.post(*(letter(f"b{n}", f"+4520130{n:03}", bulk=True) for n in range(200)))
    while await sender.step():
        pass
    assert len(channel.accepted) == 100
    here.clock.turn(seconds=0.5)
    while await sender.step():
        pass
    assert len(channel.accepted) == 150
    here.clock.turn(seconds=9)
    while await sender.step():
        pass
    assert len(channel.accepted) == 200


# -- for good -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "state"),
    [("403", "blocked"), ("21610", "opted_out"), ("21614", "landline"), ("21211", "bad")],
)
async def test_what_a_provider_refuses_for_good_stands_at_the_address_and_is_seen(
    here: World, code: str, state: Any
) -> None:
    await here.add(youth(), AMINA)
    here.sms.fail(AMINA, Failure(code, permanent=True, address_state=state))
    await here.write("MENU")
    (row,) = await here.query("select state, error from outbox where address = :a", a=AMINA)
    assert (row.state, row.error) == ("failed", code)
    (shown,) = await ledger.rows(here.house.database, DanishCalendar(), here.clock.now())
    assert [each.state for each in shown.addresses] == [state]
    assert (await health_of(here))["addresses_not_working"] == 1


async def test_whoever_opted_out_with_the_operator_has_said_stop_to_us(here: World) -> None:
    """Nothing more is written, and a human knows at once that the youth is silenced."""
    await here.add(youth(), AMINA)
    here.sms.fail(AMINA, Failure("21610", permanent=True, address_state="opted_out"))
    await here.write("MENU")
    (case,) = await here.query('select reason from "case"')
    assert case.reason == "stop"
    assert await here.write("ok tak") == []
    (row,) = await here.query("select state from address where address = :a", a=AMINA)
    assert row.state == "opted_out"
    assert await here.write("START")
    (row,) = await here.query("select state from address where address = :a", a=AMINA)
    assert row.state == "ok"


async def test_a_mistake_of_ours_keeps_no_letter_in_mid_air(here: World) -> None:
    here.sms.fail(AMINA, ZeroDivisionError())
    await here.post(letter("a"), letter("y", YUSUF))
    await here.settle()
    assert dict(await here.states()) == {"a": "ambiguous", "y": "accepted"}


async def test_a_document_that_cannot_be_drawn_was_not_sent_and_is_tried_again(
    here: World,
) -> None:
    drawn: list[int] = []

    async def draw(document_id: int) -> Attachment:
        drawn.append(document_id)
        if len(drawn) == 1:
            raise KeyError(document_id)
        return await nothing_to_draw(document_id)

    channels = {"sms": here.sms}
    around = here.house.engine.around
    sender = Sender(here.house.database, here.clock, around, channels, draw, here.clock.seconds)
    await here.add(youth(), AMINA)
    await here.change(
        "insert into document (person_id, kind, source, made_at)"
        " values (1, 'cv', '{}', '2026-11-24')"
    )
    await here.post(letter("a", document_id=1))
    await sender.step()
    assert ((await row_of(here, "a")).state, here.sms.handed) == ("queued", [])
    here.clock.turn(seconds=2)
    await sender.step()
    assert (await row_of(here, "a")).state == "accepted"
    assert here.sms.accepted[0].attachment == await nothing_to_draw(1)


async def test_what_was_sent_is_written_down_later_when_storage_fails_meanwhile(
    here: World,
) -> None:
    """Else the letter would hang in mid-air, and all behind it, until the next start."""
    sender = sender_of(here)
    engine = here.house.database.engine.sync_engine

    def full(*given: Any) -> None:
        if "accepted" in str(given[3]):
            raise Failure("disk full", permanent=False)

    await here.post(letter("a1"), letter("a2"))
    event.listen(engine, "before_cursor_execute", full)
    for _ in range(2):
        with pytest.raises(Failure):
            await sender.step()
    event.remove(engine, "before_cursor_execute", full)
    while await sender.step():
        pass
    assert dict(await here.states()) == {"a1": "accepted", "a2": "accepted"}
    assert [message.key for message in here.sms.handed] == ["a1", "a2"]


# -- several lines --------------------------------------------------------------------------------


async def test_a_provider_that_hangs_delays_nobody_on_another_line(here: World) -> None:
    slow, quick = FakeChannel("email"), FakeChannel("sms")
    sender = sender_of(here, slow, quick)
    slow.line_free.clear()
    await here.post(letter("m", "a@mail.dk", "email"), letter("s"))
    hanging = asyncio.create_task(sender.line_step("email"))
    while not slow.handed:
        await asyncio.sleep(0)
    assert await sender.line_step("sms") == 1
    assert (await row_of(here, "s")).state == "accepted"
    slow.line_free.set()
    assert await hanging == 1


async def test_a_letter_for_a_channel_that_is_not_set_up_waits(here: World) -> None:
    await here.post(letter("t", "900000014", "telegram"), letter("s", METTE))
    await here.settle()
    assert dict(await here.states()) == {"t": "queued", "s": "accepted"}
