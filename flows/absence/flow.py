"""Not able to come: a calm way through it, one step at a time, and no blame."""

from collections.abc import Mapping
from typing import Any, cast

from flows.absence.place import Place, place_of, short
from flows.absence.why import Why, why
from flows.answers import Choice, YesNo
from flows.chat import Chat
from flows.effects import Later, NoteAbsence, OpenCase
from flows.kind import Json
from flows.shifts.days_in import days_in
from flows.shifts.kept import Kept, all_kept, coming, moment
from flows.shifts.lines import near
from flows.shifts.shift import Shift
from flows.topic import Topic

FLOW = "absence"
ASKED: tuple[Why, ...] = ("ill", "late", "exam", "family", "other")
"""What is offered as reasons; that somebody overslept is for them to say."""
NOTED = {"overslept": "late"}
"""What is noted of a reason, where that is another word."""
ASKED_AGAIN = frozenset({"ill", "family", "other"})
"""Reasons that may last: the day after, Makker asks whether they are ready again."""
TODAY = frozenset({"late", "overslept"})
"""Reasons that can only be about a shift of this day."""
AT = "16:00"
LONGEST_PERSON = 14


async def absence(chat: Chat) -> None:
    """Say whom to call and what to say.

    Handed `about`: {"words": what they wrote}, {"shift": id} for a shift that they cannot come to,
    or both; with "again": true the day after. Whoever is no youth gets a human.
    """
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    kept = all_kept(chat.given.get("shifts"), moment(chat))
    if about.get("again"):
        await _again(chat, kept)
        return
    words = str(about.get("words") or "")
    if chat.person.role != "youth":
        await chat.do("menneske", OpenCase("asks_absence", "today", words))
        return
    reason = why(words)
    if reason is None or reason == "other":
        reason = cast(Why, await chat.ask("hvorfor", Choice(options=ASKED)))
    one, shift = await _which(chat, about, words, kept, today=reason in TODAY)
    await _through(chat, reason, one, shift, words)


async def _through(
    chat: Chat, reason: Why, one: Kept | None, shift: Shift | None, words: str
) -> None:
    """Go through it: note it, call, what to say, what not; and has it been done?"""
    id_ = one.id if one else None
    await chat.do("noter", NoteAbsence(id_, NOTED.get(reason, reason)))
    if reason in ASKED_AGAIN:
        await chat.do("igen", Later(FLOW, 1, AT, {"shift": id_, "again": True}))
    place = place_of(chat.given.get("placements"), one.place if one else None)
    args = _args(chat, place, shift)
    await chat.say(f"rolig_{reason}", **args)
    await chat.say("ring" if place.phone else "ring_find", **args)
    await chat.say(f"sig_{reason}", **args)
    if reason in ("ill", "family", "other"):
        await chat.say(f"ikke_{reason}")
    called = await chat.ask("ringet", Choice(options=("done", "help")), **args)
    if called == "help":
        await chat.do("hjaelp", OpenCase("asks_absence", "today", words))
    else:
        await chat.say("godt_ill" if reason == "ill" else "godt", **args)


# -- which shift ----------------------------------------------------------------------------------


async def _which(
    chat: Chat, about: Mapping[str, Json], words: str, kept: tuple[Kept, ...], *, today: bool
) -> tuple[Kept | None, Shift | None]:
    """Return the shift it is about, kept and as a day; by default the next one, if that is near.

    `today`: it can only be one of this day.
    """
    if "shift" in about:
        one = next((each for each in kept if each.id == about["shift"]), None)
        return one, one.shift if one else None
    ahead = coming(kept, moment(chat))
    day = next((each for each in days_in(words, moment(chat)) if each >= chat.today), None)
    if day is not None:
        one = next((each for each in ahead if each.shift.day == day), None)
        return one, one.shift if one else Shift(day)
    if not ahead:
        return None, None
    one = ahead[0]
    ahead_by = (one.shift.day - chat.today).days
    if today and ahead_by > 0:
        return None, None
    if ahead_by <= 1:
        return one, one.shift
    said = near(one.shift, chat.today, chat.person.language)
    if await chat.ask("gaelder_det", YesNo(), shift=said):
        return one, one.shift
    return None, None


# -- the day after --------------------------------------------------------------------------------


async def _again(chat: Chat, kept: tuple[Kept, ...]) -> None:
    """Ask once whether they are ready for the next shift."""
    ahead = coming(kept, moment(chat))
    shift = ahead[0].shift if ahead else None
    said = near(shift, chat.today, chat.person.language) if shift else "none"
    args = {**_args(chat, Place(), shift), "shift": said}
    ready = await chat.ask("klar", Choice(options=("ready", "not_yet", "talk")), **args)
    if ready == "talk":
        await chat.do("snak", OpenCase("help"))
    elif ready == "ready":
        await chat.say("klar_ja", **args)
    elif ahead:
        await _through(chat, "ill", ahead[0], shift, "")
    else:
        await chat.say("klar_nej", **args)


def _args(chat: Chat, place: Place, shift: Shift | None) -> dict[str, Any]:
    """Return what the texts are filled with; what is said on the phone is always Danish."""
    return {
        "name": short(chat.person.first_name or "", LONGEST_PERSON),
        "workplace": short(place.name or "none"),
        "phone": place.phone or "none",
        "contact": short(place.contact or "none", LONGEST_PERSON),
        "told": near(shift, chat.today, "da") if shift else "none",
    }


TOPIC = Topic(FLOW, absence, kept=False, handed=("shifts",))
