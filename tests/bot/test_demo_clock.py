"""The demo's clock knows Danish time, and says it as Danes do."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.clock import DANISH, Backwards, MovableClock
from bot.demo.duration import Unreadable, advanced, moment
from bot.demo.spoken import appointment, full_day

NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


def test_the_clock_stands_still_until_it_is_moved() -> None:
    clock = MovableClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.move_to(NOON + timedelta(hours=2))
    assert clock.local().isoformat() == "2026-11-22T14:00:00+01:00"


def test_the_clock_never_goes_back() -> None:
    clock = MovableClock(NOON)
    with pytest.raises(Backwards):
        clock.move_to(NOON - timedelta(seconds=1))
    assert clock.now() == NOON


@pytest.mark.parametrize(
    ("now", "change"),
    [
        (datetime(2026, 1, 1), "2026-03-29T01:00:00"),
        (datetime(2026, 3, 29, 1), "2026-10-25T01:00:00"),
        (datetime(2026, 10, 25, 0, 59, 59), "2026-10-25T01:00:00"),
        (datetime(2026, 11, 22), "2027-03-28T01:00:00"),
        (datetime(2027, 4, 1), "2027-10-31T01:00:00"),
    ],
)
def test_the_next_clock_change_is_found_to_the_second(now: datetime, change: str) -> None:
    found = MovableClock(NOON).next_clock_change(now.replace(tzinfo=UTC))
    assert found == datetime.fromisoformat(change).replace(tzinfo=UTC)


def test_a_zone_without_summer_time_has_no_clock_change() -> None:
    assert MovableClock(NOON, ZoneInfo("UTC")).next_clock_change(NOON) is None


@pytest.mark.parametrize(
    ("text", "hours"), [("PT1H", 1), ("P1D", 24), ("P7D", 168), ("P1W", 168), ("PT90M", 1.5)]
)
def test_iso_durations_move_the_clock_so_far(text: str, hours: float) -> None:
    assert advanced(NOON, text, DANISH) - NOON == timedelta(hours=hours)


def test_a_day_keeps_the_wall_clock_over_a_clock_change() -> None:
    before = datetime(2026, 10, 24, 16, 0, tzinfo=DANISH)
    assert advanced(before, "P1D", DANISH).astimezone(DANISH).hour == 16
    assert advanced(before, "PT24H", DANISH).astimezone(DANISH).hour == 15


@pytest.mark.parametrize(
    "text",
    ["", "P", "PT", "1D", "-P1D", "P-1D", "P1Y", "PT1.5H", "P1DT", "P99999D", "PT١H", "i morgen"],
)
def test_what_is_no_forward_duration_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(Unreadable, match=r"^[A-ZÆØÅ].+\.$"):
        advanced(NOON, text, DANISH)


@given(st.text())
def test_any_text_is_either_a_time_or_refused(text: str) -> None:
    for read in (advanced, moment):
        try:
            assert read(NOON, text, DANISH).tzinfo is not None
        except Unreadable as refused:
            assert str(refused)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-12-01T16:00", "2026-12-01T15:00:00+00:00"),
        ("2026-12-01T16:00:00Z", "2026-12-01T16:00:00+00:00"),
        ("2027-06-01T16:00+02:00", "2027-06-01T14:00:00+00:00"),
        ("2026-12-01", "2026-11-30T23:00:00+00:00"),
    ],
)
def test_a_time_without_offset_is_danish(text: str, utc: str) -> None:
    assert moment(NOON, text, DANISH).isoformat() == utc


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-11-22T18:30", "i dag 18.30"),
        ("2026-11-23T16:00", "i morgen 16.00"),
        ("2026-11-26T16:00", "på torsdag 16.00"),
        ("2026-11-29T08:05", "søndag 29. november 08.05"),
        ("2027-01-04T16:00", "mandag 4. januar 2027 16.00"),
        ("2026-11-21T16:00", "i går 16.00"),
    ],
)
def test_an_appointment_is_said_as_people_say_it(at: str, words: str) -> None:
    assert appointment(datetime.fromisoformat(at), datetime(2026, 11, 22, 12)) == words


def test_a_full_day_has_weekday_and_year() -> None:
    assert full_day(datetime(2026, 11, 22)) == "søndag 22. november 2026"
