"""A calendar read again: shifts are as it has them, and what is told is the difference."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.shifts import Shift
from flows.shifts.calendar import Event
from flows.shifts.calendar_feed import Merged, News, Seen, all_told, merged, news
from flows.shifts.kept import Kept
from flows.shifts.wall import ZONE, on_wall

NOW = datetime(2026, 10, 23, 12, tzinfo=ZONE)  # two nights before the clock is put back
DAY = date(2026, 10, 24)


def at(day: int, start: int = 10, end: int = 16) -> Shift:
    """Return a shift some days from now."""
    on = DAY + timedelta(days=day)
    return Shift(on_wall(on, start * 60), on_wall(on, end * 60))


def events(*shifts: Shift, marks: str = "abcdefgh") -> list[Event]:
    """Return shifts as a calendar has them."""
    return [Event(one, "", "", mark) for one, mark in zip(shifts, marks, strict=False)]


class Youth:
    """Whose calendar it is: what is kept, and what they know."""

    def __init__(self, *hand_told: Shift) -> None:
        self.kept = {number: Kept(number, one) for number, one in enumerate(hand_told, 1)}
        self.seen: tuple[Seen, ...] = ()
        self.knows = set[Shift]()

    def read(self, has: Sequence[Event], *, fed: bool = True) -> Merged:
        """Read the calendar, and do what follows from it."""
        found = merged(self.seen, has, tuple(self.kept.values()), NOW, fed=fed)
        for id_ in found.dropped:
            del self.kept[id_]
        for id_, after in found.moved:
            self.kept[id_] = replace(self.kept[id_], shift=after)
        for shift in found.new:
            id_ = max(self.kept, default=0) + 1
            self.kept[id_] = Kept(id_, shift)
        ids = {one.shift: one.id for one in self.kept.values()}
        self.seen = tuple(
            replace(one, id=ids.get(one.shift, one.id)) if one.shift else one for one in found.seen
        )
        return found

    def hear(self) -> News:
        """Be told what has changed."""
        told = news(self.seen, NOW)
        gone = {*told.gone, *(before for before, _ in told.moved)}
        new = {*told.new, *(after for _, after in told.moved)}
        assert gone <= self.knows and not new & self.knows
        self.knows = (self.knows - gone) | new
        self.seen = all_told(self.seen)
        return told

    @property
    def works(self) -> set[Shift]:
        """When they are to turn up."""
        return {one.shift for one in self.kept.values()}


def followed(*shifts: Shift) -> Youth:
    """Return a youth who has said yes to what their calendar has."""
    youth = Youth()
    youth.read(events(*shifts))
    youth.hear()
    return youth


def test_the_same_again_is_silence() -> None:
    youth = followed(at(1), at(2))
    assert youth.read(events(at(1), at(2))) == Merged(youth.seen)
    assert not youth.hear()


def test_new_moved_and_gone_are_told_as_they_are() -> None:
    youth = followed(at(1), at(2))
    youth.read(events(at(1, 12, 18), at(5), marks="ac"))
    assert youth.hear() == News((at(5),), ((at(1), at(1, 12, 18)),), (at(2),))
    assert youth.works == {at(1, 12, 18), at(5)}


def test_a_moved_shift_is_the_same_shift_on_another_day() -> None:
    youth = followed(at(1))
    found = youth.read(events(at(4)))
    assert (found.new, found.dropped, len(found.moved)) == ((), (), 1)


def test_new_ids_each_time_are_no_change_and_a_move_within_the_day_is_one() -> None:
    youth = followed(at(1), at(2))
    youth.read(events(at(1), at(2), marks="xy"))
    assert not youth.hear()
    youth.read(events(at(1), at(2, 9, 15), marks="zw"))
    assert youth.hear() == News(moved=((at(2), at(2, 9, 15)),))


def test_there_and_back_before_it_is_told_is_silence() -> None:
    youth = followed(at(1), at(2))
    youth.read(events(at(1, 12, 18)))
    youth.read(events(at(1), at(2)))
    assert not youth.hear() and youth.works == {at(1), at(2)}


def test_new_and_gone_before_it_is_told_is_silence() -> None:
    youth = followed(at(1))
    youth.read(events(at(1), at(3)))
    youth.read(events(at(1)))
    assert not youth.hear() and youth.works == {at(1)}


def test_what_the_youth_has_told_already_is_no_news() -> None:
    youth = Youth(at(1))
    youth.knows = {at(1)}
    youth.read(events(at(1), at(2)))
    assert youth.hear() == News((at(2),)) and len(youth.kept) == 2


def test_the_calendar_is_believed_where_it_overlaps_what_was_told() -> None:
    youth = Youth(at(1))
    youth.knows = {at(1)}
    youth.read(events(at(1, 11, 17)))
    assert youth.hear() == News(moved=((at(1), at(1, 11, 17)),))


def test_what_the_youth_has_dropped_or_moved_stays_so_until_the_calendar_changes() -> None:
    youth = followed(at(1), at(2))
    del youth.kept[1]
    youth.kept[2] = Kept(2, at(2, 11, 17))
    youth.read(events(at(1), at(2)))
    assert youth.works == {at(2, 11, 17)} and not youth.hear()
    youth.read(events(at(1, 9, 12), at(2, 8, 12)))
    assert youth.works == {at(1, 9, 12), at(2, 8, 12)}
    assert youth.hear().moved


def test_what_the_youth_has_dropped_is_not_gone_a_second_time() -> None:
    youth = followed(at(1), at(2))
    del youth.kept[1]
    youth.read(events(at(2), marks="b"))
    assert not youth.hear() and len(youth.seen) == 1


def test_a_file_may_be_a_part_and_takes_nothing_away() -> None:
    youth = followed(at(1), at(2))
    youth.read(events(at(1, 12, 18)), fed=False)
    assert youth.works == {at(1, 12, 18), at(2)}
    youth.read(events(at(3), marks="z"), fed=False)
    assert youth.works == {at(1, 12, 18), at(2), at(3)}


def test_what_has_begun_is_neither_gone_nor_told() -> None:
    youth = followed(at(1), at(2))
    later = at(1).begins
    assert later is not None
    found = merged(
        youth.seen, events(at(2), marks="b"), tuple(youth.kept.values()), later, fed=True
    )
    assert found.dropped == () and news(found.seen, later) == News()


def test_what_is_kept_of_a_calendar_is_what_was_kept() -> None:
    youth = followed(at(1), at(2))
    youth.read(events(at(1, 12, 18)))
    assert tuple(Seen.from_json(one.to_json(), NOW) for one in youth.seen) == youth.seen


slots = st.builds(at, st.integers(0, 5), st.sampled_from([2, 8, 12]), st.sampled_from([14, 18]))
calendars = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from("abcdef"), slots, max_size=5).map(
            lambda has: {mark: one for one, mark in {v: k for k, v in has.items()}.items()}
        ),
        st.booleans(),
    ),
    max_size=8,
)


@given(calendars)
def test_what_is_told_is_the_difference_and_shifts_are_as_the_calendar(
    history: list[tuple[Mapping[str, Shift], bool]],
) -> None:
    """Whatever the calendar does, and however often it is told."""
    youth = Youth()
    for has, told in [*history, ({}, True)]:
        there = [Event(one, "", "", mark) for mark, one in has.items()]
        youth.read(there)
        assert youth.works == set(has.values())
        assert youth.read(there) == Merged(youth.seen)
        if told:
            youth.hear()
            assert youth.knows == set(has.values()) and not youth.hear()


@given(calendars, st.lists(slots, max_size=3))
def test_no_two_shifts_are_made_of_one_whatever_was_told_by_hand(
    history: list[tuple[Mapping[str, Shift], bool]], by_hand: list[Shift]
) -> None:
    youth = Youth(*dict.fromkeys(by_hand))
    for has, _ in history:
        youth.read([Event(one, "", "", mark) for mark, one in has.items()])
        assert set(has.values()) <= youth.works
        assert len(youth.works) <= len(set(has.values())) + len(by_hand)
