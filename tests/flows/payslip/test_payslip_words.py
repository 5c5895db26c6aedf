"""Whatever is found or asked about can be said, in both languages and in plain numbers."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from flows.facts import NoFigures
from flows.payslip.check import check
from flows.payslip.compare import compare, told_difference
from flows.payslip.compute import forward
from flows.payslip.explain import (
    all_right,
    explain,
    told_forward,
    told_frikort_left,
    told_no_figures,
)
from flows.payslip.finding import Known
from flows.payslip.slip import DATES, FIELDS, Slip
from flows.payslip.spoken import kroner, number
from flows.payslip.telling import Spoken, lead, letter, sum_of, what_to_do
from flows.payslip.work import Work
from flows.texts import LANGUAGES, texts_of
from tests.flows.payslip.faults import FAULTS
from tests.flows.payslip.works import beside_of, computed, known_of, works
from tests.house.pages import read_page
from tests.house.tree import ROOT


def said(spoken: Spoken) -> list[str]:
    """Return the text in both languages, and its SMS form where there is one."""
    texts = [spoken.text(language) for language in LANGUAGES]
    for page in (texts_of("payslip", language) for language in LANGUAGES):
        if page.has(spoken.key, "sms"):
            texts.append(page.get(spoken.key, "sms", spoken.args))
    return texts


@pytest.mark.parametrize(("ore", "told"), [(0, "0"), (5, "0,05"), (352875, "3.528,75"),
                                           (28200, "282"), (-5010, "-50,10")])  # fmt: skip
def test_kroner_as_on_a_payslip(ore: int, told: str) -> None:
    assert kroner(ore) == told


def test_numbers_without_needless_zeros() -> None:
    told = [number(Decimal(each)) for each in ("41.50", "8", "12.5", "40", "100.00")]
    assert told == ["41,5", "8", "12,5", "40", "100"]


def test_the_sum_is_shown_in_plain_numbers() -> None:
    slip = Slip(pay_date=date(2026, 10, 30), am_base=352800, am=28200, a_income=324600)
    (found,) = check(slip, Known(date(2011, 6, 15), "frikort"))
    assert sum_of(found).text("da") == (
        "8 % af 3.528 kr = 282 kr. Du fylder 15 i år, så der skal ikke trækkes AM-bidrag i 2026."
    )
    assert letter(found).text("da") == (
        "Hej. Der er trukket 282 kr i AM-bidrag i min løn. Jeg fylder 15 i 2026, "
        "så jeg tror, det skal være 0 kr. Vil du rette det? Tak."
    )
    assert "spørg Mette" in what_to_do(found, "Mette").text("da")
    assert "en voksen" in what_to_do(found, None).text("da")


@given(works(), st.sampled_from(sorted(FAULTS)), st.sets(st.sampled_from(FIELDS), max_size=4))
@settings(max_examples=300, suppress_health_check=[HealthCheck.filter_too_much])
def test_every_finding_can_be_said(work: Work, code: str, unread: set[str]) -> None:
    faulty = FAULTS[code](work)  # type: ignore[index]
    assume(faulty is not None)
    assert faulty is not None
    slip = replace(faulty.slip, **dict.fromkeys(unread))
    for found in check(slip, faulty.known, beside_of(work)):
        for spoken in (lead(found), sum_of(found), what_to_do(found, "Mette"), letter(found)):
            assert all(said(spoken))


@given(works(), works())
def test_every_line_and_every_change_can_be_said(work: Work, other: Work) -> None:
    slip, then = computed(work).slip, computed(other).slip
    for line in FIELDS:
        spoken = explain(slip, line)
        assert (spoken is None) == (line in DATES or getattr(slip, line) is None)
        assert spoken is None or all(said(spoken))
    for change in compare(then, slip):
        assert all(said(change.spoken()))
    assert all(said(told_difference(then, slip)))
    assert all(said(all_right(slip)))


@given(works(), works(), st.integers(-9000, 9000))
def test_what_changed_adds_up_to_the_difference(work: Work, other: Work, beside: int) -> None:
    before, after = computed(work).slip, computed(other).slip
    after = replace(after, net=(after.net or 0) + beside)
    changes = compare(before, after)
    assert sum(change.effect for change in changes) == (after.net or 0) - (before.net or 0)
    effects = [abs(change.effect) for change in changes]
    assert effects == sorted(effects, reverse=True)
    assert compare(before, before) == compare(Slip(), after) == []


def test_why_less_than_last_month(october: Work) -> None:
    less = computed(replace(october, hours=Decimal(40))).slip
    before = computed(october).slip
    assert told_difference(before, less).text("da").startswith("Du får 400 kr mindre end sidst.")
    assert [change.spoken().text("da") for change in compare(before, less)] == [
        "Færre timer: 45 før og 40 nu. Det giver 400 kr mindre."
    ]


def test_looking_ahead(october: Work) -> None:
    answer = forward(october, Decimal(12))
    assert not isinstance(answer, NoFigures)
    assert told_forward(*answer).text("da").startswith("12 timer giver 1.110 kr. Du får 1.110 kr")
    assert "52.410 kr tilbage" in told_frikort_left(date(2026, 10, 1), 169000).text("da")
    assert told_frikort_left(date(2026, 1, 1), 10**8).key == "frikort_left.used_up"
    missing = told_frikort_left(date(2027, 1, 1), 0)
    assert missing == told_no_figures(NoFigures(2027))
    assert "2027" in texts_of("payslip", "da").get(
        missing.key, args={**missing.args, "consultant": "Mette"}
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_sms_no_amount_is_told(language: str) -> None:
    """Nothing about pay goes by SMS that the youth did not type."""
    page = read_page(ROOT / "flows" / "payslip" / f"{language}.ftl")
    for name in page.messages:
        if re.match(r"finding|letter|line|why|forward|frikort_left|all_right", name):
            text = texts_of("payslip", language).get(name, "sms")
            assert not re.search(r"\d ?kr|\{", text), name


def test_nobody_is_called_a_cheat() -> None:
    page = (ROOT / "flows" / "payslip" / "da.ftl").read_text("utf-8").lower()
    assert not re.search(r"snyd|svindl|ulovlig|stjål|bedrag", page)


def test_a_right_slip_is_praised_with_how_it_was_reckoned(october: Work) -> None:
    text = all_right(computed(october).slip).text("da")
    assert text.startswith("Alt passer - sådan er den regnet ud: Du har tjent 3.750 kr.")
    assert known_of(october).card == "frikort"
