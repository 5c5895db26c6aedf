"""A number that is printed in any accepted way is read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.payslip.reading import figures

MONEY = st.integers(0, 9_999_999_99)


def read(text: str, style: figures.Style = ",") -> list[Decimal]:
    return [figure.value for _, _, figure in figures.find(figures.without_kroner(text), style)]


def grouped(oere: int, thousands: str, decimal: str) -> str:
    whole = f"{oere // 100:,}".replace(",", thousands)
    return f"{whole}{decimal}{oere % 100:02}"


@given(
    MONEY, st.sampled_from(["", ".", " "]), st.sampled_from(["{}", "{} kr.", "kr. {}", "DKK {}"])
)
def test_danish_money_is_read_back(oere: int, thousands: str, frame: str) -> None:
    assert read(frame.format(grouped(oere, thousands, ","))) == [Decimal(oere) / 100]


@given(MONEY, st.sampled_from(["-{}", "- {}", "{}-", "({})", "-{} kr."]))
def test_what_is_taken_is_below_nought(oere: int, frame: str) -> None:
    assert read(frame.format(grouped(oere, ".", ","))) == [-Decimal(oere) / 100]


@given(MONEY, st.sampled_from(["", ","]))
def test_english_money_is_read_back(oere: int, thousands: str) -> None:
    assert read(grouped(oere, thousands, "."), ".") == [Decimal(oere) / 100]


@given(st.text(max_size=200))
def test_any_text_gives_numbers_inside_it(text: str) -> None:
    for start, end, figure in figures.find(text):
        assert 0 <= start < end <= len(text)
        assert figure.oere >= 0


@pytest.mark.parametrize(
    "text", ["150611-XXXX", "29.08.2025", "1/3", "A38", "x2", "12.34.56.78", "v1,2,3"]
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("8 %", "8", "%"),
        ("12,50%", "12.50", "%"),
        ("45,5 timer", "45.5", "h"),
        ("3 t.", "3", "h"),
        ("38 km", "38", "km"),
        ("18 år", "18", "age"),
        ("746,-", "746", None),
        (",50", "0.50", None),
    ],
)
def test_units_stand_behind(text: str, value: str, unit: str | None) -> None:
    ((_, _, figure),) = figures.find(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [("3.5OO,l0", "3.500,10"), ("1O4,00", "104,00"), ("Lørdag", "Lørdag"), ("B12", "B12")],
)
def test_letters_that_ocr_took_for_digits_are_put_right(read_as: str, meant: str) -> None:
    assert figures.mended(read_as) == meant


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [("1.234.56", "1.234,56"), ("1,234,56", "1.234,56"), ("187.20", "187,20"), ("1.234", "1.234")],
)
def test_points_that_ocr_took_for_commas_are_put_right(read_as: str, meant: str) -> None:
    assert figures.regular(read_as, ",") == meant


def test_a_page_of_points_is_english() -> None:
    assert figures.style_of(["60.00", "150.00", "9,000.00", "33.00"]) == "."
    assert figures.style_of(["60,00", "29.08.2025", "9.000,00"]) == ","
