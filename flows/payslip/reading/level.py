"""Rows from words: the page is made level, then what stands side by side is joined."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import tan
from statistics import median

from flows.payslip.reading.page import Box, Page, Word

MOST_WORDS = 1200  # of a page; a payslip has some hundreds
_FARTHEST = 1e6  # no page has words farther out, and NaN is nowhere
_LONGEST = 80  # letters of a word that are looked at
_ANGLES = [step * 0.004 for step in range(-14, 15)]  # radians: about 3 degrees to either side
_ENOUGH = 1.15  # a turned page must be so much better than an untouched one


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one line of the page, left to right."""

    words: tuple[Word, ...]
    box: Box


def rows_of(pages: Sequence[Page]) -> list[Row]:
    """Return the rows of all pages, one page under the other, top to bottom."""
    rows: list[Row] = []
    offset = 0.0
    for page in pages:
        words = [_short(word) for word in page.words if _usable(word)][:MOST_WORDS]
        rows += in_rows([_lowered(word, offset) for word in _levelled(words)])
        offset += page.height + 100
    return rows


def _usable(word: Word) -> bool:
    place = (word.left, word.top, word.right, word.bottom)
    return bool(word.text[:_LONGEST].strip()) and all(abs(number) < _FARTHEST for number in place)


def _short(word: Word) -> Word:
    return word if len(word.text) <= _LONGEST else replace(word, text=word.text[:_LONGEST])


def _lowered(word: Word, offset: float) -> Word:
    return replace(word, top=word.top + offset, bottom=word.bottom + offset)


def _levelled(words: list[Word]) -> list[Word]:
    """Return the words turned so that lines are level, if turning clearly helps."""
    if len(words) < 12 or all(word.sure == 1.0 for word in words):
        return words
    tall = median(word.box.height for word in words)
    best = max(_ANGLES, key=lambda angle: _sharpness(words, angle, tall))
    if _sharpness(words, best, tall) < _ENOUGH * _sharpness(words, 0.0, tall):
        return words
    return [_turned(word, best) for word in words]


def _sharpness(words: list[Word], angle: float, tall: float) -> float:
    """Return how well the words gather in lines when the page is turned by an angle."""
    counts: dict[int, int] = {}
    for word in words:
        middle = word.box.middle - (word.left + word.right) / 2 * tan(angle)
        at = int(middle / tall * 3)
        counts[at] = counts.get(at, 0) + 1
    return sum(count * count for count in counts.values()) / len(words)


def _turned(word: Word, angle: float) -> Word:
    lift = (word.left + word.right) / 2 * tan(angle)
    return replace(word, top=word.top - lift, bottom=word.bottom - lift)


def in_rows(words: Sequence[Word]) -> list[Row]:
    """Gather words to rows: each joins the row whose last word on its left is level with it."""
    open_rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.left, word.top)):
        best = max(open_rows, key=lambda row: _level(row, word), default=None)
        if best is not None and _level(best, word) > 0.5:
            best.append(word)
        else:
            open_rows.append([word])
    return sorted((_row(row) for row in open_rows), key=lambda row: row.box.middle)


def _level(row: list[Word], word: Word) -> float:
    """Return how much of the smaller height the word shares with the end of a row."""
    last = row[-1]
    if last.bottom <= word.top or word.bottom <= last.top:
        return 0.0
    shared = min(last.bottom, word.bottom) - max(last.top, word.top)
    return shared / max(min(last.bottom - last.top, word.bottom - word.top), 0.01)


def _row(words: list[Word]) -> Row:
    top = median(word.top for word in words)
    bottom = median(word.bottom for word in words)
    return Row(tuple(words), Box(words[0].left, top, max(w.right for w in words), bottom))
