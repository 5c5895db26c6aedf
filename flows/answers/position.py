"""Which of a numbered list is meant: "2", "svar 2", "nr. to", "den anden", "den sidste"."""

import re

from flows.answers.numerals import CARDINALS, ORDINALS

_POINTER = re.compile(
    r"^(?:(?:jeg |i )?(?:vælger|vaelger|tager|vil have|choose|pick|take|want) )?"
    r"(?:(?:svar|svaret|nr|nummer|no|number|valg|mulighed|option|answer|den|det|the) )*"
    r"(?P<which>[0-9]{1,3}|[^\W\d]+(?: [^\W\d]+){0,2}?)"
    r"(?: (?:en|tak|please|mulighed|option|one))?$"
)
_SEVERAL = re.compile(r"[0-9]{1,2}(?: (?:(?:og|and|eller|or) )?[0-9]{1,2})+")
_LAST = frozenset({"sidste", "last"})
NOWHERE = -1
"""The message points at a number that the list does not have."""


def position(words: str, length: int) -> int | None:
    """Return the index from 0 that plain `words` point at in a list of `length`.

    `NOWHERE` when the number is outside the list, None when the words are no pointer.
    """
    pointer = _POINTER.match(words)
    if pointer is None:
        return None
    which = pointer["which"].replace(" ", "")
    if which in _LAST:
        return length - 1
    number = int(which) if which.isascii() and which.isdigit() else _in_words(which)
    if number is None:
        return None
    return number - 1 if 1 <= number <= length else NOWHERE


def several_positions(words: str) -> bool:
    """Return whether plain `words` point at more than one place: "1 og 3"."""
    return _SEVERAL.fullmatch(words) is not None


def _in_words(word: str) -> int | None:
    number = CARDINALS.get(word)
    return ORDINALS.get(word) if number is None else number
