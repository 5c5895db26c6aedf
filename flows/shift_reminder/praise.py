"""What a worked shift is recognised for: something real about it, never a pat on the head."""

from flows.shifts.shift import Shift

FIRSTS = {1: "first", 2: "second", 3: "third"}
ROUND = 8
"""Every so many shifts at a place, the number itself is worth naming."""
EARLY, LATE, LONG = 8, 19, 6 * 60
"""The hour before which a start is early, from which an end is late; minutes of a long shift."""
PRAISES = (*FIRSTS.values(), "count", "early", "late", "weekend", "long")


def praise_for(shift: Shift, worked: int) -> str | None:
    """Return what a shift is recognised for, one of `PRAISES`; None when nothing stands out.

    `worked` is how many shifts there have been at the place, this one among them.
    """
    if worked in FIRSTS:
        return FIRSTS[worked]
    if worked and worked % ROUND == 0:
        return "count"
    if shift.begins and shift.begins.hour < EARLY:
        return "early"
    if shift.day.weekday() >= 5:
        return "weekend"
    if shift.end and (shift.end.hour >= LATE or shift.end.date() > shift.day):
        return "late"
    return "long" if (shift.minutes or 0) >= LONG else None
