"""Shifts in youths' own words: the examples beside this file, and how well they are read."""

from datetime import datetime
from pathlib import Path
from time import process_time

import pytest

from flows.shifts import Shift, told
from flows.shifts.wall import ZONE
from tests.flows.shifts.examples import SETS, Changing, Example, changes, examples
from tests.flows.shifts.score import score

NOW = datetime(2026, 11, 25, 14, tzinfo=ZONE)
ALL = [example for name in SETS for example in examples(name)]


def shown(shift: Shift) -> str:
    """Return a shift in few letters."""
    end = f"-{shift.end:%H:%M}" if shift.end else ""
    return f"{shift.start:%d/%m %H:%M}{end}" if shift.begins else f"{shift.start:%d/%m}"


def said(text: str, now: datetime = NOW) -> list[str]:
    """Return the shifts of a text in few letters."""
    return [shown(shift) for shift in told(text, now).shifts]


@pytest.mark.parametrize("name", SETS)
def test_each_example_is_read_as_it_is_meant(name: str) -> None:
    wrong = [example.text for example in examples(name) if not _right(example)]
    assert not wrong


def _right(example: Example) -> bool:
    read = told(example.text, example.now)
    shifts = sorted(str(shift.to_json()) for shift in read.shifts)
    rules = sorted(str(rule.to_json()) for rule in read.rules)
    told_right = (shifts, rules) == (example.told_shifts(), example.told_rules())
    return told_right and read.ask == example.ask


@pytest.mark.parametrize("change", list(changes()), ids=lambda change: str(change.text))
def test_a_correction_changes_what_was_told_before(change: Changing) -> None:
    read = told(change.text, change.now, change.earlier)
    gone = {one.before for one in read.changes}
    left = [*(shift for shift in change.earlier if shift not in gone), *read.shifts]
    assert sorted(map(str, left)) == sorted(map(str, change.after))


def test_a_question_changes_nothing() -> None:
    before = told("lørdag 16-20", NOW).shifts
    assert not told("kan jeg komme kl 17 i stedet for 16?", NOW, before).changes
    assert not told("er min vagt lørdag aflyst?", NOW, before).changes


def test_another_shift_leaves_the_earlier_one_alone() -> None:
    before = told("lørdag 16-20", NOW).shifts
    read = told("jeg har også vagt søndag 10-14", NOW, before)
    assert not read.changes and [shown(shift) for shift in read.shifts] == ["29/11 10:00-14:00"]


def test_the_numbers_are_reached_and_a_text_takes_a_moment() -> None:
    reached = score(ALL)
    assert reached.one_off >= 0.95 and reached.rules >= 0.90 and reached.invented <= 0.02
    assert reached.mean_ms < 5


def test_what_is_past_is_a_worked_shift() -> None:
    (shift,) = told("i går 10-16", NOW).shifts
    assert shift.worked and shift.minutes == 6 * 60
    assert not told("i dag 10-16", NOW).shifts[0].worked


def test_times_are_right_over_the_clock_changes() -> None:
    autumn = told("24/10-2026 22-06 vagt", NOW).shifts[0]
    spring = told("27/3-2027 22-06 vagt", NOW).shifts[0]
    assert (autumn.minutes, spring.minutes) == (9 * 60, 7 * 60)
    assert autumn.to_json() == {
        "start": "2026-10-24T22:00:00+02:00", "end": "2026-10-25T06:00:00+01:00",
    }  # fmt: skip


def test_a_time_that_does_not_exist_is_the_first_after_it() -> None:
    (shift,) = told("28/3-2027 02:30-08:00 vagt", NOW).shifts
    assert shift.to_json()["start"] == "2027-03-28T03:00:00+02:00"
    (again,) = told("25/10-2026 02:30-08:00 vagt", NOW).shifts
    assert again.to_json()["start"] == "2026-10-25T02:30:00+02:00"


def test_a_rule_keeps_its_wall_clock_and_its_end() -> None:
    (rule,) = told("hver tirsdag 16-19 frem til 3/11", datetime(2026, 10, 1, tzinfo=ZONE)).rules
    first, last = datetime(2026, 10, 15).date(), datetime(2026, 12, 1).date()
    shifts = list(rule.shifts(first, last, NOW))
    assert [f"{shift.start:%d/%m %H:%M%z}" for shift in shifts] == [
        "20/10 16:00+0200", "27/10 16:00+0100", "03/11 16:00+0100",
    ]  # fmt: skip


