"""One of a fixed set of options."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from flows.answers.labelled import Words, words_for
from flows.answers.lexicon import lexicon, spoken
from flows.answers.position import NOWHERE, position, several_positions
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit

# "ikke butik" names an option without choosing it.
NEGATIONS = frozenset(
    words_in("ikke not dont don aldrig never undtagen except hverken uden without")
)
LONGEST_CHOICE = 200
"""Characters; a longer message is a story, not a choice."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The id of one option, chosen by number, id, label or any of its words.

    Words come from the texts through `with_labels`. Slips of the thumb are forgiven, but never
    by guessing between two options that are equally near. Unclear reason: "several".
    """

    options: tuple[str, ...]
    words: Words = ()
    free: ClassVar[bool] = False

    def __post_init__(self) -> None:
        if not self.options or len(set(self.options)) != len(self.options):
            raise ValueError("Choice needs at least one option, and each only once")

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the choice that also reads these words, by option id."""
        return replace(self, words=words_for(self.options, labels))

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read exactly one option."""
        if len(text) > LONGEST_CHOICE:
            return Unclear()
        said = spoken(text)
        known = lexicon(self.options, self.words)
        if (option := known.exact(said)) is not None:
            return option
        if (index := position(said, len(self.options))) is not None:
            return Unclear() if index == NOWHERE else self.options[index]
        named, left = known.inside(said)
        if "?" in text or left & NEGATIONS:
            return Unclear()
        if len(named) > 1 or several_positions(said):
            return Unclear("several")
        return named[0] if named else known.nearest(said) or Unclear()

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return lexicon(self.options, self.words).exact(spoken(text)) is not None

    def dump(self, value: str) -> Json:
        """Return the option id."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored option id if the choice still has it."""
        if not isinstance(raw, str) or raw not in self.options:
            raise Unfit("no longer one of the options")
        return raw
