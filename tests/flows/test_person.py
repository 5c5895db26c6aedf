"""A person as flows know them."""

import json
from datetime import date

import pytest

from flows.person import Person, Role
from tests.flows.desk_maker import AMINA, STRANGER


@pytest.mark.parametrize(
    ("today", "age"),
    [(date(2026, 6, 11), 13), (date(2026, 6, 12), 14), (date(2027, 1, 1), 14)],
)
def test_a_year_older_on_the_birthday_and_not_before(today: date, age: int) -> None:
    assert AMINA.age(today) == age


def test_born_on_a_leap_day_is_a_year_older_on_the_first_of_march() -> None:
    leap = Person(1, born=date(2012, 2, 29))
    assert (leap.age(date(2026, 2, 28)), leap.age(date(2026, 3, 1))) == (13, 14)


def test_no_birth_date_no_age() -> None:
    assert STRANGER.age(date(2026, 6, 11)) is None


@pytest.mark.parametrize("role", ["role_model", "consultant", "leader", "parent"])
def test_staff_and_parents_need_no_enrolment(role: Role) -> None:
    assert Person(1, role).enrolled


def test_a_youth_is_enrolled_from_the_moment_of_the_profile() -> None:
    assert not STRANGER.enrolled
    enrolled = STRANGER.with_profile("Amina", date(2012, 6, 12), "Køge")
    assert enrolled.enrolled and enrolled.stage == "waiting"


def test_a_corrected_profile_does_not_move_anyone_on_the_staircase() -> None:
    at_work = Person(1, first_name="Amina", stage="pocket_money_job")
    assert at_work.with_profile("Amira", None, "Greve").stage == "pocket_money_job"


@pytest.mark.parametrize("person", [AMINA, STRANGER, Person(3, "leader", language="en")])
def test_a_person_comes_back_from_json_as_they_were(person: Person) -> None:
    assert Person.from_json(json.loads(json.dumps(person.to_json()))) == person
