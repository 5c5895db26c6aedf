"""The moves of a turn: begin, go on, go back, correct, lay aside, take up again, be due."""

import pytest

from flows.answers import Choice, Name, Text, YesNo
from flows.chat import Chat
from flows.conversation import Answer
from flows.effects import Begin, Later, OpenCase, SaveProfile, SendCv
from flows.runner import Flow
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


def as_cv(monkeypatch: pytest.MonkeyPatch, flow: Flow) -> None:
    """Let the next release of the CV be `flow`."""
    monkeypatch.setitem(TOPICS, "cv", Topic("cv", flow, editable=True, when_done="cv_again"))


# -- answers and what fits ------------------------------------------------------------------------


def test_each_answer_brings_the_next_question_alone(play: Play) -> None:
    assert [reply.text for reply in play.replies] == [LAST]
    assert play.current.answers == {"fornavn": Answer("Amina")}


def test_what_the_flow_wants_is_wanted_once(finished: Play) -> None:
    assert SendCv({"name": "Amina Hansen"}) in finished.effects
    finished.say("ret efternavn", "Hansen")
    finished.say("hej")
    assert finished.effects == []


def test_effects_are_reconciled_new_unchanged_changed_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def shifts(chat: Chat) -> None:
        who = await chat.ask("fornavn", Name())
        await chat.do("unchanged", Later("check_in", 1, "16:00"))
        await chat.do("changed", Later("check_in", 2, "16:00", about=who))
        if who == "Amina":
            await chat.do("gone", Later("check_in", 3, "16:00"))
        await chat.say("faerdig")

    as_cv(monkeypatch, shifts)
    play = Play(AMINA)
    play.say("cv", "Amina")
    assert [order.key for order in play.orders] == ["unchanged", "changed", "gone"]
    play.say("ret fornavn")
    play.say("Sara")
    assert {name[2]: effect.days for name, effect in play.timers.items()} == {
        "unchanged": 1,
        "changed": 2,
    }
    changed = play.timers["cv", 1, "changed"]
    assert isinstance(changed, Later) and changed.about == "Sara"


def test_an_unchanged_effect_is_not_ordered_again_when_a_late_answer_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def early(chat: Chat) -> None:
        await chat.do("case", OpenCase("other"))
        await chat.ask("fornavn", Name())
        await chat.ask("efternavn", Name())

    as_cv(monkeypatch, early)
    play = Play(AMINA)
    play.say("cv")
    assert play.cases == ["other"]
    play.say("Amina", "tilbage", "Sara", "Hansen")
    assert play.orders == ()


