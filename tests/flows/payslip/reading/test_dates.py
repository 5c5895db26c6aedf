"""Days and periods in the ways that payslips print them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.payslip.reading import dates

AUGUST = (date(2025, 8, 1), date(2025, 8, 31))
MONTHS: tuple[str, ...] = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august")
MONTHS += ("september", "oktober", "november", "december")
DAYS = st.dates(date(2023, 1, 1), date(2029, 12, 31))


def read(text: str) -> list[tuple[date, date]]:
    return [(span.first, span.last) for _, _, span in dates.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "01.08.2025 - 31.08.2025",
        "01.08-31.08.2025",
        "01.08.25-31.08.25",
        "1/8 - 31/8 2025",
        "1.-31. august 2025",
        "1. august - 31. august 2025",
        "fra den 1. august 2025 til den 31. august 2025",
        "1. aug. 2025 til 31. aug. 2025",
        "010825 - 310825",
        "August 2025",
        "aug. 2025",
        "08/2025",
        "2025-08",
        "202508",
        "Løn for august måned 2025",
    ],
)
def test_a_period_has_two_ends(text: str) -> None:
    assert read(text) == [AUGUST]


@given(
    DAYS, st.sampled_from(["%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d", "%Y%m%d"])
)
def test_a_day_in_figures_is_read_back(day: date, shape: str) -> None:
    assert read(day.strftime(shape)) == [(day, day)]


@given(DAYS, st.sampled_from(["{d}. {m} {y}", "{d} {m} {y}", "den {d}. {m} {y}", "{d}. {a}. {y}"]))
def test_a_day_in_words_is_read_back(day: date, shape: str) -> None:
    name = MONTHS[day.month - 1]
    assert read(shape.format(d=day.day, m=name, a=name[:3], y=day.year)) == [(day, day)]


@given(DAYS, st.integers(1, 60))
def test_a_range_in_figures_is_read_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    assert read(f"{first:%d.%m.%Y}-{last:%d.%m.%Y}") == [(first, last)]


def test_weeks_run_from_monday_to_sunday() -> None:
    assert read("uge 33-34 2025") == [(date(2025, 8, 11), date(2025, 8, 24))]
    ((_, _, span),) = dates.find("uge 33 og 34")
    assert span.within(2025).last == date(2025, 8, 24)


def test_a_range_over_new_year_without_its_first_year() -> None:
    assert read("16.12-15.01.2026") == [(date(2025, 12, 16), date(2026, 1, 15))]


@pytest.mark.parametrize("text", ["1.234,56", "31.13.2025", "150611-XXXX", "Majbrit", "8,00 %"])
def test_other_figures_are_no_dates(text: str) -> None:
    assert read(text) == []


@given(st.text(max_size=200))
def test_any_text_gives_dates_inside_it(text: str) -> None:
    for start, end, span in dates.find(text):
        assert 0 <= start < end <= len(text)
        assert span.first <= span.last or not span.year