def test_every_other_week_is_counted_from_its_first() -> None:
    (rule,) = told("hver anden lørdag 10-15 fra 5/12", NOW).rules
    days = list(rule.dates(NOW.date(), datetime(2027, 1, 20).date()))
    assert [f"{day:%d/%m}" for day in days] == ["05/12", "19/12", "02/01", "16/01"]


def test_even_weeks_are_even_over_new_year_as_weeks_are_counted() -> None:
    (rule,) = told("lørdag i lige uger 10-15", NOW).rules
    days = list(rule.dates(NOW.date(), datetime(2026, 12, 31).date()))
    assert all(day.isocalendar().week % 2 == 0 for day in days)


def test_two_hundred_shifts_are_kept_and_asked_about() -> None:
    text = "\n".join(f"{day}/{month} 16-19" for month in range(1, 9) for day in range(1, 26))
    read = told(text, NOW)
    assert len(read.shifts) == 200 and "many" in read.asks


def test_a_text_without_end_is_read_in_bounded_time() -> None:
    for text in ("1/1 16-19 " * 20_000, "lørdag og " * 20_000, "16-" * 20_000, "a" * 100_000):
        assert len(told(text, NOW).shifts) <= 300


LONGEST_BREATHS = (
    "16-20 ", "16 to 20 ", "1/1 ", "16-", "fri 20 ", "man tirs ons ", "d. 3., 4., ", "ti og to ",
    "16-20\n", "16?", "*a ", "8-12 ", "slut: 16\n", "hver dag undtagen fredag ",
)  # fmt: skip


@pytest.mark.parametrize("breath", LONGEST_BREATHS)
def test_a_text_of_nothing_but_times_takes_no_longer_than_it_is_long(breath: str) -> None:
    half, whole = (_seconds_to_read(breath * times) for times in (3_000, 6_000))
    assert whole < 3 * half + 0.3  # what grows with the square of it takes four times as long


def _seconds_to_read(text: str) -> float:
    began = process_time()
    assert len(told(text, NOW).shifts) <= 300
    return process_time() - began


def test_a_score_alone_is_no_shift_and_the_timetable_of_a_school_neither() -> None:
    assert not said("gik 3-2 i går")
    assert not said("nyt skema: man 8-14, tirs 8-15")
    assert said("nyt skema på job: man 8-14, tirs 8-15")


def test_the_day_a_night_shift_ends_on_is_no_shift_of_its_own() -> None:
    assert said("vagt lørdag 22 til 6 søndag morgen") == ["28/11 22:00-06:00"]
    both = ["28/11 22:00-06:00", "29/11 22:00-06:00"]
    assert said("vagt lørdag 22-6 og søndag 22-6") == both


def test_a_sentence_afterwards_bounds_the_rules_or_lets_shifts_come_back() -> None:
    (rule,) = told("hver tirsdag 16-19. Slutter 18. december", NOW).rules
    assert f"{rule.until}" == "2026-12-18"
    assert told("hver tirsdag 16-19 fra 1/12. Det er til 18/12", NOW).rules[0].until == rule.until
    read = told("tirsdag 16-19 og lørdag 10-14. Det er hver uge", NOW)
    assert not read.shifts and [rule.days for rule in read.rules] == [(1,), (5,)]
    assert not told("lørdag 10-14. Er det hver uge?", NOW).rules


def test_several_days_said_in_correction_all_stay() -> None:
    assert said("lørdag 10-16, nej tirsdag 16-19 og torsdag 16-20") == [
        "01/12 16:00-19:00", "03/12 16:00-20:00",
    ]  # fmt: skip


def test_score_files_are_read(tmp_path: Path) -> None:
    from tests.flows.shifts.score import from_file

    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"text": "lørdag 10-16", "now": "2026-11-25T14:00:00+01:00", "rules": [], "shifts": '
        '[{"start": "2026-11-28T10:00:00+01:00", "end": "2026-11-28T16:00:00+01:00"}]}\n',
        "utf-8",
    )
    assert score(from_file(path)).one_off == 1
