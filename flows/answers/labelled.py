"""Kinds whose options have words in the texts."""

from collections.abc import Mapping, Sequence
from typing import Protocol, Self, runtime_checkable

Words = tuple[tuple[str, tuple[str, ...]], ...]
"""(option id, words for it) in the order of the options: hashable, as kinds must be."""


@runtime_checkable
class Labelled(Protocol):
    """A kind whose options can also be answered with the words that the texts give them."""

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the kind that also reads these words; labels of other options are ignored."""
        ...

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        ...


def words_for(options: Sequence[str], labels: Mapping[str, Sequence[str]]) -> Words:
    """Return the words of `options` alone, in their order."""
    return tuple((option, tuple(labels.get(option, ()))) for option in options)
