"""What Makker can say in languages it does not speak: an offer, and what helps in danger."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from tomllib import loads
from typing import Any

from flows.tidy import fold


@dataclass(frozen=True, slots=True)
class Tongue:
    """The sentences of one language, in the letters that it was written in; `sms` are short."""

    sentence: str
    sms: str
    danger: str
    danger_sms: str


@cache
def _page() -> Mapping[str, Mapping[str, Any]]:
    return loads(files("flows").joinpath("understand", "languages.toml").read_text("utf-8"))


def is_foreign(lang: str) -> bool:
    """Return whether there are sentences for a language (ISO 639-1) that is not Makker's own."""
    return "sentence" in _page().get(lang, {})


@cache
def tongue(lang: str, *, latin: bool) -> Tongue:
    """Return the sentences of a language; `latin`: written in Latin letters, where that is usual.

    Raises KeyError when there are none.
    """
    words = _page()[lang]

    def said(name: str) -> str:
        usual: str = words[name]
        return str(words.get(f"{name}_latin", usual)) if latin else usual

    return Tongue(said("sentence"), said("sms"), said("danger"), said("danger_sms"))


@cache
def yes_words(lang: str) -> frozenset[str]:
    """Return how one says yes in a language, folded."""
    return frozenset(fold(word) for word in _page()[lang]["yes_words"])


def in_latin(text: str) -> bool:
    """Return whether a text is written in Latin letters, more than in any others."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 >= len(letters)
