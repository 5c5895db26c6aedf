"""Whoever wants to be left in peace is, and hears honestly until when."""

from datetime import date

import pytest

from flows.effects import Pause
from flows.gsm7 import segments
from flows.kind import Reading, Unclear, Unfit
from flows.pause.length import Length, Rest
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, TELEGRAM, Play, line

ENGLISH = Person(2, first_name="Amina", language="en", stage="waiting")
READING = Reading(date(2026, 11, 23), "da")


def asked(person: Person = AMINA, consultant: str | None = "Mette") -> Play:
    play = Play(person, outside={**OUTSIDE, "consultant": consultant})
    play.say("pause")
    return play


@pytest.mark.parametrize(
    ("text", "days", "until"),
    [
        ("1", 14, "7. december"),
        ("14 dage", 14, "7. december"),
        ("en måned", 30, "23. december"),
        ("3", 60, "22. januar"),
        ("2 måneder", 60, "22. januar"),
    ],
)
def test_the_pause_is_as_long_as_they_say(text: str, days: int, until: str) -> None:
    play = asked()
    said = play.say(text)
    assert until in said and "Mette kan se det" in said
    assert play.effects == [Pause(days)]


def test_the_days_count_from_the_answer_not_from_the_question() -> None:
    play = asked()
    play.wait(days=5)
    assert "12. december" in play.say("1")


def test_a_word_can_end_it_early_and_they_are_told() -> None:
    assert "skriv START eller bare hej" in asked().say("1")


def test_without_a_consultant_nobody_is_said_to_know() -> None:
    said = asked(consultant=None).say("2")
    assert "Du er ikke glemt." in said and "nobody" not in said


@pytest.mark.parametrize("person", [AMINA, ENGLISH])
def test_everything_the_pause_says_is_one_sms(person: Person) -> None:
    for text in ("zebra", "1", "2", "3"):
        play = asked(person)
        assert [segments(reply.text) for reply in play.replies] == [1]
        for word in (text, "zebra", "zebra", text):
            play.say(word)
            assert all(segments(reply.text) == 1 for reply in play.replies)


def test_on_telegram_the_lengths_are_buttons() -> None:
    play = Play(AMINA, TELEGRAM)
    play.say("PAUSE")
    play.press(line("pause_laengde.o-month", "pause"))
    assert play.effects == [Pause(30)]


def test_the_day_is_stored_with_the_answer() -> None:
    kind = Length()
    rest = kind.read("2", READING)
    assert rest == Rest(30, date(2026, 11, 23))
    assert kind.load(kind.dump(Rest(30, date(2026, 11, 23)))) == rest
    assert isinstance(kind.read("en uge", READING), Unclear)


@pytest.mark.parametrize(
    "raw", [None, 14, {}, {"days": 15, "since": "2026-11-23"}, {"days": 14, "since": "i går"}]
)
def test_what_is_no_pause_does_not_fit(raw: object) -> None:
    with pytest.raises(Unfit):
        Length().load(raw)  # type: ignore[arg-type]


def test_sms_counts_the_lengths() -> None:
    assert SMS.short and "Svar 1, 2 eller 3." in asked().replies[0].text
