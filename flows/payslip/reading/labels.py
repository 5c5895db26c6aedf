"""What the words of a label mean: tags from a list of words, and a meaning from the tags."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from flows.payslip.reading.letters import distance, tokens

Tags = frozenset[str]
_MOST_WORDS = 12
_NEAR = 0.22  # so much of a word may be misspelt
_REST = re.compile(r"(?i)(?P<what>.+?)\s+(?:af|of)\s+(?P<base>.+)")
_RESULTS = frozenset({"am", "tax"})
_BASES = frozenset({"am_base", "a_income", "gross", "tax_base", "pay"})
"""What a result may say that it is reckoned of, without being it: "A-skat af A-indkomst"."""
_UNTIL = re.compile(r"\btil (?:nu\b|og med denne)|\bindtil nu\b")
_TOLD_OF = frozenset({"som", "der", "regnes", "beregnes", "betales", "trekkes"})
_CURRENCY = ("kr", "dkk")
_A_YEAR = re.compile(r"^20[1-4]\d$")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a label means ("" for nothing known), how surely, and the tags of its words."""

    name: str
    score: float
    tags: Tags
    also: tuple[tuple[str, float], ...] = ()


NOTHING = Meaning("", 0.0, frozenset())


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a word: its core, and whether more may stand before or behind it."""

    core: str
    before: bool
    behind: bool

    def fits(self, word: str) -> bool:
        if self.before and self.behind:
            return self.core in word
        if self.behind:
            return word.startswith(self.core)
        return word.endswith(self.core) if self.before else word == self.core

    @property
    def long(self) -> bool:
        """Whether it is long enough to be known when it is misspelt."""
        return len(self.core) >= 5 and not self.before

    def apart(self, word: str) -> float:
        """Return how much of the form the word misses, 0 to 1."""
        part = word[: len(self.core)] if self.behind else word
        return distance(part, self.core, _NEAR * len(self.core)) / len(self.core)


def _forms(text: str) -> tuple[_Form, ...]:
    words = []
    for part in text.split(" "):
        core = "".join(tokens(part.strip("*"))) or part
        words.append(_Form(core, part.startswith("*"), part.endswith("*")))
    return tuple(words)


def _load() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("labels.toml").read_text("utf-8"))


def _whole_labels(texts: Mapping[str, list[str]]) -> dict[str, str]:
    """Return the words that mean something only where they are the whole label."""
    return {t[1:]: tag for tag, several in texts.items() for t in several if t[0] == "="}


def _spelled(texts: Mapping[str, list[str]]) -> list[tuple[tuple[_Form, ...], str]]:
    """Return (forms, tag) for every way to say a tag."""
    plain = [(text, tag) for tag, several in texts.items() for text in several if text[0] != "="]
    return [(_forms(t if "*" in t else " ".join(tokens(t))), tag) for t, tag in plain]


_DATA = _load()
_SPELLED = _spelled(_DATA["words"])
_SINGLE = [(forms[0], tag) for forms, tag in _SPELLED if len(forms) == 1]
_PHRASES = [(forms, tag) for forms, tag in _SPELLED if len(forms) > 1]
_WHOLE = _whole_labels(_DATA["words"])
_KINDS = _spelled(_DATA["kinds"])


@lru_cache(maxsize=8192)
def _word_tags(word: str) -> Tags:
    return frozenset(tag for form, tag in _SINGLE if form.fits(word))


@lru_cache(maxsize=8192)
def _near_tags(word: str) -> Tags:
    if len(word) < 5 or word.isdigit():
        return frozenset()
    near = [(form.apart(word), tag) for form, tag in _SINGLE if form.long]
    best = min((apart for apart, _ in near), default=1.0)
    return frozenset(tag for apart, tag in near if apart <= min(best + 0.01, _NEAR))


def _phrase_tags(words: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for forms, tag in _PHRASES:
        for at in range(len(words) - len(forms) + 1):
            if all(form.fits(word) for form, word in zip(forms, words[at:], strict=False)):
                found.add(tag)
                break
    return found


@lru_cache(maxsize=8192)
def meaning(label: str) -> Meaning:
    """Return what a label means: "ATP, arbejdsgiver" -> atp_employer. Words beyond 12 are cut."""
    of = _REST.match(label)
    if of and meaning(of["base"]).name in _BASES and meaning(of["what"]).name in _RESULTS:
        return replace(meaning(of["what"]), also=((meaning(of["base"]).name, 0.6),))
    words = tokens(label[:160])[:_MOST_WORDS]
    found, guessed = _phrase_tags(words), False
    if len(words) == 1 and words[0] in _WHOLE:
        found.add(_WHOLE[words[0]])
    for word in words:
        tags = _word_tags(word)
        if not tags and not found:
            tags = _near_tags(word)
            guessed = guessed or bool(tags)
        found |= tags
    if words[-1:] == ("af",) and _TOLD_OF & set(words):  # "løn som der betales AM-bidrag af"
        found |= {"AM": {"BASE"}, "TAX": {"TAX_BASE"}}.get(
            next(iter(found & {"AM", "TAX"}), ""), set()
        )
    if "NOW" in found and _UNTIL.search(" ".join(words)):  # "året indtil nu" is the year
        found.discard("NOW")
    if "HOLIDAY_OFF" in found and ("12", "5") in pairwise(words):  # "Ferie 12,5 %" is pay
        found = found - {"HOLIDAY_OFF", "VALID"} | {"HOLIDAY"}
    if "RATE" in found and len(words) > 1 and words[-1] in _CURRENCY:  # "timesats kr."
        found -= {"AMOUNT"} - frozenset[str]().union(*map(_word_tags, words[:-1]))
    if _of_a_year(words, "TOTAL" in found):
        found.add("YEAR")
    return _named(frozenset(found), 0.85 if guessed else 1.0)


def _of_a_year(words: tuple[str, ...], total: bool) -> bool:
    """Return whether words speak of a whole year: "i alt 2026", "optjent i 2026"."""
    before = ("", *words)
    return any(
        _A_YEAR.match(word) and (total or word_before in ("i", "for", "ar", "saldo"))
        for word_before, word in zip(before, words, strict=False)
    )


@lru_cache(maxsize=4096)
def _named(tags: Tags, sure: float) -> Meaning:
    for rule in _DATA["meaning"]:
        some = rule.get("any", tags)
        if tags.issuperset(rule.get("all", ())) and tags & set(some):
            if tags & set(rule.get("none", ())):
                continue
            also = tuple((str(k), float(v) * sure) for k, v in rule.get("also", {}).items())
            return Meaning(str(rule["is"]), float(rule["score"]) * sure, tags, also)
    return Meaning("", 0.0, tags)


def with_tags(tags: Tags) -> Meaning:
    """Return what a label with these tags means."""
    return _named(tags, 1.0)


def combined(meanings: Meaning, tags: Tags) -> Meaning:
    """Return a meaning with more tags, as when a heading adds to what a label says."""
    return _named(meanings.tags | tags, 1.0)


def kinds(text: str) -> tuple[str, ...]:
    """Return the kinds of documents that a line of words speaks of, one for every hit."""
    words = tokens(text[:200])
    return tuple(
        kind
        for forms, kind in _KINDS
        for at in range(len(words) - len(forms) + 1)
        if all(form.fits(word) for form, word in zip(forms, words[at:], strict=False))
    )
