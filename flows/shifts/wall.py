"""Moments on the wall in Copenhagen: right on the nights when the clock is changed, too."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Copenhagen")
_DAY = 24 * 60


def on_wall(day: date, minutes: int) -> datetime:
    """Return the moment, in Danish time, `minutes` on the clock after midnight of `day`.

    1440 and more are the days after. A time that the spring change skips becomes the first moment
    after the gap, one that the autumn change repeats is its first showing.
    """
    days, minutes = divmod(minutes, _DAY)
    naive = datetime.combine(day + timedelta(days=days), time(minutes // 60, minutes % 60))
    moment = naive.replace(tzinfo=ZONE)
    shown = moment.astimezone(UTC).astimezone(ZONE)
    if shown.replace(tzinfo=None) == naive:
        return moment
    # Danish gaps begin on the hour and last one: what is shown is past its end by as much as said.
    return shown.replace(minute=0)


def wall(moment: datetime) -> datetime:
    """Return a moment as the clock on a Danish wall shows it; one without offset is on the wall."""
    return moment.astimezone(ZONE) if moment.tzinfo else moment.replace(tzinfo=ZONE)


def minutes_from(start: datetime, end: datetime) -> int:
    """Return how many minutes really pass between two moments."""
    return int((end.astimezone(UTC) - start.astimezone(UTC)).total_seconds()) // 60
