"""How long replies take while a bulk drains: they never wait behind it."""

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path

from bench.channel import BenchChannel
from bench.crowd import CHANNEL, Member
from bench.rig import Rig, rig
from bench.sizes import Sizes
from bench.spread import Figure, percentiles, tidy, under
from bench.stage import Stage, prepared
from storage import outbox
from storage.outbox import Letter

TARGET_MS = 250.0
MESSAGES_PER_SECOND = 20
PROVIDER_PER_SECOND = 200.0
PROVIDER_SECONDS = 0.02


async def replies_under_bulk(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    stage = await prepared(folder, round(sizes.bulk_seconds * MESSAGES_PER_SECOND))
    quiet, _ = await _timed(stage, 0)
    busy, drained = await _timed(stage, sizes.bulk_letters)
    delay, alone = percentiles(busy), percentiles(quiet)
    return {
        "what": "from the moment a message was due to come in to the channel's send",
        "messages_per_second": MESSAGES_PER_SECOND,
        "provider": {"per_second": PROVIDER_PER_SECOND, "latency_ms": PROVIDER_SECONDS * 1000},
        "bulk_letters": sizes.bulk_letters,
        "seconds_measured": sizes.bulk_seconds,
        "bulk_sent_meanwhile": drained,
        "reply_ms": delay,
        "reply_ms_without_bulk": alone,
        "p50_ratio": tidy(float(str(delay["p50"])) / float(str(alone["p50"])), 2),
        "target": under(TARGET_MS, delay["p99"]),
    }


async def _timed(stage: Stage, letters: int) -> tuple[list[float], int]:
    channel = BenchChannel(CHANNEL, PROVIDER_PER_SECOND, PROVIDER_SECONDS)
    async with rig(stage.copy("bulk.db"), channel) as made:
        await _queue(made, letters)
        await made.engine.start()
        times = await _steady(made, stage.members)
        await made.engine.stop()
    return times, sum(key.startswith("bulk") for key, _, _ in channel.arrived)


async def _queue(made: Rig, letters: int) -> None:
    bulk = [
        Letter(f"bulk{n}", None, (CHANNEL, f"+45{21_000_000 + n}"), "Husk i morgen!", bulk=True)
        for n in range(letters)
    ]
    async with made.house.database.write() as connection:
        await outbox.put(connection, bulk, made.engine.clock.now())


async def _steady(made: Rig, members: Sequence[Member]) -> list[float]:
    began = time.perf_counter()
    moments = [began + number / MESSAGES_PER_SECOND for number in range(len(members))]
    return await asyncio.gather(
        *(_reply_ms(made, each, at) for each, at in zip(members, moments, strict=True))
    )


async def _reply_ms(made: Rig, member: Member, at: float) -> float:
    await asyncio.sleep(at - time.perf_counter())
    answer = made.channel.next_to(member.phone)
    await made.engine.receive(member.event(0, member.part.lines[0]))
    return (await answer - at) * 1000
