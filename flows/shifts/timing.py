"""Which half of the day a time means: "4 til 8" after school is 16 to 20."""

from typing import Literal, NamedTuple

from flows.shifts.token import Clock, Span

Ask = Literal[
    "day", "which_day", "date", "start", "end", "time", "am_pm", "which_week", "rule", "whose",
    "which_shift", "overlap", "many",
]  # fmt: skip
"""What is missing or unsure.

`day`: no day was said; `which_day`: "næste fredag" and "fredag 3/12", which is no Friday; `date`:
there is no such date; `start`, `end`, `time`: not said, or there is no such time; `am_pm`: which
half of the day; `which_week`: every other week, from when; `rule`: a repetition that Makker cannot
keep; `whose`: several people's rosters; `which_shift`: a change to a shift that is not known;
`overlap`: two shifts at once; `many`: so many that somebody should look at them.
"""


class Hours(NamedTuple):
    """Minutes after midnight of the first day, None where not known; and what must be asked."""

    start: int | None
    end: int | None
    ask: Ask | None = None


_HOUR, _HALF, _DAY = 60, 12 * 60, 24 * 60
LONGEST = 16 * _HOUR
"""Longer than this is a slip: no shift is 40 hours."""
_EVENING, _EARLY_END, _LONGEST_NIGHT = 16 * _HOUR, 8 * _HOUR, 12 * _HOUR
_MORNING, _BAKERS = 7 * _HOUR, 6 * _HOUR


def hours(span: Span, weekend: bool, part: str = "") -> Hours:
    """Return what a span means on a day in the week or at the weekend.

    One to seven is in the afternoon, where after-school jobs are; an end is the first time on the
    dial after its start, and over midnight only from 16 o'clock and until 8.
    """
    part = span.part or part
    if span.start is None:
        return Hours(None, None, "start" if span.end and span.end.minutes >= 0 else "time")
    if span.start.minutes < 0:
        return Hours(None, None, "time")
    start = _start(span.start, span.end, weekend, part)
    if span.minutes is not None:
        ends = start + span.minutes
        return Hours(start, ends) if span.minutes <= LONGEST else Hours(start, None, "end")
    if span.close or span.end is None or span.end.minutes < 0:
        return Hours(start, None, "end")
    end = _end(span.end, start)
    if end is None:
        return Hours(start, None, "end")
    return Hours(start, end, "am_pm" if _unsure(span, start, end, weekend, part) else None)


def _start(clock: Clock, end: Clock | None, weekend: bool, part: str) -> int:
    if clock.settled:
        return clock.minutes % _DAY
    early, late = clock.minutes % _HALF, clock.minutes % _HALF + _HALF
    if part == "morning":
        return early if early else late
    if part in {"afternoon", "evening"}:
        return late
    if part == "night" and early >= 8 * _HOUR:
        return late
    if early < _HOUR:  # twelve is noon
        return late
    if early >= _MORNING or (end is not None and end.settled and late >= end.minutes > early):
        return early
    weekend = weekend and not (end is not None and end.settled and end.minutes > _HALF)
    bakers = weekend and early >= _BAKERS and (end is None or end.minutes % _HALF >= 9 * _HOUR)
    bakers = bakers or (weekend and early >= 5 * _HOUR and end is not None and end.minutes == _HALF)
    return early if bakers or (weekend and early >= _BAKERS and _noon(end)) else late


def _noon(end: Clock | None) -> bool:
    return end is not None and end.minutes in range(_HALF, _HALF + _HOUR)


def _end(clock: Clock, start: int) -> int | None:
    """Return the first time after `start` that an end can mean; None when none is likely."""
    face = clock.minutes % _HALF
    may = [clock.minutes] if clock.settled else [face, face + _HALF]
    for end in sorted([*may, *(minutes + _DAY for minutes in may)]):
        if end <= start:
            continue
        if end > _DAY:
            over = end - _DAY <= _EARLY_END and start >= _EVENING
            return end if over and end - start <= _LONGEST_NIGHT else None
        return end if end - start <= LONGEST else None
    return None


def _unsure(span: Span, start: int, end: int, weekend: bool, part: str) -> bool:
    """Return whether school hours were told with bare numbers that may be the evening's."""
    start_clock, end_clock = span.start, span.end
    if weekend or part or start_clock is None or end_clock is None:
        return False
    bare = not (start_clock.settled or end_clock.settled)
    return bare and _MORNING <= start <= 9 * _HOUR and end <= 11 * _HOUR
