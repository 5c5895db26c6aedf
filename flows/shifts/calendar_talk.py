"""A calendar that a youth has sent: what was read of it becomes a plan like any they tell."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from flows.answers import YesNo
from flows.chat import Chat
from flows.effects import FollowCalendar, KeepCalendar, ReadFile, StopCalendar
from flows.kind import Json
from flows.shifts.calendar import Event
from flows.shifts.calendar_feed import Seen, merged
from flows.shifts.kept import Kept, moment
from flows.shifts.plan import Plan
from flows.shifts.shift import Shift

READS = "calendar"
"""What a file is read for that is to be read as a calendar."""
_UNREAD = {
    "large": "stor",
    "many": "mange",
    "strange": "mange",
    "broken": "fil",
    "no_calendar": "side",
    "refused": "adresse",
    "closed": "laast",
}
"""What is said of a calendar that could not be read, by the reason; of all others "net"."""


def brings_calendar(about: Mapping[str, Json]) -> bool:
    """Return whether the talk is of a calendar that was sent, or of what was read in one."""
    return not {"calendar", "calendar_file", "calendar_address"}.isdisjoint(about)


async def calendar_plan(chat: Chat, about: Mapping[str, Json], kept: Sequence[Kept]) -> Plan | None:
    """Return what is to be agreed on; None when all has been said.

    Handed `about`: {"calendar_file": id}; {"calendar_address": id}, the file that it is kept in;
    or {"calendar": {"unread": why} or {"events", "named", "seen"}, "offer": the number under which
    an address was read, None for a file}.
    """
    if "calendar_file" in about:
        await chat.do("laes_kalender", ReadFile(cast(int, about["calendar_file"]), READS))
        await chat.say("kalender_fil")
        return None
    if "calendar_address" in about:
        await _may_follow(chat, cast(int, about["calendar_address"]))
        return None
    read = cast(Mapping[str, Json], about["calendar"])
    if "unread" in read:
        await chat.say(f"kalender_ulaest_{_UNREAD.get(str(read['unread']), 'net')}")
        return None
    plan = _plan(read, kept, moment(chat))
    if not plan.is_empty:
        await chat.say("kalender_laest")
        return plan
    await chat.do("husk_kalender", keeping(about))
    fed = about.get("offer") is not None
    if read["events"]:
        await chat.say("kender_dem")
    else:
        await chat.say("kalender_tom_endnu" if fed else "kalender_tom")
    if fed:
        await chat.say("kalender_foelger")
    return None


def keeping(about: Mapping[str, Json]) -> KeepCalendar:
    """Return the effect that remembers what a calendar had, once it is agreed on."""
    read = cast(Mapping[str, Json], about["calendar"])
    events = tuple(cast(Sequence[Json], read["events"]))
    return KeepCalendar(events, read.get("named") is True, cast("int | None", about.get("offer")))


async def given_up(chat: Chat, about: Mapping[str, Json]) -> None:
    """Forget an address of which nothing was to be kept."""
    if about.get("offer") is not None:
        await chat.do("glem_kalender", StopCalendar(found=True))
        await chat.say("kalender_bliver" if chat.given.get("calendar") else "kalender_glemt")


async def _may_follow(chat: Chat, file: int) -> None:
    has_one = bool(chat.given.get("calendar"))
    key = "kalender_bytte" if has_one else "kalender_lov"
    if await chat.ask(key, YesNo(), about=str(file)):
        await chat.do("foelg_kalender", FollowCalendar(file))
        await chat.say("kalender_henter")
    else:
        await chat.do("glem_kalender", StopCalendar(file=file))
        await chat.say("kalender_bliver" if has_one else "kalender_nej")


def _plan(read: Mapping[str, Json], kept: Sequence[Kept], now: datetime) -> Plan:
    seen = [
        Seen.from_json(cast(Mapping[str, Json], one), now)
        for one in cast(Sequence[Json], read.get("seen") or ())
    ]
    # What lies on top of a told shift is asked about: `fed` would take one for the other.
    found = merged(seen, events_of(read, now), kept, now, fed=False)
    by_id = {one.id: one for one in kept}
    return Plan(new=found.new, moved=tuple((by_id[id_], after) for id_, after in found.moved))


def events_of(read: Mapping[str, Json], now: datetime) -> list[Event]:
    """Return the events that a flow is handed of a calendar, or orders to be kept."""
    return [
        Event(Shift.from_json(one, now), uid="", mark=cast(str, one["mark"]))
        for one in cast(Sequence[Mapping[str, Json]], read["events"])
    ]
