"""What a slip's lines mean, with the youth's own numbers."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from flows.facts import NoFigures
from flows.payslip.checks.work import product
from flows.payslip.compute import Computed, frikort_left
from flows.payslip.law import law_on
from flows.payslip.slip import Field, Slip
from flows.payslip.spoken import kroner, number
from flows.payslip.telling import Spoken


def explain(slip: Slip, line: Field) -> Spoken | None:
    """Return what a line of the slip means and its sum; None for one that is not printed.

    Dates explain themselves: they are None too.
    """
    value = getattr(slip, line)
    if value is None or isinstance(value, date):
        return None
    found = number(value) if isinstance(value, Decimal) else kroner(value)
    variant, args = _SUMS.get(line, _plain)(slip)
    return Spoken(f"line.{line}" + (f".{variant}" if variant else ""), {"found": found, **args})


def all_right(slip: Slip) -> Spoken:
    """Return the praise for a slip on which everything fits, with how it was reckoned."""
    _, args = _net(slip)
    return Spoken("all_right", {**args, "net": kroner(slip.net or 0)})


def told_forward(with_card: Computed, without: Computed) -> Spoken:
    """Return "hvad bliver jeg betalt for 12 timer?" answered, from what `forward` computed."""
    slip = with_card.slip
    args = {
        "hours": number(with_card.work.hours), "gross": kroner(slip.gross or 0),
        "net": kroner(slip.net or 0), "without": kroner(without.slip.net or 0),
        "holiday": kroner(slip.holiday_pay or 0),
    }  # fmt: skip
    return Spoken("forward", args)


def told_frikort_left(day: date, used: int, amount: int | None = None) -> Spoken:
    """Return how much of the frikort is left in the year of `day`; `used` is the year's A-indkomst.

    A day without figures says so; that text wants `consultant` too.
    """
    left = frikort_left(day, used, amount)
    if isinstance(left, NoFigures):
        return told_no_figures(left)
    key = "frikort_left" if left else "frikort_left.used_up"
    return Spoken(key, {"left": kroner(left), "year": str(day.year)})


def told_no_figures(missing: NoFigures) -> Spoken:
    """Return that there are no figures for a year; the text wants `consultant` too."""
    return Spoken("no_figures", {"year": str(missing.year)})


Sum = tuple[str, Mapping[str, str]]
"""The variant of a line's text, and its numbers."""


def _plain(slip: Slip) -> Sum:
    return "", {}


def _gross(slip: Slip) -> Sum:
    if slip.hours is None or slip.rate is None:
        return "", {}
    args = {
        "hours": number(slip.hours),
        "rate": kroner(slip.rate),
        "product": kroner(product(slip)),
    }
    return "hours", args


def _atp(slip: Slip) -> Sum:
    return "" if slip.atp else "none", {}


def _am(slip: Slip) -> Sum:
    law = law_on(slip.pay_date) if slip.pay_date else None
    if slip.am == 0 and law is not None and not isinstance(law, NoFigures):
        return "young", {"year": str(law.year), "to_age": str(law.young_to)}
    base = slip.am_base if slip.am_base is not None else (slip.a_income or 0) + (slip.am or 0)
    pct = Decimal(slip.am or 0) * 100 / base if base else Decimal(0)
    return "", {"pct": number(pct.quantize(Decimal("0.1"))), "base": kroner(base)}


def _tax(slip: Slip) -> Sum:
    if not slip.tax:
        return "none", {}
    if slip.tax_pct is None or slip.a_income is None:
        return "plain", {}
    args = {"pct": number(slip.tax_pct), "base": kroner(slip.a_income)}
    if not slip.allowance:
        return "no_allowance", args
    taxed = max(0, slip.a_income - slip.allowance)
    return "", {**args, "allowance": kroner(slip.allowance), "taxed": kroner(taxed)}


def _net(slip: Slip) -> Sum:
    gross, net = slip.gross or 0, slip.net or 0
    return "", {"gross": kroner(gross), "taken": kroner(gross - net)}


def _holiday(slip: Slip) -> Sum:
    base, pay = slip.gross or 0, slip.holiday_pay or 0
    pct = Decimal(pay) * 100 / base if base else Decimal(0)
    return "", {"pct": number(pct.quantize(Decimal("0.1"))), "base": kroner(base)}


_SUMS: Mapping[Field, Callable[[Slip], Sum]] = {
    "gross": _gross,
    "atp": _atp,
    "am": _am,
    "tax": _tax,
    "net": _net,
    "holiday_pay": _holiday,
}
