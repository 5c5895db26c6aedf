"""The report: the machine, then what was measured on it."""

import sys
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.machine import machine
from bench.measures import MEASURES
from bench.sizes import Sizes
from bench.spread import Figure, tidy


async def report(names: Iterable[str], sizes: Sizes, folder: Path | None) -> dict[str, Figure]:
    """Measure these by name; databases are made in `folder` (None: the system's own place)."""
    began = time.perf_counter()
    with TemporaryDirectory(prefix="makker-bench-", dir=folder) as place:
        whole: dict[str, Figure] = {"machine": machine(Path(place)), "sizes": asdict(sizes)}
        for name in names:
            print(f"measuring {name} ...", file=sys.stderr)
            room = Path(place) / name
            room.mkdir()
            whole[name] = await MEASURES[name](room, sizes)
    whole["seconds"] = tidy(time.perf_counter() - began, 1)
    return whole
