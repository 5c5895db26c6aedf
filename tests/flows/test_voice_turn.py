"""While a human writes with a youth Makker hands on and is silent; afterwards it goes on."""

from collections.abc import Mapping

import pytest

from flows.cpr import MASK
from flows.effects import Join, OpenCase, Relay, Resume, Stop
from flows.gsm7 import segments
from flows.kind import Json
from flows.message import InboundKind
from flows.person import Person
from flows.tidy import LONGEST
from tests.flows.desk_maker import AMINA, OUTSIDE, STRANGER, TELEGRAM, Play, line

pytestmark = pytest.mark.usefixtures("brief_cv")
HELD: Mapping[str, Json] = {**OUTSIDE, "voice": "Mette"}
LAST = line("efternavn.ask", "cv")
PROMISE = line("help", name="Mette", when="i morgen inden kl. 12")


@pytest.fixture
def play() -> Play:
    """Return Amina, halfway through a CV, with Mette on the line."""
    amina = Play(AMINA)
    amina.say("cv", "Amina")
    amina.outside = HELD
    return amina


def returned(play: Play) -> str:
    play.outside = OUTSIDE
    return play.due(do="handed_back", name="Mette")


# -- handing on -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "ja",
        "hej",
        "1",
        "Hansen",
        "menu",
        "tilbage",
        "ret navn",
        "english",
        "hvorfor",
        "cv",
        "pause",
        "start",
        "kan jeg snakke med en voksen?",
        MASK,
        "a" * LONGEST,
        "hvad er AM-bidrag",
    ],
)
def test_what_a_youth_writes_goes_to_the_human_in_silence(play: Play, text: str) -> None:
    assert play.say(text) == "" and play.effects == [Relay(text)]
    assert play.current.asked == "efternavn" and "efternavn" not in play.current.answers


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("file:3", "message", "(sendte en fil)"),
        ("Vi ses kl. 16", "edited", "(rettede en besked) Vi ses kl. 16"),
        ("sticker", "other", "(sendte noget, der ikke er tekst)"),
        ("cv:1:2:0", "button", "(trykkede på en knap)"),
        ("case:12:take", "button", "(trykkede på en knap)"),
    ],
)
def test_what_is_no_text_is_told_of_in_a_few_words(
    play: Play, text: str, kind: InboundKind, words: str
) -> None:
    assert play.say(text, kind=kind) == "" and play.effects == [Relay(words)]


def test_stop_is_obeyed(play: Play) -> None:
    assert play.say("AFMELD") == line("stopped")
    assert play.effects == [Stop(), OpenCase("stop", "this_week")]
    assert play.say("ok tak") == "" and play.effects == []


def test_start_opens_the_door_but_the_human_has_the_word(play: Play) -> None:
    play.say("stop")
    assert play.say("START") == line("resumed") and play.effects == [Resume()]
    assert play.say("hej") == "" and play.effects == [Relay("hej")]


@pytest.mark.parametrize("word", ["HJÆLP", "MENNESKE"])
def test_a_call_for_help_is_answered_with_the_numbers(play: Play, word: str) -> None:
    assert play.say(word) == PROMISE
    assert play.effects == [OpenCase("help", "today", word)]


def test_a_code_still_connects(play: Play) -> None:
    play.say("/start K7M4QX")
    assert play.effects == [Join("K7M4QX")]


def test_who_is_not_enrolled_is_handed_on_too() -> None:
    play = Play(STRANGER, outside=HELD)
    assert play.say("hej") == "" and play.effects == [Relay("hej")]


# -- taking and giving back -----------------------------------------------------------------------


def test_the_youth_is_told_who_writes_now(play: Play) -> None:
    assert play.due(do="thread_taken", name="Mette") == line("thread-taken", name="Mette")


def test_after_the_return_the_question_is_put_again_and_nothing_is_lost(play: Play) -> None:
    """P28 (silence after return), P29 (progress lost on takeover)."""
    play.say("hej", "ja", "tak")
    assert returned(play) == line("back-from-human", name="Mette") + "\n" + LAST
    play.say("Hansen")
    answers = {key: answer.value for key, answer in play.conversations["cv"].answers.items()}
    assert answers == {"fornavn": "Amina", "efternavn": "Hansen"}


def test_after_the_return_there_is_a_word_even_where_nothing_was_open() -> None:
    play = Play(AMINA, outside=HELD)
    assert returned(play) == line("back-from-human", name="Mette")
    assert line("menu.ask", "menu") in play.say("menu")


