"""Calendar files: shifts read out of an .ics, and put into one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import recurring_ical_events

from flows.shifts.calendar_limits import Reason, refused, too_much
from flows.shifts.calendar_marks import Marks, told_apart
from flows.shifts.shift import Shift, is_past
from flows.shifts.wall import ZONE, wall

MOST_SHIFTS = 300
LONGEST_SPAN = timedelta(days=400)
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Event:
    """One shift of a calendar, with the event's own id and what it is called.

    `mark` is the id of this one time: what comes back has one `uid` and many marks, and a time
    that is moved keeps its mark.
    """

    shift: Shift
    uid: str
    title: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that was not read, and why: a value, not an error."""

    reason: Reason


def read_calendar(raw: bytes, first: date, last: date, now: datetime) -> tuple[Event, ...] | Unread:
    """Return the shifts of an .ics from `first` to `last`, both included, in order.

    Repetitions are counted out with their exceptions; a whole day becomes a shift without a time.
    No address is fetched, whatever the file names. Anything that is no such file, and anything
    made to take long, is `Unread`.
    """
    if (reason := refused(raw)) is not None:
        return Unread(reason)
    if not timedelta(0) <= last - first <= LONGEST_SPAN:
        return Unread("span")
    try:
        calendar = icalendar.Calendar.from_ical(raw)
        if (reason := too_much(calendar, last)) is not None:
            return Unread(reason)
        return _events(calendar, first, last, wall(now))
    # The libraries raise whatever a broken line makes of them: ValueError, KeyError, and others.
    except Exception:
        return Unread("broken")


def write_calendar(shifts: Iterable[Shift], title: str, now: datetime) -> bytes:
    """Return an .ics (UTF-8) with the shifts; times are in UTC, so that no zone must be explained.

    A shift without an end lasts as long as the calendar that reads it likes; one without a time
    is a whole day. `title` is what each is called.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Makker//Makker//DA")
    calendar.add("version", "2.0")
    for shift in shifts:
        calendar.add_component(_written(shift, title, now))
    written: bytes = calendar.to_ical()
    return written


def _events(calendar: Any, first: date, last: date, now: datetime) -> tuple[Event, ...] | Unread:
    marks = told_apart(calendar)
    found = recurring_ical_events.of(calendar, skip_bad_series=True).between(
        first, last + timedelta(days=1)
    )
    if len(found) > MOST_SHIFTS:
        return Unread("many")
    events = [event for one in found if (event := _event(one, marks, now)) is not None]
    inside = [event for event in events if first <= event.shift.day <= last]
    return tuple(sorted(inside, key=lambda event: (event.shift.day, str(event.shift.start))))


def _event(one: Any, marks: Marks, now: datetime) -> Event | None:
    if str(one.get("status", "")).upper() == "CANCELLED":
        return None
    start = _moment(one.start)
    end = _moment(one.end) if "dtend" in one or "duration" in one else None
    if not isinstance(start, datetime) or not isinstance(end, datetime) or end <= start:
        end = None
    shift = Shift(start, end, is_past(start, end, now))
    uid, title = str(one.get("uid", ""))[:LONGEST_NAME], str(one.get("summary", ""))[:LONGEST_NAME]
    return Event(shift, uid, title, marks.of(one))


def _moment(told: datetime | date) -> datetime | date:
    """Return a moment on the Danish wall; one without a zone is on it already (RFC 5545)."""
    if not isinstance(told, datetime):
        return told
    return told.astimezone(ZONE) if told.tzinfo else told.replace(tzinfo=ZONE)


def _written(shift: Shift, title: str, now: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{_stamp(shift.start)}@makker")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", title)
    event.add(
        "dtstart", shift.start.astimezone(UTC) if isinstance(shift.start, datetime) else shift.start
    )
    if shift.end is not None:
        event.add("dtend", shift.end.astimezone(UTC))
    return event


def _stamp(start: datetime | date) -> str:
    if isinstance(start, datetime):
        return f"{start.astimezone(UTC):%Y%m%dT%H%M}"
    return f"{start:%Y%m%d}"
