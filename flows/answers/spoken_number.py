"""Whole numbers spelled in words, Danish and English, up to 999,999."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from flows.answers.likeness import far_apart, slips
from flows.answers.numerals import CARDINALS, ORDINALS
from flows.answers.word_list import words_in

# As thumbs shorten and misspell them, or as they were once said in full.
_ALSO_WRITTEN = {
    "a": 1, "een": 1, "faem": 5, "halfjtreds": 50, "halfems": 90,
    "syyv": 7, "ote": 8, "eleve": 11, "elve": 11, "tol": 12, "treten": 13,
    "femtn": 15, "femden": 15, "aten": 18, "niten": 19, "tredvie": 30, "tredeve": 30, "tretive": 30,
    "fyrrer": 40, "halvtres": 50, "halvtrdes": 50, "halvtredsindstyve": 50, "treds": 60,
    "tresindstyve": 60, "halvfjers": 70, "halvfjerts": 70, "halvfjerdsindstyve": 70, "firds": 80,
    "fiirs": 80, "firsindstyve": 80, "halvfens": 90, "halvfemms": 90, "halvfemsindstyve": 90,
}  # fmt: skip
_ONES = words_in("nul en to tre fire fem seks syv otte ni")


def _written() -> Iterator[tuple[str, int]]:
    """Yield every way to write a number below 100, also "5ogtyve" and "enoghalvfjers"."""
    yield from ((word, number) for word, number in CARDINALS.items() if number < 100)
    yield from _ALSO_WRITTEN.items()
    tens = [
        (w, n) for w, n in [*CARDINALS.items(), *_ALSO_WRITTEN.items()] if n in range(20, 100, 10)
    ]
    for ten, number in tens:
        yield from ((f"{_ONES[one]}og{ten}", number + one) for one in range(1, 10))
        yield from ((f"{one}og{ten}", number + one) for one in range(1, 10))


_UNDER_HUNDRED = dict(_written())
_BY_SHAPE: dict[tuple[str, int], list[str]] = {}
"""(first letter, length) -> numbers in words: most words are near none, and that is soon seen."""
for _form in _UNDER_HUNDRED:
    _BY_SHAPE.setdefault((_form[0], len(_form)), []).append(_form)
# The "e" of "tusinde" may also be that of "elleve", so both are tried.
_THOUSAND = words_in("tusinde tusind tusin thousand")
_HUNDRED = words_in("hundrede hundred hundre hundered hunrede hunder")
_DIGITS = re.compile(r"[0-9]{1,3}")
_SHORTEST_FORGIVEN, _LONGEST_FORGIVEN = 6, 16
# Words of their own that are one slip away from a number.
_OWN_WORDS = ORDINALS.keys() | frozenset(
    words_in("natten netten nettet festen fester thirsty sixten sutten fatten mitten teens")
)
_LONGEST_SPELLED = 80


@lru_cache(maxsize=4096)
def spelled(word: str) -> int | None:
    """Return the number that a plain word without spaces spells, else None.

    "femhundredeoghalvtreds" is 550; up to three digits may stand in it: "2hundrede".
    """
    if len(word) > _LONGEST_SPELLED:
        return None
    for many, rest in _around(word, _THOUSAND):
        number = _sum(1000, _hundreds(many or "et"), _hundreds(rest or "nul"))
        if number is not None:
            return number
    return _up_to_thousands(word)


def misspelled(word: str) -> int | None:
    """Return the number below 100 that a long word is one slip away from: "fempten", "fjortn"."""
    if not _SHORTEST_FORGIVEN <= len(word) <= _LONGEST_FORGIVEN or word in _OWN_WORDS:
        return None
    near = {
        _UNDER_HUNDRED[form]
        for length in range(len(word) - 1, len(word) + 2)
        for form in _BY_SHAPE.get((word[0], length), ())
        if not far_apart(form, word, 1) and slips(form, word, 1) <= 1
    }
    return near.pop() if len(near) == 1 else None


def _up_to_thousands(word: str) -> int | None:
    """Read also "tolvhundrede", which is more than 999."""
    for many, rest in _around(word, _HUNDRED):
        number = _sum(100, _under_hundred(many or "et"), _under_hundred(rest or "nul"))
        if number is not None:
            return number
    return _under_hundred(word)


def _around(word: str, units: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands before and after the unit, "og" and "and" left out, for each spelling."""
    for unit in units:
        many, found, rest = word.partition(unit)
        if found:
            yield many, rest.removeprefix("og").removeprefix("and")


def _hundreds(word: str) -> int | None:
    number = int(word) if _DIGITS.fullmatch(word) else _up_to_thousands(word)
    return number if number is None or number < 1000 else None


def _under_hundred(word: str) -> int | None:
    number = int(word) if _DIGITS.fullmatch(word) else _UNDER_HUNDRED.get(word)
    return number if number is None or number < 100 else None


def _sum(unit: int, many: int | None, rest: int | None) -> int | None:
    return None if many is None or rest is None else many * unit + rest
