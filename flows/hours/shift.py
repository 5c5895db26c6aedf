"""A shift as the law looks at it: when it begins and ends, and the break in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

WALL = ZoneInfo("Europe/Copenhagen")
LONGEST = timedelta(days=7)
YEARS = range(1990, 2200)
_MINUTE = timedelta(minutes=1)


class NoShift(ValueError):
    """What was handed in is no shift; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Shift:
    """From `start` to `end`, both with a zone; `break_min` minutes of break, None when unknown.

    Raises `NoShift` for times without a zone or far from today's, an end that is not after the
    start, more than a week, and a break that is not within the shift.
    """

    start: datetime
    end: datetime
    break_min: int | None = None

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise NoShift("a shift's times need a zone")
        if self.start.year not in YEARS or self.end.year not in YEARS:
            raise NoShift("a shift is in our time")
        # Two times on one wall are subtracted as the wall shows them, so UTC first.
        length = self.end.astimezone(UTC) - self.start.astimezone(UTC)
        if not timedelta(0) < length <= LONGEST:
            raise NoShift("a shift ends after it starts, and within a week")
        if self.break_min is not None and not 0 <= self.break_min < length / _MINUTE:
            raise NoShift("a break is shorter than its shift")


@dataclass(frozen=True, slots=True)
class Spell:
    """Time at work without a gap, in UTC: one shift, or several that overlap or touch.

    `pause` is the minutes of break in it, None when that is unknown of any of them.
    """

    start: datetime
    end: datetime
    pause: int | None

    @property
    def minutes(self) -> int:
        """Return the minutes from start to end, the break among them."""
        return (self.end - self.start) // _MINUTE

    @property
    def day(self) -> date:
        """Return the Danish date it begins on."""
        return self.start.astimezone(WALL).date()


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a spell that lies on one Danish day.

    `opens` and `closes` are minutes of the day on the wall (0 to 1440); `work` the minutes worked.
    """

    day: date
    opens: int
    closes: int
    work: int


def spells(shifts: Iterable[Shift]) -> list[Spell]:
    """Return the shifts in order, those that overlap or touch as one: nobody works twice at once.

    The same shift told twice is one. Seconds are left out.
    """
    found: list[Spell] = []
    for shift in sorted(set(shifts), key=lambda each: (each.start, each.end)):
        one = Spell(_utc(shift.start), _utc(shift.end), shift.break_min)
        if not one.minutes:
            continue
        if found and one.start <= found[-1].end:
            one = _joined(found.pop(), one)
        found.append(one)
    return found


def pieces(spell: Spell, pause: int) -> list[Piece]:
    """Return a spell day by day, its `pause` lying in the middle of it."""
    rest_from = spell.start + (spell.minutes - pause) // 2 * _MINUTE
    rest_until = rest_from + pause * _MINUTE
    found, begun = [], spell.start
    while begun < spell.end:
        day = begun.astimezone(WALL).date()
        midnight = _midnight(day + timedelta(days=1))
        done = min(midnight, spell.end)
        rest = max(min(rest_until, done) - max(rest_from, begun), timedelta(0))
        work = (done - begun - rest) // _MINUTE
        closes = 24 * 60 if done == midnight else _minute_of_day(done)
        found.append(Piece(day, _minute_of_day(begun), closes, work))
        begun = done
    return found


def _joined(first: Spell, second: Spell) -> Spell:
    known = first.pause is not None and second.pause is not None
    end = max(first.end, second.end)
    pause = (first.pause or 0) + (second.pause or 0)
    return Spell(
        first.start, end, min(pause, (end - first.start) // _MINUTE - 1) if known else None
    )


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def _midnight(day: date) -> datetime:
    # The clock never changes at midnight in Denmark.
    return datetime(day.year, day.month, day.day, tzinfo=WALL).astimezone(UTC)


def _minute_of_day(moment: datetime) -> int:
    wall = moment.astimezone(WALL)
    return wall.hour * 60 + wall.minute
