"""The talk about shifts: told, said back, put right, kept, lawful, reminded of."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from flows.effects import NoteNinth, OpenCase, RemindMe, SaveShifts
from flows.gsm7 import segments
from flows.manner import Manner
from tests.flows.desk_maker import AMINA, SMS, TELEGRAM, line
from tests.flows.shifts.youth import KEPT, SATURDAY, SUNDAY, row, saved, says, youth

SIXTEEN = replace(AMINA, born=date(2010, 6, 12))


# -- told and said back ---------------------------------------------------------------------------


@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
def test_a_roster_with_nothing_open_is_said_back_and_kept_with_one_yes(manner: Manner) -> None:
    play = youth(manner=manner)
    said = play.say("lørdag 10-16 og søndag 9-14").replace("–", "-")
    assert "lørdag 28/11 kl. 10-16\nsøndag 29/11 kl. 09-14\nEr det rigtigt?" in said
    assert play.effects == []
    play.say("ja")
    assert saved(play) == SaveShifts(new=(SATURDAY, SUNDAY))
    assert says(play, line("gemt", "shifts"))


def test_one_tap_is_enough() -> None:
    play = youth(manner=TELEGRAM)
    play.say("lørdag 10-16")
    play.press("Ja")
    assert saved(play).new == (SATURDAY,)


@pytest.mark.parametrize("before", ["hej", "menu"])
def test_a_roster_in_the_middle_of_the_menu_is_no_choice(before: str) -> None:
    play = youth()
    play.say(before, "lørdag 10-16 og søndag 9-14")
    assert play.current.flow == "shifts" and says(play, "lørdag 28/11 kl. 10-16")


def test_who_wants_to_tell_of_shifts_is_asked_when() -> None:
    play = youth()
    assert play.say("menu", "3") == line("hvornaar.ask", "shifts")
    play.say("lørdag 10-16")
    assert says(play, "lørdag 28/11 kl. 10-16")


@pytest.mark.parametrize(
    ("words", "answer", "shift"),
    [
        ("lørdag fra 10", "16", "lørdag 28/11 kl. 10-16"),
        ("lørdag fra 10", "jeg har fri kl 4", "lørdag 28/11 kl. 10-16"),
        ("lørdag fra 10", "10-15", "lørdag 28/11 kl. 10-15"),
        ("jeg skal arbejde på lørdag", "10-16", "lørdag 28/11 kl. 10-16"),
        ("16-20", "torsdag", "torsdag 26/11 kl. 16-20"),
        ("16-20", "3/12", "torsdag 3/12 kl. 16-20"),
        ("lørdag 25:00", "10-16", "lørdag 28/11 kl. 10-16"),
        ("lørdag 10-50", "16", "lørdag 28/11 kl. 10-16"),
        ("hver tirsdag fra 16", "18", "hver tirsdag kl. 16-18"),
    ],
)
def test_only_what_is_missing_is_asked_for(words: str, answer: str, shift: str) -> None:
    play = youth()
    play.say(words)
    (reply,) = play.replies
    assert reply.text.count("?") == 1 and "Er det rigtigt" not in reply.text
    play.say(answer)
    assert says(play, f"{shift}\nEr det rigtigt?")


def test_one_end_is_asked_for_shifts_that_begin_alike() -> None:
    play = youth()
    play.say("lørdag og søndag fra 10")
    play.say("15")
    assert says(play, "lørdag 28/11 kl. 10-15\nsøndag 29/11 kl. 10-15")


def test_an_end_that_nobody_knows_stays_open() -> None:
    play = youth()
    play.say("lørdag 10 til luk", "ved ikke", "ja")
    assert saved(play).new == ({**SATURDAY, "end": None},)


def test_hours_that_may_be_in_the_evening_are_asked_about() -> None:
    play = youth()
    play.say("onsdag 8-10")
    assert play.replies[-1].text.startswith("onsdag 25/11 kl. 08-10: Er det om morgenen")
    play.say("2")
    assert says(play, "onsdag 25/11 kl. 20-22")


def test_every_other_week_is_asked_when_it_begins() -> None:
    play = youth()
    play.say("hver anden lørdag 10-16")
    play.say("næste uge", "ja")
    (rule,) = saved(play).rules
    assert isinstance(rule, Mapping)
    assert (rule["interval"], rule["days"], rule["from"]) == (2, ["SA"], "2026-11-30")


def test_a_weekday_that_does_not_fit_its_date_is_said_so() -> None:
    play = youth()
    assert "i tvivl om dagen" in play.say("fredag 3/12 16-20")
    assert "fredag 4/12 kl. 16-20" in play.say("nej, fredag")


@pytest.mark.parametrize("words", ["31/2 16-20", "mandag 16-20 hver måned", "noget med vagter"])
def test_what_cannot_be_kept_is_asked_for_in_another_way(words: str) -> None:
    play = youth()
    play.say(words)
    assert play.current.flow == "shifts" and play.effects == []
    play.say("1/12 16-18", "ja")
    assert len(saved(play).new) == 1


# -- corrected ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("nej, 17 ikke 16", "mandag 30/11 kl. 17-20"),
        ("ikke mandag men tirsdag", "tirsdag 1/12 kl. 16-20"),
        ("og også søndag 9-12", "søndag 29/11 kl. 09-12"),
    ],
)
def test_a_correction_in_own_words_goes_into_the_same_question(words: str, now: str) -> None:
    play = youth()
    play.say("mandag d. 30/11 16-20", words)
    assert says(play, now, "Er det rigtigt?") and play.effects == []


def test_a_bare_no_asks_how_it_should_be() -> None:
    play = youth()
    assert play.say("lørdag 10-16", "nej").startswith("Okay. Hvordan skal det være?")
    assert play.say("søndag 9-14").startswith("søndag 29/11 kl. 09-14\nEr det")
    play.say("ja")
    assert saved(play).new == (SUNDAY,)


def test_who_gives_up_has_changed_nothing() -> None:
    play = youth()
    assert play.say("lørdag 10-16", "nej", "nej") == line("ikke_gemt", "shifts")
    assert play.effects == []


def test_two_shifts_at_once_are_shown_as_such() -> None:
    play = youth()
    assert play.say("lørdag 10-16, lørdag 12-18").startswith("To af dem er på samme tid")


def test_a_shift_on_top_of_a_kept_one_may_be_instead() -> None:
    play = youth(KEPT)
    assert "Er det nye i stedet for?" in play.say("lørdag 12-18")
    play.say("ja", "ja")
    assert saved(play).moved[0][0] == 2 and saved(play).new == ()
    both = youth(KEPT)
    both.say("lørdag 12-18", "nej", "ja")
    assert len(saved(both).new) == 1 and saved(both).moved == ()


def test_a_shift_that_is_kept_already_is_not_kept_twice() -> None:
    play = youth(KEPT)
    assert play.say("lørdag 10-16").startswith("Den har jeg allerede")
    assert play.effects == []


def test_two_hundred_shifts_are_asked_about_before_they_are_kept() -> None:
    text = "\n".join(f"{day}/{month} 16-18" for month in range(1, 9) for day in range(1, 26))
    play = youth()
    said = play.say(text)
    assert said.startswith("Det er 200 vagter") and "og 190 mere" in said
    play.say("ja")
    assert len(saved(play).new) == 200


# -- nothing is lost ------------------------------------------------------------------------------


def test_what_waits_for_a_yes_is_found_again_with_what_was_told_since() -> None:
    play = youth()
    play.say("lørdag 10-16", "menu", "søndag 9-14")
    assert says(play, "lørdag 28/11 kl. 10-16\nsøndag 29/11 kl. 09-14")
    play.say("ja")
    assert saved(play).new == (SATURDAY, SUNDAY)


def test_something_else_in_the_middle_comes_first_and_the_shifts_after() -> None:
    play = youth(KEPT)
    play.say("søndag 9-14", "jeg er syg")
    assert play.current.flow == "absence"
    play.say("1")
    assert says(play, line("back-to"), "søndag 29/11 kl. 09-14") and play.current.flow == "shifts"


def test_tomorrow_is_the_day_after_it_was_said() -> None:
    play = youth()
    play.say("lørdag 10-16")
    play.wait(1)
    play.say("og i morgen 16-18")
    assert says(play, "onsdag 25/11 kl. 16-18", "lørdag 28/11 kl. 10-16")


# -- the law --------------------------------------------------------------------------------------


def test_a_shift_until_nine_at_fourteen_is_told_of_kindly_and_kept_all_the_same() -> None:
    play = youth()
    play.say("lørdag 16-21", "ja")
    assert len(saved(play).new) == 1
    assert says(play, "lørdag 28/11: Det ser ud til at være for sent. Du må være på job til kl. 20")
    assert says(play, "Det er din arbejdsgivers ansvar", "Mette tager en snak med dem")
    play.say("ja")
    (case,) = (effect for effect in play.effects if isinstance(effect, OpenCase))
    assert (case.reason, case.urgency) == ("hours_law", "this_week") and "kl. 20" in case.words


def test_who_wants_no_talk_gets_none() -> None:
    play = youth()
    assert "Skriv HJÆLP" in play.say("lørdag 16-21", "ja", "nej") and play.cases == []


def test_a_lawful_roster_is_met_with_nothing_but_thanks() -> None:
    play = youth()
    assert play.say("lørdag 10-15", "ja") == line("gemt", "shifts")


def test_9th_class_is_asked_about_only_where_it_matters() -> None:
    play = youth(person=SIXTEEN, finished_9th=None)
    assert line("niende.ask", "shifts") in play.say("fredag 16-21", "ja")
    assert "for sent" not in play.say("ja") and play.effects == [NoteNinth(True)]
    school = youth(person=SIXTEEN, finished_9th=None)
    assert "for sent" in school.say("fredag 16-21", "ja", "nej")
    assert NoteNinth(False) in school.effects
    assert "9. klasse" not in youth(person=SIXTEEN, finished_9th=None).say("lørdag 10-15", "ja")
    known = youth(person=SIXTEEN, finished_9th=True)
    assert known.say("fredag 16-21", "ja") == line("gemt", "shifts")


def test_what_was_so_before_is_not_told_again() -> None:
    late = row(1, "28 16:00", "28 21:00")
    play = youth([late])
    assert play.say("søndag 6/12 10-15", "ja") == line("gemt", "shifts")


def test_without_a_birth_date_nothing_is_judged() -> None:
    play = youth(person=replace(AMINA, born=None))
    assert play.say("lørdag 16-23", "ja") == line("gemt", "shifts")


def test_nobody_is_told_that_they_break_the_law() -> None:
    for words in ("lørdag 16-21", "mandag 14-20", "lørdag 6-18", "hver dag 16-18"):
        said = youth().say(words, "ja").casefold()
        assert "loven" not in said and "ulovlig" not in said and "du bryder" not in said


# -- reminders ------------------------------------------------------------------------------------


def test_the_way_and_the_evening_are_asked_for_once() -> None:
    play = youth(reminders={"evening": None, "travel": None})
    assert line("vej.ask", "shifts") in play.say("lørdag 10-15", "ja")
    assert play.say("en halv time").startswith(line("aften.ask", "shifts"))
    assert play.say("18") == line("paamindes", "shifts")
    assert play.effects == [RemindMe("18:00", 30)]


@pytest.mark.parametrize("answer", ["ved ikke", "nej"])
def test_who_does_not_know_the_way_is_not_asked_again(answer: str) -> None:
    play = youth(reminders={"evening": "19:00", "travel": None})
    play.say("lørdag 10-15", "ja", answer)
    assert play.effects == [RemindMe(None, 30)]


def test_a_worked_shift_is_kept_and_nobody_is_reminded_of_it() -> None:
    play = youth(reminders={"evening": None, "travel": None})
    assert play.say("i går 10-15", "ja") == line("gemt_arbejdet", "shifts")
    assert len(saved(play).new) == 1


# -- texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_is_said_on_the_way_is_one_sms_each(language: str) -> None:
    person = replace(AMINA, language=language)
    play = youth(person=person, reminders={"evening": None, "travel": None})
    for text in ("lørdag fra 16", "zebra", "why", "21", "zebra", "ja", "ja", "zebra", "20", "1"):
        play.say(text)
        assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies)
    assert RemindMe("18:00", 20) in play.effects
