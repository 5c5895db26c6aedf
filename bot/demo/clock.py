"""The demo's clock: it stands still until somebody moves it, and never goes backwards."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

DANISH = ZoneInfo("Europe/Copenhagen")
_DAY = timedelta(days=1)
_LOOK_AHEAD = 400  # days; every zone that changes its clock at all does so within a year


class Backwards(ValueError):
    """The clock was asked to go back; move it to a later time instead."""


class MovableClock:
    """A clock for the engine. `start` is aware; without it the demo begins at the real time."""

    def __init__(self, start: datetime | None = None, zone: ZoneInfo = DANISH) -> None:
        self.zone = zone
        self._now = (start or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)

    def now(self) -> datetime:
        """Return the clock's time, aware, in UTC."""
        return self._now

    def local(self) -> datetime:
        """Return the clock's time as the wall clock in the zone shows it."""
        return self._now.astimezone(self.zone)

    def move_to(self, moment: datetime) -> None:
        """Set the clock to the aware `moment`; raises `Backwards` when that has passed."""
        if moment < self._now:
            raise Backwards(f"The clock shows {self._now} and cannot go back to {moment}.")
        self._now = moment.astimezone(UTC)

    def next_clock_change(self, now: datetime) -> datetime | None:
        """Return when summer time next begins or ends (UTC), None where it never does."""
        before = now.astimezone(UTC)
        for _ in range(_LOOK_AHEAD):
            after = before + _DAY
            if self._offset(after) != self._offset(before):
                return self._first_second(before, after)
            before = after
        return None

    def _first_second(self, before: datetime, after: datetime) -> datetime:
        """Halve the way between two times with different offsets down to the second."""
        low, high = int(before.timestamp()), int(after.timestamp())
        old = self._offset(before)
        while high - low > 1:
            middle = (low + high) // 2
            if self._offset(datetime.fromtimestamp(middle, UTC)) == old:
                low = middle
            else:
                high = middle
        return datetime.fromtimestamp(high, UTC)

    def _offset(self, moment: datetime) -> timedelta | None:
        return moment.astimezone(self.zone).utcoffset()
