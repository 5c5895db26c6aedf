"""A case is closed with an outcome; put off with an end; passed on to somebody."""

from datetime import date
from typing import Any

import pytest

from flows.close_case.flow import OUTCOMES, REASONS
from flows.effects import CloseCase, PassOnCase, PutOffCase
from flows.gsm7 import segments
from flows.kind import Json
from flows.manner import Manner
from flows.person import Person
from tests.flows.desk_maker import SMS, TELEGRAM, Play, line

METTE = Person(9, "consultant", first_name="Mette")
ENGLISH = Person(9, "consultant", first_name="Mette", language="en")
JOB: dict[str, Json] = {"id": 3, "workplace": "Netto Køge"}
LABELS = ("Talt i telefon", "Mødtes", "Skrev", "Skiftede job", "Ingen kontakt", "Andet")
STILL = line("stadig.ask", "close_case", name="Amina", workplace="Netto Køge")


def case(number: int = 12, name: str = "Amina", **more: Json) -> dict[str, Json]:
    known: dict[str, Json] = {"reason": "help", "state": "taken", "mine": True, "job": None}
    return {"case": number, "name": name, **known, **more}


def office(*cases: Json, person: Person = METTE, manner: Manner = SMS, **outside: Json) -> Play:
    colleagues: list[Json] = ["Ali", "Birgit"]
    return Play(person, manner, outside={"cases": cases, "colleagues": colleagues, **outside})


# -- closing --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        *zip("12345", OUTCOMES, strict=False),
        *zip(LABELS, OUTCOMES[:-1], strict=False),
        ("talte i telefon", "phone"),
        ("ringede", "phone"),
        ("vi mødtes", "met"),
        ("skrev sammen", "wrote"),
        ("nyt job", "moved_job"),
        ("fik ikke fat", "no_contact"),
    ],
)
def test_a_case_is_closed_with_how_it_ended(text: str, outcome: Any) -> None:
    play = office(case())
    assert line("udfald.ask", "close_case", number=12, name="Amina") in play.say("luk 12")
    assert play.say(text) == ""
    assert play.effects == [CloseCase(12, outcome)]


@pytest.mark.parametrize("text", ["", "hmm", "luk", "ja", "12", "👍", "nej tak"])
def test_without_an_outcome_a_case_stays_open(text: str) -> None:
    play = office(case())
    play.say("luk 12", text)
    assert play.effects == [] and play.current.flow == "close_case"
    play.say(text, text)
    assert not [e for e in play.effects if isinstance(e, CloseCase)]


def test_something_else_wants_a_few_words() -> None:
    play = office(case())
    assert play.say("luk 12", "andet") == line("note.ask", "close_case")
    assert play.say("👍") == line("note.again", "close_case")
    play.say("Hun er flyttet til Greve")
    assert play.effects == [CloseCase(12, "other", "Hun er flyttet til Greve")]


def test_a_note_may_begin_like_a_word_for_makker() -> None:
    play = office(case())
    play.say("luk 12", "andet", "Skriv til mor i stedet")
    assert play.effects == [CloseCase(12, "other", "Skriv til mor i stedet")]


def test_the_job_is_asked_for_in_the_same_breath() -> None:
    play = office(case(job=JOB))
    assert play.say("luk 12", "1").startswith(STILL)
    assert play.effects == []
    play.say("ja")
    assert play.effects == [CloseCase(12, "phone")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i fredags", "2026-11-20"),
        ("20/11", "2026-11-20"),
        ("i går", "2026-11-22"),
        ("i dag", "2026-11-23"),
        ("24/12", "2025-12-24"),
        ("20. november 2026", "2026-11-20"),
    ],
)
def test_a_job_that_has_ended_is_kept_with_day_and_reason(text: str, day: str) -> None:
    play = office(case(job=JOB))
    asked = line("sidste_dag.ask", "close_case", name="Amina", workplace="Netto Køge")
    assert play.say("luk 12", "1", "nej") == asked
    assert line("grund.ask", "close_case") in play.say(text)
    play.say("sagde op")
    assert play.effects == [CloseCase(12, "phone", "", day, "own_wish")]


@pytest.mark.parametrize(("number", "reason"), list(enumerate(REASONS, 1)))
def test_each_reason_can_be_chosen(number: int, reason: str) -> None:
    play = office(case(job=JOB))
    play.say("luk 12", "1", "nej", "i går", str(number))
    (closing,) = play.effects
    assert isinstance(closing, CloseCase) and closing.job_reason == reason


