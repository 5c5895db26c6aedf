"""A slip on a page: carried there and back, looked over, and told of in whole texts."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.kind import Reading, Unfit
from flows.payslip.beside import Beside
from flows.payslip.carried import LONGEST, brought_back, carried
from flows.payslip.finding import Known
from flows.payslip.form import LONGEST as LONGEST_ANSWER
from flows.payslip.form import doubted, filled, lines
from flows.payslip.heard import MOST_LINES, Heard
from flows.payslip.shown import SHOWN, TYPED, told
from flows.payslip.slip import DATES, FIELDS, NUMBERS, Slip
from flows.payslip.written import written
from tests.flows.payslip.test_talk import RIGHT, TAXED

TODAY = Reading(date(2026, 11, 23), "da")
FIFTEEN = Known(date(2011, 6, 12), "frikort", 8500, Decimal("41.50"))


def _values(name: str) -> st.SearchStrategy[Any]:
    if name in DATES:
        return st.dates(date(2000, 1, 1), date(2099, 12, 31))
    if name in NUMBERS:
        return st.decimals(0, 100, places=2)
    return st.integers(0, 10**14 - 1)


SLIPS = st.fixed_dictionaries({name: st.none() | _values(name) for name in FIELDS}).map(
    lambda values: Slip(**values)
)
LISTS = st.none() | st.lists(st.integers(-10_000_000, 10_000_000), max_size=MOST_LINES).map(tuple)
HEARD = st.builds(
    Heard,
    SLIPS,
    st.lists(st.sampled_from(FIELDS), unique=True).map(tuple),
    st.builds(Beside, LISTS, LISTS),
    st.lists(st.sampled_from(FIELDS), unique=True).map(tuple),
    slips=st.integers(1, 9),
)


@given(HEARD)
def test_what_is_carried_comes_back_the_same(heard: Heard) -> None:
    assert len(carried(heard)) <= LONGEST
    assert brought_back(carried(heard)) == heard


@given(HEARD)
def test_a_form_that_nobody_touched_says_what_was_read(heard: Heard) -> None:
    form = filled(heard, told(heard.slip), TODAY)
    assert form.slip == heard.slip
    assert form.wrong <= {"net"}


@pytest.mark.parametrize(
    "change",
    [
        {"slip": {"net": "1e999999999"}},
        {"slip": {"net": "-5.00"}},
        {"slip": {"net": "9999999999999.00"}},
        {"slip": {"net": 5}},
        {"slip": {"net": None}},
        {"slip": {"hours": "NaN"}},
        {"slip": {"pay_date": "2026-10"}},
        {"slip": {"pay_date": "2026-02-31"}},
        {"slip": {"cpr": "1.00"}},
        {"slip": []},
        {"doubtful": ["<script>"]},
        {"doubtful": [[]]},
        {"doubtful": "net"},
        {"unsure": ["net"] * 18},
        {"others": [1.5]},
        {"others": [True]},
        {"others": [10**15]},
        {"others": [1] * (MOST_LINES + 1)},
        {"supplements": "12"},
        {"kind": "contract"},
        {"slips": 10**9},
        {"slips": "1"},
        {"more": 1},
    ],
)
def test_what_was_tampered_with_is_not_taken(change: dict[str, Any]) -> None:
    raw = {**json.loads(carried(Heard(TAXED))), **change}
    with pytest.raises(Unfit):
        brought_back(json.dumps(raw))


@pytest.mark.parametrize(
    "text", ["", "{}", "null", "[" * 3900, "9" * 3999, "x" * (LONGEST + 1), '{"slip": NaN}', "æ"]
)
def test_what_is_no_reading_is_not_taken(text: str) -> None:
    with pytest.raises(Unfit):
        brought_back(text)


@given(st.text(max_size=200))
def test_no_text_breaks_what_reads_it(text: str) -> None:
    with pytest.raises(Unfit):
        brought_back(text)


def test_a_line_is_put_right_and_an_empty_one_is_not_on_the_slip() -> None:
    answers = {**told(TAXED), "net": "3.245,35 kr", "hours": "42", "rate": "", "tax": "nej"}
    form = filled(Heard(TAXED), answers, TODAY)
    right = replace(TAXED, net=324535, hours=Decimal("42.00"), rate=None, tax=None)
    assert (form.slip, form.wrong) == (right, frozenset())


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("net", "mange"), ("net", "9" * 30), ("net", "1" * (LONGEST_ANSWER + 1)), ("net", "-5"),
        ("hours", "999"), ("tax_pct", "101"), ("pay_date", "31/2 2026"), ("contract", "1"),
        ("own_hours", "5000"), ("born", "i går måske"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_and_nothing_else_is_lost(name: str, answer: str) -> None:
    form = filled(Heard(TAXED), {**told(TAXED), name: answer}, TODAY)
    assert (form.wrong, form.slip) == (frozenset({name}), TAXED)


def test_what_makker_cannot_see_is_read_as_the_talk_reads_it() -> None:
    beside = {"card": "frikort", "contract": "85 kr i timen", "own_hours": "41,5"}
    form = filled(Heard(TAXED), {**told(TAXED), **beside, "born": "12. juni 2011"}, TODAY)
    assert form.known == FIFTEEN
    empty = filled(Heard(TAXED), {"card": "'; drop", "contract": "ved ikke"}, TODAY)
    assert empty.known == Known()


def test_without_what_was_paid_it_is_asked_for() -> None:
    assert filled(Heard(Slip()), {"am": "282"}, TODAY).wrong == {"net"}


def test_doubtful_lines_come_first_and_with_nothing_read_there_are_lines_to_type() -> None:
    heard = Heard(TAXED, doubtful=("net", "period_to"), unsure=("am",))
    assert doubted(heard) == ("net", "am")
    assert lines(heard)[:3] == ("net", "am", "pay_date")
    assert set(lines(heard)) == set(told(TAXED)) and set(lines(heard)) <= set(SHOWN)
    assert lines(Heard(Slip())) == TYPED


def test_a_finding_is_told_with_its_sum_what_to_do_and_a_message() -> None:
    said = written(TAXED, FIFTEEN, Beside((), ()), "da", "Mette")
    (part,) = said.parts
    assert "8 % af 3.527,50 kr = 282,20 kr. Du fylder 15 i år" in part.sum
    assert "282,20 kr" in part.letter and "spørg Mette" in part.do
    assert "Arbejdsmarkedsbidragsloven" in part.source and not said.said


def test_two_findings_say_once_what_to_do_about_both() -> None:
    said = written(TAXED, replace(FIFTEEN, rate=9000), Beside((), ()), "en", None)
    assert [bool(part.do) for part in said.parts] == [True, False]


def test_a_right_slip_is_praised_and_a_half_known_one_is_not() -> None:
    praised = written(RIGHT, FIFTEEN, Beside((), ()), "da", "Mette")
    assert praised.praised and "Alt passer" in praised.said[0] and not praised.parts
    half = written(RIGHT, Known(), Beside((), ()), "da", "Mette")
    assert not half.praised and "ikke tjekke det hele" in half.said[0]


def test_a_year_without_figures_says_so() -> None:
    said = written(replace(RIGHT, pay_date=date(2031, 1, 31)), FIFTEEN, Beside(), "da", "Mette")
    assert "2031" in said.said[0] and "Mette" in said.said[0]
