"""The rules of flows that the runner keeps."""

import asyncio
from collections.abc import Awaitable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Choice, Name, Text, YesNo
from flows.chat import Ask, Chat
from flows.conversation import Answer
from flows.effects import Later, Nudge
from flows.kind import Json
from flows.runner import Flow, FlowMistake, play
from tests.flows.desk_maker import AFTERNOON, AMINA

CHAT = Chat(AMINA, AFTERNOON.date(), {"shifts": 2})


class Nowhere:
    """Something to await that is no part of a chat."""

    def __await__(self):  # type: ignore[no-untyped-def]
        yield "somewhere else"


async def three_questions(chat: Chat) -> None:
    await chat.say("hello")
    name = await chat.ask("name", Name())
    await chat.say("nice", name=name)
    if await chat.ask("more", YesNo()):
        await chat.ask("what", Text(), about=name)
    await chat.do("later", Later("check_in", 1, "16:00", about=name))
    await chat.say("bye")


def stored(**answers: object) -> dict[str, Answer]:
    return {key: Answer(value) for key, value in answers.items()}  # type: ignore[arg-type]


def test_a_flow_is_played_to_its_first_question_without_an_answer() -> None:
    played = play(three_questions, CHAT, {})
    assert played.open is not None and played.open.key == "name"
    assert [say.key for say in played.says] == ["hello"]
    assert (played.path, played.values, played.effects) == ((), {}, {})


def test_only_what_comes_after_the_newest_answer_is_said() -> None:
    played = play(three_questions, CHAT, stored(name="Ali"))
    assert [(say.key, say.args) for say in played.says] == [("nice", {"name": "Ali"})]
    assert [ask.key for ask in played.path] == ["name"]
    assert played.values == {"name": "Ali"}


def test_a_flow_whose_questions_are_answered_has_ended() -> None:
    played = play(three_questions, CHAT, stored(name="Ali", more=False))
    assert played.open is None
    assert [say.key for say in played.says] == ["bye"]
    assert played.effects == {"later": Later("check_in", 1, "16:00", about="Ali")}


@pytest.mark.parametrize(
    "outside", [Nowhere(), asyncio.sleep(0)], ids=["an object", "asyncio.sleep"]
)
def test_awaiting_anything_but_the_chat_fails_at_once_and_says_how_to_mend_it(
    outside: Awaitable[None],
) -> None:
    async def impatient(chat: Chat) -> None:
        await outside

    with pytest.raises(FlowMistake, match=r"impatient awaited .* only chat\.say, .*handed in"):
        play(impatient, CHAT, {})


async def test_awaiting_the_event_loop_fails_at_once_even_while_one_runs() -> None:
    async def sleepy(chat: Chat) -> None:
        await asyncio.sleep(60)

    with pytest.raises(FlowMistake, match="sleepy awaited"):
        play(sleepy, CHAT, {})


def test_a_flow_knows_what_it_was_handed_when_it_started() -> None:
    async def curious(chat: Chat) -> None:
        await chat.say(f"{chat.person.first_name}.{chat.today}.{chat.given['shifts']}")

    assert play(curious, CHAT, {}).says[0].key == "Amina.2026-11-23.2"


def test_an_answer_that_a_stricter_kind_refuses_is_asked_again() -> None:
    def flow(options: tuple[str, ...]) -> Flow:
        async def choose(chat: Chat) -> None:
            await chat.ask("place", Choice(options))

        return choose

    answers = stored(place="shop")
    assert play(flow(("shop", "zoo")), CHAT, answers).open is None
    stricter = play(flow(("zoo",)), CHAT, answers)
    assert stricter.open is not None and stricter.open.key == "place"


def test_an_answer_about_something_else_is_asked_again() -> None:
    answers = stored(name="Ali", more=True) | {"what": Answer("football", about="Ali")}
    assert play(three_questions, CHAT, answers).open is None
    corrected = play(three_questions, CHAT, answers | stored(name="Sara"))
    assert corrected.open is not None and corrected.open.key == "what"


def test_a_question_that_wants_a_nudge_wants_it_only_while_it_is_open() -> None:
    async def patient(chat: Chat) -> None:
        await chat.ask("how", Text(), nudge_days=2)

    assert play(patient, CHAT, {}).effects == {"how.nudge": Nudge("how", 2)}
    assert play(patient, CHAT, stored(how="fine")).effects == {}


def test_a_question_asked_twice_under_one_key_is_a_mistake() -> None:
    async def forgetful(chat: Chat) -> None:
        await chat.ask("name", Name())
        await chat.ask("name", Name())

    with pytest.raises(FlowMistake, match=r"asks 'name' twice .* chat\.part"):
        play(forgetful, CHAT, stored(name="Ali"))


def test_an_effect_wanted_twice_under_one_key_is_a_mistake() -> None:
    async def eager(chat: Chat) -> None:
        await chat.do("later", Later("check_in", 1, "16:00"))
        await chat.do("later", Later("check_in", 2, "16:00"))

    with pytest.raises(FlowMistake, match="does 'later' twice"):
        play(eager, CHAT, {})


def test_what_goes_wrong_in_a_flow_is_not_hidden() -> None:
    async def wrong(chat: Chat) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        play(wrong, CHAT, {})


def test_a_flow_that_is_left_at_a_question_is_closed() -> None:
    closed = []

    async def tidy(chat: Chat) -> None:
        try:
            await chat.ask("name", Name())
        finally:
            closed.append(True)

    play(tidy, CHAT, {})
    assert closed == [True]


@given(st.sampled_from(["Ali", "Sara"]), st.booleans(), st.text("abc", min_size=1))
def test_playing_on_from_a_question_is_the_same_as_playing_from_the_top(
    name: str, more: bool, what: str
) -> None:
    answers: dict[str, Answer] = {}
    played = play(three_questions, CHAT, answers)
    told: dict[str, Json] = {"name": name, "more": more, "what": what}
    for key, value in told.items():
        if played.open is not None:
            answers = {**answers, key: Answer(value, played.open.about)}
            played = played.further(answers)
            assert played == play(three_questions, CHAT, answers)


def test_repeated_parts_have_keys_of_their_own() -> None:
    async def jobs(chat: Chat) -> None:
        for number in range(2):
            await chat.part("job", number).ask("place", Text())

    played = play(jobs, CHAT, {"job.0.place": Answer("Netto")})
    assert played.open == Ask("job.1.place", Text(), "", {})


@given(
    st.dictionaries(
        st.sampled_from(["name", "more", "what", "gone"]),
        st.builds(
            Answer,
            st.none() | st.booleans() | st.integers() | st.text(),
            st.sampled_from(["", "Ali"]),
        ),
    )
)
def test_playing_is_deterministic_whatever_is_stored(answers: dict[str, Answer]) -> None:
    assert play(three_questions, CHAT, answers) == play(three_questions, CHAT, answers)
