"""A change to a shift that was told before: another day, another time, or gone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.shifts.dating import Calendar
from flows.shifts.entry import Entry
from flows.shifts.rule import Rule
from flows.shifts.shift import Shift, is_past
from flows.shifts.swaps import Swap
from flows.shifts.timing import hours
from flows.shifts.token import Clock, Day, Span
from flows.shifts.wall import on_wall, wall

_HALF, _WEEKEND = 12 * 60, 5


@dataclass(frozen=True, slots=True)
class Change:
    """A shift that was told before, and what it is now; None when it is gone."""

    before: Shift
    after: Shift | None


def swapped(shifts: Sequence[Shift], swap: Swap, now: datetime) -> Change | None:
    """Return what a swap changes: the latest shift that it fits; None when it fits none."""
    for shift in reversed(shifts):
        after = _swapped(shift, swap, now)
        if after is not None:
            return Change(shift, after)
    return None


def _swapped(shift: Shift, swap: Swap, now: datetime) -> Shift | None:
    if isinstance(swap.old, Day) and isinstance(swap.new, Day):
        return on_day(shift, swap.new, now) if shift.day in _dates(swap.old, shift, now) else None
    if isinstance(swap.old, Span) and isinstance(swap.new, Span):
        return _retimed(shift, swap.old, swap.new, now)
    return None


def _retimed(shift: Shift, old: Span, new: Span, now: datetime) -> Shift | None:
    if old.end is not None and new.end is not None:
        return timed(shift, new, now)
    was, fresh = old.start or old.end, new.start or new.end
    if was is None or fresh is None or shift.begins is None:
        return None
    if old.start is not None and _shows(shift.begins, was):
        return timed(shift, Span(fresh, _as_clock(shift.end, shift.begins)), now)
    if shift.end is not None and _shows(shift.end, was):
        return timed(shift, Span(_as_clock(shift.begins, shift.begins), fresh), now)
    return None


def timed(shift: Shift, span: Span, now: datetime) -> Shift:
    """Return the shift on its day with the times of `span`; one that is not given stays."""
    start = span.start or _as_clock(shift.begins, shift.begins)
    whole = span.end is not None or span.minutes is not None or span.close
    end = span.end if whole else _as_clock(shift.end, shift.begins)
    told = hours(replace(span, start=start, end=end), shift.day.weekday() >= _WEEKEND)
    if told.start is None:
        return shift
    begins = on_wall(shift.day, told.start)
    ends = None if told.end is None else on_wall(shift.day, told.end)
    return Shift(begins, ends, is_past(begins, ends, now))


def nearer(shift: Shift, span: Span) -> Span:
    """Return a time said alone as the end where it is nearer to that: "16-20, nej 21"."""
    clock = span.start
    if clock is None or span.end or shift.begins is None or shift.end is None:
        return span
    start, end = (
        abs(_minutes(at) % _HALF - clock.minutes % _HALF) for at in (shift.begins, shift.end)
    )
    return Span(None, clock) if min(end, _HALF - end) < min(start, _HALF - start) else span


def corrected(rule: Rule, days: Sequence[Entry], spans: Sequence[Entry]) -> Rule:
    """Return a rule with the times or the days that were said instead: "nej onsdag"."""
    span, day = spans[-1].span if spans else None, days[-1].day if days else None
    if span is not None:
        start = span.start or _kept(rule.start)
        end = _kept(rule.end) if span.end is None and span.minutes is None else span.end
        told = hours(replace(span, start=start, end=end), rule.days[0] >= _WEEKEND)
        return replace(rule, start=told.start, end=told.end)
    if day is not None and day.weekdays:
        return replace(rule, days=tuple(sorted(set(day.weekdays))))
    return rule


def _kept(minutes: int | None) -> Clock | None:
    if minutes is None:
        return None
    return Clock(minutes % (2 * _HALF) or minutes, settled=True, sure=True)


def on_day(shift: Shift, day: Day, now: datetime) -> Shift | None:
    """Return the shift at its times on another day, the nearest to the one it had."""
    found = _dates(day, shift, now)
    if not found:
        return None
    return on_date(shift, min(found, key=lambda when: abs((when - shift.day).days)), now)


def meant(shift: Shift, entry: Entry, pool: Sequence[Shift], now: datetime) -> Shift:
    """Return a corrected shift on the day that was told: "nej, lørdag er 11-16" next week, too.

    Where a weekday alone is said, and `pool` has none on the date that this would be, it is the
    latest of that weekday that was told.
    """
    said = entry.day
    bare = said is not None and len(said.weekdays) == 1 and not (said.dates or said.mod)
    if not bare or entry.week or any(old.day == shift.day for old in pool):
        return shift
    same = [old.day for old in pool if old.day.weekday() == shift.day.weekday()]
    return on_date(shift, same[-1], now) if same else shift


def on_date(shift: Shift, day: date, now: datetime) -> Shift:
    """Return the shift at the same times on the wall of another day."""
    if shift.begins is None:
        return Shift(day, None, is_past(day, None, now))
    start = on_wall(day, _minutes(shift.begins))
    end = None
    if shift.end is not None:
        later = (shift.end.date() - shift.day).days
        end = on_wall(day + timedelta(days=later), _minutes(shift.end))
    return Shift(start, end, is_past(start, end, now))


def _dates(day: Day, shift: Shift, now: datetime) -> list[date]:
    """Return the dates of a day, a bare weekday as near to the shift as it can be."""
    if day.weekdays and not (day.dates or day.mod in {"next", "last"} or day.offset is not None):
        monday = shift.day - timedelta(days=shift.day.weekday())
        return [monday + timedelta(days=weekday) for weekday in day.weekdays]
    return Calendar(now).dates(day)


def _shows(moment: datetime, clock: Clock) -> bool:
    minutes = _minutes(moment)
    return minutes == clock.minutes or (
        not clock.settled and minutes % _HALF == clock.minutes % _HALF
    )


def _as_clock(moment: datetime | None, start: datetime | None) -> Clock | None:
    if moment is None:
        return None
    shown = wall(moment)
    over = start is not None and shown.date() > wall(start).date()
    minutes = _minutes(moment)
    return Clock(minutes if minutes or not over else 2 * _HALF, settled=True, sure=True)


def _minutes(moment: datetime) -> int:
    shown = wall(moment)
    return shown.hour * 60 + shown.minute
