"""Whatever people write, in whatever order: never an error, never silence, never two voices."""

import json
from datetime import timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cpr import MASK
from flows.effects import FetchCv, Join, Relay, Repeat, SendShifts, StaffEffect, Stop
from flows.gsm7 import segments, to_gsm7
from flows.kind import Json
from flows.links import has_link
from flows.manner import Manner
from flows.message import InboundKind
from flows.person import Person, Role
from flows.reply import LONGEST_TELEGRAM
from flows.turn import take_turn
from tests.flows.desk_maker import AMINA, SMS, STRANGER, TELEGRAM, Play
from tests.flows.examples import examples

PHRASES = examples(
    "hej|hvorfor|hva er am-bidrag|menu|tilbage|ret navn|ret job|ret mail|ret job 2|ret cykel|cv|"
    "ja|nej|1|2|3|1 og 3|11|12|0|spring over|ved ikke|jeg vil lave et cv|øh|👍||  |english|dansk|"
    "hjælp|jeg vil snakke med et menneske|stop|START|/start|/start K7M4QX|file:3|CV Amina|"
    "Amina|Hansen|12. juni 2012|12. juni 2009|30. februar 2012|Køge|min mor|20 12 34 56|"
    "amina@example.dk|se amina.dk|Hastrupskolen 8b|mine to søskende|fodbold, musik|hver dag|"
    "siden juni 2024|dansk, tyrkisk|laver mad og henter dem|pause|sager|tag den|tag 12|skriv 12|"
    "skriv amina|udskyd 12|udskyd 12 3|giv 12|giv 12 Ali|luk 12|luk|slut|unge Amina|vagt|vagt på|"
    "lørdag 10-16|søndag fra 9|hver tirsdag 16-21|slet lørdag|16|mine vagter|jeg er syg|"
    "flyt lørdag til 12|samme som sidste uge|"
    "fri 24/12-2/1|fri 30/2|pause Amina 15/1|nummer Amina 20123456|telefon|andet|" + MASK
)
ANYTHING = st.text(st.characters(codec="utf-8"), max_size=300)
TEXT = st.sampled_from(PHRASES) | ANYTHING
# Tried in turn where a conversation is to get somewhere: one of them answers most questions.
SENSIBLE = ("Amina", "12. juni 2009", "1", "ja", "siden juni 2024", "amina@example.dk", "nej")
# After so many answers the person would rather be done: "nej" is tried first.
ENOUGH = 15
MOVES = st.one_of(
    st.tuples(st.just("message"), TEXT),
    st.tuples(st.just("message"), TEXT),
    st.tuples(st.just("answer"), st.just("")),
    st.tuples(st.just("press"), st.integers(0, 12).map(str)),
    st.tuples(st.just("button"), ANYTHING | st.just("menu:1:1:0")),
    st.tuples(st.sampled_from(["edited", "other"]), TEXT),
    st.tuples(st.just("fire"), st.just("")),
    st.tuples(st.just("renew"), st.just("")),
    st.tuples(st.just("wait"), st.integers(1, 90).map(str)),
    st.tuples(st.just("case"), st.sampled_from(["take", "write", "later", "pass", "close"])),
    st.tuples(st.just("contact"), st.sampled_from(["ask", "nudge"])),
    st.tuples(st.just("thread"), st.just("")),
)
AMINAS_CASE: dict[str, Json] = {
    **{"case": 12, "name": "Amina", "reason": "help", "state": "open", "mine": True},
    "job": {"id": 3, "workplace": "Netto Køge"},
}
ROLES: tuple[Role, ...] = ("role_model", "consultant", "parent")
PEOPLE = st.sampled_from(
    [STRANGER, AMINA, Person(4, language="en"), Person(5, first_name="Ali", stage="waiting")]
    + [Person(9, role, first_name="Mette") for role in ROLES]
)
# These are answered by who carries them out.
ANSWERED_ELSEWHERE = (Join, FetchCv, Repeat, SendShifts, Stop, Relay, *get_args(StaffEffect))


