"""A calendar date, day before month as Danes write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import ClassVar

from flows.answers.calendar_words import figures, written_years
from flows.answers.mention import asks
from flows.answers.story import within_a_story
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import plain

_YEAR = r"(?P<year>\d{4}|\d{2})(?!\d)"
_FULL_YEAR = r"(?<!\d)(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = r"m(?P<month>1[0-2]|[1-9])\b"
_ENDS = r"(?![\s.,/'-]*\d)"
_THE = r"(?:d\.? |den |the )?"
_RUN_TOGETHER = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>\d{2})(?!\d)"
)
_PATTERNS = (
    *(
        re.compile(pattern)
        for pattern in (
            rf"{_FULL_YEAR}(?P<sep>[-./ ])(?P<month>\d{{1,2}})(?P=sep){_DAY}(?!\d)",
            # "født i 2010 den 12. juni", "2010, 12/6", "2010 juni 12"
            rf"{_FULL_YEAR}[\s.,/-]+{_THE}{_DAY}[\s./-]*(?:i )?{_MONTH}{_ENDS}",
            rf"{_FULL_YEAR}[\s,-]+{_THE}{_DAY}[/.](?P<month>\d{{1,2}}){_ENDS}",
            rf"{_FULL_YEAR}[\s.,/-]+{_MONTH}[\s.,/-]*{_DAY}{_ENDS}",
            rf"(?<!\d)(?P<day>\d{{1,2}})[\s./-]*(?:(?:of|af|i|in) )?{_MONTH}"
            rf"(?:[\s.,/'-]*(?:(?:of|i|in|year|år|i år|i året) )?{_YEAR})?",
            rf"\b{_MONTH}[\s.]*{_THE}(?P<day>\d{{1,2}})(?!\d)(?:[\s.,/'-]+(?:i )?{_YEAR})?",
            r"(?<!\d)(?P<day>\d{1,2})(?:[\s.,/-]+(?:i )?)(?P<month>\d{1,2})(?!\d)"
            rf"(?:[\s./',-]+(?:(?:i|år|i år|i året) )?{_YEAR})?",
        )
    ),
    _RUN_TOGETHER,
    re.compile(rf"(?<!\d)(?P<day>\d{{2}})(?P<month>\d{{2}})[\s./-]?{_YEAR}"),
)
# Eight digits that could start with a year are day first when they end in one: 20112003.
_DAY_FIRST = re.compile(r"(?<!\d)\d{4}(?:19|20)\d{2}(?!\d)")
_MARKS = str.maketrans("_|*\\", "////")
_ANOTHER = re.compile(
    r"\b(?:eller|el|or)\b|(?<!\d)(?:19|20)\d{2}(?!\d)|\d[\s./-]*m(?:1[0-2]|[1-9])\b|\d{1,2}[./-]\d{1,2}"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:min|mit|mine|hans|hendes|my|his|her) (?:lille|store|little|big)?\s?"
    r"(?:bror|br\wdre|s\wster|s\wstre|mor|far|for\wldre|ven|veninde|k\wreste|kat|hund|brother|sister|mother|"
    r"father|mom|dad|friend)\b"
)
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
        return within_a_story(text, partial(self._one, reading=reading))

    def _one(self, text: str, reading: Reading) -> date | Unclear:
        if self.age is None and (days := _NEARBY.get(plain(text[:40]))) is not None:
            return self._fitting([reading.today + timedelta(days=days)], reading.today)
        figured = figures(text.translate(_MARKS))
        found = _written(figured)
        if found is None or (self.age is not None and _is_no_birth(figured)):
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
    day_first = _DAY_FIRST.search(text) is not None
    for pattern in _PATTERNS:
        found = [] if day_first and pattern is _RUN_TOGETHER else list(pattern.finditer(text))
        if found:
            return found[0] if len(found) == 1 and _stands_alone(text, found[0]) else None
    return None


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    left = f"{text[: found.start()]} {text[found.end() :]}"
    return not _MORE_DIGITS.match(text, found.end()) and not _ANOTHER.search(left)


def _is_no_birth(text: str) -> bool:
    return asks(text) or _SOMEBODY_ELSE.search(text) is not None


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
