"""When a pay is for, when it is paid, and when its person was born."""

from calendar import monthrange
from datetime import date, timedelta
from random import Random

from tests.payslips.job import Span, birthday


def period(rng: Random, year: int, span: Span, month: int | None = None) -> tuple[date, date, date]:
    """Return (from, to, pay date); the pay date lies in `year` and on a weekday."""
    month = month or rng.randint(1, 10 if year == 2026 else 12)
    if span == "month":
        return _month(rng, year, month)
    length = 14 if span == "fortnight" else 7
    monday = _monday_of(date(year, month, rng.randint(8, 20)))
    end = monday + timedelta(days=length - 1)
    paid = weekday(end + timedelta(days=rng.randint(3, 5)))
    return (monday, end, paid) if paid.year == year else _month(rng, year, month)


def _month(rng: Random, year: int, month: int) -> tuple[date, date, date]:
    last = date(year, month, monthrange(year, month)[1])
    if rng.random() < 0.2:
        day = rng.choice((15, 18, 20, 25))
        before = last.replace(day=1) - timedelta(days=1)
        return before.replace(day=day + 1), last.replace(day=day), weekday(last)
    return last.replace(day=1), last, weekday(last)


def weekday(day: date) -> date:
    """Return `day`, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def spare_birth(rng: Random, year: int, start: date, paid: date) -> date:
    """Return a birth date in `year` whose 16th birthday is not while this pay was earned."""
    while True:
        born = date(year, rng.randint(1, 12), rng.randint(1, 28))
        if not start <= birthday(born, 16) <= paid:
            return born
