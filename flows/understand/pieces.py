"""Pieces of words, as the net reads them: each word cut in the likeliest way."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BEGIN, END, UNKNOWN = 0, 2, 3
"""The pieces that open and close what is read, and the one for signs that are in no piece."""

_SPACE = "▁"
_HARDLY = 10.0
_MOST_KEPT = 20_000
_LONGEST_WORD = 40

Cut = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces that are known, by their numbers, and how likely each is (a logarithm)."""

    numbers: Mapping[str, int]
    likely: Sequence[float]
    longest: int
    least: float
    _words: dict[str, Cut] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def known(cls, pieces: Sequence[str], likely: Sequence[float]) -> "Pieces":
        """Return these pieces, numbered as they stand."""
        numbers = {piece: number for number, piece in enumerate(pieces)}
        return cls(numbers, likely, max(map(len, pieces)), min(likely))

    def of(self, text: str, most: int) -> list[int]:
        """Return the numbers of the pieces of `text`, its beginning and its end when over `most`.

        They stand between `BEGIN` and `END`.
        """
        words = unicodedata.normalize("NFKC", text.lower()).split()
        found = [piece for word in words for piece in self._word(word[:_LONGEST_WORD])]
        if len(found) > most:
            last = most // 3
            found = [*found[: most - last], *found[len(found) - last :]]
        return [BEGIN, *(found or [UNKNOWN]), END]

    def _word(self, word: str) -> Cut:
        found = self._words.get(word)
        if found is None:
            if len(self._words) >= _MOST_KEPT:
                self._words.clear()
            found = self._words[word] = self._cut(_SPACE + word)
        return found

    def _cut(self, word: str) -> Cut:
        """Return the cut whose pieces are likeliest together (Viterbi's way)."""
        nowhere = self.least - _HARDLY
        best = [(0.0, 0, 0), *[(float("-inf"), 0, 0)] * len(word)]
        for start in range(len(word)):
            so_far = best[start][0]
            best[start + 1] = max(best[start + 1], (so_far + nowhere, start, UNKNOWN))
            for end in range(start + 1, min(len(word), start + self.longest) + 1):
                number = self.numbers.get(word[start:end])
                if number is not None:
                    best[end] = max(best[end], (so_far + self.likely[number], start, number))
        return tuple(_back(best))[::-1]


def _back(best: Sequence[tuple[float, int, int]]) -> list[int]:
    numbers, at = list[int](), len(best) - 1
    while at > 0:
        _, at, number = best[at]
        numbers.append(number)
    return numbers
