"""A row as pieces: words, numbers and dates, each with its place and its cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from flows.payslip.reading import dates, figures
from flows.payslip.reading.dates import Span
from flows.payslip.reading.figures import Figure, Style
from flows.payslip.reading.letters import plain, tokens
from flows.payslip.reading.level import Row
from flows.payslip.reading.page import Box, Word

# More air than so much of the letters' height, or width, and another cell begins.
_CELL_GAP, _CELL_LETTERS = 0.75, 1.5
# The most air inside one number ("1 234,56"); a space of typewriter letters is a letter wide.
_NUMBER_GAP, _NUMBER_LETTERS = 0.45, 1.15
_LONGEST_CELL = 24  # words
_MOST_CELLS = 30  # of a row
_LEADER = re.compile(r"^[._=\-–—·…*~]{3,}$")
_SLASH = re.compile(r"(?<=,\d\d)/(?=\d)|(?<=%)/|(?<=\d)/(?=\d{1,3}\.\d{3}(?:,|\b))")
_SPACED = re.compile(r"^(?:[^\W\d]{1,2}\s+){2,}[^\W\d]{1,2}$")
_BREAKS = (": ", " | ", " ; ", " · ", " • ", " / ", "; ")
_FILLERS = frozenset(
    {
        "af",
        "a",
        "x",
        "pa",
        "kr",
        "dkk",
        "pr",
        "timer",
        "time",
        "t",
        "stk",
        "og",
        "km",
        "til",
        "er",
        "med",
    }
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, a number or a date in a row.

    `cell` numbers the cells of a row from the left; `slashed` are words that a slash parts from
    those before them: "A-indkomst / fradrag".
    """

    text: str
    box: Box
    cell: int
    figure: Figure | None = None
    span: Span | None = None
    sure: float = 1.0
    slashed: bool = False

    @property
    def words(self) -> bool:
        """Whether it is plain words that say something."""
        return self.figure is None and self.span is None


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the page as pieces, left to right."""

    pieces: tuple[Piece, ...]
    box: Box


def pieces_of(row: Row, style: Style) -> Iterator[Piece]:
    """Yield the pieces of a row, left to right; `style` says what separates decimals."""
    for number, cell in enumerate(_cells(row)[:_MOST_CELLS]):
        yield from _parsed(cell, number, style)


def _cells(row: Row) -> list[list[Word]]:
    cells: list[list[Word]] = []
    for word in row.words:
        last = cells[-1][-1] if cells else None
        if _LEADER.match(word.text):
            continue
        if (
            last
            and len(cells[-1]) < _LONGEST_CELL
            and _gap(last, word) < _reach(last, word, _CELL_GAP, _CELL_LETTERS)
        ):
            cells[-1].append(word)
        else:
            cells.append([word])
    return cells


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell's text, and for every letter of it the place and the certainty."""

    text: str
    places: tuple[tuple[float, float, Word], ...]

    def box(self, start: int, end: int) -> Box:
        cut = self.places[start:end]
        tops, bottoms = [p[2].top for p in cut], [p[2].bottom for p in cut]
        return Box(cut[0][0], min(tops), cut[-1][1], max(bottoms))

    def sure(self, start: int, end: int) -> float:
        return min(place[2].sure for place in self.places[start:end])


def _cell(words: list[Word], style: Style) -> _Cell:
    text = ""
    places: list[tuple[float, float, Word]] = []
    for index, word in enumerate(words):
        if index:
            text += " " if _one_space(words[index - 1], word) else "  "
            places += [(words[index - 1].right, word.left, word)] * (len(text) - len(places))
        shown = _shown(word.text, style)
        step = (word.right - word.left) / max(len(shown), 1)
        text += shown
        places += [
            (word.left + i * step, word.left + (i + 1) * step, word) for i in range(len(shown))
        ]
    return _Cell(text, tuple(places))


def _gap(one: Word, other: Word) -> float:
    return other.left - one.right


def _reach(one: Word, other: Word, tall: float, wide: float) -> float:
    """Return how much air is little: so much of the letters' height or of their width."""
    letters = len(one.text) + len(other.text)
    width = (one.right - one.left + other.right - other.left) / max(letters, 1)
    return max(tall * min(one.box.height, other.box.height), wide * width)


def _one_space(one: Word, other: Word) -> bool:
    return _gap(one, other) < _reach(one, other, _NUMBER_GAP, _NUMBER_LETTERS)


def _shown(text: str, style: Style) -> str:
    parts = [figures.regular(figures.mended(part), style) for part in plain(text).split(" ")]
    return " ".join(parts)


def _parsed(words: list[Word], number: int, style: Style) -> Iterator[Piece]:
    cell = _cell(words, style)
    at = 0
    for start, end, figure, span in sorted(_found(cell.text, style), key=lambda f: f[0]):
        yield from _words(cell, at, start, number)
        yield Piece(
            cell.text[start:end], cell.box(start, end), number, figure, span, cell.sure(start, end)
        )
        at = end
    yield from _words(cell, at, len(cell.text), number)


def _found(text: str, style: Style) -> Iterator[tuple[int, int, Figure | None, Span | None]]:
    text = _SLASH.sub(" ", text)
    rest = text
    for start, end, span in dates.find(text):
        yield start, end, None, span
        rest = rest[:start] + "x" * (end - start) + rest[end:]
    for start, end, figure in figures.find(figures.without_kroner(rest), style):
        yield start, end, figure, None


def _words(cell: _Cell, start: int, end: int, number: int) -> Iterator[Piece]:
    """Yield what stands between numbers as words, cut where a colon or a bar cuts it."""
    text = cell.text[start:end]
    cuts = [0, len(text)]
    opened = text.rfind(" (")
    if opened > 0 and ")" not in text[opened:] and end < len(cell.text):
        cuts.append(opened + 1)
    for mark in _BREAKS:
        at = text.find(mark)
        while at >= 0:
            cuts.append(at + len(mark))
            at = text.find(mark, at + 1)
    cuts.sort()
    for low, high in pairwise(cuts):
        part = _closed(text[low:high].strip(" :;|·•/=*"))
        if part and any(c.isalnum() or c == "%" for c in part):
            blank = len(text[low:high]) - len(text[low:high].lstrip(" :;|·•/=*"))
            shift, last = start + low + blank, start + high - 1
            box, sure = cell.box(shift, last + 1), cell.sure(shift, last + 1)
            yield Piece(part, box, number, sure=sure, slashed=text[:low].endswith(" / "))


def _closed(text: str) -> str:
    """Return letter-spaced words closed up: "S A L D I  Å R" -> "SALDI ÅR"."""
    if not _SPACED.match(text) or not text.isupper():
        return text
    return " ".join(word.replace(" ", "") for word in re.split(r"\s{2,}", text))


def currency(piece: Piece) -> bool:
    """Return whether words only say that the number behind them is kroner."""
    return tokens(piece.text) in (("kr",), ("dkk",))


def filler(text: str) -> bool:
    """Return whether words only join numbers: "af", "x", "kr."."""
    words = tokens(text)
    return not words or all(word in _FILLERS for word in words)
