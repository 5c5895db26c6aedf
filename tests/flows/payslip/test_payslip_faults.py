"""Each mistake on an otherwise correct payslip is found, and only that one."""

from dataclasses import replace
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from flows.payslip.checks.total import ROUNDED
from flows.payslip.finding import Code, Finding
from flows.payslip.work import Work
from tests.flows.payslip import faults
from tests.flows.payslip.faults import FAULTS, Faulty
from tests.flows.payslip.works import beside_of, computed, known_of, works, wrong_on


def found_on(work: Work, faulty: Faulty | None) -> list[Finding]:
    """Return what is found on a slip that was read whole."""
    assume(faulty is not None)
    assert faulty is not None
    return wrong_on(faulty.slip, faulty.known, beside_of(work))


@pytest.mark.parametrize("code", get_args(Code))
@given(work=works())
@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
def test_a_mistake_is_found_once(code: Code, work: Work) -> None:
    assert [each.code for each in found_on(work, FAULTS[code](work))] == [code]


LINE = {"am_wrong": "am", "atp_wrong": "atp", "a_tax_wrong": "tax", "am_under_18": "am"}


@pytest.mark.parametrize("code", LINE)
@given(work=works())
@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
def test_a_mistake_is_found_once_when_nothing_follows_from_it(code: Code, work: Work) -> None:
    """The one line is printed wrong, and all below it is right."""
    faulty = FAULTS[code](work)
    assume(faulty is not None)
    assert faulty is not None
    right = computed(work).slip
    printed = replace(right, **{LINE[code]: getattr(faulty.slip, LINE[code])})
    assert [each.code for each in wrong_on(printed, faulty.known, beside_of(work))] == [code]


@given(work=works())
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_a_line_that_is_not_printed_is_missed_when_the_others_show_it(work: Work) -> None:
    for fault, code in ((faults.am_missing, "am_missing"), (faults.atp_missing, "atp_missing")):
        faulty = fault(work, printed=False)
        if faulty is not None:
            bare = replace(faulty.slip, am_base=None, a_income=None)
            for slip in (faulty.slip, bare):
                found = wrong_on(slip, faulty.known, beside_of(work))
                assert [each.code for each in found] == [code]


@given(works(), st.sampled_from(["1", "10", "12", "14", "15"]))
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_any_other_percent_of_holiday_pay_is_found(work: Work, pct: str) -> None:
    found = found_on(work, faults.holiday_pay_wrong(work, pct))
    assert [each.code for each in found] == ["holiday_pay_wrong"]


@given(works(), st.sampled_from(["0.8", "5", "7", "9", "10", "16"]))
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_any_other_percent_of_am_is_found(work: Work, pct: str) -> None:
    assert [each.code for each in found_on(work, faults.am_wrong(work, pct))] == ["am_wrong"]


@given(works(), st.integers(-20000, 20000))
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_a_net_that_does_not_add_up_is_found(work: Work, less: int) -> None:
    # In whole kroner the lines themselves may be so far off (flows/payslip/checks/total.py).
    assume(abs(less) > (300 if work.rounding == "exact" else ROUNDED))
    faulty = faults.sum_wrong(work, less)
    assert [each.code for each in found_on(work, faulty)] == ["sum_wrong"]
    assert faulty is not None
    (asked,) = wrong_on(faulty.slip, faulty.known)
    assert asked.sure < 0.8, "an unknown line may stand before the net"


@given(works(tax_pct=Decimal(38), card="hovedkort"), st.integers(1, 700000))
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_a_hovedkort_without_its_deduction_is_asked_about(work: Work, allowance: int) -> None:
    without = computed(replace(work, card="bikort", allowance=0)).slip
    assume((without.tax or 0) > 1000)
    for slip in (replace(without, allowance=None), without):
        (found,) = wrong_on(slip, known_of(work), beside_of(work))
        assert (found.code, found.args["why"]) == ("a_tax_wrong", "unused")
        assert found.sure < 0.8
