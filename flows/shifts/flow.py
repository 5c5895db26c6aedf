"""Shifts: told in one line, said back, kept and checked; listed, moved, dropped, taken along."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import cast

from flows.answers import Choice, Maybe
from flows.chat import Chat
from flows.effects import KeepCalendar, OpenCase, SendShifts, UploadCode
from flows.kind import Json
from flows.shifts.agreed import agreed
from flows.shifts.calendar_talk import brings_calendar, calendar_plan, given_up, keeping
from flows.shifts.from_paper import TOLD, with_paper
from flows.shifts.heard import Roster, Words
from flows.shifts.kept import Kept, all_kept, coming, moment, nearest_last, of_last_week
from flows.shifts.lawful import work_of
from flows.shifts.lines import by_sms, shortened, spoken_in
from flows.shifts.pictured import Pictured, pictured
from flows.shifts.plan import Plan
from flows.shifts.responsible import told_of_the_law
from flows.shifts.settings import reminded
from flows.shifts.shift import Shift
from flows.shifts.told import told
from flows.shifts.wall import on_wall
from flows.shifts.wanted import is_question, lacks_a_day, wanted
from flows.topic import Topic

FLOW = "shifts"
MOST_LISTED, MOST_LISTED_SMS = 10, 4


async def shifts(chat: Chat) -> None:
    """Take shifts in, or show those there are.

    Handed `about`: None, {"words": what they wrote}, or what a file says that they sent
    (`flows.shifts.from_paper`, `flows.shifts.calendar_talk`), with the words that were told before
    it; `shifts` (ids, start, end, rule, place, absent), `reminders` and `finished_9th` as far as
    they are known. Only youths have shifts here: whoever else speaks of theirs gets a human.
    """
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    words = str(about.get("words") or "")
    if chat.person.role != "youth":
        await chat.do("menneske", OpenCase("asks_shifts", "today", words))
        return
    now = moment(chat)
    kept = all_kept(chat.given.get("shifts"), now)
    if brings_calendar(about):
        await _of_calendar(chat, about, kept)
        return
    earlier = nearest_last(kept, now)
    said = told(words, now, earlier)
    plan = Plan(words).heard(said, kept)
    if plan.is_empty and not said.shifts and lacks_a_day(words, now):
        plan = plan.asking_only(("day",))
    want = wanted(words)
    if TOLD & about.keys():
        await _sent(chat, plan, about, kept)
    elif want == "file":
        await chat.do("kalender", SendShifts())
    elif want == "again":
        await _same_again(chat, kept)
    elif is_question(words) and want == "list":
        await _listed_or_asked(chat, kept, words)
    elif not plan.is_empty or plan.ask:
        await _told(chat, plan, kept)
    elif said.shifts:
        await chat.say("kender_den", shift=spoken_in(chat, said.shifts[0]))
    elif pictured(words):
        await _pictured(chat, kept)
    elif want == "list" or not words:
        await _listed_or_asked(chat, kept, words)
    elif want == "add":
        await _asked(chat, kept)
    else:
        await _what(chat, kept, words)


async def _of_calendar(chat: Chat, about: Mapping[str, Json], kept: tuple[Kept, ...]) -> None:
    plan = await calendar_plan(chat, about, kept)
    if plan is not None and not await _told(chat, plan, kept, keeping(about)):
        await given_up(chat, about)


async def _told(
    chat: Chat, plan: Plan, kept: tuple[Kept, ...], calendar: KeepCalendar | None = None
) -> bool:
    """Go through a plan until it is agreed on; keep it, and see that it is lawful.

    False when nothing of it is to be kept. `calendar` is the one it was read in.
    """
    settled = await agreed(chat, plan, kept)
    if settled is None:
        await chat.say("ikke_gemt")
        return False
    await chat.do("gem", settled.save())
    await chat.say(_kept_as(settled))
    if calendar is not None:
        await chat.do("husk_kalender", calendar)
        if calendar.offer is not None:
            await chat.say("kalender_foelger")
    work = work_of(chat.person, kept, settled, moment(chat))
    if work is not None and (settled.told or settled.rules):
        await told_of_the_law(chat, work)
    if settled.rules or any(not shift.worked for shift in settled.told):
        await reminded(chat)
    return True


def _kept_as(plan: Plan) -> str:
    """Return what is said of a plan that has been kept."""
    if not plan.told and not plan.rules:
        return "slettet"
    if not plan.rules and all(shift.worked for shift in plan.told):
        return "gemt_arbejdet"
    return "flyttet" if plan.moved and not plan.new and not plan.rules else "gemt"


# -- what there is --------------------------------------------------------------------------------


async def _listed_or_asked(chat: Chat, kept: tuple[Kept, ...], words: str = "") -> None:
    ahead = coming(kept, moment(chat))
    if not ahead:
        if words:
            await chat.say("ingen")
        await _asked(chat, kept)
        return
    most = MOST_LISTED_SMS if by_sms(chat) else MOST_LISTED
    listed = shortened(chat, (spoken_in(chat, one.shift) for one in ahead[:most]))
    more = len(ahead) - most
    await chat.say("mine_flere" if more > 0 else "mine", lines=listed, count=max(more, 0))


# -- what is to be told ---------------------------------------------------------------------------


async def _asked(chat: Chat, kept: tuple[Kept, ...]) -> None:
    earlier = tuple(nearest_last(kept, moment(chat)))
    words = await chat.ask("hvornaar", Maybe(Pictured(Roster(earlier)), no=True))
    if words is None:
        await chat.say("senere")
    elif isinstance(words, bool):
        await _pictured(chat, kept)
    else:
        await _heard(chat, words, earlier, kept)


async def _heard(
    chat: Chat, words: Words, earlier: tuple[Shift, ...], kept: tuple[Kept, ...]
) -> None:
    plan = Plan(words.text).heard(words.told(earlier), kept)
    if plan.is_empty and not plan.ask:
        await chat.say("kender_dem")
    else:
        await _told(chat, plan, kept)


async def _pictured(chat: Chat, kept: tuple[Kept, ...]) -> None:
    """Let a roster be sent: here, or on our page where the channel carries no files."""
    if not chat.given.get("files"):
        await chat.do("kode", UploadCode())
        return
    earlier = tuple(nearest_last(kept, moment(chat)))
    words = await chat.ask("billede", Maybe(Roster(earlier), no=True))
    if words is None:
        await chat.say("senere")
    else:
        await _heard(chat, words, earlier, kept)


async def _sent(chat: Chat, plan: Plan, about: Mapping[str, Json], kept: tuple[Kept, ...]) -> None:
    """Go through what a file says, with what was told before it."""
    whole = await with_paper(chat, plan, about, kept)
    if whole is None:
        return
    if whole.is_empty and not whole.ask:
        await _asked(chat, kept)
    else:
        await _told(chat, whole, kept)


async def _same_again(chat: Chat, kept: tuple[Kept, ...]) -> None:
    """Tell last week's shifts once more, a week later, or two when that week is over."""
    before = of_last_week(kept, chat.today)
    again = [_weeks_later(shift, 1) for shift in before]
    if all(shift.day < chat.today for shift in again):
        again = [_weeks_later(shift, 2) for shift in before]
    standing = {one.shift.start for one in kept}
    new = [one for one in again if one.day >= chat.today and one.start not in standing]
    if before and not new:
        await chat.say("kender_dem")
        return
    if not new:
        await chat.say("ingen_sidst")
        await _asked(chat, kept)
        return
    await _told(chat, replace(Plan(), new=tuple(new)), kept)


def _weeks_later(shift: Shift, weeks: int) -> Shift:
    day = shift.day + timedelta(weeks=weeks)
    if shift.begins is None:
        return Shift(day)
    start = shift.begins.hour * 60 + shift.begins.minute
    if shift.end is None:
        return Shift(on_wall(day, start))
    over = (shift.end.date() - shift.day).days * 24 * 60
    end = over + shift.end.hour * 60 + shift.end.minute
    return Shift(on_wall(day, start), on_wall(day, end))


async def _what(chat: Chat, kept: tuple[Kept, ...], words: str) -> None:
    """Ask what it is about their shifts that they want, for the words do not tell."""
    kind = Choice(options=("tell", "list", "human"))
    what = await chat.ask("hvad", kind)
    if what == "human":
        await chat.do("menneske", OpenCase("asks_shifts", "today", words))
    elif what == "list":
        await _listed_or_asked(chat, kept, words)
    else:
        await _asked(chat, kept)


TOPIC = Topic(FLOW, shifts, handed=("shifts", "shift_rules", "reminders", "finished_9th"))
