"""Answers inside a story: "hjem kl 20, så det må være 4 timer", "11 timer, det er to aftener"."""

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from flows.kind import Unclear

T = TypeVar("T")

_LONGEST = 200
# What it comes to is the last thing said: "så jeg ender på 2".
_SO = re.compile(r"\b(?:så|saa|altså|dvs|so)\b[.,]?\s+", re.IGNORECASE)
_ENDS_AT = re.compile(
    r"(?:jeg (?:ender|lander) (?:nok )?på |det (?:må være|bliver|er|giver) )", re.IGNORECASE
)
_PAUSE = re.compile(r"\s*[,;!(]\s*")
_DIGIT = re.compile(r"\d")
# What takes back, or half back, what was said before it.
_TAKEN_BACK = re.compile(
    r"\?|\b(?:men|but|eller|or|nej|no|måske|maybe|vent|wait|ikke|ikk?|not|hvis|if|undtagen|så|"
    r"altså|senest|mindst|højst|ved|tror|cirka)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\?|\b(?:eller|or|måske|maybe|ved (?:det )?ik\w*|mellem|between|nogle|et par)\b", re.IGNORECASE
)


def within_a_story(text: str, read: Callable[[str], T | Unclear]) -> T | Unclear:
    """Return what `read` makes of a message, or else of the one part of it that answers.

    Only what cannot be read as a whole is taken apart; what takes back what was said before it, or
    asks in its turn, makes the whole no answer.
    """
    whole = read(text)
    if not isinstance(whole, Unclear) or whole.reason or len(text) > _LONGEST:
        return whole
    for part, rest in _parts(text):
        found = read(part)
        if not isinstance(found, Unclear) and isinstance(read(rest), Unclear):
            return found
    return whole


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield what may be the answer, with what must be none beside it."""
    *_, so = None, *_SO.finditer(text)
    if so and so.start() and not _UNSURE.search(text):
        yield _ENDS_AT.sub("", text[so.end() :]), ""
    pause = _PAUSE.search(text)
    if pause and pause.start():
        rest = text[pause.end() :]
        if not _DIGIT.search(rest) and not _TAKEN_BACK.search(rest):
            yield text[: pause.start()], rest
