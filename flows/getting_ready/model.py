"""What there is to tell on the way to a job, in which order, and what is asked about again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, cast

from flows.facts import NoFigures, figures_on
from flows.kind import Json
from flows.parents.rule import needs_a_yes
from flows.person import Person

Step = Literal["job", "parents", "school", "travel", "papers"]
ITEMS: Mapping[Step, tuple[str, ...]] = {
    "job": ("likes", "job_means"),
    "parents": ("parent",),
    "school": ("school", "ninth", "languages"),
    "travel": ("travel", "minutes"),
    "papers": ("mitid", "bank", "nemkonto", "tax", "digital_post"),
}
STEPS: tuple[Step, ...] = ("job", "parents", "school", "travel", "papers")
NOT_YET, LATER = "not_yet", "later"
MITID_FROM, DIGITAL_POST_FROM = 13, 15
"""Years (mitid.dk and borger.dk, read 2026-11-22)."""
BETWEEN_STEPS, BEFORE_ASKING_AGAIN = 2, 7
"""Days: a step at a time, and long enough to have got something done."""
MOST_TIMES = 3
"""So often something is asked about; then it stands on the page for a human to help with."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of an item, how often, and on which day the last time."""

    answer: Json
    times: int
    day: date


@dataclass(frozen=True, slots=True)
class Youth:
    """What the steps depend on: who it is, today (Danish), and how it stands with the parents."""

    person: Person
    today: date
    parents: str
    told: Mapping[str, Told]

    def with_told(self, answers: Mapping[str, Json]) -> "Youth":
        """Return the youth as they stand once these items have been told today."""
        new = {
            item: Told(answer, self.told[item].times + 1 if item in self.told else 1, self.today)
            for item, answer in answers.items()
        }
        return Youth(self.person, self.today, self.parents, {**self.told, **new})


def read_told(raw: object) -> dict[str, Told]:
    """Read {"mitid": {"answer": "not_yet", "times": 1, "at": "2026-11-22T15:00:00+00:00"}}."""
    told = cast(Mapping[str, Mapping[str, object]], raw or {})
    return {
        item: Told(
            cast(Json, each["answer"]),
            cast(int, each["times"]),
            datetime.fromisoformat(str(each["at"])).date(),
        )
        for item, each in told.items()
    }


def missing(youth: Youth, step: Step) -> tuple[str, ...]:
    """Return the items of a step that have not been told, and that this youth is asked for."""
    return tuple(i for i in ITEMS[step] if i not in youth.told and _concerns(youth, i))


def again(youth: Youth) -> tuple[str, ...]:
    """Return what was not there the last time, and is asked about once more today."""
    soon = timedelta(days=BEFORE_ASKING_AGAIN)
    waiting = waiting_for(youth)
    return tuple(item for item in waiting if youth.told[item].day + soon <= youth.today)


def waiting_for(youth: Youth) -> tuple[str, ...]:
    """Return what is not there yet, and has not been asked about too often."""
    some = (*ITEMS["parents"], *ITEMS["papers"])
    return tuple(item for item in some if item in youth.told and _waits(youth, item))


def _waits(youth: Youth, item: str) -> bool:
    told = youth.told[item]
    if told.answer not in (NOT_YET, LATER) or told.times >= MOST_TIMES:
        return False
    return item != "parent" or _concerns(youth, item)


def next_step(youth: Youth) -> Step | None:
    """Return the first step of which something has not been told, None when all has."""
    return next((step for step in STEPS if missing(youth, step)), None)


def days_to_next(youth: Youth) -> int | None:
    """Return in how many days Makker asks again, None when there is nothing more to ask."""
    if next_step(youth) is not None:
        return BETWEEN_STEPS
    return BEFORE_ASKING_AGAIN if waiting_for(youth) else None


def frikort_by_itself(born: date | None, today: date) -> bool | None:
    """Return whether the tax card has come by itself: from the year one turns 13, since 2026.

    None when the birthday or the year's figures are not known (skat.dk).
    """
    figures = figures_on(today)
    if born is None or isinstance(figures, NoFigures):
        return None
    least = figures.get("frikort_age")
    if isinstance(least, NoFigures):
        return None
    return today.year - born.year >= int(str(least.value))


def _concerns(youth: Youth, item: str) -> bool:
    age = youth.person.age(youth.today)
    if item == "parent":
        return needs_a_yes(youth.person.born, youth.today) and youth.parents == "none"
    if item == "mitid":
        return age is None or age >= MITID_FROM
    if item == "digital_post":
        return age is not None and age >= DIGITAL_POST_FROM
    return True
