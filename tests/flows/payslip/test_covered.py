"""What of a payslip may be kept: amounts and dates; never a CPR or an account number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.payslip.covered import Covered, covered
from flows.payslip.reading.page import Page, Word
from tests.flows.payslip.reading.test_read import SLIP, page

SERIALS = st.from_regex(r"[0-9]{4}", fullmatch=True)
DAYS = st.dates(date(1990, 1, 1), date(2015, 12, 31))
SHAPES = (
    "{d}{m}{y}-{s}", "{d}{m}{y} {s}", "{d}{m}{y}{s}", "{d}{m}{y} - {s}", "{d} {m} {y} {s}",
    "{d}.{m}.{y}-{s}", "{d}-{m}-{y} {s}", "{d}{m} {y}-{s}", "{d}{m}{y}-XXXX", "{d}{m}-{y}{s}",
)  # fmt: skip


def seen(page_of: Page) -> list[str]:
    """Return the words that may be seen; every other one is painted over."""
    over = covered(page_of)
    assert isinstance(over, Covered)
    return [word.text for word in page_of.words if not _painted(word, over)]


def _painted(word: Word, over: Covered) -> bool:
    middle = (word.left + word.right) / 2
    return any(
        box.left < middle < box.right and box.top < word.box.middle < box.bottom
        for box in over.hidden
    )


@given(day=DAYS, serial=SERIALS, shape=st.sampled_from(SHAPES), named=st.booleans())
def test_no_part_of_a_cpr_number_is_seen(day: date, serial: str, shape: str, named: bool) -> None:
    number = shape.format(d=f"{day:%d}", m=f"{day:%m}", y=f"{day:%y}", s=serial)
    label = "CPR-nr. | " if named else "Amina Ærøbo | "
    of_number = set(number.split())
    shown = seen(page(f"{label}{number}\nStilling | Opvasker\n{SLIP}"))
    assert not [word for word in shown if word in of_number and any(map(str.isdigit, word))]


@given(
    groups=st.lists(st.integers(0, 9999).map(lambda n: f"{n:04}"), min_size=2, max_size=4),
    label=st.sampled_from(["Konto", "Kontonr.", "NemKonto", "Reg.nr. / kontonr.", "IBAN"]),
)
def test_no_part_of_an_account_number_is_seen(groups: list[str], label: str) -> None:
    shown = seen(page(f"Opvasker | {label} {' '.join(groups)}\n{SLIP}"))
    assert not set(groups) & set(shown)


def test_under_a_header_too_a_number_is_painted_over() -> None:
    shown = seen(
        page(f"Reg.nr. | Konto | CPR | Dato\n1234 | 55667 | 120610-1234 | 01.10.2025\n{SLIP}")
    )
    assert {"1234", "55667", "120610-1234"}.isdisjoint(shown)
    assert "01.10.2025" in shown


def test_all_that_is_pay_stays_to_be_seen() -> None:
    assert seen(page(SLIP)) == [word.text for word in page(SLIP).words]


@pytest.mark.parametrize("number", ["l2O610-1234", "120610-I234", "12O6101234", "IZO61O-1Z34"])
def test_digits_that_were_taken_for_letters_are_painted_over(number: str) -> None:
    assert number not in seen(page(f"Amina Ærøbo | {number}\n{SLIP}"))


def test_where_the_cpr_number_is_not_found_beside_its_label_nothing_is_kept() -> None:
    assert covered(page(f"CPR-nr. | | Stilling | Opvasker\n\n\n\n\n{SLIP}")) is None


def test_numbers_that_were_hardly_read_are_painted_over() -> None:
    assert "7.033,16" not in seen(page(SLIP, sure=0.5))


@given(
    st.lists(
        st.builds(
            Word,
            st.text(max_size=12),
            *[st.floats(0, 900) for _ in range(4)],
            sure=st.floats(0, 1),
        ),
        max_size=30,
    )
)
def test_no_page_is_too_odd(words: list[Word]) -> None:
    over = covered(Page(900, 900, tuple(words)))
    assert over is None or len(over.shown) + len(over.hidden) <= len(words)
