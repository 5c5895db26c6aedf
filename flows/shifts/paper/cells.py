"""Rows of cells: words that stand side by side, split where there is air between them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from flows.payslip.reading.level import rows_of
from flows.payslip.reading.page import Box, Page, Word
from flows.shifts.paper.flat import flat

AIR = 0.75
"""Of a letter's height: from so much air a new cell begins."""
SURE = 0.4
"""Letters that are less sure than this tell no hours; measured, those from 0.43 on were right."""


@dataclass(frozen=True)
class Cell:
    """Words that stand together."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words as printed."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def flat(self) -> str:
        """The words in one plain form."""
        return flat(self.text)

    @cached_property
    def box(self) -> Box:
        """Where they stand."""
        return Box(
            min(word.left for word in self.words), min(word.top for word in self.words),
            max(word.right for word in self.words), max(word.bottom for word in self.words),
        )  # fmt: skip

    @property
    def middle(self) -> float:
        """The x of its middle."""
        return (self.box.left + self.box.right) / 2

    @property
    def sure(self) -> bool:
        """Whether all its letters can be trusted."""
        return all(word.sure >= SURE for word in self.words)


Row = tuple[Cell, ...]
"""The cells of one line of the page, left to right; never empty."""


def cells_of(page: Page) -> list[Row]:
    """Return the rows of a page, top to bottom."""
    return [tuple(_cells(row.words)) for row in rows_of([page])]


def _cells(words: Sequence[Word]) -> Iterable[Cell]:
    run = [words[0]]
    for word in words[1:]:
        if word.left - run[-1].right > AIR * min(run[-1].box.height, word.box.height):
            yield Cell(tuple(run))
            run = []
        run.append(word)
    yield Cell(tuple(run))


def middle_of(row: Row) -> float:
    """Return the y of the middle of a row."""
    return sum(cell.box.middle for cell in row) / len(row)


def text_of(row: Iterable[Cell]) -> str:
    """Return all of a row in one plain form."""
    return " ".join(cell.flat for cell in row)
