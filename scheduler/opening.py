"""When an office is open: the hours of each weekday, as an area writes them down."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from flows.kind import Json

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PERIOD = re.compile(r"^\s*(\d{1,2})[:.](\d{2})\s*-\s*(\d{1,2})[:.](\d{2})\s*$")

Period = tuple[time, time]
"""From when to when on the wall; the later is not open any more."""


class BadHours(ValueError):
    """Opening hours that cannot be kept; the sentence says which line and how to write it."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours by weekday (0 is Monday), several periods a day, in order.

    There is at least one period in the week: an office that never opens could keep no deadline.
    """

    days: tuple[tuple[Period, ...], ...]

    def on(self, weekday: int) -> tuple[Period, ...]:
        """Return the periods of a weekday, () when it is shut all day."""
        return self.days[weekday]

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Hours":
        """Read {"mon": ["08:00-12:00", "13:00-16:00"], ...}; a day left out is shut.

        {} means the usual hours. Raises `BadHours`.
        """
        if not raw:
            return USUAL
        unknown = sorted(set(raw) - set(WEEKDAYS))
        if unknown:
            raise BadHours(f"There is no weekday {unknown[0]!r}: write {', '.join(WEEKDAYS)}.")
        days = tuple(_day(name, raw.get(name)) for name in WEEKDAYS)
        if not any(days):
            raise BadHours("Open at least once a week, or nobody could be promised an answer.")
        return cls(days)

    def to_json(self) -> dict[str, Json]:
        """Write what `from_json` reads."""
        return {
            name: [f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in periods]
            for name, periods in zip(WEEKDAYS, self.days, strict=True)
            if periods
        }


def _day(name: str, raw: Json) -> tuple[Period, ...]:
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise BadHours(f'{name}: write a list of periods, such as ["08:00-16:00"].')
    periods = sorted(_period(name, each) for each in raw)
    for before, after in pairwise(periods):
        if after[0] < before[1]:
            raise BadHours(f"{name}: the periods {_shown(before)} and {_shown(after)} overlap.")
    return tuple(periods)


def _period(name: str, raw: Json) -> Period:
    match = _PERIOD.match(raw) if isinstance(raw, str) else None
    try:
        numbers = [int(part) for part in match.groups()] if match else []
        opens, closes = time(numbers[0], numbers[1]), time(numbers[2], numbers[3])
    except (IndexError, ValueError):
        raise BadHours(f"{name}: {raw!r} is no period: write it as 08:00-16:00.") from None
    if closes <= opens:
        raise BadHours(f"{name}: {raw!r} closes before it opens; midnight is written 23:59.")
    return opens, closes


def _shown(period: Period) -> str:
    return f"{period[0]:%H:%M}-{period[1]:%H:%M}"


USUAL = Hours((((time(8), time(16)),),) * 5 + ((), ()))
"""Monday to Friday 8-16, where an area says nothing else."""
