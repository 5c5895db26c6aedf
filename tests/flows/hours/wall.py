"""Shifts and findings written as people write them: Danish wall-clock time, short."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from flows.hours.check import check
from flows.hours.finding import SURE
from flows.hours.school_days import told
from flows.hours.shift import WALL, Shift


def on(day: date | str, hours: str, pause: int | None = None) -> Shift:
    """Return a shift of Danish wall-clock hours: "16-18:30", "22-02" ends the day after."""
    first = date.fromisoformat(day) if isinstance(day, str) else day
    start, end = (_at(first, clock) for clock in hours.split("-"))
    return Shift(start, end if end > start else end + timedelta(days=1), pause)


def found(
    born: str | date, finished: bool | None, *shifts: Shift, school: Iterable[str] = ()
) -> list[str]:
    """Return what is found: "window 24/11 21:00>20:00", in hours or minutes, "?" when unsure."""
    birthday = date.fromisoformat(born) if isinstance(born, str) else born
    days = told(map(date.fromisoformat, school))
    return [
        f"{f.rule} {f.date.day}/{f.date.month} {f.found}>{f.limit}{'' if f.sure >= SURE else '?'}"
        for f in check(birthday, finished, shifts, days)
    ]


def _at(day: date, clock: str) -> datetime:
    hour, _, minute = clock.partition(":")
    moment = datetime(day.year, day.month, day.day, int(hour) % 24, int(minute or 0), tzinfo=WALL)
    return moment + timedelta(days=1) if hour == "24" else moment
