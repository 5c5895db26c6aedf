"""Addresses: a street with its number, a floor, a post code with its town, "jeg bor i blok 4"."""

import re
from collections.abc import Iterator

from flows.relay.found import Found
from flows.relay.numbers import number_word

_STREET = (
    "vej|vejen|gade|gaden|stræde|strædet|plads|pladsen|torv|torvet|allé|boulevard|vænge|vænget|"
    "parken|marken|vangen|bakken|haven|toften|krogen|stien|svinget|engen|lunden|skoven|kæret|"
    "ageren|diget|dammen"
)
_UNIT = (
    r"(?!\s*(?:[.:]\d\d|min\b|minut|km\b|kilometer|meter|kr\b|kroner|år\b|time|dag|uge|måned|"
    r"gang|stk|%|procent|grader|point|mål|kampe|mennesker|personer|stop|stationer))"
)
_NUMBER = rf"(?:\d{{1,3}}(?!\d)\s?(?:[A-ZÆØÅa-zæøå]\b)?{_UNIT})"
_AT_STREET = re.compile(
    rf"\b[^\W\d_][\w.'é-]{{1,40}}(?:{_STREET})\b[ ,]*(?:nr\.?|nummer|no\.?)?\s*"
    rf"(?:{_NUMBER}|(?P<word>[^\W\d_]+))",
    re.IGNORECASE,
)
_LIVES = re.compile(
    rf"\b(?:bor|adressen?|hjemme hos (?:mig|os)|live|address)\b(?:[ ,:]+[\w.'é-]{{1,40}}){{0,4}}?"
    rf"[ ,:]+(?:på|i|ved|er|is|at|nr\.?|nummer|opgang|blok|lejlighed|dør)\b\.?"
    rf"(?:\s+[^\W\d_]+){{0,2}}?\s+{_NUMBER}",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\b\d{1,2}\s?\.?\s?(?:sal|etage)\b\.?(?:\s?(?:th|tv|mf|til (?:højre|venstre)))?|"
    r"\b(?:\d{1,2}|st)\s?\.\s?(?:th|tv|mf)\b|\b(?:opgang|blok|lejlighed)\s+(?:nr\.?\s*)?\d{1,3}\b",
    re.IGNORECASE,
)
_POST = re.compile(r"\b(?!19\d\d|20[0-4]\d(?! Frederiksberg))[1-9]\d{3} (?!Kr)[A-ZÆØÅ][a-zæøå]{2,}")


def addresses(text: str) -> Iterator[Found]:
    """Yield where in a tidy text somebody says where they live."""
    for match in _AT_STREET.finditer(text):
        if match["word"] is None or number_word(match["word"]) is not None:
            yield Found("address", match.start(), match.end())
    for pattern in (_LIVES, _FLOOR, _POST):
        for match in pattern.finditer(text):
            yield Found("address", match.start(), match.end())
