"""One message, and the order in which it is read."""

import pytest

from flows.answers import Several
from flows.chat import Chat
from flows.cpr import MASK
from flows.effects import FetchCv, Join, OpenCase, Resume, SetLanguage, Stop
from flows.manner import Manner
from flows.message import InboundKind
from flows.person import Person, Role
from flows.tidy import LONGEST
from flows.topic import Topic
from flows.topics import TOPICS
from flows.words import TWILIO_STOP
from tests.flows.desk_maker import AMINA, SMS, STRANGER, TELEGRAM, Play, line

LAST = line("efternavn.ask", "cv")
PROMISE = line("help", name="Mette", when="i morgen inden kl. 12")

# Each way that a person can stand when a message comes: the person, and what they wrote before.
STATES: dict[str, tuple[Person, tuple[str, ...]]] = {
    "stranger": (STRANGER, ()),
    "first question": (STRANGER, ("hej",)),
    "enrolling, free question": (STRANGER, ("hej", "Amina", "12. juni 2012")),
    "enrolling, choice": (STRANGER, ("hej", "Amina", "12. juni 2012", "Køge")),
    "nothing open": (AMINA, ()),
    "menu": (AMINA, ("menu",)),
    "cv": (AMINA, ("cv", "Amina")),
    "cv finished": (AMINA, ("cv", "Amina", "Hansen")),
    "cv again": (AMINA, ("cv", "Amina", "Hansen", "cv")),
    "misunderstood": (AMINA, ("menu", "zebra", "zebra", "zebra")),
    "choosing what to correct": (AMINA, ("cv", "Amina", "Hansen", "ret navn")),
    "consultant": (Person(9, "consultant", first_name="Mette"), ()),
}
every_state = pytest.mark.parametrize("state", STATES)
pytestmark = pytest.mark.usefixtures("brief_cv")


def play_in(state: str) -> Play:
    person, before = STATES[state]
    play = Play(person)
    play.say(*before)
    return play


@pytest.fixture
def cv() -> Play:
    return play_in("cv")


# -- goodbye and welcome back ---------------------------------------------------------------------


@every_state
@pytest.mark.parametrize("word", [*sorted(TWILIO_STOP), "STOP", " Stop "])
def test_a_goodbye_that_the_operator_obeys_gets_no_answer_by_sms(state: str, word: str) -> None:
    play = play_in(state)
    assert play.say(word) == "" and play.replies == ()
    assert play.effects == [Stop(), OpenCase("stop", "this_week")]
    assert play.person.stopped


@every_state
@pytest.mark.parametrize("word", ["AFMELD", "afmeld mig", "Stop!", "stop med at skrive"])
def test_a_goodbye_that_only_makker_knows_gets_one_answer(state: str, word: str) -> None:
    play = play_in(state)
    assert play.say(word) == line("stopped")
    assert play.effects == [Stop(), OpenCase("stop", "this_week")]


@pytest.mark.parametrize("word", ["stop", "end", "afmeld", "/stop"])
def test_every_goodbye_on_telegram_gets_one_answer(word: str) -> None:
    play = Play(AMINA, TELEGRAM)
    assert play.say(word) == line("stopped") and play.person.stopped


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ok tak", "message"),
        ("ja", "message"),
        ("hej", "message"),
        ("STOP", "message"),
        ("HJÆLP", "message"),
        ("MENU", "message"),
        (MASK, "message"),
        ("a" * LONGEST, "message"),
        ("menu:1:1:0", "button"),
        ("", "edited"),
        ("", "other"),
    ],
)
def test_after_stop_there_is_silence_until_start(text: str, kind: InboundKind) -> None:
    play = play_in("menu")
    play.say("stop")
    play.say(text, kind=kind)
    assert play.replies == () and play.orders == () and play.person.stopped


@pytest.mark.parametrize("word", ["START", "start", "UNSTOP", "/start"])
def test_start_opens_the_door_again_at_the_same_place(word: str) -> None:
    play = play_in("cv")
    play.say("stop", "ok tak")
    assert play.say(word) == line("resumed") + "\n" + LAST
    assert play.effects == [Resume()] and not play.person.stopped


