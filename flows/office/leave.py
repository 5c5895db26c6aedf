"""The days a colleague is away: "24/12-2/1", "24.-28. december", "uge 42", "i morgen"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from flows.effects import TakeLeave
from flows.kind import Unclear
from flows.office.day import day_of
from flows.tidy import fold

_BETWEEN = re.compile(r"\s+(?:til og med|tom|til|to|through)\s+|\s*[–—]\s*|\s+-\s+")
_HYPHEN = re.compile(r"-")
_FROM = re.compile(r"^(?:fra|from|d\.?|den)\s+")
_DAY_ALONE = re.compile(r"(?:den |d\. ?)?(\d{1,2})\.?")
_MONTH = re.compile(r"^(?:den |d\. ?)?\d{1,2}(.+)$")
_WEEK = re.compile(r"(?:uge|week)\s*(\d{1,2})")
# Longer ones are rare enough to be written with their years.
_LONGEST_WITHOUT_YEARS = timedelta(days=200)


def leave_of(text: str, today: date) -> TakeLeave | Unclear:
    """Return the leave that the words behind "fri" mean, both days included.

    A leave may cross the new year and may have begun. Unclear: no such days, or all over.
    """
    said = _FROM.sub("", fold(text))
    if week := _WEEK.fullmatch(said):
        return _week(int(week[1]), today)
    for first, last in _splits(said):
        leave = _between(first, last, today)
        if leave is not None:
            return leave
    day = day_of(said, today)
    if isinstance(day, Unclear):
        return day
    return Unclear("impossible") if day < today else TakeLeave(day.isoformat(), day.isoformat())


def _splits(said: str) -> Iterator[tuple[str, str]]:
    for pattern in (_BETWEEN, _HYPHEN):
        for match in pattern.finditer(said):
            yield said[: match.start()].strip(), said[match.end() :].strip()


def _between(first: str, last: str, today: date) -> TakeLeave | Unclear | None:
    """Return the leave from `first` to `last`; None when these are no two days."""
    end = day_of(last, today)
    if isinstance(end, Unclear):
        return end if end.reason and day_of(first, today) != Unclear() else None
    month = _MONTH.match(last)
    if month and _DAY_ALONE.fullmatch(first):
        first += month[1]
    start = day_of(first, today)
    if not isinstance(start, Unclear) and start > end:
        # "24/12-2/1" said on 28 December: it has begun already.
        start = day_of(first, today, "behind")
    if isinstance(start, Unclear):
        return start if start.reason else None
    if start > end or end < today or end - start > _LONGEST_WITHOUT_YEARS:
        return Unclear("impossible")
    return TakeLeave(start.isoformat(), end.isoformat())


def _week(number: int, today: date) -> TakeLeave | Unclear:
    for year in (today.year, today.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        sunday = monday + timedelta(days=6)
        if sunday >= today:
            return TakeLeave(monday.isoformat(), sunday.isoformat())
    return Unclear("impossible")
