"""The days of the week as thumbs write them: "torsdg", "lørda", "tirsag", "wensday"."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from flows.answers.likeness import slips
from flows.answers.word_list import words_in

Form = Literal["one", "many", "past"]


class Named(NamedTuple):
    """A weekday, 0 is Monday, and how it is said: "mandag", "mandage", "i mandags"."""

    day: int
    form: Form


_DANISH = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lordag", "sondag")
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {
    "tir": 1, "tirs": 1, "tirsd": 1, "tis": 1, "tue": 1, "tues": 1, "onsd": 2, "ons": 2, "wed": 2,
    "weds": 2, "wednes": 2, "tor": 3, "tors": 3, "torsd": 3, "thu": 3, "thur": 3, "thurs": 3,
    "fre": 4, "frd": 4, "lor": 5, "lord": 5, "lordi": 5, "son": 6, "sond": 6, "sondi": 6,
    "mandi": 0, "tirsdi": 1, "onsdi": 2, "torsdi": 3, "fredi": 4, "tyrsdag": 1, "tistag": 1,
    "mnd": 0, "trs": 3,
}  # fmt: skip
_WITH_COMPANY = {"man": 0, "mand": 0, "mon": 0, "sat": 5, "sun": 6, "fri": 4, "fred": 4}
"""Short names that are also words: a day only where a time, a date or another day stands beside."""

_NEIGHBOUR = re.compile(
    r"\.? ?[:;,]?[ \t|]*(?:(?:d|den)\.? ?|kl\.? ?|klokken |fra |from |at )*\d|"
    r"\.? ?(?:,|og|&|\+|-|/|and|til)+ ?(?:man|tir|ons|tor|fre|lor|son|mon|tue|wed|thu|fri|sat|sun)|"
    r"\.? (?:tirs?|ons|tors?|fre|lor|son|mon|tues?|wed|thu|fri|sat|sun)\b"
)
_AFTER_A_DAY = re.compile(
    r"(?:dag|tirs?|ons|tors?|fre|lor|day|mon|tue|wed|thu|sat)\.? ?(?:,|og|&|\+|-|/|and|til) ?$"
)
_PRONOUN = re.compile(
    r"\b(?:kan|skal|ma|har|er|nar|hvis|hvad|hvor|hvordan|om|som|vil|far|bliver|at|hvornar) $"
)
_WHOSE_SON = re.compile(r"\b(?:min|din|en|vores|lille|store|\w{3,}s) $")
"""Before "søn" that is a son: "naboens søn"."""
_ENDINGS: tuple[tuple[str, Form], ...] = (
    ("ene", "many"), ("erne", "many"), ("en", "many"), ("e", "many"), ("er", "many"),
    ("svagt", "one"), ("svagten", "one"), ("svagter", "many"), ("vagt", "one"), ("vagten", "one"),
    ("s", "past"), ("", "one"),
)  # fmt: skip
_FORGIVEN: tuple[tuple[str, Form], ...] = (
    ("", "one"), ("en", "many"), ("s", "past"), ("e", "many"),
)  # fmt: skip
_SHORTEST_FORGIVEN = 5
_ABOUT = 200
"""Letters before and after "fri" in which a word is English."""
_OTHER_WORDS = frozenset(
    words_in(
        "mandat landag onsket torsten fredelig sondre friday's finans tirsa freds mandlig "
        "sidag middag idag fridag fridage fodsdag sunny sundae someday anyday heyday today "
        "moderne mode mader mandel torsk onde sundt"
    )
)


def weekday(text: str, at: int, word: str) -> Named | None:
    """Return the day that the small-lettered `word` at `at` of `text` names, else None."""
    if word == "son" and _WHOSE_SON.search(text[max(0, at - 16) : at].lower()):
        return None
    if word in _WITH_COMPANY:
        return _in_company(text, at, word)
    if word.endswith(("sjob", "sjobbet")):  # "lørdagsjob 9-14"
        day = _exact(word.removesuffix("et").removesuffix("sjob"))
        timed = _NEIGHBOUR.match(text[at + len(word) : at + len(word) + 16].lower())
        return Named(day, "one") if day is not None and timed else None
    return _named(word)


def _in_company(text: str, at: int, word: str) -> Named | None:
    before, after = text[max(0, at - 12) : at].lower(), at + len(word)
    day = Named(_WITH_COMPANY[word], "one")
    if word == "man" and _PRONOUN.search(before):
        return None
    fits = _NEIGHBOUR.match(text[after : after + 16].lower()) or _AFTER_A_DAY.search(before)
    if word == "fri":  # "fri" is Danish for off: a Friday only where English days stand about
        about = text[max(0, at - _ABOUT) : at + _ABOUT].lower()
        english = re.search(r"\b(?:mon|tue|wed|thu|sat|sun|thurs|tues)\b|\bshift|\bwork", about)
        return day if fits and english else None
    return day if fits else None


@lru_cache(maxsize=4096)
def _named(word: str) -> Named | None:
    if word in _SHORT:
        return Named(_SHORT[word], "one")
    if not 5 <= len(word) <= 14 or word[0] not in "mtofwsl" or word in _OTHER_WORDS:
        return None
    if word.endswith("s") and word[:-1] in _ENGLISH:
        return Named(_ENGLISH.index(word[:-1]), "many")
    for ending, form in _ENDINGS:
        if word.endswith(ending) and (day := _exact(word[: len(word) - len(ending)])) is not None:
            return Named(day, form)
    return _forgiven(word)


def _exact(stem: str) -> int | None:
    for names in (_DANISH, _ENGLISH):
        if stem in names:
            return names.index(stem)
    return None


def _forgiven(word: str) -> Named | None:
    """Return the one day that a long word is a slip away from."""
    for ending, form in _FORGIVEN:
        if not word.endswith(ending):
            continue
        stem = word[: len(word) - len(ending)]
        near = {day for names in (_DANISH, _ENGLISH) for day, name in enumerate(names)
                if stem[:1] == name[0] and len(stem) >= _SHORTEST_FORGIVEN
                and slips(stem, name, _most(name)) <= _most(name)}  # fmt: skip
        if len(near) == 1:
            return Named(near.pop(), form)
    return None


def _most(name: str) -> int:
    return 2 if len(name) > 7 else 1
