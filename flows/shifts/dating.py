"""Which dates a day means, seen from now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from flows.shifts.named_days import NAMED
from flows.shifts.timing import Ask
from flows.shifts.token import Date, Day, Week

_BACK = 120
"""Days back that a date without a year may lie: after that it is next year's."""
_LATEST_YEAR = 2199
_LONGEST_RUN = 31
"""Days that lie between the first and the last of a run at most."""


@dataclass(slots=True)
class Calendar:
    """The days around now, and what is missing to know which are meant.

    `in_order` says that days of the week are told as one week.
    """

    now: datetime
    in_order: bool = False
    asks: list[Ask] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The Danish date of now."""
        return self.now.date()

    def dates(
        self, day: Day, weeks: Sequence[date] = (), past: bool = False, start: int | None = None
    ) -> list[date]:
        """Return the dates of a day; `weeks` are the Mondays of the weeks it lies in.

        `past` says that it is told as over, `start` the minutes after midnight when it begins.
        """
        try:
            beside = timedelta(days=day.days)
            found = [when + beside for when in self._dates(day, weeks, past, start)]
        except (ValueError, OverflowError):
            found = []
        if not found:
            self.asks.append("date")
        return found

    def mondays(self, week: Week) -> list[date]:
        """Return the Mondays of weeks: ISO numbers are of the year they are near."""
        if week.offset is not None:
            return [_monday(self.today) + timedelta(weeks=week.offset)]
        found = [monday for number in week.numbers if (monday := self._iso(number))]
        if len(found) < len(week.numbers):
            self.asks.append("date")
        return found

    def bound(self, said: Day | Week | None, first: bool) -> date | None:
        """Return the first or the last day of what bounds something; None where nothing is."""
        if isinstance(said, Week):
            mondays = self.mondays(said)
            return None if not mondays else mondays[0] if first else mondays[-1] + timedelta(days=6)
        days = self.dates(said) if said else []
        return days[0] if days else None

    def in_even_week(self, first: date, even: bool) -> date:
        """Return `first`, or the same day a week later, so that its ISO week is even or odd."""
        fits = (first.isocalendar().week % 2 == 0) == even
        return first if fits else first + timedelta(weeks=1)

    def _iso(self, number: int) -> date | None:
        for year in (self.today.year - 1, self.today.year, self.today.year + 1):
            try:
                monday = date.fromisocalendar(year, number, 1)
            except ValueError:
                continue
            if monday + timedelta(days=6 + 14) >= self.today:
                return monday
        return None

    def _dates(self, day: Day, weeks: Sequence[date], past: bool, start: int | None) -> list[date]:
        if day.dates:
            return (
                self._through(day, weeks, past) if day.through else self._listed(day, weeks, past)
            )
        if day.offset is not None:
            return self._checked(day, self.today + timedelta(days=day.offset, weeks=day.weeks))
        if day.name is not None:
            return self._checked(day, self._nearest(self._named(day.name), past))
        if day.nth is not None:
            return self._checked(day, self._nearest(_nth_days(*day.nth, self.today.year), past))
        if not day.weekdays:
            return [self.today + timedelta(weeks=day.weeks)]
        if weeks:
            return [
                monday + timedelta(days=weekday) for monday in weeks for weekday in day.weekdays
            ]
        found = [self._weekday(weekday, day, past, start) for weekday in day.weekdays]
        if day.through:
            found = [found[0] + timedelta(days=days) for days in range(len(found))]
        left = [when for when in found if past or day.mod == "last" or when >= self.today]
        return [when + timedelta(weeks=day.weeks) for when in left or found]

    def _checked(self, day: Day, when: date | None) -> list[date]:
        if when is None:
            return []
        if day.weekdays and when.weekday() not in day.weekdays:
            self.asks.append("which_day")
        return [when]

    # -- days of the month --------------------------------------------------------------------

    def _listed(self, day: Day, weeks: Sequence[date], past: bool) -> list[date]:
        found = [self._checked(day, self._of_month(said, day, weeks, past)) for said in day.dates]
        return [] if [] in found else [when for one in found for when in one]

    def _through(self, day: Day, weeks: Sequence[date], past: bool) -> list[date]:
        first, last = (self._of_month(said, day, weeks, past) for said in day.dates)
        if first is None or last is None or not 0 <= (last - first).days <= _LONGEST_RUN:
            return []
        return [first + timedelta(days=days) for days in range((last - first).days + 1)]

    def _of_month(self, said: Date, day: Day, weeks: Sequence[date], past: bool) -> date | None:
        number, month, year = said
        if month is None:
            return self._day_only(number, day, weeks, past)
        if year is not None:
            return date(year, month, number) if year <= _LATEST_YEAR else None
        return self._nearest(_in_years(month, number, self.today.year), past)

    def _day_only(self, number: int, day: Day, weeks: Sequence[date], past: bool) -> date | None:
        for monday in weeks:
            for when in (monday + timedelta(days=days) for days in range(7)):
                if when.day == number:
                    return when
        found = list(_in_months(self.today, number))
        if day.weekdays:
            same = [when for when in found if when.weekday() in day.weekdays]
            near = [when for when in same if abs((when - self.today).days) < 70]
            found = near or found
        before = [when for when in found if when <= self.today]
        ahead = [when for when in found if when >= self.today]
        if before and (past or not ahead):
            return before[-1]
        return ahead[0] if ahead else None

    def _nearest(self, found: Iterator[date], past: bool) -> date | None:
        days = list(found)
        if past:
            return max((day for day in days if day <= self.today), default=None)
        return min((day for day in days if (self.today - day).days <= _BACK), default=None)

    def _named(self, name: int) -> Iterator[date]:
        for year in range(self.today.year - 1, self.today.year + 3):
            yield NAMED[name][1](year)

    # -- days of the week ---------------------------------------------------------------------

    def _weekday(self, weekday: int, day: Day, past: bool, start: int | None) -> date:
        ahead = (weekday - self.today.weekday()) % 7
        if day.mod == "last":
            return self.today - timedelta(days=(self.today.weekday() - weekday - 1) % 7 + 1)
        if past and day.mod != "next":
            return self.today - timedelta(days=(self.today.weekday() - weekday) % 7)
        if day.mod == "next":
            return self._next(weekday)
        if len(day.weekdays) == 2 and self.today.weekday() > 4:  # it is the weekend already
            return _monday(self.today) + timedelta(days=weekday)
        if ahead == 0 and day.weeks and not day.mod:  # "tirsdag om en uge" on a Tuesday
            return self.today
        if ahead == 0:
            # "I dag" is what today is called; its name is more often the next one, unless a time
            # is ahead: "onsdag 17-20" on a Wednesday at noon.
            known = day.mod == "on" or self.in_order or day.through or self._over(start)
            bare = len(day.weekdays) == 1 and start is not None
            if not known and bare:  # it has not begun
                self.asks.append("which_day")
                return self.today
            self.asks += [] if known else ["which_day"]
            ahead = 7
        return self.today + timedelta(days=ahead)

    def _next(self, weekday: int) -> date:
        """Return the day in the next week; who says it while this week's is ahead may mean that."""
        if weekday > self.today.weekday():
            self.asks.append("which_day")
        return _monday(self.today) + timedelta(days=7 + weekday)

    def _over(self, start: int | None) -> bool:
        return start is not None and start <= self.now.hour * 60 + self.now.minute


def _nth_days(which: int, weekday: int | None, month: int, around: int) -> Iterator[date]:
    """Yield "the second Saturday of March" of the years around one; `which` -1 is the last."""
    for year in range(around - 1, around + 3):
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1)
        days = [first + timedelta(days=days) for days in range((after - first).days)]
        found = [day for day in days if weekday in (None, day.weekday())]
        yield found[which if which < 0 else which - 1]


def _in_months(today: date, number: int) -> Iterator[date]:
    """Yield the days with a number in the months around today: two back, thirteen ahead."""
    for months in range(today.month - 3, today.month + 13):
        first = date(today.year + months // 12, months % 12 + 1, 1)
        if _fits(first, number):
            yield first.replace(day=number)


def _in_years(month: int, number: int, around: int) -> Iterator[date]:
    for year in range(around - 1, around + 5):
        try:
            yield date(year, month, number)
        except ValueError:
            continue


def _fits(first: date, number: int) -> bool:
    try:
        first.replace(day=number)
    except ValueError:
        return False
    return True


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
