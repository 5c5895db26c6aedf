"""One pay: what is known before anything is reckoned. Money in øre."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from flows.payslip.slip import Card

Span = Literal["month", "fortnight", "week"]
Rounding = Literal["ore", "whole", "mixed"]
Holiday = Literal["taxed", "daily", "gross", "with_pay"]
"""FerieKonto after tax; the same with a daily deduction; paid later untaxed; holiday with pay."""

HOURLY = frozenset({"normal", "sick", "correction", "holiday_hours"})
"""The kinds of lines whose hours are paid for; those of a supplement are the same hours again."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of pay. `kind` is a key of `tests.payslips.wording`; `units` mostly hours."""

    kind: str
    amount: int
    units: Decimal | None = None
    rate: int | None = None
    percent: Decimal | None = None
    base: int | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A person's pay for one period, as agreed and worked.

    `card_left` is what is left of the frikort before this pay, None when it is far from used up.
    `deductions` come off after tax, `refunds` are tax-free. `daily` is the deduction a holiday day.
    """

    born: date
    pay_date: date
    period_from: date
    period_to: date
    span: Span
    lines: tuple[Line, ...]
    card: Card
    tax_pct: int
    allowance: int
    rounding: Rounding
    holiday: Holiday
    card_left: int | None = None
    pension_pct: Decimal | None = None
    daily: int = 0
    deductions: tuple[Line, ...] = ()
    refunds: tuple[Line, ...] = ()
    note: str = ""

    @property
    def year(self) -> int:
        return self.pay_date.year

    @property
    def hours(self) -> Decimal:
        return sum((one.units or Decimal(0) for one in self.lines if one.kind in HOURLY), Decimal())

    @property
    def rate(self) -> int | None:
        return next((one.rate for one in self.lines if one.kind == "normal"), None)

    @property
    def fixed(self) -> bool:
        return any(one.kind == "fixed" for one in self.lines)


def birthday(born: date, age: int) -> date:
    """Return the day `born` turns `age`; nobody here is born on a leap day."""
    return born.replace(year=born.year + age)
