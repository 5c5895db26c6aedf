"""An invented payslip to try Makker with: somebody young who paid AM-bidrag in 2026."""

from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

import typst

from flows.message import Attachment

_TEMPLATE = Path(__file__).parent / "loenseddel.typ"
YEAR = 2026
"""The year from which under-18s pay no AM-bidrag; the slip is of this year whatever the clock says.

Source: Arbejdsmarkedsbidragsloven § 1, stk. 2.
"""


def sample_payslip(today: date) -> Attachment:
    """Return the payslip of the last whole month before `today`, of January where 2026 has none."""
    first, last = _month_before(today)
    days = {"first": _day(first), "last": _day(last), "paid": _day(_working_day(last))}
    drawn = typst.Compiler(_TEMPLATE, _TEMPLATE.parent).compile(format="pdf", sys_inputs=days)
    assert isinstance(drawn, bytes)
    return Attachment("loenseddel.pdf", "application/pdf", drawn)


def _month_before(today: date) -> tuple[date, date]:
    last = min(today, date(YEAR + 1, 1, 1)).replace(day=1) - timedelta(days=1)
    month = last.month if last.year == YEAR else 1
    return date(YEAR, month, 1), date(YEAR, month, monthrange(YEAR, month)[1])


def _working_day(day: date) -> date:
    """Return the day, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
