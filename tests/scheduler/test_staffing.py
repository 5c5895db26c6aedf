from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.person import Person
from scheduler.staffing import deputy_of, leaders_of, on_duty, stand_in, who_has
from storage.staff import Colleague

AMINA = Person(1, first_name="Amina", area="Køge")
AWAY = date(2026, 12, 1)


def colleague(
    id_: int,
    area: str | None = "Køge",
    *,
    role: str = "consultant",
    deputy: int | None = None,
    away: bool = False,
    duty: bool = False,
) -> Colleague:
    person = Person(id_, role, f"P{id_}", area=area)  # type: ignore[arg-type]
    return Colleague(person, ("sms", f"+4520{id_:06}"), deputy, duty, AWAY if away else None)


def has(staff: list[Colleague], own: int | None = None, youth: Person = AMINA) -> int | None:
    found = who_has(youth, own, staff)
    return found.person.id if found else None


def test_the_youths_own_consultant_has_them_also_from_another_area() -> None:
    assert has([colleague(10), colleague(11, "Greve")], 11) == 11


def test_whoever_is_away_is_stood_in_for_by_the_deputys_deputy_if_need_be() -> None:
    staff = [
        colleague(10, deputy=11, away=True),
        colleague(11, "Greve", deputy=12, away=True),
        colleague(12, "Viborg"),
        colleague(13),
    ]
    assert has(staff, 10) == 12


def test_deputies_of_each_other_who_are_both_away_end_nowhere_twice() -> None:
    staff = [colleague(10, deputy=11, away=True), colleague(11, deputy=10, away=True)]
    assert deputy_of(staff[0], staff) is None
    assert has([*staff, colleague(12, "Greve")], 10) == 12


def test_without_one_of_their_own_the_areas_consultant_then_any_then_a_leader() -> None:
    lead = colleague(9, role="leader")
    assert has([lead, colleague(10, "Greve"), colleague(11, "køge ")]) == 11
    assert has([lead, colleague(10, "Greve"), colleague(11, away=True)]) == 10
    assert has([lead, colleague(11, away=True)]) == 9


def test_when_all_are_away_it_is_still_somebody() -> None:
    assert has([colleague(10, away=True), colleague(11, away=True)], 11) == 11
    assert has([colleague(9, role="leader", away=True), colleague(10, away=True)]) == 10
    assert has([]) is None


def test_nobody_is_their_own_helper() -> None:
    mette = colleague(10)
    assert has([mette, colleague(11, "Greve")], 10, mette.person) == 11
    assert stand_in(mette, [mette]) is None


def test_leaders_of_the_area_or_of_none_come_before_others() -> None:
    here, elsewhere = colleague(1, role="leader"), colleague(2, "Greve", role="leader")
    of_all, away = colleague(3, None, role="leader"), colleague(4, role="leader", away=True)
    assert leaders_of("Køge", [here, elsewhere, of_all, away, colleague(5)]) == [here, of_all]
    assert leaders_of("Køge", [elsewhere]) == [elsewhere]
    assert leaders_of("Køge", [away]) == [away]


def test_the_duty_list_is_the_areas_where_it_has_one() -> None:
    here, there = colleague(1, duty=True), colleague(2, "Greve", duty=True)
    assert on_duty([here, there, colleague(3)], "Køge") == [here]
    assert on_duty([there, colleague(1, duty=True, away=True)], "Køge") == [there]
    assert on_duty([colleague(3)], "Køge") == []


one = st.builds(
    colleague,
    st.integers(2, 8),
    st.sampled_from(["Køge", "Greve", None]),
    role=st.sampled_from(["consultant", "leader"]),
    deputy=st.none() | st.integers(2, 9),
    away=st.booleans(),
)


@settings(deadline=None)
@given(
    staff=st.lists(one, max_size=6, unique_by=lambda each: each.person.id),
    own=st.none() | st.integers(2, 9),
)
def test_never_nobody_while_anybody_is_on_the_books_nor_who_is_away_while_anybody_is_not(
    staff: list[Colleague], own: int | None
) -> None:
    found = who_has(AMINA, own, staff)
    assert (found is None) == (not staff)
    if found is not None and found.away_until is not None:
        assert all(each.away_until is not None for each in staff)
