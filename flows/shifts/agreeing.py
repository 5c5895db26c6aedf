"""Shifts that somebody asked for, and what was answered: "og jeg sagde ja", "men det kan jeg ikke"."""

import re

from flows.shifts.sentences import Sentence

_YES = re.compile(
    r"\b(?:jeg |i |har |have )+(?:\w+ )?(?:sag(?:de|t)|svare(?:de|t)|takke(?:de|t)|skrev(?:et)?|said|told) "
    r"(?:\w+ )?(?:ja|jo|jep|yes|ok|okay|oki|yeah|sure)\b|"
    r"\bsag(?:de|t) (?:ja|ok|okay) til\b|\btakket ja\b|"
    r"\b(?:det|den) (?:ville?|vil|har|gor|tager|tog|tar) jeg (?:godt|gerne|sagt ja|sagt ok|taget)\b|"
    r"\bsa (?:jeg|jg) (?:tog|tager|tar|har taget|overtog|overtager) (?:den|det|vagten)\b|"
    r"\bjeg (?:tog|tager) den(?: sa)?(?: \w+)?$|\bdet gor jeg$",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:sag(?:de|t)|svare(?:de|t)|takke(?:de|t)|skrev|siger|said) (?:\w+ )?(?:nej|no|nah)\b|"
    r"\b(?:det|den|der) (?:kan|kunne|ville?|gider|gad|magter|orker|skal) jeg (?:\w+ )?(?:ik|ikk|ikke)\b|"
    r"\bmen (?:jeg )?(?:kan|kunne|vil|gider|gad) (?:jeg )?(?:\w+ )?(?:ik|ikk|ikke)\b|"
    r"\b(?:i )?(?:cant|couldnt|cannot)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\bspo?u?rgte?\b|\bsporger\b|\basked\b|\basks\b|\bville? (?:\w+ )?have\b|\bmangle(?:r|de)\b|"
    r"\bhave mig\b|\bsogte\b|\bbad mig\b|\bmon\b|\btilbod\b|\bfik tilbudt\b|\bwanted\b",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"\bskulle(?: \w+){0,3}? (?:have|ha|haft|vaeret|arbejde|arbejdet|modt|mode|pa (?:arbejde|job))\b"
    r"(?=.*\b(?:men|but|indtil)\b.*\b(?:sendt|sendte|aflyst|aflyste|lukket|lukkede|syg|fri|ikke|ik|slap|"
    r"droppet|droppede|sov|glemte|missede)\b)|"
    r"\bwas supposed to\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\bskulle (?:jeg )?(?:\w+ )?(?:have|ha) (?:\w+ )?(?:arbejdet|vaeret|haft|modt|startet|jobbet)\b"
    r"(?! fri)(?:(?! men ).)*",
    re.IGNORECASE,
)
"""What was the plan and did not come about: "skulle have arbejdet", "but got sent home"."""


def is_agreed(sentence: Sentence) -> bool:
    """Return whether the one who writes said yes to what somebody asked for."""
    return _YES.search(sentence.text) is not None and _NO.search(sentence.text) is None


def is_refused(sentence: Sentence, at: int) -> bool:
    """Return whether what stands at a place was asked for and refused, or did not come about."""
    text, where = sentence.text, sentence.pieces[at].at - sentence.pieces[0].at
    if _UNDONE.search(text):
        return True
    if (instead := _INSTEAD.search(text)) and where < instead.end():
        return True
    no = _NO.search(text)
    return no is not None and where < no.end() and _ASKED.search(text[: no.end()]) is not None
