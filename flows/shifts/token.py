"""The pieces a message is read in: days, times, and the words between them."""

from dataclasses import dataclass, replace
from typing import Literal

Mod = Literal["", "on", "next", "this", "last"]
"""How a weekday is said: bare, "på lørdag", "næste lørdag", "denne lørdag", "sidste lørdag"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as said, in minutes after midnight.

    `settled`: it can be only this half of the day ("16", "08:00"); `sure`: it can be nothing but a
    time ("kl 4", "4.30"), where a bare number may be many things. `minutes` is -1 for a time that
    is none: "25:00".
    """

    minutes: int
    settled: bool = False
    sure: bool = False

    def in_part(self, part: str) -> "Clock":
        """Return the time in the half of the day that a part of it is in: 9 "morning" is 9."""
        noon = 12 * 60
        if self.settled or part == "night" or not self.minutes % noon:
            return self
        return replace(self, minutes=self.minutes % noon + (part != "morning") * noon, settled=True)


Date = tuple[int, int | None, int | None]
"""Day, month and year; None where not said."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day as said, of which one part is given.

    `weekdays` of "lørdag", "i weekenden", "hverdage"; `dates` (day, month, year) of "3/12", all
    days from the first to the last when `through`;
    `offset` in days from today; `name` an index of `NAMED`. `weeks` are added: "om en uge".
    `many` says "lørdage". `part` is the part of the day said with it: "i aften".
    `nth` (which, weekday or None, month) of "den sidste dag i januar", -1 for the last.
    """

    weekdays: tuple[int, ...] = ()
    dates: tuple[Date, ...] = ()
    through: bool = False
    offset: int | None = None
    name: int | None = None
    mod: Mod = ""
    weeks: int = 0
    days: int = 0
    many: bool = False
    part: str = ""
    nth: tuple[int, int | None, int] | None = None

    def with_mod(self, mod: Mod) -> "Day":
        """Return the day said with a word before it."""
        return replace(self, mod=mod)


@dataclass(frozen=True, slots=True)
class Week:
    """Weeks that what follows lies in: ISO numbers, or an offset from this week in weeks."""

    numbers: tuple[int, ...] = ()
    offset: int | None = None
    after: bool = False
    even: bool | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """ "Hver", "hver anden": how many weeks lie between; `odd` comes back otherwise, by month."""

    interval: int = 1
    odd: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A time to work as said: from `start` to `end`, or for `minutes`, or until they `close`."""

    start: Clock | None = None
    end: Clock | None = None
    minutes: int | None = None
    close: bool = False
    part: str = ""


Value = Clock | Day | Week | Every | Span | int | str | None

Kind = Literal[
    "clock", "number", "day", "week", "every", "minutes", "quantity", "part",
    "to", "from", "dash", "end", "close", "line", "stop", "comma", "ask", "and", "mark", "word",
    "since", "until", "span", "month", "same", "beside", "untimed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a message and where in the levelled text it stands."""

    kind: Kind
    value: Value
    text: str
    at: int
    end: int
