"""A day with its time, as said."""

from dataclasses import dataclass

from flows.shifts.token import Day, Every, Span, Week


@dataclass(frozen=True, slots=True)
class Entry:
    """A day with its time, None where the other was not said, and what was said about both.

    `weeks` it lies in; `every` of what comes back, with its bounds `since`, `until`, `month` and
    `even` weeks. `sure` says that the words around tell of work.
    """

    day: Day | None
    span: Span | None
    sure: bool = True
    past: bool = False
    week: Week | None = None
    every: Every | None = None
    since: Day | Week | None = None
    until: Day | Week | None = None
    month: int | None = None
    even: bool | None = None
