"""What stands on a simulated phone, and how whoever holds it reads it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.message import InboundKind, Option

Place = tuple[str, str]
"""A channel and an address on it: ("sms", "+4520123456")."""

_NUMBERED = re.compile(r"^(\d{1,2}) (\S.*)$", re.MULTILINE)
_YES_NO = re.compile(r"\b[Ss]var ja eller nej\b")
_ASKS = re.compile(r"\?|\bSkriv (?:bare(?!,)|dag|byen|klokken|dato)")


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as it stands on the phone at `place`."""

    place: Place
    text: str
    options: tuple[Option, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Written:
    """What is written back: words, or (kind "button") the data of a button."""

    text: str
    kind: InboundKind = "message"


def choices(shown: Shown) -> Sequence[tuple[str, Written]]:
    """Return what the message lets one choose from, as (label, how to choose it)."""
    if shown.options:
        return [(each.label, Written(each.data, "button")) for each in shown.options]
    if _YES_NO.search(shown.text):
        return [("Ja", Written("ja")), ("Nej", Written("nej"))]
    numbered = _NUMBERED.findall(shown.text)
    return [(label, Written(number)) for number, label in numbered] if len(numbered) > 1 else []


def asks(shown: Shown) -> bool:
    """Return whether the message wants an answer."""
    return bool(choices(shown)) or bool(_ASKS.search(shown.text))
