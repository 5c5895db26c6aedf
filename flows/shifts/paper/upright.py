"""Columns of a photo that lean are set upright: what stands far under a head stays under it."""

from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading.page import Word
from flows.shifts.paper.heads import Column

_LEANS = [step * 0.01 for step in range(-16, 17)]  # x for each y: about 9 degrees to either side
_NEAR = 0.7  # letter heights
_BETTER = 1.15
"""Upright columns must fit so many times as many words as they did."""


def upright(words: Sequence[Word], columns: Sequence[Column], top: float) -> list[Word]:
    """Return the words below `top` as they stand when the columns go straight down."""
    if all(word.sure == 1.0 for word in words):
        return list(words)
    best = max(_LEANS, key=lambda lean: (_fitting(words, columns, top, lean), -abs(lean)))
    if _fitting(words, columns, top, best) < _BETTER * _fitting(words, columns, top, 0.0):
        return list(words)
    return [_moved(word, best * (word.box.middle - top)) for word in words]


def _moved(word: Word, by: float) -> Word:
    return replace(word, left=word.left - by, right=word.right - by)


def _fitting(words: Sequence[Word], columns: Sequence[Column], top: float, lean: float) -> int:
    """Return how many words begin where a head does, or have their middle under its middle."""
    count = 0
    for word in words:
        by, near = lean * (word.box.middle - top), _NEAR * word.box.height
        left, middle = word.left - by, (word.left + word.right) / 2 - by
        count += any(
            abs(left - column.begins) < near or abs(middle - column.middle) < near
            for column in columns
        )
    return count
