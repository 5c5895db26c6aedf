"""A rule: shifts that come back every week, or every other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.kind import Json
from flows.shifts.shift import Shift, is_past
from flows.shifts.wall import on_wall

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week as iCalendar names them (RFC 5545), Monday first."""

MOST_DAYS = 400
"""Days that a rule is followed at most: a little over a year, beyond which no roster reaches."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Shifts on the same days of the week, every `interval` weeks.

    `days` are 0 (Monday) to 6. `start` and `end` are minutes after midnight of the day, `end` past
    1440 when it is over midnight; None when not said. `since` and `until` are the first and last
    day it holds, both included, `but` days on which it does not. `anchor` is a day of a week in
    which it holds, when the interval is more than one and it is known which weeks are meant.
    """

    days: tuple[int, ...]
    interval: int = 1
    start: int | None = None
    end: int | None = None
    since: date | None = None
    until: date | None = None
    anchor: date | None = None
    but: tuple[date, ...] = ()

    def dates(self, first: date, last: date) -> Iterator[date]:
        """Yield the days from `first` to `last` on which it has a shift, both included."""
        day = max(first, self.since or first)
        last = min(last, self.until or last, day + timedelta(days=MOST_DAYS))
        while day <= last:
            if day.weekday() in self.days and day not in self.but and self._in_week(day):
                yield day
            day += timedelta(days=1)

    def shifts(self, first: date, last: date, now: datetime) -> Iterator[Shift]:
        """Yield its shifts from `first` to `last`: the same time on the wall the year round."""
        for day in self.dates(first, last):
            start = day if self.start is None else on_wall(day, self.start)
            end = None if self.start is None or self.end is None else on_wall(day, self.end)
            yield Shift(start, end, is_past(start, end, now))

    def to_json(self) -> dict[str, Json]:
        """Return the rule as the doors tell it: days as "TU", times as "16:00", dates as ISO.

        "except" are the dates on which it does not hold, and is there only where there are any.
        """
        since = self.since or (self.anchor if self.interval > 1 else None)
        but = {"except": [day.isoformat() for day in self.but]} if self.but else {}
        return {
            "rule": "weekly",
            "days": [DAYS[day] for day in self.days],
            "interval": self.interval,
            "start": _clock(self.start),
            "end": _clock(self.end),
            "from": since.isoformat() if since else None,
            "until": self.until.isoformat() if self.until else None,
            **but,
        }

    def _in_week(self, day: date) -> bool:
        anchor = self.anchor or self.since
        if self.interval == 1 or anchor is None:
            return True
        weeks = (_monday(day) - _monday(anchor)).days // 7
        return weeks % self.interval == 0


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60 % 24:02}:{minutes % 60:02}"