def test_start_with_a_code_after_stop_connects_as_well() -> None:
    play = play_in("nothing open")
    play.say("stop")
    assert play.say("/start K7M4QX") == line("resumed")
    assert play.effects == [Resume(), Join("K7M4QX")]


# -- a human, the menu, the languages -------------------------------------------------------------


@every_state
@pytest.mark.parametrize("word", ["HJÆLP", "hjælp!", "MENNESKE", "human", "jeg har brug for hjælp"])
def test_a_human_can_be_had_in_every_state_and_is_named(state: str, word: str) -> None:
    play = play_in(state)
    assert play.say(word) == PROMISE
    assert play.effects == [OpenCase("help", "today", word)]


@every_state
def test_a_human_can_be_asked_for_in_a_sentence_too(state: str) -> None:
    play = play_in(state)
    assert PROMISE in play.say("kan jeg snakke med en voksen?")
    assert play.cases == ["help"]


def test_where_nobody_can_be_named_the_promise_is_still_when() -> None:
    play = Play(AMINA, outside={"help_name": None, "help_when": "i dag inden kl. 16"})
    assert "i dag inden kl. 16" in play.say("hjælp")


def test_the_question_waits_while_a_human_is_called(cv: Play) -> None:
    cv.say("hjælp", "Hansen")
    assert cv.conversations["cv"].answers["efternavn"].value == "Hansen"


@pytest.mark.parametrize("word", ["MENU", "menu", "/menu"])
def test_the_menu_from_anywhere(cv: Play, word: str) -> None:
    assert line("menu.ask", "menu") in cv.say(word)


@pytest.mark.parametrize("word", ["MENU", "start", "/start"])
def test_who_is_not_enrolled_yet_is_asked_on(word: str) -> None:
    play = play_in("enrolling, free question")
    assert play.say(word) == line("omraade.ask", "enrolment", name="Amina")
    assert line("navn.ask", "enrolment") in Play(STRANGER).say(word)


def test_a_code_connects_and_nothing_else_is_said() -> None:
    play = Play(STRANGER, TELEGRAM)
    assert play.say("/start K7M4QX") == "" and play.effects == [Join("K7M4QX")]


def test_the_language_changes_at_once_and_the_question_is_put_in_it(cv: Play) -> None:
    said = cv.say("ENGLISH")
    assert said == line("language-set", language="en") + "\n" + line(
        "efternavn.ask", "cv", language="en"
    )
    assert cv.effects == [SetLanguage("en")]
    assert cv.say("dansk").startswith(line("language-set"))


def test_a_stranger_may_choose_a_language_first() -> None:
    assert "What's your first name?" in Play(STRANGER).say("english")


@pytest.mark.parametrize(
    ("key", "word"), [("sprog", "dansk"), ("sprog", "engelsk"), ("fag", "dansk")]
)
def test_a_language_is_an_answer_where_languages_or_school_subjects_are_asked_for(
    key: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def ask_for(chat: Chat) -> None:
        await chat.ask(key, Several())
        await chat.say("faerdig")

    monkeypatch.setitem(TOPICS, "cv", Topic("cv", ask_for))
    play = Play(AMINA)
    play.say("cv", word)
    assert play.conversations["cv"].answers[key].value == [word]
    assert play.person.language == "da"


# -- staff ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["consultant", "leader"])
def test_staff_fetch_the_cv_of_a_youth(role: Role) -> None:
    play = Play(Person(9, role, first_name="Mette"))
    assert play.say("CV Amina") == "" and play.effects == [FetchCv("amina")]


def test_staff_who_only_write_cv_are_told_how() -> None:
    play = play_in("consultant")
    assert play.say("cv") == line("konsulent", "menu", name="Mette")


@pytest.mark.parametrize("role", ["youth", "role_model"])
def test_nobody_else_fetches_the_cv_of_another(role: Role) -> None:
    play = Play(Person(9, role, first_name="Ali", stage="waiting"))
    play.say("CV Amina")
    assert not [effect for effect in play.effects if isinstance(effect, FetchCv)]


@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
def test_an_empty_message_is_no_answer(manner: Manner) -> None:
    play = Play(AMINA, manner)
    play.say("menu")
    assert play.say("") != "" and play.current.flow == "menu"
