"""Things said in the middle that are no answer: greetings, "why?", a word to explain, a wish."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from tomllib import loads
from typing import Literal

from flows.tidy import fold

Small = Literal["greeting", "why"]

_FORMS: Mapping[Small, str] = {
    "greeting": (
        "hej, hejsa, hejj, heyy, hey, hi, hello, hallo, halløj, yo, hej makker, hej hej, hej igen, "
        "goddag, godmorgen, god morgen, godaften, salam, selam, hvad så, hva så, er du der"
    ),
    "why": (
        "hvorfor, hvorfor det, why, hvad mener du, hva mener du, hvad betyder det, hvad, hva, "
        "hvordan, how, what, what do you mean, forstår ikke, jeg forstår ikke, jeg forstår det "
        "ikke, det forstår jeg ikke, i dont understand, i don't understand"
    ),
}
_SMALL_BY_FORM = {
    fold(form): small for small, forms in _FORMS.items() for form in forms.split(",")
}  # fmt: skip
# "jeg er god til at snakke med nogen" is an answer; only who asks for a human gets one.
_HUMAN = re.compile(
    r"^(?:(?:hej|hi|ok|please|nej|men)\W+)?"
    r"(?:(?:kan|må|kunne) jeg|jeg (?:vil|skal|har brug)|vil|gerne|snak|tal"
    r"|can i|could i|i (?:want|need|would)|talk|speak)\b.*"
    r"\b(?:menneske|voksen|nogen|konsulent(?:en)?|human|someone|person|adult|consultant)\b"
)
_CV = re.compile(r"\b(?:cv|cvet|resume|jobprofil)\b")
_WISHES = (("human", _HUMAN), ("cv", _CV))
_ASKS_FOR_MEANING = re.compile(
    r"^(?:hvad|hva)\s+(?:er|betyder|vil det sige)\s+(?:en |et |det |der |min |mit )?"
    r"(.{2,40}?)(?: for noget)?$"
    r"|^what(?:s| is|['’]s| does)\s+(?:an? |the |my )?(.{2,40}?)(?: mean)?$"
)


def small_talk(text: str) -> Small | None:
    """Return whether the whole message greets or asks what Makker means."""
    if len(text) > 40:
        return None
    if text.strip() and not text.strip().strip("?"):
        return "why"
    return _SMALL_BY_FORM.get(fold(text))


def wish(text: str) -> str | None:
    """Return the topic a message plainly asks for, or None."""
    if len(text) > 200:
        return None
    folded = fold(text)
    return next((topic for topic, pattern in _WISHES if pattern.search(folded)), None)


def explained(text: str, language: str) -> str | None:
    """Return one or two plain sentences when the message asks what a word means, else None."""
    if len(text) > 80:
        return None
    match = _ASKS_FOR_MEANING.match(fold(text))
    if match is None:
        return None
    return _glossary(language).get((match.group(1) or match.group(2)).strip())


@cache
def _glossary(language: str) -> Mapping[str, str]:
    page = loads(files("flows").joinpath("glossary.toml").read_text("utf-8"))
    return {
        fold(name): str(entry[language])
        for entry in page["word"]
        for name in entry["names"]
    }  # fmt: skip
