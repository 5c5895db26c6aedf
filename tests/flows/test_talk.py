"""The moves of a turn: begin, go on, go back, correct, lay aside, take up again, be due."""

import pytest

from flows.answers import Name, Text, YesNo
from flows.chat import Chat
from flows.conversation import Answer
from flows.effects import Begin, Later, Nudge, OpenCase, SendCv
from flows.kind import Json
from flows.runner import Flow
from flows.topic import Topic
from flows.topics import TOPICS
from tests.flows.desk_maker import AMINA, OUTSIDE, Play, line

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


# -- laying aside, taking up, timers --------------------------------------------------------------


def test_there_is_never_more_than_one_open_conversation(finished: Play) -> None:
    for text in ("menu", "cv", "ret efternavn", "menu", "1", "hej"):
        finished.say(text)
        assert [c.status for c in finished.conversations.values()].count("open") == 1


def test_what_was_laid_aside_long_ago_is_not_forced_on_anyone(play: Play) -> None:
    play.say("menu")
    play.wait(days=61)
    assert line("back-to") not in play.say("4")
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
    finished.timers["check_in", 1, "cv_brugt.nudge"] = Nudge("cv_brugt", 2)
    finished.say("menu")
    assert "Jeg tænker stadig på dit CV" in finished.fire("cv_brugt.nudge")
    assert finished.current.flow == "check_in"


def test_a_nudge_for_a_question_that_a_release_moved_disturbs_nothing(
    finished: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished.fire("check_in")
    finished.timers["check_in", 1, "cv_brugt.nudge"] = Nudge("cv_brugt", 2)
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


RENEW = '{"do": "renew", "flow": "cv"}'


def with_placement(monkeypatch: pytest.MonkeyPatch) -> Play:
    """Return a play whose CV asks about each placement there is."""

    async def placed(chat: Chat) -> None:
        await chat.ask("fornavn", Name())
        if chat.given["placements"]:
            await chat.ask("efternavn", Name())
        await chat.say("faerdig")

    as_cv(monkeypatch, placed)
    play = Play(AMINA)
    play.say("cv")
    return play


def test_a_finished_flow_learns_of_a_change_and_asks_what_it_lacks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    play = with_placement(monkeypatch)
    play.say("Amina", "menu")
    play.outside = {**play.outside, "placements": [{"workplace": "Netto"}]}
    assert LAST in play.say(RENEW, kind="due")
    assert play.current.flow == "cv"


def test_a_flow_under_way_learns_of_a_change_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    play = with_placement(monkeypatch)
    play.outside = {**play.outside, "placements": [{"workplace": "Netto"}]}
    assert play.say(RENEW, kind="due") == ""
    assert play.say("Amina") == LAST


def test_a_change_of_what_was_never_begun_disturbs_nobody() -> None:
    assert Play(AMINA).say(RENEW, kind="due") == ""


def test_what_holds_for_one_turn_only_is_not_kept_with_a_conversation() -> None:
    passing: dict[str, Json] = {"voice": None, "cases": [], "colleagues": ["Ali"], "thread": None}
    play = Play(AMINA, outside={**OUTSIDE, **passing, "help_closed": True, "consultant": "Mette"})
    play.say("menu")
    assert not [key for key in play.current.given if key.startswith("help_") or key in passing]
    assert play.current.given["consultant"] == "Mette"
