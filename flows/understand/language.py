"""Which language a message is written in."""

import re
from collections.abc import Iterator, Mapping

from flows.understand.model import model

LOOKED_AT = 400
"""Characters of a message that are looked at."""

SHORT = 3
"""Words from which a message is long enough to judge a language by."""

SURE, SURE_OF_SHORT = 0.5, 0.97
"""The chance that another language than the known one must have, in a long and a short message."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ARABIC = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_URDU = re.compile("[ٹڈڑںےہھۓگچپ]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LONGEST_WORD = 20
_FEWEST = 2
# No other of our languages has these letters; half a word of them is enough.
_OWN = {"tr": re.compile("[şğıİ]"), "pl": re.compile("[łąęśźżćń]")}


def language(text: str, known: str) -> str:
    """Return the ISO 639-1 code of the language of `text`; `known` where it cannot be told."""
    text = text[:LOOKED_AT]
    if unmistakable := _by_script(text) or _by_letters(text):
        return unmistakable
    words = words_of(text)
    if len(words) < _FEWEST or not any(word.isalpha() for word in words):
        return known
    chances = _chances(words)
    likeliest = max(chances, key=chances.__getitem__)
    enough = SURE if len(words) >= SHORT else SURE_OF_SHORT
    return likeliest if chances[likeliest] >= enough else known


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, spelt as they were."""
    return _WORD.findall(text.lower())


def letter_marks(words: list[str]) -> Iterator[str]:
    """Yield the marks of words as they are spelt: the words, and their pieces of 1 to 4 letters."""
    for word in words:
        edged = f"<{word[:_LONGEST_WORD]}>"
        yield f"={word}"
        for length in range(2, 5):
            for start in range(max(1, len(edged) - length + 1)):
                yield edged[start : start + length]


def _chances(words: list[str]) -> Mapping[str, float]:
    learnt = model().language
    return learnt.chances(learnt.counted(letter_marks(words)))


def _by_letters(text: str) -> str | None:
    found = {code: len(own.findall(text.lower())) for code, own in _OWN.items()}
    code = max(found, key=found.__getitem__)
    # A name with such a letter does not make a Danish sentence Turkish.
    return code if found[code] * 12 > sum(map(str.isalpha, text)) else None


def _by_script(text: str) -> str | None:
    letters = sum(map(str.isalpha, text))
    if len(_ARABIC.findall(text)) * 2 > letters:
        return "ur" if len(_URDU.findall(text)) * 12 > letters else "ar"
    return "uk" if len(_CYRILLIC.findall(text)) * 2 > letters else None
