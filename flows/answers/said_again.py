"""What somebody corrects as they write: "5 nej 6", "82, sorry, jeg mener 83"."""

import re
from collections.abc import Callable
from typing import TypeVar

from flows.kind import Unclear

T = TypeVar("T")

_OH = r"(?:(?:øh+m?|ej|eller|ah+|åh|oh|hov|lige|men)\b[\s,.!]*)*"
_NO = r"(?:nej|næ|hov|ups|oops|sorry|undskyld|vent|wait|forkert|rettelse|no wait|no sorry)"
_MEANT = r"(?:(?:jeg|i) )?(?:mener|mente|mean|meant)"
_NOISE = (
    r"(?:nej|no|vent|wait|lige|sorry|undskyld|forkert|rigtigt|autocorrect|rettelse|faktisk|det er|"
    r"det var)"
)
_TURN = re.compile(
    rf"(?<=[^\s,.!(-])(?<!\bog)"
    rf"(?:[\s,.!(-]+{_OH}(?:{_NO}|{_MEANT})\b(?! (?:tak|thanks)\b)|\s+(?=\*\w))"
    rf"(?:[\s,.!:-]+(?:{_NOISE}|{_MEANT})\b(?: er det\b)?)*(?P<second>.*)",
    re.IGNORECASE | re.DOTALL,
)
_START = re.compile(r"^[\s,.!:;*-]+")
_WITHDRAWN = re.compile(r"\b(?:nej|næ|hov|vent|wait|forkert|rettelse)\b", re.IGNORECASE)
_ANYHOW = re.compile(r"\b(?:vent|wait|forkert|rettelse)\b|\*", re.IGNORECASE)
# "..., havde husket forkert" and "jeg læste forkert" say why it was corrected.
_ERRED = re.compile(
    r"[\s,.!(]+(?:jeg )?(?:havde |har |kom til at )?"
    r"(?:(?:huske[dt]|huskede|læst|læste|skrive|skrevet|skrev|set|så|regnet|regnede|trykket|trykkede|"
    r"trykke)(?: det)? forkert|misforstod(?: det)?|misread(?: it)?)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def without_excuse(text: str) -> str:
    """Return a message without how its writer came to be wrong: "jeg læste forkert"."""
    return _ERRED.sub("", text)


def _second(first: T, second: T) -> T:
    return second


def last_said(
    text: str,
    read: Callable[[str], T | Unclear],
    joined: Callable[[T, T], T] = _second,
) -> T | Unclear:
    """Return what `read` makes of a message, or of what it says instead of what it said first.

    `joined` makes one of the first value and the second. Unclear where something is taken back and
    nothing whole takes its place ("60 12 34 55, nej 56 til sidst"): that is asked about.
    """
    again = _corrected(text, read, joined)
    return read(text) if again is None else again


def _corrected(
    text: str, read: Callable[[str], T | Unclear], joined: Callable[[T, T], T]
) -> T | Unclear | None:
    """Return what it was corrected to; None if nothing is taken back."""
    text = without_excuse(text)
    turn = _TURN.search(text)
    if turn is None:
        return None
    first, said = read(text[: turn.start()]), _START.sub("", turn["second"])
    words = text[turn.start() : turn.start("second")]
    withdrawn = _WITHDRAWN.search(words)
    tried = _ANYHOW.search(words) or _DIGIT.search(text, 0, turn.start())
    if isinstance(first, Unclear) and not first.reason and not tried:
        return None
    second = last_said(said, read, joined)
    if isinstance(second, Unclear):
        return second if withdrawn or _DIGIT.search(said) else None
    return second if isinstance(first, Unclear) else joined(first, second)
