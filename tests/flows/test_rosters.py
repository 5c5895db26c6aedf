"""Shifts that are written without being asked for land where they belong, and nothing else does."""

import pytest

from flows.effects import OpenCase
from flows.person import Person
from tests.flows.desk_maker import AMINA, SMS, STRANGER, TELEGRAM, Play
from tests.flows.examples import examples
from tests.flows.shifts.youth import KEPT, youth

ROSTERS = examples(
    "lørdag 10-16 og søndag 9-14|hver tirsdag 16-19|man 16-19 ons 16-19 lør 9-14|i morgen 16-18|"
    "saturday 10-16|d. 5/12 kl. 12 til 18|mit skema er: tirsdag 15.30-18.30|i går 10-16"
)


@pytest.mark.parametrize("text", ROSTERS)
def test_a_roster_with_nothing_open_is_taken_in(text: str) -> None:
    play = youth()
    play.say(text)
    assert play.current.flow == "shifts" and "Er det rigtigt?" in play.replies[-1].text


@pytest.mark.parametrize("text", examples("we won 4-1 today|hej|jeg er glad|hvornår får jeg løn"))
def test_other_words_are_no_roster(text: str) -> None:
    play = youth(KEPT)
    play.say(text)
    assert "shifts" not in play.conversations


def test_a_roster_in_the_middle_of_a_choice_comes_first_and_the_rest_after() -> None:
    play = youth(manner=TELEGRAM)
    play.due(do="contact", rung="ask", to="follow_up", about={"kind": "waiting", "use": "cv_new"})
    play.say("lørdag 10-15")
    assert play.current.flow == "shifts"
    play.press("Ja")
    assert play.current.flow == "follow_up"


def test_own_words_to_an_open_question_stay_an_answer() -> None:
    play = youth()
    play.due(do="contact", rung="ask", to="follow_up", about={"kind": "eve", "workplace": "Netto"})
    assert play.say("lørdag 10-15").startswith("God plan")


def test_who_cannot_come_is_led_through_that_and_not_asked_about_shifts() -> None:
    play = youth(KEPT)
    play.say("jeg har eksamen lørdag")
    assert play.current.flow == "absence"


def test_a_day_off_for_good_is_a_change_and_no_absence() -> None:
    play = youth(KEPT)
    play.say("jeg kan ikke arbejde om lørdagen længere")
    assert play.current.flow == "shifts"


def test_trouble_that_only_names_shifts_goes_to_a_human_alone() -> None:
    play = youth(KEPT)
    play.say("min chef har ændret mine vagter uden at spørge")
    assert play.cases == ["trouble_at_work"] and "shifts" not in play.conversations


@pytest.mark.parametrize(
    "person", [STRANGER, Person(9, "consultant", first_name="Mette")], ids=["stranger", "staff"]
)
def test_only_an_enrolled_youth_has_shifts(person: Person) -> None:
    play = Play(person, SMS)
    play.say("lørdag 10-16", "mine vagter")
    assert "shifts" not in play.conversations


def test_a_role_model_who_speaks_of_shifts_or_is_ill_gets_a_human() -> None:
    for text, reason in (("lørdag 10-16", "asks_shifts"), ("jeg er syg i dag", "asks_absence")):
        play = Play(Person(8, "role_model", first_name="Yusuf"), SMS)
        play.say(text)
        assert play.cases == [reason]


def test_words_that_do_not_answer_what_waits_find_it_put_again() -> None:
    play = youth()
    play.say("lørdag 10-16", "menu", "hvad med mine vagter")
    assert play.current.flow == "shifts" and "lørdag 28/11" in play.replies[-1].text


def test_a_case_is_opened_for_nobody_by_a_roster() -> None:
    play = youth()
    play.say("lørdag 10-16", "ja")
    assert not any(isinstance(effect, OpenCase) for effect in play.effects)
    assert AMINA.enrolled
