"""A conversation is kept by key and comes back as it was."""

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from flows.conversation import Answer, Conversation

NAMED = Conversation("cv", answers={"name": Answer("Ali")}, misses=2, choosing=("a", "b"))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
conversations = st.builds(
    Conversation,
    flow=st.just("cv"),
    run=st.integers(1),
    turn=st.integers(0),
    status=st.sampled_from(["open", "paused", "done"]),
    given=st.dictionaries(st.text(), json_values, max_size=3),
    answers=st.dictionaries(st.text(), st.builds(Answer, json_values, st.text()), max_size=3),
    effects=st.dictionaries(st.text(), st.text(), max_size=3),
    asked=st.none() | st.text(),
    choosing=st.lists(st.text(), max_size=3).map(tuple),
    misses=st.integers(0, 9),
    touched=st.just(datetime(2026, 11, 23, 15, tzinfo=UTC)),
)


@given(conversations)
def test_a_conversation_comes_back_from_json_as_it_was(now: Conversation) -> None:
    assert now.touched is not None
    raw = json.loads(json.dumps(now.to_json()))
    assert Conversation.from_json(now.flow, now.status, now.touched, raw) == now


def test_an_answer_more_ends_misses_and_choosing_and_keeps_the_rest() -> None:
    now = NAMED.answered("born", Answer("2012-06-12", "Ali"))
    assert now.answers == {"name": Answer("Ali"), "born": Answer("2012-06-12", "Ali")}
    assert (now.misses, now.choosing) == (0, ())


def test_an_answer_less_opens_a_finished_conversation_again() -> None:
    done = Conversation("cv", status="done", answers={"name": Answer("Ali"), "more": Answer(True)})
    assert done.without("name").answers == {"more": Answer(True)}
    assert done.without("name").status == "open"


def test_taking_away_what_is_not_there_changes_no_answer() -> None:
    assert NAMED.without("gone").answers == NAMED.answers