@pytest.mark.parametrize(
    ("text", "again"), [("i morgen", "again-bounds"), ("30/2", "again-impossible"), ("x", "again")]
)
def test_a_last_day_that_cannot_be_is_asked_for_again(text: str, again: str) -> None:
    play = office(case(job=JOB))
    assert play.say("luk 12", "1", "nej", text) == line(f"sidste_dag.{again}", "close_case")


def test_a_second_case_is_closed_from_the_beginning() -> None:
    play = office(case(), case(14, "Ali"))
    play.say("luk 12", "1", "luk 14")
    assert play.effects == [] and "Ali" in play.replies[0].text
    play.say("2")
    assert play.effects == [CloseCase(14, "met")]


def test_by_buttons() -> None:
    play = office(case(job=JOB), manner=TELEGRAM)
    play.say("case:12:close", kind="button")
    assert [option.label for option in play.replies[0].options] == list(LABELS)
    play.press("Ingen kontakt")
    play.press("Nej")
    play.say("i går")
    play.press("Fyret")
    assert play.effects == [CloseCase(12, "no_contact", "", "2026-11-22", "fired")]


# -- putting off ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("1", "2026-11-24"),
        ("i morgen", "2026-11-24"),
        ("2", "2026-11-26"),
        ("3", "2026-11-30"),
        ("3 dage", "2026-11-26"),
        ("om 5 dage", "2026-11-28"),
        ("næste uge", "2026-11-30"),
        ("fredag", "2026-11-27"),
        ("1/12", "2026-12-01"),
        ("til den 1. december", "2026-12-01"),
    ],
)
def test_a_case_is_put_off_until_a_day(text: str, until: str) -> None:
    play = office(case())
    asked = play.say("udskyd 12")
    assert asked.startswith(line("indtil.ask", "put_off_case", number=12, name="Amina"))
    play.say(text)
    assert play.effects == [PutOffCase(12, until)]


@pytest.mark.parametrize("text", ["i dag", "i går", "1/3", "90 dage", "30/2", "snart"])
def test_no_case_is_put_off_for_ever(text: str) -> None:
    play = office(case())
    play.say("udskyd 12", text)
    assert play.effects == [] and play.current.asked == "indtil"
    play.say(f"udskyd 12 til {text}")
    assert play.effects == [] and play.current.asked == "indtil"
    assert line("put-off-impossible", "office") in play.replies[0].text


def test_the_day_may_come_with_the_word() -> None:
    play = office(case())
    assert play.say("UDSKYD 12 3") == ""
    assert play.effects == [PutOffCase(12, "2026-11-26")]


# -- passing on -----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["Birgit", "birgit", "2", "birgit tak"])
def test_a_case_is_passed_on_to_a_colleague(text: str) -> None:
    play = office(case())
    assert "1 Ali\n2 Birgit\n" in play.say("giv 12")
    play.say(text)
    assert play.effects == [PassOnCase(12, "Birgit")]


def test_the_colleague_may_come_with_the_word() -> None:
    play = office(case())
    assert play.say("giv 12 til Ali") == ""
    assert play.effects == [PassOnCase(12, "Ali")]


def test_among_many_colleagues_the_name_is_written() -> None:
    many: list[Json] = [f"Kollega{letter}" for letter in "ABCDEFG"]
    play = office(case(), colleagues=many)
    play.say("giv 12", "Birgit")
    assert play.effects == [PassOnCase(12, "Birgit")]


def test_with_no_colleague_there_is_nobody_to_pass_on_to() -> None:
    play = office(case(), colleagues=[])
    assert play.say("giv 12") == line("alene", "pass_on_case", number=12)
    assert play.effects == []


# -- all of them ----------------------------------------------------------------------------------


@pytest.mark.parametrize("person", [METTE, ENGLISH])
@pytest.mark.parametrize(
    "texts",
    [
        ("luk 12", "zebra", "hvorfor", "6", "👍", "flyttet", "zebra", "2", "30/2", "i morgen"),
        ("luk 12", "1", "2", "x", "hvorfor", "20/11", "zebra"),
        ("udskyd 12", "zebra", "90 dage"),
        ("giv 12", "zebra", "hvorfor"),
    ],
)
def test_every_question_is_one_sms(person: Person, texts: tuple[str, ...]) -> None:
    play = office(case(job=JOB), person=person)
    for text in texts:
        play.say(text)
        assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies), text


def test_what_was_asked_is_dated_by_the_day_of_the_answer() -> None:
    play = office(case())
    play.say("udskyd 12")
    play.wait(days=1)
    play.say("i morgen")
    assert play.effects == [PutOffCase(12, date(2026, 11, 25).isoformat())]
