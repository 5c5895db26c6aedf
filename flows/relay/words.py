"""What youths and role models write about each other: "SKRIV Bilal", "stop Bilal", "SLUT"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.tidy import bare, fold, tidy


@dataclass(frozen=True, slots=True)
class Talk:
    """Write with whoever is called this ("" where no name was said)."""

    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """These words are for those of these names; () means for everyone."""

    names: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Enough:
    """No more from whoever is called this."""

    name: str


@dataclass(frozen=True, slots=True)
class Over:
    """The talk is over: what follows is for Makker."""


@dataclass(frozen=True, slots=True)
class Worried:
    """A role model is worried, about whoever is called this ("": not said)."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Met:
    """A role model tells of a meeting, with whoever is called this ("": not said)."""

    name: str
    words: str


PairWish = Talk | Said | Enough | Over | Worried | Met

_OVER = frozenset(
    fold(phrase)
    for phrase in ("slut", "slut nu", "slut samtale", "slut samtalen", "vi er færdige", "end chat")
)
_TALK = re.compile(
    r"(?:jeg vil (?:gerne )?|kan jeg |i want to )?(?:skriv|skrive|write|text)"
    r"(?: (?:til|med|to|with))? (?P<name>.+)",
    re.IGNORECASE,
)
_ENOUGH = re.compile(
    r"(?:jeg vil (?:gerne )?have |i want a )?(?:stop|pause|bloker|blokér|block)"
    r"(?: (?:med|fra|af|with|from))? (?P<name>.+)|"
    r"(?:jeg vil |jeg gider |jeg orker )ikke (?:at )?(?:skrive |tale |snakke |være )?"
    r"(?:mere )?(?:med |sammen med )(?P<other>.+?)(?: mere| længere)?",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"(?:(?:jeg )?(?:vil|gider|skal) )?(?:ikke|ingen|stop)(?: med)?(?: have)?(?: flere| mere)?"
    r"(?: (?:beskeder|sms'?er|sms|skriv|noget))?(?: mere)? fra (?P<name>.+?)(?: mere| længere)?|"
    r"(?:i want |i do ?n'?t want )?no more (?:messages |texts )?from (?P<other>.+)",
    re.IGNORECASE,
)
_BUT = re.compile(r"[,.;]|\b(?:men|but)\b", re.IGNORECASE)
_TO = re.compile(r"(?:til |to )?(?P<names>[^:\n]{1,60}?)\s*:\s*(?P<words>\S.*)", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:,|\bog\b|\band\b|&|\+)\s*", re.IGNORECASE)
_ALL = frozenset({"alle", "alle sammen", "allesammen", "all", "everyone", "everybody"})
_WORRIED = re.compile(
    r"\b(?:jeg er|jeg bliver|i am|i'm|im)\s+(?:\w+\s+)?(?:bekymret|urolig|worried)\b"
    r"(?:\s+(?:for|om|over|about)\s+(?P<name>\w+))?",
    re.IGNORECASE,
)
_YOU = frozenset({"dig", "jer", "you"})
_MET = re.compile(r"/?(?:mødt|mødtes|moedt|met)\b[\s:]*(?:med\s+)?(?P<rest>.*)", re.IGNORECASE)
_WE_DID = re.compile(
    r"vi (?:var|har|mødtes|spiste|spillede|gik|tog|lavede|snakkede|så)\b|"
    r"we (?:were|went|met|had)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(r"(?:hej|hejsa|yo|hey|hi|hello|halløj)\s+(?P<name>\w+)", re.IGNORECASE)
_NAME = re.compile(r"[A-ZÆØÅ](?:[a-zæøåéüöäıçşğ]+|[A-ZÆØÅ]{2,})(?:-[A-ZÆØÅ]\w+)?")
"""A name that stands alone: "Bo", "BILAL", "Anna-Sofie"; "snart" and "CV" are none."""
_LONGEST_ORDER = 60


def pair_wish(
    text: str, names: Sequence[str], *, model: bool = False, talking: bool = False
) -> PairWish | None:
    """Return what somebody wants who has a match with people of these names; None for nothing.

    `model`: a role model writes. `talking`: the words have somewhere to go already, so that only
    what can hardly be meant for the other one counts.
    """
    said = bare(tidy(text))
    slash, said = said.startswith("/"), said.lstrip("/ ")
    if fold(said) in _OVER and talking:
        return Over()
    if len(said) <= _LONGEST_ORDER:
        found = _order(said, names, anyone=slash, talking=talking)
        if found is not None:
            return found
    if model and (wish := _of_model(tidy(text), names, talking=talking, slash=slash)) is not None:
        return wish
    return _addressed(tidy(text), names)


def greeted(text: str, names: Sequence[str]) -> str | None:
    """Return the name that a message greets ("hej Bilal, ..."), None when it is none of these."""
    match = _GREETING.match(tidy(text))
    return _known(match["name"], names) if match else None


def _order(said: str, names: Sequence[str], *, anyone: bool, talking: bool) -> PairWish | None:
    for pattern, kind in ((_TALK, Talk), (_ENOUGH, Enough)):
        match = pattern.fullmatch(said)
        if match is None:
            continue
        wanted = next(part for part in match.groups() if part)
        # In a talk "skriv Bo" is no message to the other one, whether there is a Bo or not.
        named = anyone or (talking and kind is Talk and _NAME.fullmatch(wanted) is not None)
        name = _known(wanted, names) or (wanted if named else None)
        if name is not None:
            return kind(name)
    return _no_more(said, names)


def _no_more(said: str, names: Sequence[str]) -> Enough | None:
    """Read "ikke flere beskeder fra Bilal, men gerne påmindelser": the rest is not the pair's."""
    for part in _BUT.split(said):
        match = _NO_MORE.fullmatch(part.strip())
        wanted = next((each for each in match.groups() if each), "") if match else ""
        if (name := _known(wanted, names)) is not None:
            return Enough(name)
    return None


def _of_model(text: str, names: Sequence[str], *, talking: bool, slash: bool) -> PairWish | None:
    worried = _WORRIED.search(text)
    about = worried["name"] if worried else None
    if worried is not None and (about is None or about.casefold() not in _YOU):
        # "For hende" names nobody; "for Kasper" does, whether they have him or not.
        named = about if about and about[0].isupper() else ""
        return Worried(_known(about or "", names) or named, text)
    met = _MET.fullmatch(text)
    if met is not None and (slash or not talking or _first_known(met["rest"], names)):
        return Met(_first_known(met["rest"], names) or _named(met["rest"]), met["rest"] or text)
    if not talking and _WE_DID.match(text):
        return Met(_anywhere(text, names) or "", text)
    return None


def _addressed(text: str, names: Sequence[str]) -> Said | None:
    match = _TO.fullmatch(text)
    if match is None:
        return None
    if fold(match["names"]) in _ALL and len(names) > 1:
        return Said((), match["words"])
    parts = [part for part in _PARTS.split(match["names"]) if part]
    known = [_known(part, names) for part in parts]
    whom = tuple(dict.fromkeys(name for name in known if name is not None))
    return Said(whom, match["words"]) if whom and len(known) == len(parts) and all(known) else None


def _known(word: str, names: Sequence[str]) -> str | None:
    wanted = fold(word)
    return next((name for name in names if fold(name) == wanted), None)


def _first_known(text: str, names: Sequence[str]) -> str | None:
    first = re.match(r"\w+", text)
    return _known(first[0], names) if first else None


def _named(text: str) -> str:
    """Return the name that a text begins with, whoever's it is, "" for none."""
    first = re.match(r"\w{2,}", text)
    return first[0] if first and first[0][0].isupper() else ""


def _anywhere(text: str, names: Sequence[str]) -> str | None:
    found = {name for word in re.findall(r"\w+", text) if (name := _known(word, names))}
    return found.pop() if len(found) == 1 else None