def test_what_was_to_be_corrected_is_offered_again_after_the_return(play: Play) -> None:
    play.outside = OUTSIDE
    offered = play.say("Hansen", "ret navn")
    play.outside = HELD
    play.say("hej")
    assert returned(play) == line("back-from-human", name="Mette") + "\n" + offered


@pytest.mark.parametrize("name", ["thread_taken", "handed_back", "say"])
def test_who_has_stopped_is_told_nothing(play: Play, name: str) -> None:
    play.say("stop")
    said = play.due(do=name, name="Mette", key="thread-taken", args={"name": "Mette"})
    assert said == "" and play.replies == ()


def test_a_shared_text_is_said_for_the_office(play: Play) -> None:
    said = play.due(do="say", key="thread-taken", args={"name": "Mette"})
    assert said == line("thread-taken", name="Mette")


# -- contacts by themselves -----------------------------------------------------------------------


def asks(play: Play) -> str:
    return play.due(do="contact", rung="ask", to="check_in", about=None)


def nudges(play: Play) -> str:
    return play.due(do="contact", rung="nudge", flow="check_in")


def test_a_contact_begins_without_a_conversation_before_it() -> None:
    play = Play(AMINA)
    assert asks(play).startswith(line("cv_brugt.ask", "check_in", name="Amina"))


def test_a_contact_lays_aside_what_is_open_and_it_is_offered_again(play: Play) -> None:
    play.outside = OUTSIDE
    asks(play)
    assert play.conversations["cv"].status == "paused"
    assert play.say("ja").endswith(line("back-to") + "\n" + LAST)


def test_a_contact_asks_anew_what_was_asked_before() -> None:
    play = Play(AMINA)
    asks(play)
    play.say("ja")
    assert asks(play) != "" and play.current.run == 2
    assert asks(play) != "" and play.current.run == 3


def test_a_contact_is_handed_what_it_is_about() -> None:
    play = Play(AMINA)
    play.due(do="contact", rung="ask", to="check_in", about={"kind": "waiting", "weeks": 2})
    assert play.current.given["about"] == {"kind": "waiting", "weeks": 2}


def test_an_unanswered_contact_is_asked_once_more() -> None:
    play = Play(AMINA)
    asks(play)
    assert "Jeg tænker stadig" in nudges(play)
    assert line("used", "check_in", name="Amina") == play.say("ja")


def test_what_is_answered_or_was_never_asked_is_not_nudged_about() -> None:
    play = Play(AMINA)
    assert nudges(play) == "" and play.replies == ()
    asks(play)
    play.say("ja")
    assert nudges(play) == "" and play.replies == ()


def test_who_has_stopped_has_no_contacts() -> None:
    play = Play(AMINA)
    asks(play)
    play.say("stop")
    assert (asks(play), nudges(play), play.replies) == ("", "", ())


def test_a_contact_that_comes_while_a_human_writes_is_put_by_the_nudge(play: Play) -> None:
    """P5: a reminder waits; it does not vanish. Never two voices (P27).

    Nor does Makker's own question follow on the heels of a human's goodbye.
    """
    question = line("cv_brugt.nudge", "check_in", name="Amina")
    assert asks(play) == "" and play.replies == ()
    said = returned(play)
    assert said and line("cv_brugt.ask", "check_in", name="Amina") not in said
    assert question in nudges(play)


def test_a_nudge_has_buttons_of_its_own() -> None:
    play = Play(AMINA, TELEGRAM)
    asks(play)
    old = play.replies[0].options[0].data
    nudges(play)
    assert play.replies[0].options[0].data != old


# -- honest help, and a pause ---------------------------------------------------------------------


@pytest.mark.parametrize("person", [AMINA, Person(2, first_name="Amina", language="en")])
def test_when_the_office_is_closed_help_says_so_in_one_sms(person: Person) -> None:
    play = Play(person, outside={**OUTSIDE, "help_closed": True})
    said = play.say("hjælp")
    language = person.language
    when = "i morgen inden kl. 12"
    assert said == line("help-closed", language=language, name="Mette", when=when)
    assert "112" in said and "116 111" in said and segments(said) == 1


@pytest.mark.parametrize("text", ["PAUSE", "jeg har brug for en pause", "pause fra makker"])
def test_an_enrolled_youth_can_have_a_pause_from_anywhere(text: str) -> None:
    play = Play(AMINA)
    play.say("cv", "Amina", text)
    assert play.current.flow == "pause" and play.conversations["cv"].status == "paused"


def test_who_is_not_enrolled_has_nothing_to_pause() -> None:
    play = Play(STRANGER)
    play.say("hej", "pause")
    assert "pause" not in play.conversations
