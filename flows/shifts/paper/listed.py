"""Lists and cards: a day, its hours beside or under it, and what else stands there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from flows.payslip.reading.page import Word
from flows.shifts.paper.blocks import without_blocks
from flows.shifts.paper.cells import Cell, Row, middle_of, text_of
from flows.shifts.paper.counted import with_counted_days
from flows.shifts.paper.day_in import day_in, number_in
from flows.shifts.paper.flat import flat
from flows.shifts.paper.following import following
from flows.shifts.paper.heading import Headings, about_paper, period_in, week_in
from flows.shifts.paper.printed import Day, Line
from flows.shifts.paper.titles import Titles, titles_in, with_dash
from flows.shifts.paper.told_in import lines_in, named

_FAR = 8
"""Letter heights below a day within which hours are its own."""


@dataclass(slots=True)
class _At:
    """The day that was read last, and what stands above the rows."""

    day: Day | None = None
    bottom: float = 0.0
    titles: Titles = field(default_factory=Titles)
    person: str = ""


def listed_lines(rows: Sequence[Row], headings: Headings) -> Iterator[tuple[Line, bool]]:
    """Yield each line of a list, and whether what stands beside it is surely a name."""
    rows = with_counted_days(rows)
    left, blocks = without_blocks(rows)
    at = _At()
    for row in sorted([*left, *(block.row for block in blocks)], key=_top):
        block = next((block for block in blocks if block.row is row), None)
        if block is not None:
            at.day, at.bottom = headings.filled(block.day, middle_of(row)), block.bottom
        else:
            yield from _row(row, at, headings)


def _top(row: Row) -> float:
    return min(cell.box.top for cell in row)


def _row(row: Row, at: _At, headings: Headings) -> Iterator[tuple[Line, bool]]:
    text = text_of(row)
    if about_paper(text) or period_in(text) is not None:
        return
    if (titles := titles_in(row)) is not None:
        at.titles = titles
        return
    found, words, name = _parts(row, at)
    if found is not None:
        at.day = following(headings.filled(found, middle_of(row)), at.day)
        at.bottom = max(cell.box.bottom for cell in row)
    elif week_in(text) is not None:
        return
    lines = list(_hours(at, row, words)) if at.day is not None else []
    for line in lines:
        whose = name or (at.person if found is not None else "")
        yield replace(line, whose=whose), at.titles.named and bool(name)
    if not lines and found is None and not any(map(str.isdigit, text)):
        at.person = named(word.text for cell in row for word in cell.words)


def _hours(at: _At, row: Row, words: Sequence[Word]) -> Iterator[Line]:
    height = max(cell.box.height for cell in row)
    if at.day is None or _top(row) - at.bottom > _FAR * height:
        return
    for line in lines_in(at.day, words):
        at.bottom = max(cell.box.bottom for cell in row)
        yield line


def _parts(row: Row, at: _At) -> tuple[Day | None, list[Word], str]:
    """Return the day of a row, its other words, and the name where names stand."""
    day: Day | None = None
    words: list[Word] = []
    name = ""
    for cell in row:
        kind = at.titles.over(cell)
        if kind == "name":
            name = named(word.text for word in cell.words)
        elif kind == "until":
            words += with_dash(cell)
        elif kind != "sum":
            day, rest = _day_of(cell, day)
            words += rest
    return day, words, name


def _day_of(cell: Cell, before: Day | None) -> tuple[Day | None, list[Word]]:
    """Return the day in a cell and its words behind it (and before it); None where it has none."""
    if before is not None and before.number is None:
        number = number_in(cell.flat)
        if number is not None:
            return before.filled(Day(number=number)), []
    if before is not None and before.number is not None and before.weekday is not None:
        return before, list(cell.words)
    texts = [flat(word.text) for word in cell.words]
    for first in range(len(texts)):
        found = day_in(" ".join(texts[first:]))
        if found is not None and (first == 0 or found[0].number is not None):
            behind = len(found[1].split())
            rest = cell.words[len(texts) - behind :] if behind else ()
            day = found[0] if before is None else before.filled(found[0])
            return day, [*cell.words[:first], *rest]
    return before, list(cell.words)
