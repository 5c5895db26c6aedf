"""The checks at the edges of the rules, and what they say about a slip that is half unknown."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from flows.facts import NoFigures
from flows.payslip.beside import Beside
from flows.payslip.check import check, is_praised, no_figures
from flows.payslip.finding import SURE, Known
from flows.payslip.slip import Slip
from flows.payslip.work import Work
from tests.flows.payslip.works import ALONE, computed, known_of

HOME_MADE = Slip(
    pay_date=date(2026, 10, 30), period_from=date(2026, 10, 1), period_to=date(2026, 10, 31),
    hours=Decimal("41.5"), rate=8500, gross=352875, am=28230, net=324645, holiday_pay=44109,
)  # fmt: skip
WHOLE = Beside((15000,), ())
"""What stands beside the fields of October's slip."""
FIFTEEN = Known(born=date(2011, 6, 15), card="frikort")


def test_eight_percent_of_a_fifteen_year_old_in_2026() -> None:
    (found,) = check(HOME_MADE, FIFTEEN)
    assert (found.code, found.expected, found.found) == ("am_under_18", 0, 28230)
    assert found.sure >= SURE and found.source


def test_the_same_in_2025_is_right() -> None:
    before = replace(
        HOME_MADE, pay_date=date(2025, 10, 31), period_from=date(2025, 10, 1),
        period_to=date(2025, 10, 31),
    )  # fmt: skip
    assert check(before, FIFTEEN) == []
    assert is_praised(before, FIFTEEN, [])


@pytest.mark.parametrize("born", [date(2010, 10, 1), date(2010, 10, 15), date(2010, 10, 31)])
@pytest.mark.parametrize("atp", [None, 0, 3300])
def test_atp_in_the_month_of_the_birthday_is_never_judged(born: date, atp: int | None) -> None:
    slip = Slip(
        pay_date=date(2026, 10, 30), period_from=date(2026, 10, 1), period_to=date(2026, 10, 31),
        hours=Decimal(45), rate=8000, gross=360000, atp=atp, net=360000 - (atp or 0),
        holiday_pay=45000,
    )  # fmt: skip
    assert check(slip, Known(born, "frikort"), ALONE) == []


@pytest.mark.parametrize(
    ("born", "atp", "code"),
    [
        (date(2010, 11, 1), 3300, "atp_under_16"),
        (date(2010, 9, 30), 0, "atp_missing"),
        (date(2010, 9, 30), 6600, "atp_wrong"),
    ],
)
def test_atp_outside_that_month_is(born: date, atp: int, code: str, october: Work) -> None:
    right = computed(october).slip
    slip = replace(right, atp=atp, am_base=375000 - atp, a_income=375000 - atp, net=375000 - atp)
    assert [each.code for each in check(slip, Known(born, "frikort"), WHOLE)] == [code]


@pytest.mark.parametrize(
    ("hours", "atp", "codes"),
    [
        ("38.99", 0, []), ("38.99", 3300, ["atp_wrong"]), ("39", 3300, []),
        ("39", 0, ["atp_missing"]), ("77.99", 6600, ["atp_wrong"]), ("78", 6600, []),
        ("116.99", 9900, ["atp_wrong"]), ("117", 9900, []),
    ],
)  # fmt: skip
def test_atp_at_the_edges_of_its_steps(
    hours: str, atp: int, codes: list[str], october: Work
) -> None:
    done = computed(replace(october, hours=Decimal(hours))).slip
    left = (done.gross or 0) - atp
    slip = replace(done, atp=atp, am_base=left, a_income=left, net=left)
    known = replace(known_of(october), hours=None)
    assert [each.code for each in check(slip, known, WHOLE)] == codes


@pytest.mark.parametrize("own", [6660, 5700, 7740, 8820])
def test_other_rates_of_atp_are_left_alone(own: int, october: Work) -> None:
    done = computed(october).slip
    left = 375000 - own
    slip = replace(done, atp=own, am_base=left, a_income=left, net=left)
    assert check(slip, known_of(october)) == []


