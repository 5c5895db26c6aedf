"""Which right a message asks about, found by its words."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from tomllib import loads

from flows.tidy import plain

LONGEST = 600
"""Characters that are looked at."""
HUMAN = "human"
"""The subject of what only a human answers."""


def asked_about(text: str) -> str | None:
    """Return the subject that a message asks about, None when no word tells."""
    said = f" {plain(text[:LONGEST])} "
    return next((name for name, words in subjects() if any(word in said for word in words)), None)


@cache
def subjects() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each subject and its words, ready to be looked for; what is special comes first."""
    page = loads(files("flows").joinpath("rights", "words.toml").read_text("utf-8"))
    return tuple((each["name"], tuple(_forms(each["words"]))) for each in page["subject"])


def _forms(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f" {plain(word)}" + (" " if word.endswith(" ") else "")
