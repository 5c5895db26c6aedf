"""Values of shifts, and the rows they are kept in."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from flows.kind import Json


@dataclass(frozen=True, slots=True)
class Times:
    """When a shift is: `day`, `start` and `end` on the wall as told, `at` and `until` in UTC.

    `start` is a date alone when no time is known; `at` is then the beginning of that day.
    """

    day: date
    start: str
    end: str | None
    at: datetime
    until: datetime | None

    @property
    def timed(self) -> bool:
        """Whether it is known when the shift starts."""
        return "T" in self.start

    def over(self, now: datetime) -> bool:
        """Return whether the shift has ended; one without an end has when it began."""
        if not self.timed:
            return self.at + timedelta(days=1) <= now
        return (self.until or self.at) <= now


@dataclass(frozen=True, slots=True)
class NewShift:
    """A shift to keep. `by` names the order that told it; `rule_day` is its day by its rule.

    `despite_pause`: told during a pause, so its reminders come in the pause.
    """

    times: Times
    placement_id: int | None = None
    rule_id: int | None = None
    rule_day: date | None = None
    despite_pause: bool = False
    by: str | None = None
    absent: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A shift as it stands in its revision; `asked_at` is when its youth was asked how it went."""

    id: int
    person_id: int
    times: Times
    placement_id: int | None
    rule_id: int | None
    revision: int
    absent: str | None
    despite_pause: bool
    dropped_at: datetime | None
    asked_at: datetime | None

    @property
    def stands(self) -> bool:
        """Whether somebody is expected to turn up."""
        return self.dropped_at is None and self.absent is None


@dataclass(frozen=True, slots=True)
class Changed:
    """A shift before and after; the revision is counted up when it is written."""

    before: Kept
    after: Kept


def row(person_id: int, new: NewShift, now: datetime) -> dict[str, Any]:
    """Return the row of a new shift."""
    return {
        "person_id": person_id,
        "day": new.times.day.isoformat(),
        "start": new.times.start,
        "end": new.times.end,
        "at": new.times.at,
        "until": new.times.until,
        "placement_id": new.placement_id,
        "rule_id": new.rule_id,
        "rule_day": new.rule_day.isoformat() if new.rule_day else None,
        "revision": 1,
        "absent": new.absent,
        "despite_pause": new.despite_pause,
        "by": new.by,
        "made_at": now,
    }


def counted_up(each: Changed) -> Changed:
    """Return a change with the revision it makes."""
    return Changed(each.before, replace(each.after, revision=each.before.revision + 1))


def log(each: Changed, by: str | None, now: datetime) -> dict[str, Any]:
    """Return the row that keeps what a shift was before a change."""
    was = each.before
    before: dict[str, Json] = {
        "day": was.times.day.isoformat(),
        "start": was.times.start,
        "end": was.times.end,
        "at": was.times.at.isoformat(),
        "until": was.times.until.isoformat() if was.times.until else None,
        "absent": was.absent,
        "dropped_at": was.dropped_at.isoformat() if was.dropped_at else None,
    }
    revision = each.after.revision
    return {"shift_id": was.id, "revision": revision, "before": before, "by": by, "at": now}


def changed_row(new: Kept) -> dict[str, Any]:
    """Return what a change writes."""
    return {
        "which": new.id,
        "new_day": new.times.day.isoformat(),
        "new_start": new.times.start,
        "new_end": new.times.end,
        "new_at": new.times.at,
        "new_until": new.times.until,
        "new_absent": new.absent,
        "new_dropped": new.dropped_at,
        "new_revision": new.revision,
    }


def restored(kept: Kept, before: dict[str, Any]) -> Kept:
    """Return a shift as it was before, by what `log` kept."""

    def moment(name: str) -> datetime | None:
        return datetime.fromisoformat(before[name]) if before[name] else None

    day, at = date.fromisoformat(before["day"]), datetime.fromisoformat(before["at"])
    times = Times(day, before["start"], before["end"], at, moment("until"))
    return replace(kept, times=times, absent=before["absent"], dropped_at=moment("dropped_at"))


def from_row(row: Any) -> Kept:
    """Return the shift of a row."""
    return Kept(
        id=row.id,
        person_id=row.person_id,
        times=Times(date.fromisoformat(row.day), row.start, row.end, row.at, row.until),
        placement_id=row.placement_id,
        rule_id=row.rule_id,
        revision=row.revision,
        absent=row.absent,
        despite_pause=row.despite_pause,
        dropped_at=row.dropped_at,
        asked_at=row.asked_at,
    )
