"""Pacing: never faster than a provider takes, and replies before bulk."""

from collections.abc import Callable

BULK_AT_ONCE = 20


class Pace:
    """A bucket of permissions to send, refilled `per_second`.

    Replies take what they need and may leave the bucket in debt for a moment; bulk goes out only
    from what is left, in small slices, so that a reply finds the line free.
    """

    def __init__(self, per_second: float, clock: Callable[[], float]) -> None:
        """Start full. `clock` gives seconds that only grow."""
        self._per_second = per_second
        self._clock = clock
        # Room for at least one letter, also where a provider takes less than one a second.
        self._room = max(1.0, per_second)
        self._left = self._room
        self._at = clock()
        self._shut_until = 0.0

    def shut(self, seconds: float) -> None:
        """Send nothing for so long: the provider asked for it."""
        self._shut_until = max(self._shut_until, self._clock() + seconds)

    def replies(self, most: int) -> int:
        """Return how many replies may go out now."""
        self._refill()
        if self._clock() < self._shut_until:
            return 0
        return max(0, min(most, int(self._left + self._per_second)))

    def bulk(self) -> int:
        """Return how many bulk letters may go out now: a quarter of a second's worth, or one.

        Never more than `BULK_AT_ONCE`: writing down a larger slice would hold up replies.
        """
        self._refill()
        if self._clock() < self._shut_until or self._left < 1:
            return 0
        return min(int(self._left), max(1, int(self._per_second / 4)), BULK_AT_ONCE)

    def spend(self, count: int) -> None:
        """Take `count` permissions out of the bucket."""
        self._left -= count

    def wait(self) -> float:
        """Return seconds until bulk may go out again."""
        self._refill()
        shut = max(0.0, self._shut_until - self._clock())
        return max(shut, (1 - self._left) / self._per_second if self._left < 1 else 0.0)

    def _refill(self) -> None:
        now = self._clock()
        self._left = min(self._room, self._left + (now - self._at) * self._per_second)
        self._at = now
