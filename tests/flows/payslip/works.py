"""Work and payslips as they may be: what the tests of the rules are fed with."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from flows.facts import NoFigures
from flows.payslip.atp import month_of
from flows.payslip.beside import Beside
from flows.payslip.check import NOTHING_BESIDE, check
from flows.payslip.compute import Computed, compute
from flows.payslip.finding import Finding, Known
from flows.payslip.slip import Slip
from flows.payslip.work import Work

ALONE = Beside(supplements=(), others=())


def computed(work: Work) -> Computed:
    """Return the pay of a day that has figures."""
    found = compute(work)
    assert not isinstance(found, NoFigures)
    return found


def known_of(work: Work) -> Known:
    """Return what Makker knows of somebody who was paid as agreed."""
    rate = None if work.monthly is not None else work.rate
    return Known(work.born, work.card, rate, work.hours)


def beside_of(work: Work) -> Beside:
    """Return the other lines of a slip that was read whole."""
    return Beside(work.supplements, ())


def works(**fixed: object) -> st.SearchStrategy[Work]:
    """Return work as it may be, with some of it fixed."""
    return _works(fixed)


@st.composite
def _works(draw: st.DrawFn, fixed: Mapping[str, object]) -> Work:
    """Draw work of 13- to 22-year-olds from 2023 to 2026, on every card and rounding."""
    pay_date = draw(st.dates(date(2023, 1, 1), date(2026, 12, 31)))
    period = draw(st.sampled_from(["month", "14days", "week"]))
    first, last = month_of(pay_date)
    if period != "month":
        last = pay_date - timedelta(days=draw(st.integers(0, 6)))
        first = last - timedelta(days=13 if period == "14days" else 6)
    elif draw(st.booleans()):
        first, last = month_of(first - timedelta(days=1))
    card = draw(st.sampled_from(["frikort", "hovedkort", "bikort", "none"]))
    most = {"month": 170, "14days": 80, "week": 40}[period]
    given = {
        "pay_date": pay_date,
        "born": pay_date - timedelta(days=draw(st.integers(13 * 365, 22 * 366))),
        "hours": Decimal(draw(st.integers(100, most * 100))) / 100,
        "rate": draw(st.integers(5000, 25000)),
        "supplements": tuple(draw(st.lists(st.integers(0, 80000), max_size=3))),
        "card": card,
        "tax_pct": Decimal(draw(st.integers(30, 54))) if card in ("hovedkort", "bikort") else None,
        "allowance": draw(st.integers(10000, 700000)) if card == "hovedkort" else 0,
        "pension_pct": Decimal(draw(st.sampled_from(["0", "0", "4", "5.2"]))),
        "period": period,
        "rounding": draw(st.sampled_from(["exact", "whole", "nearest"])),
        "period_from": first,
        "period_to": last,
    }
    return Work(**{**given, **fixed})  # type: ignore[arg-type]


def wrong_on(slip: Slip, known: Known, beside: Beside = NOTHING_BESIDE) -> list[Finding]:
    """Return what is found, but for the hint to whoever has no card that one can be got."""
    hint = known.card == "none"
    return [f for f in check(slip, known, beside) if not (hint and f.code == "no_tax_card_55")]
