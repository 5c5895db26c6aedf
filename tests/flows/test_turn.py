"""One message, and the order in which it is read."""

import pytest

from flows.cpr import MASK
from flows.effects import FetchCv, Join, OpenCase, Resume, SetLanguage, Stop
from flows.message import InboundKind
from flows.person import Person
from flows.tidy import LONGEST
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
    from flows.answers import Several
    from flows.chat import Chat
    from flows.topic import Topic
    from flows.topics import TOPICS

    async def ask_for(chat: Chat) -> None:
        await chat.ask(key, Several())
        await chat.say("faerdig")

    monkeypatch.setitem(TOPICS, "cv", Topic("cv", ask_for))
    play = Play(AMINA)
    play.say("cv", word)
    assert play.conversations["cv"].answers[key].value == [word]
    assert play.person.language == "da"


# -- what cannot be an answer ---------------------------------------------------------------------


def test_a_cpr_number_is_refused_kindly_and_never_stored() -> None:
    play = play_in("enrolling, free question")
    said = play.say(f"mit nummer er {MASK}")
    assert said == line("cpr") + "\n" + line("omraade.ask", "enrolment", name="Amina")
    assert "omraade" not in play.current.answers


def test_too_much_at_once_is_asked_for_shorter(cv: Play) -> None:
    assert cv.say("a" * LONGEST) == line("too-long") + "\n" + LAST


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("", "other", "other"),
        ("file_failed", "other", "file-failed"),
        ("Hansen", "edited", "edited"),
    ],
)
def test_stickers_and_edits_are_told_about_and_the_question_put_again(
    cv: Play, text: str, kind: InboundKind, key: str
) -> None:
    assert cv.say(text, kind=kind) == line(key) + "\n" + LAST
    assert "efternavn" not in cv.current.answers


@pytest.mark.parametrize("kind", ["edited", "other"])
def test_stickers_and_edits_with_nothing_open_lead_to_the_menu(kind: InboundKind) -> None:
    assert line("menu.ask", "menu") in Play(AMINA).say("", kind=kind)
    assert line("navn.ask", "enrolment") in Play(STRANGER).say("", kind=kind)


def test_a_file_that_nobody_asked_for() -> None:
    assert Play(AMINA).say("file:3") == line("file-unasked")
    in_menu = play_in("menu")
    assert in_menu.say("file:3").startswith(line("file-unasked") + "\n" + line("menu.ask", "menu"))


# -- buttons --------------------------------------------------------------------------------------


def pressed(data: str, *before: str) -> tuple[Play, str]:
    play = Play(AMINA, TELEGRAM)
    play.say(*before)
    return play, play.say(data, kind="button")


def test_a_button_answers_its_question() -> None:
    play = Play(AMINA, TELEGRAM)
    play.say("menu")
    assert line("oplysninger", "menu") in play.press("Ret det, jeg ved om dig")


@pytest.mark.parametrize(
    "data",
    ["menu:1:0:0", "menu:2:1:0", "cv:1:1:0", "menu:1:1", "menu:1:1:", "menu:1:1:x", "menu:1:1:²"]
    + ["menu:1:1:-1", "menu:1:1:" + "1" * 5000, "", ":::", "\x00", "🙂", "menu:1:1:0:0"],
)
def test_an_old_or_mangled_button_starts_again_at_the_right_place(data: str) -> None:
    play, said = pressed(data, "menu")
    assert said.startswith(line("old-button")) and play.replies[-1].options
    assert play.current.flow == "menu" and play.current.misses == 0


def test_a_button_pressed_twice_answers_once() -> None:
    play = Play(AMINA, TELEGRAM)
    play.say("menu")
    data = play.replies[0].options[0].data
    play.say(data, kind="button")
    asked = play.current.asked
    assert line("old-button") in play.say(data, kind="button")
    assert (play.current.flow, play.current.asked) == ("cv", asked)
    assert play.current.answers == {}


def test_an_old_button_with_nothing_open_says_where_the_menu_is() -> None:
    play, said = pressed("menu:1:1:0")
    assert said == line("old-button-free") and play.conversations == {}


def test_a_button_beyond_the_choices_is_no_answer() -> None:
    play, said = pressed("menu:1:1:9", "menu")
    assert said.startswith(line("press")) and play.current.flow == "menu"


