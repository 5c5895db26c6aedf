"""Answers inside a story: "hjem kl 20, så det må være 4 timer", "11 timer, det er to aftener"."""

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from flows.answers.said_again import last_said
from flows.kind import Unclear

T = TypeVar("T")

_LONGEST = 200
# What it comes to is the last thing said: "så jeg ender på 2".
_SO = re.compile(
    r"\b(?:så|saa|so|(?P<that_is>altså|dvs)|(?<=[, ])nu)\b[.,]?\s+|"
    r"\b(?:men|but)\s+(?=(?:nu|now|i dag|det blev|jeg får|siger|lander|i say)\b)",
    re.IGNORECASE,
)
_ENDS_AT = re.compile(
    r"^(?:nu |now |i dag )?(?:(?:får|er|fik) )?(?:(?:jeg|vi) )?"
    r"(?:(?:ender|lander) (?:nok )?på |(?:det )?(?:må være|bliver|blev til|er|giver) |"
    r"siger |får |kun |det )*",
    re.IGNORECASE,
)
# Whom it is said to, and "hamdulillah": before it or behind it, and no part of it.
_ADDRESS = (
    r"(?:wallah|wallahi|vallah|habibi|habibti|abi|akhi|bro|bror|fam|mate|dude|homie|walaal|punktum|"
    r"mand|eow|sorry|undskyld|egentlig|lol|haha|ig|tbh|ngl|meh|(?:al)?hamdulillah|inshallah|mashallah)"
)
_ADDRESSED = re.compile(
    rf"^\W*(?:{_ADDRESS}\b[\s,.!]+)+|(?:[\s,.!]+{_ADDRESS}\b)+\W*$", re.IGNORECASE
)
_PAUSE = re.compile(r"\s*(?:[,;!(]|\.\.+|…)\s*")
# Where a sentence begins behind an answer without a mark: "4 det var sjovt".
_BEGINS = re.compile(
    r"(?<=[^\s,])\s+(?=(?:wallah|inshallah|samme|selvom|står|altsaa?|altså|"
    r"(?:men )?(?:jeg|vi|det|d|de|hun|han|chefen|"
    r"min (?:mor|far|bror|søster|chef|ven|veninde|onkel)))\b)|"
    r"(?<=[a-zæøå])[.]?\s+(?=(?:men )?der (?:var|er|kom|blev)\b)",
    re.IGNORECASE,
)
# "Jeg sagde 80 før, men det er 83": what was first is over.
_NOT_AS_FIRST = re.compile(
    r".*\b(?:først|skrev|sagde|troede|før|plejer|normalt)\b.*\b(?:men|but) "
    r"(?:det (?:er|var)|nu|it'?s|it is) (?P<now>.*)",
    re.IGNORECASE,
)
_APOLOGY = re.compile(
    r"(?<=\w)[\s,.!(]+(?:sorry|undskyld)\b(?!.*\d)(?!.*\b(?:ved|vent|nej)\b).*$", re.IGNORECASE
)
# "4 timer, skulle ha været 5" and "74, men min veninde får 81" tell what it was not.
_OTHERWISE = re.compile(
    r"[\s,.(]+(?:(?:det |jeg )?(?:skulle (?:ha|have|være)|plejer|normalt|ellers|før|førhen|"
    r"i starten|i går|sidste (?:gang|uge|måned|år))|"
    r"(?:men )?det føltes|ikk?e?(?= \D{0,6}\d)|"
    r"(?:men|but) (?:min|mine|my) (?:ven|veninde|venner|veninder|bror|søster|kollega|friend|"
    r"bus|tog))\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"^(?:men|alts[åa]+)\s+", re.IGNORECASE)
# "Det er lidt lavt, ik?" asks for no answer.
_TAG = re.compile(r"[\s,]+(?:ikk?|ikke|vel|right)(?: også| os| sandt)?\s*\?*\s*$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
# "Er 5 det bedste" asks, with or without its mark.
_ASKS = re.compile(r"\s*(?:er|is|var|bliver|kan|skal|må|har|vil|hva|hvad|what)\b", re.IGNORECASE)
# What takes back, or half back, what was said before it.
_TAKEN_BACK = re.compile(
    r"\b(?:eller|or|nej|no|måske|maybe|vent|wait|ikke|ikk?|not|hvis|if|undtagen|så|"
    r"altså|senest|mindst|højst|ved|tror|cirka|kommer an|afhænger|ændre\w*|varierer?|forkert|"
    r"løgn|glem)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\?|\b(?:eller|or|måske|maybe|ved (?:det )?ik\w*|mellem|between|nogle|et par)\b", re.IGNORECASE
)


def within_a_story(text: str, read: Callable[[str], T | Unclear]) -> T | Unclear:
    """Return what `read` makes of a message, or else of the one part of it that answers.

    What corrects itself ("5 nej 6") is its last. Only what cannot be read as a whole is taken
    apart; what takes back what was said before it, or asks in its turn, makes the whole no answer.
    """
    if len(text) > _LONGEST:
        return read(text)
    return last_said(text, lambda part: _told(part, read))


def _told(text: str, read: Callable[[str], T | Unclear]) -> T | Unclear:
    whole = read(text)
    if not isinstance(whole, Unclear) or whole.reason:
        return whole
    for part, rest in _parts(text):
        found = read(part)
        beside = read(rest)
        if not isinstance(found, Unclear) and (isinstance(beside, Unclear) or beside == found):
            return found
    return whole


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield what may be the answer, with what must be none beside it."""
    if over := _NOT_AS_FIRST.fullmatch(text):
        yield over["now"], ""
        return
    *_, so = None, *_SO.finditer(text)
    if so and so.start() and not _UNSURE.search(text, so.end()):
        yield _ENDS_AT.sub("", text[so.end() :]), text[: so.start()] if so["that_is"] else ""
    bare = _ADDRESSED.sub("", _APOLOGY.sub("", text))
    if bare != text:
        yield bare, ""
    otherwise = _OTHERWISE.search(bare)
    if otherwise and otherwise.start():
        yield bare[: otherwise.start()], ""
    for border in (_PAUSE, _BEGINS):
        pause = border.search(bare)
        if pause and pause.start():
            rest = bare[pause.end() :]
            asks = border is _BEGINS and ("?" in rest or _ASKS.match(bare))
            if not asks and _lets_stand(rest):
                yield bare[: pause.start()], rest


def _lets_stand(rest: str) -> bool:
    """Return whether what comes behind an answer names nothing else and takes nothing back."""
    if _DIGIT.search(rest):
        return False
    return not _TAKEN_BACK.search(_TAG.sub("", _BUT.sub("", rest)))
