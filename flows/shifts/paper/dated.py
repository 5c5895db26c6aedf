"""From days as printed to dates: the nearest that fit, and what must be asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.shifts.paper.printed import Day, Line
from flows.shifts.shift import Shift, is_past
from flows.shifts.timing import Ask, Hours, hours
from flows.shifts.token import Clock, Span
from flows.shifts.told import MANY, Told
from flows.shifts.wall import on_wall

_MONTHS_BACK, _MONTHS_AHEAD = 3, 6
_WEEKEND = 5


@dataclass(frozen=True, slots=True)
class Dated:
    """What a roster tells: shifts, and the days on which something stands that is not read.

    `undated` counts the shifts of which the day could not be made out.
    """

    told: Told
    unread: tuple[date, ...] = ()
    undated: int = 0


def lacks_week(lines: Sequence[Line]) -> bool:
    """Return whether it must be asked which week a roster is of."""
    return bool(lines) and all(line.day.number is line.day.week is None for line in lines)


def dated(lines: Sequence[Line], now: datetime, monday: date | None = None) -> Dated:
    """Return the shifts of lines, seen from `now`; `monday` is of the week where none is printed.

    What lies on no day that exists, or on one that is not known, is left out and counted.
    """
    undated = 0
    shifts: list[Shift] = []
    asks: list[Ask] = []
    unread: list[date] = []
    for line in lines:
        day, sure = _date(line.day, now.date(), monday)
        if day is None:
            undated += line.start is not None
            continue
        asks += [] if sure else ["which_day"]
        if line.start is None:
            unread.append(day)
            continue
        shift, ask = _shift(day, line, now)
        shifts.append(shift)
        asks += [ask] if ask else []
    found = tuple(sorted(dict.fromkeys(shifts), key=lambda one: str(one.start)))
    asks += ["many"] if len(found) > MANY else []
    taken = {shift.day for shift in found}
    left = sorted({day for day in unread if day not in taken})
    return Dated(Told(found, asks=tuple(dict.fromkeys(asks))), tuple(left), undated)


def _shift(day: date, line: Line, now: datetime) -> tuple[Shift, Ask | None]:
    told = _hours(line, day.weekday() >= _WEEKEND)
    start = on_wall(day, told.start or 0)
    end = None if told.end is None else on_wall(day, told.end)
    return Shift(start, end, is_past(start, end, now)), told.ask


def _hours(line: Line, weekend: bool) -> Hours:
    """Return the hours of a line: bare figures are read as those in a message are."""
    if line.settled or line.start is None:
        return Hours(line.start, line.end, None if line.end is not None else "end")
    end = None if line.end is None else Clock(line.end, line.end % 60 > 0)
    return hours(Span(Clock(line.start, False), end, close=end is None), weekend)


def _date(day: Day, today: date, monday: date | None) -> tuple[date | None, bool]:
    """Return the date of a day and whether all that is printed of it fits."""
    if day.number is not None:
        found = list(_numbered(day, today))
        fits = [d for d in found if day.weekday is None or d.weekday() == day.weekday]
        return _nearest(fits or found, today), bool(fits)
    if day.weekday is None:
        return None, True
    if day.week is not None:
        return _nearest(list(_of_week(day, today)), today), True
    return None if monday is None else monday + timedelta(days=day.weekday), True


def _numbered(day: Day, today: date) -> Iterator[date]:
    """Yield the dates that a day of the month can be: in its year and month, or those around."""
    around = today.year * 12 + today.month - 1
    for months in range(around - 12, around + 13):
        year, month = divmod(months, 12)
        if day.month is None and not -_MONTHS_BACK <= months - around <= _MONTHS_AHEAD:
            continue
        if day.month not in (None, month + 1) or day.year not in (None, year):
            continue
        yield from _on(year, month + 1, day.number or 0)
    if day.year is not None and day.month is not None and abs(day.year - today.year) > 1:
        yield from _on(day.year, day.month, day.number or 0)


def _on(year: int, month: int, number: int) -> Iterator[date]:
    try:
        yield date(year, month, number)
    except ValueError:
        return


def _of_week(day: Day, today: date) -> Iterator[date]:
    years = (day.year,) if day.year else (today.year - 1, today.year, today.year + 1)
    for year in years:
        try:
            yield date.fromisocalendar(year, day.week or 0, (day.weekday or 0) + 1)
        except ValueError:
            continue


def _nearest(found: Sequence[date], today: date) -> date | None:
    return min(found, key=lambda day: abs((day - today).days), default=None)
