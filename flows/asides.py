"""Things said in the middle that are no answer: greetings, thanks, "why?", a plain wish."""

import re
from collections.abc import Mapping
from typing import Literal

from flows.tidy import fold

Small = Literal["greeting", "why", "thanks"]

_FORMS: Mapping[Small, str] = {
    "greeting": (
        "hej, hejsa, hejj, heyy, hey, hi, hello, hallo, halløj, yo, hej makker, hej hej, hej igen, "
        "goddag, godmorgen, god morgen, godaften, salam, selam, hvad så, hva så, er du der"
    ),
    "thanks": (
        "tak, ok tak, okay tak, tusind tak, mange tak, tak for hjælpen, tak for det, tak makker, "
        "nice tak, fedt tak, super tak, ok, okay, oki, okej, fint, fedt, super, nice, cool, 👍, "
        "perfekt, thanks, thank you, thx, ty, ok thanks, great, perfect, forstået, det er fint, "
        "ok fint, sejt"
    ),
    "why": (
        "hvorfor, hvorfor det, why, hvad mener du, hva mener du, hvad mener du med det, "
        "hva mener du med det, what do you mean by that, hvad betyder det, hvad, hva, "
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
