"""Own ATP: from the age of 16, by the hours of the period.

Source: virk.dk/vejledning/atp/atp-arbejdsgiver.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from flows.facts import Step
from flows.payslip.law import Period


def atp_step(steps: Iterable[Step], hours: Decimal) -> Step | None:
    """Return the step that so many hours reach, None when there are too few for ATP."""
    reached = [step for step in steps if hours >= step.hours]
    return max(reached, key=lambda step: step.hours, default=None)


def birthday(born: date, age: int) -> date:
    """Return the day somebody turns `age`; born on 29 February, 1 March in other years."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def period_kind(start: date | None, end: date | None) -> Period | None:
    """Return which kind of period the days from `start` to `end` are, None when it is no such.

    A month may begin on any day. Four weeks are only a month when they are February.
    """
    if start is None or end is None:
        return None
    days = (end - start).days + 1
    after = end + timedelta(days=1)
    if 28 <= days <= 31 and after.day == start.day:
        return "month"
    return {14: "14days", 7: "week"}.get(days)  # type: ignore[return-value]


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
