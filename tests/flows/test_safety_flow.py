"""Danger before everything else: numbers at once, a human called, and nobody left alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.alarm import make_sure
from flows.effects import OpenCase, Relay
from flows.safety.okay import says_okay
from flows.talk import Talk
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, TELEGRAM, Play, line
from tests.flows.examples import examples

HIT = "min far slår mig"


def cases(play: Play) -> list[OpenCase]:
    return [effect for effect in play.effects if isinstance(effect, OpenCase)]


@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
def test_numbers_and_a_human_at_once(manner: object) -> None:
    play = Play(AMINA, manner=manner)  # type: ignore[arg-type]
    said = play.say(HIT)
    assert "112" in said and "116 111" in said
    assert cases(play) == [OpenCase("safety", "safety", HIT)]


def test_by_sms_nothing_stands_there_that_others_should_not_read() -> None:
    said = Play(AMINA, manner=SMS).say(HIT).casefold()
    assert not any(word in said for word in ("far", "slå", "vold", "skyld", "1888"))


def test_what_is_written_then_goes_to_the_human_and_to_nothing_else() -> None:
    play = Play(AMINA)
    play.say(HIT)
    assert line("videre", "safety") in play.say("hvad er et frikort")
    assert OpenCase("safety", "today", "hvad er et frikort") in cases(play)


def test_who_is_okay_is_let_go_and_the_human_hears_it() -> None:
    play = Play(AMINA)
    play.say(HIT)
    assert play.say("det var for sjov") == line("okay", "safety")
    assert cases(play)[-1] == OpenCase("safety", "today", "det var for sjov")
    assert play.say("hvad er et frikort") != line("videre", "safety")


def test_danger_in_the_middle_of_a_cv_leaves_the_cv_for_later() -> None:
    play = Play(AMINA)
    play.say("lav et cv")
    assert "112" in play.say(HIT)
    assert play.conversations["cv"].status == "paused"


def test_danger_twice_wakes_them_again() -> None:
    play = Play(AMINA)
    play.say(HIT)
    play.say("han slår mig igen nu hjælp")
    assert [case.urgency for case in cases(play)] == ["safety", "today"]


def test_a_day_later_it_is_about_something_else() -> None:
    play = Play(AMINA)
    play.say(HIT)
    play.now += timedelta(hours=30)
    assert line("videre", "safety") not in play.say("hvad er et frikort")


def test_also_after_stop_and_before_enrolment() -> None:
    for person in (replace(AMINA, stopped=True), replace(AMINA, stage="new", first_name=None)):
        play = Play(person)
        assert "112" in play.say(HIT)
        assert cases(play)[0] == OpenCase("safety", "safety", HIT)


def test_while_a_human_writes_they_get_the_words_and_the_numbers_are_said() -> None:
    play = Play(AMINA, outside={**OUTSIDE, "voice": "Mette"})
    assert "112" in play.say(HIT)
    assert Relay(HIT) in play.effects
    assert cases(play) == [OpenCase("safety", "safety", HIT)]


def test_in_their_own_language_too() -> None:
    play = Play(AMINA)
    said = play.say("babam beni dövüyor")
    assert "112" in said and "gece gündüz" in said


@pytest.mark.parametrize(
    "text",
    examples("ok|OK!|okay|jeg er ok|det er fint|det var bare for sjov|it was a joke|alt er ok"),
)
def test_who_says_that_nothing_is_wrong(text: str) -> None:
    assert says_okay(text)


@pytest.mark.parametrize(
    "text",
    examples("ok men han er her stadig|nej|hjælp|jeg er ikke ok|det er ikke fint|okay?? nej"),
)
def test_who_does_not(text: str) -> None:
    assert not says_okay(text)


def _asked_kindly() -> Play:
    play = Play(AMINA)
    talk = Talk(play.desk(MAYBE))
    make_sure(talk, "threat_gang")
    play.conversations |= talk.conversations
    return play


MAYBE = "han vil have jeg holder noget for ham"


def test_what_may_be_danger_costs_one_kind_question() -> None:
    play = _asked_kindly()
    assert play.say("nej") == line("godt", "worried") and cases(play) == []


def test_whoever_says_yes_to_it_gets_a_human_at_once() -> None:
    play = _asked_kindly()
    assert "112" in play.say("ja")
    assert cases(play) == [OpenCase("safety", "safety", MAYBE)]
