"""A month down the side, "1 tor", "2 fre": the count says the day where its name is not read."""

from collections.abc import Sequence
from dataclasses import replace

from flows.shifts.paper.cells import Cell, Row
from flows.shifts.paper.day_in import number_in, only_day

_NAMES = ("man", "tir", "ons", "tor", "fre", "lor", "son")
_LONGEST_NAME = 4


def with_counted_days(rows: Sequence[Row]) -> list[Row]:
    """Return rows that begin with the number of a day and its name with both in one cell."""
    known = [_weekday(row) for row in rows]
    numbers = [number_in(row[0].flat) for row in rows]
    done = list(rows)
    for at, row in enumerate(rows):
        weekday = known[at] if known[at] is not None else _counted(numbers, known, at)
        if weekday is not None and _begins_with_day(row, named=known[at] is not None):
            name = replace(row[1].words[0], text=_NAMES[weekday])
            done[at] = (Cell((name, *row[0].words)), *row[2:])
    return done


def _begins_with_day(row: Row, *, named: bool) -> bool:
    if len(row) < 2 or number_in(row[0].flat) is None:
        return False
    return named or (row[1].flat.isalpha() and len(row[1].flat) <= _LONGEST_NAME)


def _weekday(row: Row) -> int | None:
    day = only_day(row[1].flat) if len(row) > 1 else None
    return day.weekday if day is not None and day.number is None else None


def _counted(numbers: Sequence[int | None], known: Sequence[int | None], at: int) -> int | None:
    """Return what a row before or behind says, if it says the number before or behind, too."""
    number = numbers[at]
    for step in (-1, 1):
        near = at + step
        if number is None or not 0 <= near < len(numbers) or numbers[near] != number + step:
            continue
        weekday = known[near]
        if weekday is not None:
            return (weekday - step) % 7
    return None
