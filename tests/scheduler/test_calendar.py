from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.calendar import DanishCalendar

DANISH = DanishCalendar()
# The nights the clock changes, and the days around them (P11).
SPRING = (date(2026, 3, 29), date(2027, 3, 28))
AUTUMN = (date(2026, 10, 25), date(2027, 10, 31))
CHANGES = [day + timedelta(days=n) for day in (*SPRING, *AUTUMN) for n in (-1, 0, 1, 2)]
days = st.dates(date(2025, 1, 1), date(2040, 12, 31)) | st.sampled_from(CHANGES)
times = st.times()
moments = st.datetimes(datetime(2025, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize("day", CHANGES)
def test_every_day_has_one_check_in_hour_and_one_morning(day: date) -> None:
    for hour in (0, 8, 16, 21):
        wall = DANISH.wall(DANISH.at(day, time(hour)))
        assert (wall.date(), wall.time()) == (day, time(hour))


@pytest.mark.parametrize("day", SPRING)
def test_a_time_that_spring_skips_becomes_the_first_moment_after_the_gap(day: date) -> None:
    three = utc(day.year, day.month, day.day, 1)
    for skipped in (time(2, 0), time(2, 30), time(2, 59, 59)):
        assert DANISH.at(day, skipped) == three
    assert DANISH.at(day, time(3, 0)) == three
    assert DANISH.at(day, time(1, 59)) == three - timedelta(minutes=1)


@pytest.mark.parametrize("day", AUTUMN)
def test_a_time_that_autumn_repeats_is_its_first_showing(day: date) -> None:
    assert DANISH.at(day, time(2, 30)) == utc(day.year, day.month, day.day, 0, 30)
    assert DANISH.at(day, time(3, 0)) == utc(day.year, day.month, day.day, 2)


@pytest.mark.parametrize(
    ("day", "hours"), [(day, 23) for day in SPRING] + [(d, 25) for d in AUTUMN]
)
def test_the_same_time_next_day_is_an_hour_nearer_or_further(day: date, hours: int) -> None:
    before = DANISH.at(day - timedelta(days=1), time(16))
    assert DANISH.in_days(before, 1, time(16)) - before == timedelta(hours=hours)


@settings(deadline=None)
@given(day=days, when=times)
def test_the_wall_shows_the_time_that_was_asked_for_outside_the_gap(day: date, when: time) -> None:
    moment = DANISH.at(day, when)
    assert moment.tzinfo is UTC
    wall = DANISH.wall(moment)
    assert wall.date() == day
    if wall.time() != when:
        assert time(2) <= when < time(3) <= wall.time() and wall.minute == 0


@settings(deadline=None)
@given(day=days, one=times, other=times)
def test_a_later_time_on_the_wall_is_never_an_earlier_moment(
    day: date, one: time, other: time
) -> None:
    first, second = sorted((one, other))
    assert DANISH.at(day, first) <= DANISH.at(day, second)
    assert DANISH.at(day, second) < DANISH.at(day + timedelta(days=1), time(0, 0))


@settings(deadline=None)
@given(moment=moments, count=st.integers(0, 400), when=times)
def test_days_are_counted_on_the_wall(moment: datetime, count: int, when: time) -> None:
    ahead = DANISH.in_days(moment, count, when)
    assert DANISH.today(ahead) == DANISH.today(moment) + timedelta(days=count)


def test_a_year_turns_at_danish_midnight() -> None:
    assert DANISH.today(utc(2026, 12, 31, 22, 59)) == date(2026, 12, 31)
    assert DANISH.today(utc(2026, 12, 31, 23, 0)) == date(2027, 1, 1)
    assert DANISH.in_days(utc(2026, 12, 31, 12), 1, time(16)) == utc(2027, 1, 1, 15)
    assert DANISH.after_quiet(utc(2026, 12, 31, 23, 30)) == utc(2027, 1, 1, 7)


@pytest.mark.parametrize(
    ("wall", "quiet"),
    [("20:59:59", False), ("21:00", True), ("00:00", True), ("07:59:59", True), ("08:00", False)],
)
def test_it_is_quiet_from_nine_to_eight(wall: str, quiet: bool) -> None:
    moment = DANISH.at(date(2026, 11, 24), time.fromisoformat(wall))
    assert DANISH.quiet(moment) is quiet


@settings(deadline=None)
@given(moment=moments)
def test_after_quiet_is_now_or_the_next_morning_at_eight(moment: datetime) -> None:
    after = DANISH.after_quiet(moment)
    assert not DANISH.quiet(after)
    assert timedelta(0) <= after - moment <= timedelta(hours=12)
    assert after == moment or DANISH.wall(after).time() == time(8)


@pytest.mark.parametrize("day", [*SPRING, *AUTUMN])
def test_the_night_of_a_clock_change_ends_at_eight_on_the_wall(day: date) -> None:
    evening = DANISH.at(day - timedelta(days=1), time(22))
    assert DANISH.after_quiet(evening) == DANISH.at(day, time(8))


@pytest.mark.parametrize(
    "holiday",
    [
        date(2026, 1, 1),  # nytårsdag
        date(2026, 4, 2),  # skærtorsdag
        date(2026, 4, 3),  # langfredag
        date(2026, 4, 6),  # anden påskedag
        date(2026, 5, 14),  # Kristi himmelfartsdag
        date(2026, 5, 25),  # anden pinsedag
        date(2026, 12, 24),  # juleaften
        date(2026, 6, 5),  # grundlovsdag
        date(2026, 12, 25),  # juledag
        date(2026, 12, 31),  # nytårsaften
        date(2027, 3, 25),  # skærtorsdag
        date(2027, 3, 29),  # anden påskedag
    ],
)
def test_nobody_is_at_work_on_a_holiday(holiday: date) -> None:
    assert holiday.weekday() < 5
    assert not DANISH.working_day(holiday)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 5, 1),  # store bededag until 2023, no holiday any more
        date(2027, 4, 23),  # the same in 2027
        date(2026, 12, 23),
        date(2026, 11, 24),
    ],
)
def test_ordinary_days_are_working_days(day: date) -> None:
    assert DANISH.working_day(day)


