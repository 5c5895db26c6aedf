"""Reminders that have come due: what each says is decided from the shift as it is then."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from flows.kind import Json
from flows.shift_reminder.praise import praise_for
from flows.shifts.shift import Shift
from scheduler.calendar import QUIET_FROM, DanishCalendar
from scheduler.shifts.timer import SHIFT
from storage import dues, purposes, shifts, shifts_due
from storage.database import Connection
from storage.inbox import Event
from storage.shifts_due import DueShift

FLOW = "shift_reminder"
FIRST_ONES, THEN_EVERY = 3, 8
"""After which shifts at a place it is asked how they went, at most once a week."""
A_WEEK = timedelta(days=7)
_PURPOSE = {"eve": "reminders", "go": "reminders", "after": "questions"}
"""What a reminder of each kind is for: each purpose can be switched off."""
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Reminders:
    """The reminders of one batch.

    `speaking` are events as turns take them; `over` those that need no turn; `until` says for each
    of `speaking` when (UTC) it has nothing to say any more, and `pressing` which cannot wait.
    `asking` are the shifts whose youths are asked how they went, by event.
    """

    speaking: list[Event] = field(default_factory=list)
    over: list[int] = field(default_factory=list)
    until: dict[int, datetime] = field(default_factory=dict)
    pressing: set[int] = field(default_factory=set)
    asking: dict[int, int] = field(default_factory=dict)


def is_reminder(event: Event) -> bool:
    """Return whether an event is a reminder of a shift coming due."""
    return event.does == SHIFT


async def coming(
    connection: Connection, calendar: DanishCalendar, events: Sequence[Event], now: datetime
) -> Reminders:
    """Decide what each reminder leads to. Nothing is written.

    It says nothing when its shift has been moved, dropped or missed since it was set, in a pause
    that came after the shift was told, when its youth has switched such things off, or when its
    time is over; the last is logged.
    """
    reminders = Reminders()
    if not events:
        return reminders
    meant = await dues.still_meant(connection, [event.external_id for event in events])
    timers = {event.id: event.timer for event in events}
    found = await shifts_due.of_ids(connection, [timer["shift"] for timer in timers.values()])
    unwanted = await purposes.off_of(connection, [int(event.address) for event in events])
    for event in events:
        timer = timers[event.id]
        due = found.get(timer["shift"])
        stands = due is not None and event.external_id in meant and _stands(due, timer["revision"])
        off = _PURPOSE[timer["kind"]] in unwanted.get(int(event.address), ())
        if due is None or off or not stands or _silent(due, timer["kind"], calendar, now):
            reminders.over.append(event.id)
        else:
            _speak(reminders, event, timer["kind"], due, calendar, now)
    return reminders


async def kept(
    connection: Connection, reminders: Reminders, events: Iterable[Event], now: datetime
) -> None:
    """Write down who has been asked how a shift went; `events` are those that were handled."""
    ids = [reminders.asking[event.id] for event in events if event.id in reminders.asking]
    await shifts.asked(connection, ids, now)


def _stands(due: DueShift, revision: int) -> bool:
    return due.kept.stands and due.kept.revision == revision


def _silent(due: DueShift, kind: str, calendar: DanishCalendar, now: datetime) -> bool:
    today = calendar.today(now)
    paused = due.paused_until is not None and due.paused_until >= today
    if paused and not due.kept.despite_pause:
        return True
    if now >= _until(due, kind, calendar):
        log.warning("reminder.too_late", shift=due.kept.id, kind=kind)
        return True
    return kind == "after" and not _asks(due, now)


def _until(due: DueShift, kind: str, calendar: DanishCalendar) -> datetime:
    """Return when (UTC) a reminder has nothing to say any more.

    "Tomorrow" is said on the evening before, until the quiet hours; then the one before leaving
    comes. Nobody is told to leave for what has begun.
    """
    times = due.kept.times
    if kind == "eve":
        return min(calendar.at(times.day - timedelta(days=1), QUIET_FROM), times.at)
    return times.at if kind == "go" else (times.until or times.at) + A_WEEK


def _asks(due: DueShift, now: datetime) -> bool:
    number = due.worked + 1
    asked = due.latest_asked
    lately = asked is not None and now - asked < A_WEEK
    return not lately and (number <= FIRST_ONES or number % THEN_EVERY == 0)


def _speak(
    reminders: Reminders,
    event: Event,
    kind: str,
    due: DueShift,
    calendar: DanishCalendar,
    now: datetime,
) -> None:
    about = _about(kind, due, now)
    told = {"do": SHIFT, "to": FLOW, "about": about}
    reminders.speaking.append(replace(event, text=json.dumps(told, ensure_ascii=False)))
    reminders.until[event.id] = _until(due, kind, calendar)
    if kind == "go":
        reminders.pressing.add(event.id)
    if kind == "after":
        reminders.asking[event.id] = due.kept.id


def _about(kind: str, due: DueShift, now: datetime) -> Json:
    row: dict[str, Json] = {
        "id": due.kept.id,
        "start": due.kept.times.start,
        "end": due.kept.times.end,
        "rule": due.kept.rule_id,
        "place": due.place,
        "absent": due.kept.absent,
    }
    return {
        "kind": kind,
        "shift": row,
        "first": due.worked == 0,
        "count": due.worked + 1,
        "place": due.place,
        "phone": due.phone,
        "contact": due.contact,
        "praise": praise_for(Shift.from_json(row, now), due.worked + 1)
        if kind == "after"
        else None,
    }
