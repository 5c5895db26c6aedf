"""What languages are called, and which of them a name with a slip of the thumb means."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from flows.answers.likeness import allowed, far_apart, slips
from flows.answers.word_list import words_in
from flows.tidy import plain

LONGEST_NAME = 3
"""Words in the longest name that is looked for: "bahasa indonesia", "język polski"."""
_SHORTEST_FORGIVEN = 5
# Countries and people are near their languages in spelling, and are not languages.
_COUNTRY = re.compile(r".*(?:ien|ia|ier|iere|land|stan|aner|anere)")
_OWN_WORDS = frozenset(
    words_in(
        "finish hindu germany danser danse dansen dansede dansker danskere svensker svenskere "
        "tysker tyskere danmark polen polak turkey tyrker tyrkiet kurder kurdere araber arabere "
        "italiener spanier engel engle engler england frank frans franske punjab malay korea "
        "romani romanes english"
    )
)


@cache
def language_names() -> Mapping[str, str]:
    """Return plain name -> ISO 639-1 code; Danish names also with the ending of "det danske"."""
    listed = tomllib.loads(files("flows.answers").joinpath("languages.toml").read_text("utf-8"))
    names = {plain(name): code for code, row in listed.items() for name in row.split(",")}
    inflected = {f"{name}e": code for name, code in names.items() if name.endswith("sk")}
    return inflected | names


@cache
def language_codes() -> frozenset[str]:
    """Return the codes of all languages that have a name here."""
    return frozenset(language_names().values())


@lru_cache(maxsize=2048)
def nearest_language(word: str) -> str | None:
    """Return the language that a plain word of five letters or more is a slip away from."""
    short = len(word) < _SHORTEST_FORGIVEN
    if short or " " in word or word in _OWN_WORDS or _COUNTRY.fullmatch(word):
        return None
    best, near = allowed(word) + 1, set[str]()
    for length in range(len(word) - 2, len(word) + 3):
        for name in _by_shape().get((word[0], length), ()):
            if far_apart(word, name, best):
                continue
            most = min(best, allowed(word), allowed(name))
            distance = slips(word, name, most)
            if distance < best and distance <= most:
                best, near = distance, set()
            if distance == best and distance <= most:
                near.add(language_names()[name])
    return near.pop() if len(near) == 1 else None


@cache
def _by_shape() -> Mapping[tuple[str, int], Sequence[str]]:
    """Return (first letter, length) -> names: most words are near none, and that is soon seen."""
    shapes: dict[tuple[str, int], list[str]] = {}
    for name in language_names():
        if len(name) >= _SHORTEST_FORGIVEN:
            shapes.setdefault((name[0], len(name)), []).append(name)
    return shapes
