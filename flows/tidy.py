"""Cleaning of what people write: made safe to store, tidy to read, plain to compare."""

import re
import unicodedata

LONGEST = 4000
"""Characters that are kept of one message; Telegram allows 4,096 and ten joined SMS 1,530."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
# Only other drawings of the same letter: full NFKC would turn "½" into "1⁄2" and "²" into 2.
_DRAWN = re.compile("[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]")
_ACCENT = re.compile("[\u0300-\u036f]")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_MARKS = re.compile(r"[\W_]+")
# Danish written without Danish letters, and the Swedish and German keys that stand in for them.
_DANISH = str.maketrans({"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a"})
_DOUBLED = re.compile("oe+|aa+")


def clean(text: str, longest: int = LONGEST) -> str:
    """Return `text` safe to store anywhere: no NUL, no lone surrogates, at most `longest` long."""
    return _UNSTORABLE.sub("", text[: longest * 2])[:longest]


def tidy(text: str) -> str:
    """Return `text` in NFC on one line, without characters that nobody sees.

    Only the first `LONGEST` + 1 characters are looked at, so that a kind can tell "too long".
    """
    text = text[: LONGEST + 1]
    if not text.isascii():
        text = _DRAWN.sub(lambda drawn: unicodedata.normalize("NFKC", drawn[0]), text)
        text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    elif not text.isprintable():
        text = _UNSEEN.sub("", text)
    return " ".join(text.split())


def fold(text: str) -> str:
    """Return `text` tidy, in small letters, without the marks and emoji at its end.

    A text of nothing but marks stays: "?" and "👍" mean something.
    """
    return bare(tidy(text).casefold())


def bare(text: str) -> str:
    """Return `text` without the marks and emoji at its end, or whole when it is all marks."""
    end = len(text)
    while end and not (text[end - 1].isalnum() or unicodedata.category(text[end - 1])[0] == "M"):
        end -= 1
    return text[:end] or text


def plain(text: str) -> str:
    """Return the words of `text` for comparing: folded, no marks, no accents, ASCII digits.

    "Få øl!", "faa oel" and "få  ÖL" are all "fa ol". A text without letters or digits gives "".
    """
    text = tidy(text).casefold()
    if not text.isascii():
        text = _latin(text)
    return _DOUBLED.sub(lambda doubled: doubled[0][0], _MARKS.sub(" ", text)).strip()


def _latin(text: str) -> str:
    text = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0], "")), text)
    decomposed = unicodedata.normalize("NFD", text.translate(_DANISH))
    return unicodedata.normalize("NFC", _ACCENT.sub("", decomposed))
