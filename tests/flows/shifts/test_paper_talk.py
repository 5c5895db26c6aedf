"""A roster that was sent: whose it is, which week, then said back, kept and lawful as if told."""

import json
from collections.abc import Mapping

import pytest

from flows.effects import LetFileGo, ReadFile, UploadCode
from flows.gsm7 import segments
from flows.kind import Json
from flows.papers import addressed
from flows.shifts.paper.printed import Day, Line, Paper
from tests.flows.desk_maker import TELEGRAM, Play, line
from tests.flows.shifts.youth import KEPT, SATURDAY, SUNDAY, saved, says, youth

SAT, SUN = Day(5, 28, 11), Day(6, 29, 11)
MINE = (Line(SAT, 600, 960), Line(SUN, 540, 840))


def read_off(play: Play, *lines: Line, people: bool = False, whose: str | None = None) -> str:
    """Let a roster with these lines be read, and the talk hear of it; return what is said."""
    told = addressed({"roster": Paper(lines, people).to_json()}, "payslip", "Amina", whose, 7)
    return hear(play, told.about)


def hear(play: Play, about: Mapping[str, Json], flow: str = "shifts") -> str:
    """Let the talk hear what was read of a file."""
    return play.say(json.dumps({"do": "read", "to": flow, "about": about}), kind="due")


def test_a_roster_is_said_back_with_weekday_and_date_and_kept_on_yes() -> None:
    play = youth(manner=TELEGRAM)
    said = read_off(play, *MINE)
    assert "lørdag 28/11 kl. 10–16\nsøndag 29/11 kl. 09–14\nEr det rigtigt?" in said
    assert play.effects == []
    play.press("Ja")
    assert saved(play).new == (SATURDAY, SUNDAY)


def test_by_sms_it_is_the_same_with_a_plain_dash() -> None:
    play = youth()
    said = read_off(play, *MINE)
    assert "lørdag 28/11 kl. 10-16" in said and segments(said) == 1


def test_it_is_corrected_in_ones_own_words() -> None:
    play = youth()
    read_off(play, *MINE)
    assert "lørdag 28/11 kl. 10-17" in play.say("nej, lørdag er 10-17")


def test_a_weekday_that_is_corrected_is_the_one_on_the_roster() -> None:
    play = youth()
    read_off(play, Line(Day(5, 5, 12), 600, 960))
    said = play.say("nej, lørdag er 11-16")
    assert "lørdag 5/12 kl. 11-16" in said and "28/11" not in said


def test_too_late_a_shift_is_told_kindly() -> None:
    play = youth()
    read_off(play, Line(Day(4, 27, 11), 960, 1320))
    play.say("ja")
    assert says(play, "Du må være på job til kl. 20. Det er din arbejdsgivers ansvar")


def test_a_shift_until_closing_lacks_only_its_end() -> None:
    play = youth()
    assert "lørdag 28/11 kl. 10: Hvornår har du fri?" in read_off(play, Line(SAT, 600))
    assert "kl. 10-18" in play.say("18")


@pytest.mark.parametrize(
    ("answer", "monday"),
    [("1", "23/11"), ("næste uge", "30/11"), ("uge 50", "7/12"), ("50", "7/12"), ("9/12", "7/12")],
)
def test_the_week_is_asked_where_it_does_not_say(answer: str, monday: str) -> None:
    play = youth()
    said = read_off(play, Line(Day(0), 960, 1140))
    assert said.startswith("Hvilken uge er det?") and "1 Denne uge (48)" in said
    assert f"mandag {monday} kl. 16-19" in play.say(answer)


def test_what_is_not_sure_is_left_out_with_a_word() -> None:
    play = youth()
    said = read_off(play, MINE[0], Line(Day(3, 26, 11)), Line(Day(4)))
    assert "Se efter her: torsdag 26/11. Har du vagt der" in said and "lørdag 28/11" in said
    play.say("ja")
    assert saved(play).new == (SATURDAY,)


# -- whose ----------------------------------------------------------------------------------------

OTHERS = (Line(SAT, 600, 960, whose="Jonas"), Line(SUN, 540, 840, whose="Sofie"))


def test_ones_own_row_is_found_by_the_first_name() -> None:
    play = youth()
    own = Line(SAT, 600, 960, whose="Amina Hassan")
    said = read_off(play, own, Line(SAT, 720, 900, whose="Jonas"), people=True)
    assert "lørdag 28/11 kl. 10-16" in said and "kl. 12" not in said


