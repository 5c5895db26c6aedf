"""Not able to come: calm, no blame, whom to call and what to say; and asked about the day after."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from flows.absence.place import Place, place_of
from flows.absence.why import why
from flows.effects import Later, NoteAbsence, OpenCase
from flows.gsm7 import segments
from flows.kind import Json
from flows.manner import Manner
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, TELEGRAM, Play, line
from tests.flows.examples import examples

NETTO: Json = {"id": 1, "workplace": "Netto", "phone": "20123456", "contact": "Lone"}
TOMORROW: dict[str, Json] = {
    **{"id": 2, "start": "2026-11-24T16:00:00+01:00", "end": "2026-11-24T18:00:00+01:00"},
    **{"rule": None, "place": "Netto", "absent": None},
}
SATURDAY: dict[str, Json] = {
    **{"id": 3, "start": "2026-11-28T10:00:00+01:00", "end": "2026-11-28T16:00:00+01:00"},
    **{"rule": None, "place": "Netto", "absent": None},
}
REASONS = {
    "ill": "jeg er syg|har feber|jeg kaster op|er syg i dag|jeg har det dårligt|i'm sick|syg igen",
    "late": "jeg kommer for sent|bussen er forsinket|jeg når det ikke til tiden|i'll be late",
    "overslept": "jeg sover over mig|jeg har sovet over mig|jeg sov for længe|i overslept",
    "exam": "jeg har eksamen på lørdag|jeg skal til terminsprøve|i have an exam",
    "family": "min mor er indlagt|min mormor er død|der er sket noget i min familie|my dad is ill",
    "other": "jeg kan ikke komme på arbejde|jeg kan ikk komme|i can't come to work",
}


def youth(
    shifts: Sequence[Json] = (TOMORROW, SATURDAY),
    person: Person = AMINA,
    manner: Manner = SMS,
    placements: Sequence[Json] = (NETTO,),
) -> Play:
    outside = {**OUTSIDE, "consultant": "Mette", "shifts": shifts, "placements": placements}
    return Play(person, manner, outside=outside)


def begun(words: str, play: Play | None = None) -> Play:
    play = play or youth()
    play.due(do="read", to="absence", about={"words": words})
    return play


def said(play: Play) -> str:
    return "\n".join(reply.text for reply in play.replies)


@pytest.mark.parametrize(
    ("text", "reason"),
    [(text, name) for name, table in REASONS.items() for text in examples(table)],
)
def test_why_somebody_cannot_come_is_in_their_words(text: str, reason: str) -> None:
    assert why(text) == reason


@pytest.mark.parametrize(
    "text", examples("hej|mine vagter|lørdag 10-16|hvornår får jeg løn|ja||👍")
)
def test_other_words_give_no_reason(text: str) -> None:
    assert why(text) is None


def test_ill_is_met_with_whom_to_call_what_to_say_and_what_not() -> None:
    play = youth()
    play.say("jeg er syg")
    assert "Ring til Netto nu på 20123456. Spørg efter Lone." in said(play)
    assert 'Jeg er syg og kan ikke komme på vagt i morgen kl. 16."' in said(play)
    assert "ikke selv finde en anden til vagten" in said(play)
    assert "ikke sige, hvad du fejler" in said(play)
    assert play.effects == [
        NoteAbsence(2, "ill"),
        Later("absence", 1, "16:00", {"shift": 2, "again": True}),
    ]


def test_once_called_it_is_well_done() -> None:
    play = begun("jeg er syg")
    assert play.say("1").startswith("Godt klaret, Amina!")


def test_who_dares_not_call_gets_a_human() -> None:
    play = begun("jeg er syg")
    play.say("jeg tør ikke")
    assert play.cases == ["asks_absence"]


def test_without_a_number_it_is_said_where_to_find_one() -> None:
    play = begun("jeg er syg", youth(placements=[{"id": 1, "workplace": "Netto"}]))
    assert "Find nummeret" in said(play) and "none" not in said(play)
    alone = begun("jeg er syg", youth(shifts=[], placements=[]))
    assert "Ring til dit job nu" in said(alone) and "none" not in said(alone)
    assert NoteAbsence(None, "ill") in alone.effects


def test_oversleeping_is_met_with_help_and_no_blame() -> None:
    play = begun("jeg har sovet over mig")
    assert "Det sker for alle" in said(play) and "Undskyld, jeg sov over mig" in said(play)
    assert play.effects == [NoteAbsence(None, "late")]


def test_who_is_late_is_late_for_a_shift_of_today() -> None:
    play = youth()
    play.wait(0.9)
    assert NoteAbsence(2, "late") in begun("bussen er forsinket", play).effects


def test_an_exam_is_told_in_good_time_and_not_asked_about_the_day_after() -> None:
    play = begun("jeg har eksamen på lørdag")
    assert "på vagt lørdag 28/11 kl. 10" in said(play)
    assert play.effects == [NoteAbsence(3, "exam")]


def test_family_comes_first() -> None:
    play = begun("min mormor er død")
    assert "Familie går forud" in said(play) and NoteAbsence(2, "family") in play.effects


@pytest.mark.parametrize(("answer", "reason"), [("1", "ill"), ("skole", "exam"), ("5", "other")])
def test_without_a_reason_one_is_asked_for_in_one_question(answer: str, reason: str) -> None:
    play = youth()
    play.say("jeg kan ikke komme på arbejde")
    assert play.current.asked == "hvorfor" and play.effects == []
    play.say(answer)
    assert NoteAbsence(2, reason) in play.effects


def test_a_shift_days_ahead_is_asked_about() -> None:
    play = begun("jeg er syg", youth(shifts=[SATURDAY]))
    assert play.current.asked == "gaelder_det" and "lørdag 28/11 kl. 10" in said(play)
    play.say("nej")
    assert NoteAbsence(None, "ill") in play.effects


def test_the_tap_under_a_reminder_knows_the_shift() -> None:
    play = youth()
    play.due(do="read", to="absence", about={"shift": 3})
    play.say("1")
    assert NoteAbsence(3, "ill") in play.effects


# -- the day after --------------------------------------------------------------------------------


def the_day_after(shifts: Sequence[Json] = (TOMORROW, SATURDAY)) -> Play:
    play = begun("jeg er syg", youth(shifts=shifts))
    play.say("1")
    play.wait(1.2)
    play.fire("igen")
    return play


def test_the_day_after_one_question_is_asked() -> None:
    play = the_day_after()
    (reply,) = play.replies
    assert "Er du klar til din næste vagt lørdag 28/11 kl. 10?" in reply.text
    assert play.say("ja").startswith("Dejligt, Amina!") and play.effects == []


def test_not_yet_leads_through_it_for_the_next_shift() -> None:
    play = the_day_after()
    play.say("ikke endnu")
    assert NoteAbsence(3, "ill") in play.effects and "Ring til Netto" in said(play)


def test_with_no_shift_ahead_not_yet_is_just_fine() -> None:
    play = the_day_after(shifts=[TOMORROW])
    assert "Er du klar igen?" in said(play)
    assert play.say("nej").startswith("Helt okay, Amina.")


def test_who_wants_to_talk_gets_a_human() -> None:
    play = the_day_after()
    play.say("3")
    assert [e.reason for e in play.effects if isinstance(e, OpenCase)] == ["help"]


# -- texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("words", [examples(table)[0] for table in REASONS.values()])
def test_everything_is_one_sms_also_with_long_names(words: str, language: str) -> None:
    place: Json = {"id": 1, "workplace": "Børnehaven Regnbuens Små Stjerner",
                   "phone": "+4520123456",
             "contact": "Christian Emil Andersen"}  # fmt: skip
    person = replace(AMINA, first_name="Marie-Louise", language=language)
    play = begun(words, youth(person=person, placements=[place], shifts=[SATURDAY]))
    for text in ("zebra", "why", "1", "1", "ja", "2"):
        assert [reply.text for reply in play.replies if segments(reply.text) != 1] == []
        play.say(text)


def test_by_buttons_it_is_one_tap() -> None:
    play = begun("jeg er syg", youth(manner=TELEGRAM))
    assert play.press(line("ringet.o-done", "absence")).startswith("Godt klaret")


def test_the_place_is_the_one_of_the_shift_or_the_newest() -> None:
    other: Json = {"id": 2, "workplace": "Bageren", "phone": None, "contact": None}
    ended: Json = {"id": 3, "workplace": "Kiosken", "ended": "2026-10-01"}
    assert place_of([NETTO, other], "Netto") == Place("Netto", "20123456", "Lone")
    assert place_of([NETTO, other, ended], None) == Place("Bageren")
    assert place_of([], "Netto") == Place("Netto") and place_of(None, None) == Place()
