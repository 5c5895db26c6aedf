"""What is found about shifts: the rule, the day, and how it differs from what the law allows."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from flows.facts import Confidence

Rule = Literal["day_max", "week_max", "window", "rest", "days_off", "break", "too_young"]
RULES: tuple[Rule, ...] = get_args(Rule)

SURE = 0.8
"""From so much certainty Makker says that a shift seems beyond the rules; below, it only asks."""

CERTAIN, LIKELY, PERHAPS = 1.0, 0.9, 0.5
"""The law itself says so; so it is on an ordinary school day; there are exceptions."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about somebody's shifts that is beyond a rule (`sure` from `SURE`) or may be.

    `found` and `limit` are minutes for `day_max`, `week_max`, `rest` and `break`, the minute of
    the day (0 to 1440) for `window`, days off for `days_off`, years for `too_young`. `ref` is where
    the rule stands. It is never the youth's fault: the employer answers for it (AML §§ 82-83).
    """

    rule: Rule
    date: date
    found: int
    limit: int
    ref: str
    sure: float


def certainty(confidence: Confidence) -> float:
    """Return how sure a finding is that rests on a fact of this confidence."""
    return CERTAIN if confidence == "high" else PERHAPS
