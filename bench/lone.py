"""A lone message: how long its writer waits when nobody else writes."""

import asyncio
import time
from pathlib import Path

from bench.crowd import Member
from bench.rig import Rig, rig
from bench.sizes import Sizes
from bench.spread import Figure, percentiles, under
from bench.stage import prepared

TARGET_MS = 25.0
WARMING_UP = 5
PAUSE = 0.02


async def lone(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    stage = await prepared(folder, sizes.lone_messages + WARMING_UP)
    async with rig(stage.copy("lone.db")) as made:
        await made.engine.start()
        times = [await _reply_ms(made, member) for member in stage.members]
        await made.engine.stop()
    delay = percentiles(times[WARMING_UP:])
    return {
        "what": "from receive() to the channel's send, one message at a time, engine running",
        "reply_ms": delay,
        "target": under(TARGET_MS, delay["p50"]),
    }


async def _reply_ms(made: Rig, member: Member) -> float:
    await asyncio.sleep(PAUSE)  # until the engine has nothing more to do
    answer = made.channel.next_to(member.phone)
    began = time.perf_counter()
    await made.engine.receive(member.event(0, member.part.lines[0]))
    return (await answer - began) * 1000
