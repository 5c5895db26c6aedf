"""Words of working life, explained: found by what somebody asks, also when it is misspelt."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from tomllib import loads

from flows.answers.likeness import allowed, far_apart, slips
from flows.asked_word import Asked, asked_words
from flows.tidy import plain

LONGEST_QUESTION = 160
# So many letters may hold a slip, so many two: "sket" is no "skat".
_SHORTEST_MISSPELT, _LONG = 5, 10


def explained(text: str, language: str) -> str | None:
    """Return one or two plain sentences when the message asks what a word means, else None."""
    if len(text) > LONGEST_QUESTION:
        return None
    asked = dict.fromkeys(asked_words(text))
    found = (_named(each, language) for each in asked)
    name = next((name for name in found if name is not None), None)
    return None if name is None else _glossary(language)[name]


def _named(asked: Asked, language: str) -> str | None:
    """Return the name that is meant; None when there is none, or several are equally near.

    "Ferie kort" is "feriekort": gaps between words do not count.
    """
    names, word = _glossary(language), asked.words.replace(" ", "")
    if word in names:
        return word
    most = min(allowed(word), 2 if len(word) >= _LONG else 1) if asked.misspelt else 0
    if not most or len(word) < _SHORTEST_MISSPELT:
        return None
    near = [
        (slips(word, name, most), name)
        for name in _by_letter(language).get(word[0], ())
        if not far_apart(word, name, most)
    ]
    best = min((count for count, _ in near), default=most + 1)
    found = {names[name]: name for count, name in near if count == best <= most}
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _glossary(language: str) -> Mapping[str, str]:
    page = loads(files("flows").joinpath("glossary.toml").read_text("utf-8"))
    return {
        plain(name).replace(" ", ""): str(entry[language])
        for entry in page["word"]
        for name in entry["names"]
    }  # fmt: skip


@cache
def _by_letter(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in _glossary(language):
        found.setdefault(name[:1], []).append(name)
    return {letter: tuple(names) for letter, names in found.items()}
