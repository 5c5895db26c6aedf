"""How long a provider that does not answer is left alone.

An outage may last a week. What is queued then waits, instead of being tried to death one by one.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from flows.failure import Failure
from flows.message import Accepted

ROUNDS_BEFORE_A_REST = 3
LONGEST_REST = timedelta(minutes=5)


class Rest:
    """The patience with one channel. While it is down, one letter at a time is tried."""

    def __init__(self) -> None:
        """Begin with a provider that is well."""
        self._troubles = 0
        self._until: datetime | None = None

    def resting(self, now: datetime) -> bool:
        """Return whether the provider is to be left alone just now."""
        return self._until is not None and now < self._until

    def most(self, count: int) -> int:
        """Return how many of `count` letters to try at once."""
        return min(count, 1) if self._troubles >= ROUNDS_BEFORE_A_REST else count

    def note(self, results: Iterable[Accepted | Failure], now: datetime) -> None:
        """Take in how a round ended: all in vain is trouble, anything else shows it is there."""
        if all(isinstance(each, Failure) and each.in_vain for each in results):
            self._troubles += 1
            if self._troubles >= ROUNDS_BEFORE_A_REST:
                seconds = 2.0 ** min(self._troubles, 20)
                self._until = now + min(timedelta(seconds=seconds), LONGEST_REST)
        else:
            self._troubles, self._until = 0, None
