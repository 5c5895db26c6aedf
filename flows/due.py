"""What a timer, or the office, lets Makker say by itself."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, cast

from flows.arrivals import SettleInvitation
from flows.effects import Later
from flows.kind import Json
from flows.paper_turn import take_reading
from flows.parents.hear import tell_parent
from flows.talk import Talk

# Flows that begin with a question that nobody has asked for.
ASKED_BY_MAKKER = frozenset({"follow_up", "check_in", "shift_reminder"})

IN_THE_MIDDLE = timedelta(minutes=30)
"""So long after a question somebody may still be at it, and another would confuse them."""
CAN_WAIT = frozenset({"getting_ready"})
WAITS_DAYS, AT = 2, "16:00"
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
        case "shift" | "calendar_news":
            # Whoever else has the voice: a shift does not wait.
            _of_shift(talk, timer)
            return
        case "still_there":
            talk.begin("privacy", {"right": "renew"}, anew=True)
        case "invite":
            _invite(talk, timer)
        case "parent":
            tell_parent(talk, timer)
        case "enrol":
            _enrol(talk, timer)
        case "read":
            about = cast(Mapping[str, Json], timer.get("about") or {})
            take_reading(talk, cast(str, timer["to"]), about)
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


def _invite(talk: Talk, timer: Mapping[str, Json]) -> None:
    """Ask, ask once more, or say that nobody has answered."""
    if timer["what"] == "ask":
        talk.begin("invited", timer["about"], anew=True)
    elif timer["what"] == "again":
        talk.nudge("invited")
    else:
        number = cast(int, timer["invitation"])
        talk.order(SettleInvitation(number, "silent"), "invite-over")


def _enrol(talk: Talk, timer: Mapping[str, Json]) -> None:
    """Let somebody in who has brought a word or a card; who is in already is shown the menu."""
    if talk.person.enrolled or "enrolment" in talk.conversations:
        talk.ask_again_or_menu()
    else:
        talk.begin("enrolment", words="", heard=timer["heard"])


def _contact(talk: Talk, timer: Mapping[str, Json]) -> None:
    if timer["rung"] == "nudge":
        talk.nudge(cast(str, timer["flow"]))
    else:
        talk.begin(cast(str, timer["to"]), timer.get("about"), anew=True)


def _of_shift(talk: Talk, timer: Mapping[str, Json]) -> None:
    """Remind of a shift, or say that it has changed.

    "busy" tells the flow that it can leave no question open.
    """
    human = bool(talk.desk.outside.get("voice") or talk.desk.outside.get("line"))
    busy = human or _in_the_middle(talk)
    about = {**cast(Mapping[str, Json], timer["about"]), "busy": busy}
    talk.cut_in(cast(str, timer["to"]), about, busy=busy, human=human)


def _unwanted(talk: Talk, timer: Mapping[str, Json]) -> bool:
    """Return whether a timer asks something of Makker's own of somebody who wants no questions."""
    asks = timer.get("to") if timer["do"] == "begin" else timer.get("flow")
    off = cast(Sequence[str], talk.desk.outside.get("off") or ())
    return timer["do"] != "renew" and asks in ASKED_BY_MAKKER | CAN_WAIT and "questions" in off


def _in_the_middle(talk: Talk) -> bool:
    """Return whether somebody is answering a question just now, or may be in danger."""
    now = talk.current
    if now is None or now.touched is None:
        return False
    return now.flow in _NEVER_LEFT or talk.desk.now - now.touched < IN_THE_MIDDLE


def _gives_way(talk: Talk, timer: Mapping[str, Json]) -> bool:
    """Return whether what begins can wait for a question of Makker's own that is still open.

    Somebody may be silent, and a human on the way to them: no cheerful step comes in between.
    """
    return _is_overtaken(talk, cast(str, timer["to"]))


def _is_overtaken(talk: Talk, flow: str) -> bool:
    asked = talk.current is not None and talk.current.flow in ASKED_BY_MAKKER
    return asked and flow in CAN_WAIT


def _of_conversation(talk: Talk, timer: Mapping[str, Json]) -> None:
    source = talk.conversations.get(cast(str, timer["flow"]))
    if source is None or _unwanted(talk, timer):
        return
    if timer["do"] == "renew":
        talk.renew(source)
    elif source.run != timer["run"]:
        return
    elif timer["do"] == "begin" and _gives_way(talk, timer):
        talk.order(Later(cast(str, timer["to"]), WAITS_DAYS, AT), "waits", source.flow, source.run)
    elif timer["do"] == "begin":
        talk.begin(cast(str, timer["to"]), timer.get("about"))
    elif source.asked == timer["key"] and not _is_overtaken(talk, source.flow):
        talk.nudge(source.flow)
