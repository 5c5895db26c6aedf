"""Numbers as payslips print them: 1.234,56 · 1 234,56 · 187,20- · 8,00 % · 45,5 timer."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Style = Literal[",", "."]
"""What stands before the decimals on a page."""

Unit = Literal["%", "kr", "h", "day", "km", "piece", "age"]

_WHOLE = r"\d{1,3}(?:[. ']\d{3})+(?!\d)|\d+"
_COMMA = rf"(?:{_WHOLE})(?:,\s?\d+|,-)?|,\d\d"
_POINT = r"(?:\d{1,3}(?:[, ']\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_UNIT = (
    r"(?P<unit>%|pct\.?|procent|kr\.?|dkk|timer|time|tim\.?|t\.|t|hours|hrs\.?|h"
    r"|dage|dag|dg\.?|år|aar|km\.?|stk\.?)"
)
_SHAPE = (
    r"(?<![\w.,/])(?<!\w-)(?P<open>\()?(?P<sign>[-+]\s?)?(?P<digits>{digits})(?P<close>\))?"
    r"(?P<behind>\s?-(?!\S)(?!\s*\d))?(?:\s?" + _UNIT + r"(?![\w]))?(?![\w/]|[.,:]\d|-[\dXx])"
)
_FINDER = {
    ",": re.compile(_SHAPE.replace("{digits}", _COMMA), re.IGNORECASE),
    ".": re.compile(_SHAPE.replace("{digits}", _POINT), re.IGNORECASE),
}
_UNITS: dict[str, Unit] = {
    "%": "%", "pct": "%", "procent": "%", "kr": "kr", "dkk": "kr", "timer": "h", "time": "h",
    "tim": "h", "t": "h", "hours": "h", "hrs": "h",
    "h": "h", "dage": "day", "dag": "day", "dg": "day", "km": "km",
    "stk": "piece", "år": "age", "aar": "age",
}  # fmt: skip
_WITH_COMMA = re.compile(r"\d,\d\d(?!\d)")
_WITH_POINT = re.compile(r"\d\.\d\d(?![\d.])")
# What OCR takes for digits, in a token that is otherwise a number with a separator.
_GARBLED = re.compile(r"^[-+(]?[\dOoQlI|SB.,]*\d[\dOoQlI|SB.,]*[)%-]?$")
_DIGIT = str.maketrans("OoQlI|SB", "00011158")
_TWO_POINTS = re.compile(r"^([-+]?\d{1,3}(?:[.,]\d{3})*)[.,](\d\d)(-?)$")
_KRONER = re.compile(r"(?i)\b(?:kr\.?|dkk)\s?(?=[-+]?\d)")


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed number: `value` with its sign, how many decimals, and the unit behind it."""

    value: Decimal
    places: int = 0
    unit: Unit | None = None
    signed: bool = False

    @property
    def oere(self) -> int:
        """The number as øre, without its sign."""
        return int(abs(self.value) * 100)


def style_of(texts: Iterable[str]) -> Style:
    """Return what separates decimals on a page: a comma, unless points clearly do."""
    commas = points = 0
    for text in texts:
        commas += bool(_WITH_COMMA.search(text))
        points += bool(_WITH_POINT.search(text))
    return "." if points >= 4 and points > 4 * commas else ","


def mended(token: str) -> str:
    """Return a token with letters that OCR took for digits put right: "3.5OO,l0" -> "3.500,10"."""
    if not _GARBLED.match(token) or not any(c in token for c in ".,"):
        return token
    return token.translate(_DIGIT)


def regular(token: str, style: Style) -> str:
    """Return a token of a comma page whose decimals came with a point: "1.234.56" -> "1.234,56"."""
    match = _TWO_POINTS.match(token) if style == "," else None
    if match is None or (token.count(".") + token.count(",") == 1 and "," in token):
        return token
    whole = match[1].replace(",", ".")
    return f"{whole},{match[2]}{match[3]}"


def without_kroner(text: str) -> str:
    """Return a text with the "kr." before a number blanked out, every letter in its place."""
    return _KRONER.sub(lambda match: " " * len(match[0]), text)


def find(text: str, style: Style = ",") -> Iterator[tuple[int, int, Figure]]:
    """Yield (start, end, number) for every number in a text."""
    for match in _FINDER[style].finditer(text):
        figure = _figure(match, style)
        if figure is not None:
            yield match.start(), match.end(), figure


def _figure(match: re.Match[str], style: Style) -> Figure | None:
    digits = re.sub(r"[\s']", "", match["digits"]).removesuffix(",-")
    digits = digits.replace("." if style == "," else ",", "").replace(",", ".")
    if len(digits) > 12:
        return None
    value = Decimal(digits)
    in_brackets = bool(match["open"] and match["close"])
    taken = in_brackets or "-" in (match["sign"] or "") or bool(match["behind"])
    places = len(digits.partition(".")[2])
    unit = _UNITS.get((match["unit"] or "").lower().rstrip("."))
    return Figure(-value if taken else value, places, unit, taken)
