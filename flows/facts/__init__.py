"""The dated facts: what the law and the agreements say on a day, and who says so.

A day without figures has none: nothing falls back to the year before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from tomllib import loads
from typing import Any, Literal, cast, get_args

from flows.facts.value import FactMistake, Step, Value, read_value

Confidence = Literal["high", "medium", "low"]
__all__ = ["Confidence", "Fact", "FactMistake", "Figures", "NoFigures", "Step", "figures_on"]

PAY = "pay.toml"
_KEYS = {"name", "value", "unit", "from", "until", "source", "checked", "confidence"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure from `start` to `until`, both included, in `unit`; `source` says where it stands.

    `confidence`: only what is high may say that something is wrong, medium may ask, low is silent.
    """

    name: str
    value: Value
    unit: str
    start: date
    until: date
    source: str
    checked: date
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class NoFigures:
    """There are no figures for `year`; `name` is the one that is missing, "" for all of them."""

    year: int
    name: str = ""

    def __str__(self) -> str:
        """Return it as one sentence."""
        return f"no figures for {self.year}" + (f": {self.name}" if self.name else "")


@dataclass(frozen=True, slots=True)
class Figures:
    """The facts of one day by name."""

    day: date
    facts: Mapping[str, Fact]

    def get(self, name: str) -> Fact | NoFigures:
        """Return a fact, `NoFigures` when this day has none of that name."""
        return self.facts.get(name) or NoFigures(self.day.year, name)


def figures_on(day: date) -> Figures | NoFigures:
    """Return what holds on `day`; `NoFigures` for a day that nothing is known of."""
    return _figures_on(day)


@lru_cache(maxsize=4096)
def _figures_on(day: date) -> Figures | NoFigures:
    found = {fact.name: fact for fact in pay_facts() if fact.start <= day <= fact.until}
    return Figures(day, found) if found else NoFigures(day.year)


@cache
def pay_facts() -> tuple[Fact, ...]:
    """Return every fact about pay; raises `FactMistake` when the page is not to be trusted."""
    page = files("flows").joinpath("facts", PAY).read_text("utf-8")
    return read_facts(loads(page)["fact"])


def read_facts(rows: list[Mapping[str, Any]]) -> tuple[Fact, ...]:
    """Return the facts of a page; raises `FactMistake` for one that is incomplete or said twice."""
    facts = tuple(_fact(row) for row in rows)
    for at, fact in enumerate(facts):
        for other in facts[:at]:
            if other.name == fact.name and _overlap(fact, other):
                raise FactMistake(
                    f"{fact.name}: two figures hold on {max(fact.start, other.start)}."
                )
    return facts


def _overlap(one: Fact, other: Fact) -> bool:
    return one.start <= other.until and other.start <= one.until


def _fact(row: Mapping[str, Any]) -> Fact:
    name = row.get("name", "a fact without a name")
    if row.keys() != _KEYS:
        raise FactMistake(f"{name}: these keys are missing or odd: {sorted(row.keys() ^ _KEYS)}.")
    if row["confidence"] not in get_args(Confidence):
        raise FactMistake(f"{name}: confidence is high, medium or low.")
    if not row["from"] <= row["until"]:
        raise FactMistake(f"{name}: it ends before it begins.")
    if not row["source"].strip():
        raise FactMistake(f"{name}: who says so?")
    return Fact(
        name=name,
        value=read_value(name, row["value"], row["unit"]),
        unit=row["unit"],
        start=row["from"],
        until=row["until"],
        source=row["source"],
        checked=row["checked"],
        confidence=cast(Confidence, row["confidence"]),
    )
