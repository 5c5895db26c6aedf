"""Days as rosters print them."""

import pytest

from flows.shifts.paper.day_in import day_in, only_day
from flows.shifts.paper.flat import flat
from flows.shifts.paper.printed import Day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lør 28. nov", Day(5, 28, 11)),
        ("28/11-2026", Day(None, 28, 11, 2026)),
        ("Mandag d. 23.11.", Day(0, 23, 11)),
        ("23.11.26", Day(None, 23, 11, 2026)),
        ("2026-11-28", Day(None, 28, 11, 2026)),
        ("Torsdag den 26. november", Day(3, 26, 11)),
        ("tir 24.", Day(1, 24)),
        ("28. lørdag", Day(5, 28)),
        ("L0R 28", Day(5, 28)),
        ("Lo", Day(5)),
        ("Fredag", Day(4)),
        ("1. december 2026", Day(None, 1, 12, 2026)),
        ("Sat 28/11", Day(5, 28, 11)),
    ],
)
def test_a_day_is_known_however_it_is_printed(text: str, day: Day) -> None:
    assert only_day(flat(text)) == day


@pytest.mark.parametrize(
    ("text", "day", "rest"),
    [
        ("man 10-16", Day(0), "10-16"),
        ("28/11 10-16", Day(None, 28, 11), "10-16"),
        ("lør 5-12 10-16", Day(5, 5, 12), "10-16"),
        ("man 10.15-14.15", Day(0), "10.15-14.15"),
        ("28.11 10.00-16.00", Day(None, 28, 11), "10.00-16.00"),
        ("søndag 29.11.2026 09:00 15:00", Day(6, 29, 11, 2026), "09:00 15:00"),
        ("onsdag 10-12", Day(2), "10-12"),
    ],
)
def test_hours_behind_a_day_are_no_part_of_it(text: str, day: Day, rest: str) -> None:
    assert day_in(flat(text)) == (day, rest)


@pytest.mark.parametrize(
    "text", ["Amina", "Marianne", "Tina", "Mads", "Fri", "10-16", "31/13", "45. maj", "", "Sonja"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_in(flat(text)) is None
