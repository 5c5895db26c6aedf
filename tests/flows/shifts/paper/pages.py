"""Pages of words as tests write them: rows of cells at columns."""

from collections.abc import Sequence

from flows.payslip.reading.page import Page, Word

LETTER, LINE = 5.0, 14.0


def page(*rows: str | Sequence[str], wide: float = 110) -> Page:
    """Return a page with rows of text, or of cells that stand under each other."""
    words: list[Word] = []
    for number, row in enumerate(rows):
        cells = [row] if isinstance(row, str) else row
        for at, cell in enumerate(cells):
            words += _words(cell, 20 + wide * at, 20 + LINE * 1.6 * number)
    return Page(900, 1200, tuple(words))


def _words(text: str, left: float, top: float) -> list[Word]:
    words = []
    for word in text.split():
        right = left + LETTER * len(word)
        words.append(Word(word, left, top, right, top + LINE * 0.7))
        left = right + LETTER * 0.6
    return words
