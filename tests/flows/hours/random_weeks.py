"""Weeks of shifts as no roster would have them: any hours, breaks, birthdays and clock changes."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

from flows.hours.check import check
from flows.hours.finding import SURE
from flows.hours.school_days import told
from flows.hours.shift import WALL, NoShift, Shift
from tests.flows.hours.minute_by_minute import Told, findings

# The weeks of both clock changes, a summer, and ordinary ones.
MONDAYS = (
    date(2026, 3, 23),
    date(2026, 3, 30),
    date(2026, 7, 6),
    date(2026, 10, 19),
    date(2026, 11, 30),
    date(2026, 12, 28),
)
BREAKS = (None, None, 0, 15, 29, 30, 30, 45, 60)
LENGTHS = (60, 90, 120, 121, 180, 269, 270, 271, 300, 420, 450, 480, 510, 540, 660, 800)


@dataclass(frozen=True, slots=True)
class Week:
    """Somebody's shifts of about a week, and the days they have school."""

    born: date
    finished: bool | None
    shifts: tuple[Shift, ...]
    school: frozenset[date]

    def checked(self) -> set[Told]:
        """Return what Makker's rules find."""
        found = check(self.born, self.finished, self.shifts, told(self.school))
        return {(f.rule, f.date, f.found, f.limit, f.sure >= SURE) for f in found}

    def by_minutes(self) -> set[Told]:
        """Return what is found minute by minute."""
        return findings(self.born, self.finished, self.shifts, self.school)


def random_week(seed: int) -> Week:
    """Return the week of a seed."""
    dice = Random(seed)
    monday = dice.choice(MONDAYS)
    days = [monday + timedelta(days=n) for n in range(9)]
    school = frozenset(d for d in days if d.weekday() < 5 and dice.random() < 0.8)
    return Week(
        _birthday(dice, monday),
        dice.choice((True, False, None)),
        tuple(_shift(dice, days) for _ in range(dice.choice((1, 2, 3, 5, 7, 9, 12)))),
        school if dice.random() < 0.6 else frozenset(),
    )


def _birthday(dice: Random, monday: date) -> date:
    years = dice.choice((12, 13, 13, 14, 14, 15, 15, 16, 17, 18, 19))
    near = dice.random() < 0.4
    turned = monday + timedelta(days=dice.randrange(-2, 9) if near else dice.randrange(-340, -9))
    return turned.replace(year=turned.year - years, day=min(turned.day, 28))


def _shift(dice: Random, days: list[date]) -> Shift:
    while True:
        day = dice.choice(days)
        clock = dice.choice((dice.randrange(0, 24 * 60), 60 * dice.randrange(5, 23)))
        wall = datetime(day.year, day.month, day.day, *divmod(clock, 60), tzinfo=WALL)
        start = wall.astimezone(UTC)
        end = start + timedelta(minutes=dice.choice((*LENGTHS, dice.randrange(1, 900))))
        try:
            return Shift(start, end.astimezone(WALL), dice.choice(BREAKS))
        except NoShift:  # a break longer than its shift
            continue
