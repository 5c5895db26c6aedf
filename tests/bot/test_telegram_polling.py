"""Telegram by long polling: nothing is confirmed before it is stored, and nothing stops it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.channels.telegram import TelegramChannel
from scheduler.channel import Failure
from tests.peers.fake_inbox import FakeInbox, until
from tests.peers.telegram_judge import TOKEN, Fault, Judge, telegram_judge


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with telegram_judge() as judge:
        yield judge


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
async def polled(judge: Judge, inbox: FakeInbox) -> AsyncIterator[TelegramChannel]:
    """A channel that fetches its updates from the judge."""
    channel = polling(judge)
    await channel.start(inbox)
    yield channel
    await channel.close()


def polling(judge: Judge, **more: Any) -> TelegramChannel:
    return TelegramChannel(TOKEN, api=judge.url, poll_seconds=1, pause=0.01, **more)


@pytest.mark.usefixtures("polled")
async def test_what_a_person_writes_is_fetched(judge: Judge, inbox: FakeInbox) -> None:
    for number in range(10):
        await judge.writes(7, f"{number}")
    await judge.taps(7, "cv:1:2:0", "q1")
    await until(lambda: len(inbox.stored) == 11)
    assert inbox.texts == [*"0123456789", "cv:1:2:0"]
    await until(lambda: judge.asked("answerCallbackQuery"))
    assert not judge.refused
    assert len(judge.asked("deleteWebhook")) == 1


@pytest.mark.usefixtures("polled")
async def test_an_update_is_confirmed_only_when_it_is_stored(
    judge: Judge, inbox: FakeInbox
) -> None:
    inbox.troubles += [Failure("disk_full", permanent=False)] * 5
    await judge.writes(7, "Hej")
    await until(lambda: inbox.stored)
    await until(lambda: 2 in judge.polls)
    assert judge.polls.count(0) >= 6
    assert set(judge.polls) == {0, 2}
    assert inbox.texts == ["Hej"]


@pytest.mark.usefixtures("polled")
async def test_one_bad_update_does_not_hold_up_the_others(
    judge: Judge, inbox: FakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    inbox.troubles += [RuntimeError("our own mistake")] * 3
    await judge.writes(7, "bryder vores kode")
    await until(lambda: not inbox.troubles)
    await judge.happens({"message": {"chat": {"id": "x"}}})
    await judge.writes(8, "Hej")
    await until(lambda: inbox.stored)
    assert inbox.texts == ["Hej"]
    assert "try 3 of 3" in caplog.text


@pytest.mark.parametrize(
    "fault",
    [
        Fault("getUpdates", status=502),
        Fault("getUpdates", status=409),
        Fault("getUpdates", cut=True),
        Fault("getUpdates", body="{half"),
        Fault("getUpdates", body="{}"),
        Fault("getUpdates", body="[]"),
        Fault("getUpdates", body='{"ok": true, "result": 7}'),
        Fault("getUpdates", body='{"ok": true, "result": [{"message": 1}]}'),
        Fault("getUpdates", status=429, parameters={"retry_after": 1}),
        Fault("deleteWebhook", status=502),
        Fault("deleteWebhook", body="{}"),
    ],
)
async def test_polling_survives_trouble(judge: Judge, inbox: FakeInbox, fault: Fault) -> None:
    judge.faults.append(fault)
    channel = polling(judge)
    await channel.start(inbox)
    await judge.writes(7, "Hej")
    await until(lambda: inbox.stored)
    assert inbox.texts == ["Hej"]
    await channel.close()


async def test_a_wrong_token_stops_the_start(judge: Judge, inbox: FakeInbox) -> None:
    judge.faults.append(Fault("deleteWebhook", status=401, description="Unauthorized"))
    channel = polling(judge)
    with pytest.raises(Failure) as caught:
        await channel.start(inbox)
    assert (caught.value.code, caught.value.permanent) == ("token", True)
    await channel.close()


async def test_closing_lets_what_is_being_stored_finish(judge: Judge, inbox: FakeInbox) -> None:
    channel = polling(judge)
    await channel.start(inbox)
    inbox.gate.clear()
    await judge.writes(7, "Hej")
    await asyncio.sleep(0.1)
    closing = asyncio.create_task(channel.close())
    await asyncio.sleep(0.02)
    inbox.gate.set()
    await closing
    assert inbox.texts == ["Hej"]


async def test_closing_does_not_wait_for_a_long_poll(judge: Judge, inbox: FakeInbox) -> None:
    channel = TelegramChannel(TOKEN, api=judge.url, poll_seconds=50)
    await channel.start(inbox)
    await until(lambda: judge.polls)
    async with asyncio.timeout(1):
        await channel.close()
        await channel.close()


async def test_what_one_process_could_not_store_comes_to_the_next(
    judge: Judge, inbox: FakeInbox
) -> None:
    inbox.troubles += [Failure("disk_full", permanent=False)] * 1000
    await judge.writes(7, "Hej")
    failing, working = polling(judge), polling(judge)
    await failing.start(inbox)
    await until(lambda: len(inbox.troubles) < 1000)
    await failing.close()
    inbox.troubles.clear()
    await working.start(inbox)
    await until(lambda: inbox.stored)
    await working.close()
    assert inbox.texts == ["Hej"]
