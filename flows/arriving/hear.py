"""What is heard at the door before anything else is understood. Staff come in another way."""

from flows.arrivals import FriendWord, JoinCode, WrongNumber
from flows.arriving import ARRIVING
from flows.arriving.words import (
    asks_who,
    called,
    code_in,
    friend_word,
    gets_ready,
    is_wrong_number,
    passes_on,
    same_name,
    wants_to_join,
)
from flows.effects import Join
from flows.talk import Talk

NOT_OURS = ("consultant", "leader")


def hear_at_the_door(talk: Talk, text: str) -> bool:
    """Serve who has the wrong number, has a code, or brings a friend; False for all else.

    After "hvem er det?" no question is put again: it may be meant for somebody else.
    """
    person = talk.person
    if person.role in NOT_OURS:
        return False
    if (code := code_in(text)) is not None:
        talk.order(Join(code), "join")
    elif not person.enrolled and (word := friend_word(text)) is not None:
        talk.order(Join(word), "join")
    elif asks_who(text):
        talk.say("who", of=ARRIVING)
    elif is_wrong_number(text, person.first_name):
        hang_up(talk, text)
    else:
        return person.role == "youth" and person.enrolled and _of_a_youth(talk, text)
    return True


def hang_up(talk: Talk, text: str) -> None:
    """Say sorry, and leave this address alone."""
    talk.lay_aside()
    talk.say("wrong-number", of=ARRIVING)
    talk.order(WrongNumber(text), "wrong-number")


def _of_a_youth(talk: Talk, text: str) -> bool:
    if wants_to_join(text):
        talk.order(JoinCode(), "join-code")
    elif passes_on(text):
        talk.order(FriendWord(), "friend-word")
    elif gets_ready(text) and (talk.current is None or talk.current.flow == "menu"):
        talk.begin("getting_ready")
    elif (name := called(text)) and not same_name(name, talk.person.first_name or name):
        talk.begin("another", {"words": text}, anew=True)
    else:
        return False
    return True
