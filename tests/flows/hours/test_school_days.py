"""Which days have teaching, and which are left out because nobody knows."""

from datetime import date, timedelta

import pytest

from flows.hours.check import check
from flows.hours.finding import SURE
from flows.hours.school_days import EVERYWHERE, schools_in, told
from tests.flows.hours.wall import on

FOURTEEN, FIFTEEN = date(2012, 6, 12), date(2011, 1, 12)


@pytest.mark.parametrize("area", ["Køge", "Greve", "Viborg", None, "Atlantis"])
@pytest.mark.parametrize(
    ("day", "teaching"),
    [
        ("2026-11-24", "school"),
        ("2026-11-28", "free"),
        ("2026-10-13", "free"),  # autumn
        ("2026-12-22", "unknown"),
        ("2026-12-25", "free"),
        ("2027-01-05", "unknown"),
        ("2027-02-15", "unknown"),  # winter: one week of several
        ("2027-03-08", "school"),
        ("2027-03-26", "free"),  # Good Friday
        ("2027-04-23", "school"),  # store bededag is gone
        ("2027-05-06", "free"),
        ("2027-05-07", "free"),
        ("2026-06-26", "unknown"),
        ("2026-06-29", "free"),
        ("2026-07-31", "free"),
        ("2026-08-10", "unknown"),
        ("2026-08-17", "school"),
        ("2025-07-31", "unknown"),
        ("2031-11-24", "unknown"),
    ],
)
def test_the_calendar(area: str | None, day: str, teaching: str) -> None:
    assert schools_in(area, FOURTEEN).on(date.fromisoformat(day)) == teaching


def test_the_summer_begins_on_the_last_saturday_of_june() -> None:
    """Folkeskoleloven § 14 a, stk. 2."""
    calendar = schools_in(None, None)
    for year in (2026, 2027, 2028):
        last = max(date(year, 6, day) for day in range(24, 31) if date(year, 6, day).weekday() == 5)
        days = [last + timedelta(days=n) for n in range(30)]
        assert {calendar.on(day) for day in days if day.year < 2028} <= {"free"}
        assert calendar.on(last - timedelta(days=1)) != "free"


def test_in_may_those_who_may_be_in_9th_class_have_unknown_days() -> None:
    may = date(2026, 5, 20)
    assert schools_in("Køge", FOURTEEN).on(may) == "school"
    assert schools_in("Køge", FIFTEEN).on(may) == "unknown"
    assert schools_in("Køge", None).on(may) == "unknown"


def test_an_unknown_day_accuses_nobody() -> None:
    assert check(FOURTEEN, False, [on("2026-12-22", "10-15", 30)], schools_in("Greve", None)) == []


def test_on_an_ordinary_school_day_it_is_said_but_with_less_certainty_than_when_told() -> None:
    shift = on("2026-11-24", "16-19")
    (by_calendar,) = check(FOURTEEN, False, [shift], schools_in("Viborg", FOURTEEN))
    (by_word,) = check(FOURTEEN, False, [shift], told([date(2026, 11, 24)]))
    assert by_calendar.rule == by_word.rule == "day_max"
    assert SURE <= by_calendar.sure < by_word.sure


def test_what_is_too_much_on_any_day_does_not_rest_on_the_calendar() -> None:
    (finding,) = check(FOURTEEN, False, [on("2026-11-24", "8-18", 30)], schools_in(None, FOURTEEN))
    assert (finding.limit, finding.sure) == (120, 1.0)


def test_the_area_is_found_by_its_name_or_is_any_other() -> None:
    assert schools_in("  Atlantis ", None).area == EVERYWHERE
