"""The workplace to call: what it is called, its number, and whom to ask for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten
from typing import cast

from flows.kind import Json

LONGEST_NAME = 18
"""Characters of a workplace's name, so that a sentence with it stays one SMS."""


@dataclass(frozen=True, slots=True)
class Place:
    """A workplace; what is not known of it is None."""

    name: str | None = None
    phone: str | None = None
    contact: str | None = None


def place_of(placements: Json, name: str | None) -> Place:
    """Return the place called `name`, or the one where the youth works: the newest that goes on."""
    rows = cast(Sequence[Mapping[str, Json]], placements or ())
    going = [row for row in rows if not row.get("ended")]
    named = [row for row in (*rows, *going) if name and row.get("workplace") == name]
    row = (named or going or [{}])[-1]
    if name and not named:
        return Place(name)
    return Place(_text(row.get("workplace")), _text(row.get("phone")), _text(row.get("contact")))


def short(name: str, longest: int = LONGEST_NAME) -> str:
    """Return the whole words of a name that there is room for, or the beginning of the first."""
    return shorten(name, longest, placeholder="") or name[:longest].strip()


def _text(value: Json) -> str | None:
    return str(value) if value else None
