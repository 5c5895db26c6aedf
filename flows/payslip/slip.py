"""A payslip as data: what is printed on it, no more and no less."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any, Literal, cast, get_args

from flows.kind import Json, Unfit

Card = Literal["frikort", "hovedkort", "bikort", "none"]
"""The tax card that pay is reckoned with; "none": the employer could get no card."""

Field = Literal[
    "pay_date", "period_from", "period_to", "hours", "rate", "gross", "atp", "pension_own",
    "am_base", "am", "a_income", "allowance", "tax_pct", "tax", "net", "holiday_pay",
    "holiday_pay_net",
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)

DATES = frozenset({"pay_date", "period_from", "period_to"})
NUMBERS = frozenset({"hours", "tax_pct"})


@dataclass(frozen=True, slots=True)
class Slip:
    """The printed values of one payslip, None where nothing is printed.

    Money is in øre and never negative, also where it was taken from the pay. `hours` and `tax_pct`
    are decimal numbers as printed. What is printed is kept also when it is wrong.

    `pay_date` is the day the money is at hand; `hours` all hours that are paid for; `gross` all
    pay before own ATP and pension; `atp` and `pension_own` the youth's own share; `am_base` what
    AM-bidrag is reckoned of; `allowance` the deduction used; `tax` of the pay, not of the holiday
    pay; `holiday_pay` and `holiday_pay_net` of this period, before and after tax.
    """

    pay_date: date | None = None
    period_from: date | None = None
    period_to: date | None = None
    hours: Decimal | None = None
    rate: int | None = None
    gross: int | None = None
    atp: int | None = None
    pension_own: int | None = None
    am_base: int | None = None
    am: int | None = None
    a_income: int | None = None
    allowance: int | None = None
    tax_pct: Decimal | None = None
    tax: int | None = None
    net: int | None = None
    holiday_pay: int | None = None
    holiday_pay_net: int | None = None

    def to_json(self) -> dict[str, str | None]:
        """Return every field as text: ISO dates, money in kroner and numbers with two decimals."""
        return {f.name: told(getattr(self, f.name)) for f in fields(self)}

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Slip":
        """Return the slip that `to_json` told of; raise `Unfit` for anything else."""
        heard: dict[str, Any] = {name: _heard(name, raw.get(name)) for name in FIELDS}
        return cls(**heard)


def told(value: date | Decimal | int | None) -> str | None:
    """Return a value as the doors tell it: "2026-10-31", "3528.75" (from øre or a number)."""
    if value is None or isinstance(value, date):
        return value.isoformat() if value else None
    return f"{Decimal(value) / 100 if isinstance(value, int) else value:.2f}"


def _heard(name: str, raw: Json) -> "date | Decimal | int | None":
    if raw is None:
        return None
    try:
        if name in DATES:
            return date.fromisoformat(cast(str, raw))
        number = Decimal(cast(str, raw))
        return number if name in NUMBERS else int(number * 100)
    except (TypeError, ValueError, ArithmeticError) as odd:
        raise Unfit(f"{name} is no value of a payslip: {raw!r}") from odd
