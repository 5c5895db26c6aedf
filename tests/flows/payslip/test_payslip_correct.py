"""On a correct payslip nothing is found: however it is rounded, and whatever could not be read."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.payslip.beside import Beside
from flows.payslip.check import check, is_praised
from flows.payslip.finding import SURE, Known
from flows.payslip.rounding import percent
from flows.payslip.slip import FIELDS
from flows.payslip.work import Work
from tests.flows.payslip.works import beside_of, computed, known_of, works, wrong_on


def test_who_has_no_card_is_told_how_to_get_one_and_nobody_is_accused(october: Work) -> None:
    slip, known = computed(replace(october, card="none")).slip, known_of(october)
    (found,) = check(slip, replace(known, card="none"))
    assert found.code == "no_tax_card_55" and found.sure < SURE


@given(works())
@settings(max_examples=400)
def test_nothing_is_wrong_on_a_correct_slip(work: Work) -> None:
    slip = computed(work).slip
    assert wrong_on(slip, known_of(work), beside_of(work)) == []
    assert wrong_on(slip, known_of(work)) == []


@given(works(), st.sets(st.sampled_from(["born", "card", "rate", "hours"])))
def test_nor_when_less_is_known(work: Work, unknown: set[str]) -> None:
    """Whose card is not known may be asked about 55 %; that is all."""
    known = replace(known_of(work), **dict.fromkeys(unknown))
    found = wrong_on(computed(work).slip, known)
    assert not found or (found[0].code == "no_tax_card_55" and known.card is None)


@given(works(pension_pct=Decimal(0)), st.sets(st.sampled_from(FIELDS), max_size=6))
@settings(max_examples=400)
def test_nor_when_lines_could_not_be_read(work: Work, unread: set[str]) -> None:
    """Only holiday pay that stands nowhere is asked about."""
    slip = replace(computed(work).slip, **dict.fromkeys(unread))
    found = wrong_on(slip, known_of(work))
    assert {each.code for each in found} <= {"holiday_pay_missing"}
    assert not found or {"holiday_pay", "holiday_pay_net"} <= unread


@given(works(), st.lists(st.integers(-30000, 30000), max_size=4))
def test_nor_when_other_lines_stand_before_the_net(work: Work, others: list[int]) -> None:
    slip = computed(work).slip
    assert slip.net is not None
    net = slip.net + sum(others)
    if net >= 0:
        beside = Beside(work.supplements, tuple(others))
        assert wrong_on(replace(slip, net=net), known_of(work), beside) == []


@given(works(), st.booleans(), st.booleans(), st.integers(0, 30000))
def test_nor_for_any_way_of_holiday_pay(
    work: Work, after_atp: bool, after_pension: bool, daily: int
) -> None:
    """Reckoned before or after own ATP and pension, taxed with or without a daily deduction."""
    done = computed(work)
    slip = done.slip
    base = slip.gross or 0
    base -= (slip.atp or 0) if after_atp else 0
    base -= (slip.pension_own or 0) if after_pension else 0
    pay = percent(base, Decimal("12.5"))
    after_am = pay - percent(pay, done.am_pct)
    tax = percent(max(0, after_am - daily), slip.tax_pct or Decimal(0))
    paid = replace(slip, holiday_pay=pay, holiday_pay_net=after_am - tax)
    assert wrong_on(paid, known_of(work), beside_of(work)) == []
    assert wrong_on(replace(paid, holiday_pay_net=None), known_of(work)) == []


@given(works(), st.sampled_from(["am", "tax"]), st.sampled_from([-100, 100]))
def test_nor_for_a_krone_more_or_less(work: Work, line: str, more: int) -> None:
    slip = computed(work).slip
    amount = getattr(slip, line)
    if amount > 100 and slip.net is not None:
        off = replace(slip, **{line: amount + more}, net=slip.net - more)
        assert wrong_on(replace(off, a_income=None), known_of(work), beside_of(work)) == []


def test_a_slip_that_is_right_is_praised_when_enough_is_known(october: Work) -> None:
    slip, known = computed(october).slip, known_of(october)
    assert is_praised(slip, known, [])
    assert not is_praised(slip, replace(known, born=None), [])
    assert not is_praised(slip, Known(), [])
    assert not is_praised(replace(slip, pay_date=None, period_from=None, period_to=None), known, [])
