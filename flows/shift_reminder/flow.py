"""Reminders of a shift, each with one thing to answer."""

from collections.abc import Mapping
from typing import Any, cast

from flows.absence.place import place_of, short
from flows.absence.why import why
from flows.answers import Choice, Maybe, Text, YesNo
from flows.chat import Chat
from flows.effects import Begin, OpenCase
from flows.kind import Json
from flows.shifts.kept import Kept, moment, one_kept
from flows.shifts.lines import near
from flows.topic import Topic

MOOD = ("good", "okay", "bad")
PRAISES = ("first", "third", "never_missed", "early", "weekend")
"""What a shift can be recognised for: what is so, and nothing else."""
LONGEST_PLAN = 160
LONGEST_NAME, LONGEST_PERSON = 18, 12


async def shift_reminder(chat: Chat) -> None:
    """Say what the timer was set for.

    Handed `about`: {"kind": "eve", "go" or "after", "shift": the row as it is, "first": whether it
    is the first one at the place, "place", "contact", "praise": one of `PRAISES` or None, "count":
    how many shifts there have been, "busy": whether another question is open, or a human has the
    voice: then nothing is asked}.
    """
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    shift = one_kept(cast(Mapping[str, Any], about["shift"]), moment(chat))
    match about.get("kind"):
        case "go":
            await _go(chat, about, shift)
        case "after":
            await _after(chat, about, shift)
        case _:
            await _eve(chat, about, shift)


async def _eve(chat: Chat, about: Mapping[str, Json], shift: Kept) -> None:
    args = _args(chat, about, shift)
    if about.get("first"):
        await chat.say("foerste", **args)
        await chat.say("foerste_sig", **args)
    if about.get("busy"):
        await chat.say("aften_kort", **args)
        return
    # Whoever says when they leave is likelier to go: a plan prompt.
    plan = await chat.ask("aften", Maybe(Text(longest=LONGEST_PLAN)), **args)
    if plan is None:
        await chat.say("aften_uvis", **args)
    elif why(plan) is not None:
        await chat.do("kan_ikke", Begin("absence", {"words": plan, "shift": shift.id}))
    elif "?" in plan:
        await chat.do("spoergsmaal", OpenCase("help", "today", plan))
    else:
        await chat.say("aften_plan", **args)


async def _go(chat: Chat, about: Mapping[str, Json], shift: Kept) -> None:
    args = _args(chat, about, shift)
    if about.get("busy"):
        await chat.say("afsted_kort", **args)
        return
    key = "afsted_foerste" if about.get("first") else "afsted"
    now = await chat.ask(key, Choice(options=("on_way", "cannot")), **args)
    if now == "cannot":
        await chat.do("kan_ikke", Begin("absence", {"shift": shift.id}))
    else:
        await chat.say("paa_vej_foerste" if about.get("first") else "paa_vej", **args)


async def _after(chat: Chat, about: Mapping[str, Json], shift: Kept) -> None:
    args = _args(chat, about, shift)
    if about.get("busy"):
        await chat.say("hvordan_kort", **args)
        return
    mood = await chat.ask("hvordan", Choice(options=MOOD), **args)
    if mood != "bad":
        await chat.say(mood, **args)
        return
    # No casework by SMS: not "what happened?", but whether a human may ring.
    wanted = await chat.ask("ring_op", YesNo(), **args)
    await chat.do("ring", OpenCase("bad_check_in", "today" if wanted else "this_week"))
    await chat.say("ring_ja" if wanted else "ring_nej", **args)


def _args(chat: Chat, about: Mapping[str, Json], shift: Kept) -> dict[str, Any]:
    """Return what the texts are filled with; short enough for one SMS."""
    place = place_of(chat.given.get("placements"), str(about.get("place") or "") or shift.place)
    contact = str(about.get("contact") or place.contact or "none")
    praise = about.get("praise")
    return {
        "name": short(chat.person.first_name or "", LONGEST_PERSON),
        "consultant": short(str(chat.given.get("consultant") or "nobody"), LONGEST_PERSON),
        "workplace": short(str(place.name or "none"), LONGEST_NAME),
        "contact": short(contact, LONGEST_PERSON),
        "when": near(shift.shift, chat.today, chat.person.language),
        "praise": praise if praise in PRAISES else "none",
        "count": about.get("count") or 0,
    }


# A reminder is over with its shift: it is never taken up again.
TOPIC = Topic("shift_reminder", shift_reminder, kept=False)
