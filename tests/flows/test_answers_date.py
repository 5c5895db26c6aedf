"""Birthdays as they are typed on a phone; day before month, always."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Date
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import examples

TODAY = date(2026, 11, 22)
READING = Reading(TODAY, "da")
BORN = Date(age=(10, 30))

JUNE_12_2010 = examples(
    """
12. juni 2010|12 juni 2010|12.juni.2010|12juni2010|12/6 2010|12/6-2010|12/6/2010|12/06/10
12-06-10|12-6-10|120610|12062010|12.6.2010|12.06.10|12 6 2010|12 06 10|12 jun 10
12. jun. '10|den tolvte juni 2010|d. 12. juni 2010|den 12 juni 2010|June 12th 2010
june 12, 2010|12th of June 2010|the twelfth of june 2010|2010-06-12|2010/6/12|20100612
jeg er født 12/6 2010|jeg er født d. 12/6-2010 🙂|12. Juni 2010!|den 12. i 6. 2010
den tolvte i sjette 2010|12 / 6 / 2010|12,6,2010|12 juni, 2010
min fødselsdag er 12 juni 10|i was born on 12 june 2010|tolv juni 2010
"""
)
OTHERS = {
    "1/1 2009": date(2009, 1, 1),
    "31. december 2012": date(2012, 12, 31),
    "29/2 2012": date(2012, 2, 29),
    "enogtyvende marts 2011": date(2011, 3, 21),
    "den fem og tyvende maj 2011": date(2011, 5, 25),
    "twenty-first of may 2011": date(2011, 5, 21),
    "3 febuar 2011": date(2011, 2, 3),
    "3 setpember 2011": date(2011, 9, 3),
    "7. okt 98": date(1998, 10, 7),
    "24.12.99": date(1999, 12, 24),
    "20112003": date(2003, 11, 20),
    "5 oct 2010": date(2010, 10, 5),
    "0306 2011": date(2011, 6, 3),
    "1st may 2010": date(2010, 5, 1),
}
UNREAD = {
    "29/2 2011": "impossible",
    "31/4 2010": "impossible",
    "30. februar": "impossible",
    "06/13/2010": "impossible",
    "0/0 2010": "impossible",
    "99/99 9999": "impossible",
    "12/6 2020": "bounds",
    "12/6 1950": "bounds",
    "12/6 0001": "bounds",
    "12. juni": "year",
    "12/6": "year",
    "den tolvte juni": "year",
    "june 12th": "year",
    "2010": "",
    "15": "",
    "15 år": "",
    "i juni": "",
    "juni 2010": "",
    "ved ikke": "",
    "1206101234": "",
    "120610-1234": "",
    "120610 1234": "",
    "12/6 2010 eller 13/6 2010": "",
    "20123456 er mit nummer": "bounds",
    "i dag": "",
    "amina": "",
    "": "",
    "m99 m13": "",
    "😂": "",
}


@pytest.mark.parametrize("text", JUNE_12_2010)
def test_twelfth_of_june_2010(text: str) -> None:
    assert BORN.read(text, READING) == date(2010, 6, 12)


@pytest.mark.parametrize(("text", "expected"), OTHERS.items())
def test_read(text: str, expected: date) -> None:
    assert BORN.read(text, READING) == expected


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    assert BORN.read(text, READING) == Unclear(reason)


@pytest.mark.parametrize(
    ("text", "fits"),
    [("22/11 2016", True), ("23/11 2016", False), ("23/11 1995", True), ("22/11 1995", False)],
)
def test_age_is_counted_to_the_day(text: str, fits: bool) -> None:
    """Ten today is old enough, ten tomorrow is not; the day before turning 31 is still 30."""
    assert (BORN.read(text, READING) != Unclear("bounds")) is fits


def test_age_works_on_a_leap_day() -> None:
    leap_day = Reading(date(2028, 2, 29), "da")
    assert Date(age=(13, 30)).read("28/2 2015", leap_day) == date(2015, 2, 28)
    assert Date(age=(13, 30)).read("1/3 2015", leap_day) == Unclear("bounds")


@pytest.mark.parametrize(
    ("text", "days"),
    [("i dag", 0), ("idag", 0), ("i morgen", 1), ("imorgen", 1), ("tomorrow", 1), ("i går", -1)],
)
def test_days_near_today_are_read_unless_it_is_a_birth_date(text: str, days: int) -> None:
    assert Date().read(text, READING) == TODAY + timedelta(days=days)
    assert BORN.read(text, READING) == Unclear()


def test_bounds_may_be_days_from_today() -> None:
    soon = Date(earliest=0, latest=14)
    assert soon.read("24/11-26", READING) == date(2026, 11, 24)
    assert soon.read("i går", READING) == Unclear("bounds")
    assert soon.read("24/12-26", READING) == Unclear("bounds")


def test_two_digits_mean_the_nearest_year_that_fits() -> None:
    assert Date().read("1/1 27", READING) == date(2027, 1, 1)
    assert Date(latest=0).read("1/1 27", READING) == date(1927, 1, 1)


def test_stored_dates_are_checked_against_fixed_bounds() -> None:
    kind = Date(earliest=date(2000, 1, 1), latest=date(2020, 1, 1))
    assert kind.load("2010-06-12") == date(2010, 6, 12)
    for raw in ("1999-12-31", "2020-01-02", "12/6 2010", "", None, 5):
        with pytest.raises(Unfit):
            kind.load(raw)


@given(st.dates(date(1996, 11, 24), date(2016, 11, 22)))
def test_every_birth_date_is_read_in_every_danish_form(born: date) -> None:
    forms = ("%d/%m %Y", "%d-%m-%y", "%d%m%y", "%d%m%Y", "%d.%m.%Y", "%Y-%m-%d", "%d/%m-%y")
    assert {BORN.read(born.strftime(form), READING) for form in forms} == {born}
