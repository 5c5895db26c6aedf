"""The simulated clock: it stands still until it is moved, and may be the death of a process."""

from datetime import datetime

from bot.simulate.trap import Trap


class SteppedClock:
    """A clock for the engine that shows `start` (UTC) until it is moved on."""

    def __init__(self, start: datetime, trap: Trap) -> None:
        """Begin at `start`; looking at the clock passes the trap."""
        self.moment = start
        self._trap = trap

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        self._trap.at("clock")
        return self.moment

    def move_to(self, moment: datetime) -> None:
        """Show a later time."""
        self.moment = max(self.moment, moment)
