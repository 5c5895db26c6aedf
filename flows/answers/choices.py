"""Several of a fixed set of options."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from flows.answers.choice import LONGEST_CHOICE, NEGATIONS
from flows.answers.labelled import Words, words_for
from flows.answers.lexicon import Lexicon, lexicon, spoken
from flows.answers.position import NOWHERE, position
from flows.kind import Json, Reading, Unclear, Unfit

_SEPARATOR = re.compile(
    r"\s*[,;/+&\n]\s*|\s+(?:og|and|samt|plus|also|også|eller|or)\s+|(?<=\d)\.?\s+(?=\d)|"
    r"(?<=\d)\.(?=\d)"
)
_ALL = frozenset(
    {"alle", "all", "dem alle", "alle sammen", "allesammen", "begge", "begge to", "both"}
    | {"alt", "det hele", "everything", "all of them", "both of them", "alle tre", "alle dele"}
)
_FILLING = frozenset({"og", "and", "også", "ogsa", "samt", "tak", "please", ""})


@dataclass(frozen=True, slots=True)
class Choices:
    """A tuple of option ids in the order of the options: "1 og 3", "butik, bager", "alle".

    At least one, at most `most` (None: as many as there are). Unclear reason: "many".
    """

    options: tuple[str, ...]
    most: int | None = None
    words: Words = ()
    free: ClassVar[bool] = False
    several: ClassVar[bool] = True

    def __post_init__(self) -> None:
        if not self.options or len(set(self.options)) != len(self.options):
            raise ValueError("Choices needs at least one option, and each only once")
        if self.most is not None and self.most < 1:
            raise ValueError("Choices needs room for at least one option")

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the choices that also read these words, by option id."""
        return replace(self, words=words_for(self.options, labels))

    def read(self, text: str, reading: Reading) -> tuple[str, ...] | Unclear:
        """Read one or more options; a part that names none makes the whole unclear."""
        if len(text) > LONGEST_CHOICE:
            return Unclear()
        chosen = self._chosen(text, spoken(text))
        if not chosen:
            return Unclear()
        if len(chosen) > self._room:
            return Unclear("many")
        return tuple(option for option in self.options if option in chosen)

    @property
    def _room(self) -> int:
        return len(self.options) if self.most is None else self.most

    def _chosen(self, text: str, said: str) -> set[str]:
        known = lexicon(self.options, self.words)
        if (option := known.exact(said)) is not None:
            return {option}
        if said in _ALL:
            return set(self.options)
        named, left = known.inside(said)
        if "?" in text or left & NEGATIONS:
            return set()
        # A name may hold an "og" itself, so what names cover is looked at before splitting.
        return set(named) if left <= _FILLING else self._listed(text, known)

    def _listed(self, text: str, known: Lexicon) -> set[str]:
        """Return what the parts of a list name; empty when one of them names nothing."""
        chosen: set[str] = set()
        for part in map(spoken, _SEPARATOR.split(text)):
            named = [] if part in _FILLING else self._named(part, known)
            if not named and part not in _FILLING:
                return set()
            chosen.update(named)
        return chosen

    def _named(self, part: str, known: Lexicon) -> list[str]:
        if (option := known.exact(part)) is not None:
            return [option]
        if (index := position(part, len(self.options))) is not None:
            return [] if index == NOWHERE else [self.options[index]]
        if named := known.inside(part)[0]:
            return named
        near = known.nearest(part)
        return [near] if near else []

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return lexicon(self.options, self.words).exact(spoken(text)) is not None

    def dump(self, value: tuple[str, ...]) -> Json:
        """Return the ids as a list."""
        return list(value)

    def load(self, raw: Json) -> tuple[str, ...]:
        """Return the stored ids if every one of them is still an option."""
        if not isinstance(raw, list | tuple) or not 1 <= len(raw) <= self._room:
            raise Unfit("not a fitting number of options")
        stored = tuple(option for option in self.options if option in raw)
        if len(stored) != len(raw):
            raise Unfit("no longer all among the options")
        return stored
