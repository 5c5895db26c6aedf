"""From days and times as said to shifts and rules on the calendar."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from flows.shifts.dating import Calendar
from flows.shifts.entry import Entry
from flows.shifts.rule import Rule
from flows.shifts.shift import Shift, is_past
from flows.shifts.timing import Ask, Hours, hours
from flows.shifts.token import Day, Week
from flows.shifts.wall import on_wall

_WEEKEND = frozenset({5, 6})
_OPEN = 12 * 60


@dataclass(slots=True)
class Resolver:
    """Puts entries on the calendar seen from `now`, and collects what must be asked."""

    now: datetime
    asks: list[Ask] = field(default_factory=list)
    in_order: bool = False
    _last: date | None = None

    def shifts(self, entry: Entry) -> list[Shift]:
        """Return the shifts of an entry that does not come back."""
        day = entry.day
        if day is None:
            self.asks.append("day")
            return []
        if day.days and day == Day(days=day.days) and self._last:
            return [self._on(self._last + timedelta(days=day.days), entry)]
        calendar = Calendar(self.now, self.in_order)
        rough = self._hours(entry, day.weekdays)
        weeks = calendar.mondays(entry.week) if entry.week else []
        if entry.week and not weeks:
            self.asks += calendar.asks
            return []
        days = calendar.dates(day, weeks, entry.past, rough.start if rough else None)
        days = [self._in_order(entry, when) for when in days]
        self.asks += calendar.asks
        return [self._on(when, entry) for when in days]

    def rule(self, entry: Entry) -> Rule | None:
        """Return the rule of an entry that comes back; None when it cannot be kept."""
        every, day = entry.every, entry.day
        assert every is not None and day is not None
        if every.odd:
            self.asks.append("rule")
            return None
        told = self._hours(entry, day.weekdays)
        self.asks += [told.ask] if told and told.ask else ["time"] if told is None else []
        weeks = (
            entry.since if isinstance(entry.since, Week) and len(entry.since.numbers) > 1 else None
        )
        since = self._bound(entry.since, first=True)
        until = self._bound(entry.until or weeks, first=False)
        if entry.month:
            since, until = self._month(entry.month)
        rule = Rule(
            days=tuple(sorted(set(day.weekdays))), interval=every.interval,
            start=told.start if told else None, end=told.end if told else None,
            since=since, until=until,
        )  # fmt: skip
        return self._anchored(rule, entry)

    def _anchored(self, rule: Rule, entry: Entry) -> Rule:
        """Return a rule of every other week with a day of a week in which it holds, if known."""
        if rule.interval == 1:
            return rule
        if entry.even is None:
            self.asks += [] if rule.since else ["which_week"]
            return rule
        first = rule.since or self.now.date()
        ahead = (min(rule.days, key=lambda day: (day - first.weekday()) % 7) - first.weekday()) % 7
        day = Calendar(self.now).in_even_week(first + timedelta(days=ahead), entry.even)
        return replace(rule, anchor=day)

    def _on(self, day: date, entry: Entry) -> Shift:
        told = self._hours(entry, (day.weekday(),))
        self._last = day
        if told is None or told.start is None:
            self.asks.append(told.ask or "time" if told else "time")
            return Shift(day, None, is_past(day, None, self.now))
        self.asks += [told.ask] if told.ask else []
        start = on_wall(day, told.start)
        end = None if told.end is None else on_wall(day, told.end)
        return Shift(start, end, is_past(start, end, self.now))

    def _hours(self, entry: Entry, weekdays: Sequence[int]) -> Hours | None:
        if entry.span is None:
            return None
        part = entry.day.part if entry.day else ""
        return hours(entry.span, bool(_WEEKEND & set(weekdays)), part)

    def _in_order(self, entry: Entry, day: date) -> date:
        """Return a bare weekday no earlier than the one said before it, where a week is told.

        On a Wednesday "man, ons, fre 16-20" is all of the next week.
        """
        said, last = entry.day, self._last
        bare = (
            self.in_order
            and said is not None
            and len(said.weekdays) == 1
            and not said.mod
            and not entry.week
        )
        if not bare or said is None or said.dates or said.offset is not None or said.weeks:
            return day
        if last and day < last < day + timedelta(days=7) and last.weekday() < day.weekday():
            return day + timedelta(days=7)
        return day

    def _bound(self, said: Day | Week | None, first: bool) -> date | None:
        calendar = Calendar(self.now)
        found = calendar.bound(said, first)
        self.asks += [] if isinstance(said, Week) else calendar.asks
        return found

    def _month(self, month: int) -> tuple[date, date]:
        """Return the first and last day of the next such month, or of this one."""
        today = self.now.date()
        year = today.year + (month < today.month)
        after = date(year + month // 12, month % 12 + 1, 1)
        return max(date(year, month, 1), today) if month == today.month else date(year, month, 1), (
            after - timedelta(days=1)
        )


def is_rule(entry: Entry) -> bool:
    """Return whether an entry comes back."""
    return entry.every is not None and entry.day is not None


def is_opening(entry: Entry) -> bool:
    """Return whether a time is so long that it is rather when a shop is open: "7-22"."""
    told = hours(entry.span, weekend=False) if entry.span else None
    return bool(told and told.start is not None and told.end and told.end - told.start >= _OPEN)


def is_over(entry: Entry, now: datetime) -> bool:
    """Return whether a day without a time was told as over: "jeg var på arbejde i lørdags".

    A date that has only gone by is not: who writes "vagt 20/5" may have slipped, and is asked.
    """
    gone = entry.past or (entry.day is not None and not entry.day.dates)
    days = [shift.day for shift in Resolver(now).shifts(entry)] if gone else []
    today = now.date()
    return bool(days) and all(day < today or (entry.past and day == today) for day in days)


def merged(rules: Sequence[Rule]) -> list[Rule]:
    """Return rules with the same times as one rule with all their days."""
    found: list[Rule] = []
    for rule in rules:
        for at, other in enumerate(found):
            if _with(rule, other) == _with(other, other) and _parity(rule) == _parity(other):
                days = tuple(sorted({*other.days, *rule.days}))
                anchor = min(filter(None, (rule.anchor, other.anchor)), default=None)
                found[at] = replace(other, days=days, anchor=anchor)
                break
        else:
            found.append(rule)
    return found


def _with(rule: Rule, other: Rule) -> Rule:
    return replace(rule, days=other.days, anchor=None)


def _parity(rule: Rule) -> int | None:
    return rule.anchor.isocalendar().week % 2 if rule.anchor else None
