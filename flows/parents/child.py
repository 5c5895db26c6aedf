"""Which child a parent means, by first name, in Latin or Arabic letters."""

from collections.abc import Iterable, Mapping
from importlib.resources import files
from tomllib import loads
from typing import TypeVar

from flows.arriving.words import same_name
from flows.tidy import plain

T = TypeVar("T")
# Short vowels are not written in Arabic letters, and long ones differ from one spelling to the
# next: names are compared by their consonants alone.
_PAGE = loads(files("flows").joinpath("parents", "words.toml").read_text("utf-8"))
_SOUNDS: Mapping[str, str] = {
    letter: sound for sound, letters in _PAGE["sounds"].items() for letter in letters
}
_LATIN = str.maketrans({"c": "k", "q": "k", "v": "f", "z": "s", "x": "s", "y": "", "w": ""})
_VOWELS = frozenset("aeiouæøåyw")
_LONGEST = 80
_MOST_WORDS = 4


def meant(text: str, children: Iterable[tuple[str, T]]) -> list[T]:
    """Return those of these children (first name and whatever stands for them) that are named."""
    if len(text) > _LONGEST:
        return []
    return [which for name, which in children if name and _is_named(text, name)]


def _is_named(text: str, name: str) -> bool:
    words = plain(text).split()[:_MOST_WORDS]
    return any(_same(word, name) for word in words)


def _same(word: str, name: str) -> bool:
    if word.isascii():
        return same_name(word, name)
    return bool(sounds(word)) and sounds(word) == sounds(plain(name).split()[0])


def sounds(word: str) -> str:
    """Return the consonants of a name as they sound, each once where it is doubled."""
    heard = ""
    for letter in _spelled(word):
        if letter and letter not in _VOWELS and not heard.endswith(letter):
            heard += letter
    return heard.removesuffix("h") if len(heard) > 1 else heard


def _spelled(word: str) -> str:
    if not word.isascii() and any(letter in _SOUNDS for letter in word):
        return "".join(_SOUNDS.get(letter, "") for letter in word)
    return word.replace("sh", "s").replace("kh", "k").replace("th", "t").translate(_LATIN)
