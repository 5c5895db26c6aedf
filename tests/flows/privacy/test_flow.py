"""Rights in the chat: whatever else goes on, and asked once more before anything is erased."""

from dataclasses import replace

import pytest

from flows.effects import Effect
from flows.effects_privacy import (
    CorrectProfile,
    Forget,
    KeepMe,
    SendEverything,
    SwitchPurposes,
    TellKnown,
)
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, STRANGER, Play, line

METTE = Person(7, "consultant", "Mette", area="Køge", stage="staff")


def play(person: Person = AMINA) -> Play:
    return Play(person, outside={**OUTSIDE, "consultant": "Mette"})


def test_what_is_known_is_told_and_what_can_be_done_about_it() -> None:
    asking = play()
    assert asking.say("hvad ved du om mig?") == line("videre", "privacy")
    assert asking.effects == [TellKnown()]


def test_all_of_it_is_handed_over() -> None:
    asking = play()
    asking.say("mine data")
    assert asking.effects == [SendEverything()]


def test_nobody_is_erased_without_a_yes() -> None:
    leaving = play()
    assert "Er du sikker?" in leaving.say("slet mig")
    assert leaving.effects == []
    assert leaving.copy().say("nej") == line("beholdt", "privacy")
    leaving.say("ja")
    assert leaving.effects == [Forget()]


@pytest.mark.parametrize("word", ["fortryd", "behold mig", "slet mig ikke"])
def test_a_word_calls_it_off_whatever_is_open(word: str) -> None:
    leaving = play()
    leaving.say("slet mig", "ja", "cv")
    leaving.say(word)
    assert KeepMe() in leaving.effects


def test_fortryd_means_back_to_who_is_not_leaving() -> None:
    writing = play()
    writing.say("cv", "Amina")
    writing.say("fortryd")
    assert KeepMe() not in writing.effects


def test_two_days_later_fortryd_means_back_again() -> None:
    leaving = play()
    leaving.say("slet mig", "ja", "cv")
    leaving.wait(2)
    leaving.say("fortryd")
    assert KeepMe() not in leaving.effects


def test_what_was_open_is_taken_up_again() -> None:
    writing = play()
    writing.say("cv")
    flow = writing.current.flow
    writing.say("hvad ved du om mig")
    assert writing.current.flow == flow


def test_in_the_middle_of_free_words_a_right_is_a_right() -> None:
    writing = play(STRANGER)
    writing.say("hej")
    assert "Er du sikker?" in writing.say("slet mig")
    writing.say("ja")
    assert writing.effects == [Forget()]


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("slet mig", Forget()),
        ("behold mig", KeepMe()),
        ("hvad ved du om mig", TellKnown()),
        ("mine data", SendEverything()),
    ],
)
def test_who_has_said_stop_still_has_their_rights(text: str, effect: Effect) -> None:
    silent = play(replace(AMINA, stopped=True))
    assert silent.say(text) == ""
    assert silent.effects == [effect]
    silent.say("tak")
    assert silent.effects == [] and silent.replies == ()


def test_purposes_go_one_by_one() -> None:
    asking = play()
    said = asking.say("ikke flere påmindelser, men gerne Bilal")
    assert said == line("fra_reminders", "privacy", consultant="Mette")
    assert asking.effects == [SwitchPurposes(off=("reminders",))]
    assert "holde op" in asking.say("indstillinger")
    assert "alt er slået til" in asking.say("slå alt til").lower()
    (switched,) = asking.effects
    assert isinstance(switched, SwitchPurposes) and len(switched.on) == 3
    asking.say("indstillinger")
    assert asking.say("lad det være") == line("som_foer", "privacy")
    assert asking.effects == []


@pytest.mark.parametrize(
    ("thing", "answer", "effect"),
    [
        ("ret navn", "Aminah", CorrectProfile("first_name", "Aminah")),
        ("ret fødselsdag", "12. juni 2011", CorrectProfile("born", "2011-06-12")),
        ("ret by", "Greve", CorrectProfile("area", "Greve")),
    ],
)
def test_who_was_written_in_by_others_can_correct_it(
    thing: str, answer: str, effect: Effect
) -> None:
    asking = play()
    asking.say(thing)
    assert asking.say(answer) == line("rettet", "privacy")
    assert asking.effects == [effect]


def test_a_year_of_silence_is_ended_by_a_yes_or_a_no() -> None:
    asked = play()
    assert "stadig huske dig" in asked.due(do="still_there")
    yes, no = asked.copy(), asked.copy()
    yes.say("ja")
    no.say("nej")
    assert (yes.effects, no.effects) == ([KeepMe()], [Forget()])
    no.say("fortryd")
    assert no.effects == [KeepMe()]


def test_colleagues_are_erased_by_those_who_hired_them() -> None:
    office = play(METTE)
    office.say("slet mig")
    assert not any(isinstance(effect, Forget) for effect in office.effects)


def test_who_reads_it_is_told_without_a_question() -> None:
    asking = play()
    assert asking.say("hvem kan læse det her?") == line("hvem", "privacy")


def test_whoever_leaves_is_asked_nothing_beside_it() -> None:
    leaving = play()
    leaving.say("cv", "Amina", "slet mig")
    assert "?" not in leaving.say("ja")
    assert leaving.effects == [Forget()]
