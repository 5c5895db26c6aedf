"""Messages that are no answer: stickers, old buttons, asides, what was not understood."""

from dataclasses import replace

import pytest

from flows.cpr import MASK
from flows.message import InboundKind
from flows.tidy import LONGEST
from tests.flows.desk_maker import AMINA, STRANGER, TELEGRAM, Play, line
from tests.flows.examples import examples

LAST = line("efternavn.ask", "cv")
pytestmark = pytest.mark.usefixtures("brief_cv")


@pytest.fixture
def cv() -> Play:
    """Return Amina, halfway through a CV."""
    return after("cv", "Amina")


def after(*texts: str) -> Play:
    play = Play(AMINA)
    play.say(*texts)
    return play


def enrolling(*more: str) -> Play:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12. juni 2012", *more)
    return play


# -- what cannot be an answer ---------------------------------------------------------------------


def test_a_cpr_number_is_refused_kindly_and_never_stored() -> None:
    play = enrolling()
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


def test_a_file_that_nobody_asked_for_may_be_a_payslip_or_a_roster() -> None:
    by_telegram = Play(AMINA, manner=TELEGRAM)
    assert by_telegram.say("file:3") == line("hvad_er_det.ask", "payslip")
    # SMS carries no files: one that comes there was handed in on the page for payslips.
    for play in (Play(AMINA), after("menu")):
        assert play.say("file:3").startswith(line("laeser", "payslip"))
    assert line("navn.ask", "enrolment") in Play(STRANGER).say("file:3")
    assert Play(replace(AMINA, role="role_model")).say("file:3") == line("file-unasked")


# -- buttons --------------------------------------------------------------------------------------


def pressed(data: str, *before: str) -> tuple[Play, str]:
    play = Play(AMINA, TELEGRAM)
    play.say(*before)
    return play, play.say(data, kind="button")


def test_a_button_answers_its_question() -> None:
    play = Play(AMINA, TELEGRAM)
    play.say("menu")
    assert line("oplysninger", "menu") in play.press(line("menu.o-profile", "menu"))


@pytest.mark.parametrize(
    "data",
    examples(
        "menu:1:0:0|menu:2:1:0|cv:1:1:0|menu:1:1|menu:1:1:|menu:1:1:x|menu:1:1:²|menu:1:1:-1|"
        "menu:1:1:0:0|:::|\x00|🙂|menu:1:1:" + "1" * 5000
    ),
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
    play = after("menu", "zebra", "zebra", "zebra")
    play.say("hej")
    assert play.current.misses == 0


def test_what_makker_cannot_do_is_said_with_a_way_on() -> None:
    assert Play(AMINA).say("hvornår går bussen") == line("not-now")


# -- not understood -------------------------------------------------------------------------------


def test_re_asking_gives_an_example_then_help_then_a_human() -> None:
    play = enrolling("Køge")
    first, second, third, fourth = (play.say("zebra") for _ in range(4))
    assert first.startswith(line("hoert.again", "enrolment"))
    assert second.startswith(line("hoert.help", "enrolment"))
    assert third.startswith(line("unclear-human")) and fourth == third
    assert all("1 En ven" in said for said in (first, second, third))


def test_a_good_answer_ends_the_count() -> None:
    play = enrolling("Køge")
    play.say("zebra", "zebra", "skolen")
    assert play.current.misses == 0
    assert play.say("zebra").startswith(line("oensker.again", "enrolment"))


def test_a_yes_or_no_question_is_put_again_in_full_after_its_help() -> None:
    play = after("cv", "Amina", "Hansen")
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
    play = after("menu")
    play.wait(days=21)
    assert play.say("zebra").startswith(line("welcome-back") + "\n" + line("menu.ask", "menu"))


def test_the_same_day_is_no_long_time(cv: Play) -> None:
    cv.wait(days=0.5)
    assert cv.say("hej").startswith(line("greeting"))
