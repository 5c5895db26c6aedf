"""A month's sheet: weekdays over columns, and in each cell the day of the month over its hours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.payslip.reading.page import Word
from flows.shifts.paper.cells import Row
from flows.shifts.paper.day_in import number_in
from flows.shifts.paper.flat import flat
from flows.shifts.paper.heading import Headings
from flows.shifts.paper.heads import Head
from flows.shifts.paper.printed import Day, Line
from flows.shifts.paper.told_in import lines_in

FEWEST_ROWS = 2
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Numbers:
    """A row of days of the month: from which y, and the number that the first column would have."""

    top: float
    base: int


def numbers_of(rows: Sequence[Row], head: Head, last: int) -> list[Numbers]:
    """Return the rows of day numbers under a head; fewer than two are no month."""
    found = [each for row in rows[head.first + 1 : last] for each in _numbers(row, head)]
    chains = [_chain(found, first) for first in range(len(found))]
    longest = max(chains, key=len, default=[])
    return longest if len(longest) >= FEWEST_ROWS else []


def month_lines(
    rows: Sequence[Row], head: Head, last: int, numbers: Sequence[Numbers], headings: Headings
) -> Iterator[Line]:
    """Yield the lines of a month's sheet."""
    words = [w for row in rows[head.first + 1 : last] for cell in row for w in cell.words]
    edges = [*(each.top for each in numbers), float("inf")]
    for each, (top, bottom) in zip(numbers, pairwise(edges), strict=True):
        band = [word for word in words if top - 0.5 <= word.top < bottom - 0.5]
        for at, column in enumerate(head.columns):
            number = each.base + at
            if 1 <= number <= 31:
                inside = [word for word in band if column.holds(word)]
                day = headings.filled(Day(column.day.weekday, number), top)
                yield from lines_in(day, _without(inside, number))


def _numbers(row: Row, head: Head) -> Iterator[Numbers]:
    """Yield a row with what its numbers agree on; nothing when it is no row of day numbers."""
    words = [word for cell in row for word in cell.words]
    firsts = [_first(words, head, at) for at in range(len(head.columns))]
    bases = {number - at for at, number in enumerate(firsts) if number is not None}
    if len(bases) == 1:
        yield Numbers(min(cell.box.top for cell in row), bases.pop())


def _chain(found: Sequence[Numbers], first: int) -> list[Numbers]:
    """Return rows from one on of which each begins a week after the one before it."""
    chain = [found[first]] if -_WEEK < found[first].base <= _WEEK + 1 else []
    for each in found[first + 1 :]:
        if chain and each.base == chain[-1].base + _WEEK:
            chain.append(each)
    return chain


def _first(words: Sequence[Word], head: Head, at: int) -> int | None:
    inside = [word for word in words if head.columns[at].holds(word)]
    return number_in(flat(inside[0].text)) if inside else None


def _without(words: Sequence[Word], number: int) -> list[Word]:
    """Return the words of a cell without the day number that is its first."""
    for at, word in enumerate(words):
        if number_in(flat(word.text)) == number:
            return [*words[:at], *words[at + 1 :]]
    return list(words)
