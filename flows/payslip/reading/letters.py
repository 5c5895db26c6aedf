"""Words as they are compared: without accents, case and what OCR confuses."""

import re
import unicodedata
from functools import lru_cache

# OCR without Danish letters gives ø as o or e, æ as ae, å as a; both sides are folded alike.
_DANISH = str.maketrans({"ø": "o", "æ": "e", "å": "a", "ß": "ss"})
_PAIRS = (("ae", "e"), ("oe", "o"), ("aa", "a"))
_SPLIT = re.compile(r"[^0-9a-z]+")
_DASHES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\u00ad\ufe63\uff0d", "-")
)
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\t", " "))
# "A-skat", "A skat" and "Askat" are one word, and so on; OCR drops the hyphen as it likes.
_ALONE = frozenset({"a", "b", "am", "e", "sh", "til", "i"})
_TAIL = {
    "a": ("skat", "indkomst", "ndkomst", "sk"),
    "b": ("indkomst", "skat", "kort"),
    "am": ("bidrag", "bidr", "grundlag", "indkomst", "pligtig", "indk", "bid", "pension"),
    "e": ("indkomst",),
    "sh": ("betaling", "opsparing", "dage", "udbetaling"),
    "til": ("udbetaling",),
    "i": ("alt",),
}
_LIKE = {frozenset(pair) for pair in ("oe", "ae", "o0", "l1", "il", "i1", "s5", "b8", "rn", "g9")}


def plain(text: str) -> str:
    """Return a text with ordinary dashes and spaces."""
    return text.translate(_DASHES).translate(_SPACES)


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Return a text in lower case without Danish letters and accents: "Beløb" -> "belob"."""
    low = unicodedata.normalize("NFC", text).lower().translate(_DANISH)
    low = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    for pair, one in _PAIRS:
        low = low.replace(pair, one)
    return low


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """Return the bare words of a label: "AM-bidrag (8 %)" -> ("ambidrag", "8")."""
    low = bare(plain(text)).replace("%", " pct ")
    words = [word for word in _SPLIT.split(low) if word]
    return tuple(_merged(words))


def _merged(words: list[str]) -> list[str]:
    out: list[str] = []
    for word in words:
        if out and out[-1] in _ALONE and word.startswith(_TAIL[out[-1]]):
            out[-1] += word
        else:
            out.append(word)
    return out


def distance(one: str, other: str, most: float) -> float:
    """Return how far two words are apart, anything above `most` when they are further.

    A swap that OCR often makes (o/e, l/1, s/5) counts little.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = [float(i) for i in range(len(other) + 1)]
    for i, left in enumerate(one, 1):
        last, row = row, [float(i)]
        for j, right in enumerate(other, 1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + _cost(left, right)))
        if min(row) > most:
            return most + 1
    return row[-1]


def _cost(left: str, right: str) -> float:
    if left == right:
        return 0.0
    return 0.35 if frozenset((left, right)) in _LIKE else 1.0
