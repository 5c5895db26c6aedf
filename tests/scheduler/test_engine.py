"""The engine as it runs by itself: real seconds, so each test waits only until it happens."""

import asyncio
from collections.abc import AsyncIterator, Callable, MutableMapping
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event

from flows.failure import Failure
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.world import AMINA, YUSUF, World, letter, plan, with_a_cv, world, youth


@asynccontextmanager
async def running(here: World) -> AsyncIterator[World]:
    """Let the engine run by itself for a while."""
    await here.house.engine.start()
    try:
        yield here
    finally:
        await here.house.engine.stop()


def _more_than(channel: FakeChannel, before: int) -> bool:
    return len(channel.accepted) > before


async def _until(happened: Callable[[], object], seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not happened():
            await asyncio.sleep(0.005)


async def test_a_message_is_answered_without_waiting_for_a_tick(here: World) -> None:
    """A tick comes once a second: six messages, each sent after an answer, would take six."""
    async with running(here), asyncio.timeout(4):
        for number in range(6):
            before = len(here.sms.accepted)
            await here.hear(f"hvad er {number}")
            await _until(partial(_more_than, here.sms, before))


async def test_what_waited_while_nobody_ran_is_done_at_the_start(here: World) -> None:
    await here.hear("hej")
    await here.post(letter("a", YUSUF))
    async with running(here):
        await _until(lambda: here.sms.texts(AMINA) and here.sms.texts(YUSUF))


async def test_what_another_process_stored_is_found_by_the_tick(
    here: World, tmp_path: Path
) -> None:
    async with world(tmp_path, clock=here.clock) as other, running(here):
        await asyncio.sleep(0.1)
        await other.hear("hej")
        await _until(lambda: here.sms.texts(AMINA))


async def test_it_stops_after_what_is_in_hand_and_leaves_nothing_in_mid_air(here: World) -> None:
    here.sms.line_free.clear()
    await here.post(letter("a"), letter("a2"))
    await here.house.engine.start()
    await _until(lambda: here.sms.handed)
    stopping = asyncio.create_task(here.house.engine.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    here.sms.line_free.set()
    await stopping
    assert dict(await here.states()) == {"a": "accepted", "a2": "queued"}


async def test_it_can_be_started_and_stopped_again_and_again(here: World) -> None:
    for number in range(5):
        async with running(here):
            await here.hear(f"hvad er {number}")
    async with running(here):
        await _until(lambda: len({m.key.split(".")[0] for m in here.sms.accepted}) == 5)
    assert not [state for _, state in await here.states() if state != "accepted"]


async def test_it_outlives_a_database_that_fails_for_a_while(
    here: World, logged: list[MutableMapping[str, Any]]
) -> None:
    def full(*given: Any) -> None:
        raise Failure("disk full", permanent=False)

    engine = here.house.database.engine.sync_engine
    async with running(here):
        await here.hear("hej")
        event.listen(engine, "begin", full)
        await _until(lambda: any(line["event"] == "loop.failed" for line in logged))
        event.remove(engine, "begin", full)
        await here.hear("hej igen", YUSUF)
        await _until(lambda: here.sms.texts(AMINA) and here.sms.texts(YUSUF))
    keys = [message.key for message in here.sms.accepted]
    assert len(keys) == len(set(keys))


async def test_a_provider_that_hangs_delays_nobody_on_another_channel(tmp_path: Path) -> None:
    slow = FakeChannel("email")
    slow.line_free.clear()
    async with world(tmp_path, slow, FakeChannel("sms")) as here, running(here):
        await here.post(letter("m", "a@mail.dk", "email"))
        await _until(lambda: slow.handed)
        await here.hear("hej")
        await _until(lambda: here.sms.texts(AMINA), seconds=2)
        slow.line_free.set()


async def test_a_timer_fires_by_itself(here: World) -> None:
    person = await with_a_cv(here)
    await plan(here, person, here.clock.now())
    async with running(here):
        await _until(lambda: here.sms.texts(AMINA))
    assert len(here.sms.texts(AMINA)) == 1


async def test_two_hundred_people_at_once_are_all_answered(here: World) -> None:
    for number in range(200):
        await here.add(youth(), f"+4520130{number:03}")
    async with running(here):
        await asyncio.gather(*(here.hear("MENU", f"+4520130{n:03}") for n in range(200)))
        await _until(lambda: len(here.sms.accepted) == 200)
    assert len({message.address for message in here.sms.accepted}) == 200
