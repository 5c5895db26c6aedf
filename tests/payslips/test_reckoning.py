"""The generator's own sums come out as the worked examples say, by both ways of rounding."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.payslips.job import Job, Rounding
from tests.payslips.reckoning import reckon, right_am_percent, right_atp
from tests.payslips.situations import hour_line

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31), date(2026, 10, 30))


def pay(
    born: int, hours: str, rate: int, extra: tuple[str, int], *, card: str = "frikort",
    allowance: int = 0, rounding: Rounding = "ore", year: int = 2026,
) -> Job:  # fmt: skip
    start, end, paid = (day.replace(year=year) for day in OCTOBER)
    lines = (
        hour_line("normal", Decimal(hours), rate), hour_line("evening", Decimal(extra[0]), extra[1])
    )  # fmt: skip
    return Job(
        born=date(born, 3, 14), pay_date=paid, period_from=start, period_to=end, span="month",
        lines=lines, card=card, tax_pct=55 if card == "none" else 38, allowance=allowance,  # type: ignore[arg-type]
        rounding=rounding, holiday="taxed",
    )  # fmt: skip


def test_fourteen_years_old_keeps_all_in_2026() -> None:
    sums = reckon(pay(2012, "20", 80_00, ("6", 15_00)))
    assert (sums.gross, sums.atp, sums.am, sums.tax, sums.net) == (1690_00, 0, 0, 0, 1690_00)
    assert (sums.holiday, sums.holiday_net) == (211_25, 211_25)


@pytest.mark.parametrize(
    ("rounding", "am", "net"), [("ore", 135_20, 1554_80), ("whole", 136_00, 1554_00)]
)
def test_fourteen_years_old_paid_am_in_2025(rounding: Rounding, am: int, net: int) -> None:
    sums = reckon(pay(2011, "20", 80_00, ("6", 15_00), rounding=rounding, year=2025))
    assert (sums.am, sums.net) == (am, net)


def test_sixteen_years_old_pays_atp() -> None:
    sums = reckon(pay(2010, "45", 80_00, ("10", 15_00)))
    assert (sums.atp, sums.am_base, sums.net, sums.holiday) == (33_00, 3717_00, 3717_00, 468_75)


@pytest.mark.parametrize(
    ("rounding", "am", "tax", "net"),
    [("ore", 746_16, 1547_68, 7033_16), ("whole", 746_00, 1547_00, 7034_00)],
)
def test_nineteen_years_old_on_a_hovedkort(rounding: Rounding, am: int, tax: int, net: int) -> None:
    job = pay(2007, "60", 150_00, ("12", 30_00), card="hovedkort", allowance=4508_00)
    sums = reckon(replace(job, rounding=rounding))
    assert (sums.am, sums.tax, sums.net) == (am, tax, net)


@pytest.mark.parametrize(
    ("card", "net"), [("frikort", 8580_84), ("bikort", 5320_12), ("none", 3861_38)]
)
def test_the_same_month_with_other_cards(card: str, net: int) -> None:
    assert reckon(pay(2007, "60", 150_00, ("12", 30_00), card=card)).net == net


def test_holiday_pay_of_the_nineteen_years_old() -> None:
    sums = reckon(pay(2007, "60", 150_00, ("12", 30_00), card="hovedkort", allowance=4508_00))
    assert (sums.holiday, sums.holiday_am, sums.holiday_tax) == (1170_00, 93_60, 409_03)
    assert sums.holiday_net == 667_37


@pytest.mark.parametrize(("hours", "atp"), [("38.99", 0), ("39", 33_00), ("78", 66_00)])
def test_atp_begins_at_39_hours(hours: str, atp: int) -> None:
    assert right_atp(pay(2007, hours, 150_00, ("1", 30_00))) == atp


@pytest.mark.parametrize(("born", "percent"), [(2008, 8), (2009, 0)])
def test_am_begins_in_the_year_one_turns_18(born: int, percent: int) -> None:
    assert right_am_percent(pay(born, "20", 80_00, ("1", 15_00))) == percent
