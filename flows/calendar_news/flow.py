"""A calendar has changed, or can no longer be read: said once, and nothing is asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from flows.chat import Chat
from flows.hours.telling import most_serious
from flows.hours.telling import told as told_finding
from flows.kind import Json
from flows.manner import MANNERS, TELEGRAM
from flows.shifts.calendar_feed import News
from flows.shifts.kept import Kept, all_kept, moment
from flows.shifts.lawful import work_of
from flows.shifts.lines import shortened, spoken_in
from flows.shifts.plan import Plan
from flows.shifts.shift import Shift
from flows.texts import texts_of
from flows.topic import Topic

FLOW = "calendar_news"
LONGEST_NAME = 18


async def calendar_news(chat: Chat) -> None:
    """Say what has changed, and what of it is beyond the law on hours.

    Handed `about`: {"new": shifts, "moved": pairs, "gone": shifts, "stopped": whether it could not
    be read for days}; `shifts`, in which the change has been made already.
    """
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    name = (chat.person.first_name or "")[:LONGEST_NAME]
    changed = _heard(about, moment(chat))
    if changed:
        await chat.say("aendret", name=name, lines=shortened(chat, _lines(chat, changed)))
        await _of_the_law(chat, changed)
    if about.get("stopped"):
        await chat.say("holdt_op", name=name)


async def _of_the_law(chat: Chat, changed: News) -> None:
    """Tell the most serious thing that the change brings about, and whom to write for."""
    plan, before = _as_plan(changed, all_kept(chat.given.get("shifts"), moment(chat)))
    work = work_of(chat.person, before, plan, moment(chat))
    if work is None or not plan.told:
        return
    finding = most_serious(work.findings(cast("bool | None", chat.given.get("finished_9th"))))
    if finding is None:
        return
    manner = MANNERS.get(str(chat.given.get("channel")), TELEGRAM)
    day = spoken_in(chat, Shift(finding.date))
    await chat.say("loven", finding=told_finding(finding, day, chat.person.language, manner))
    await chat.say("loven_hjaelp", consultant=chat.given.get("consultant") or "nobody")


def _as_plan(changed: News, kept: Sequence[Kept]) -> tuple[Plan, tuple[Kept, ...]]:
    """Return the change as a plan, and the shifts as they were before it."""
    after = {*changed.new, *(pair[1] for pair in changed.moved)}
    was = [*changed.gone, *(pair[0] for pair in changed.moved)]
    # Numbers that no kept shift has.
    old = [Kept(-number, shift) for number, shift in enumerate(was, 1)]
    before = (*(one for one in kept if one.shift not in after), *old)
    return replace(Plan(), new=tuple(after), dropped=tuple(old)), before


def _lines(chat: Chat, changed: News) -> list[str]:
    texts = texts_of(FLOW, chat.person.language)

    def line(key: str, **shifts: Shift) -> str:
        return texts.get(key, args={name: spoken_in(chat, one) for name, one in shifts.items()})

    moved = (line("linje-flyttet", before=one, after=other) for one, other in changed.moved)
    new = (line("linje-ny", shift=one) for one in changed.new)
    return [*moved, *new, *(line("linje-vaek", shift=one) for one in changed.gone)]


def _heard(about: Mapping[str, Json], now: datetime) -> News:
    def shifts(raw: Json) -> Iterable[Shift]:
        return (Shift.from_json(one, now) for one in cast(Sequence[Mapping[str, Json]], raw))

    pairs = cast(Sequence[Json], about["moved"])
    moved = [cast("tuple[Shift, Shift]", tuple(shifts(pair))) for pair in pairs]
    return News(tuple(shifts(about["new"])), tuple(moved), tuple(shifts(about["gone"])))


TOPIC = Topic(FLOW, calendar_news, kept=False, handed=("shifts", "finished_9th"))
