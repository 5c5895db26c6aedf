"""Words as they were meant: capitals, accents, æøå, doubled letters and slang levelled."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from tomllib import loads

LONGEST_WORD = 30
"""Letters of one word that are looked at; nobody's word is longer, and a wall of letters is."""

_FOLDED = str.maketrans(
    {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a", "ı": "i", "ß": "ss", "đ": "d", "ł": "l"}
    # Arabic letters that are drawn in several ways, and the Persian keys for two of them.
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
    | {"ک": "ك", "ی": "ي"}
)  # fmt: skip
_UNSEEN = re.compile(
    "[\xad\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff]"
)
_APOSTROPHE = re.compile(r"(?<=\w)['’`´ʼ](?=\w)")
_SPELT_OUT = re.compile("oe|aa")
_REPEATED = re.compile(r"([^\W\d_])\1+")
# A word, a run of marks, or one emoji.
_TOKEN = re.compile(r"[^\W_]+|[.,!?;:+/&…\n]+|[\u203c-\u3299\U0001f000-\U0001faff]")
_MARKS = frozenset(".,!?;:+/&…\n")
_LONGEST_NUMBER = 5


def tokens(text: str) -> Iterator[str]:
    """Yield the words, emoji and marks of `text`, each as `levelled`.

    A number becomes as many zeros as it has digits (at most five), a run of marks its first one,
    or "?" when it asks.
    """
    for match in _TOKEN.finditer(_APOSTROPHE.sub("", text.lower())):
        token = match[0]
        if token[0] in _MARKS:
            yield "?" if "?" in token else token[0]
        elif token.isdecimal():
            yield "0" * min(len(token), _LONGEST_NUMBER)
        elif word := levelled(token[:LONGEST_WORD]):
            yield word


def is_mark(token: str) -> bool:
    """Return whether a token is a mark such as "," or "?"."""
    return token in _MARKS


@lru_cache(maxsize=20_000)
def levelled(word: str) -> str:
    """Return one small-letter word in its common spelling: "ikk" and "ik" are both "ike".

    A word of marks that nobody sees gives "".
    """
    return _common().get(word) or _common().get(bare := folded(word)) or bare


def folded(word: str) -> str:
    """Return a word without accents, æøå and doubled letters: "får" and "faar" are "far"."""
    word = word.translate(_FOLDED)
    if not word.isascii():
        word = _UNSEEN.sub("", unicodedata.normalize("NFD", word))
        word = unicodedata.normalize("NFC", word)
    return _REPEATED.sub(r"\1", _SPELT_OUT.sub(lambda pair: pair[0][0], word))


@cache
def _common() -> Mapping[str, str]:
    page = loads(files("flows.understand").joinpath("spelling.toml").read_text("utf-8"))
    apart = {word: word for word in page["apart"]["words"].split()}
    spelt_out = {word.replace("å", "aa").replace("ø", "oe"): word for word in apart}
    same = {
        form: apart.get(word) or folded(word)
        for word, forms in page["same"].items()
        for spelling in forms.split()
        for form in (spelling, folded(spelling))
    }
    return same | spelt_out | apart