def test_no_weekend_is_a_working_day() -> None:
    assert not DANISH.working_day(date(2026, 11, 28))
    assert not DANISH.working_day(date(2026, 11, 29))


FOUR = timedelta(hours=4)


@pytest.mark.parametrize(
    ("now", "answered"),
    [
        ("2026-11-24T09:00", "2026-11-24T13:00"),
        ("2026-11-24T12:00", "2026-11-24T16:00"),
        ("2026-11-24T14:30", "2026-11-25T10:30"),
        ("2026-11-24T06:00", "2026-11-24T12:00"),
        ("2026-11-24T19:00", "2026-11-25T12:00"),
        ("2026-11-27T15:00", "2026-11-30T11:00"),  # Friday afternoon
        ("2026-11-28T10:00", "2026-11-30T12:00"),  # Saturday
        ("2026-12-23T15:00", "2026-12-28T11:00"),  # Christmas and a weekend
        ("2026-04-01T14:00", "2026-04-07T10:00"),  # Easter
        ("2026-03-27T14:00", "2026-03-30T10:00"),  # over the spring change
        ("2026-10-23T14:00", "2026-10-26T10:00"),  # over the autumn change
        ("2026-12-30T14:00", "2027-01-04T10:00"),  # New Year and a weekend
    ],
)
def test_four_working_hours_go_round_nights_weekends_and_holidays(now: str, answered: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=DANISH.zone)
    wanted = datetime.fromisoformat(answered).replace(tzinfo=DANISH.zone)
    assert DANISH.after_working_time(moment.astimezone(UTC), FOUR) == wanted


@settings(deadline=None)
@given(moment=moments, minutes=st.integers(1, 3000), more=st.integers(0, 600))
def test_a_deadline_lies_in_opening_hours_and_more_work_is_never_sooner(
    moment: datetime, minutes: int, more: int
) -> None:
    deadline = DANISH.after_working_time(moment, timedelta(minutes=minutes))
    wall = DANISH.wall(deadline)
    assert DANISH.working_day(wall.date()) and time(8) <= wall.time() <= time(16)
    assert deadline >= moment + timedelta(minutes=minutes)
    assert DANISH.after_working_time(moment, timedelta(minutes=minutes + more)) >= deadline
