"""Halves and quarters in figured messages, brought into decimals: "3 og en halv" is "3,5"."""

import re

_WRITTEN = re.compile(r"(?<![\d.,:/-])([13])/([24])(?![\d/])")
_SIGNS = {"1/2": "½", "1/4": "¼", "3/4": "¾"}
_PARTS = {"¼": "25", "½": "5", "¾": "75"}
_SIGNED = re.compile(r"(?<![\d.,:/-])(?P<whole>\d+)? ?(?P<sign>[½¼¾])")
_ONE_AND = re.compile(
    r"\b(?:(?:en|et|1) (?:og|and) (?:en|et|a|1) hal[vf]t?|halvand[enrt]{1,3}|halvannen)\b"
)
# "5 halv 6" is a time, "2 en halv tusind" is 2500.
_AND_A_HALF = re.compile(
    r"(?<![\d.,:/-])(?P<whole>\d+)[ -](?:(?:og|and|o|a|n)[ -])?(?:en |et |a |1 )?hal[vf]t?\b"
    r"(?! (?!1000?\b)\d)"
)


def with_halves(figured: str) -> str:
    """Return a figured message with "halvanden", "3½", "3 1/2" and "3 og en halv" as "3,5"."""
    figured = _WRITTEN.sub(lambda part: _SIGNS.get(part[0], part[0]), figured)
    figured = _SIGNED.sub(lambda part: f"{part['whole'] or 0},{_PARTS[part['sign']]}", figured)
    return _AND_A_HALF.sub(r"\g<whole>,5", _ONE_AND.sub("1,5", figured))
