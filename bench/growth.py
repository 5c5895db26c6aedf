"""Whether years of kept messages make a turn slower."""

from pathlib import Path

from bench.past import Past
from bench.rig import rig
from bench.sizes import Sizes
from bench.spread import Figure, at_least, spread
from bench.stage import Stage, prepared
from bench.writing import all_write

TARGET = 0.8


async def growth(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    young = await prepared(folder, sizes.people)
    old = await prepared(folder, sizes.people, Past(sizes.kept_people, sizes.kept_messages))
    await _per_second(young)
    empty: list[float] = []
    full: list[float] = []
    for _ in range(sizes.growth_rounds):
        empty.append(await _per_second(young))
        full.append(await _per_second(old))
    ratio = spread([f / e for f, e in zip(full, empty, strict=True)], 2)
    return {
        "what": "turns a second as in `turns`, in a new database and in one with a past",
        "kept_people": sizes.kept_people,
        "kept_messages": sizes.kept_messages,
        "new_per_second": spread(empty),
        "old_per_second": spread(full),
        "ratio": ratio,
        "target": at_least(TARGET, ratio["median"]),
    }


async def _per_second(stage: Stage) -> float:
    count = sum(len(member.part.lines) for member in stage.members)
    async with rig(stage.copy("growth.db")) as made:
        return count / await all_write(made.engine, stage.members)
