"""Days over columns, and at the head of each row whose shifts they are, or which week it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from flows.payslip.reading.page import Word
from flows.shifts.paper.cells import Cell, Row
from flows.shifts.paper.flat import flat
from flows.shifts.paper.heading import Headings, about_paper, week_in
from flows.shifts.paper.heads import Head
from flows.shifts.paper.hours_in import hours_in
from flows.shifts.paper.month import month_lines, numbers_of
from flows.shifts.paper.printed import LONGEST_NAME, Day, Line
from flows.shifts.paper.told_in import lines_in, named
from flows.shifts.paper.upright import upright


@dataclass(frozen=True, slots=True)
class Label:
    """What stands at the head of a row, and at which y."""

    text: str
    middle: float


def grid_lines(rows: Sequence[Row], heads: Sequence[Head], headings: Headings) -> Iterator[Line]:
    """Yield the lines of all tables of a page whose columns are days."""
    for number, head in enumerate(heads):
        last = heads[number + 1].first if number + 1 < len(heads) else len(rows)
        numbers = numbers_of(rows, head, last)
        if numbers:
            yield from month_lines(rows, head, last, numbers, headings)
        else:
            yield from _week_lines(rows, head, last, headings)


def row_names(rows: Sequence[Row], heads: Sequence[Head]) -> list[str]:
    """Return what stands at the heads of the rows of all tables."""
    found = [label.text for head in heads for label in _labels(rows[head.last + 1 :], head)]
    return [text for text in found if week_in(flat(text)) is None]


def _week_lines(rows: Sequence[Row], head: Head, last: int, headings: Headings) -> Iterator[Line]:
    body = [row for row in rows[head.last + 1 : last] if not about_paper(row[0].flat)]
    labels = _labels(body, head)
    every = [word for row in body for cell in row for word in cell.words]
    top = max(cell.box.bottom for cell in rows[head.last])
    words = upright(every, head.columns, top)
    for column in head.columns:
        inside = [word for word in words if column.holds(word)]
        for label, theirs in _by_label(inside, labels):
            day = headings.filled(_in_week(column.day, label), top)
            yield from _cell(day, theirs, label.text)


def _cell(day: Day, words: Sequence[Word], label: str) -> Iterator[Line]:
    """Yield the lines of a cell; where the row is of some hours, names stand in its cells."""
    hours = hours_in(flat(label))
    if not hours.spans:
        yield from lines_in(day, words, "" if week_in(flat(label)) else label)
        return
    found = list(lines_in(day, words))
    for name in [] if found else _names(words):
        for span in hours.spans:
            yield Line(day, span.start, span.end, span.settled, name)
    yield from found


def _in_week(day: Day, label: Label) -> Day:
    week = week_in(flat(label.text))
    return day if week is None or day.number is not None else replace(day, week=week)


def _names(words: Sequence[Word]) -> list[str]:
    """Return the names in a cell, one a line."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.top, word.left)):
        first = lines[-1][0].box if lines else None
        # Scans draw boxes so tall that lines overlap.
        if first is not None and word.box.middle - first.middle < 0.5 * first.height:
            lines[-1].append(word)
        else:
            lines.append([word])
    found = [named(word.text for word in sorted(line, key=lambda w: w.left)) for line in lines]
    return [name for name in found if name and not hours_in(flat(name)).off]


# -- rows -----------------------------------------------------------------------------------------


def _labels(body: Sequence[Row], head: Head) -> list[Label]:
    """Return what stands left of the columns, words of several lines together."""
    cells = [_left_of(row, head) for row in body]
    found = [cell for cell in cells if cell is not None and any(map(str.isalnum, cell.flat))]
    return [_label(run) for run in _runs(found)]


def _left_of(row: Row, head: Head) -> Cell | None:
    words = [word for cell in row for word in cell.words]
    left = [word for word in words if (word.left + word.right) / 2 < head.left]
    return Cell(tuple(left)) if left else None


def _runs(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """Yield labels, lines that stand much closer than others together."""
    gaps = [two.box.middle - one.box.middle for one, two in pairwise(cells)]
    usual = median(gaps) if gaps else 0.0
    run: list[Cell] = []
    for at, cell in enumerate(cells):
        if run and gaps[at - 1] > 0.6 * usual:
            yield run
            run = []
        run.append(cell)
    if run:
        yield run


def _label(cells: Sequence[Cell]) -> Label:
    words = [word for cell in cells for word in cell.words]
    text = " ".join(word.text for word in words)
    plain = flat(text)
    kept = plain if week_in(plain) or hours_in(plain).spans else named([w.text for w in words])
    return Label(kept[:LONGEST_NAME], sum(cell.box.middle for cell in cells) / len(cells))


def _by_label(words: Sequence[Word], labels: Sequence[Label]) -> Iterator[tuple[Label, list[Word]]]:
    """Yield the words of a column by the label that is nearest."""
    if not labels:
        yield Label("", 0.0), list(words)
        return
    groups: dict[int, list[Word]] = {}
    for word in words:
        near = min(range(len(labels)), key=lambda at: abs(labels[at].middle - word.box.middle))
        groups.setdefault(near, []).append(word)
    for at, group in sorted(groups.items()):
        yield labels[at], group
