"""Days down the side and names over the columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.answers.word_list import words_in
from flows.payslip.reading.page import Word
from flows.shifts.paper.cells import Cell, Row
from flows.shifts.paper.day_in import only_day
from flows.shifts.paper.flat import flat
from flows.shifts.paper.heading import Headings
from flows.shifts.paper.hours_in import hours_in
from flows.shifts.paper.printed import Day, Line
from flows.shifts.paper.told_in import lines_in, named

FEWEST_ROWS, FEWEST_NAMES = 3, 2
OF_COLUMNS = frozenset(
    words_in(
        "dag dato ugedag uge fra til start slut begynd ender modetid fyraften tid tider timer "
        "pause vagt vagter vagttype type sted afdeling funktion rolle kommentar bemaerkning note "
        "noter arbejdstid antal i alt norm lon status opgave date day from to end hours break "
        "shift job position location department comment team hold navn medarbejder ansat hvem name "
        "employee initialer kl"
    )
)
"""What stands over columns that are no person's."""


@dataclass(frozen=True, slots=True)
class _Side:
    day: Day
    middle: float


def across_lines(rows: Sequence[Row], headings: Headings) -> tuple[list[Line], list[str]] | None:
    """Return the lines of a table and the names over its columns; None when the page is none."""
    sides = [(at, day) for at, row in enumerate(rows) if (day := only_day(row[0].flat))]
    if len(sides) < FEWEST_ROWS:
        return None
    first = sides[0][0]
    edge = max(rows[at][0].box.right for at, _ in sides)
    heads = _names_over(rows[:first], edge)
    if len(heads) < FEWEST_NAMES:
        return None
    days = [_Side(day, rows[at][0].box.middle) for at, day in sides]
    lines = list(_lines(rows[first:], heads, days, edge, headings))
    return lines, [named(word.text for word in head.words) for head in heads]


def _names_over(rows: Sequence[Row], edge: float) -> list[Cell]:
    """Return the names in the last row above the days that has some."""
    for row in reversed(rows[-3:]):
        cells = [cell for cell in row if cell.middle > edge]
        names = [cell for cell in cells if _is_name(cell)]
        if cells:
            return names if len(names) == len(cells) else []
    return []


def _is_name(cell: Cell) -> bool:
    words = [word.strip(".:,") for word in cell.flat.split()]
    of_column = any(word in OF_COLUMNS for word in words)
    return not of_column and not hours_in(cell.flat).spans and any(map(str.isalpha, cell.flat))


def _lines(
    rows: Sequence[Row], heads: Sequence[Cell], days: Sequence[_Side], edge: float,
    headings: Headings,
) -> Iterator[Line]:  # fmt: skip
    words = [word for row in rows for cell in row for word in cell.words]
    words = [word for word in words if (word.left + word.right) / 2 > edge]
    between = [(one.middle + two.middle) / 2 for one, two in pairwise(heads)]
    columns = list(zip(heads, pairwise([edge, *between, float("inf")]), strict=True))
    for side in days:
        level = [word for word in words if _nearest(days, word) is side]
        day = headings.filled(side.day, side.middle)
        for head, (left, right) in columns:
            inside = [word for word in level if left <= (word.left + word.right) / 2 < right]
            yield from lines_in(day, inside, named(word.text for word in head.words))


def _nearest(days: Sequence[_Side], word: Word) -> _Side:
    return min(days, key=lambda side: abs(side.middle - word.box.middle))


def is_of_columns(text: str) -> bool:
    """Return whether flat text is what stands over columns: "dato", "fra"."""
    return any(word.strip(".:,") in OF_COLUMNS for word in flat(text).split())
