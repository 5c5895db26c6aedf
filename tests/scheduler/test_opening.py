from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.calendar import DanishCalendar
from scheduler.opening import USUAL, WEEKDAYS, BadHours, Hours

DANISH = DanishCalendar()
LUNCH = Hours.from_json({day: ["09:00-12:00", "12:45-15:30"] for day in WEEKDAYS[:5]})
moments = st.datetimes(datetime(2025, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


def wall(text: str) -> datetime:
    """Return the moment of a time on the wall."""
    moment = datetime.fromisoformat(text)
    return DANISH.at(moment.date(), moment.time())


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        ({"mandag": ["08:00-16:00"]}, "mandag"),
        ({"mon": "08:00-16:00"}, "list"),
        ({"mon": ["8-16"]}, "8-16"),
        ({"mon": [800]}, "800"),
        ({"mon": ["08:00-25:00"]}, "25:00"),
        ({"mon": ["16:00-08:00"]}, "closes before"),
        ({"mon": ["08:00-08:00"]}, "closes before"),
        ({"mon": ["08:00-12:00", "11:00-16:00"]}, "overlap"),
        ({"mon": []}, "at least once"),
    ],
)
def test_hours_that_cannot_be_kept_are_refused_with_a_sentence(raw: Any, complaint: str) -> None:
    with pytest.raises(BadHours, match=complaint):
        Hours.from_json(raw)


def test_hours_are_read_as_they_are_written() -> None:
    raw = {"mon": ["08:00-12:00", "13:00-16:00"], "sat": ["10:00-12:00"]}
    assert Hours.from_json(raw).to_json() == raw
    assert Hours.from_json({"mon": ["13.00 - 16.00", "8:00-12:00"]}).to_json() == {
        "mon": ["08:00-12:00", "13:00-16:00"]
    }
    assert Hours.from_json({}) == USUAL


@pytest.mark.parametrize(
    ("now", "hours", "answered"),
    [
        ("2026-11-24T11:30", 1, "2026-11-24T13:15"),  # over lunch
        ("2026-11-24T12:10", 1, "2026-11-24T13:45"),  # in the lunch break
        ("2026-11-24T15:00", 1, "2026-11-25T09:30"),
        ("2026-11-27T14:30", 4, "2026-11-30T12:00"),
        ("2026-12-23T15:00", 4, "2026-12-28T13:15"),
    ],
)
def test_working_time_goes_round_every_break(now: str, hours: int, answered: str) -> None:
    assert DANISH.after_working_time(wall(now), timedelta(hours=hours), LUNCH) == wall(answered)


@pytest.mark.parametrize(
    ("now", "is_open", "opens"),
    [
        ("2026-11-24T09:00", True, "2026-11-24T09:00"),
        ("2026-11-24T12:00", False, "2026-11-24T12:45"),
        ("2026-11-24T15:30", False, "2026-11-25T09:00"),
        ("2026-12-24T10:00", False, "2026-12-28T09:00"),
        ("2026-11-28T10:00", False, "2026-11-30T09:00"),
    ],
)
def test_it_is_known_when_the_office_is_open(now: str, is_open: bool, opens: str) -> None:
    assert DANISH.open_now(wall(now), LUNCH) is is_open
    assert DANISH.next_opening(wall(now), LUNCH) == wall(opens)


def test_an_office_that_is_open_on_saturdays_works_on_saturdays() -> None:
    saturdays = Hours.from_json({"sat": ["10:00-14:00"]})
    assert DANISH.next_opening(wall("2026-11-24T12:00"), saturdays) == wall("2026-11-28T10:00")
    # 26 December is a Saturday and a holiday.
    assert DANISH.next_opening(wall("2026-12-20T12:00"), saturdays) == wall("2027-01-02T10:00")


@pytest.mark.parametrize(
    ("now", "days", "by"),
    [
        ("2026-11-24T12:00", 5, "2026-12-01T16:00"),
        ("2026-11-27T19:00", 1, "2026-11-30T16:00"),
        ("2026-12-22T12:00", 2, "2026-12-28T16:00"),
        ("2026-03-27T12:00", 1, "2026-03-30T16:00"),
    ],
)
def test_working_days_end_when_the_office_shuts(now: str, days: int, by: str) -> None:
    assert DANISH.after_working_days(wall(now), days) == wall(by)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2027, 3, 28)])
def test_a_period_that_the_spring_change_swallows_is_no_opening(day: date) -> None:
    night = Hours.from_json({"sun": ["02:00-03:00"], "mon": ["08:00-16:00"]})
    opens = DANISH.next_opening(DANISH.at(day, time(0)), night)
    assert DANISH.today(opens) > day


@pytest.mark.parametrize("day", [date(2026, 10, 25), date(2027, 10, 31)])
def test_a_period_in_the_hour_that_autumn_repeats_is_kept_from_its_first_showing(
    day: date,
) -> None:
    night = Hours.from_json({"sun": ["02:00-02:30", "03:00-04:00"]})
    opens = DANISH.at(day, time(2))
    assert DANISH.next_opening(DANISH.at(day, time(0)), night) == opens
    later = DANISH.after_working_time(opens, timedelta(minutes=45), night)
    assert DANISH.wall(later).time() == time(3, 15)


@settings(deadline=None)
@given(moment=moments, minutes=st.integers(0, 3000))
def test_a_deadline_lies_in_opening_hours_whatever_they_are(moment: datetime, minutes: int) -> None:
    deadline = DANISH.after_working_time(moment, timedelta(minutes=minutes), LUNCH)
    at = DANISH.wall(deadline)
    assert any(opens <= at.time() <= closes for opens, closes in LUNCH.on(at.weekday()))
    assert deadline >= moment + timedelta(minutes=minutes)
