"""Words that are nobody's name."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

_DRAWN_OUT = re.compile(r"(\w)\1{2,}")
# Endings of Danish nouns, adjectives and adverbs that no first name has but the ones named here.
_ENDING = re.compile(r".{2,}(?:else|erne|ende|ligt?|lige|iske?|erede|tion|igt)")
_NAMES_WITH_ENDING = frozenset({"else"})
_VOWEL = re.compile(r"[aeiouyæøåäöüéèêëáàâãíìîïóòôõúùûıœ]")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}")
_MASHED = re.compile(r"([a-zæøå]{1,3})\1{2,}|([a-zæøå]{3})\2")
# Stems that stand in rude compounds, and in no name.
_RUDE = re.compile(
    r"fuck|fisse|røv|lorte|luder|kælling|kusse|nigg|bitch|perker|pikhoved|slikker$|^pik.{4}"
)
_KEYS = "qwertyuiopå qwertzuiop asdfghjklæø zxcvbnm"
_SHORTEST_ROW = 4
_LATIN = re.compile(r"[a-zæøå]+")


@cache
def _listed() -> frozenset[str]:
    lists = tomllib.loads(files("flows.answers").joinpath("no_names.toml").read_text("utf-8"))
    return frozenset(word for words in lists.values() for word in words.split())


@lru_cache(maxsize=4096)
def is_no_name(word: str) -> bool:
    """Return whether a word, in whatever letters, is common, rude, or keys that were mashed."""
    word = word.casefold()
    if word in _listed() or _DRAWN_OUT.sub(r"\1", word) in _listed():
        return True
    return (
        _is_mashed(word)
        or _RUDE.search(word) is not None
        or (_ENDING.fullmatch(word) is not None and word not in _NAMES_WITH_ENDING)
    )


def _is_mashed(word: str) -> bool:
    """Return whether `word` is "hdkjfh", "poiuy" or "hahaha"; only Latin letters are judged."""
    if not _LATIN.fullmatch(word):
        return False
    if len(word) >= _SHORTEST_ROW and (word in _KEYS or word[::-1] in _KEYS):
        return True
    silent = len(word) > 2 and _VOWEL.search(word) is None
    return silent or bool(_CONSONANTS.search(word) or _MASHED.fullmatch(word))
