"""How a finding is told to a youth: kindly, in one sentence, and never as their own fault."""

from collections.abc import Sequence

from flows.hours.finding import SURE, Finding
from flows.manner import Manner
from flows.question import text_for
from flows.texts import texts_of

TEXTS = "hours"
IN_HOURS = frozenset({"day_max", "week_max", "rest", "window"})
SERIOUS = ("too_young", "window", "day_max", "week_max", "rest", "days_off", "break")
"""Which of several is told first."""


def told(finding: Finding, day: str, language: str, manner: Manner) -> str:
    """Return the rule in a sentence or two that fit one SMS, a question where it is not sure.

    `day` is the day of the finding as the conversation says it: "lørdag 28/11".
    """
    texts = texts_of(TEXTS, language)
    limit = finding.limit // 60 if finding.rule in IN_HOURS else finding.limit
    return text_for(texts, key(finding), "", manner, {"day": day, "limit": limit})


def key(finding: Finding) -> str:
    """Return the key of a finding's text: "window_late", and "window_late-maybe" as a question."""
    name: str = finding.rule
    if finding.rule == "window":
        name = "window_late" if finding.found > finding.limit else "window_early"
    return name if finding.sure >= SURE else f"{name}-maybe"


def most_serious(findings: Sequence[Finding]) -> Finding | None:
    """Return the one to tell when there is room for one: what is sure first, None when none."""
    return min(findings, key=lambda f: (f.sure < SURE, SERIOUS.index(f.rule), f.date), default=None)
