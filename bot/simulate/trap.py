"""Sudden deaths of the process, where the simulation wants them."""

import asyncio
from typing import Literal

Place = Literal["clock", "before", "after"]


class Crash(BaseException):
    """The process dies here, as after SIGKILL. Nobody may catch it but whoever set the trap."""


class Trap:
    """One death to come.

    It closes only while `watching`. "clock": when somebody next looks at the clock, so also in
    the middle of a transaction.
    "before" and "after": in a channel's send, before or after the provider took the letter.
    """

    def __init__(self) -> None:
        """Begin with no trap set."""
        self.fallen = asyncio.Event()
        self.watching = False
        self._place: Place | None = None
        self._left = 0

    def arm(self, place: Place, nth: int) -> None:
        """Let the `nth` passing of a place from now be the last."""
        self._place, self._left = place, nth

    def disarm(self) -> None:
        """Begin again, in a new process."""
        self._place = None
        self.fallen.clear()

    def at(self, place: Place) -> None:
        """Pass a place; raises `Crash` there when its time has come."""
        if place != self._place or not self.watching:
            return
        self._left -= 1
        if self._left <= 0:
            self._place = None
            self.fallen.set()
            raise Crash(place)
