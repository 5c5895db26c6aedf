"""How far a simulation has come, on stderr."""

import sys
import time
from typing import TextIO

QUIET_FOR = 2.0
EVERY = {True: 0.3, False: 10.0}


class Progress:
    """Says how many days are done: a moving line in a terminal, else a line now and then."""

    def __init__(self, days: int, out: TextIO = sys.stderr) -> None:
        """Count `days` days."""
        self._days, self._out = days, out
        self._terminal = out.isatty()
        self._began = self._said = time.monotonic()
        self._shown = False

    def told(self, done: int) -> None:
        """Hear how many days are done."""
        now = time.monotonic()
        if now - self._began < QUIET_FOR:
            return
        if self._shown and now - self._said < EVERY[self._terminal] and done < self._days:
            return
        self._said, self._shown = now, True
        left = (now - self._began) / max(done, 1) * (self._days - done)
        line = f"{done} of {self._days} days, about {left:.0f} seconds left"
        self._out.write(f"\r{line:<60}" if self._terminal else f"{line}\n")
        self._out.flush()

    def close(self) -> None:
        """End the moving line."""
        if self._shown and self._terminal:
            self._out.write("\n")
