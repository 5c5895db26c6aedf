"""What words say a time is about: work, something else, not at all, perhaps."""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from tomllib import loads
from typing import Literal, NamedTuple

About = Literal[
    "work", "other", "somebody", "not", "maybe", "past", "question", "regular", "correcting"
]


class _List(NamedTuple):
    whole: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Return whether `word` is in the list, whole or by its beginning or end."""
        return (
            word in self.whole
            or word.startswith(self.beginnings)
            or (bool(self.endings) and len(word) > 5 and word.endswith(self.endings))
        )


@lru_cache(maxsize=8192)
def senses(word: str) -> frozenset[str]:
    """Return the names of the lists that hold a small-lettered word; "plain" is one of them."""
    return frozenset(name for name, words in _lists().items() if words.has(word))


def known(word: str) -> bool:
    """Return whether a small-lettered word is one of shifts, or of what is not."""
    return bool(senses(word) - {"reported"})


@cache
def _lists() -> Mapping[str, _List]:
    raw = loads(files("flows.shifts").joinpath("lexicon.toml").read_text("utf-8"))
    return {name: _list(text.split()) for name, text in raw.items()}


def _list(words: list[str]) -> _List:
    return _List(
        frozenset(word for word in words if "-" not in (word[0], word[-1])),
        tuple(word[:-1] for word in words if word[-1] == "-") or ("\0",),
        tuple(word[1:] for word in words if word[0] == "-"),
    )
