"""Printed words brought into one form, so that a scan and a PDF compare alike."""

import re
import unicodedata

from flows.tidy import tidy

_SAME = str.maketrans(
    {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a", "Æ": "ae", "Ø": "o", "Å": "a"}
    | dict.fromkeys("‐‑‒–—―−⁃﹣－→➜~一", "-")
    | dict.fromkeys("•·*▪●◦│|", " ")
)
_ACCENT = re.compile("[\u0300-\u036f]")
_DIGITS = str.maketrans({"o": "0", "l": "1", "i": "1", "|": "1", "!": "1", ",": ".", ";": ":"})
_MOSTLY_DIGITS = re.compile(r"(?<![a-z])[\doli|!][\doli|!.:,;\- ]*[\doli|!](?![a-z])")


def flat(text: str) -> str:
    """Return `text` on one line in small plain letters, with one kind of dash."""
    text = _ACCENT.sub("", unicodedata.normalize("NFD", tidy(text).translate(_SAME)))
    return " ".join(text.casefold().split())


def with_digits(text: str) -> str:
    """Return flat text with the letters in numbers as the digits they look like: "1O-l6"."""
    return _MOSTLY_DIGITS.sub(_read_as_digits, text)


def _read_as_digits(found: re.Match[str]) -> str:
    said = found[0]
    return said.translate(_DIGITS) if sum(letter.isdigit() for letter in said) >= 2 else said
