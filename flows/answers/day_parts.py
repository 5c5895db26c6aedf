"""Parts of the day, and what a time said with one of them means."""

import re

_TOMORROW = re.compile(r"\b(?:i ?morgen|i ?overmorgen|tomorrow)\b")
_EARLY = r"(?:tidligt? |sent? |early |late )?(?:om |i |pa |at |the |this |in the )?"
_PARTS = tuple(
    (part, re.compile(pattern))
    for part, pattern in (
        ("am", r"(?<=\d) ?a\.? ?m\b\.?"),
        ("pm", r"(?<=\d) ?p\.? ?m\b\.?"),
        ("forenoon", rf"\b{_EARLY}formid\w*|(?<=\d) (?:fm|f\.? ?m)\b\.?"),
        ("afternoon", rf"\b{_EARLY}(?:eft\w{{0,2}} ?mid\w*|after ?noon)|(?<=\d) e\.? ?m\b\.?"),
        ("evening", rf"\b{_EARLY}(?:aft(?:en|enen|nen|ne|es)|evening|tonight)\b|\biaften\b"),
        ("night", rf"\b{_EARLY}(?:nat|natten|naten|night)\b"),
        ("morning", rf"\b{_EARLY}(?:morg(?:en|enen|nen|ne)|morning)\b|\bi ?morges\b|\btidligt?\b"),
    )
)
_HALF, _WHOLE = 12 * 60, 24 * 60
_SPAN = {
    "am": (0, 719),
    "pm": (720, 1439),
    "morning": (60, 719),
    "forenoon": (300, 779),
    "afternoon": (720, 1199),
    "evening": (960, 1499),
    "night": (1140, 1860),
}
"""First and last minute of each part; past 1440 it is the next day's."""


def without_parts(figured: str) -> tuple[str, frozenset[str]]:
    """Return a figured message without its parts of the day, and which those were.

    "I morgen" is a day and no morning. Parts: am, pm, forenoon, afternoon, morning, evening, night.
    """
    figured = _TOMORROW.sub(" ", figured)
    found: set[str] = set()
    for part, pattern in _PARTS:
        figured, count = pattern.subn(" ", figured)
        found.update({part} if count else ())
    return " ".join(figured.split()), frozenset(found)


def within(part: str, minutes: int) -> int | None:
    """Return the minutes after midnight that a time means in a part of the day.

    13 to 24 o'clock is as said, the rest is the dial's. None when they do not go together: "kl 16
    om morgenen".
    """
    first, last = _SPAN[part]
    face = minutes % _HALF
    for meant in (minutes,) if minutes >= _HALF + 60 else (face, face + _HALF):
        if first <= meant <= last or first <= meant + _WHOLE <= last:
            return meant
    return None
