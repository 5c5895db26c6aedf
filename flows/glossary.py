"""Words of working life, explained: found by what somebody asks, also when it is misspelt."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from tomllib import loads

from flows.answers.likeness import allowed, far_apart, slips
from flows.tidy import plain

LONGEST_QUESTION = 120
LONGEST_NAME_ALONE = 40
_BEFORE = (
    r"(?:(?:hej|ok|okay|men|og|hey|hi|makker|yo|bro|wallah|undskyld|ved du|kan du|lige|please|pls|"
    r"nej|jo|altsa|jeg forstar ikke|jeg ved ikke|ved ik|ved ikke|i dont know|can you|tell me) )*"
)
_DANISH = (
    r"(?:hvad|hva|hvd|vad|hvaf|va)(?: fanden| i alverden)?"
    r"(?: er| betyder| betyr| bety| star| vil|s| mener (?:man|i) med| dakker| daekker| mean)\b"
)
_ENGLISH = r"(?:what(?: is| ?s| dos| are| the hell is)|explain|whats|meaning of)"
_TELL = r"(?:forklar(?: mig)?|fortael(?: mig)?(?: om)?|definer)(?: lige)?(?: hvad| hva)?"
_WORD = r"(?P<word>\S.{0,60}?)"
_AFTER = (
    r"(?: (?:for noget|for|egentlig|egentligt|helt praecist|betyder|er|mean|means|at sige|sige|"
    r"over|nu|pa|pa min lonseddel|pa lonsedlen|on my payslip|on payslip|i et job|i lon|det|bro|"
    r"helt|"
    r"og hvad .*|hva er det|pa dansk|in english|exactly))*"
)
# Folded as `plain` does it: "does" becomes "dos" as "oe" becomes "o".
_ASKED = re.compile(rf"^{_BEFORE}(?:{_DANISH}|{_ENGLISH}|{_TELL}) {_WORD}{_AFTER}$")
_ASKED_AROUND = re.compile(
    rf"^{_BEFORE}(?:hvad|hva|hvd|what) {_WORD} (?:er|betyder|betyr|er for noget|is|means)$"
)
_ASKED_AFTER = re.compile(
    rf"^{_BEFORE}{_WORD} (?:hvad er det|hva er det|hvad betyder det|hva betyder det|what is that|"
    r"what does it mean|hvad er det for noget|hva er det for noget|hva er d)$"
)
_LITTLE = re.compile(
    r"^(?:det der med|det der|det|den|der|de|en|et|min|mit|mine|dit|din|ordet|sadan en|sadan et|"
    r"a|an|the|my|this|that|vil det sige med|vil|sige) "
)


def explained(text: str, language: str) -> str | None:
    """Return one or two plain sentences when the message asks what a word means, else None."""
    if len(text) > LONGEST_QUESTION:
        return None
    said = plain(text)
    for word in _asked_for(said):
        if (name := _nearest(word, language)) is not None:
            return _glossary(language)[name]
    alone = text.rstrip().endswith("?") and len(said) <= LONGEST_NAME_ALONE
    return _glossary(language).get(said) if alone else None


def _asked_for(said: str) -> Iterator[str]:
    """Yield what may be the word that is asked about, as it stands and without little words."""
    match = _ASKED.match(said) or _ASKED_AROUND.match(said) or _ASKED_AFTER.match(said)
    word = match["word"] if match else ""
    while word:
        yield word
        shorter = _LITTLE.sub("", word)
        if shorter == word:
            return
        word = shorter


def _nearest(word: str, language: str) -> str | None:
    """Return the name that is meant, None when no name or several are equally near."""
    names = _glossary(language)
    if word in names:
        return word
    most = allowed(word)
    if not most:
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
        plain(name): str(entry[language])
        for entry in page["word"]
        for name in entry["names"]
    }  # fmt: skip


@cache
def _by_letter(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in _glossary(language):
        found.setdefault(name[:1], []).append(name)
    return {letter: tuple(names) for letter, names in found.items()}
