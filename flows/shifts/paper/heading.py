"""What a roster says of its weeks and months outside its cells: "Uge 48", "November 2026"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.shifts.paper.cells import Row, middle_of, text_of
from flows.shifts.paper.day_in import day_in, months_in
from flows.shifts.paper.hours_in import hours_in
from flows.shifts.paper.printed import Day

_WEEK = re.compile(r"\b(?:uge|week|ugenr\.?|ugenummer|wk)\.?:? ?(?:nr\.? ?)?(\d{1,2})(?![\d/.:])")
_YEAR = re.compile(r"(?<![\d/.\-])(20[2-4]\d)(?![\d/.\-])")
_SOME_DATE = r"[0-3]?\d(?:\. ?|/|-| )?(?:[a-z]{3,9}\.?|[01]?\d\b)?(?:[ .\-/]20\d\d)?"
_RANGE = re.compile(rf"({_SOME_DATE}) ?(?:-|til|t\.?o\.?m\.?|to) ?({_SOME_DATE})")
_ABOUT_PAPER = re.compile(
    r"\b(?:udskrevet|printet|opdateret|oprettet|godkendt|offentliggjort|publiceret|updated|"
    r"printed|version|gyldig|side \d)"
)


_STARTS = {7: 0, 6: 0, 5: 0, 2: 5}
"""On which weekday a period of so many days begins."""
_PLAIN_YEAR = 2023  # where no year is printed, February has 28 days


@dataclass(frozen=True, slots=True)
class Heading:
    """A week, month or year, and from which y it holds; `monday` where a week is told by dates."""

    top: float
    week: int | None = None
    month: int | None = None
    year: int | None = None
    monday: Day | None = None

    def under(self, before: "Heading") -> "Heading":
        """Return the heading with what one before it still tells."""
        return Heading(
            self.top, self.week or (None if self.monday else before.week),
            self.month or before.month, self.year or before.year,
            self.monday or (None if self.week else before.monday),
        )  # fmt: skip


class Headings:
    """The headings of a page, asked for what holds at a place."""

    def __init__(self, rows: Sequence[Row], before: Heading | None = None) -> None:
        """`before` is what the page before this one ended with."""
        self.found = [h for h in map(heading_in, rows) if h is not None]
        self._before = before or Heading(0.0)

    def at(self, top: float) -> Heading:
        """Return what holds at a y: the last said above, else the first on the page."""
        holds = self._before
        for heading in [h for h in self.found if h.top <= top + 1] or self.found[:1]:
            holds = heading.under(holds)
        return holds

    def filled(self, day: Day, top: float) -> Day:
        """Return a day with the week, month and year that hold at its place."""
        holds = self.at(top)
        if day.number is not None and day.month is None:
            return day.filled(Day(month=holds.month, year=holds.year))
        if day.number is not None:
            return day.filled(Day(year=holds.year)) if holds.month == day.month else day
        if holds.monday is not None and day.weekday is not None and day.week is None:
            return day.filled(_later(holds.monday, day.weekday))
        return replace(day, week=day.week or holds.week, year=day.year or holds.year)


def about_paper(text: str) -> bool:
    """Return whether flat text is of the paper itself: "udskrevet 20-11-2026"."""
    return _ABOUT_PAPER.search(text) is not None


def week_in(text: str) -> int | None:
    """Return the ISO week that flat text names."""
    found = _WEEK.search(text)
    return int(found[1]) if found and 1 <= int(found[1]) <= 53 else None


def heading_in(row: Row) -> Heading | None:
    """Return the week, month and year that a row without hours names; None without any."""
    text, top = text_of(row), middle_of(row)
    if about_paper(text):
        return None
    if (week := week_in(text)) is not None:
        year = _YEAR.search(text)
        return Heading(top, week, year=int(year[1]) if year else None)
    if (period := period_in(text)) is not None:
        first, last = period
        return Heading(top, None, first.month, first.year or last.year, _monday(first, last))
    if day_in(text) is not None or hours_in(text).spans:
        return None
    months = list(months_in(text))
    return Heading(top, None, *months[0]) if len(months) == 1 else None


def period_in(text: str) -> tuple[Day, Day] | None:
    """Return the first and last date of a period that flat text tells of."""
    for found in _RANGE.finditer(text):
        first, last = _end(found[1]), _end(found[2])
        if first is None or last is None or last.month is None:
            continue
        if first.month is None:
            first = first.filled(Day(month=last.month))
        return first.filled(Day(year=last.year)), last
    return None


def _end(text: str) -> Day | None:
    digits = text.strip(" .")
    if digits.isdigit() and 1 <= int(digits) <= 31:
        return Day(number=int(digits))
    found = day_in(text)
    return found[0] if found and found[0].number is not None else None


def _monday(first: Day, last: Day) -> Day | None:
    begin, end = _as_date(first), _as_date(last)
    starts = _STARTS.get((end - begin).days + 1) if begin and end else None
    return None if starts is None else _later(first, -starts)


def _later(day: Day, days: int) -> Day:
    begin = _as_date(day)
    if begin is None:
        return Day()
    then = begin + timedelta(days=days)
    year = None if day.year is None else then.year
    return Day(None, then.day, then.month, year)


def _as_date(day: Day) -> date | None:
    try:
        return date(day.year or _PLAIN_YEAR, day.month or 0, day.number or 0)
    except ValueError:
        return None
