"""What a sentence says of all that was told before it: until when it holds, that it comes back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.shifts.dating import Calendar
from flows.shifts.entry import Entry
from flows.shifts.rule import Rule
from flows.shifts.sentences import Sentence
from flows.shifts.token import Day, Every, Week

_OF_ALL = re.compile(
    r"\b(?:det|de|sadan|samme|gaelder|planen|vagterne|tiderne|that|thats|this|its|same)\b",
    re.IGNORECASE,
)
_TELLS = frozenset({"day", "span", "week", "month", "since", "until", "minutes", "same"})


def limits_of(sentence: Sentence) -> tuple[Day | Week | None, Day | Week | None]:
    """Return since and until when rules hold, of a sentence that says nothing else of days."""
    kinds = [piece.kind for piece in sentence.pieces]
    if sentence.asks or sentence.words("not") or {"day", "span", "every"} & set(kinds):
        return None, None
    found = {p.kind: p.value for p in sentence.pieces if isinstance(p.value, Day | Week)}
    since, until = found.get("since"), found.get("until")
    return (
        since if isinstance(since, Day | Week) else None,
        until if isinstance(until, Day | Week) else None,
    )


def limited(
    rules: Sequence[Rule], since: Day | Week | None, until: Day | Week | None, now: datetime
) -> list[Rule]:
    """Return rules that hold no longer than was said after them, where they did not say so."""
    calendar = Calendar(now)
    first, last = calendar.bound(since, first=True), calendar.bound(until, first=False)
    return [replace(rule, since=rule.since or first, until=rule.until or last) for rule in rules]


def returning(sentence: Sentence) -> Every | None:
    """Return how often all that was told comes back: "det er hver uge", "det er fast"."""
    every = [piece.value for piece in sentence.pieces if isinstance(piece.value, Every)]
    told = any(piece.kind in _TELLS for piece in sentence.pieces)
    if len(every) > 1 or told or sentence.asks or sentence.words("not"):
        return None
    regular, of_all = sentence.words("regular"), sentence.find(_OF_ALL)
    if not every:
        return Every() if regular and of_all else None
    alone = len(sentence.pieces) == 1
    return every[0] if not every[0].odd and (alone or of_all or regular) else None


def is_of_any_week(entry: Entry) -> bool:
    """Return whether an entry names days of the week and no week or date: it may come back."""
    day = entry.day
    if day is None or entry.week or entry.past or entry.every:
        return False
    return bool(day.weekdays) and day == Day(
        weekdays=day.weekdays, through=day.through, many=day.many, part=day.part
    )
