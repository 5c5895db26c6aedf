"""A day with its time, as said."""

from dataclasses import dataclass, replace

from flows.shifts.token import Day, Every, Span, Week


@dataclass(frozen=True, slots=True)
class Entry:
    """A day with its time, None where the other was not said, and what was said about both.

    `past` or `ahead` where the words beside it say so. `weeks` it lies in; `every` of what comes
    back, with its bounds `since`, `until`, `month` and `even` weeks. `sure` says that the words
    around tell of work.
    """

    day: Day | None
    span: Span | None
    sure: bool = True
    past: bool = False
    ahead: bool = False
    week: Week | None = None
    every: Every | None = None
    since: Day | Week | None = None
    until: Day | Week | None = None
    month: int | None = None
    even: bool | None = None


def is_behind(entry: Entry) -> bool:
    """Return whether an entry is told as over, by its words or its day: "i går"."""
    day = entry.day
    named = day is not None and (day.mod == "last" or (day.offset is not None and day.offset < 0))
    return not entry.ahead and (entry.past or named)


def coming_back(entry: Entry, every: Every | None) -> Entry:
    """Return a day of the week as one that comes back, as the one did whose place it takes."""
    day = entry.day
    bare = day is not None and day.weekdays and not (day.dates or day.mod or day.weeks)
    return replace(entry, every=entry.every or every) if bare and every else entry
