"""Danger, before everything else: a human is called and the youth is not left without a word."""

from flows.effects import OpenCase, Relay
from flows.foreign.tongues import in_latin, is_foreign, tongue
from flows.relay.turn import in_danger
from flows.safety.flow import LONGEST
from flows.talk import Talk
from flows.understand.danger import alarm
from flows.understand.language import language

SCREENED = ("message", "edited")


def danger(talk: Talk) -> str | None:
    """Return what kind of danger somebody writes that they are in, None when it is none.

    Staff are not screened: they write about others, and know whom to call.
    """
    return alarm(talk.desk.text).kind if _is_screened(talk) else None


def worry(talk: Talk) -> str | None:
    """Return what kind of danger it may be, where a kind question can be asked; else None.

    Nobody is asked again who has just said no, nor in the middle of an alarm.
    """
    now = talk.current
    if not _is_screened(talk) or talk.person.stopped or talk.desk.outside.get("voice"):
        return None
    if not talk.person.enrolled or (now is not None and now.flow in ("safety", "worried")):
        return None
    return alarm(talk.desk.text).worry


def make_sure(talk: Talk, kind: str) -> None:
    """Ask the kind question."""
    talk.begin("worried", {"kind": kind, "words": talk.desk.text}, anew=True)


def _is_screened(talk: Talk) -> bool:
    desk = talk.desk
    return desk.kind in SCREENED and desk.person.role in ("youth", "role_model", "parent")


def sound(talk: Talk, kind: str) -> None:
    """Call a human at once and say what helps now, whoever has the voice and whatever was open."""
    text = talk.desk.text
    _in_their_tongue(talk, text)
    if talk.desk.outside.get("voice"):
        talk.order(Relay(text), "relay")
        _only_say(talk, kind)
    elif talk.person.stopped or in_danger(talk):
        _only_say(talk, kind)
    elif talk.current is not None and talk.current.flow == "safety":
        _once_more(talk)
    else:
        talk.begin("safety", {"kind": kind, "words": text}, anew=True)


def _only_say(talk: Talk, kind: str) -> None:
    talk.order(OpenCase("safety", "safety", talk.desk.text), "alarm")
    talk.say(kind, of="safety")


def _once_more(talk: Talk) -> None:
    """Wake the humans again; the words themselves join the case as an answer does."""
    now, played = talk.current, talk.played()
    if now is None or played is None or played.open is None:
        return
    talk.order(OpenCase("safety", "safety"), "again")
    talk.say("neutral", of="safety")
    talk.answered(now, played, talk.desk.text[:LONGEST])


def _in_their_tongue(talk: Talk, text: str) -> None:
    lang = language(text, talk.person.language)
    if not is_foreign(lang):
        return
    spoken = tongue(lang, latin=in_latin(text))
    short = talk.desk.manner.short
    talk.say_text(spoken.danger_sms if short else spoken.danger)