def sensible(play: Play) -> str:
    """Return what answers the open question, or a way to the next one."""
    told = sum(len(now.answers) for now in play.conversations.values())
    for text in SENSIBLE if told < ENOUGH else reversed(SENSIBLE):
        trial = play.copy()
        trial.say(text)
        if trial.conversations.keys() - play.conversations or any(
            now.answers != play.conversations[flow].answers
            for flow, now in trial.conversations.items()
        ):
            return text
    return "cv"


def move(play: Play, kind: str, text: str) -> bool:
    """Make one move; return whether the person is owed an answer to it."""
    if kind == "wait":
        play.now += timedelta(days=int(text))
        return False
    if kind == "fire":
        for _, _, key in list(play.timers)[:1]:
            play.fire(key)
        return False
    if kind == "thread":
        _hand_over(play)
        return False
    if kind == "contact":
        play.due(do="contact", rung=text, flow="check_in", to="check_in", about=None)
        return False
    if kind == "answer":
        text = sensible(play)
    if kind == "renew":
        play.say(json.dumps({"do": "renew", "flow": "cv"}), kind="due")
        return False
    owed = not play.person.stopped
    if kind == "case":
        play.say(f"case:12:{text}", kind="button")
    elif kind == "press":
        options = [option.data for reply in play.replies for option in reply.options]
        play.say(options[int(text)] if int(text) < len(options) else text, kind="button")
    else:
        kinds: dict[str, InboundKind] = {"button": "button", "edited": "edited", "other": "other"}
        play.say(text, kind=kinds.get(kind, "message"))
    return owed


def _hand_over(play: Play) -> None:
    """Let a human take the voice, or a member of staff the thread; or give it back."""
    thread: Json = {"name": "Amina", "case": 12}
    held: dict[str, Json] = {"voice": "Mette"}
    if play.person.role == "consultant":
        held = {"thread": thread, "cases": [AMINAS_CASE]}
    before = any(play.outside.get(key) for key in held)
    play.outside = {**play.outside, **(dict.fromkeys(held) if before else held)}


def check(play: Play, owed: bool) -> None:
    """Hold what must be so after every turn."""
    assert [now.status for now in play.conversations.values()].count("open") <= 1
    elsewhere = any(isinstance(effect, ANSWERED_ELSEWHERE) for effect in play.effects)
    assert play.replies or not owed or elsewhere
    for reply in play.replies:
        assert reply.text.strip()
        if play.manner.short:
            assert reply.text == to_gsm7(reply.text) and segments(reply.text) >= 1
            assert not has_link(reply.text) and reply.options == ()
        assert len(reply.text) <= LONGEST_TELEGRAM
        assert all(o.data.isascii() and len(o.data) <= 64 and o.label for o in reply.options)


@settings(max_examples=120, deadline=None)
@given(PEOPLE, st.sampled_from([SMS, TELEGRAM]), st.integers(0, 40), st.lists(MOVES, max_size=40))
def test_any_sequence_of_messages_is_answered(
    person: Person, manner: Manner, answered: int, moves: list[tuple[str, str]]
) -> None:
    play = Play(person, manner)
    for _ in range(answered):
        check(play, move(play, "answer", ""))
    for kind, text in moves:
        check(play, move(play, kind, text))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(PHRASES), max_size=12), TEXT)
def test_the_same_message_on_the_same_desk_is_always_the_same_turn(
    before: list[str], text: str
) -> None:
    play = Play(AMINA)
    play.say(*before)
    assert take_turn(play.desk(text)) == take_turn(play.desk(text))


@settings(max_examples=50, deadline=None)
@given(st.lists(TEXT, max_size=25))
def test_an_enrolment_by_sms_costs_one_segment_a_message(texts: list[str]) -> None:
    """The CV has texts that somebody chose to make longer; everything before it has none."""
    play = Play(STRANGER)
    for text in texts:
        play.say(text)
        if "cv" in play.conversations:
            return
        assert all(segments(reply.text) == 1 for reply in play.replies)
