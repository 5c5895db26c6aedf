"""A shift: when somebody works, once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from flows.kind import Json, Unfit
from flows.shifts.wall import ZONE, minutes_from


@dataclass(frozen=True, slots=True)
class Shift:
    """One shift, on the wall in Copenhagen.

    `start` is a moment with its offset, or a date alone when no time was said; `end` is None when
    it was not said. `worked` says that it lies in the past.
    """

    start: datetime | date
    end: datetime | None = None
    worked: bool = False

    @property
    def day(self) -> date:
        """The Danish date on which it starts."""
        return self.start.date() if isinstance(self.start, datetime) else self.start

    @property
    def begins(self) -> datetime | None:
        """The moment it starts; None when no time was said."""
        return self.start if isinstance(self.start, datetime) else None

    @property
    def minutes(self) -> int | None:
        """How many minutes really pass from start to end, clock changes counted; else None."""
        return minutes_from(self.begins, self.end) if self.begins and self.end else None

    def overlaps(self, other: "Shift") -> bool:
        """Return whether both want the same person at the same moment, as far as is known."""
        if not (self.begins and self.end and other.begins and other.end):
            return self == other
        return minutes_from(self.begins, other.end) > 0 and minutes_from(other.begins, self.end) > 0

    def to_json(self) -> dict[str, Json]:
        """Return start and end as ISO text: local with offset, a date alone, or None."""
        return {"start": _told(self.start), "end": _told(self.end)}

    @classmethod
    def from_json(cls, raw: Mapping[str, Json], now: datetime) -> "Shift":
        """Return the shift that `to_json` told of; raise `Unfit` for anything else."""
        start, end = _heard(raw.get("start")), _heard(raw.get("end"))
        if start is None or (end is not None and not isinstance(end, datetime)):
            raise Unfit(f"no start and end of a shift: {raw!r}")
        return cls(start, end, is_past(start, end, now))


def is_past(start: datetime | date, end: datetime | None, now: datetime) -> bool:
    """Return whether a shift is over: it ended, began hours ago, or was on an earlier day."""
    if isinstance(start, datetime):
        return (end or start) <= now
    return start < now.date()


def _told(value: datetime | date | None) -> str | None:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if value else None


def _heard(raw: Json) -> datetime | date | None:
    if raw is None:
        return None
    try:
        if not isinstance(raw, str):
            raise ValueError("not text")
        return datetime.fromisoformat(raw).astimezone(ZONE) if "T" in raw else _day(raw)
    except (ValueError, OverflowError) as odd:
        raise Unfit(f"no time of a shift: {raw!r}") from odd


def _day(raw: str) -> date:
    return date.fromisoformat(raw)
