"""The CV that is already made: again, corrected, or a new one."""

import pytest

from flows.effects import Later, Repeat, SendCv
from flows.gsm7 import segments
from flows.manner import Manner
from flows.person import Person
from tests.flows.desk_maker import AMINA, SMS, TELEGRAM, Play, line

pytestmark = pytest.mark.usefixtures("brief_cv")


def finished(person: Person = AMINA, manner: Manner = SMS) -> Play:
    play = Play(person, manner)
    play.say("cv", "Amina", "Hansen", "cv")
    return play


def test_a_finished_cv_is_not_started_over_without_asking() -> None:
    play = finished()
    assert play.replies[0].text.startswith(line("cv_igen.ask", "cv_again"))


def test_the_same_cv_once_more_and_as_often_as_wanted() -> None:
    play = finished()
    play.say("send det igen")
    assert play.effects == [Repeat("cv", "pdf")]
    play.say("cv", "1")
    assert play.effects == [Repeat("cv", "pdf")]


def test_the_data_file_is_offered_where_files_can_be_sent() -> None:
    assert "data" not in finished().replies[0].text
    play = finished(AMINA, TELEGRAM)
    play.press(line("cv_igen.o-data", "cv_again"))
    assert play.effects == [Repeat("cv", "resume")]


def test_how_to_correct_it() -> None:
    assert finished().say("ret") == line("ret", "cv_again")


def test_a_correction_makes_the_cv_anew_with_the_rest_kept() -> None:
    play = finished()
    play.say("2", "ret efternavn", "Jensen")
    assert SendCv({"name": "Amina Jensen"}) in play.effects


def test_a_new_one_begins_from_the_first_question_and_calls_off_the_old_check_in() -> None:
    play = finished()
    assert list(play.timers.values()) == [Later("check_in", 1, "16:00")]
    play.say("3")
    assert (play.current.flow, play.current.run, play.current.asked) == ("cv", 2, "fornavn")
    assert play.timers == {}
    play.say("Sara", "Jensen")
    assert SendCv({"name": "Sara Jensen"}) in play.effects
    assert list(play.timers) == [("cv", 2, "check_in")]


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_it_says_is_one_sms(language: str) -> None:
    person = Person(2, first_name="Amina", language=language, stage="waiting")
    for text in ("zebra", "why", "2"):
        play = finished(person)
        play.say(text)
        assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies)