def test_decembers_pay_in_january_of_the_year_of_eighteen() -> None:
    """The pay day decides; that is medium, so whoever did otherwise is only asked."""
    work = Work(
        date(2026, 1, 5), date(2008, 12, 1), Decimal(20), 10000,
        period_from=date(2025, 12, 1), period_to=date(2025, 12, 31),
    )  # fmt: skip
    assert check(computed(work).slip, known_of(work), ALONE) == []
    young = replace(work, born=date(2009, 1, 1))
    eight = replace(computed(work).slip, atp=0)
    (found,) = check(eight, known_of(young), ALONE)
    assert (found.code, found.args["why"]) == ("am_under_18", "new_year")
    assert found.sure < SURE


def test_a_year_without_figures_is_not_judged() -> None:
    slip = replace(HOME_MADE, pay_date=date(2027, 10, 30))
    assert check(slip, FIFTEEN) == []
    assert no_figures(slip) == NoFigures(2027)
    assert not is_praised(slip, FIFTEEN, [])
    assert [each.code for each in check(replace(slip, net=400000), FIFTEEN)] == ["sum_wrong"]


def test_an_empty_slip_says_nothing() -> None:
    everything = Known(date(2011, 1, 1), "frikort", 10000, Decimal(40))
    assert check(Slip(), everything) == check(Slip(), Known()) == []


def test_a_slip_without_a_birth_date_is_not_judged_by_age() -> None:
    assert check(HOME_MADE, Known(card="frikort")) == []


def test_whoever_has_no_card_pays_55_percent(october: Work) -> None:
    done = computed(replace(october, card="none"))
    assert check(done.slip, known_of(done.work)) == []
    (asked,) = check(done.slip, replace(known_of(done.work), card=None))
    assert asked.code == "no_tax_card_55" and asked.sure < SURE
    (sure,) = check(done.slip, replace(known_of(done.work), card="hovedkort"))
    assert sure.code == "no_tax_card_55" and sure.sure >= SURE


def test_a_frikort_that_may_be_used_up_is_only_asked_about(october: Work) -> None:
    rich = replace(october, hours=Decimal(160))
    for work, sure in ((october, True), (rich, False)):
        done = computed(replace(work, card="bikort", tax_pct=Decimal(38)))
        (found,) = check(done.slip, replace(known_of(done.work), card="frikort"))
        assert (found.code, found.sure >= SURE) == ("a_tax_with_frikort", sure)


def test_an_unknown_line_before_the_net_is_only_asked_about(october: Work) -> None:
    slip = replace(computed(october).slip, net=371700 - 5000)
    (asked,) = check(slip, known_of(october))
    assert asked.code == "sum_wrong" and asked.sure < SURE
    (sure,) = check(slip, known_of(october), WHOLE)
    assert sure.code == "sum_wrong" and sure.sure >= SURE
    assert check(slip, known_of(october), Beside(others=(-5000,))) == []


def test_supplements_show_a_gross_that_is_too_low(october: Work) -> None:
    """Without knowing them the gross can be right: 45 hours x 80 and 50 on top."""
    done = computed(replace(october, supplements=(5000,))).slip
    assert check(done, known_of(october)) == []
    (found,) = check(done, known_of(october), WHOLE)
    assert (found.code, found.expected, found.found) == ("gross_wrong", 375000, 365000)


def test_an_agreement_without_a_printed_wage(october: Work) -> None:
    slip = replace(computed(october).slip, rate=None)
    (found,) = check(slip, replace(known_of(october), rate=9000))
    assert found.code == "rate_wrong" and found.sure < SURE


def test_too_much_taken_from_holiday_pay_is_asked_about(october: Work) -> None:
    slip = replace(computed(october).slip, holiday_pay_net=43125)
    (found,) = check(slip, known_of(october), WHOLE)
    assert (found.code, found.args["why"]) == ("holiday_pay_wrong", "net")
    assert found.sure < SURE


def test_perks_and_savings_between_the_lines_are_not_judged(october: Work) -> None:
    """A phone of 275 is taxed and taken out again: base and A-indkomst are higher than the pay."""
    year = replace(october, pay_date=date(2025, 10, 30), born=date(2009, 3, 3))
    done = computed(year).slip
    base = (done.am_base or 0) + 27500
    am = base * 8 // 100
    slip = replace(done, am_base=base, am=am, a_income=base - am, net=(done.gross or 0) - 3300 - am)
    for beside in (Beside(), Beside(october.supplements, (27500, -27500))):
        assert check(slip, known_of(year), beside) == []
