"""The titles of a list's columns: under which of them names, ends and sums stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from flows.answers.word_list import words_in
from flows.payslip.reading.page import Word
from flows.shifts.paper.across import is_of_columns
from flows.shifts.paper.cells import Cell, Row
from flows.shifts.paper.hours_in import hours_in

Kind = Literal["name", "until", "sum", ""]
_KINDS: dict[Kind, frozenset[str]] = {
    "name": frozenset(words_in("navn medarbejder ansat hvem name employee initialer")),
    "until": frozenset(words_in("til slut ender fyraften to end")),
    "sum": frozenset(words_in("timer antal pause norm lon hours break total sum status")),
}
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Titles:
    """From which x each kind of column reaches how far."""

    columns: tuple[tuple[Kind, float, float], ...] = ()

    def over(self, cell: Cell) -> Kind:
        """Return what kind of column a cell stands in."""
        found = (kind for kind, left, right in self.columns if left <= cell.box.left < right)
        return next(found, "")

    @property
    def named(self) -> bool:
        """Whether there is a column of names."""
        return any(kind == "name" for kind, *_ in self.columns)


def titles_in(row: Row) -> Titles | None:
    """Return the titles of columns that a row is; None when it is no such row."""
    of_columns = [cell for cell in row if is_of_columns(cell.text)]
    if len(of_columns) < FEWEST or any(hours_in(cell.flat).spans for cell in row):
        return None
    lefts = [cell.box.left - cell.box.height for cell in row]
    edges = pairwise([*lefts, float("inf")])
    return Titles(tuple((_kind(cell), *edge) for cell, edge in zip(row, edges, strict=True)))


def with_dash(cell: Cell) -> Sequence[Word]:
    """Return the words of an end with a dash before them: it stands in a column of its own."""
    first = cell.words[0]
    return (replace(first, text="-", right=first.left, sure=1.0), *cell.words)


def _kind(cell: Cell) -> Kind:
    words = {word.strip(".:,") for word in cell.flat.split()}
    return next((kind for kind, known in _KINDS.items() if words & known), "")
