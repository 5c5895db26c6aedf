"""Languages and how well they are spoken, read from "dansk flydende", "arabisk derhjemme"."""

import re
from collections.abc import Iterable

from flows.cv.model import Speech
from flows.cv.phrases import phrases
from flows.tidy import fold

_LEVELS: tuple[tuple[str, str], ...] = (
    ("mother", r"(?:som )?(?:mit )?modersmål|mother tongue|native(?:ly)?|first language"),
    ("fluent", r"flydende|perfekt|perfect(?:ly)?|fluent(?:ly)?|super godt|rigtig godt|very well"),
    ("some", r"(?:kun )?(?:en )?(?:lille )?(?:smule|lidt)|(?:only )?a (?:little|bit)|some"),
    ("good", r"(?:ret |meget )?godt|good|well"),
    ("okay", r"nogenlunde|okay|ok|fint|fair"),
    ("home", r"der ?hjemme|hjemme(?:fra)?|at home|from home|med min(?:e)? \w+"),
    ("school", r"(?:fra |i )?skolen?|(?:from |in |at )?school"),
)
_OPENING = re.compile(
    r"^(?:(?:jeg|i|kan|can|taler|snakker|speak|og|and|også|det er|mit modersmål er)\s+)+", re.I
)
_MARKS = " .,;:!()-–="


def speeches(told: Iterable[str], language: str) -> tuple[Speech, ...]:
    """Return each language with the level that was told, "" when none was."""
    return tuple(_speech(part, language) for part in told)


def _speech(part: str, language: str) -> Speech:
    for level, pattern in _LEVELS:
        found = re.search(rf"(?:\s|\(|^)(?:{pattern})(?=[\s).,!]|$)", fold(part))
        if found and (name := _name(fold(part)[: found.start()] or fold(part)[found.end() :])):
            return Speech(name, str(phrases(language)["level"][level]))
    return Speech(_name(part) or part, "")


def _name(text: str) -> str:
    name = _OPENING.sub("", text.strip(_MARKS)).strip(_MARKS)
    return name[:1].upper() + name[1:]
