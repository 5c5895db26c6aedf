"""What the generator draws: it adds up, hides what is private, and prints what its truth says."""

import re
from collections import Counter
from datetime import date
from random import Random

import pypdfium2
import pytest

from flows.payslip.slip import DATES, NUMBERS, Slip
from tests.payslips.batch import NAMES, batch, one
from tests.payslips.faults import CODES, NEEDED, faulty
from tests.payslips.hand import MONTHS
from tests.payslips.made import Made
from tests.payslips.reckoning import reckon
from tests.payslips.tricky import TRICKY, right, tricky

WHOLE_CPR = re.compile(r"\b\d{6}-?\d{4}\b")
FIGURES = re.compile(r"\d+(?:[.,\u00a0 ]\d+)*")


def told_fields(made: Made) -> dict[str, str | None]:
    return {str(name): value for name, value in made.fields.items()}


def shown_text(made: Made) -> str:
    document = pypdfium2.PdfDocument(made.paper.pdf(Random(1)))
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def numbers_in(words: list[str]) -> set[str]:
    """Return every number on the paper as its digits alone, "1.234,50" as "123450"."""
    return {re.sub(r"\D", "", found) for text in words for found in FIGURES.findall(text)}


@pytest.fixture(scope="module")
def many() -> list[Made]:
    return list(batch(11, 240))


@pytest.mark.parametrize("layout", NAMES)
def test_every_layout_prints_what_its_truth_says(layout: str) -> None:
    for seed in range(6):
        made = right(layout, Random(seed))
        slip, text = Slip.from_json(told_fields(made)), shown_text(made)
        numbers = numbers_in(made.paper.words()) | numbers_in([text])
        for name, value in made.fields.items():
            if value is None or name in DATES | NUMBERS:
                continue
            digits = value.replace(".", "").lstrip("0") or "000"
            assert numbers & {digits, digits[:-2] or "0"}, (layout, seed, name, value)
        assert slip.net and slip.period_from
        assert _names(text, slip.pay_date), (layout, seed)


def _names(text: str, day: date | None) -> bool:
    if day is None:
        return True
    year = f"{day.year}" in text or f"{day.year % 100}" in text
    return year and (f"{day.day}" in text or MONTHS[day.month - 1] in text)


def test_right_slips_add_up(many: list[Made]) -> None:
    for made in (made for made in many if made.fault is None):
        sums, job = made.sums, made.job
        after = sum(one.amount for one in job.refunds) - sum(one.amount for one in job.deductions)
        assert sums.gross == sum(line.amount for line in job.lines)
        taken = sums.atp + sums.pension_own + sums.am + sums.tax
        assert sums.net == sums.gross - taken + after
        assert 0 <= sums.gross - sums.atp - sums.pension_own - sums.am_base < 100


def test_a_frikort_is_not_taxed_until_it_is_used_up(many: list[Made]) -> None:
    for made in (made for made in many if made.fault is None):
        if made.job.card == "frikort" and made.job.card_left is None:
            assert made.sums.tax == made.sums.holiday_tax == 0


def test_no_whole_cpr_number_is_written(many: list[Made]) -> None:
    for made in many:
        assert not [text for text in made.paper.words() if WHOLE_CPR.search(text)]


def test_the_same_seed_draws_the_same_bytes() -> None:
    first, second = one(5, 17), one(5, 17)
    assert first.truth() == second.truth()
    assert first.paper.pdf(Random(2)) == second.paper.pdf(Random(2))
    assert one(6, 17).truth() != first.truth()


@pytest.mark.parametrize("code", CODES)
def test_a_fault_is_wrong_and_can_be_seen(code: str) -> None:
    for seed in range(4):
        made = faulty(code, NAMES[seed * 4], Random(seed))  # type: ignore[arg-type]
        assert all(made.fields[name] is not None for name in NEEDED[made.fault or "sum_wrong"])
        known = made.known
        as_agreed = known.rate == made.job.rate and known.card == made.job.card
        hours = made.job.fixed or known.hours == made.job.hours
        rightly = made.sums == reckon(made.job) and as_agreed and hours
        lines = all(
            line.units is None or abs(line.amount - int(line.units * (line.rate or 0))) <= 1
            for line in made.job.lines
        )
        assert not (rightly and lines), (code, seed)


@pytest.mark.parametrize("name", TRICKY)
def test_a_tricky_slip_has_no_fault(name: str) -> None:
    made = tricky(name, "skat", Random(name))
    assert made.fault is None and made.tricky == name and made.sums.net > 0


def test_a_batch_holds_every_layout_and_every_fault(many: list[Made]) -> None:
    assert set(Counter(made.layout for made in many)) == set(NAMES)
    assert {made.fault for made in many} == {None, *CODES}
    assert {made.job.card for made in many} == {"frikort", "hovedkort", "bikort", "none"}
    assert {made.job.year for made in many} == {2023, 2024, 2025, 2026}
    ages = {made.job.year - made.job.born.year for made in many}
    assert ages >= set(range(13, 23))
