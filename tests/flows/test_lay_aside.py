"""Something else in the middle: asked first, and taken up again afterwards."""

import pytest

from flows.gsm7 import segments
from flows.person import Person
from tests.flows.desk_maker import AMINA, TELEGRAM, Play, line

pytestmark = pytest.mark.usefixtures("brief_cv")


def interrupted(person: Person = AMINA) -> Play:
    """Return a play where the check-in is open and the person wants to change their CV."""
    play = Play(person)
    play.say("cv", "Amina", "Hansen")
    play.fire("check_in")
    play.say("jeg vil hellere lave mit cv om")
    return play


def test_another_wish_is_asked_about_before_anything_is_left() -> None:
    play = interrupted()
    assert play.replies[0].text.startswith(line("skift_cv.ask", "lay_aside"))
    assert play.conversations["check_in"].status == "paused"


def test_yes_goes_there_and_comes_back_when_it_is_done() -> None:
    play = interrupted()
    play.say("ja")
    assert play.current.flow == "cv_again"
    said = play.say("1")
    assert line("back-to") in said and "Har du vist det til nogen?" in said
    assert play.current.flow == "check_in"


def test_no_goes_on_where_it_was() -> None:
    said = interrupted().say("nej")
    assert line("back-to") in said and "Har du vist det til nogen?" in said


def test_the_answer_after_that_is_taken() -> None:
    assert interrupted().say("nej", "ikke endnu") == line("not_yet", "check_in", name="Amina")


def test_something_else_again_is_not_asked_about_twice() -> None:
    play = interrupted()
    play.say("cv")
    assert play.current.flow == "cv_again"


def test_menu_in_the_middle_of_it_leaves_nothing_hanging() -> None:
    play = interrupted()
    play.say("menu", "4")
    assert play.current.flow == "check_in"
    assert play.conversations["lay_aside"].status == "done"


def test_by_buttons() -> None:
    play = interrupted()
    play.manner = TELEGRAM
    play.say("øh")
    assert "Har du vist det til nogen?" in play.press("Nej")


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_it_says_is_one_sms(language: str) -> None:
    play = interrupted(Person(2, first_name="Amina", language=language, stage="waiting"))
    for text in ("why", "zebra", "zebra", "zebra", "no"):
        assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies)
        play.say(text)


def test_a_wish_in_the_middle_of_a_small_choice_needs_no_laying_aside() -> None:
    play = Play(AMINA)
    play.say("cv", "Amina", "Hansen", "cv")
    assert play.current.flow == "cv_again"
    play.say("mit cv")
    assert play.current.flow == "cv_again" and play.replies
