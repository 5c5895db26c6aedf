"""Shifts that are kept: listed, moved, dropped, told once more, taken along."""

import pytest

from flows.effects import SaveShifts, SendShifts
from flows.gsm7 import segments
from tests.flows.desk_maker import TELEGRAM, line
from tests.flows.shifts.youth import KEPT, row, saved, says, youth


@pytest.mark.parametrize("words", ["mine vagter", "vagter", "hvornår har jeg vagt", "my shifts"])
def test_ones_shifts_are_listed(words: str) -> None:
    said = youth(KEPT).say(words)
    assert said == "Dine vagter:\ntirsdag 24/11 kl. 16-18\nlørdag 28/11 kl. 10-16"


def test_by_sms_the_list_is_one_segment_and_says_how_many_more() -> None:
    many = [row(day, f"{day} 16:30", f"{day} 18:30") for day in range(24, 31)]
    play = youth(many)
    assert play.say("mine vagter").endswith("\nog 3 mere")
    assert [segments(reply.text) for reply in play.replies] == [1]


def test_without_shifts_one_is_asked_when() -> None:
    said = youth().say("hvornår har jeg vagt")
    assert said.startswith(line("ingen", "shifts")) and line("hvornaar.ask", "shifts") in said


def test_one_that_nobody_comes_to_is_not_listed() -> None:
    said = youth([KEPT[0], {**KEPT[1], "absent": "ill"}]).say("mine vagter")
    assert "lørdag" not in said


@pytest.mark.parametrize("words", ["flyt lørdag til 12-18", "lørdag er rykket til 12-18"])
def test_a_kept_shift_is_moved_after_a_yes(words: str) -> None:
    play = youth(KEPT)
    assert "lørdag 28/11 kl. 12-18" in play.say(words)
    play.say("ja")
    (move,) = saved(play).moved
    assert move == (2, {"start": "2026-11-28T12:00:00+01:00", "end": "2026-11-28T18:00:00+01:00"})


@pytest.mark.parametrize(
    "words", ["slet lørdag", "jeg skal ikke på arbejde lørdag", "lørdag er aflyst"]
)
def test_a_kept_shift_is_dropped_after_a_yes(words: str) -> None:
    play = youth(KEPT)
    play.say(words)
    assert says(play, "slettes: lørdag 28/11 kl. 10-16") and play.effects == []
    assert play.say("ja") == line("slettet", "shifts")
    assert saved(play) == SaveShifts(dropped=(2,))


def test_a_no_leaves_it_where_it_is() -> None:
    play = youth(KEPT)
    assert play.say("slet lørdag", "nej", "nej") == line("ikke_gemt", "shifts")


def test_the_same_as_last_week() -> None:
    last = [row(1, "18 16:00", "18 18:00"), row(2, "21 10:00", "21 16:00")]
    play = youth(last)
    assert "onsdag 25/11 kl. 16-18\nlørdag 28/11 kl. 10-16" in play.say("samme som sidste uge")
    play.say("ja")
    assert len(saved(play).new) == 2
    assert line("ingen_sidst", "shifts") in youth().say("samme som sidste uge")


def test_a_calendar_file_is_handed_over_by_who_can() -> None:
    play = youth(KEPT, manner=TELEGRAM)
    play.say("giv mig en kalenderfil")
    assert play.effects == [SendShifts()] and play.replies == ()


def test_who_is_late_still_has_the_shift() -> None:
    assert "lørdag" in youth([{**KEPT[1], "absent": "late"}]).say("mine vagter")


def test_when_it_is_not_clear_what_is_meant_a_human_is_one_of_the_choices() -> None:
    play = youth(KEPT)
    play.say("noget med mine vagter")
    if play.current.flow == "shifts":
        play.say("3")
        assert play.cases == ["asks_shifts"]
