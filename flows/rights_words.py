"""Words by which people use their rights, heard before anything else is read into them."""

from datetime import timedelta

from flows.conversation import Conversation
from flows.effects import Effect
from flows.effects_privacy import Forget, KeepMe, SendEverything, TellKnown
from flows.privacy.flow import FLOW
from flows.privacy.purposes import switched
from flows.privacy.words import Right, fact_in, right_in
from flows.relay.pairs import who_may_write
from flows.talk import Talk
from flows.words import whole_word

DAY_TO_REGRET = timedelta(hours=36)
"""So long after a yes to being erased "fortryd" means that. A night may lie between."""
WITHOUT_A_TALK: dict[Right, Effect] = {
    "know": TellKnown(),
    "export": SendEverything(),
    "forget": Forget(),
    "keep": KeepMe(),
}
"""Rights of those who have said STOP: nothing is asked of them first."""


def use_right(talk: Talk, text: str) -> bool:
    """Serve a right that the whole message uses; False when it is about something else."""
    right = _right(talk, text)
    if right is None:
        return False
    models = list(who_may_write(talk)) if right == "purposes" else []
    talk.begin(FLOW, {"right": right, "words": text, "models": models}, anew=True)
    return True


def use_right_after_stop(talk: Talk, text: str) -> bool:
    """Serve a right of somebody who is not written to any more: they have just asked."""
    right = right_in(text)
    if right is None or right not in WITHOUT_A_TALK:
        return False
    talk.order(WITHOUT_A_TALK[right], right)
    return True


def correct_profile(talk: Talk, thing: str) -> bool:
    """Ask for what "ret navn" means of somebody who was written in by others."""
    fact = fact_in(thing)
    if fact is None or talk.person.role != "youth" or not talk.person.enrolled:
        return False
    talk.begin(FLOW, {"right": "correct", "fact": fact}, anew=True)
    return True


def _right(talk: Talk, text: str) -> Right | None:
    if whole_word(text) == "back":
        regrets = talk.current is None or talk.current.flow != FLOW
        return "keep" if regrets and _leaving(talk) else None
    right = right_in(text)
    if right is not None:
        return right
    if not talk.person.enrolled or switched(text, who_may_write(talk)) is None:
        return None
    return "purposes"


def _leaving(talk: Talk) -> bool:
    """Return whether somebody has lately said yes to being erased."""
    now = talk.conversations.get(FLOW)
    if now is None or now.touched is None or now.status != "done":
        return False
    return talk.desk.now - now.touched < DAY_TO_REGRET and _said_yes(now)


def _said_yes(now: Conversation) -> bool:
    given = {key: answer.value for key, answer in now.answers.items()}
    return given.get("sikker") is True or given.get("forny") is False
