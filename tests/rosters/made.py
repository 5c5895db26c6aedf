"""A roster that was drawn, and what it says of my shifts."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.payslips.paper import Paper
from tests.rosters import lists, tables
from tests.rosters.work import Work

LAYOUTS: dict[str, Callable[[Random], tuple[Paper, Work]]] = {
    "list": lists.plain_list,
    "columns": lists.columns,
    "everybody": lists.everybody,
    "cards": lists.cards,
    "tiles": lists.tiles,
    "by_hand": lists.by_hand,
    "month_list": lists.month_list,
    "grid": tables.grid,
    "one_line_heads": tables.one_line_heads,
    "week_only": tables.week_only,
    "period_only": tables.period_only,
    "names_over": tables.names_over,
    "month_sheet": tables.month_sheet,
    "slots": tables.slots,
    "own_weeks": tables.own_weeks,
}


@dataclass(frozen=True, slots=True)
class Made:
    """A roster with its layout, its pages, and the work that it tells of."""

    layout: str
    paper: Paper
    work: Work

    def truth(self) -> set[tuple[str, int, int | None]]:
        """Return my shifts: ISO date, start and end in minutes."""
        return {(turn.day.isoformat(), turn.start, turn.end) for turn in self.work.mine}


def made(layout: str, seed: int) -> Made:
    """Return a roster; the same seed draws the same."""
    paper, work = LAYOUTS[layout](Random(f"{layout} {seed}"))
    return Made(layout, paper, work)
