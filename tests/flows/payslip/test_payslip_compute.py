"""Pay from top to bottom: the worked examples to the øre, and the rules at their edges."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from flows.facts import NoFigures
from flows.kind import Unfit
from flows.payslip.compute import compute, forward, frikort_left
from flows.payslip.law import Period
from flows.payslip.rounding import ROUNDINGS, Rounding
from flows.payslip.slip import Card
from flows.payslip.work import Work
from tests.flows.payslip.works import computed, works

FOURTEEN = Work(date(2026, 10, 30), date(2012, 5, 4), Decimal(20), 8000, (9000,))
SIXTEEN = Work(date(2026, 10, 30), date(2010, 5, 4), Decimal(45), 8000, (15000,))
NINETEEN = Work(
    date(2026, 10, 30), date(2007, 5, 4), Decimal(60), 15000, (36000,), "hovedkort", Decimal(38),
    450800,
)  # fmt: skip
LAST_YEAR = date(2025, 10, 30)


@pytest.mark.parametrize(
    ("work", "rounding", "lines"),
    [
        (FOURTEEN, "exact", (169000, 0, 169000, 0, 169000, 0, 169000, 21125, 21125)),
        (FOURTEEN, "whole", (169000, 0, 169000, 0, 169000, 0, 169000, 21125, 21125)),
        (replace(FOURTEEN, pay_date=LAST_YEAR), "exact",
         (169000, 0, 169000, 13520, 155480, 0, 155480, 21125, 19435)),
        (replace(FOURTEEN, pay_date=LAST_YEAR), "whole",
         (169000, 0, 169000, 13600, 155400, 0, 155400, 21125, 19425)),
        (SIXTEEN, "exact", (375000, 3300, 371700, 0, 371700, 0, 371700, 46875, 46875)),
        (SIXTEEN, "whole", (375000, 3300, 371700, 0, 371700, 0, 371700, 46875, 46875)),
        (replace(SIXTEEN, pay_date=LAST_YEAR, born=date(2009, 5, 4)), "exact",
         (375000, 3300, 371700, 29736, 341964, 0, 341964, 46875, 43125)),
        (replace(SIXTEEN, pay_date=LAST_YEAR, born=date(2009, 5, 4)), "whole",
         (375000, 3300, 371700, 29700, 342000, 0, 342000, 46875, 43175)),
        (NINETEEN, "exact", (936000, 3300, 932700, 74616, 858084, 154768, 703316, 117000, 66737)),
        (NINETEEN, "whole", (936000, 3300, 932700, 74600, 858100, 154700, 703400, 117000, 66900)),
    ],
)  # fmt: skip
def test_the_worked_examples_come_out_to_the_ore(
    work: Work, rounding: Rounding, lines: tuple[int, ...]
) -> None:
    slip = computed(replace(work, rounding=rounding)).slip
    assert lines == (
        slip.gross, slip.atp, slip.am_base, slip.am, slip.a_income, slip.tax, slip.net,
        slip.holiday_pay, slip.holiday_pay_net,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("card", "tax", "net"),
    [("frikort", 0, 858084), ("bikort", 326072, 532012), ("none", 471946, 386138)],
)
def test_the_same_month_on_other_cards(card: Card, tax: int, net: int) -> None:
    slip = computed(replace(NINETEEN, card=card, allowance=0)).slip
    assert (slip.tax, slip.net) == (tax, net)


def test_skats_own_example() -> None:
    """28.952 before 90 ATP and 500 pension; 9.491,87 in A-skat; one 4-band ATP is not ours."""
    work = replace(NINETEEN, hours=Decimal(30), rate=94540, supplements=(), tax_pct=Decimal(45))
    slip = computed(replace(work, allowance=500000)).slip
    assert (slip.am_base, slip.am, slip.tax) == (2836200, 226896, 949187)


@pytest.mark.parametrize(
    ("period", "hours", "own"),
    [
        ("month", "38.99", 0), ("month", "39", 3300), ("month", "77.99", 3300),
        ("month", "78", 6600), ("month", "116.99", 6600), ("month", "117", 9900),
        ("14days", "17.99", 0), ("14days", "18", 1740), ("14days", "36", 3480),
        ("14days", "54", 5220), ("week", "8.99", 0), ("week", "9", 870), ("week", "17.99", 870),
        ("week", "18", 1740), ("week", "27", 2610),
    ],
)  # fmt: skip
def test_atp_goes_by_the_hours_of_the_period(period: Period, hours: str, own: int) -> None:
    done = computed(replace(SIXTEEN, period=period, hours=Decimal(hours)))
    assert (done.slip.atp, done.atp_employer) == (own, 2 * own)


@pytest.mark.parametrize(
    ("born", "own"),
    [((2010, 10, 1), 3300), ((2010, 9, 30), 3300), ((2010, 10, 2), 0), ((2010, 10, 15), 0)],
)
def test_atp_begins_when_somebody_is_16_all_period(born: tuple[int, int, int], own: int) -> None:
    assert computed(replace(SIXTEEN, born=date(*born))).slip.atp == own


@pytest.mark.parametrize(
    ("pay_date", "born", "pct"),
    [
        ((2026, 12, 31), (2009, 12, 31), 0), ((2026, 12, 31), (2009, 1, 1), 0),
        ((2026, 1, 1), (2008, 12, 31), 8), ((2025, 12, 31), (2012, 1, 1), 8),
        ((2024, 6, 1), (2010, 1, 1), 8), ((2023, 6, 1), (2009, 1, 1), 8),
        ((2026, 1, 1), (2012, 1, 1), 0),
    ],
)  # fmt: skip
def test_am_bidrag_goes_by_the_year_of_the_pay_day(
    pay_date: tuple[int, int, int], born: tuple[int, int, int], pct: int
) -> None:
    """December's pay at hand in January belongs to January, whatever period it is for."""
    december = (date(pay_date[0] - 1, 12, 1), date(pay_date[0] - 1, 12, 31))
    for days in ((None, None), december):
        work = replace(FOURTEEN, pay_date=date(*pay_date), born=date(*born))
        done = computed(replace(work, period_from=days[0], period_to=days[1]))
        assert done.am_pct == pct


