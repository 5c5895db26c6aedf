"""Pieces that belong together: days told from two sides, and the two ends of a time."""

from collections.abc import Sequence

from flows.shifts.bounds import bounded_days
from flows.shifts.grouped_days import joined_days, run_days
from flows.shifts.grouped_spans import spans
from flows.shifts.lengths import lengthened
from flows.shifts.listed_days import named_weekends, struck_out, told_again, without_pauses
from flows.shifts.night_ends import without_mornings_after
from flows.shifts.token import Token


def grouped(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces with days and times put together; numbers that are no time are left."""
    days = named_weekends(struck_out(joined_days(list(pieces))))
    timed = lengthened(without_pauses(spans(days)))
    return bounded_days(told_again(without_mornings_after(run_days(timed))))
