"""One thing the youth has done: asked about briefly, made into a line, and approved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from flows.answers import Choice, Choices, Maybe, Text
from flows.chat import Ask, Chat
from flows.cv.lines import Told, line, title
from flows.cv.model import Experience
from flows.cv.moment import Moment
from flows.cv.own_words import Approved, OneOrOwn, SomeOrOwn
from flows.cv.period import Period, Span
from flows.kind import Json

LONGEST_LINE = 200
SHORTEST_LINE = 8
_WORK = ("stock", "serve", "till", "clean", "kitchen")
TASKS: Mapping[str, tuple[str, ...]] = {
    "siblings": ("pick_up", "cook", "homework", "play", "bedtime"),
    "babysitting": ("play", "cook", "bedtime", "pick_up", "homework"),
    "pocket_job": ("litter", "garden", "paint", "clean", "events"),
    "job": _WORK,
    "internship": ("serve", "stock", "kitchen", "children", "clean"),
    "sport": ("exercises", "equipment", "cheer", "referee", "team"),
    "school": ("group", "present", "plan", "younger", "council"),
    "shop": ("serve", "till", "stock", "clean", "kitchen"),
    "volunteer": ("guests", "food", "equipment", "children", "collect"),
    "neighbour": ("shopping", "lawn", "dog", "computer", "translate"),
}
KINDS = tuple(TASKS)
OFTEN = ("daily", "some_days", "weekly", "weekend", "holidays", "needed")
_SOMEONE = frozenset({"siblings", "babysitting", "neighbour"})
_SPARE_TIME = _SOMEONE | {"sport", "shop"}
_ONCE = frozenset({"internship", "school"})


@dataclass(frozen=True, slots=True)
class Done:
    """What was told, and what of it stands on the CV."""

    told: Told
    shown: Experience


async def one_experience(chat: Chat, kind: str) -> Done:
    """Ask about one thing done; `chat` is the part that its answers are kept under."""
    own = chat.part(kind)
    someone = kind in _SOMEONE
    who = await _words(own.ask("who", Maybe(Text(longest=50), no=True))) if someone else ""
    where = Maybe(Text(longest=40), no=True)
    place = "" if someone else await _words(own.ask("place", where))
    tasks = await own.ask("tasks", Maybe(SomeOrOwn(Choices(options=TASKS[kind])))) or ()
    how_often = Maybe(OneOrOwn(Choice(options=OFTEN)))
    often = await _words(chat.ask("often", how_often, about=kind)) if kind in _SPARE_TIME else ""
    span = await _when(chat, kind)
    told = Told(kind, who, tasks, often, span)
    text = await _approved(chat, told)
    return Done(told, _experience(told, title(kind, chat.person.language), place, text))


async def from_placement(chat: Chat, placement: Mapping[str, Json]) -> Done:
    """Put a placement on the CV, which needs only to be told what one does there."""
    where = str(placement.get("workplace") or "")
    asked = Maybe(SomeOrOwn(Choices(options=_WORK)))
    tasks = await chat.ask("tasks", asked, about=where, workplace=where) or ()
    told = Told("job", tasks=tasks, span=_span(placement))
    text = await _approved(chat, told)
    name = str(placement.get("title") or title("job", chat.person.language))
    return Done(told, _experience(told, name, where, text))


def placements(chat: Chat) -> Sequence[Mapping[str, Json]]:
    """Return the placements that were handed in, first to last."""
    handed = chat.given.get("placements") or ()
    return cast(Sequence[Mapping[str, Json]], handed)


async def _words(asked: Ask[str | None]) -> str:
    return await asked or ""


async def _when(chat: Chat, kind: str) -> Span | None:
    once = kind in _ONCE
    period = Maybe(Period(once=once, born=chat.person.born))
    return await chat.ask("once" if once else "when", period, about=kind)


async def _approved(chat: Chat, told: Told) -> str:
    """Return the line as proposed or in the youth's own words; "" when they want none."""
    proposal = line(told, chat.person.language)
    if proposal:
        asked = Approved(proposal, LONGEST_LINE)
        if text := await chat.ask("line", asked, about=proposal, line=proposal):
            return text
    own = Maybe(Text(longest=LONGEST_LINE, shortest=SHORTEST_LINE), no=True)
    return await _words(chat.ask("own_line", own, about=proposal))


def _experience(told: Told, name: str, place: str, text: str) -> Experience:
    start, end = (told.span.start, told.span.end) if told.span else (None, None)
    return Experience(told.kind, name, place, start, end, text)


def _span(placement: Mapping[str, Json]) -> Span | None:
    started, ended = placement.get("started"), placement.get("ended")
    if not started:
        return None
    return Span(Moment.parse(str(started)), Moment.parse(str(ended)) if ended else None)
