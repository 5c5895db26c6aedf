"""Reminders of a shift: the evening before, time to leave, and how it went."""

from dataclasses import replace

import pytest

from flows.effects import NoteAbsence, OpenCase
from flows.gsm7 import segments
from flows.kind import Json
from flows.shift_reminder.flow import PRAISES
from flows.texts import LANGUAGES
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, TELEGRAM, Play, line

SHIFT: dict[str, Json] = {
    **{"id": 2, "start": "2026-11-24T16:00:00+01:00", "end": "2026-11-24T18:00:00+01:00"},
    **{"rule": None, "place": "Netto", "absent": None},
}


def reminded(kind: str, play: Play | None = None, **about: Json) -> Play:
    outside = {**OUTSIDE, "consultant": "Mette", "shifts": [SHIFT]}
    play = play or Play(AMINA, SMS, outside=outside)
    told: dict[str, Json] = {
        **{"kind": kind, "shift": SHIFT, "first": False, "place": "Netto", "contact": "Lone"},
        **{"praise": None, **about},
    }
    play.due(do="shift", to="shift_reminder", about=told)
    return play


def said(play: Play) -> str:
    return "\n".join(reply.text for reply in play.replies)


# -- the evening before ---------------------------------------------------------------------------


def test_the_evening_before_says_time_place_and_whom_and_asks_for_a_plan() -> None:
    play = reminded("eve")
    (reply,) = play.replies
    assert "i morgen kl. 16 hos Netto. Spørg efter Lone. Hvornår tager du hjemmefra?" in reply.text
    assert play.say("kvart over tre") == line("aften_plan", "shift_reminder", name="Amina")
    assert play.effects == []


def test_after_midnight_it_is_today() -> None:
    play = Play(AMINA, SMS, outside=OUTSIDE)
    play.wait(1)
    assert "i dag kl. 16" in said(reminded("eve", play))


def test_a_first_shift_gets_more() -> None:
    text = said(reminded("eve", first=True))
    assert "Kom ti minutter før" in text and "Hej, jeg hedder Amina" in text
    assert text.index("Kom ti minutter") < text.index("Hvornår tager du hjemmefra?")


def test_without_a_plan_it_is_fine() -> None:
    assert reminded("eve").say("ved ikke").startswith("Helt okay, Amina.")


def test_a_question_goes_to_a_human() -> None:
    play = reminded("eve")
    play.say("hvem skal jeg spørge efter?")
    assert play.effects == [OpenCase("help", "today", "hvem skal jeg spørge efter?")]


def test_who_says_that_they_are_ill_is_led_through_that() -> None:
    play = reminded("eve")
    play.say("jeg er syg")
    assert play.current.flow == "absence" and NoteAbsence(2, "ill") in play.effects


# -- time to leave --------------------------------------------------------------------------------


def test_on_my_way_is_one_tap() -> None:
    play = reminded("go", Play(AMINA, TELEGRAM, outside=OUTSIDE))
    assert play.press("Jeg er på vej") == line("paa_vej", "shift_reminder", name="Amina")
    assert play.effects == []


@pytest.mark.parametrize("text", ["på vej", "ja", "1", "er der nu"])
def test_on_my_way_in_words(text: str) -> None:
    assert reminded("go").say(text).startswith("Sejt, Amina!")


def test_cannot_come_leads_through_that_for_this_shift() -> None:
    play = reminded("go")
    play.say("2")
    assert play.current.flow == "absence"
    play.say("1")
    assert NoteAbsence(2, "ill") in play.effects


def test_the_first_time_courage_is_seen() -> None:
    play = reminded("go", first=True)
    assert "Første vagt hos Netto" in said(play) and "modigt" in play.say("1")


def test_a_reminder_is_never_taken_up_again() -> None:
    play = reminded("go")
    play.say("menu", "4")
    assert line("back-to") not in said(play)
    assert play.conversations["shift_reminder"].status == "done"


@pytest.mark.parametrize("kind", ["eve", "go", "after"])
def test_in_the_middle_of_something_else_it_asks_nothing_and_the_question_stays(kind: str) -> None:
    play = Play(AMINA, SMS, outside=OUTSIDE)
    play.say("cv")
    asked = play.current.asked
    reminded(kind, play)
    first = said(play).partition(line("efternavn.ask", "cv"))[0]
    assert "Amina" in first or "Husk" in first
    assert "?" not in first and line("efternavn.ask", "cv") in said(play)
    assert (play.current.flow, play.current.asked) == ("cv", asked)


# -- the morning after ----------------------------------------------------------------------------


@pytest.mark.parametrize("praise", PRAISES)
def test_recognition_names_something_real(praise: str) -> None:
    plain = said(reminded("after"))
    assert said(reminded("after", praise=praise, count=16)) != plain


def test_an_unknown_recognition_is_none() -> None:
    assert said(reminded("after", praise="dragons")) == said(reminded("after"))


@pytest.mark.parametrize(("text", "key"), [("1", "good"), ("sådan da", "okay")])
def test_well_and_okay_are_answered(text: str, key: str) -> None:
    play = reminded("after")
    args = {"name": "Amina", "consultant": "Mette"}
    assert play.say(text) == line(key, "shift_reminder", **args) and play.effects == []


@pytest.mark.parametrize(("answer", "urgency"), [("ja", "today"), ("nej", "this_week")])
def test_a_bad_shift_is_met_with_an_offer_to_ring(answer: str, urgency: str) -> None:
    play = reminded("after")
    assert "Mette ringer til dig?" in play.say("skidt") and play.effects == []
    play.say(answer)
    (case,) = play.effects
    assert isinstance(case, OpenCase) and (case.reason, case.urgency) == ("bad_check_in", urgency)


# -- texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("kind", ["eve", "go", "after"])
def test_everything_with_long_names_is_one_sms(kind: str, first: bool, language: str) -> None:
    person = replace(AMINA, first_name="Marie-Louise", language=language)
    for praise in PRAISES:
        play = Play(person, SMS, outside={**OUTSIDE, "consultant": "Christian Emil"})
        reminded(kind, play, first=first, place="Børnehaven Regnbuens Små Stjerner",
                 contact="Christian Emil Andersen", praise=praise, count=104)  # fmt: skip
        assert [r.text for r in play.replies if segments(r.text) != 1] == []
        for text in ("zebra" * 50, "why", "3", "nej"):
            play.say(text)
            assert [r.text for r in play.replies if segments(r.text) != 1] == []
