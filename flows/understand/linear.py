"""A linear model: every mark of what is said votes for the classes; votes become chances."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import exp, sqrt
from struct import unpack

from flows.understand.clauses import Clause
from flows.understand.marks import LOUDNESS, clause_marks, word_marks

BYTES = 4
"""Bytes of a class in a ballot."""

NEUTRAL = 2_048
"""What stands in a ballot for no vote: more is a vote for the class, less a vote against it."""

_MOST_KEPT = 20_000
_SQUARES = {sign: loudness**2 for sign, loudness in LOUDNESS.items()}


def marks_of(clause: Clause) -> Iterator[str]:
    """Yield all marks of a clause, as `Linear.votes` counts them."""
    yield from clause_marks(clause)
    for word in clause:
        yield from word_marks(word)


@dataclass(frozen=True, slots=True)
class Votes:
    """What some words say: their ballots added up, how many, and the square of their loudness.

    A ballot is one whole number with a field of four bytes for each class: Python adds such
    numbers ten times as fast as lists, and a message has a thousand ballots.
    """

    total: int = 0
    ballots: int = 0
    loudness: float = 0.0

    def __add__(self, other: "Votes") -> "Votes":
        return Votes(
            self.total + other.total,
            self.ballots + other.ballots,
            self.loudness + other.loudness,
        )


@dataclass(frozen=True, slots=True)
class Linear:
    """A trained model: the ballot of each mark for `classes`, a vote counting `scale`."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    ballots: Mapping[str, int]
    _words: dict[str, Votes] = field(default_factory=dict, repr=False, compare=False)

    def votes(self, clause: Clause) -> Votes:
        """Return what one clause says."""
        total = self.counted(clause_marks(clause))
        for word in clause:
            total += self._word(word)
        return total

    def counted(self, marks: Iterable[str]) -> Votes:
        """Return what these marks say; a mark that was never learnt is only loud."""
        ballots, squares = self.ballots, _SQUARES
        total, many, loudness = 0, 0, 0.0
        for mark in marks:
            loudness += squares.get(mark[0], 1.0)
            ballot = ballots.get(mark)
            if ballot is not None:
                total += ballot
                many += 1
        return Votes(total, many, loudness)

    def chances(self, votes: Votes) -> Mapping[str, float]:
        """Return the chance of each class, from 0 to 1; together they are 1."""
        many = len(self.classes)
        fields = unpack(f"<{many}I", votes.total.to_bytes(BYTES * many, "little"))
        neutral, unit = NEUTRAL * votes.ballots, self.scale / sqrt(votes.loudness or 1.0)
        scores = [b + (f - neutral) * unit for b, f in zip(self.bias, fields, strict=True)]
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
