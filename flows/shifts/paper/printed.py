"""What stands on a roster, before it is known which dates that is: values, and their JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from flows.kind import Json, Unfit

MOST_LINES = 400
"""Shifts of all people that are read off one paper."""
LONGEST_NAME = 40
_MOST = (6, 31, 12, 2199, 53)
_MOST_MINUTES = 48 * 60


@dataclass(frozen=True, slots=True)
class Day:
    """A day as printed: 0 (Monday) to 6, day of the month, month, year, ISO week; None if not."""

    weekday: int | None = None
    number: int | None = None
    month: int | None = None
    year: int | None = None
    week: int | None = None

    @property
    def named(self) -> bool:
        """Whether it tells which day of the week or month it is."""
        return self.weekday is not None or self.number is not None

    def filled(self, other: "Day") -> "Day":
        """Return the day with what only another way of saying it tells."""
        ours, theirs = self.to_json(), other.to_json()
        return Day(*(b if a is None else a for a, b in zip(ours, theirs, strict=True)))

    def in_week(self, week: int | None) -> "Day":
        """Return the day in an ISO week, unless it has a date of its own."""
        return self if self.number is not None or week is None else replace(self, week=week)

    def to_json(self) -> list[int | None]:
        """Return the five parts."""
        return [self.weekday, self.number, self.month, self.year, self.week]


@dataclass(frozen=True, slots=True)
class Line:
    """One shift as printed, in minutes after midnight of its day.

    `end` None: to closing time, or not said. `start` None: something stands there that could not
    be read. `settled`: the times are by the 24-hour clock. `whose` and `beside` are what stands at
    the head of its row or column, and in the cell with it: a name, or what the work is.
    """

    day: Day
    start: int | None = None
    end: int | None = None
    settled: bool = True
    whose: str = ""
    beside: str = ""

    def to_json(self) -> list[Json]:
        """Return all parts."""
        return [self.day.to_json(), self.start, self.end, self.settled, self.whose, self.beside]

    def brief(self) -> str:
        """Return day and hours in few letters, without the names: an event has little room."""
        parts = [*self.day.to_json(), self.start, self.end, int(self.settled)]
        return " ".join("-" if part is None else str(part) for part in parts)

    @classmethod
    def from_brief(cls, told: str) -> "Line":
        """Return the line that `brief` told of; raise `Unfit` for anything else."""
        try:
            *parts, settled = [None if part == "-" else int(part) for part in told.split(" ")]
            return _line([parts[:5], *parts[5:], settled == 1, "", ""])
        except (TypeError, ValueError, AttributeError) as odd:
            raise Unfit("no line of a roster") from odd


@dataclass(frozen=True, slots=True)
class Paper:
    """All lines of a roster; `people`: what stands at the heads are surely names.

    `names` are the heads of rows and columns, those under which nobody works too.
    """

    lines: tuple[Line, ...] = ()
    people: bool = False
    names: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Json]:
        """Return the whole as JSON."""
        lines = [line.to_json() for line in self.lines]
        return {"lines": lines, "people": self.people, "names": list(self.names)}

    @classmethod
    def from_json(cls, raw: object) -> "Paper":
        """Return what `to_json` told of; raise `Unfit` for anything else."""
        try:
            told = cast(Mapping[str, Any], raw)
            lines = tuple(_line(each) for each in told["lines"])
            people, names = told["people"], tuple(told["names"])
        except (TypeError, KeyError, ValueError, IndexError) as odd:
            raise Unfit("no roster") from odd
        if len(lines) > MOST_LINES or not isinstance(people, bool) or not _are_names(names):
            raise Unfit("no roster")
        return cls(lines, people, names)


def _are_names(raw: Sequence[object]) -> bool:
    return len(raw) <= MOST_LINES and all(
        isinstance(name, str) and len(name) <= LONGEST_NAME for name in raw
    )


def _line(raw: Sequence[Any]) -> Line:
    day, start, end, settled, whose, beside = raw
    parts = [_whole(part, most) for part, most in zip(day, _MOST, strict=True)]
    if not isinstance(settled, bool) or not isinstance(whose, str) or not isinstance(beside, str):
        raise ValueError("no line of a roster")
    if max(len(whose), len(beside)) > LONGEST_NAME:
        raise ValueError("too long for a name")
    times = _whole(start, _MOST_MINUTES), _whole(end, _MOST_MINUTES)
    return Line(Day(*parts), *times, settled, whose, beside)


def _whole(raw: object, most: int) -> int | None:
    if raw is None:
        return None
    if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= most:
        raise ValueError("no number of a roster")
    return raw