# -- asides ---------------------------------------------------------------------------------------


def test_a_word_is_explained_and_the_same_question_put_again(cv: Play) -> None:
    said = cv.say("hva er am-bidrag")
    assert said.startswith("AM-bidrag er 8 %") and said.endswith(LAST)
    assert cv.current.answers.keys() == {"fornavn"}


def test_a_word_is_explained_with_nothing_open() -> None:
    assert Play(AMINA).say("hvad er et frikort?").startswith("Et frikort er")


def test_hvorfor_is_answered_with_the_help_text(cv: Play) -> None:
    assert cv.say("hvorfor") == line("efternavn.help", "cv") + "\n" + LAST


def test_a_greeting_is_returned_and_the_question_put_again(cv: Play) -> None:
    assert cv.say("hej") == line("greeting") + "\n" + LAST


def test_a_greeting_counts_as_no_misunderstanding() -> None:
    play = play_in("misunderstood")
    play.say("hej")
    assert play.current.misses == 0


def test_what_makker_cannot_do_is_said_with_a_way_on() -> None:
    assert Play(AMINA).say("hvornår går bussen") == line("not-now")


# -- not understood -------------------------------------------------------------------------------


def test_re_asking_gives_an_example_then_help_then_a_human() -> None:
    play = play_in("enrolling, choice")
    first, second, third, fourth = (play.say("zebra") for _ in range(4))
    assert first.startswith(line("hoert.again", "enrolment"))
    assert second.startswith(line("hoert.help", "enrolment"))
    assert third.startswith(line("unclear-human")) and fourth == third
    assert all("1 En ven" in said for said in (first, second, third))


def test_a_good_answer_ends_the_count() -> None:
    play = play_in("enrolling, choice")
    play.say("zebra", "zebra", "skolen")
    assert play.current.misses == 0
    assert play.say("zebra").startswith(line("oensker.again", "enrolment"))


def test_a_yes_or_no_question_is_put_again_in_full_after_its_help() -> None:
    play = play_in("cv finished")
    play.fire("check_in")
    play.say("cv", "zebra")
    said = play.say("zebra")
    assert line("skift_cv.help", "lay_aside") in said and line("skift_cv.ask", "lay_aside") in said


# -- after a long time ----------------------------------------------------------------------------


def test_hej_after_three_weeks_is_welcomed_back_to_the_same_question(cv: Play) -> None:
    cv.wait(days=21)
    assert cv.say("hej") == line("welcome-back") + "\n" + LAST


def test_an_answer_after_three_weeks_is_taken(cv: Play) -> None:
    cv.wait(days=21)
    cv.say("Hansen")
    assert cv.conversations["cv"].status == "done"


def test_what_is_no_answer_after_three_weeks_is_welcomed_back_too() -> None:
    play = play_in("menu")
    play.wait(days=21)
    assert play.say("zebra").startswith(line("welcome-back") + "\n" + line("menu.ask", "menu"))


def test_the_same_day_is_no_long_time(cv: Play) -> None:
    cv.wait(days=0.5)
    assert cv.say("hej").startswith(line("greeting"))


# -- staff ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["consultant", "leader"])
def test_staff_fetch_the_cv_of_a_youth(role: str) -> None:
    play = Play(Person(9, role, first_name="Mette"))  # type: ignore[arg-type]
    assert play.say("CV Amina") == "" and play.effects == [FetchCv("amina")]


def test_staff_who_only_write_cv_are_told_how() -> None:
    play = play_in("consultant")
    assert play.say("cv") == line("konsulent", "menu", name="Mette")


@pytest.mark.parametrize("role", ["youth", "role_model"])
def test_nobody_else_fetches_the_cv_of_another(role: str) -> None:
    play = Play(Person(9, role, first_name="Ali", stage="waiting"))  # type: ignore[arg-type]
    play.say("CV Amina")
    assert not [effect for effect in play.effects if isinstance(effect, FetchCv)]


@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
def test_an_empty_message_is_no_answer(manner: object) -> None:
    play = Play(AMINA, manner)  # type: ignore[arg-type]
    play.say("menu")
    assert play.say("") != "" and play.current.flow == "menu"
