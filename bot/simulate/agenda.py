"""What people are going to do, on a grid of minutes, so that one settling serves many of them."""

import heapq
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

GRID = timedelta(minutes=60)
"""How finely people begin things; what they are in the middle of goes on by the minute."""
A_MINUTE = timedelta(minutes=1)

Deed = Callable[[datetime], None]


class Agenda:
    """Deeds by the moment of the grid at which they are done, in the order they were planned."""

    def __init__(self, start: datetime) -> None:
        """Begin the grid at `start` (UTC)."""
        self._start = start
        self._heap: list[tuple[int, int, Deed]] = []
        self._numbers = count()

    def plan(self, moment: datetime, deed: Deed, grid: timedelta = GRID) -> None:
        """Do this at the first moment of a grid of whole minutes that is not before `moment`."""
        slot = -((self._start - moment) // grid)
        minute = slot * (grid // A_MINUTE)
        heapq.heappush(self._heap, (minute, next(self._numbers), deed))

    def next_moment(self) -> datetime | None:
        """Return when something is next to be done."""
        return self._start + self._heap[0][0] * A_MINUTE if self._heap else None

    def do(self, now: datetime) -> int:
        """Do everything whose moment has come; return how many deeds that were."""
        done = 0
        while self._heap and self._start + self._heap[0][0] * A_MINUTE <= now:
            heapq.heappop(self._heap)[2](now)
            done += 1
        return done
