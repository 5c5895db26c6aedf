"""A fake provider: an outside book of what it was handed, what it took and what it refused."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from random import Random
from typing import Protocol

from bot.simulate.seen import Seen
from bot.simulate.trap import Trap
from bot.simulate.weather import Weather
from flows.failure import Failure
from flows.message import Accepted, Outbound

LOST_ANSWERS = 1 / 1500
"""The share of letters whose answer never comes; half of them were taken."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """One letter that a provider took: `again` when it had taken one with this key before."""

    channel: str
    message: Outbound
    at: datetime
    again: bool


class Book(Protocol):
    """Who writes down what providers took."""

    def took(self, handed: HandOver) -> None:
        """Write it down; the letter is on the phone now."""
        ...


class Provider:
    """A channel to simulated phones: it has outages, dead numbers and answers that get lost.

    It lives on when the house dies. `now` is the simulated time; nothing here passes a trap but
    `send`.
    """

    per_second = 1e9

    def __init__(
        self,
        name: str,
        now: Callable[[], datetime],
        book: Book,
        trap: Trap,
        weather: Weather,
        rng: Random,
    ) -> None:
        """Carry letters by the channel called `name`."""
        self.name = name
        self.dead: set[str] = set()
        self.left: set[str] = set()
        self.refused = 0
        self.lost_answers = 0
        self._now, self._book, self._trap = now, book, trap
        self._weather, self._rng = weather, rng
        self._taken = Seen()
        self._ids = count(1)

    async def send(self, message: Outbound) -> Accepted:
        """Take a letter, or raise the `Failure` that the real provider would."""
        self._trap.at("before")
        if failure := self._trouble(message.address):
            self.refused += 1
            raise failure
        lost = self._rng.random() < LOST_ANSWERS
        if not lost or self._rng.random() < 0.5:
            self._take(message)
        self._trap.at("after")
        if lost:
            self.lost_answers += 1
            raise Failure("answer lost", permanent=False, ambiguous=True)
        return Accepted(f"{self.name}{next(self._ids)}")

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Say truly whether this letter was taken."""
        if self._weather.down(self._now()):
            raise Failure("out of reach", permanent=False)
        return f"{self.name}:{message.key}" if message.key in self._taken else None

    def has(self, key: str) -> bool:
        """Return whether a letter with this key was ever taken."""
        return key in self._taken

    def _trouble(self, address: str) -> Failure | None:
        if self._weather.down(self._now()):
            return Failure("out of reach", permanent=False)
        if address in self.dead:
            return Failure("no such number", permanent=True, address_state="bad")
        if address in self.left:
            return Failure("opted out", permanent=True, address_state="opted_out")
        return None

    def _take(self, message: Outbound) -> None:
        again = not self._taken.add(message.key)
        self._book.took(HandOver(self.name, message, self._now(), again))
