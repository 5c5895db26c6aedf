"""A linear model: every mark of what is said votes for the classes; votes become chances."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import exp, sqrt
from typing import Any
from zlib import crc32

from numpy import fromiter, searchsorted, uint32

from flows.understand.clauses import Clause
from flows.understand.marks import LOUDNESS, clause_marks, word_marks

_MOST_KEPT = 20_000
_SQUARES = {sign: loudness**2 for sign, loudness in LOUDNESS.items()}


def marks_of(clause: Clause) -> Iterator[str]:
    """Yield all marks of a clause, as `Linear.votes` counts them."""
    yield from clause_marks(clause)
    for word in clause:
        yield from word_marks(word)


def number(mark: str) -> int:
    """Return the number that stands for a mark, below 2**32.

    Of a million marks that were never learnt some twenty have the number of one that was.
    """
    return crc32(mark.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True, eq=False)
class Votes:
    """What some words say: their votes for each class added up, and the square of their loudness.

    Votes for all classes are an array, or 0 for none.
    """

    total: Any = 0
    loudness: float = 0.0

    def __add__(self, other: "Votes") -> "Votes":
        return Votes(self.total + other.total, self.loudness + other.loudness)


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """A trained model: what each mark votes for `classes`, a vote counting `scale`.

    `marks` are the numbers of the marks in their order, `ballots` a row of votes for each.
    """

    classes: tuple[str, ...]
    bias: Any
    scale: float
    marks: Any
    ballots: Any
    _words: dict[str, Votes] = field(default_factory=dict, repr=False)

    def votes(self, clause: Clause) -> Votes:
        """Return what one clause says."""
        total = self.counted(clause_marks(clause))
        for word in clause:
            total += self._word(word)
        return total

    def counted(self, marks: Iterable[str]) -> Votes:
        """Return what these marks say; a mark that was never learnt is only loud."""
        heard = list(marks)
        numbers = fromiter(map(number, heard), uint32, len(heard))
        at: Any = searchsorted(self.marks, numbers)
        known = at[self.marks.take(at, mode="clip") == numbers]
        loudness = sum(_SQUARES.get(mark[0], 1.0) for mark in heard)
        return Votes(self.ballots[known].sum(0, dtype=int), loudness)

    def chances(self, votes: Votes) -> Mapping[str, float]:
        """Return the chance of each class, from 0 to 1; together they are 1."""
        unit = self.scale / sqrt(votes.loudness or 1.0)
        scores = (votes.total * unit + self.bias).tolist()
        highest = max(scores)
        powers = [exp(score - highest) for score in scores]
        whole = sum(powers)
        return {name: power / whole for name, power in zip(self.classes, powers, strict=True)}

    def _word(self, word: str) -> Votes:
        found = self._words.get(word)
        if found is None:
            if len(self._words) >= _MOST_KEPT:
                self._words.clear()
            found = self._words[word] = self.counted(word_marks(word))
        return found
