"""The timers of shifts: their names, and which of them nothing else may delay."""

from collections.abc import Mapping
from typing import Literal, get_args

from flows.kind import Json

Kind = Literal["eve", "go", "after"]
KINDS: tuple[Kind, ...] = get_args(Kind)
SHIFT, RULE = "shift", "shift_rule"
"""What the timer of a reminder does, and the one that makes the next shifts of a rule."""
CALENDAR, CALENDAR_NEWS = "calendar", "calendar_news"
"""What the timer of a changed calendar does, and the event by which its youth is told."""


def shift_key(shift: int, revision: int, kind: Kind) -> str:
    """Return the key of a reminder: a moved shift, being a new revision, has others."""
    return f"shift:{shift}:{revision}:{kind}"


def rule_key(rule: int) -> str:
    """Return the key under which the next shifts of a rule are made."""
    return f"shift_rule:{rule}"


def is_of_shifts(timer: Mapping[str, Json]) -> bool:
    """Return whether a timer is none that Makker thought of by itself: its youth has asked for it.

    It counts as nothing that Makker writes by itself, so it neither waits nor is waited for.
    """
    return timer.get("do") in (SHIFT, RULE, CALENDAR)


def has_its_moment(timer: Mapping[str, Json]) -> bool:
    """Return whether a timer goes off at its moment, whatever else goes on with its person.

    "How did it go?" can as well come a little later, and so can what has changed in a calendar.
    """
    waits = timer.get("kind") == "after" or timer.get("do") == CALENDAR
    return is_of_shifts(timer) and not waits
