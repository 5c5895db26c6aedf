"""Shifts as youths tell them, in their own words: `told` is the one way in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise

from flows.shifts.asking import is_offered
from flows.shifts.book import Book
from flows.shifts.changing import Change
from flows.shifts.excepting import with_exceptions
from flows.shifts.grouping import grouped
from flows.shifts.letters import levelled
from flows.shifts.lexer import tokens
from flows.shifts.month_lists import with_months
from flows.shifts.readied import readied
from flows.shifts.resolving import merged
from flows.shifts.roster import unrolled
from flows.shifts.rule import Rule
from flows.shifts.sentences import sentences
from flows.shifts.shift import Shift
from flows.shifts.teller import MOST_SHIFTS, Teller
from flows.shifts.timing import Ask
from flows.shifts.wall import wall

MANY = 62
"""More than two months of a shift a day: somebody should look at it."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a message tells of shifts.

    `shifts` and `rules` are as they are now, corrections done; `changes` are those of `earlier`
    shifts that became others or are gone. `asks` is what is missing, first things first.
    """

    shifts: tuple[Shift, ...] = ()
    rules: tuple[Rule, ...] = ()
    changes: tuple[Change, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def ask(self) -> Ask | None:
        """The first thing to ask, or None when nothing is missing."""
        return self.asks[0] if self.asks else None


def told(text: str, now: datetime, earlier: Sequence[Shift] = ()) -> Told:
    """Return the shifts and rules that `text` tells of, seen from `now`.

    `earlier` are the shifts understood before, which a correction changes. Never raises,
    whatever the text holds; without shifts all is empty.
    """
    return _told(text, now, tuple(earlier))


@lru_cache(maxsize=64)  # a flow that is played again reads the same again
def _told(text: str, now: datetime, earlier: tuple[Shift, ...]) -> Told:
    plain = readied(levelled(text))
    if is_offered(plain):
        return Told()
    roster = unrolled(with_months(plain))
    book = Book(wall(now), list(earlier))
    teller = Teller(book.now, book, asks=list(roster.asks))
    pieces = grouped(tokens(roster.text))
    teller.tell(sentences(pieces, roster.text), pieces)
    return _summed(teller)


def _summed(teller: Teller) -> Told:
    """Return what was told, and what must be asked about all of it together."""
    book, asks = teller.book, list(teller.asks)
    shifts = book.told(MOST_SHIFTS)
    if any(one.overlaps(other) for one, other in _neighbours(shifts)):
        asks.append("overlap")
    if len(shifts) > MANY:
        asks.append("many")
    if len(shifts) < len(set(book.shifts)) and all(shift.begins for shift in shifts):
        asks = [ask for ask in asks if ask not in {"time", "start"}]
    return Told(
        tuple(shifts),
        tuple(merged(with_exceptions(teller.rules, teller.buts, teller.now))),
        tuple(book.changes),
        tuple(dict.fromkeys(asks)),
    )


def _neighbours(shifts: Sequence[Shift]) -> list[tuple[Shift, Shift]]:
    timed_ones = sorted((s for s in shifts if s.begins and s.end), key=lambda s: str(s.start))
    return list(pairwise(timed_ones))
