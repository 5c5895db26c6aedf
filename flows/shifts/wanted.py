"""What is wanted of shifts, where the words themselves tell of none."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from flows.shifts.shift import Shift
from flows.shifts.told import told
from flows.tidy import plain

Wanted = Literal["list", "again", "file", "add"]
LONGEST = 4000
"""Characters that are looked at."""

_FILE = re.compile(
    r"\bkalenderfil\w*\b|\bics\b|\b(?:i|til) (?:min |mit |en |telefonens )?kalender\b|"
    r"\bcalendar file\b|\b(?:in|to) (?:my |a )?calendar\b"
)
_AGAIN = re.compile(
    r"\bsamme\b.*\b(?:sidste|sidst|forrige) (?:uge|gang)\b|\b(?:som|ligesom) (?:i )?sidste uge\b|"
    r"^samme (?:igen|vagter|tider|som sidst)$|\bsame as last (?:week|time)\b|\blike last week\b"
)
_MINE = re.compile(
    r"^(?:(?:vis|se|hvad er|hvilke|show|see|list|what are)\b.*)?(?:mig )?(?:mine?|my|mit)?\s*"
    r"(?:vagter|vagt|vagtplan|vagtplanen|shifts?|rota|schedule)$"
)
_WHEN = re.compile(
    r"\b(?:hvornar|hvad tid|hvilke\w*|hvor mange|har jeg|skal jeg|when|what|which|do i|am i)\b.*"
    r"\b(?:vagt\w*|arbejd\w*|pa job|moder?|mode|shifts?|work\w*)\b"
)
_ADD = re.compile(
    r"\b(?:skriv\w*|tilfoj\w*|tilfo\w*|laeg\w*|saet\w*|gem\w*|fa\w*|nye?|add|save|new|enter)\b.*"
    r"\b(?:vagt\w*|shifts?)\b"
)
_CHANGES = re.compile(
    r"\b(?:slet\w*|fjern\w*|aflys\w*|drop\w*|flyt\w*|ryk\w*|rettelse|bytte\w*|i stedet|istedet|"
    r"delete\w*|remove\w*|cancel\w*|move\w*|instead|(?:ik|ikke|ik|ikk|not) (?:pa )?"
    r"(?:arbejd\w*|job|work\w*|vagt)|(?:skal|har) (?:ikke|ik)|(?:ikke|ik) \d+|dont work)\b"
)
_ASKS = re.compile(
    r"^(?:(?:hej|ok|og|men|hi|yo|makker)\W+)*(?:hvor\w*|hvad|hva|hvem|hvilke\w*|kan|ma|skal jeg|"
    r"har jeg|er det|when|how|what|where|who|why|can|may|do|does|is|am)\b"
)


def wanted(text: str) -> Wanted | None:
    """Return what a message wants with shifts; None when it does not say."""
    said = plain(text[:LONGEST])
    if _FILE.search(said):
        return "file"
    if _AGAIN.search(said):
        return "again"
    if _MINE.match(said) or _WHEN.search(said):
        return "list"
    return "add" if _ADD.search(said) else None


def is_question(text: str) -> bool:
    """Return whether a message asks something, and tells nothing."""
    return text.rstrip().endswith("?") or _ASKS.match(plain(text[:LONGEST])) is not None


def lacks_a_day(text: str, now: datetime) -> bool:
    """Return whether a message is of times to work and no day: "16-20"."""
    return len(text) <= LONGEST and any(shift.end for shift in told(f"{text} mandag", now).shifts)


def tells_surely(text: str, now: datetime, earlier: Sequence[Shift]) -> bool:
    """Return whether a message is plainly about shifts: a roster, a change to one of `earlier`.

    A question never is, and a day without a time is not: too much is written of days.
    """
    if len(text) > LONGEST or is_question(text):
        return False
    if wanted(text) in ("again", "file"):
        return True
    said = told(text, now, earlier)
    timed = any(shift.begins for shift in said.shifts)
    timed = timed or any(rule.start is not None for rule in said.rules)
    if said.changes:
        return _CHANGES.search(plain(text)) is not None
    return timed
