"""Durable turns a second when everybody writes at once, beside the bare loop."""

from pathlib import Path

from bench.bare import write_barely
from bench.recording import Recording, recorded, watch
from bench.rig import rig
from bench.sizes import Sizes
from bench.spread import Figure, at_least, spread
from bench.stage import Stage, prepared
from bench.writing import all_write

TARGET = 0.7


async def turns(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    stage = await prepared(folder, sizes.people)
    recording = await _rehearsal(stage)
    count = len(recording.turns)
    makker: list[float] = []
    bare: list[float] = []
    for _ in range(sizes.rounds):
        makker.append(count / await _engine_seconds(stage))
        bare.append(count / write_barely(stage.copy("bare.db"), recording))
    ratio = spread([m / b for m, b in zip(makker, bare, strict=True)], 2)
    return {
        "what": "stations 2-6 from receive() to commit, sender still; bare: one commit a turn",
        "people": sizes.people,
        "turns": count,
        "rows": recording.rows(),
        "makker_per_second": spread(makker),
        "bare_per_second": spread(bare),
        "ratio": ratio,
        "target": at_least(TARGET, ratio["median"]),
    }


async def _rehearsal(stage: Stage) -> Recording:
    """Run once unmeasured: warms everything up and tells what rows the turns are made of."""
    database = stage.copy("rehearsal.db")
    watch(database)
    async with rig(database) as made:
        await all_write(made.engine, stage.members)
    recording = recorded(database)
    expected = sum(len(member.part.lines) for member in stage.members)
    if len(recording.turns) != expected:
        raise RuntimeError(f"{len(recording.turns)} of {expected} turns: see the log for errors")
    return recording


async def _engine_seconds(stage: Stage) -> float:
    async with rig(stage.copy("makker.db")) as made:
        return await all_write(made.engine, stage.members)