def test_a_stricter_kind_asks_again_and_keeps_what_still_fits(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stricter(chat: Chat) -> None:
        await chat.ask("fornavn", Name(longest=3))
        await chat.ask("efternavn", Name())

    as_cv(monkeypatch, stricter)
    assert NAME in play.say("Hansen")
    assert line("moved-on") in play.replies[0].text
    assert LAST in play.say("Ali")


def test_a_message_answers_the_question_the_person_saw(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def reordered(chat: Chat) -> None:
        await chat.ask("fornavn", Name())
        await chat.ask("skole", Text())
        await chat.ask("efternavn", Name())

    as_cv(monkeypatch, reordered)
    assert line("skole.ask", "cv") in play.say("Hansen")
    assert "skole" not in play.current.answers and "efternavn" not in play.current.answers
    assert LAST in play.say("Hastrupskolen 8b")


def test_a_release_that_asks_no_more_ends_kindly(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def shorter(chat: Chat) -> None:
        await chat.ask("fornavn", Name())
        await chat.say("faerdig")

    as_cv(monkeypatch, shorter)
    assert line("faerdig", "cv") in play.say("Hansen")
    assert play.conversations["cv"].status == "done"


def test_an_answer_about_something_else_is_asked_again_after_a_correction(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def about(chat: Chat) -> None:
        kind = await chat.ask("fornavn", Name())
        await chat.ask("efternavn", Name(), about=kind)
        await chat.ask("skole", Text())

    as_cv(monkeypatch, about)
    play = Play(AMINA)
    play.say("cv", "Amina", "Hansen", "Hastrupskolen", "ret fornavn")
    assert play.say("Sara") == LAST
    play.say("Jensen")
    assert play.conversations["cv"].status == "done"


# -- back and correct -----------------------------------------------------------------------------


def test_tilbage_drops_the_last_answer(play: Play) -> None:
    assert play.say("TILBAGE") == line("back") + "\n" + NAME
    assert play.current.answers == {}


def test_tilbage_at_the_first_question_says_so_and_asks_it_again(play: Play) -> None:
    play.say("tilbage")
    assert play.say("tilbage") == line("first-question") + "\n" + NAME


def test_tilbage_with_nothing_open_says_what_there_is() -> None:
    assert Play(AMINA).say("tilbage") == line("not-now")


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
def test_what_cannot_be_read_while_choosing_offers_them_again(several: Play, kind: str) -> None:
    several.say("ret hørt")
    assert line("correct-which") in several.say("", kind=kind)  # type: ignore[arg-type]


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


# -- laying aside, taking up, timers --------------------------------------------------------------


def test_there_is_never_more_than_one_open_conversation(finished: Play) -> None:
    for text in ("menu", "cv", "ret efternavn", "menu", "1", "hej"):
        finished.say(text)
        assert [c.status for c in finished.conversations.values()].count("open") == 1


def test_what_was_laid_aside_long_ago_is_not_forced_on_anyone(play: Play) -> None:
    play.say("menu")
    play.wait(days=61)
    assert line("back-to") not in play.say("3")
    assert play.conversations["cv"].status == "paused"
    assert line("back-to") + "\n" + LAST == play.say("cv")


def test_a_flow_may_begin_another_in_the_same_breath(
    brief_cv: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def doorman(chat: Chat) -> None:
        await chat.ask("skift_cv", YesNo())
        await chat.do("go", Begin("cv"))

    monkeypatch.setitem(TOPICS, "lay_aside", Topic("lay_aside", doorman, kept=False))
    play = Play(AMINA)
    play.say("cv", "Amina", "Hansen")
    play.fire("check_in")
    play.say("cv", "ja")
    assert play.current.flow == "cv_again"


def test_a_timer_that_fires_begins_its_flow(finished: Play) -> None:
    finished.fire("check_in")
    assert finished.current.flow == "check_in"


def test_a_timer_lays_aside_what_is_open(finished: Play) -> None:
    finished.say("ret efternavn")
    finished.say("menu")
    finished.say("cv")
    finished.timers["cv", 1, "check_in"] = Later("check_in", 1, "16:00")
    finished.fire("check_in")
    assert finished.conversations["cv"].status == "paused"
    assert finished.current.flow == "check_in"


def test_a_timer_of_an_earlier_run_does_nothing(finished: Play) -> None:
    late = finished.timers.copy()
    finished.say("cv", "3")
    finished.timers = late
    before = dict(finished.conversations)
    assert finished.fire("check_in") == "" and finished.orders == ()
    assert finished.conversations == before


def test_a_timer_says_nothing_to_who_has_stopped(finished: Play) -> None:
    finished.say("stop")
    assert finished.fire("check_in") == "" and finished.replies == ()


def test_a_timer_of_a_conversation_that_is_not_there_does_nothing() -> None:
    play = Play(AMINA)
    play.timers["cv", 1, "check_in"] = Later("check_in", 1, "16:00")
    assert play.fire("check_in") == ""


def test_a_nudge_comes_back_to_what_was_laid_aside(finished: Play) -> None:
    finished.fire("check_in")
    finished.say("menu")
    assert "Jeg tænker stadig på dit CV" in finished.fire("cv_brugt.nudge")
    assert finished.current.flow == "check_in"


def test_a_nudge_for_a_question_that_a_release_moved_disturbs_nothing(
    finished: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished.fire("check_in")
    finished.say("menu")

    async def other(chat: Chat) -> None:
        await chat.ask("noget_andet", Name())

    monkeypatch.setitem(TOPICS, "check_in", Topic("check_in", other))
    assert finished.fire("cv_brugt.nudge") == ""
    assert finished.current.flow == "menu"


def test_what_is_known_of_a_person_by_now_is_taken_in_by_a_correction(finished: Play) -> None:
    finished.outside = {**finished.outside, "placements": [{"workplace": "Netto"}]}
    finished.say("ret efternavn")
    assert finished.current.given["placements"] == [{"workplace": "Netto"}]


def test_who_answers_a_call_for_help_is_not_kept_with_a_conversation(play: Play) -> None:
    assert not [key for key in play.current.given if key.startswith("help_")]
