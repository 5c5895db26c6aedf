"""Which days have teaching: days that somebody told, or a calendar that knows where it is unsure.

The calendar: Monday to Friday, but for public holidays and the breaks in `school.toml`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from tomllib import loads
from typing import Any, Literal, Protocol, get_args

import holidays

from flows.facts import FactMistake
from flows.hours.finding import CERTAIN, LIKELY
from flows.person import whole_years

Teaching = Literal["school", "free", "unknown"]
EVERYWHERE = "everywhere"
_KEYS = {"area", "name", "from", "until", "day", "from_age", "source", "checked", "confidence"}


class SchoolDays(Protocol):
    """Says of each day whether there is teaching; `sure` is how sure a "school" of it is."""

    @property
    def sure(self) -> float:
        """Return how sure it is that a day called "school" has teaching, from 0 to 1."""
        ...

    def on(self, day: date) -> Teaching:
        """Return whether a day has teaching; "unknown" accuses nobody."""
        ...


@dataclass(frozen=True, slots=True)
class ToldDays:
    """Exactly these days have teaching: somebody said so."""

    days: frozenset[date]
    sure: float = CERTAIN

    def on(self, day: date) -> Teaching:
        """Return whether the day is one of those told."""
        return "school" if day in self.days else "free"


@dataclass(frozen=True, slots=True)
class Calendar:
    """The school days of a municipality, for somebody born on `born` (None: nobody in particular).

    Those who may be in their last weeks of 9th class have unknown days then.
    """

    area: str
    born: date | None
    sure: float = LIKELY

    def on(self, day: date) -> Teaching:
        """Return whether the schools of the municipality teach on a day."""
        if day.weekday() >= 5 or day in _public_holidays(day.year):
            return "free"
        age = whole_years(self.born, day) if self.born else None
        return _teaching(self.area, day, age)


def told(days: Iterable[date]) -> ToldDays:
    """Return the days that somebody has told."""
    return ToldDays(frozenset(days))


def schools_in(area: str | None, born: date | None) -> Calendar:
    """Return the calendar of a municipality by its name ("Køge"); the general one for any other."""
    known = {one.area.casefold(): one.area for one in _breaks()}
    return Calendar(known.get((area or "").strip().casefold(), EVERYWHERE), born)


@dataclass(frozen=True, slots=True)
class Break:
    """What days are that are not as others: from `start` to `until`, both included.

    `area` is a municipality or `EVERYWHERE`; `from_age`: only for those who are that old.
    """

    area: str
    start: date
    until: date
    day: Teaching
    from_age: int


@lru_cache(maxsize=16384)
def _teaching(area: str, day: date, age: int | None) -> Teaching:
    # What a municipality says of its own goes before what holds everywhere.
    for whose in dict.fromkeys((area, EVERYWHERE)):
        for one in _breaks():
            if one.area == whose and one.start <= day <= one.until and _concerns(one, age):
                return one.day
    return "school" if _first() <= day <= _last() else "unknown"


def _concerns(one: Break, age: int | None) -> bool:
    return age is None or age >= one.from_age


@cache
def _page() -> dict[str, Any]:
    return loads(files("flows").joinpath("hours", "school.toml").read_text("utf-8"))


@cache
def _first() -> date:
    first: date = _page()["known"]["from"]
    return first


@cache
def _last() -> date:
    last: date = _page()["known"]["until"]
    return last


@cache
def _breaks() -> tuple[Break, ...]:
    return tuple(_break(row) for row in _page()["break"])


def _break(row: dict[str, Any]) -> Break:
    if not row.keys() >= _KEYS - {"from_age"} or not row.keys() <= _KEYS:
        raise FactMistake(f"school.toml: missing or odd keys in {row}.")
    if row["day"] not in get_args(Teaching) or not row["from"] <= row["until"]:
        raise FactMistake(f"school.toml: {row['name']} {row['from']} is no break.")
    sure = row["day"] != "school" or row["confidence"] == "high"
    day: Teaching = row["day"] if sure else "unknown"
    return Break(row["area"], row["from"], row["until"], day, row.get("from_age", 0))


@cache
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DK", years=year, language="da"))
