"""Makker answers "må jeg ...?" at once, asks only what it must, and says who helps."""

from dataclasses import replace
from datetime import date

import pytest

from flows.gsm7 import segments
from flows.kind import Json
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, TELEGRAM, Play

SIXTEEN = replace(AMINA, born=date(2010, 6, 12))
ENGLISH = replace(AMINA, language="en")
HOTLINE = "80 24 10 10"


def play(person: Person = AMINA, **outside: Json) -> Play:
    return Play(person, outside={**OUTSIDE, "consultant": "Mette", **outside})


def test_an_answer_has_the_rule_the_source_and_who_helps() -> None:
    said = play().say("hvor sent må jeg arbejde?")
    assert "kl. 20" in said and "arbejdsmiljøloven § 61" in said
    assert "Mette" in said and HOTLINE in said


def test_without_a_consultant_an_adult_helps() -> None:
    assert "en voksen, du stoler på" in play(consultant=None).say("hvor sent må jeg arbejde?")


def test_at_14_nothing_is_asked_and_at_16_whether_9th_class_is_finished() -> None:
    assert "35 timer" in play().say("hvor mange timer må jeg arbejde?")
    asking = play(SIXTEEN)
    assert "9. klasse" in asking.say("hvor sent må jeg arbejde?")
    assert "kl. 7 til 23" in asking.copy().say("ja")
    assert "til kl. 20" in asking.say("nej jeg går i 9.")


def test_what_is_known_of_9th_class_is_not_asked() -> None:
    assert "kl. 7 til 23" in play(SIXTEEN, finished_9th=True).say("hvor sent må jeg arbejde?")
    assert "til kl. 20" in play(SIXTEEN, finished_9th=False).say("hvor sent må jeg arbejde?")


def test_who_is_a_role_model_is_asked_how_old_the_youth_is() -> None:
    asking = play(replace(SIXTEEN, role="role_model"))
    assert "Hvor gammel" in asking.say("hvor sent må man arbejde?")
    assert "Er den unge" in asking.say("15")
    assert "til kl. 20" in asking.say("nej")


def test_what_is_not_certain_says_so() -> None:
    said = play().say("hvor tungt må jeg løfte?")
    assert "12 kg" in said and "ikke helt sikker" in said and HOTLINE in said


def test_what_makker_does_not_know_goes_to_a_human_in_their_own_words() -> None:
    for text in ("må jeg sælge øl?", "må de filme mig på arbejdet?"):
        asking = play()
        assert "Mette" in asking.say(text)
        assert asking.cases == ["asks_rights"]
        assert [getattr(effect, "words", "") for effect in asking.effects] == [text]


def test_words_that_do_not_tell_get_a_short_choice() -> None:
    asking = play()
    assert "1 Hvor mange timer" in asking.say("hvad er mine rettigheder")
    assert "30 minutter" in asking.copy().say("3")
    asking.say("noget andet")
    assert asking.cases == ["asks_rights"]


def test_an_open_conversation_is_taken_up_again_after_the_answer() -> None:
    asking = play()
    asking.say("cv")
    said = asking.say("hvor mange timer må jeg arbejde om ugen?")
    assert "35 timer" in said
    assert asking.current.flow == "cv"


def test_under_13_and_from_18_other_rules_hold() -> None:
    assert "fyldt 13" in play(replace(AMINA, born=date(2014, 1, 1))).say("må jeg få pause?")
    grown = play(replace(AMINA, born=date(2007, 1, 1))).say("hvor sent må jeg arbejde?")
    assert "fyldt 18" in grown and HOTLINE not in grown


@pytest.mark.parametrize("person", [AMINA, SIXTEEN, ENGLISH])
def test_everything_that_is_said_is_whole_sms(person: Person) -> None:
    asking = play(person)
    texts = ("hvor sent må jeg arbejde?", "why", "zebra", "zebra", "zebra", "ja", "how many hours?")
    for text in texts:
        asking.say(text)
        assert [segments(reply.text) for reply in asking.replies] == [1] * len(asking.replies)


def test_on_telegram_the_choice_is_buttons() -> None:
    asking = play()
    asking.manner = TELEGRAM
    asking.say("hvad er mine rettigheder")
    assert "30 minutter" in asking.press("Pauser")
