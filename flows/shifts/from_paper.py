"""What was read of a roster that was sent: whose it is, which week, and then as if it were told."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast

from flows.answers import Choice
from flows.chat import Chat
from flows.effects import LetFileGo, ReadFile
from flows.kind import Json
from flows.shifts.kept import Kept, moment
from flows.shifts.lines import listed, spoken_in
from flows.shifts.paper.dated import Dated, dated, lacks_week
from flows.shifts.paper.printed import Line
from flows.shifts.plan import Plan
from flows.shifts.shift import Shift
from flows.shifts.which_week import WhichWeek

FLOW = "shifts"
TOLD = frozenset({"roster", "reading", "unread"})
"""What the flow may be handed of a file."""
UNREAD = {
    "password": "password",
    "too_large": "large",
    "too_many_pages": "large",
    "not_a_file_we_read": "kind",
    "ocr_missing": "pictures",
    "no_reader": "pictures",
    "busy": "busy",
}
"""What is said of a file that could not be read, by the reason; of all others "unreadable"."""
MOST_DAYS = 5
"""Days that are named of those of which something could not be read."""
ALL, NONE = "all", "none"


async def with_paper(
    chat: Chat, plan: Plan, about: Mapping[str, Json], kept: tuple[Kept, ...]
) -> Plan | None:
    """Return the plan with what a file says put to it; None when there is no more to do now.

    Handed in `about`: "roster" with "lines" and "more", or "names", "all" and "files"; "reading"
    of a paper that is something else; "unread" and why.
    """
    roster = cast(Mapping[str, Json], about.get("roster") or {})
    if "unread" in about:
        await chat.say(f"ulaest_{UNREAD.get(str(about['unread']), 'unreadable')}")
    elif "reading" in about:
        await chat.say("ikke_vagtplan")
    again = "names" in roster and await _whose(chat, roster)
    lines = [Line.from_brief(str(each)) for each in cast(Sequence[Json], roster.get("lines") or ())]
    if lines:
        plan = await _told(chat, plan, lines, kept)
        if roster.get("more"):
            await chat.say("resten")
        if plan.is_empty and not plan.ask:
            return None
    elif "lines" in roster:
        await chat.say("ingen_paa_den")
    return None if again and plan.is_empty else plan


async def _whose(chat: Chat, roster: Mapping[str, Json]) -> bool:
    """Ask which name is theirs and have the files read for it; False when none of them is."""
    names, files = cast(Sequence[str], roster["names"]), cast(Sequence[int], roster["files"])
    ids = [f"n{number}" for number in range(len(names))]
    options = (*ids, *((ALL,) if roster.get("all") else ()), NONE)
    shown: dict[str, Any] = dict(zip(ids, names, strict=True))
    kind = Choice(options=options)
    which = await chat.ask("navn", kind, about=",".join(map(str, files)), **shown)
    if which == NONE:
        for file in files:
            await chat.do(f"slip.{file}", LetFileGo(file))
        await chat.say("intet_navn")
        return False
    whose = "" if which == ALL else names[ids.index(which)]
    for file in files:
        await chat.do(f"laes.{file}", ReadFile(file, FLOW, whose=whose))
    await chat.say("laeser")
    return True


async def _told(chat: Chat, plan: Plan, lines: Sequence[Line], kept: tuple[Kept, ...]) -> Plan:
    monday: date | None = None
    if lacks_week(lines):
        this, then = (chat.today.isocalendar().week, _next_week(chat.today))
        monday = await chat.ask("hvilken_uge", WhichWeek(), this=this, next=then)
    found = dated(lines, moment(chat), monday)
    await _unsure(chat, found)
    told = plan.heard(found.told, kept)
    if told.is_empty and not told.ask:
        await chat.say("kender_dem" if found.told.shifts else "ingen_paa_den")
    return told


async def _unsure(chat: Chat, found: Dated) -> None:
    """Say what was left out because it could not be read: nothing is guessed."""
    if found.unread:
        days = [spoken_in(chat, Shift(day)) for day in found.unread[:MOST_DAYS]]
        said = listed(days, chat.person.language)
        await chat.say("ulaest_dage", days=said, more=max(len(found.unread) - MOST_DAYS, 0))
    if found.undated:
        await chat.say("uden_dag", count=found.undated)


def _next_week(today: date) -> int:
    return date.fromordinal(today.toordinal() + 7).isocalendar().week
