"""What a second costs in which nothing happens: it must not grow with the youths on the books."""

import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from statistics import median

from sqlalchemy import select

from bench.rig import Rig, rig
from bench.sizes import Sizes
from bench.spread import Figure, spread, tidy, under
from bench.town import FIRST_YOUTH, Town
from scheduler.engine import Engine
from scheduler.office import rounds
from storage.records import next_key
from storage.schema import due

TARGET = 1.2


async def idle_tick(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    small = await Town(sizes.few_youths, sizes.wake_ups).built(folder)
    large = await Town(sizes.many_youths, sizes.wake_ups).built(folder)
    async with rig(small) as few, rig(large) as many:
        await few.engine.settle()  # the hourly sweep, and the morning's digest
        await many.engine.settle()
        ticks = [(await _tick_ms(few), await _tick_ms(many)) for _ in range(sizes.ticks)]
        bare = [(await _lookup_ms(few), await _lookup_ms(many)) for _ in range(sizes.ticks)]
    small_ms, large_ms = (
        [sum(each.values()) for each in some] for some in zip(*ticks, strict=True)
    )
    # Of the fastest: whatever else the machine does only makes a tick slower.
    ratio = tidy(min(large_ms) / min(small_ms), 2)
    return {
        "what": "one tick of everything with nothing due; bare: one row of `due` by its key",
        "few_youths": sizes.few_youths,
        "many_youths": sizes.many_youths,
        "few_ms": spread(small_ms, 2),
        "many_ms": spread(large_ms, 2),
        "many_parts_ms": _parts([each for _, each in ticks]),
        "bare_few_ms": spread([each for each, _ in bare], 2),
        "bare_many_ms": spread([each for _, each in bare], 2),
        "ratio_of_fastest": ratio,
        "target": under(TARGET, ratio),
    }


def _ticking(engine: Engine) -> Mapping[str, Callable[[], Awaitable[int]]]:
    """Return all that the engine looks at in turn, whether anything has come or not."""
    return {
        "timers": engine.timers.step,
        "sweep": engine.sweep.step,
        "rounds": lambda: rounds(engine.database, engine.around, engine.clock.now()),
        "worker": engine.worker.step,
        "sender": engine.sender.step,
        "doubts": engine.sender.settle_doubts,
    }


async def _tick_ms(made: Rig) -> dict[str, float]:
    parts = {}
    for name, step in _ticking(made.engine).items():
        began = time.perf_counter()
        found = await step()
        parts[name] = (time.perf_counter() - began) * 1000
        if found:
            raise RuntimeError(f"the {name} had something to do: a tick with nothing due is meant")
    return parts


async def _lookup_ms(made: Rig) -> float:
    began = time.perf_counter()
    async with made.house.database.read() as connection:
        found = await connection.execute(select(due.c.at).where(due.c.key == next_key(FIRST_YOUTH)))
        found.one()
    return (time.perf_counter() - began) * 1000


def _parts(ticks: list[dict[str, float]]) -> dict[str, Figure]:
    return {name: tidy(median(tick[name] for tick in ticks), 2) for name in ticks[0]}
