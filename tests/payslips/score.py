"""Scores a reader of payslips: `python -m tests.payslips.score DIR --reader module:function`.

The function takes a file and what is known (`{"born", "card", "rate", "hours"}`, texts or None, as
the door's options) and returns what the door `makker payslip check --json` prints.
"""

import json
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any, cast

from flows.payslip.finding import SURE
from flows.payslip.slip import DATES, FIELDS

Reader = Callable[[Path, Mapping[str, str | None]], Mapping[str, Any]]


@dataclass(slots=True)
class Score:
    """What came out: right fields of all, faults found of all, and what was said wrongly."""

    right: Counter[tuple[str, str]] = field(default_factory=Counter)
    fields: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def add(self, truth: Mapping[str, Any], read: Mapping[str, Any]) -> None:
        """Count one slip."""
        for name in FIELDS:
            self._field(truth, name, read.get("fields", {}).get(name))
        self._findings(truth, read.get("findings", []))

    def _field(self, truth: Mapping[str, Any], name: str, value: str | None) -> None:
        key = (truth["layout"], name)
        self.fields[key] += 1
        wanted = [truth["fields"][name], *([truth["also"][name]] if name in truth["also"] else [])]
        if any(same(name, value, one) for one in wanted):
            self.right[key] += 1
        else:
            self.wrong.append(f"{truth['file']}: {name} is {wanted[0]}, read {value}")

    def _findings(self, truth: Mapping[str, Any], findings: Sequence[Mapping[str, Any]]) -> None:
        fault, codes = truth["fault"], {one["code"]: one["sure"] for one in findings}
        if fault:
            self.faults[fault] += 1
            self.found[fault] += fault in codes
            if fault not in codes:
                self.missed.append(f"{truth['file']}: {fault}")
        for code, sure in codes.items():
            if code != fault and code not in truth["allowed"]:
                said = f"{truth['file']}: {code} ({sure:.2f})"
                (self.false if sure >= SURE else self.asked).append(said)

    def report(self, examples: int = 15) -> str:
        """Return the figures as lines of text, with some examples of each kind of mistake."""
        lines = [f"fields exactly right: {_share(self.right.total(), self.fields.total())}"]
        lines += self._by("layout", 0) + self._by("field", 1)
        lines.append(f"faults found: {_share(self.found.total(), self.faults.total())}")
        lines += [f"  {c:22}{_share(self.found[c], self.faults[c])}" for c in sorted(self.faults)]
        for title, some in (
            ("broken", self.broken), ("false findings", self.false),
            ("needless questions", self.asked),
            ("missed", self.missed), ("wrong fields", self.wrong),
        ):  # fmt: skip
            lines += [f"{title}: {len(some)}", *(f"  {one}" for one in some[:examples])]
        if self.seconds:
            middle = sorted(self.seconds)[len(self.seconds) // 2]
            lines.append(f"seconds: median {middle:.2f}, longest {max(self.seconds):.2f}")
        return "\n".join(lines)

    def _by(self, title: str, part: int) -> list[str]:
        right: Counter[str] = Counter()
        fields: Counter[str] = Counter()
        for key, count in self.fields.items():
            fields[key[part]] += count
            right[key[part]] += self.right[key]
        shares = [f"  {name:22}{_share(right[name], fields[name])}" for name in sorted(fields)]
        return [f"by {title}:", *shares]


def same(name: str, read: str | None, true: str | None) -> bool:
    """Say whether a field is exactly right; "45" and "45.00" are the same number."""
    if read is None or true is None or name in DATES:
        return read == true
    try:
        return float(read) == float(true)
    except ValueError:
        return False


def score(reader: Reader, folder: Path, difficulty: str | None = None) -> Score:
    """Run the reader over every slip in the folder (of one difficulty) and count."""
    counted = Score()
    for file in sorted(folder.glob("*.json")):
        truth = json.loads(file.read_text("utf-8"))
        if difficulty and truth["difficulty"] != difficulty:
            continue
        start = perf_counter()
        try:
            read = reader(folder / truth["file"], truth["known"])
        except (
            Exception
        ) as error:  # a reader that breaks on one slip is scored, not the score's end
            counted.broken.append(f"{truth['file']}: {error!r}")
            read = {}
        counted.seconds.append(perf_counter() - start)
        counted.add(truth, read)
    return counted


def _share(part: int, whole: int) -> str:
    return f"{part / whole:7.2%} ({part} of {whole})" if whole else "none"


def main() -> None:
    """Print the score of the reader that the command line names."""
    parser = ArgumentParser(prog="python -m tests.payslips.score", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--reader", required=True, help="module:function")
    parser.add_argument("--only", choices=("pdf", "easy", "medium", "hard"))
    parser.add_argument("--examples", type=int, default=15)
    asked = parser.parse_args()
    module, _, name = asked.reader.partition(":")
    reader = cast(Reader, getattr(import_module(module), name))
    print(score(reader, asked.folder, asked.only).report(asked.examples))


if __name__ == "__main__":
    main()
