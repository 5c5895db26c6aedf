"""The answer to a question of rights, for one age and school, from the dated facts.

What the facts say with high confidence is asserted, medium is told as something to ask about, and
what is low or not known is no answer: a human has it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, cast

from flows.facts import Confidence, Fact, Figures, NoFigures
from flows.facts.work import work_on
from flows.hours.law import Group, group_of
from flows.rights.source import source

Kind = Literal["school", "done", "adult"]
_KIND: Mapping[Group, Kind] = {
    "13_14": "school",
    "13_14_done": "school",
    "15_17": "school",
    "15_17_done": "done",
    "18": "adult",
}
_RANK: tuple[Confidence, ...] = ("high", "medium", "low")
MAY_HAVE_JUST_LEFT_9TH = (6, 7)
"""Months in which "I have finished 9th class" may not hold by law before 1 August."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be asked: the facts its answer rests on; "{group}" is the youth's group.

    `kinds` have a text of their own, `<subject>-<kind>`; the others share `<subject>`. `done_facts`
    are those of the "done" kind where they differ. `under_18`: from 18 no such rule holds.
    """

    facts: tuple[str, ...]
    kinds: tuple[Kind, ...] = ()
    done_facts: tuple[str, ...] = ()
    under_18: bool = True

    @property
    def asks_9th(self) -> bool:
        """Return whether the answer at 15 to 17 depends on 9th class being finished."""
        return bool(self.kinds) or any("{group}" in name for name in self.facts)


_HOURS = ("school_day_{group}", "other_day_{group}", "school_week_{group}", "other_week_{group}")
SUBJECTS: Mapping[str, Subject] = {
    "hours": Subject(_HOURS, ("school", "done"), ("other_day_{group}", "other_week_{group}")),
    "nights": Subject(
        ("window_{group}",), ("school", "done"), ("window_{group}", "never_15_17_done")
    ),
    "breaks": Subject(("break_over", "break_length")),
    "rest": Subject(("rest_{group}",), under_18=False),
    "days_off": Subject(("days_off_{group}",), under_18=False),
    "alone": Subject(("alone_weekday", "alone_weekend")),
    "lifting": Subject(("lift_most",)),
    "machines": Subject(("machines_assessed_under",), ("school", "done")),
    "till": Subject(("till_from",), ("school", "done"), ("not_dangerous_done",)),
    "alcohol": Subject(("alcohol_served_from",), ("school", "done")),
    "alcohol_shop": Subject(("alcohol_sold_from",)),
    "trial": Subject(("trial_shift_paid",), under_18=False),
    "contract": Subject(("contract_over", "contract_days"), under_18=False),
    "sick": Subject(("sick_no_replacement",), under_18=False),
    "sick_pay": Subject(("sick_weeks", "sick_hours"), under_18=False),
    "notice": Subject(("notice_hourly",), under_18=False),
    "holiday": Subject(("holiday_days", "holiday_weeks"), under_18=False),
    "age": Subject(("least_age",), under_18=False),
    "tasks": Subject(("light_work_compulsory",), ("school", "done"), ("not_dangerous_done",)),
    "parents": Subject(("parents_told_until",), ("school", "done")),
    "extra": Subject(("contract_shift_refusal",), under_18=False),
    "training": Subject(("trained_under",), under_18=False),
    "danger": Subject(("danger_leave",), under_18=False),
    "who": Subject(("told_on_never",), under_18=False),
    "wage": Subject(("least_wage",), under_18=False),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A text of this topic and what fills it; `sure`: asserted, else told as something to ask.

    `source` is where it stands, in a few words. `adult`: Jobpatruljen is not for them any more.
    `may_wait`: whoever has just left 9th class may have to wait until 1 August.
    """

    key: str
    sure: bool
    source: str
    args: Mapping[str, Decimal] = field(default_factory=dict)
    adult: bool = False
    may_wait: bool = False

    def said(self, language: str) -> Mapping[str, int | str]:
        """Return the arguments as they are written: 12, "2,08", in English "2.08"."""
        mark = "." if language == "en" else ","
        return {name: _said(value, mark) for name, value in self.args.items()}


def answer(subject: str, age: int, finished_9th: bool | None, today: date) -> Answer | None:
    """Return the answer, None when Makker has none that it may give."""
    figures = work_on(today)
    if isinstance(figures, NoFigures) or subject not in SUBJECTS:
        return None
    # To be done with 9th class before 15 is rare, and its texts speak of school days as such.
    group = group_of(age, finished_9th if age >= 15 else False)
    if group == "under_13":
        return _from("age", ("least_age",), figures)
    about, kind = SUBJECTS[subject], _KIND[group]
    if kind == "adult" and about.under_18:
        return _from("adult", ("light_work_compulsory",), figures, adult=True)
    names = about.done_facts if kind == "done" and about.done_facts else about.facts
    names = tuple(name.format(group=group) for name in names)
    key = f"{subject}-{kind}" if kind in about.kinds else subject
    waits = kind == "done" and about.asks_9th and today.month in MAY_HAVE_JUST_LEFT_9TH
    return _from(key, names, figures, adult=kind == "adult", may_wait=waits)


def asks_9th(subject: str, age: int) -> bool:
    """Return whether it must be known if 9th class is finished."""
    return subject in SUBJECTS and SUBJECTS[subject].asks_9th and 15 <= age < 18


def hotline(today: date) -> str:
    """Return the telephone number of Jobpatruljen, "" on a day that nothing is known of."""
    figures = work_on(today)
    fact = figures if isinstance(figures, NoFigures) else figures.get("jobpatruljen")
    digits = "" if isinstance(fact, NoFigures) else f"{fact.value}"
    return " ".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def _from(
    key: str,
    names: tuple[str, ...],
    figures: Figures,
    *,
    adult: bool = False,
    may_wait: bool = False,
) -> Answer | None:
    found = [figures.get(name) for name in names]
    facts = [fact for fact in found if isinstance(fact, Fact)]
    worst = max((fact.confidence for fact in facts), key=_RANK.index, default="low")
    if len(facts) < len(names) or worst == "low":
        return None
    args = {name: text for fact in facts for name, text in _args(fact).items()}
    return Answer(key, worst == "high", source(facts[0].source), args, adult, may_wait)


def _args(fact: Fact) -> Mapping[str, Decimal]:
    # "rest_15_17_done" fills "rest"; a span of hours fills "window_1", "window_2", ...
    name = fact.name.rstrip("_0123456789").removesuffix("_done").rstrip("_0123456789")
    if not isinstance(fact.value, tuple):
        return {name: fact.value}
    numbers = cast(tuple[Decimal, ...], fact.value)
    return {f"{name}_{at}": number for at, number in enumerate(numbers, 1)}


def _said(value: Decimal, mark: str) -> int | str:
    return int(value) if value == int(value) else f"{value:f}".replace(".", mark)
