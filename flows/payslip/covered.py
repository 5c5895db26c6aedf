"""Which words of a payslip's page may be kept, and which are painted over: CPR, accounts.

Nothing is kept that was not read: a number whose place is not known does not stand on what is kept.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.cpr import mask_cpr
from flows.payslip.reading.letters import bare
from flows.payslip.reading.level import MOST_WORDS, Row, in_rows
from flows.payslip.reading.page import Box, Page, Word

_BESIDE = 1.5  # letter heights of air, at most, inside one number written in groups
_BELOW = 3  # so many rows down a label is looked for what it names
_LONG_NUMBER, _NUMBER_WITH_LETTERS, _IN_GROUPS, _CPR = 6, 4, 8, 10
_SURE_ENOUGH = 0.6
_SHOWN_EDGE, _HIDDEN_EDGE = 0.2, 0.4  # letter heights
_MOST_GROUPS = 10
_PERSON = re.compile(r"cpr\w*|pers(?:on)?(?:nr|nummer|no)\w*|civilregistration\w*|ssn")
_ACCOUNT = re.compile(
    r"(?:nem|bank|lon)?kont(?:o|i)(?:nr|nummer|en)?|reg(?:nr|nummer)?|iban|kto(?:nr)?|"
    r"(?:bank)?account(?:no|number)?"
)
_AMOUNT = re.compile(
    r"(?:kr\.?|dkk)?[-+(]?(?:\d{1,3}(?:[.,']\d{3}){0,2}|\d{1,6})(?:[.,]\d{2})[-)]?(?:kr\.?|%|,-)?",
    re.IGNORECASE,
)
_DAY = r"(?:[0-3]?\d[./-][01]?\d[./-](?:(?:19|20)?\d\d)|(?:19|20)\d\d-[01]\d-[0-3]\d)"
_DATE = re.compile(rf"\(?{_DAY}(?:[-–/]{_DAY})?[.,:;)]?")
_MASKED = re.compile(r"\W*(?:[xX*•#]\W?){4,}\W*")
_LIKE_DIGITS = frozenset("oOlI|SBZQ")
_GARBLED = 6  # so many digits, or letters that OCR takes for them, are a number


@dataclass(frozen=True, slots=True)
class Covered:
    """The places on a page that may be seen, and those over which is painted; all others go."""

    shown: tuple[Box, ...]
    hidden: tuple[Box, ...]


def covered(page: Page) -> Covered | None:
    """Return what of a page may be kept; None where the CPR number's place is not surely known.

    Amounts and dates stay. Any other long number goes, whatever it is: a phone number painted over
    is no loss.
    """
    rows = in_rows([word for word in page.words if word.text.strip()][:MOST_WORDS])
    hidden = {id(word): word for row in rows for word in _hidden_in(row)}
    hidden |= {id(word): word for word in _named(rows)}
    hidden |= {id(word): word for row in rows for word in _touching(row, hidden)}
    if not all(_found(label, at, rows, hidden) for at, label in _labels(rows, _PERSON)):
        return None
    shown = [word.box for row in rows for word in row.words if id(word) not in hidden]
    return Covered(
        tuple(_wider(box, _SHOWN_EDGE) for box in shown),
        tuple(_wider(word.box, _HIDDEN_EDGE) for word in hidden.values()),
    )


def _wider(box: Box, by: float) -> Box:
    """Return a place with its edges: what OCR says of where a word ends is half a letter off."""
    more, tall = by * box.height, 0.1 * box.height
    return Box(box.left - more, box.top - tall, box.right + more, box.bottom + tall)


# -- by what a word is ----------------------------------------------------------------------------


def _hidden_in(row: Row) -> Iterator[Word]:
    for chain in _chains(row):
        yield from (word for word in chain if _is_long_number(word))
        yield from _spread(chain)
        yield from _grouped(chain)


def _digits(word: Word) -> int:
    return sum(letter.isdigit() for letter in word.text)


def _harmless(word: Word) -> bool:
    """Return whether a word is an amount, a date or no number at all."""
    sure = word.sure >= _SURE_ENOUGH
    return not _digits(word) or (sure and bool(_AMOUNT.fullmatch(word.text) or _day(word)))


def _day(word: Word) -> bool:
    return _DATE.fullmatch(word.text) is not None


def _is_long_number(word: Word) -> bool:
    marks = [letter for letter in word.text if letter.isalnum() or letter == "|"]
    digits = _digits(word)
    alike = all(letter.isdigit() or letter in _LIKE_DIGITS for letter in marks)
    garbled = alike and len(marks) >= _GARBLED + (0 if digits else 2)
    if _harmless(word):
        return garbled and not digits
    letters = any(letter.isalpha() for letter in word.text)
    long = digits >= (_NUMBER_WITH_LETTERS if letters else _LONG_NUMBER)
    return long or garbled or word.sure < _SURE_ENOUGH


def _chains(row: Row) -> Iterator[list[Word]]:
    """Yield the words of a row that stand close together."""
    chain = [row.words[0]]
    for one, other in pairwise(row.words):
        if other.left - one.right > _BESIDE * max(one.box.height, other.box.height):
            yield chain
            chain = []
        chain.append(other)
    yield chain


def _spread(chain: Sequence[Word]) -> Iterator[Word]:
    """Yield the words of a CPR number that is written in groups: "12 06 10 - 1234"."""
    for start, first in enumerate(chain):
        if not _digits(first):
            continue
        for end in range(start + 1, min(start + _MOST_GROUPS, len(chain)) + 1):
            words = chain[start:end]
            enough = sum(map(_digits, words)) >= _CPR
            if enough and mask_cpr(" ".join(word.text for word in words))[1]:
                yield from words
                break


def _grouped(chain: Sequence[Word]) -> Iterator[Word]:
    """Yield the words of a long number that is written in groups: "1234 567 890"."""
    run: list[Word] = []
    for word in (*chain, None):
        joins = word is not None and not any(letter.isalpha() for letter in word.text)
        if word is not None and joins and not (_digits(word) and _harmless(word)):
            run.append(word)
            continue
        if sum(map(_digits, run)) >= _IN_GROUPS:
            yield from run
        run = []


def _touching(row: Row, hidden: Collection[int]) -> Iterator[Word]:
    """Yield the numbers right beside what is hidden: they may be its other half."""
    known = set(hidden)
    for chain in _chains(row):
        for words in (chain, chain[::-1]):
            for one, other in pairwise(words):
                if id(one) in known and not _harmless(other):
                    known.add(id(other))
                    yield other


# -- by what its label is -------------------------------------------------------------------------


def _labels(rows: Sequence[Row], which: re.Pattern[str]) -> Iterator[tuple[int, Word]]:
    for at, row in enumerate(rows):
        for word in row.words:
            if which.fullmatch("".join(filter(str.isalpha, bare(word.text)))):
                yield at, word


def _named(rows: Sequence[Row]) -> Iterator[Word]:
    """Yield the numbers in the row of a label of a CPR number or an account, and under it."""
    for which in (_PERSON, _ACCOUNT):
        for at, label in _labels(rows, which):
            yield from (word for word in _near(label, at, rows) if not _plain(word))


def _plain(word: Word) -> bool:
    return _harmless(word) and not _MASKED.fullmatch(word.text)


def _near(label: Word, at: int, rows: Sequence[Row]) -> Iterator[Word]:
    yield from (word for word in rows[at].words if word is not label)
    for row in rows[at + 1 : at + 1 + _BELOW]:
        slack = 2 * label.box.height
        yield from (word for word in row.words if word.box.covers(label.box, slack))


def _found(label: Word, at: int, rows: Sequence[Row], hidden: Collection[int]) -> bool:
    """Return whether what a label names is hidden; the label may hold it itself."""
    return any(id(word) in hidden for word in (label, *_near(label, at, rows)))
