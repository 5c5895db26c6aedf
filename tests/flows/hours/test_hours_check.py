"""Shifts against the law: the examples that people think of, rule by rule."""

import pytest

from flows.hours.shift import Shift
from tests.flows.hours.wall import found, on

FOURTEEN, FIFTEEN, SIXTEEN, SEVENTEEN = "2012-06-12", "2011-06-12", "2010-06-12", "2009-06-12"
MON, TUE, WED, THU, FRI, SAT, SUN = (f"2026-11-{day}" for day in range(23, 30))
SCHOOL = (MON, TUE, WED, THU, FRI)


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (on(TUE, "16-18"), []),
        (on(TUE, "16-18:30"), ["day_max 24/11 150>120"]),
        (on(SAT, "10-17:30", 30), []),
        (on(SUN, "12-20:30", 30), ["day_max 29/11 480>420", "window 29/11 1230>1200"]),
        (on(SAT, "5:59-8"), ["window 28/11 359>360"]),
        (on(SAT, "18-20"), []),
        (on(SAT, "18-20:01"), ["window 28/11 1201>1200"]),
        (on(SAT, "10-14:30", 0), []),
        (on(SAT, "10-14:31", 0), ["break 28/11 0>30"]),
        (on(SAT, "10-14:50", 20), []),
        (on(SAT, "10-15", 29), ["break 28/11 29>30"]),
    ],
)
def test_at_14_in_school(shift: Shift, expected: list[str]) -> None:
    assert found(FOURTEEN, False, shift, school=SCHOOL) == expected


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (on(WED, "15-22", 30), []),
        (on(WED, "15-23", 30), []),
        (on(WED, "15-23:30", 30), ["window 25/11 1410>1380?"]),
        (on(WED, "6-14", 30), []),
        (on(WED, "6-14:30", 29), ["day_max 25/11 481>480", "break 25/11 29>30"]),
        (on(WED, "5-10", 30), ["window 25/11 300>360?"]),
        (on(WED, "22-24"), ["window 25/11 1440>1380?"]),
        (on(WED, "3:30-8"), ["window 25/11 210>360"]),
    ],
)
def test_at_16_after_9th_class(shift: Shift, expected: list[str]) -> None:
    assert found(SIXTEEN, True, shift, school=SCHOOL) == expected


def test_a_shift_fits_one_of_the_two_windows_or_none() -> None:
    assert found(SIXTEEN, True, on(WED, "6:30-22:30", 60)) == [
        "day_max 25/11 900>480",
        "window 25/11 1350>1320?",
    ]


def test_before_july_2025_the_evening_window_was_another_and_only_a_question() -> None:
    assert found("2009-01-01", True, on("2025-06-30", "17-21")) == ["window 30/6 1260>1200?"]
    assert found("2009-01-01", True, on("2025-07-01", "17-21")) == []


def test_nobody_under_13_works_and_no_other_rule_is_told_them() -> None:
    assert found("2014-01-01", False, on(TUE, "5-21")) == ["too_young 24/11 12>13"]
    assert found("2027-01-01", False, on(TUE, "16-17")) == ["too_young 24/11 0>13"]


def test_from_18_only_rest_and_one_day_off_are_checked() -> None:
    week = [on(day, "8-20", 0) for day in (MON, TUE, WED, THU, FRI, SAT)]
    assert found("2008-01-01", True, *week) == []
    assert found("2008-01-01", True, *week, on(SUN, "8-10")) == ["days_off 29/11 0>1"]
    assert found("2008-01-01", True, on(MON, "18-23"), on(TUE, "9-12")) == ["rest 24/11 600>660"]


@pytest.mark.parametrize(
    ("born", "finished", "ends", "begins", "expected"),
    [
        (FOURTEEN, False, "15-19", "9-11", []),
        (FOURTEEN, False, "15-19:01", "9-11", ["rest 29/11 839>840"]),
        (FIFTEEN, False, "18-20", "8-10", ["rest 29/11 720>840"]),
        (SIXTEEN, True, "18-22", "10-12", []),
        (SIXTEEN, True, "18-22", "9:59-12", ["rest 29/11 719>720"]),
    ],
)
def test_rest_between_two_days(
    born: str, finished: bool, ends: str, begins: str, expected: list[str]
) -> None:
    assert found(born, finished, on(SAT, ends), on(SUN, begins)) == expected


def test_two_shifts_on_one_day_are_one_days_work() -> None:
    assert found(FIFTEEN, False, on(SAT, "7-9"), on(SAT, "15-18")) == []
    assert found(FIFTEEN, False, on(SAT, "6-10"), on(SAT, "14-18:01")) == ["day_max 28/11 481>480"]


def test_overlapping_shifts_are_not_counted_twice() -> None:
    twice = [on(TUE, "16-18"), on(TUE, "16:30-18"), on(TUE, "16-18")]
    assert found(FOURTEEN, False, *twice, school=SCHOOL) == []


def test_shifts_that_touch_are_work_without_a_break() -> None:
    assert found(FOURTEEN, False, on(SAT, "10-13", 0), on(SAT, "13-15", 0)) == ["break 28/11 0>30"]
    assert found(FOURTEEN, False, on(SAT, "10-13", 0), on(SAT, "13-15")) == []


def test_an_unknown_break_is_not_accused_and_taken_to_be_as_it_should() -> None:
    assert found(FOURTEEN, False, on(SAT, "10-17:30")) == []
    assert found(FOURTEEN, False, on(SAT, "10-17:31")) == ["day_max 28/11 421>420"]


def test_a_week_with_school_has_12_hours_and_one_without_35_or_40() -> None:
    days = (on(MON, "16-18"), on(SAT, "9-16:30", 30), on(SUN, "10-13"))
    assert found(FOURTEEN, False, *days, school=SCHOOL) == []
    more = (*days[:2], on(SUN, "10-13:01"))
    assert found(FOURTEEN, False, *more, school=SCHOOL) == ["week_max 29/11 721>720"]
    assert found(FOURTEEN, False, *more) == []
    free = [on(day, "8-16", 30) for day in (MON, TUE, WED, THU, FRI)]
    assert found(FIFTEEN, False, *free) == []
    assert found(FIFTEEN, False, *free, on(SAT, "9-11:31"))[0] == "week_max 28/11 2401>2400"


def test_the_week_begins_on_monday() -> None:
    assert found(FOURTEEN, False, on(SUN, "10-17:30", 30), on("2026-11-30", "16-18")) == []


def test_two_days_off_in_seven() -> None:
    five = [on(day, "16-17") for day in (MON, TUE, WED, THU, FRI)]
    assert found(FIFTEEN, False, *five) == []
    assert found(FIFTEEN, False, *five, on(SAT, "10-11")) == ["days_off 28/11 1>2"]
    across = [on(day, "16-17") for day in (THU, FRI, SAT, SUN, "2026-11-30", "2026-12-01")]
    assert found(FIFTEEN, False, *across) == ["days_off 1/12 1>2"]


def test_a_shift_over_midnight_belongs_to_both_days() -> None:
    assert found(SEVENTEEN, True, on(FRI, "20-02")) == [
        "window 27/11 1440>1380?",
        "window 28/11 0>360",
    ]


def test_no_shifts_no_findings() -> None:
    assert found(FOURTEEN, False) == []
