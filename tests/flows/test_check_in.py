"""The day after the CV, Makker asks how it went; the ledger asks once more if nobody answers."""

import pytest

from flows.effects import Later
from flows.gsm7 import segments
from flows.person import Person
from tests.flows.desk_maker import AMINA, TELEGRAM, Play, line

ENGLISH = Person(2, first_name="Amina", language="en", stage="waiting")


@pytest.fixture
def asked(brief_cv: None) -> Play:
    return checked_in(AMINA)


def checked_in(person: Person) -> Play:
    play = Play(person)
    play.say("cv", "Amina", "Hansen")
    play.wait(days=1)
    play.fire("check_in")
    return play


def test_the_cv_wants_a_check_in_the_day_after(brief_cv: None) -> None:
    play = Play(AMINA)
    play.say("cv", "Amina", "Hansen")
    assert list(play.timers.values()) == [Later("check_in", 1, "16:00")]


def nudged(play: Play) -> str:
    return play.due(do="contact", rung="nudge", flow="check_in")


def test_makker_asks_how_it_went_and_leaves_the_nudge_to_the_ledger(asked: Play) -> None:
    assert asked.replies[0].text.startswith("Hej Amina! I går lavede du dit CV.")
    assert asked.timers == {}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("1", "used"),
        ("ja", "used"),
        ("det gik godt", "used"),
        ("2", "not_yet"),
        ("nej", "not_yet"),
        ("ikke endnu", "not_yet"),
    ],
)
def test_what_they_say_is_answered(asked: Play, text: str, answer: str) -> None:
    assert asked.say(text) == line(answer, "check_in", name="Amina")
    assert asked.timers == {} and asked.cases == []


@pytest.mark.parametrize("text", ["3", "jeg vil gerne have hjælp", "HJÆLP"])
def test_who_wants_help_gets_a_human(asked: Play, text: str) -> None:
    assert "Mette" in asked.say(text)
    assert asked.cases == ["help"]


def test_unanswered_it_is_asked_once_more(asked: Play) -> None:
    asked.wait(days=2)
    assert nudged(asked).startswith("Hej Amina. Jeg tænker stadig på dit CV.")
    assert asked.say("ja") == line("used", "check_in", name="Amina")


def test_once_answered_nothing_is_left_to_nudge_about(asked: Play) -> None:
    late = asked.copy()
    asked.say("ja")
    late.conversations = asked.conversations
    assert nudged(late) == "" and late.replies == ()


@pytest.mark.parametrize("person", [AMINA, ENGLISH])
def test_everything_the_check_in_says_is_one_sms(brief_cv: None, person: Person) -> None:
    play = checked_in(person)
    for text in ("zebra", "why", "zebra", "zebra", "zebra", "2"):
        play.say(text)
        assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies)
    play = checked_in(person)
    nudged(play)
    play.say("1")
    assert segments(play.replies[0].text) == 1


def test_a_nudge_has_buttons_of_its_own_and_the_old_ones_are_old(brief_cv: None) -> None:
    play = Play(AMINA, TELEGRAM)
    play.say("cv", "Amina", "Hansen")
    play.fire("check_in")
    old = play.replies[0].options[0].data
    nudged(play)
    new = play.replies[0].options[0].data
    assert line("old-button") in play.copy().say(old, kind="button")
    assert line("used", "check_in", name="Amina") in play.say(new, kind="button")
