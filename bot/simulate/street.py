"""What everybody in the simulation shares: phones, the post box, and the books of the office."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Protocol

from bot.simulate.agenda import Agenda
from bot.simulate.judge import Judge
from bot.simulate.phone import Place, Shown, Written
from bot.simulate.provider import HandOver, Provider
from bot.simulate.youth import Youth
from flows.message import Inbound
from scheduler.calendar import DanishCalendar
from storage.database import Connection

Entry = Callable[[Connection, datetime], Awaitable[None]]
"""Something recorded in the books by hand, as a command would, in a transaction of its own."""


class HasNumber(Protocol):
    """A youth's life, as far as the office can change it."""

    def has_new_number(self, phone: str) -> None:
        """Have this number from now on."""
        ...


class Owner(Protocol):
    """Somebody with a phone."""

    def arrived(self, shown: Shown) -> None:
        """See a message that has just come."""
        ...


class Street:
    """Phones by place. What is written waits in `letters`, what is to be recorded in `entries`.

    `now` is the simulated time, for whoever is not told it.
    """

    def __init__(self, start: datetime, rng: Random, calendar: DanishCalendar) -> None:
        """Begin with nobody."""
        self.agenda = Agenda(start)
        self.rng = rng
        self.calendar = calendar
        self.judge = Judge(calendar)
        self.providers: dict[str, Provider] = {}
        self.owners: dict[Place, Owner] = {}
        self.by_name: dict[str, Youth] = {}
        self.lives: dict[Youth, HasNumber] = {}
        self.letters: list[Inbound] = []
        self.entries: list[Entry] = []
        self.messages_in = 0
        self.messages_out = 0
        self.now: Callable[[], datetime] = lambda: start
        self._ids = count(1)
        self._marks = count(1)
        self._numbers = count(1)

    @property
    def at_rest(self) -> bool:
        """Whether nobody has written anything and nothing is to be recorded."""
        return not self.letters and not self.entries

    def took(self, handed: HandOver) -> None:
        """Write down what a provider took, and put it on the phone it is for."""
        self.messages_out += 1
        message = handed.message
        shown = Shown((handed.channel, message.address), message.text, message.options, handed.at)
        self.judge.took(handed, shown)
        owner = self.owners.get(shown.place)
        if owner is not None and not handed.again:
            owner.arrived(shown)

    def write(self, place: Place, written: Written, now: datetime) -> None:
        """Let somebody write to Makker; it goes into the post at once."""
        event = Inbound(place[0], f"s{next(self._ids)}", place[1], written.text, written.kind)
        self.letters.append(event)
        self.judge.wrote(place, written.text, now)

    def own_words(self, words: str, now: datetime) -> str:
        """Return words that no one has said before, known as a human's own."""
        words = f"{words} ({next(self._marks)})"
        self.judge.said(words, now)
        return words

    def new_number(self) -> str:
        """Return an invented number that nobody has; those below 20 10 00 00 are not valid."""
        return f"+45{20_100_000 + next(self._numbers)}"

    def soon(self, now: datetime, most: timedelta) -> datetime:
        """Draw a moment in the next while."""
        return now + most * self.rng.random()

    def awake(self, moment: datetime) -> datetime:
        """Return when somebody who meant to write at `moment` does so: most sleep at night."""
        hour = self.calendar.wall(moment).hour
        if 7 <= hour < 23 or self.rng.random() < 0.05:
            return moment
        return moment + timedelta(hours=(8 - hour) % 24, minutes=self.rng.randrange(180))
