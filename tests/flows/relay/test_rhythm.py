"""The rhythm of a match: 3 days to the first message, then 7, 14 and 21."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from flows.relay.rhythm import Quiet, Step, next_step

MONDAY = date(2026, 11, 23)


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def test_the_first_message_is_waited_for_three_days() -> None:
    assert next_step(Quiet(MONDAY)) == ("first", on(3))


def test_after_the_first_nudge_there_is_one_a_week_and_a_human_at_14_and_21() -> None:
    assert steps(Quiet(MONDAY), 21) == [
        ("first", 3), ("nudge", 10), ("flag", 14), ("nudge", 17), ("case", 21),
    ]  # fmt: skip


def test_a_role_model_who_writes_is_nudged_after_seven_days_of_their_own_silence() -> None:
    quiet = Quiet(MONDAY, model_on=on(1), youth_on=on(20))
    assert next_step(quiet) == ("nudge", on(8))


def test_a_youth_who_never_answers_is_no_reason_to_nudge_the_role_model() -> None:
    quiet = Quiet(MONDAY, model_on=on(13), youth_on=None)
    assert next_step(quiet) == ("flag", on(14))
    assert next_step(Quiet(MONDAY, on(20), None, flagged_on=on(14))) == ("case", on(21))


def test_whoever_writes_begins_anew() -> None:
    told = Quiet(MONDAY, on(1), on(1), on(8), on(15), on(22))
    assert next_step(told)[1] > on(22) or next_step(told)[0] == "nudge"
    heard = Quiet(MONDAY, on(23), on(23), on(8), on(15), on(22))
    assert next_step(heard) == ("nudge", on(30))


def steps(quiet: Quiet, days: int) -> list[tuple[Step, int]]:
    """Let nobody write; return what happens on which day."""
    found: list[tuple[Step, int]] = []
    while True:
        step, day = next_step(quiet)
        if (day - MONDAY).days > days:
            return found
        found.append((step, (day - MONDAY).days))
        quiet = Quiet(
            quiet.made_on, quiet.model_on, quiet.youth_on,
            day if step in ("first", "nudge") else quiet.nudged_on,
            day if step == "flag" else quiet.flagged_on,
            day if step == "case" else quiet.case_on,
        )  # fmt: skip


@given(st.integers(0, 60), st.none() | st.integers(0, 60), st.none() | st.integers(0, 60))
def test_silence_always_ends_at_a_human_within_three_weeks(
    made: int, model: int | None, youth: int | None
) -> None:
    last = {
        who: None if day is None else on(made + day) for who, day in (("m", model), ("y", youth))
    }
    quiet = Quiet(on(made), last["m"], last["y"])
    end = max(made + 21, *(made + (day or 0) + 21 for day in (model, youth)))
    found = steps(quiet, end)
    assert any(step == "case" for step, _ in found)
    assert all(a[1] <= b[1] for a, b in pairwise(found))
    nudges = [day for step, day in found if step in ("first", "nudge")]
    assert all(b - a >= 7 for a, b in pairwise(nudges))
