"""Calendars are fetched and read outside: what is asked for, and what a talk is told of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol, cast

from flows.kind import Json
from flows.shifts.calendar import Event, Unread, read_calendar
from flows.shifts.calendar_work import MOST, has_more_than_work, of_work
from flows.shifts.shift import Shift

AHEAD = timedelta(days=60)
"""How far a calendar is looked into: as far as flows are told of shifts."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave. `raw` is None when it is as it was; the others say so next time."""

    raw: bytes | None
    etag: str | None = field(default=None, repr=False)
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Unfetched:
    """An address gave nothing: a value, not an error. The reason is one word and no address."""

    reason: str


class Calendars(Protocol):
    """Whoever can fetch calendars and read them."""

    async def fetch(
        self, address: str, etag: str | None, modified: str | None
    ) -> Fetched | Unfetched:
        """Return what an address gives, unless it is as it was; never raises, logs no address."""
        ...

    async def read(self, raw: bytes, first: date, last: date, now: datetime) -> Mapping[str, Json]:
        """Return {"events": [...]} as `as_read` tells them, or {"unread": why}; never raises."""
        ...


class FilesOnly:
    """Reads calendars and fetches none: where there is no network, or time is made up."""

    async def fetch(
        self, address: str, etag: str | None, modified: str | None
    ) -> Fetched | Unfetched:
        """Return that there is no network."""
        return Unfetched("offline")

    async def read(self, raw: bytes, first: date, last: date, now: datetime) -> Mapping[str, Json]:
        """Return what is in a calendar."""
        return as_read(raw, first, last, now)


def as_read(raw: bytes, first: date, last: date, now: datetime) -> Mapping[str, Json]:
    """Return {"events": [{"mark", "title", "start", "end"}]} of an .ics, or {"unread": why}."""
    found = read_calendar(raw, first, last, now)
    if isinstance(found, Unread):
        return {"unread": found.reason}
    return {"events": [{"mark": e.mark, "title": e.title, **e.shift.to_json()} for e in found]}


def told(
    read: Mapping[str, Json], places: Sequence[str], now: datetime, named: bool | None = None
) -> dict[str, Json]:
    """Return what a flow is told of a calendar: its shifts, without what they are called.

    `places` are the youth's workplaces. `named`: only events that are called work count; None is
    decided by what there is. Too many shifts for anybody are "many".
    """
    if "unread" in read:
        return {"unread": read["unread"]}
    events = [
        Event(Shift.from_json(one, now), "", cast(str, one["title"]), cast(str, one["mark"]))
        for one in cast(Sequence[Mapping[str, Json]], read["events"])
    ]
    only = has_more_than_work(events, places) if named is None else named
    shifts = of_work(events, places, only)
    if len(shifts) > MOST:
        return {"unread": "many"}
    return {"events": [{"mark": e.mark, **e.shift.to_json()} for e in shifts], "named": only}
