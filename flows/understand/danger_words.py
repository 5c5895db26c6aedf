"""Phrases that mean danger, and phrases that only sound like it: danger_words.toml."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from tomllib import loads

from flows.understand.clauses import Clause
from flows.understand.marks import subjects
from flows.understand.spelling import folded, levelled

HARMLESS = "harmless"
"""The heading of the phrases that take the danger out of the words around them."""

# A word is written " word@subject@subject@", so that a phrase can ask for either.
_GAP = r"(?: [^ ]+){0,3}"
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of danger_words.toml, and the kind of danger that they mean."""

    kind: str
    pattern: re.Pattern[str]


def phrases_in(clause: Clause) -> frozenset[str]:
    """Return the kinds of danger that a clause has a phrase for; `HARMLESS` among them."""
    phrases = _phrases()
    text = "".join(map(_written, clause))
    candidates = chain(phrases.get("", ()), *(phrases.get(key, ()) for key in _keys(clause)))
    return frozenset(phrase.kind for phrase in candidates if phrase.pattern.search(text))


@cache
def _phrases() -> Mapping[str, Sequence[Phrase]]:
    """Return the phrases by a word that each cannot do without: "word", "@subject" or "sta*"."""
    page = loads(files("flows.understand").joinpath("danger_words.toml").read_text("utf-8"))
    found = dict[str, list[Phrase]]()
    for kind, by_language in page.items():
        for written in chain.from_iterable(by_language.values()):
            pattern = re.compile("".join(map(_pattern, written.split())))
            found.setdefault(_needed(written.split()), []).append(Phrase(kind, pattern))
    return found


def _keys(clause: Clause) -> Iterator[str]:
    for word in dict.fromkeys(clause):
        yield word
        yield f"{word[:_SHORTEST_STEM]}*"
    yield from {f"@{about}" for word in clause for about in subjects(word)}


@lru_cache(maxsize=20_000)
def _written(word: str) -> str:
    return f" {word}@{''.join(f'{about}@' for about in subjects(word))}"


def _pattern(item: str) -> str:
    """Turn "word", "sta*", "@subject", "one|other" or ".." (up to three words) into a pattern."""
    if item == "..":
        return _GAP
    return f" (?:{'|'.join(map(_word, item.split('|')))})[^ ]*"


def _word(written: str) -> str:
    if written[0] == "@":
        return f"[^ ]*{written}@"
    if written.endswith("*"):
        return re.escape(folded(written[:-1])) + "[^ @]*@"
    return re.escape(levelled(written)) + "@"


def _needed(items: Iterable[str]) -> str:
    certain = [_key(item) for item in items if item != ".." and "|" not in item]
    return max(certain, key=len, default="")


def _key(item: str) -> str:
    if item[0] == "@":
        return item
    if item.endswith("*"):
        stem = folded(item[:-1])
        return f"{stem[:_SHORTEST_STEM]}*" if len(stem) >= _SHORTEST_STEM else ""
    return levelled(item)
