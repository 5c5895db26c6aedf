"""Which events of a calendar are work: a youth's own calendar has football in it, too."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from flows.shifts.calendar import Event
from flows.shifts.shift import Shift
from flows.tidy import plain

LONGEST = timedelta(hours=16)
"""What lasts longer is no shift: a holiday, a camp."""
MOST = 120
"""Shifts that are taken from one calendar: what flows are handed at most."""
_WORK = re.compile(r"\b(?:\w*vagt\w*|\w*job|\w*arbejde\w*|\w*shifts?|work\w*|rota)\b")
_SHORTEST_NAME = 3


def of_work(events: Iterable[Event], places: Sequence[str], named: bool) -> tuple[Event, ...]:
    """Return the events that are shifts, one for each time.

    A shift has a time and ends within `LONGEST`. `named`: only those that are called work, or
    like one of the workplaces `places`.
    """
    found: dict[Shift, Event] = {}
    for event in events:
        if _is_shift(event.shift) and (not named or _is_called_work(event, places)):
            found.setdefault(event.shift, event)
    return tuple(found.values())


def has_more_than_work(events: Iterable[Event], places: Sequence[str]) -> bool:
    """Return whether some events are called work and others are not: then only those are."""
    called = {_is_called_work(event, places) for event in events if _is_shift(event.shift)}
    return len(called) > 1


def _is_shift(shift: Shift) -> bool:
    if shift.begins is None:
        return False
    return shift.minutes is None or timedelta(minutes=shift.minutes) <= LONGEST


def _is_called_work(event: Event, places: Sequence[str]) -> bool:
    title = plain(event.title)
    if _WORK.search(title):
        return True
    words = set(title.split())
    return any(
        len(word) >= _SHORTEST_NAME and word in words
        for place in places
        for word in plain(place).split()[:1]
    )
