"""At the door: who writes, wrong numbers, codes, friends, and nothing about anyone to strangers."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.arrivals import FriendWord, JoinCode, SettleInvitation, WrongNumber
from flows.arriving.words import (
    FRIENDS,
    asks_who,
    called,
    code_in,
    friend_word,
    heard_from,
    is_wrong_number,
    passes_on,
    same_name,
    wants_to_join,
)
from flows.effects import Join, Later, SaveProfile, Stop
from flows.kind import Json
from flows.person import Person
from flows.understand.danger import alarm
from tests.flows.desk_maker import AMINA, OUTSIDE, STRANGER, Play, line

INVITED: Mapping[str, Json] = {**OUTSIDE, "invitation": {"id": 7}}


@pytest.mark.parametrize(
    "text", ["hvem er det?", "Hvem er du", "who is this?", "HVEM", "hvor har du mit nummer fra?"]
)
def test_who_it_is_can_be_asked_and_no_question_is_put_behind_the_answer(text: str) -> None:
    assert asks_who(text)
    play = Play()
    play.say("menu")
    assert play.say(text) == line("who", "arriving")
    assert play.current.flow == "menu"


@pytest.mark.parametrize(
    "text",
    [
        "forkert nummer", "Hej, det er et forkert nummer", "du har fået forkert nummer",
        "wrong number", "you have the wrong number!", "du skriver til den forkerte",
        "jeg har fået det her nummer", "det er ikke mit nummer", "yanlış numara", "رقم خاطئ",
    ],
)  # fmt: skip
def test_a_wrong_number_is_let_go_with_a_sorry(text: str) -> None:
    assert is_wrong_number(text)
    play = Play()
    assert play.say(text) == line("wrong-number", "arriving")
    assert play.effects == [WrongNumber(text)]


@pytest.mark.parametrize(
    "text", ["jeg fik forkert løn", "det er forkert", "jeg tog den forkerte bus", "nej", "ok"]
)
def test_what_is_wrong_with_something_else_is_no_wrong_number(text: str) -> None:
    assert not is_wrong_number(text, "Amina")


def test_whoever_is_not_who_makker_thinks_says_so_with_the_name() -> None:
    assert is_wrong_number("Hej, jeg er ikke Amina", "Amina")
    assert is_wrong_number("det er ikke amina", "Amina")
    assert not is_wrong_number("jeg er ikke klar", "Amina")


@given(text=st.sampled_from(["hvem er det?", "forkert nummer", "jeg er ikke Amina", "who is this"]))
def test_nothing_of_a_youth_is_said_to_whoever_asks_who_it_is(text: str) -> None:
    """In the middle of whatever: the name, the area and the consultant stay unsaid."""
    for before in ("menu", "jeg vil lave et cv", "hej"):
        play = Play()
        play.say(before)
        said = play.say(text)
        assert not [word for word in ("Amina", "Køge", "Mette") if word in said]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KODE K7P2QX", "K7P2QX"),
        ("kode abcdef2345", "ABCDEF2345"),
        ("Hej Makker! Min kode er K7P2-QXAB", "K7P2QXAB"),
        ("code: K7P2QX", "K7P2QX"),
        ("K7P2QX", None),
        ("kode 12", None),
        ("jeg har glemt min kode", None),
    ],
)
def test_a_code_stands_behind_the_word_in_small_letters_or_large(
    text: str, code: str | None
) -> None:
    assert code_in(text) == code


def test_a_code_is_looked_up_and_nothing_else_is_said() -> None:
    play = Play(STRANGER)
    assert play.say("KODE K7P2QX") == ""
    assert play.effects == [Join("K7P2QX")]


@pytest.mark.parametrize("word", FRIENDS)
def test_every_friends_word_is_read_however_it_is_written(word: str) -> None:
    for text in (f"{word} 417", f"{word.lower()}417", f"hej, jeg skulle skrive {word}-417 til dig"):
        assert friend_word(text) == f"{word}417"


@pytest.mark.parametrize("word", FRIENDS)
def test_no_friends_word_is_taken_for_danger(word: str) -> None:
    for number in range(100, 1000, 37):
        for text in (f"{word} {number}", f"{word.lower()}{number}", f"Hej Makker {word} {number}"):
            assert alarm(text).kind is None, text


def test_a_friends_word_is_for_those_who_are_not_in_yet() -> None:
    assert Join("TIGER417") in _effects(Play(STRANGER), "tiger 417")
    assert Join("TIGER417") not in _effects(Play(), "tiger 417")


@pytest.mark.parametrize(
    "text", ["inviter en ven", "min ven vil også være med", "giv Makker videre", "invite a friend"]
)
def test_a_youth_may_pass_makker_on(text: str) -> None:
    assert passes_on(text)
    assert _effects(Play(), text) == [FriendWord()]


@pytest.mark.parametrize("text", ["min ven er dum", "jeg arbejder med min ven", "ven af min bror"])
def test_a_friend_who_is_only_spoken_of_is_not_invited(text: str) -> None:
    assert not passes_on(text)


@pytest.mark.parametrize("text", ["forbind", "jeg har fået ny telefon", "kode til Telegram"])
def test_a_youth_gets_a_code_for_another_phone(text: str) -> None:
    assert wants_to_join(text)
    assert _effects(Play(), text) == [JoinCode()]


def test_another_name_is_asked_about_without_saying_the_one_that_is_known() -> None:
    play = Play()
    said = play.say("hej jeg hedder Yusuf")
    assert play.current.flow == "another" and "Amina" not in said
    play.say("nummeret er mit nu")
    assert play.effects == [WrongNumber("hej jeg hedder Yusuf", begin=True)]


def test_two_who_share_a_phone_are_for_a_human() -> None:
    play = Play()
    play.say("mit navn er Yusuf", "vi deler telefon")
    assert play.cases == ["shared_phone"]


@pytest.mark.parametrize("text", ["jeg hedder Amina", "jeg hedder amina hassan", "jeg hedder ikke"])
def test_ones_own_name_is_no_other(text: str) -> None:
    name = called(text)
    assert name is None or same_name(name, "Amina")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Amina", "amina", True),
        ("Mohammed", "Mohamed", True),
        ("Moh", "Mohammed", True),
        ("Amina Hassan", "Amina", True),
        ("Sara", "Amina", False),
        ("Ali", "Alma", False),
        ("Ida", "Ina", False),
    ],
)
def test_names_are_one_in_spite_of_short_forms_and_slips(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


# -- an invitation --------------------------------------------------------------------------------


def invited(person: Person = STRANGER) -> Play:
    play = Play(person, outside=INVITED)
    about: Json = {"invitation": 7, "who": "Mette (Køge)"}
    play.due(do="invite", what="ask", invitation=7, about=about)
    return play


def test_an_invitation_says_who_gave_the_number_and_names_nobody_else() -> None:
    said = "\n".join(reply.text for reply in invited().replies)
    assert "Mette (Køge)" in said and "Amina" not in said


def test_the_invited_answers_yes_and_is_asked_no_more_than_is_not_known() -> None:
    play = invited()
    play.say("ja", "Amina", "12/6 2011", "Køge")
    assert play.current.asked == "oensker"
    play.say("butik")
    assert SettleInvitation(7, "yes", "Amina") in play.effects
    saved = next(e for e in play.effects if isinstance(e, SaveProfile))
    assert saved.heard_from == "consultant"


def test_somebody_else_who_answers_is_enrolled_as_who_they_are() -> None:
    play = invited()
    said = [play.say(text) for text in ("ja", "Sara", "1/2 2012", "Greve", "1")]
    assert SettleInvitation(7, "yes", "Sara") in play.effects
    assert play.person.first_name == "Sara" and "Amina" not in " ".join(said)


def test_a_no_is_settled_and_left_alone() -> None:
    play = invited()
    play.say("nej")
    assert play.effects == [SettleInvitation(7, "no")]


def test_a_stop_of_the_invited_opens_no_case() -> None:
    play = invited()
    play.say("STOP")
    assert play.cases == [] and any(isinstance(e, Stop) for e in play.effects)


def test_nobody_who_has_answered_is_asked_again() -> None:
    play = invited()
    play.say("ja")
    assert play.due(do="invite", what="again", invitation=7, about=None) == ""
    assert SettleInvitation(7, "silent") in _over(invited())


def _over(play: Play) -> list[object]:
    play.due(do="invite", what="over", invitation=7, about=None)
    return list(play.effects)


def test_who_came_by_a_friend_is_not_asked_how_they_heard() -> None:
    assert heard_from("hej min ven sagde jeg skulle skrive") == "friend"
    play = Play(STRANGER)
    play.say("hej min ven sagde jeg skulle skrive", "Ida", "4/5 2012", "Køge")
    assert play.current.asked == "oensker"


def test_a_card_or_word_begins_enrolment_once() -> None:
    play = Play(STRANGER)
    play.due(do="enrol", heard="friend")
    assert play.current.asked == "navn"
    known = Play(AMINA)
    known.due(do="enrol", heard="friend")
    assert known.current.flow == "menu"


def test_getting_ready_begins_two_days_after_enrolment() -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12/6 2012", "Køge", "1", "1")
    assert Later("getting_ready", 2, "16:00") in play.effects


def test_staff_come_in_another_way() -> None:
    mette = Person(9, "consultant", "Mette", area="Køge", stage="staff")
    assert not [e for e in _effects(Play(mette), "forkert nummer") if isinstance(e, WrongNumber)]


def _effects(play: Play, text: str) -> list[object]:
    play = replace(play, conversations={}, timers={})
    play.say(text)
    return list(play.effects)
