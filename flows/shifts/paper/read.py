"""Reading a roster: pages of words in, lines out."""

from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading.page import Page
from flows.shifts.paper.across import across_lines
from flows.shifts.paper.cells import cells_of
from flows.shifts.paper.grid import grid_lines
from flows.shifts.paper.heading import Heading, Headings
from flows.shifts.paper.heads import heads_of
from flows.shifts.paper.listed import listed_lines
from flows.shifts.paper.printed import MOST_LINES, Line, Paper
from flows.shifts.paper.trades import is_trade

_MOST_PAGES = 6
_AFTERNOON = 13 * 60


def roster_in(pages: Sequence[Page]) -> Paper:
    """Return the shifts that pages tell of, whose they are not yet chosen. Never raises."""
    lines: list[Line] = []
    people = False
    before: Heading | None = None
    for page in pages[:_MOST_PAGES]:
        found, surely, before = _page(page, before)
        lines += found
        people = people or surely
    return Paper(tuple(_by_one_clock(lines[:MOST_LINES])), people)


def _page(page: Page, before: Heading | None) -> tuple[list[Line], bool, Heading]:
    rows = cells_of(page)
    headings = Headings(rows, before)
    end = headings.at(float("inf"))
    heads = heads_of(rows)
    if heads:
        lines = list(grid_lines(rows, heads, headings))
        return lines, _are_people(lines), end
    across = across_lines(rows, headings)
    if across is not None:
        return across, _are_people(across), end
    listed = list(listed_lines(rows, headings))
    return [line for line, _ in listed], any(name for _, name in listed), end


def _are_people(lines: Sequence[Line]) -> bool:
    """Return whether what stands at the heads are names: not all of it is what one works with."""
    return any(line.whose and not is_trade(line.whose) for line in lines)


def _by_one_clock(lines: Sequence[Line]) -> list[Line]:
    """Let a paper that anywhere says "16" have meant the morning where it says "8"."""
    settled = any((line.end or line.start or 0) >= _AFTERNOON and line.settled for line in lines)
    return [replace(line, settled=True) for line in lines] if settled else list(lines)
