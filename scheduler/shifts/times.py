"""When a shift is, as flows tell it and as it is kept."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import cast

from flows.kind import Json
from flows.shifts.shift import Shift
from scheduler.calendar import DanishCalendar
from storage.shifts import Times


def times_of(told: Json, calendar: DanishCalendar, now: datetime) -> Times:
    """Return when a shift that a flow tells in JSON is; raises `Unfit` when it cannot be told."""
    return times(Shift.from_json(cast(Mapping[str, Json], told), now), calendar)


def times(shift: Shift, calendar: DanishCalendar) -> Times:
    """Return when a shift is, told in one way only, so that the same is told alike."""
    told = shift.to_json()
    begins = shift.begins or calendar.at(shift.day, time(0))
    end = shift.end.astimezone(UTC) if shift.end else None
    start_text, end_text = cast(str, told["start"]), cast("str | None", told["end"])
    return Times(shift.day, start_text, end_text, begins.astimezone(UTC), end)


def on(day: date, calendar: DanishCalendar) -> Times:
    """Return a shift of which only the Danish day is known."""
    return times(Shift(day), calendar)
