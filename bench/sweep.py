"""The hourly proof that nobody is forgotten: it goes through everyone, so it grows with them."""

import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bench.clock import START
from bench.rig import Rig, rig
from bench.sizes import Sizes
from bench.spread import Figure, spread
from bench.town import Town
from scheduler.sweep import EVERY

_BARE = """
    SELECT count(*) FROM person p WHERE p.role = 'youth' AND NOT EXISTS (
        SELECT 1 FROM due d WHERE d.person_id = p.id AND d.state = 'waiting' AND d.at > ?)
"""


async def sweep(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    small = await Town(sizes.few_youths, sizes.wake_ups).built(folder)
    large = await Town(sizes.many_youths, sizes.wake_ups).built(folder)
    few, many, bare = [], [], []
    async with rig(small) as little, rig(large) as big:
        await _sweep_ms(little)
        await _sweep_ms(big)
        for _ in range(sizes.sweeps):
            few.append(await _sweep_ms(little))
            many.append(await _sweep_ms(big))
            bare.append(_bare_ms(large))
    return {
        "what": "the hourly sweep, all in order; bare: one anti-join of `person` and `due`",
        "few_youths": sizes.few_youths,
        "many_youths": sizes.many_youths,
        "few_ms": spread(few, 1),
        "many_ms": spread(many, 1),
        "bare_many_ms": spread(bare, 1),
        "few_us_per_youth": _per_youth(few, sizes.few_youths),
        "many_us_per_youth": _per_youth(many, sizes.many_youths),
        "ratio_to_bare": spread([m / b for m, b in zip(many, bare, strict=True)], 2),
    }


async def _sweep_ms(made: Rig) -> float:
    began = time.perf_counter()
    repaired = await made.engine.sweep.step()
    took = (time.perf_counter() - began) * 1000
    if repaired:
        raise RuntimeError(f"{repaired} were forgotten: the town is not built as it should be")
    made.clock.hop(EVERY + timedelta(seconds=1))
    return took


def _bare_ms(database: Path) -> float:
    with closing(sqlite3.connect(database)) as connection:
        began = time.perf_counter()
        connection.execute(_BARE, [START.strftime("%Y-%m-%d %H:%M:%S")]).fetchone()
        return (time.perf_counter() - began) * 1000


def _per_youth(times: Sequence[float], youths: int) -> dict[str, Figure]:
    return spread([1000 * each / youths for each in times], 2)
