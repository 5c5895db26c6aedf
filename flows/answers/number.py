"""A whole number."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.spoken_number import misspelled, spelled
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import plain, tidy

_DIGITS = re.compile(
    r"(?<![\w,.])(?P<sign>[-−] ?)?(?P<digits>\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,12})(?!\d|[.,:/-]\d)"
)
_ANY_DIGIT = re.compile(r"\d")
# Written "to" and "en" are also small words, so a number in words must be all that is said.
_FILLING = frozenset(
    words_in(
        "ca cirka omkring omtrent about around approx roughly vist nok tror jeg er har det i am "
        "have im its is ar year years old gammel timer time hours hour kr kroner stk dage days "
        "gange times om ugen per week a uge maske bare kun only just tak lige sadan der"
    )
)
_LONGEST_READ = 200
_MOST_WORDS = 12
_NONE = dict.fromkeys(("ingen", "ingenting", "none", "null"), 0)
_FRACTION = re.compile(r"\d[.,]\d{1,2}(?!\d)|[½¼¾]|\bhalv\b")


@dataclass(frozen=True, slots=True)
class Number:
    """An int from `least` to `most`: "15", "ca. 12", "femogtyve", "1.000", "twenty-one".

    Unclear reasons: "bounds" for a number outside, "whole" for a fraction.
    """

    least: int = 0
    most: int = 1_000_000
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> int | Unclear:
        """Read the one number that the message holds."""
        text = tidy(text)
        if len(text) > _LONGEST_READ:
            return Unclear()
        number = _in_digits(text) if _ANY_DIGIT.search(text) else _in_words(text)
        if isinstance(number, int):
            return number if self.least <= number <= self.most else Unclear("bounds")
        return number

    def dump(self, value: int) -> Json:
        """Return the number itself."""
        return value

    def load(self, raw: Json) -> int:
        """Return the stored number if it is still within the bounds."""
        if not isinstance(raw, int) or isinstance(raw, bool) or not self.least <= raw <= self.most:
            raise Unfit(f"not a whole number from {self.least} to {self.most}")
        return raw


def _in_digits(text: str) -> int | Unclear:
    if _FRACTION.search(text):
        return Unclear("whole")
    found = list(_DIGITS.finditer(text))
    if len(found) != 1 or len(_ANY_DIGIT.findall(text)) != len(_ANY_DIGIT.findall(found[0][0])):
        return Unclear()
    number = int(re.sub(r"\D", "", found[0]["digits"]))
    return -number if found[0]["sign"] else number


def _in_words(text: str) -> int | Unclear:
    words = plain(text).split()
    if len(words) > _MOST_WORDS:
        return Unclear()
    bare = "".join(word for word in words if word not in _FILLING)
    for form in ("".join(words), bare):
        number = _NONE.get(form, spelled(form))
        if number is not None:
            return number
    # "Fempten" and "fjortn".
    near = misspelled(bare)
    return Unclear() if near is None else near
