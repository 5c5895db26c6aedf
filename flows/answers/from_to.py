"""How long it is from one time to another: "fra 16 til 20", "8-16.30", "9am to 5pm"."""

import re
from itertools import pairwise, product

from flows.answers.clock_words import Clock, clocks

_AM_PM = re.compile(r"\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))? ?(?P<half>[ap])\.? ?m\b\.?")
_NAMED = (
    (re.compile(r"\b(?:kl 12 |12 )?(?:midnat|midnight)\b"), "24:00"),
    (re.compile(r"\b(?:noon|middag)\b"), "12:00"),
)
_TO = re.compile(r"(?<=\d) to (?=\d|half|quarter)")
_BETWEEN = re.compile(r" ?(?:- ?|(?:(?:ind)?til|till?|until) (?:kl\.? )?)")
_AND = re.compile(r" (?:og|and) (?:kl\.? )?")
_FROM = re.compile(r"\b(?:fra|from|kl)\b")
_MIDDLE = re.compile(r"\b(?:mellem|between)\b")
_OPENING = re.compile(r"\b(?:fra|from|mellem|between) ?$")
_UNIT = re.compile(r" ?(?:t|tim|timer|time|h|hours?|hrs?|min|minutter|kr|%|ar|dage|gange)\b")
_HOUR, _HALF, _DAY = 60, 12 * 60, 24 * 60
_LONGEST = 16 * _HOUR
_PLAIN_RANGE = 4 * _HOUR


def in_24_hours(figured: str) -> str:
    """Return a figured message with "4 pm" as "16:00", "12.30 am" as "00:30", noon as "12:00"."""
    for word, time in _NAMED:
        figured = word.sub(time, figured)
    return _AM_PM.sub(_on_24_hours, figured)


def minutes_between(figured: str) -> tuple[int, str] | None:
    """Return the minutes from the first time to the second, and what is left of the message.

    None when a figured message names no two such times. "3-4" is none, nor is "3-4 timer": those
    are two numbers; "4-8" and "16-17" are times.
    """
    figured = _TO.sub(" til ", figured)
    found = [pair for pair in pairwise(clocks(figured) or ()) if _is_range(figured, *pair)]
    if len(found) != 1:
        return None
    start, end = found[0]
    length = min((e - s) % _DAY or _DAY for s, e in product(_starts(start), _ends(end)))
    before = figured[: start.start]
    told = _FROM.search(figured) or any(c.settled or c.minutes % _HOUR for c in found[0])
    if length > _LONGEST or not (told or length >= _PLAIN_RANGE):
        return None
    return length, _OPENING.sub(" ", before) + figured[end.end :]


def _is_range(figured: str, start: Clock, end: Clock) -> bool:
    joint = figured[start.end : end.start]
    joined = _BETWEEN.fullmatch(joint) or (_MIDDLE.search(figured) and _AND.fullmatch(joint))
    return joined is not None and _UNIT.match(figured, end.end) is None


def _starts(clock: Clock) -> tuple[int, ...]:
    """Return when it may begin: 7 to 12 are in the morning, 1 to 6 may be afternoon."""
    face = clock.minutes % _HALF
    if clock.settled or face >= 7 * _HOUR:
        return (clock.minutes,)
    return (face, face + _HALF) if face >= _HOUR else (face + _HALF,)


def _ends(clock: Clock) -> tuple[int, ...]:
    face = clock.minutes % _HALF
    return (clock.minutes,) if clock.settled else (face, face + _HALF)


def _on_24_hours(said: re.Match[str]) -> str:
    hour = int(said["hour"]) % 12 + (12 if said["half"] == "p" else 0)
    return f"{hour:02}:{said['minute'] or '00'}"
