"""Who works when in an invented shop: what a roster says, before it is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

ME = "Amina"
OTHERS = ("Jonas", "Sofie", "Ali", "Mathilde", "Viktor", "Zainab", "Lasse", "Freja", "Mikkel")
SURNAMES = ("Holm", "Yilmaz", "Berg", "Nygaard", "Hassan", "Lund", "Dam", "Friis", "Kaya")
ROLES = ("Kasse", "Frugt og grønt", "Lager", "Bageri", "Flaskerum")
OFF = ("Fri", "F", "-", "", "", "Ferie", "Syg")
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Turn:
    """One shift in minutes after midnight; `end` None is "til luk"."""

    day: date
    start: int
    end: int | None
    role: str


@dataclass(frozen=True, slots=True)
class Work:
    """The turns of everybody by name, mine among them, in the days from `first` to `last`."""

    first: date
    last: date
    today: date
    turns: Mapping[str, tuple[Turn, ...]]
    off: Mapping[tuple[str, date], str]

    @property
    def mine(self) -> tuple[Turn, ...]:
        """My own turns."""
        return self.turns[ME]

    def days(self) -> list[date]:
        """Return all days of the roster."""
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    def at(self, name: str, day: date) -> Turn | None:
        """Return somebody's turn on a day."""
        return next((turn for turn in self.turns[name] if turn.day == day), None)


def week(rng: Random, *, weeks: int = 1, people: int = 5, luk: bool = True) -> Work:
    """Return some weeks of work, that begin a little before or after today."""
    monday = date(2026, 1, 5) + timedelta(weeks=rng.randrange(52))
    last = monday + timedelta(days=7 * weeks - 1)
    return _work(rng, monday, last, people, luk)


def month(rng: Random) -> Work:
    """Return a month of my own work."""
    first = date(2026, rng.randint(1, 12), 1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return _work(rng, first, after - timedelta(days=1), 1, luk=False)


def _work(rng: Random, first: date, last: date, people: int, luk: bool) -> Work:
    names = [ME, *rng.sample(OTHERS, people - 1)]
    rng.shuffle(names)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    turns: dict[str, tuple[Turn, ...]] = {}
    off: dict[tuple[str, date], str] = {}
    for name in names:
        worked = [day for day in days if rng.random() < 0.45] or [rng.choice(days)]
        turns[name] = tuple(_turn(rng, day, luk) for day in worked)
        off |= {(name, day): rng.choice(OFF) for day in days if day not in worked}
    return Work(first, last, first + timedelta(days=rng.randint(-4, 5)), turns, off)


def _turn(rng: Random, day: date, luk: bool) -> Turn:
    start = rng.choice((6, 7, 8, 9, 10, 12)) if day.weekday() >= 5 else rng.choice((14, 15, 16, 17))
    start = start * 60 + rng.choice((0, 0, 0, 30, 15))
    end = start + rng.choice((2, 3, 4, 5, 6)) * 60
    closing = luk and rng.random() < 0.08
    return Turn(day, start, None if closing else end, rng.choice(ROLES))
