"""Whether stored conversations would go on in this release."""

from dataclasses import replace

import pytest

from flows.answers import Name
from flows.chat import Chat
from flows.conversation import Answer
from flows.replay import Verdict, verdict
from flows.topic import Topic
from flows.topics import TOPICS
from tests.flows.desk_maker import STRANGER, Play


def halfway() -> Play:
    play = Play(STRANGER)
    play.say("hej", "Amina")
    return play


def test_a_conversation_that_goes_on_is_the_same() -> None:
    assert verdict(halfway().current) == Verdict("same", "foedt", "foedt")


def test_a_conversation_that_would_be_asked_something_else_has_moved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def renamed(chat: Chat) -> None:
        await chat.ask("efternavn", Name())

    stored = halfway().current
    monkeypatch.setitem(TOPICS, "enrolment", Topic("enrolment", renamed))
    assert verdict(stored) == Verdict("moved", "foedt", "efternavn")


def test_an_answer_that_no_longer_fits_moves_a_conversation_back() -> None:
    stored = halfway().current
    unfit = replace(stored, answers={"navn": Answer("a" * 900)})
    assert verdict(unfit) == Verdict("moved", "foedt", "navn")


def test_a_finished_conversation_is_the_same_while_it_still_ends() -> None:
    play = halfway()
    play.say("12. juni 2012", "Køge", "1", "1")
    assert verdict(play.conversations["enrolment"]) == Verdict("same", None, None)


def test_a_conversation_whose_topic_is_gone_breaks() -> None:
    found = verdict(replace(halfway().current, flow="poems"))
    assert found.kind == "breaks" and "'poems'" in found.detail


def test_a_flow_that_fails_breaks_and_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    async def wrong(chat: Chat) -> None:
        raise ZeroDivisionError

    stored = halfway().current
    monkeypatch.setitem(TOPICS, "enrolment", Topic("enrolment", wrong))
    assert verdict(stored) == Verdict("breaks", detail="ZeroDivisionError()")


def test_what_was_handed_in_and_is_missing_now_breaks() -> None:
    assert verdict(replace(halfway().current, given={})).kind == "breaks"


def test_replaying_changes_nothing() -> None:
    stored = halfway().current
    before = stored.to_json()
    verdict(stored)
    assert stored.to_json() == before
