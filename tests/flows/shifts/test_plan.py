"""What a youth has told before it is kept: put together, changed, and turned into one effect."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.effects import SaveShifts
from flows.shifts import Shift, told
from flows.shifts.kept import Kept, coming, nearest_last, of_last_week
from flows.shifts.plan import Plan, in_the_evening
from flows.shifts.wall import ZONE

NOW = datetime(2026, 11, 23, 16, tzinfo=ZONE)


def at(day: int, hour: int, end: int | None, worked: bool = False) -> Shift:
    start = datetime(2026, 11, day, hour, tzinfo=ZONE)
    return Shift(start, start.replace(hour=end) if end else None, worked)


TUESDAY, SATURDAY = Kept(1, at(24, 16, 18)), Kept(2, at(28, 10, 16))
KEPT = (TUESDAY, SATURDAY)
EARLIER = nearest_last(KEPT, NOW)
WORDS = st.sampled_from(
    ["lørdag 10-16", "søndag 9-14", "nej, 17 ikke 16", "slet lørdag", "hver onsdag 15-18", "ja",
     "flyt tirsdag til 17-19", "flyt tirsdag til torsdag", "lørdag er aflyst", "lørdag 25:00"]
)  # fmt: skip


def test_a_change_to_a_kept_shift_is_a_move_and_no_new_one() -> None:
    plan = Plan().heard(told("flyt lørdag til 12-18", NOW, EARLIER), KEPT)
    assert plan.save() == SaveShifts(moved=((2, at(28, 12, 18).to_json()),))


def test_a_move_can_be_moved_again_and_dropped() -> None:
    plan = Plan().heard(told("flyt lørdag til 12-18", NOW, EARLIER), KEPT)
    moved = [one for _, one in plan.moved]
    again = plan.heard(told("nej, 13 ikke 12", NOW, moved), KEPT)
    assert again.save() == SaveShifts(moved=((2, at(28, 13, 18).to_json()),))
    gone = again.heard(told("lørdag er aflyst", NOW, list(again.told)), KEPT)
    assert gone.save() == SaveShifts(dropped=(2,))


def test_a_new_shift_that_is_taken_back_is_gone() -> None:
    plan = Plan().heard(told("søndag 9-14 og mandag 16-18", NOW), KEPT)
    plan = plan.heard(told("søndag er aflyst", NOW, plan.new), KEPT)
    assert [shift.day.day for shift in plan.new] == [30]


def test_all_shifts_of_a_rule_taken_away_end_the_rule() -> None:
    weekly = tuple(Kept(day, at(day, 16, 18), rule=9) for day in (24, 26))
    plan = Plan(dropped=weekly)
    ended = plan.heard(told("", NOW), weekly).save()
    assert (ended.dropped, ended.dropped_rules) == ((24, 26), (9,))
    assert Plan(dropped=weekly[:1]).heard(told("", NOW), weekly).ended == ()


@given(st.lists(WORDS, max_size=8))
def test_however_it_is_told_no_kept_shift_is_both_moved_and_dropped(words: list[str]) -> None:
    plan = Plan()
    for text in words:
        gone = {one.id for one in plan.dropped} | {before.id for before, _ in plan.moved}
        earlier = [*nearest_last([k for k in KEPT if k.id not in gone], NOW), *plan.told]
        plan = plan.heard(told(text, NOW, earlier), KEPT)
    moved = [before.id for before, _ in plan.moved]
    dropped = [one.id for one in plan.dropped]
    assert len({*moved, *dropped}) == len(moved) + len(dropped)
    assert len(set(plan.new)) == len(plan.new)
    assert plan.is_empty == (plan.save() == SaveShifts())


def test_what_lies_on_top_of_a_kept_shift_is_seen() -> None:
    plan = Plan(new=(at(28, 12, 18), at(24, 18, 20)))
    assert plan.clashes(KEPT) == ((SATURDAY, at(28, 12, 18)),)
    assert plan.in_place_of(plan.clashes(KEPT)).save().moved[0][0] == 2


def test_two_at_once_are_seen() -> None:
    assert Plan(new=(at(28, 10, 16), at(28, 12, 18))).overlaps
    assert not Plan(new=(at(28, 10, 12), at(28, 12, 18))).overlaps


@pytest.mark.parametrize(("hours", "evening"), [((8, 10), (20, 22)), ((9, 11), (21, 23))])
def test_twelve_hours_later(hours: tuple[int, int], evening: tuple[int, int]) -> None:
    assert in_the_evening(at(25, *hours)) == at(25, *evening)


def test_the_next_shift_comes_first_and_a_missed_one_not_at_all() -> None:
    over, missed = Kept(3, at(20, 16, 18, worked=True)), Kept(4, at(25, 16, 18), absent="ill")
    assert coming((SATURDAY, over, missed, TUESDAY), NOW) == (TUESDAY, SATURDAY)


def test_last_week_is_the_week_before_this_one() -> None:
    kept = tuple(Kept(day, at(day, 16, 18)) for day in (15, 16, 22, 23))
    assert [one.day.day for one in of_last_week(kept, NOW.date())] == [16, 22]
    assert of_last_week(kept, NOW.date() + timedelta(weeks=2)) == ()
