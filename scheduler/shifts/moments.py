"""When reminders of a shift come: reckoned on the wall, handed back in UTC."""

from datetime import datetime, time, timedelta

from scheduler.calendar import DanishCalendar
from scheduler.shifts.timer import Kind
from storage.reminding import Wish
from storage.shifts import Kept, Times

BEFORE_LEAVING = timedelta(minutes=10)
"""Time to put one's shoes on."""
AFTER_AT = time(10)
"""On the morning after, when "how did it go?" is asked: late enough for a Saturday."""
SLEEP = timedelta(hours=4)
"""Nobody who has come home at eight in the morning is asked at ten."""


def moments(
    kept: Kept, wish: Wish, calendar: DanishCalendar, now: datetime
) -> dict[Kind, datetime]:
    """Return the reminders of a shift that are still to come, and when (UTC).

    None for a shift that is dropped, missed or over. The evening before there is one at the wished
    time, unless it would come with the one before leaving or after it; one before leaving where
    the start is known; and one on the morning after.
    """
    if not kept.stands or kept.times.over(now):
        return {}
    found: dict[Kind, datetime] = {"after": _morning_after(kept.times, calendar)}
    evening = calendar.at(kept.times.day - timedelta(days=1), wish.evening)
    leaving = _leaving(kept.times, wish, calendar)
    if leaving is not None:
        found["go"] = leaving
    if leaving is None or evening < leaving:
        found["eve"] = evening
    return {kind: moment for kind, moment in found.items() if moment > now}


def _leaving(times: Times, wish: Wish, calendar: DanishCalendar) -> datetime | None:
    """Return when somebody is told to leave: by night only if the shift or the way there is."""
    if not times.timed:
        return None
    leaves = times.at - timedelta(minutes=wish.travel)
    told = leaves - BEFORE_LEAVING
    by_night = calendar.quiet(leaves) or calendar.quiet(times.at)
    return told if by_night else calendar.after_quiet(told)


def _morning_after(times: Times, calendar: DanishCalendar) -> datetime:
    ended = times.until or times.at
    morning = calendar.at(times.day + timedelta(days=1), AFTER_AT)
    if morning < ended + SLEEP:
        morning = calendar.in_days(morning, 1, AFTER_AT)
    return morning
