"""A day of a list whose number is not read, or cannot be: it follows the day before it."""

from dataclasses import replace
from datetime import date, timedelta

from flows.shifts.paper.printed import Day

_EVERY_MONTH_HAS = 28


def following(day: Day, before: Day | None) -> Day:
    """Return a day, with its date from the one before it in the list where its own cannot be."""
    if day.weekday is None or day.week is not None or before is None or before.weekday is None:
        return day
    if day.number is not None and not _contradicts_itself(day):
        return day
    days = (day.weekday - before.weekday) % 7 or 7
    return _later(before, days) or day


def _contradicts_itself(day: Day) -> bool:
    when = _as_date(day)
    return when is not None and when.weekday() != day.weekday


def _later(before: Day, days: int) -> Day | None:
    weekday = ((before.weekday or 0) + days) % 7
    when = _as_date(before)
    if when is not None:
        then = when + timedelta(days=days)
        return Day(weekday, then.day, then.month, then.year)
    if before.number is None or before.number + days > _EVERY_MONTH_HAS:
        return None
    return replace(before, weekday=weekday, number=before.number + days)


def _as_date(day: Day) -> date | None:
    if day.year is None or day.month is None or day.number is None:
        return None
    try:
        return date(day.year, day.month, day.number)
    except ValueError:
        return None
