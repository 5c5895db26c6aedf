"""Words about one case: take it, write with the youth, put it off, pass it on, close it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from flows.answers.word_list import words_in
from flows.kind import Unclear
from flows.office.day import day_of

CaseWord = Literal["take", "write", "later", "pass", "close"]
CASE_WORDS: tuple[CaseWord, ...] = ("take", "write", "later", "pass", "close")


@dataclass(frozen=True, slots=True)
class AboutCase:
    """A word about a case: its number or the youth's `name`; neither when there can be only one.

    `until`: until when it is put off, if that was said. `to`: the colleague it is passed on to.
    """

    word: CaseWord
    case: int | None = None
    name: str = ""
    until: date | Unclear | None = None
    to: str = ""


_VERBS: Mapping[CaseWord, frozenset[str]] = {
    "take": frozenset(words_in("tag tager tar take")),
    "write": frozenset(words_in("skriv skriver write")),
    "later": frozenset(words_in("udskyd udskyder udsæt udsaet later postpone")),
    "pass": frozenset(words_in("giv giver pass")),
    "close": frozenset(words_in("luk lukker afslut close")),
}
_WORD_OF: Mapping[str, CaseWord] = {verb: word for word in CASE_WORDS for verb in _VERBS[word]}
_FILLING = frozenset(
    words_in("sag sagen sagnr case nr nummer no den it jeg med with videre on forward")
)
_POLITE = frozenset(words_in("den til to tak lige nu please thanks"))
_SELF = re.compile(r"^(?:jeg|i|i'll|i will)\s+", re.IGNORECASE)
_BEFORE_NAME = frozenset(words_in("til to for"))
_UNITS = re.compile(r"(?:dag|døgn|day|uge|week|måned|month)", re.IGNORECASE)
_NUMBER = re.compile(r"#?([0-9]{1,9})\.?")
_MOST_NAME_WORDS = 3


def about_case(said: str, today: date) -> AboutCase | None:
    """Return what a tidy message wants of a case; None when it is something else."""
    first, *rest = _SELF.sub("", said).split() or [""]
    word = _WORD_OF.get(first.casefold())
    if word is None:
        return None
    if word not in ("later", "pass"):
        rest = [part for part in rest if part.casefold().strip(",") not in _POLITE]
    case, rest = _numbered(_bare(rest))
    if word == "later":
        return _put_off(case, rest, today)
    if word == "pass":
        return _pass_on(case, rest)
    # "tag 12 med ro i dag" and "skriv hvad du helst vil" are talk.
    if len(rest) > (0 if case is not None else _MOST_NAME_WORDS):
        return None
    return AboutCase(word, case, name=" ".join(rest))


def pressed(data: str) -> AboutCase | None:
    """Return what the button "case:12:take" under a case means, None for any other button."""
    match = re.fullmatch(r"case:([0-9]{1,9}):([a-z]{1,9})", data)
    word = next((word for word in CASE_WORDS if match and word == match[2]), None)
    return AboutCase(word, int(match[1])) if match and word else None


def _bare(words: Sequence[str]) -> list[str]:
    start = 0
    while start < len(words) and words[start].casefold().strip(".:") in _FILLING:
        start += 1
    return list(words[start:])


def _numbered(words: list[str]) -> tuple[int | None, list[str]]:
    """Split the number of a case from the words behind it; "3 dage" is no case."""
    number = _NUMBER.fullmatch(words[0]) if words else None
    if number is None or (len(words) > 1 and _UNITS.match(words[1])):
        return None, words
    return int(number[1]), _bare(words[1:])


def _put_off(case: int | None, words: list[str], today: date) -> AboutCase | None:
    if not words:
        return AboutCase("later", case)
    if case is not None:
        return AboutCase("later", case, until=_until(words, today))
    for end in range(min(len(words), _MOST_NAME_WORDS + 1)):
        until = _until(words[end:], today)
        if not isinstance(until, Unclear) or until.reason:
            return AboutCase("later", name=" ".join(words[:end]), until=until)
    return AboutCase("later", name=" ".join(words)) if len(words) <= _MOST_NAME_WORDS else None


def _until(words: Sequence[str], today: date) -> date | Unclear:
    said = " ".join(words)
    return day_of(f"{said} dage" if said.isdecimal() else said, today)


def _pass_on(case: int | None, words: list[str]) -> AboutCase | None:
    marked = bool(words) and words[0].casefold() in _BEFORE_NAME
    to = words[1:] if marked else words
    # "giv Ali besked" is talk: without a number the colleague is named behind "til".
    if len(to) > _MOST_NAME_WORDS or (case is None and to and not marked):
        return None
    return AboutCase("pass", case, to=" ".join(to))
