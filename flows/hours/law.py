"""Which rules on hours hold for somebody on a day: by age, and by whether 9th class is finished."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal, cast

from flows.facts import Fact, NoFigures
from flows.facts.work import work_on
from flows.person import whole_years

Group = Literal["under_13", "13_14", "13_14_done", "15_17", "15_17_done", "18"]


def group_of(age: int, finished_9th: bool | None) -> Group:
    """Return the group the law puts somebody in; AML § 60-61.

    Compulsory schooling is not computed from age. Unknown, the group is the one for those who have
    finished: it allows all that the other does, so what is beyond it is beyond both.
    """
    if age < 13:
        return "under_13"
    if age >= 18:
        return "18"
    if age < 15:
        return "13_14" if finished_9th is False else "13_14_done"
    return "15_17" if finished_9th is False else "15_17_done"


@dataclass(frozen=True, slots=True)
class Law:
    """What the law says to one group on one day: facts without the group's name in theirs.

    Hours: school_day, other_day, school_week, other_week, rest, break_over; o'clock: window, never;
    days_off, break_length (minutes), least_age. What is not there is no rule for this group.
    """

    group: Group
    facts: Mapping[str, Fact]

    def minutes(self, name: str) -> int:
        """Return a limit that is told in hours as minutes; raises KeyError when there is none."""
        return int(cast(Decimal, self.facts[name].value) * 60)

    def number(self, name: str) -> int:
        """Return a limit as it is told; raises KeyError when there is none."""
        return int(cast(Decimal, self.facts[name].value))

    def spans(self, name: str) -> tuple[tuple[int, int], ...]:
        """Return spans of the day in minutes (0 to 1440), () when there are none."""
        if name not in self.facts:
            return ()
        hours = cast(tuple[Decimal, ...], self.facts[name].value)
        minutes = [int(hour * 60) for hour in hours]
        return tuple(zip(minutes[::2], minutes[1::2], strict=True))


def law_for(born: date, finished_9th: bool | None, day: date) -> Law | NoFigures:
    """Return the law for somebody on a day; `NoFigures` for a day that nothing is known of."""
    return _law(group_of(whole_years(born, day), finished_9th), day)


@lru_cache(maxsize=8192)
def _law(group: Group, day: date) -> Law | NoFigures:
    figures = work_on(day)
    if isinstance(figures, NoFigures):
        return figures
    own = {name.removesuffix(f"_{group}"): fact for name, fact in figures.facts.items()}
    return Law(group, {name: fact for name, fact in own.items() if name in _RULES[group]})


_YOUNG = frozenset(
    {"other_day", "other_week", "window", "rest", "days_off", "break_over", "break_length"}
)
_IN_SCHOOL = _YOUNG | {"school_day", "school_week"}
_RULES: Mapping[Group, frozenset[str]] = {
    "under_13": frozenset({"least_age"}),
    "13_14": _IN_SCHOOL,
    "13_14_done": _YOUNG,
    "15_17": _IN_SCHOOL,
    "15_17_done": _YOUNG | {"never"},
    "18": frozenset({"rest", "days_off"}),
}
