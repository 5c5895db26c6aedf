"""What a parent writes: one answer about one child, said again at any time.

A yes counts only with the child's first name beside it: numbers are mistyped, and a parent may
answer for the wrong child. Nothing is said of any child before that.
"""

from collections.abc import Mapping, Sequence
from typing import cast

from flows.arrivals import AnswerConsent, ConsentState, ParentHuman, ParentTips
from flows.arriving.hear import hang_up
from flows.arriving.words import asks_who, is_wrong_number
from flows.cpr import MASK
from flows.effects import SetLanguage, Stop
from flows.kind import Json
from flows.parents.child import meant
from flows.parents.tongues import parent_text
from flows.parents.words import parent_word, tongue_of
from flows.talk import Talk
from flows.words import TWILIO_STOP, whole_word

MISSES_BEFORE_A_HUMAN = 2
Asked = Mapping[str, Json]


def hear_parent(talk: Talk, text: str) -> bool:
    """Serve a parent who has been asked about a child; False for everybody else."""
    asked = list(cast(Sequence[Asked], talk.desk.outside.get("consents") or ()))
    if talk.person.role != "parent" or not asked:
        return False
    lang = tongue_of(text)
    word = parent_word(text)
    if whole_word(text) == "stop":
        _stop(talk, asked, text)
    elif is_wrong_number(text):
        hang_up(talk, text)
    elif lang is not None:
        talk.order(SetLanguage(lang), "language")
        say(talk, _put(asked))
    elif word == "human" or whole_word(text) == "help":
        _human(talk, asked, text)
    elif asks_who(text) and _open(asked) is not None:
        say(talk, "remind")
    else:
        _answer(talk, asked, text, word)
    return True


def say(talk: Talk, key: str, **args: str) -> None:
    """Say a text for parents in their language."""
    talk.say_text(parent_text(talk.person.language, key, **args))


def _open(asked: Sequence[Asked]) -> Asked | None:
    """Return what waits for an answer: where a name was asked for first, then the first asked."""
    waiting = [each for each in asked if each["state"] == "asked"]
    named = [each for each in asked if each["step"] == "name"]
    return next(iter([*named, *waiting]), None)


def _put(asked: Sequence[Asked]) -> str:
    now = _open(asked)
    return "answered" if now is None else "name" if now["step"] == "name" else "remind"


def _answer(talk: Talk, asked: Sequence[Asked], text: str, word: str | None) -> None:
    now = _open(asked)
    if word in ("yes", "no"):
        _said(talk, asked, now, word)
    elif now is not None and now["step"] == "name":
        _named(talk, asked, now, text)
    elif word == "tips" and any(each["state"] == "yes" for each in asked):
        _tips(talk, asked)
    elif now is not None:
        _missed(talk, asked, now, text)
    else:
        say(talk, "answered")


def _said(talk: Talk, asked: Sequence[Asked], now: Asked | None, word: str) -> None:
    """Take a yes or no for what was asked; with nothing asked it changes what was answered."""
    about = now or _last(asked)
    alone = len(asked) == 1
    if about["state"] in ("wrong_child", "wrong_number"):
        say(talk, "wrong")  # a human has it: nobody tries out names here
    elif word == "no" and alone:
        _no(talk, about)
    elif word == "yes" and about["state"] == "yes":
        say(talk, "answered")
    else:
        _keep(talk, about, cast(ConsentState, about["state"]), "name", said=word)
        say(talk, "name")


def _last(asked: Sequence[Asked]) -> Asked:
    return asked[-1]


def _no(talk: Talk, about: Asked) -> None:
    before = about["state"]
    _keep(talk, about, "withdrawn" if before in ("yes", "withdrawn") else "no", "done")
    say(talk, "withdrawn" if before == "yes" else "no")


def _named(talk: Talk, asked: Sequence[Asked], now: Asked, text: str) -> None:
    """Let the name say which child it is; one that is none of theirs is for a human."""
    found = meant(text, [(str(each["child"]), each) for each in asked]) if MASK not in text else []
    if len(found) == 1:
        _settle(talk, asked, now, found[0])
    elif cast(int, now["misses"]) + 1 < MISSES_BEFORE_A_HUMAN:
        misses = cast(int, now["misses"]) + 1
        state = cast(ConsentState, now["state"])
        _keep(talk, now, state, "name", said=cast(str, now["said"]), misses=misses)
        say(talk, "name-again")
    else:
        _keep(talk, now, "wrong_child", "done")
        say(talk, "wrong")


def _settle(talk: Talk, asked: Sequence[Asked], now: Asked, found: Asked) -> None:
    said = now["said"]
    if found is not now:
        # The answer was for another child than the one asked about: that one is asked again.
        _keep(talk, now, cast(ConsentState, now["state"]), _step(now))
    if said == "yes":
        _keep(talk, found, "yes", "done")
        say(talk, "yes")
    else:
        _no(talk, found)
    others = [each for each in asked if each is not found and each["state"] == "asked"]
    if others:
        say(talk, "another")


def _step(now: Asked) -> str:
    return "ask" if now["state"] == "asked" else "done"


def _missed(talk: Talk, asked: Sequence[Asked], now: Asked, text: str) -> None:
    misses = cast(int, now["misses"]) + 1
    if misses < MISSES_BEFORE_A_HUMAN:
        _keep(talk, now, cast(ConsentState, now["state"]), "ask", misses=misses)
        say(talk, "again")
    else:
        _human(talk, asked, text)


def _tips(talk: Talk, asked: Sequence[Asked]) -> None:
    about = [each for each in asked if each["state"] == "yes"][-1]
    talk.order(ParentTips(cast(int, about["id"])), f"tips{about['id']}")
    say(talk, "tips-yes")


def _human(talk: Talk, asked: Sequence[Asked], text: str) -> None:
    about = _open(asked) or _last(asked)
    talk.order(ParentHuman(cast(int, about["id"]), text), "human")
    say(talk, "human")


def _stop(talk: Talk, asked: Sequence[Asked], text: str) -> None:
    """Take a STOP for the end of every yes too: nobody has to say it twice."""
    for each in asked:
        if each["state"] in ("asked", "yes"):
            _keep(talk, each, "withdrawn" if each["state"] == "yes" else "no", "done")
    # After its own words the operator has already said goodbye and shut the door (P36).
    if not (talk.desk.manner.short and text.strip().casefold() in TWILIO_STOP):
        say(talk, "stopped")
    talk.order(Stop(), "stop")


def _keep(
    talk: Talk,
    about: Asked,
    state: ConsentState,
    step: str,
    *,
    said: str | None = None,
    misses: int = 0,
) -> None:
    number = cast(int, about["id"])
    talk.order(AnswerConsent(number, state, step, said, misses), f"consent{number}")


def tell_parent(talk: Talk, timer: Mapping[str, Json]) -> None:
    """Ask, remind, give up or send a short text, unless the world has moved on from it."""
    asked = cast(Sequence[Asked], talk.desk.outside.get("consents") or ())
    about = next((each for each in asked if each["id"] == timer["consent"]), None)
    if about is None:
        return
    what = str(timer["what"])
    if what == "tip" and about["state"] == "yes":
        say(talk, f"tip-{timer['number']}")
    elif what == "ask" and about["state"] == "asked":
        say(talk, "ask", who=str(timer["who"]))
    elif what == "again" and about["state"] == "asked":
        say(talk, "name" if about["step"] == "name" else "remind")
    elif what == "over" and about["state"] == "asked":
        talk.order(ParentHuman(cast(int, about["id"]), ""), "silent")
