"""The bench's own time of day: bulk rests by night, whenever the bench is run."""

import time
from datetime import UTC, datetime, timedelta

START = datetime(2027, 3, 3, 15, 30, tzinfo=UTC)
"""A Wednesday, half past four in Copenhagen: Makker may write, and the office has just closed."""
_LOADED = time.monotonic()


class DayClock:
    """Runs as fast as the machine's clock from `START` on, which is when the bench began."""

    def __init__(self) -> None:
        """Show the same time as all other day clocks of this process."""
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return START + timedelta(seconds=time.monotonic() - _LOADED) + self._ahead

    def hop(self, time_on: timedelta) -> None:
        """Go on by so much at once."""
        self._ahead += time_on
