"""Rows of days over columns: "Man 23/11 | Tir 24/11 | …", in one line or in two."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.payslip.reading.page import Word
from flows.shifts.paper.cells import Cell, Row
from flows.shifts.paper.day_in import day_in, initials, month_in, number_in, only_day
from flows.shifts.paper.flat import flat
from flows.shifts.paper.printed import Day

FEWEST = 3
"""So many days in a row are the heads of columns."""
_NEAR = 2.2  # letter heights from one line of heads to the next
_ENGLISH = frozenset({"mon", "tue", "wed", "thu", "sat", "sun", "thur", "tues"})


@dataclass(frozen=True, slots=True)
class Column:
    """A day, between which x its column lies, and where its head begins and has its middle."""

    day: Day
    left: float
    right: float
    begins: float
    middle: float

    def holds(self, word: Word) -> bool:
        """Return whether a word stands in the column."""
        return self.left <= (word.left + word.right) / 2 < self.right


@dataclass(frozen=True, slots=True)
class Head:
    """The columns under rows `first` to `last` of a page."""

    columns: tuple[Column, ...]
    first: int
    last: int

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return self.columns[0].left


def heads_of(rows: Sequence[Row]) -> list[Head]:
    """Return the heads of columns on a page, top to bottom."""
    found: list[Head] = []
    at = 0
    while at < len(rows):
        head = _head(rows, at)
        if head is not None:
            found.append(head)
            at = head.last
        at += 1
    return found


def _head(rows: Sequence[Row], at: int) -> Head | None:
    days = _days(rows[at])
    if len(days) < FEWEST:
        return None
    last = at
    for below in range(at + 1, min(at + 3, len(rows))):
        more = _under(days, rows[below], rows[last])
        if more is None:
            break
        days, last = more, below
    return Head(_columns(days), at, last)


Placed = list[tuple[Day, Cell]]


def _days(row: Row) -> Placed:
    """Return the days of a row with their cells; of a row that has hours too, none."""
    cells = [part for cell in row for part in _parted(cell)]
    english = any(cell.flat.strip(".") in _ENGLISH for cell in cells)
    read = _with_gaps([_day(cell, english) for cell in cells])
    found = [(day, cell) for day, cell in zip(read, cells, strict=True) if day is not None]
    if not found and initials([cell.flat for cell in cells[-7:]]):
        return [(Day(weekday), cell) for weekday, cell in enumerate(cells[-7:])]
    others = [c for c in cells if all(c is not cell for _, cell in found)]
    # A list line has one day or two; heads have hardly anything else in their row.
    return found if len(found) > len(others) else []


def _with_gaps(days: Sequence[Day | None]) -> list[Day | None]:
    """Return days with one that could not be read between two others: "Fre", "La", "Søn"."""
    done = list(days)
    for at, (before, day, after) in enumerate(zip(days, days[1:], days[2:], strict=False), 1):
        if day is not None or before is None or after is None or before.weekday is None:
            continue
        if after.weekday == before.weekday + 2:
            fits = before.number is not None and after.number == before.number + 2
            number = before.number + 1 if fits and before.number is not None else None
            done[at] = Day(before.weekday + 1, number, before.month if fits else None)
    return done


def _day(cell: Cell, english: bool) -> Day | None:
    if english and cell.flat.startswith("fri"):
        return only_day(cell.flat.replace("fri", "friday", 1).replace("fridayday", "friday"))
    return only_day(cell.flat)


def _parted(cell: Cell) -> list[Cell]:
    """Return a cell split before each word that begins a weekday, where it holds several."""
    starts = [at for at, word in enumerate(cell.words) if _begins(word)]
    if len(starts) < 2:
        return [cell]
    edges = [0, *starts[1:], len(cell.words)]
    return [Cell(cell.words[first:last]) for first, last in pairwise(edges)]


def _begins(word: Word) -> bool:
    found = day_in(flat(word.text))
    return found is not None and found[0].weekday is not None


def _under(days: Placed, row: Row, above: Row) -> Placed | None:
    """Return the heads with the dates that stand in a row under them; None when it has none."""
    height = max(cell.box.height for cell in above)
    if row[0].box.middle - above[0].box.middle > _NEAR * max(height, row[0].box.height):
        return None
    words = [Cell((word,)) for cell in row for word in cell.words]
    cells = [cell for cell in row if _part(cell)] if all(map(_part, row)) else []
    cells = cells or ([cell for cell in words if _part(cell)] if all(map(_part, words)) else [])
    fits = [[c for c in cells if head.box.covers(c.box)] for _, head in days]
    if sum(map(bool, fits)) < max(FEWEST, len(days) - 1):
        return None
    return [(_joined(day, below), head) for (day, head), below in zip(days, fits, strict=True)]


def _part(cell: Cell) -> Day | None:
    """Return the part of a date that a cell under a head is."""
    if (number := number_in(cell.flat)) is not None:
        return Day(number=number)
    if (month := month_in(cell.flat)) is not None:
        return Day(month=month)
    return only_day(cell.flat)


def _joined(day: Day, below: Sequence[Cell]) -> Day:
    for cell in below:
        day = day.filled(_part(cell) or Day())
    return day


def _columns(days: Placed) -> tuple[Column, ...]:
    """Return columns from the middles of their heads: halfway to the next one each."""
    middles = [cell.middle for _, cell in days]
    between = [(one + other) / 2 for one, other in pairwise(middles)]
    edges = [2 * middles[0] - between[0], *between, 2 * middles[-1] - between[-1]]
    return tuple(
        Column(day, left, right, cell.box.left, cell.middle)
        for (day, cell), (left, right) in zip(days, pairwise(edges), strict=True)
    )
