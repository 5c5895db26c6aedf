"""The edges of the law, minute by minute and birthday by birthday."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.hours.check import check
from flows.hours.finding import Finding
from flows.hours.law import group_of
from flows.hours.school_days import told
from flows.hours.shift import WALL, Shift, pieces, spells
from tests.flows.hours.random_weeks import random_week
from tests.flows.hours.wall import found, on

DAYS = st.dates(date(2025, 7, 2), date(2028, 12, 20))
# Both nights of the clock change: one lasts 23 hours, the other 25.
CHANGES = st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28)])
FINISHED = st.sampled_from([True, False, None])
SEEDS = st.integers(0, 10**9)


def years_before(day: date, years: int) -> date:
    return (day - timedelta(days=day.day > 28)).replace(year=day.year - years)


def rules(findings: list[Finding]) -> set[tuple[str, date]]:
    return {(finding.rule, finding.date) for finding in findings}


@given(DAYS, FINISHED)
def test_one_is_13_on_the_birthday_and_not_the_day_before(day: date, finished: bool | None) -> None:
    born = years_before(day, 13)
    day = date(born.year + 13, born.month, born.day)
    before = on(day - timedelta(days=1), "16-17")
    assert [f[:9] for f in found(born, finished, before, on(day, "16-17"))] == ["too_young"]


@given(DAYS)
def test_at_15_a_day_without_school_has_8_hours_at_14_it_has_7(day: date) -> None:
    born = years_before(day, 15)
    day = date(born.year + 15, born.month, born.day)
    assert found(born, False, on(day, "8-16:30", 30)) == []
    eve = on(day - timedelta(days=1), "8-16:30", 30)
    assert [f[:7] for f in found(born, False, eve)] == ["day_max"]


@given(DAYS, FINISHED)
def test_from_the_18th_birthday_the_evening_is_ones_own(day: date, finished: bool | None) -> None:
    born = years_before(day, 18)
    day = date(born.year + 18, born.month, born.day)
    assert found(born, finished, on(day, "18-24")) == []
    eve = found(born, finished, on(day - timedelta(days=1), "18-24"))
    assert [f[:6] for f in eve] == ["window"]


@given(DAYS)
def test_who_turns_18_at_midnight_is_checked_until_then(day: date) -> None:
    born = years_before(day, 18)
    day = date(born.year + 18, born.month, born.day)
    (only,) = check(born, False, [on(day - timedelta(days=1), "19-02")], told(()))
    assert (only.rule, only.date) == ("window", day - timedelta(days=1))


@given(DAYS, st.integers(3 * 60, 24 * 60 - 1), st.integers(1, 200), st.integers(13, 14))
def test_nobody_at_13_or_14_works_outside_6_to_20(day: date, at: int, long: int, age: int) -> None:
    long = min(long, 24 * 60 - at)
    # Adding to a time with a zone moves the hands of the clock on the wall.
    start = datetime(day.year, day.month, day.day, tzinfo=WALL) + timedelta(minutes=at)
    shift = Shift(start, start + timedelta(minutes=long))
    outside = at < 6 * 60 or at + long > 20 * 60
    found = check(date(day.year - age - 1, 12, 31), False, [shift], told(()))
    assert ("window" in {f.rule for f in found}) == outside


@given(DAYS | CHANGES, st.integers(11 * 60, 15 * 60), st.booleans())
def test_rest_is_elapsed_time_also_over_a_clock_change(day: date, rest: int, done: bool) -> None:
    first = on(day - timedelta(days=1), "18-20")
    start = first.end.astimezone(UTC) + timedelta(minutes=rest)
    morning = Shift(start, start + timedelta(hours=1))
    found = check(date(day.year - 17, 12, 31), done, [first, morning], told(()))
    least = (12 if done else 14) * 60
    assert ("rest" in {f.rule for f in found}) == (rest < least)


@given(CHANGES)
def test_a_night_of_the_clock_change_has_23_or_25_hours(sunday: date) -> None:
    (spell,) = spells([on(sunday, "0-24")])
    (piece,) = pieces(spell, 0)
    hours = 23 if sunday.month == 3 else 25
    assert (piece.day, piece.opens, piece.closes) == (sunday, 0, 24 * 60)
    assert piece.work == hours * 60


@given(DAYS)
def test_finished_9th_class_changes_the_evening_and_the_school_day(day: date) -> None:
    born, shift, school = years_before(day, 16), on(day, "17-21"), told([day])
    born = born.replace(year=day.year - 16, month=1, day=1)
    in_class = {f.rule for f in check(born, False, [shift], school)}
    assert in_class == {"day_max", "window"}
    assert check(born, True, [shift], school) == []
    assert check(born, None, [shift], school) == []


@given(SEEDS)
def test_unknown_9th_class_accuses_of_nothing_that_one_answer_would_clear(seed: int) -> None:
    week = random_week(seed)
    school = told(week.school)
    unknown, done, not_done = (
        rules(check(week.born, finished, week.shifts, school)) for finished in (None, True, False)
    )
    assert unknown == done & unknown
    # The day on which a week is too long comes earlier when fewer hours are allowed.
    assert {r for r in unknown if r[0] != "week_max"} <= not_done
    assert {r[0] for r in unknown} <= {r[0] for r in not_done}


@given(SEEDS)
def test_the_order_and_the_zone_of_shifts_do_not_matter(seed: int) -> None:
    week = random_week(seed)
    school = told(week.school)
    turned = [
        Shift(s.start.astimezone(UTC), s.end.astimezone(UTC), s.break_min)
        for s in reversed(week.shifts)
    ]
    assert check(week.born, week.finished, week.shifts, school) == check(
        week.born, week.finished, turned, school
    )


@given(st.integers(-5, 120), FINISHED)
def test_everybody_is_in_one_group(age: int, finished: bool | None) -> None:
    group = group_of(age, finished)
    assert (group == "under_13") == (age < 13) and (group == "18") == (age >= 18)
    if 13 <= age < 18:
        assert group.startswith("13_14" if age < 15 else "15_17")
        assert group.endswith("_done") == (finished is not False)
