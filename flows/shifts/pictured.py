"""Shifts told, or that one would rather send a picture of the roster."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.kind import Json, Reading, Unclear
from flows.shifts.heard import Roster, Words
from flows.tidy import plain

_PICTURE = re.compile(
    r"\b(?:billed\w*|foto\w*|skaermbilled\w*|screen ?shots?|pdf\w*|pictures?|photos?|"
    r"send\w* (?:min |en |den |my |the )?(?:vagtplan\w*|fil\w*|rota|roster))\b"
)
_WORDS = frozenset({"billede", "foto", "pdf", "picture", "photo", "screenshot", "skaermbillede"})


@dataclass(frozen=True, slots=True)
class Pictured:
    """What `roster` reads, or True for "billede", "kan jeg sende et foto?"."""

    roster: Roster
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> Words | bool | Unclear:
        """Read shifts, or that there is a picture."""
        words = self.roster.read(text, reading)
        return True if isinstance(words, Unclear) and pictured(text) else words

    def dump(self, value: Words | bool) -> Json:
        """Return the words and their moment, or True."""
        return value if isinstance(value, bool) else self.roster.dump(value)

    def load(self, raw: Json) -> Words | bool:
        """Return the stored answer."""
        return raw if isinstance(raw, bool) else self.roster.load(raw)


def says_picture(text: str) -> bool:
    """Return whether a message is the one word by which a picture is announced: "BILLEDE"."""
    return plain(text[:40]) in _WORDS


def pictured(text: str) -> bool:
    """Return whether words are of a picture or a file of a roster."""
    return _PICTURE.search(plain(text[:400])) is not None
