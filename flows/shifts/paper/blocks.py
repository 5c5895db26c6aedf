"""Days in blocks, as cards on a phone have them: "LØR" over "28" over "NOV"."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.shifts.paper.cells import Cell, Row
from flows.shifts.paper.day_in import month_in, number_in, only_day
from flows.shifts.paper.printed import Day

_APART = 1.0
"""Letter heights between the lines of a block at most."""


@dataclass(frozen=True, slots=True)
class Block:
    """A day told by cells under each other; `row` is all of them, `bottom` where they end."""

    day: Day
    row: Row
    bottom: float


def without_blocks(rows: Sequence[Row]) -> tuple[list[Row], list[Block]]:
    """Return the rows without their blocks of days, and the blocks."""
    parts = [(cell, part) for row in rows for cell in row if (part := _part(cell)) is not None]
    blocks = [block for run in _runs(parts) if (block := _block(run)) is not None]
    used = {id(cell) for block in blocks for cell in block.row}
    left = [tuple(cell for cell in row if id(cell) not in used) for row in rows]
    return [row for row in left if row], blocks


def _part(cell: Cell) -> Day | None:
    """Return a part of a day that a cell is, and nothing else: not a whole one."""
    if (number := number_in(cell.flat)) is not None:
        return Day(number=number)
    if (month := month_in(cell.flat)) is not None:
        return Day(month=month)
    day = only_day(cell.flat)
    return day if day is not None and (day.weekday is None or day.number is None) else None


Part = tuple[Cell, Day]


def _runs(parts: Sequence[Part]) -> list[list[Part]]:
    """Return parts that stand right under each other and tell of different things."""
    runs: list[list[Part]] = []
    for cell, part in sorted(parts, key=lambda each: each[0].box.top):
        fits = [run for run in runs if _goes_on(run, cell, part)]
        if fits:
            fits[-1].append((cell, part))
        else:
            runs.append([(cell, part)])
    return runs


def _goes_on(run: Sequence[Part], cell: Cell, part: Day) -> bool:
    last = run[-1][0].box
    height = max(last.height, cell.box.height)
    near = -0.5 * height <= cell.box.top - last.bottom <= _APART * height
    told = [told for _, other in run for told in _said(other)]
    return near and last.covers(cell.box) and not set(told) & set(_said(part))


def _said(day: Day) -> list[str]:
    names = ("weekday", "number", "month")
    return [name for name in names if getattr(day, name) is not None]


def _block(run: Sequence[Part]) -> Block | None:
    day = Day()
    for _, part in run:
        day = day.filled(part)
    if len(run) < 2 or day.number is None:
        return None
    cells = tuple(cell for cell, _ in run)
    return Block(day, cells, max(cell.box.bottom for cell in cells))
