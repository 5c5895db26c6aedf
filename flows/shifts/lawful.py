"""Which shifts that were told are beyond the law on young people's hours, or may be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.hours.check import check
from flows.hours.finding import Finding
from flows.hours.school_days import schools_in
from flows.hours.shift import LONGEST, YEARS
from flows.hours.shift import Shift as Hours
from flows.person import Person, whole_years
from flows.shifts.kept import Kept
from flows.shifts.plan import Plan
from flows.shifts.shift import Shift

AHEAD = timedelta(days=35)
"""How far a rule is followed: what it does in five weeks it does for ever."""


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody is to work, before and after a plan."""

    born: date
    area: str | None
    before: tuple[Hours, ...]
    after: tuple[Hours, ...]

    def findings(self, finished_9th: bool | None) -> list[Finding]:
        """Return what the plan has brought about; what was so before it is not told again."""
        known = check(self.born, finished_9th, self.before, schools_in(self.area, self.born))
        every = check(self.born, finished_9th, self.after, schools_in(self.area, self.born))
        return [finding for finding in every if finding not in known]

    def hangs_on_9th(self, today: date) -> bool:
        """Return whether it must be known if 9th class is finished: from 15 to 17, AML § 61."""
        if not 15 <= whole_years(self.born, today) <= 17:
            return False
        return self.findings(True) != self.findings(False)


def work_of(person: Person, kept: Sequence[Kept], plan: Plan, now: datetime) -> Work | None:
    """Return what there is to check; None when the birth date is not known."""
    if person.born is None:
        return None
    stay = [one for one in kept if not one.missed]
    gone = {one.id for one in (*plan.dropped, *(before for before, _ in plan.moved))}
    rules = [
        shift for rule in plan.rules for shift in rule.shifts(now.date(), now.date() + AHEAD, now)
    ]
    after = [*(one.shift for one in stay if one.id not in gone), *plan.told, *rules]
    return Work(person.born, person.area, _hours(one.shift for one in stay), _hours(after))


def _hours(shifts: Iterable[Shift]) -> tuple[Hours, ...]:
    found = {
        Hours(shift.begins, shift.end)
        for shift in shifts
        if shift.begins and shift.end and _is_one(shift.begins, shift.end)
    }
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def _is_one(start: datetime, end: datetime) -> bool:
    in_our_time = start.year in YEARS and end.year in YEARS
    return in_our_time and timedelta(0) < end - start < LONGEST
