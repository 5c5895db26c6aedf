"""What it costs when many youths are to hear from Makker at once, from timer to queued letter."""

import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from bench.bare import write_barely
from bench.recording import Recording, recorded, watch
from bench.rig import Rig, rig
from bench.sizes import Sizes
from bench.spread import Figure, spread, under
from bench.stage import copied
from bench.town import Town
from storage.schema import outbox

TARGET = 1.2


async def wake_ups(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    small = await Town(sizes.few_youths, sizes.wake_ups).built(folder)
    large = await Town(sizes.many_youths, sizes.wake_ups).built(folder)
    recording = await _rehearsal(small, sizes.wake_ups)
    few, many, bare = [], [], []
    for _ in range(sizes.wake_up_rounds):
        few.append(await _ms_each(small, sizes.wake_ups))
        many.append(await _ms_each(large, sizes.wake_ups))
        bare_seconds = write_barely(copied(small, "bare.db"), recording)
        bare.append(1000 * bare_seconds / sizes.wake_ups)
    ratio = spread([m / f for f, m in zip(few, many, strict=True)], 2)
    return {
        "what": "timers and worker, from firing to queued question; bare: one commit for each",
        "youths_due": sizes.wake_ups,
        "few_youths": sizes.few_youths,
        "many_youths": sizes.many_youths,
        "rows": recording.rows(),
        "few_ms_each": spread(few, 2),
        "many_ms_each": spread(many, 2),
        "bare_few_ms_each": spread(bare, 2),
        "ratio": ratio,
        "target": under(TARGET, ratio["median"]),
    }


async def _rehearsal(town: Path, due: int) -> Recording:
    database = copied(town, "rehearsal.db")
    watch(database)
    async with rig(database) as made:
        await _woken_seconds(made, due)
    return recorded(database)


async def _ms_each(town: Path, due: int) -> float:
    async with rig(copied(town, "woken.db")) as made:
        return 1000 * await _woken_seconds(made, due) / due


async def _woken_seconds(made: Rig, due: int) -> float:
    """Wake everybody who is due tomorrow; raises RuntimeError when not each gets one letter."""
    made.clock.hop(timedelta(days=1))
    began = time.perf_counter()
    while await made.engine.timers.step() + await made.engine.worker.step():
        pass
    took = time.perf_counter() - began
    async with made.house.database.read() as connection:
        query = select(func.count()).where(outbox.c.state == "queued")
        letters = (await connection.execute(query)).scalar_one()
    if letters != due:
        raise RuntimeError(f"{letters} letters to {due} youths: see the log for errors")
    return took
