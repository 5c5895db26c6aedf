"""Danish wall-clock time: quiet hours, working hours, holidays, and the two clock-change nights.

Everything is computed on the wall in Copenhagen and handed back in UTC.
"""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

import holidays

from scheduler.opening import USUAL, Hours, Period

QUIET_FROM = time(21, 0)
QUIET_UNTIL = time(8, 0)
# No public holidays, yet town halls are shut: Constitution Day, Christmas Eve, New Year's Eve.
CLOSED = frozenset({(6, 5), (12, 24), (12, 31)})


class DanishCalendar:
    """What time it is for people, in one zone (Europe/Copenhagen unless a test says otherwise)."""

    def __init__(self, zone: str = "Europe/Copenhagen") -> None:
        """Use the named zone; raises `ZoneInfoNotFoundError` when there is no such zone."""
        self.zone = ZoneInfo(zone)

    def wall(self, moment: datetime) -> datetime:
        """Return a UTC moment as the clock on the wall shows it."""
        return moment.astimezone(self.zone)

    def today(self, moment: datetime) -> date:
        """Return the Danish date at a UTC moment."""
        return self.wall(moment).date()

    def at(self, day: date, when: time) -> datetime:
        """Return the UTC moment of a wall-clock time on a day.

        A time that the spring change skips becomes the first moment after the gap; one that the
        autumn change repeats is its first showing. Nothing is skipped and nothing happens twice.
        """
        return _at(self.zone, day, when.replace(fold=0))

    def in_days(self, moment: datetime, days: int, when: time) -> datetime:
        """Return the UTC moment `days` Danish days after `moment`, at a wall-clock time."""
        return self.at(self.today(moment) + timedelta(days=days), when)

    def months_back(self, moment: datetime, months: int) -> datetime:
        """Return the same time of day so many months earlier, at the end of a shorter month."""
        wall = self.wall(moment)
        year, month = divmod(wall.year * 12 + wall.month - 1 - months, 12)
        last = monthrange(year, month + 1)[1]
        return self.at(date(year, month + 1, min(wall.day, last)), wall.time())

    def quiet(self, moment: datetime) -> bool:
        """Return whether it is night: only a person's own message is answered now."""
        clock = self.wall(moment).time()
        return clock >= QUIET_FROM or clock < QUIET_UNTIL

    def after_quiet(self, moment: datetime) -> datetime:
        """Return `moment`, or the end of the quiet hours it falls in."""
        if not self.quiet(moment):
            return moment
        wall = self.wall(moment)
        day = wall.date() + timedelta(days=1 if wall.time() >= QUIET_FROM else 0)
        return self.at(day, QUIET_UNTIL)

    def working_day(self, day: date) -> bool:
        """Return whether offices are open: Monday to Friday, no public holiday, none like one."""
        return day.weekday() < 5 and not self.closed(day)

    def closed(self, day: date) -> bool:
        """Return whether offices are shut on a day whatever their hours say."""
        return day in _danish_holidays(day.year) or (day.month, day.day) in CLOSED

    def open_now(self, moment: datetime, hours: Hours = USUAL) -> bool:
        """Return whether an office with these hours is open at a moment."""
        day = self.today(moment)
        return any(opens <= moment < closes for opens, closes in self._open(day, hours))

    def next_opening(self, moment: datetime, hours: Hours = USUAL) -> datetime:
        """Return `moment` when the office is open, else when it next opens (UTC)."""
        return self.after_working_time(moment, timedelta(0), hours)

    def after_working_time(
        self, moment: datetime, work: timedelta, hours: Hours = USUAL
    ) -> datetime:
        """Return the moment when `work` of opening hours has passed (UTC)."""
        day, left = self.today(moment), work
        while True:
            for opens, closes in self._open(day, hours):
                opens = max(opens, moment)
                if opens < closes:
                    if opens + left <= closes:
                        return opens + left
                    left -= closes - opens
            day += timedelta(days=1)

    def after_working_days(self, moment: datetime, days: int, hours: Hours = USUAL) -> datetime:
        """Return when the office shuts on the `days`-th day it is open after today (UTC)."""
        day, left = self.today(moment), days
        while True:
            day += timedelta(days=1)
            if periods := self._open(day, hours):
                left -= 1
                if left <= 0:
                    return periods[-1][1]

    def _open(self, day: date, hours: Hours) -> list[tuple[datetime, datetime]]:
        periods: tuple[Period, ...] = () if self.closed(day) else hours.on(day.weekday())
        moments = [(self.at(day, opens), self.at(day, closes)) for opens, closes in periods]
        # The spring change can swallow a period whole.
        return [(opens, closes) for opens, closes in moments if opens < closes]


@cache
def _danish_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DK", years=year))


@lru_cache(maxsize=4096)  # the same few moments are asked for of everybody
def _at(zone: ZoneInfo, day: date, when: time) -> datetime:
    naive = datetime.combine(day, when)
    moment = naive.replace(tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == naive:
        return moment
    return _end_of_gap(zone, moment)


def _end_of_gap(zone: ZoneInfo, after: datetime) -> datetime:
    moment, minute = after, timedelta(minutes=1)
    offset = moment.astimezone(zone).utcoffset()
    while (moment - minute).astimezone(zone).utcoffset() == offset:
        moment -= minute
    return moment.replace(second=0, microsecond=0)
