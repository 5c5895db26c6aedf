"""How long the first reply takes when nothing runs yet."""

import time
from pathlib import Path

from bench.process import MAKKER, PYTHON, started, stopped
from bench.sizes import Sizes
from bench.spread import Figure, spread


async def cold_start(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    kept = folder / "chat.db"
    first = [_first_line((*MAKKER, "chat")) for _ in range(sizes.starts)]
    again = [_first_line((*MAKKER, "chat", "--db", str(kept))) for _ in range(sizes.starts + 1)]
    return {
        "what": "seconds from starting `makker chat` to its first reply; bare: Python's first line",
        "new_database_s": spread(first, 2),
        "old_database_s": spread(again[1:], 2),
        "bare_python_s": spread([_first_line(PYTHON) for _ in range(sizes.starts)], 2),
    }


def _first_line(command: tuple[str, ...]) -> float:
    began = time.perf_counter()
    process = started(command)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("hej\n")
    process.stdin.flush()
    line = process.stdout.readline()
    seconds = time.perf_counter() - began
    stopped(process)
    if not line.startswith(("Makker:", "ready")):
        raise RuntimeError(f"no reply but {line!r}: run the command by hand to see why")
    return seconds
