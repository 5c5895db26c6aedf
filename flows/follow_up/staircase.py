"""The staircase: which step up the signs point to. A consultant decides, never Makker alone."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from flows.follow_up.facts import JobKind
from flows.person import whole_years
from flows.texts import texts_of

Move = Literal["public", "private", "mentor", "education", "ordinary"]

WEEKS_OF_POCKET_MONEY = 8
WEEKS_OF_PUBLIC_JOB = 12
AFTER_SCHOOL_JOB_FROM = 15
"""Public after-school jobs are for 15 to 18, pocket-money jobs from 13 (programme.md)."""
MENTOR_FROM = 16
GROWN_UP = 18
SOON = timedelta(days=60)
"""How long before somebody turns 18 the next step is talked about."""
FEWEST_ANSWERS = 3
"""Fewer check-ins say little of how a job goes."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of a youth in a job.

    `good` and `bad` count their answers to "how is it going?" of `answers` in all; `started` is
    the first day of the running job of kind `job`.
    """

    today: date
    born: date | None
    job: JobKind
    started: date
    good: int = 0
    bad: int = 0
    answers: int = 0


def suggestion(signs: Signs) -> Move | None:
    """Return the step to talk about with the youth, or None while all is well where they are."""
    if _struggling(signs):
        return "mentor" if signs.job != "mentor" and _age(signs) >= MENTOR_FROM else None
    if signs.born is not None and whole_years(signs.born, signs.today + SOON) >= GROWN_UP:
        return "ordinary" if signs.job == "private" else "education"
    if not _thriving(signs):
        return None
    if signs.job == "pocket_money" and _age(signs) >= AFTER_SCHOOL_JOB_FROM:
        return "public" if _weeks(signs) >= WEEKS_OF_POCKET_MONEY else None
    if signs.job == "public" and _weeks(signs) >= WEEKS_OF_PUBLIC_JOB:
        return "private"
    return None


def suggested(move: Move, name: str, language: str) -> str:
    """Return the suggestion as a sentence for the consultant of the youth called `name`."""
    return texts_of("follow_up", language).get(f"move-{move}", args={"name": name})


def _struggling(signs: Signs) -> bool:
    return signs.answers >= FEWEST_ANSWERS and signs.bad * 2 >= signs.answers


def _thriving(signs: Signs) -> bool:
    return signs.answers >= FEWEST_ANSWERS and signs.good * 2 > signs.answers


def _weeks(signs: Signs) -> int:
    return (signs.today - signs.started).days // 7


def _age(signs: Signs) -> int:
    return 0 if signs.born is None else whole_years(signs.born, signs.today)
