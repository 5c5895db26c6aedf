"""Reading a roster: pages of words in, lines out."""

from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading.page import Page
from flows.shifts.paper.across import across_lines
from flows.shifts.paper.cells import Row, cells_of
from flows.shifts.paper.grid import grid_lines, row_names
from flows.shifts.paper.heading import Heading, Headings
from flows.shifts.paper.heads import heads_of
from flows.shifts.paper.listed import listed_lines
from flows.shifts.paper.printed import MOST_LINES, Line, Paper
from flows.shifts.paper.trades import is_trade

_MOST_PAGES = 6
_AFTERNOON = 13 * 60


def roster_in(pages: Sequence[Page]) -> Paper:
    """Return the shifts that pages tell of, whose they are not yet chosen. Never raises."""
    found: list[Paper] = []
    before: Heading | None = None
    for page in pages[:_MOST_PAGES]:
        rows = cells_of(page)
        headings = Headings(rows, before)
        found.append(_page(rows, headings))
        before = headings.at(float("inf"))
    lines = [line for paper in found for line in paper.lines][:MOST_LINES]
    names = dict.fromkeys(name for paper in found for name in paper.names)
    people = any(paper.people for paper in found)
    return Paper(tuple(_by_one_clock(lines)), people, tuple(names)[:MOST_LINES])


def _page(rows: Sequence[Row], headings: Headings) -> Paper:
    heads = heads_of(rows)
    across = None if heads else across_lines(rows, headings)
    if across is not None:
        lines, names = across
        return Paper(tuple(lines), _are_people(lines), tuple(names))
    if heads:
        lines = list(grid_lines(rows, heads, headings))
        return Paper(tuple(lines), _are_people(lines), tuple(row_names(rows, heads)))
    listed = list(listed_lines(rows, headings))
    return Paper(tuple(line for line, _ in listed), any(name for _, name in listed))


def _are_people(lines: Sequence[Line]) -> bool:
    """Return whether what stands at the heads are names: not all of it is what one works with."""
    return any(line.whose and not is_trade(line.whose) for line in lines)


def _by_one_clock(lines: Sequence[Line]) -> list[Line]:
    """Let a paper that anywhere says "16" have meant the morning where it says "8"."""
    settled = any((line.end or line.start or 0) >= _AFTERNOON and line.settled for line in lines)
    return [replace(line, settled=True) for line in lines] if settled else list(lines)