@given(works())
def test_net_and_what_is_taken_are_the_gross(work: Work) -> None:
    slip = computed(work).slip
    taken = [slip.atp, slip.pension_own, slip.am, slip.tax]
    assert all(each is not None and each >= 0 for each in [*taken, slip.net])
    assert slip.gross == (slip.net or 0) + sum(each or 0 for each in taken)


@given(works(card="frikort"))
def test_a_frikort_is_never_taxed(work: Work) -> None:
    done = computed(work)
    assert done.slip.tax == done.holiday_tax == 0


@given(works(rounding="exact"), st.decimals(0, 60, places=2))
def test_more_hours_are_never_less_net(work: Work, more: Decimal) -> None:
    """Within a step of ATP. The first hour of a step costs its ATP: 33 kroner at 39 hours."""
    longer = replace(work, hours=min(work.hours + more, Decimal(400)))
    less, most = computed(work).slip, computed(longer).slip
    if less.atp == most.atp:
        assert (most.net or 0) >= (less.net or 0)


@given(works(), st.integers(1, 60))
def test_a_whole_hour_more_is_never_less_net(work: Work, more: int) -> None:
    """However it is rounded, and over the steps of ATP too."""
    longer = replace(work, hours=work.hours + more)
    assert (computed(longer).slip.net or 0) >= (computed(work).slip.net or 0)


@given(works())
def test_ways_of_rounding_differ_by_kroner_only(work: Work) -> None:
    ways = [replace(work, rounding=way) for way in ROUNDINGS]
    nets = [computed(way).slip.net or 0 for way in ways]
    assert max(nets) - min(nets) <= 1000


def test_fixed_monthly_pay_has_store_bededag_and_no_holiday_pay() -> None:
    month = replace(
        NINETEEN, monthly=2500000, bededag=True, supplements=(), hours=Decimal("160.33")
    )
    slip = computed(month).slip
    assert (slip.gross, slip.atp, slip.rate, slip.holiday_pay) == (2511250, 9900, None, None)
    assert compute(replace(month, pay_date=date(2023, 5, 1))) == NoFigures(2023, "store_bededag")


def test_a_year_without_figures_is_not_reckoned() -> None:
    assert compute(replace(FOURTEEN, pay_date=date(2027, 1, 1))) == NoFigures(2027)
    assert forward(replace(FOURTEEN, pay_date=date(2027, 1, 1)), Decimal(12)) == NoFigures(2027)
    assert frikort_left(date(2027, 1, 1), 0) == NoFigures(2027)


def test_what_will_i_get_for_twelve_hours() -> None:
    answer = forward(replace(FOURTEEN, supplements=()), Decimal(12))
    assert not isinstance(answer, NoFigures)
    assert [each.slip.net for each in answer] == [96000, 43200]


def test_what_is_left_of_a_frikort() -> None:
    assert frikort_left(date(2026, 10, 1), 169000) == 5410000 - 169000
    assert frikort_left(date(2026, 10, 1), 169000, amount=200000) == 31000
    assert frikort_left(date(2026, 10, 1), 6000000) == 0


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"hours": Decimal(-1)}, "hours must be"),
        ({"hours": Decimal(401)}, "hours must be"),
        ({"rate": -1}, "rate must be"),
        ({"supplements": (-1,)}, "supplements must be"),
        ({"card": "hovedkort", "tax_pct": None}, "a hovedkort needs its tax_pct"),
        ({"tax_pct": Decimal(101)}, "tax_pct must be"),
        ({"allowance": -1}, "allowance must be"),
        ({"pension_pct": Decimal(21)}, "pension_own_pct must be"),
        ({"monthly": -1}, "monthly must be"),
        ({"bededag": True}, "the hourly paid get none"),
        ({"born": date(2026, 10, 15)}, "born must be"),
        ({"period_from": date(2026, 11, 1)}, "must not be after"),
    ],
)
def test_work_that_cannot_be_is_refused(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(Unfit, match=sentence):
        replace(SIXTEEN, **change)  # type: ignore[arg-type]


def test_nobody_pays_more_than_they_earn() -> None:
    with pytest.raises(Unfit, match="more would be taken than was earned"):
        compute(replace(SIXTEEN, rate=10, supplements=()))


@given(works(), st.sampled_from(["frikort", "none"]))
def test_a_card_is_never_worse_than_none(work: Work, card: Card) -> None:
    assume(work.card in ("frikort", "none"))
    with_card, without = (computed(replace(work, card=each)) for each in (card, "none"))
    assert (with_card.slip.net or 0) >= (without.slip.net or 0)
