"""What a simulation comes to: numbers that can be added up over several databases."""

import resource
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from bot.simulate.world import World
from flows.kind import Json

MUST_BE_ZERO = ("breaches", "quiet_hours", "duplicates", "two_voices", "lost")
DAY = timedelta(days=1)


@dataclass(slots=True)
class Tally:
    """Counts of one simulation or of several. `answers` are (at once, nudged, late, all)."""

    youths: int = 0
    days: int = 0
    messages_in: int = 0
    messages_out: int = 0
    turns: int = 0
    crashes: int = 0
    rss_mb: float = 0.0
    wall_seconds: float = 0.0
    cases: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    gaps: dict[str, float] = field(default_factory=dict)
    answers: tuple[int, ...] = (0, 0, 0, 0)
    notes: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Add another simulation that ran beside this one."""
        self.days = max(self.days, other.days)
        self.wall_seconds = max(self.wall_seconds, other.wall_seconds)
        for name in ("youths", "messages_in", "messages_out", "turns", "crashes", "rss_mb"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.cases += other.cases
        self.found += other.found
        for step, days in other.gaps.items():
            self.gaps[step] = max(days, self.gaps.get(step, 0.0))
        first, nudged, late, every = (
            a + b for a, b in zip(self.answers, other.answers, strict=True)
        )
        self.answers = (first, nudged, late, every)
        self.notes += other.notes

    @property
    def clean(self) -> bool:
        """Whether nothing happened that must never happen."""
        return not any(self.found[name] for name in MUST_BE_ZERO)

    def to_json(self) -> dict[str, Json]:
        """Return the numbers as `makker simulate --json` prints them."""
        first, nudged, late, every = self.answers
        rates = zip(("question", "nudge", "case"), (first, nudged, late), strict=True)
        return {
            "youths": self.youths,
            "days": self.days,
            "messages_in": self.messages_in,
            "messages_out": self.messages_out,
            "cases": dict(sorted(self.cases.items())),
            "longest_gap_days": dict(sorted(self.gaps.items())),
            **{name: self.found[name] for name in MUST_BE_ZERO},
            "answer_rate": {name: round(n / every, 3) if every else 0.0 for name, n in rates},
            "crashes": self.crashes,
            "wall_seconds": round(self.wall_seconds, 1),
            "turns_per_second": round(self.turns / max(self.wall_seconds, 1e-9), 1),
            "peak_rss_mb": round(self.rss_mb, 1),
        }


async def tally_of(world: World, wall_seconds: float) -> Tally:
    """Count up a simulation that has come to its end, before its house is closed."""
    checks, judge = world.rounds.checks, world.street.judge
    return Tally(
        youths=world.plan.youths,
        days=world.plan.days,
        messages_in=world.street.messages_in,
        messages_out=world.street.messages_out,
        turns=await checks.count("inbox where state = 'done'"),
        crashes=world.process.crashes,
        rss_mb=peak_rss_mb(),
        wall_seconds=wall_seconds,
        cases=Counter(await checks.cases()),
        found=Counter(judge.counts),
        gaps={
            step: round(gap.total_seconds() / 86400, 1) for step, gap in judge.longest_gap.items()
        },
        answers=await checks.contacts(),
        notes=list(judge.notes),
    )


def peak_rss_mb() -> float:
    """Return the most memory this process has ever held, in MB."""
    kilo = 1024.0 if sys.platform != "darwin" else 1024.0**2
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / kilo
