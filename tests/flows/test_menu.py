"""The menu offers what there is, for each person."""

import pytest

from flows.gsm7 import segments
from flows.manner import Manner
from flows.person import Person, Role
from flows.question import text_for
from flows.texts import texts_of
from tests.flows.desk_maker import AMINA, SMS, TELEGRAM, Play, line

ENGLISH = Person(2, first_name="Amina", language="en", stage="waiting")
CV_STATES = {
    "cv_new": (),
    "cv_on": ("cv", "Amina"),
    "cv_ready": ("cv", "Amina", "Hansen"),
}


@pytest.mark.parametrize("option", CV_STATES)
def test_the_cv_is_offered_as_far_as_it_is_made(brief_cv: None, option: str) -> None:
    play = Play(AMINA)
    play.say(*CV_STATES[option])
    assert f"1 {line(f'menu.o-{option}', 'menu')}\n" in play.say("menu")


@pytest.mark.parametrize("word", ["MENU", "menu", "/menu", "hovedmenu", "hej"])
def test_an_enrolled_youth_is_shown_the_menu(word: str) -> None:
    play = Play(AMINA)
    assert line("menu.ask", "menu") in play.say(word)


@pytest.mark.parametrize("text", ["1", "cv", "lav et CV", "jeg vil lave mit cv"])
def test_to_the_cv(brief_cv: None, text: str) -> None:
    play = Play(AMINA)
    play.say("menu", text)
    assert play.current.flow == "cv"


@pytest.mark.parametrize("text", ["4", "menneske", "snak med et menneske", "konsulent", "HJÆLP"])
def test_to_a_human(text: str) -> None:
    play = Play(AMINA)
    assert "Mette, som svarer dig i morgen" in play.say("menu", text)
    assert play.cases == ["help"]


@pytest.mark.parametrize("text", ["3", "mine vagter", "vagtplan"])
def test_to_ones_shifts(text: str) -> None:
    play = Play(AMINA)
    assert line("hvornaar.ask", "shifts") in play.say("menu", text)


def test_to_what_makker_knows() -> None:
    play = Play(AMINA)
    assert play.say("menu", "5") == line("oplysninger", "menu")


@pytest.mark.parametrize("person", [AMINA, ENGLISH])
def test_everything_the_menu_says_is_one_sms(person: Person) -> None:
    for text in ("1", "2", "3", "4", "5", "zebra", "hvorfor"):
        play = Play(person)
        play.say("menu", text)
        if "cv" not in play.conversations:
            assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies)


def test_on_telegram_the_menu_is_buttons(brief_cv: None) -> None:
    play = Play(AMINA, TELEGRAM)
    play.say("menu")
    assert play.press("Lav et CV") and play.current.flow == "cv"


@pytest.mark.parametrize("role", ["consultant", "leader"])
@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
def test_staff_are_told_what_they_can_write(role: Role, manner: Manner) -> None:
    play = Play(Person(9, role, first_name="Mette"), manner)
    words = play.say("menu")
    assert words == text_for(texts_of("menu", "da"), "konsulent", "", manner, {"name": "Mette"})
    assert all(word in words for word in ("SAGER", "TAG 12", "LUK 12", "UNGE AMINA", "FRI 24/12"))
    assert all(now.status == "done" for now in play.conversations.values())


def test_a_role_model_is_greeted_and_has_the_same_menu() -> None:
    play = Play(Person(8, "role_model", first_name="Yusuf"))
    assert play.say("menu").startswith("Hej Yusuf.")
    assert play.current.asked == "menu"


def test_menu_lays_aside_what_is_open_and_takes_it_up_again(brief_cv: None) -> None:
    play = Play(AMINA)
    play.say("cv", "Amina", "menu")
    said = play.say("4")
    assert line("back-to") in said and line("efternavn.ask", "cv") in said
    assert play.current.flow == "cv"
