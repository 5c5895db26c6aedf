"""TILBAGE and "ret ...": what is taken back, and that all which still fits is kept."""

import pytest

from flows.answers import Choice, Name
from flows.chat import Chat
from flows.effects import SaveProfile, SendCv
from flows.message import InboundKind
from flows.topic import Topic
from flows.topics import TOPICS
from tests.flows.desk_maker import AMINA, STRANGER, TELEGRAM, Play, line

NAME, LAST = line("fornavn.ask", "cv"), line("efternavn.ask", "cv")


@pytest.fixture
def play(brief_cv: None) -> Play:
    """Return Amina, halfway through a CV."""
    amina = Play(AMINA)
    amina.say("cv", "Amina")
    return amina


@pytest.fixture
def finished(play: Play) -> Play:
    """Return Amina with her CV made."""
    play.say("Hansen")
    return play


def test_tilbage_drops_the_last_answer(play: Play) -> None:
    assert play.say("TILBAGE") == line("back") + "\n" + NAME
    assert play.current.answers == {}


def test_tilbage_at_the_first_question_says_so_and_asks_it_again(play: Play) -> None:
    play.say("tilbage")
    assert play.say("tilbage") == line("first-question") + "\n" + NAME


def test_tilbage_with_nothing_open_says_what_there_is() -> None:
    assert Play(AMINA).say("tilbage").startswith(line("menu.ask", "menu"))


def test_ret_drops_that_answer_and_keeps_the_later_ones(finished: Play) -> None:
    assert finished.say("ret fornavn") == NAME
    finished.say("Sara")
    assert SendCv({"name": "Sara Hansen"}) in finished.effects


def test_ret_in_the_middle_asks_that_and_then_what_was_open(play: Play) -> None:
    assert play.say("ret fornavn") == NAME
    assert play.say("Sara") == LAST


def test_ret_reaches_what_was_told_at_enrolment() -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12. juni 2012", "Køge", "1", "1")
    assert play.say("ret område") == line("omraade.ask", "enrolment", name="Amina")
    play.say("Greve")
    assert SaveProfile("Amina", "2012-06-12", "Greve", "friend", ("shop",)) in play.effects
    assert play.person.area == "Greve"


def test_ret_works_before_enrolment_is_over() -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12. juni 2012")
    assert play.say("ret navn") == line("navn.ask", "enrolment")
    assert play.say("Sara") == line("omraade.ask", "enrolment", name="Sara")


def test_ret_something_unknown_says_what_can_be_written(play: Play) -> None:
    assert play.say("ret cykel") == line("nothing-to-correct") + "\n" + LAST
    done = Play(AMINA)
    assert done.say("hej", "1", "ret cykel").startswith(line("nothing-to-correct"))


def test_a_sentence_that_begins_with_ret_is_an_answer_to_a_free_question() -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12. juni 2012", "ret tæt på Køge")
    assert play.conversations["enrolment"].answers["omraade"].value == "ret tæt på Køge"


def test_a_correction_lays_aside_what_is_open_and_takes_it_up_again(finished: Play) -> None:
    finished.fire("check_in")
    assert finished.say("ret efternavn") == LAST
    said = finished.say("Jensen")
    assert line("back-to") in said and finished.current.flow == "check_in"


@pytest.fixture
def several(monkeypatch: pytest.MonkeyPatch) -> Play:
    """Return a stranger who has been asked the same twice, at a third question."""

    async def labelled(chat: Chat) -> None:
        for number in range(2):
            await chat.part(number).ask("hoert", Choice(("friend", "school", "family")))
        await chat.ask("navn", Name())

    monkeypatch.setitem(TOPICS, "enrolment", Topic("enrolment", labelled, editable=True))
    play = Play(STRANGER)
    play.say("hej", "1", "2")
    return play


def heard(play: Play) -> list[object]:
    answers = play.conversations["enrolment"].answers
    return [answers[key].value if key in answers else None for key in ("0.hoert", "1.hoert")]


def test_ret_that_means_several_offers_them_all(several: Play) -> None:
    said = several.say("ret hørt")
    assert said.splitlines() == [
        line("correct-which"),
        "1 Hørt: En ven",
        "2 Hørt: Skolen",
        "Svar 1 eller 2.",
    ]


@pytest.mark.parametrize("text", ["2", "nr. 2", "Skolen", "skole", "hørt: skolen"])
def test_one_of_them_is_chosen_by_number_or_words(several: Play, text: str) -> None:
    several.say("ret hørt", text)
    assert heard(several) == ["friend", None]
    several.say("familien")
    assert heard(several) == ["friend", "family"]
    assert several.current.asked == "navn"


def test_one_of_them_is_chosen_by_button(several: Play) -> None:
    several.manner = TELEGRAM
    several.say("ret hørt")
    several.press("Hørt: En ven")
    assert heard(several) == [None, "school"]


def test_ret_with_a_number_needs_no_choice(several: Play) -> None:
    several.say("ret hørt 2")
    assert heard(several) == ["friend", None]


def test_what_chooses_none_of_them_offers_them_again(several: Play) -> None:
    assert several.say("ret hørt", "zebra").startswith(line("correct-which"))
    assert heard(several) == ["friend", "school"]


def test_tilbage_while_choosing_corrects_nothing(several: Play) -> None:
    assert several.say("ret hørt", "tilbage") == line("navn.ask", "enrolment")
    assert heard(several) == ["friend", "school"]


def test_a_human_can_be_had_while_choosing(several: Play) -> None:
    assert "Mette" in several.say("ret hørt", "jeg vil snakke med et menneske")
    assert several.cases == ["help"]


@pytest.mark.parametrize("kind", ["edited", "other"])
def test_what_cannot_be_read_while_choosing_offers_them_again(
    several: Play, kind: InboundKind
) -> None:
    several.say("ret hørt")
    assert line("correct-which") in several.say("", kind=kind)


def test_a_release_without_what_was_offered_goes_on(
    several: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    several.say("ret hørt")

    async def shorter(chat: Chat) -> None:
        await chat.ask("navn", Name())

    monkeypatch.setitem(TOPICS, "enrolment", Topic("enrolment", shorter))
    assert several.say("1") == line("navn.ask", "enrolment")


def test_choosing_in_something_finished_leaves_it_finished(several: Play) -> None:
    several.person = AMINA
    several.say("Amina", "ret hørt", "tilbage")
    assert several.current.flow == "menu"
    assert several.conversations["enrolment"].status == "done"
