"""A message brought into one form: plain letters, one kind of dash, numbers in digits."""

import re
import unicodedata

from flows.answers.numerals import CARDINALS, ORDINALS
from flows.shifts.short_days import with_short_days

LONGEST = 16_000
"""Characters that are read of one text: about 500 lines of a roster."""

_LETTERS = str.maketrans(
    {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a", "Æ": "Ae", "Ø": "O", "Å": "A", "ð": "d"}
)
_DASHES = str.maketrans(
    dict.fromkeys("‐‑‒–—―−⁃﹣－→➜~", "-")
    | dict.fromkeys("’´`‘", "'")
    | dict.fromkeys("•·*_▪●◦", " ")
    | {"½": ".5", "│": "|", "：": ":"}
)
_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\x00]")
_ACCENT = re.compile("[\u0300-\u036f]")
_ARROW = re.compile(r"-?->|=>|--+")
_STARRED = re.compile(r"(?<=[^\s*]) \*(?=[^\s*])(?![^*\n]*\*)|\A\*(?=[^\s*]+\Z)")
"""A star before what is put right: "15-19 *16-19"."""
_BLANK = re.compile(r"[^\S\n\t]+")
_DOUBLED = re.compile(r"(?:aa|Aa|AA)")
_LONG_O = re.compile(r"(?<!\bsf)(?<!\bnab)(?<=[bdfhlmns])oe(?=[bdlmnrsv])", re.IGNORECASE)
_DRAWN_OUT = re.compile(r"([a-zA-Z])\1{2,}")
_WORD = re.compile(r"[A-Za-z]{2,20}")
# "En", "et" and "to" are also articles and an English word: numbers only beside a clock's words.
_CAREFUL = frozenset({"en", "et", "een", "a", "to", "one", "nul", "zero"})
_NUMBERS = {
    word: number for word, number in CARDINALS.items() if 1 <= number <= 60 and word not in _CAREFUL
} | {"syy": 7, "ote": 8, "otto": 8, "fir": 4, "seksten": 16, "sejs": 6}
_SMALL = {"en": 1, "et": 1, "een": 1, "to": 2, "one": 1}
_BESIDE_CLOCK = re.compile(
    r"\b((?:fra|from|kl\.?|klokken|halv|over|past|efter|til|indtil|kvart i|quarter to|ca\.?|-|at)"
    r" ?(?:kl\.? ?|ca\.? ?)?)(en|et|een|to|one)"
    r"(?= ?(?:$|[.,;!?)\n-]|og\b|til\b|to \d|pa\b|om\b|i \w|"
    r"hver\b|with\b|on\b|man|tir|ons|tor|fre|lor|son|luk|har\b|er\b|skal\b|jeg\b|arb))",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"\b(ca|ml)\. ?(?=kl|\d|halv|kvart)", re.IGNORECASE)
_HOURED = re.compile(r"(\d{1,2}) ?h ?- ?(\d{1,2}) ?h\b", re.IGNORECASE)
# "16 ti 20": here "ti" is no ten.
_TI = re.compile(r"(?<=\d) ti (?=\d)")
_NTH = re.compile(
    r"\b(den |d\.? ?)(" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r")\b"
    r"(?! (?:weekend|uge|dag|gang|vagt|lordag|sondag|mandag|tirsdag|onsdag|torsdag|fredag|juledag|"
    r"paskedag|pinsedag|af|i hver))",
    re.IGNORECASE,
)
_MONTHS = r"jan(?:uar)?|feb(?:ruar)?|marts|april?|maj|juni|juli|aug(?:ust)?|sept?(?:ember)?|" + (
    r"okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_NTH_OF = re.compile(
    r"\b(" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + rf")(?= (?:{_MONTHS})\b)",
    re.IGNORECASE,
)


def levelled(text: str) -> str:
    """Return `text` with plain letters and digits; its lines, tabs and capitals stay.

    "På lørdag fra fire til ti" gives "Pa lordag fra 4 til 10". At most `LONGEST` characters are
    looked at.
    """
    text = with_short_days(_STARRED.sub(" nej ", text[:LONGEST]))
    if not text.isascii():
        text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text.translate(_DASHES)))
        text = text.translate(_LETTERS).translate(_DASHES)
        text = _ACCENT.sub("", unicodedata.normalize("NFD", text))
        text = "".join(char if char.isascii() else " " for char in text)
    text = text.translate(_DASHES).replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("'", "")
    text = _ARROW.sub("-", _DRAWN_OUT.sub(r"\1", _BLANK.sub(" ", text)))
    text = _LONG_O.sub("o", _DOUBLED.sub("a", text))
    text = _SHORTENED.sub(r"\1 ", text)
    text = _NTH.sub(lambda m: f"{m[1]}{ORDINALS[m[2].lower()]}.", text)
    text = _NTH_OF.sub(lambda m: f"{ORDINALS[m[1].lower()]}.", text)
    text = _WORD.sub(_in_digits, _TI.sub(" til ", text))
    text = _HOURED.sub(r"\1-\2", text)
    return _BESIDE_CLOCK.sub(lambda m: f"{m[1]}{_SMALL[m[2].lower()]}", text)


def _in_digits(word: re.Match[str]) -> str:
    number = _NUMBERS.get(word[0].lower())
    return word[0] if number is None else str(number)