def test_where_no_name_is_ones_own_it_is_asked_and_the_file_read_again() -> None:
    play = youth(manner=TELEGRAM)
    said = read_off(play, *OTHERS, people=True)
    assert said.startswith("Der står flere navne på den. Hvilket er dit?")
    assert [option.label for option in play.replies[-1].options] == [
        "Jonas", "Sofie", "Ingen af dem",
    ]  # fmt: skip
    assert "960" not in str(play.current.given["about"]), "other people's hours are not kept"
    assert play.press("Sofie") == line("laeser", "shifts")
    assert play.effects == [ReadFile(7, "shifts", whose="Sofie")]
    said = read_off(play, *OTHERS, people=True, whose="Sofie")
    assert "søndag 29/11" in said and "lørdag" not in said


def test_a_roster_of_others_alone_is_let_go() -> None:
    play = youth()
    read_off(play, *OTHERS, people=True)
    said = play.say("ingen af dem")
    assert said.startswith(line("intet_navn", "shifts")) and "Hvornår skal du på job?" in said
    assert play.effects == [LetFileGo(7)]


def test_what_may_be_places_may_all_be_ones_own() -> None:
    play = youth()
    lines = (Line(SAT, 600, 960, beside="Strandvejen"), Line(SUN, 540, 840, beside="Torvet"))
    assert "De er alle sammen mine" in read_off(play, *lines)
    play.say("alle")
    assert play.effects == [ReadFile(7, "shifts", whose="")]


def test_ones_own_name_without_shifts_has_none() -> None:
    play = youth()
    paper = Paper((Line(SAT, 600, 960, whose="Jonas"),), people=True, names=("Jonas", "Amina"))
    told = addressed({"roster": paper.to_json()}, "payslip", "Amina", None, 7)
    assert line("ingen_paa_den", "shifts") in hear(play, told.about)


# -- wherever it was sent -------------------------------------------------------------------------


def test_a_file_in_the_talk_about_shifts_leaves_what_was_told_open() -> None:
    play = youth(manner=TELEGRAM)
    play.say("lørdag 10-16")
    assert play.say("file:7") == line("laeser", "shifts")
    assert play.effects == [ReadFile(7, "shifts")]
    said = read_off(play, MINE[1])
    assert "lørdag 28/11 kl. 10–16\nsøndag 29/11 kl. 09–14" in said
    play.press("Ja")
    assert saved(play).new == (SATURDAY, SUNDAY)


def test_of_two_pictures_none_is_lost() -> None:
    play = youth(manner=TELEGRAM)
    read_off(play, MINE[0])
    said = read_off(play, MINE[1])
    assert "lørdag 28/11 kl. 10–16\nsøndag 29/11 kl. 09–14" in said


def test_what_is_known_is_not_told_twice() -> None:
    play = youth(KEPT)
    assert read_off(play, MINE[0]) == line("kender_dem", "shifts")


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ({"unread": "ocr_missing"}, "Jeg kan ikke læse billeder lige nu"),
        ({"unread": "password"}, "låst med en kode"),
        ({"unread": "too_slow"}, "kunne ikke læse den"),
        ({"reading": {"kind": "other"}}, "ikke se nogen vagter"),
    ],
)
def test_what_cannot_be_read_is_said_and_shifts_are_asked_for(
    about: Mapping[str, Json], words: str
) -> None:
    play = youth(manner=TELEGRAM)
    said = hear(play, about)
    assert words in said and "Hvornår skal du på job?" in said
    play.say("lørdag 10-16")
    assert says(play, "lørdag 28/11 kl. 10–16")


def test_an_unread_file_loses_nothing_of_what_waits_for_a_yes() -> None:
    play = youth(manner=TELEGRAM)
    play.say("lørdag 10-16")
    said = hear(play, {"unread": "busy"})
    assert "travlt" in said and "lørdag 28/11 kl. 10–16\nEr det rigtigt?" in said


def test_by_sms_a_picture_goes_by_the_page() -> None:
    play = youth()
    play.say("menu", "3")
    assert "Skriv BILLEDE" in play.replies[-1].text
    play.say("billede")
    assert play.effects == [UploadCode()]


@pytest.mark.parametrize("text", ["BILLEDE", "foto", "kan jeg sende et billede af min vagtplan?"])
def test_whoever_has_a_picture_gets_a_code_whatever_is_known(text: str) -> None:
    play = youth(KEPT)
    play.say(text)
    assert play.effects == [UploadCode()]


def test_by_telegram_a_picture_is_just_sent() -> None:
    play = youth(manner=TELEGRAM)
    play.say("menu", "3")
    assert play.say("kan jeg sende et billede?") == line("billede.ask", "shifts")
    assert play.say("file:7") == line("laeser", "shifts")


def test_no_answer_about_names_is_no_dead_end() -> None:
    play = youth()
    read_off(play, *OTHERS, people=True)
    assert "kun dine egne vagter" in play.say("hvad mener du med det")
    assert "Vælg dit navn" in play.say("den nederste")
