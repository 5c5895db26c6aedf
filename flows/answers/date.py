"""A calendar date, day before month as Danes write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from flows.answers.calendar_words import figures, written_years
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import plain

_YEAR = r"(?P<year>\d{4}|\d{2})(?!\d)"
_MONTH = r"m(?P<month>1[0-2]|[1-9])\b"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})[-./ ](?P<month>\d{1,2})[-./ ](?P<day>\d{1,2})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})[\s./-]*(?:(?:of|af|i|in) )?{_MONTH}"
        rf"(?:[\s.,/'-]*(?:(?:of|i|in|year|år) )?{_YEAR})?",
        rf"\b{_MONTH}[\s.]*(?:(?:the|den) )?(?P<day>\d{{1,2}})(?!\d)(?:[\s.,/'-]+{_YEAR})?",
        r"(?<!\d)(?P<day>\d{1,2})(?:[\s.,/-]+(?:i )?)(?P<month>\d{1,2})(?!\d)"
        rf"(?:[\s./',-]+(?:i )?{_YEAR})?",
        r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>\d{2})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{2}})(?P<month>\d{{2}})[\s./-]?{_YEAR}",
    )
)
# Eight digits that could start with a year are day first when they end in one: 20112003.
_DAY_FIRST = re.compile(r"(?<!\d)\d{4}(?:19|20)\d{2}(?!\d)")
_MORE_DIGITS = re.compile(r"[\s-]?\d")
_NEARBY = {"i dag": 0, "today": 0, "i morgen": 1, "tomorrow": 1, "i overmorgen": 2}
_NEARBY |= {"i gar": -1, "yesterday": -1, "i forgars": -2}
_NEARBY |= {words.replace("i ", "i", 1): days for words, days in _NEARBY.items()}
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199


@dataclass(frozen=True, slots=True)
class Date:
    """A date: "12. juni 2010", "12/6-10", "120610", "den tolvte juni 2010", "2010-06-12".

    `earliest` and `latest` are dates, or ints for days from today. `age` (least, most), both in
    whole years, makes it a birth date. What depends on today is checked when it is read, the
    rest also when it is loaded. Month before day is never guessed.
    Unclear reasons: "impossible" (30 February), "bounds", "year" (no year given).
    """

    earliest: date | int | None = None
    latest: date | int | None = None
    age: tuple[int, int] | None = None
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> date | Unclear:
        """Read the one date that the message holds."""
        if self.age is None and (days := _NEARBY.get(plain(text[:40]))) is not None:
            return self._fitting([reading.today + timedelta(days=days)], reading.today)
        found = _written(figures(text))
        if found is None:
            return Unclear()
        if found["year"] is None:
            possible = list(_dates((2000,), int(found["month"]), int(found["day"])))
            return Unclear("year" if possible else "impossible")
        years = written_years(found["year"])
        candidates = list(_dates(years, int(found["month"]), int(found["day"])))
        return self._fitting(candidates, reading.today) if candidates else Unclear("impossible")

    def _fitting(self, candidates: list[date], today: date) -> date | Unclear:
        """Return the candidate within the bounds that is nearest to today."""
        least, most = self._bounds(today)
        fitting = [day for day in candidates if least <= day <= most]
        return min(fitting, key=lambda day: abs(day - today)) if fitting else Unclear("bounds")

    def _bounds(self, today: date) -> tuple[date, date]:
        least = _absolute(self.earliest, today, date(_EARLIEST_YEAR, 1, 1))
        most = _absolute(self.latest, today, date(_LATEST_YEAR, 12, 31))
        if self.age is None:
            return least, most
        oldest = _years_before(today, self.age[1] + 1) + timedelta(days=1)
        return max(least, oldest), min(most, _years_before(today, self.age[0]))

    def dump(self, value: date) -> Json:
        """Return the date as "2010-06-12"."""
        return value.isoformat()

    def load(self, raw: Json) -> date:
        """Return the stored date if it is within the bounds that are fixed dates."""
        try:
            stored = date.fromisoformat(raw if isinstance(raw, str) else "")
        except ValueError as error:
            raise Unfit("not a date") from error
        least = self.earliest if isinstance(self.earliest, date) else date.min
        most = self.latest if isinstance(self.latest, date) else date.max
        if not least <= stored <= most:
            raise Unfit(f"not a date from {least} to {most}")
        return stored


def _written(text: str) -> re.Match[str] | None:
    """Return the only date in `text`; None for no date, several, or a longer row of digits."""
    patterns = _PATTERNS[:4] + _PATTERNS[5:] if _DAY_FIRST.search(text) else _PATTERNS
    for pattern in patterns:
        found = list(pattern.finditer(text))
        if found:
            alone = len(found) == 1 and not _MORE_DIGITS.match(text, found[0].end())
            return found[0] if alone else None
    return None


def _dates(years: tuple[int, ...], month: int, day: int) -> Iterator[date]:
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _absolute(bound: date | int | None, today: date, otherwise: date) -> date:
    if bound is None:
        return otherwise
    return today + timedelta(days=bound) if isinstance(bound, int) else bound


def _years_before(today: date, years: int) -> date:
    """Return the same day `years` earlier; 29 February becomes 28 February in other years."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)
