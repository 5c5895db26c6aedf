"""What a timer, or the office, lets Makker say by itself."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, cast

from flows.kind import Json
from flows.talk import Talk

# Flows that begin with a question that nobody has asked for.
ASKED_BY_MAKKER = frozenset({"follow_up", "check_in", "shift_reminder"})

IN_THE_MIDDLE = timedelta(minutes=30)
"""So long after a question somebody may still be at it, and another would confuse them."""
_NEVER_LEFT = frozenset({"safety", "worried"})


def fire(talk: Talk, timer: Mapping[str, Json]) -> None:
    """Let a timer speak, unless the world has moved on from what it was set for.

    Who has stopped hears nothing. While a human has the voice Makker goes where the timer leads,
    but in silence: the question waits there, and is put when the voice comes back.
    """
    if talk.person.stopped:
        return
    name = timer.get("name")
    match timer["do"]:
        case "contact":
            _contact(talk, timer)
        case "shift":
            # Whoever else has the voice: a shift does not wait.
            _of_shift(talk, timer)
            return
        case "read":
            talk.begin(cast(str, timer["to"]), timer.get("about"), anew=True)
        case "say":
            args = cast(Mapping[str, Any], timer.get("args") or {})
            talk.say(cast(str, timer["key"]), **args)
            return
        case "thread_taken":
            talk.say("thread-taken", name=name)
            return
        case "handed_back":
            talk.say("back-from-human", name=name)
            # A question of Makker's own rests: a human has just talked with them.
            if talk.current is not None and talk.current.flow == "safety":
                talk.lay_aside()
            elif talk.current is not None and talk.current.flow not in ASKED_BY_MAKKER:
                talk.ask_again_or_menu()
        case _:
            _of_conversation(talk, timer)
    if talk.desk.outside.get("voice"):
        talk.hush()


def _contact(talk: Talk, timer: Mapping[str, Json]) -> None:
    if timer["rung"] == "nudge":
        talk.nudge(cast(str, timer["flow"]))
    else:
        talk.begin(cast(str, timer["to"]), timer.get("about"), anew=True)


def _of_shift(talk: Talk, timer: Mapping[str, Json]) -> None:
    """Remind of a shift; "busy" tells the flow that it can leave no question open."""
    human = bool(talk.desk.outside.get("voice") or talk.desk.outside.get("line"))
    busy = human or _in_the_middle(talk)
    about = {**cast(Mapping[str, Json], timer["about"]), "busy": busy}
    talk.cut_in(cast(str, timer["to"]), about, busy=busy, human=human)


def _in_the_middle(talk: Talk) -> bool:
    """Return whether somebody is answering a question just now, or may be in danger."""
    now = talk.current
    if now is None or now.touched is None:
        return False
    return now.flow in _NEVER_LEFT or talk.desk.now - now.touched < IN_THE_MIDDLE


def _of_conversation(talk: Talk, timer: Mapping[str, Json]) -> None:
    source = talk.conversations.get(cast(str, timer["flow"]))
    if source is None:
        return
    if timer["do"] == "renew":
        talk.renew(source)
    elif source.run != timer["run"]:
        return
    elif timer["do"] == "begin":
        talk.begin(cast(str, timer["to"]), timer.get("about"))
    elif source.asked == timer["key"]:
        talk.nudge(source.flow)
