"""How well shifts are understood: the share of each set of examples that is read exactly right.

`python -m tests.flows.shifts.score [FILE.jsonl]` prints it; a file holds rows as `makker shifts
parse` answers them, {"text", "now", "shifts", "rules"}.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from flows.shifts import told
from tests.flows.shifts.examples import SETS, Example, examples


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1 and milliseconds a text; counts of texts are beside them.

    `one_off`: of texts with shifts, all exactly right; `rules`: the same of texts with rules;
    `invented`: of texts with neither, something was read all the same.
    """

    one_off: float
    one_offs: int
    rules: float
    with_rules: int
    invented: float
    without: int
    slowest_ms: float
    mean_ms: float


def score(rows: Iterable[Example]) -> Score:
    """Return how well the rows are read."""
    one_off, rules, invented, times = list[bool](), list[bool](), list[bool](), list[float]()
    for row in rows:
        began = perf_counter()
        read = told(row.text, row.now)
        times.append((perf_counter() - began) * 1000)
        if row.shifts:
            one_off.append(
                sorted(map(str, (s.to_json() for s in read.shifts))) == row.told_shifts()
            )
        if row.rules:
            rules.append(sorted(str(rule.to_json()) for rule in read.rules) == row.told_rules())
        if not (row.shifts or row.rules):
            invented.append(bool(read.shifts or read.rules))
    return Score(
        _share(one_off), len(one_off), _share(rules), len(rules), _share(invented), len(invented),
        max(times), sum(times) / len(times),
    )  # fmt: skip


def from_file(path: Path) -> Iterator[Example]:
    """Yield the rows of a JSON Lines file."""
    for line in path.read_text("utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        yield Example(
            row["text"], datetime.fromisoformat(row["now"]), tuple(row.get("shifts") or ()),
            tuple(row.get("rules") or ()),
        )  # fmt: skip


def _share(right: list[bool]) -> float:
    return sum(right) / len(right) if right else 0.0


if __name__ == "__main__":
    sets: dict[str, list[Example]] = {name: list(examples(name)) for name in SETS}
    sets |= {path: list(from_file(Path(path))) for path in sys.argv[1:]}
    for name, rows in sets.items():
        print(name, score(rows))
