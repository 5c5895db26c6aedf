"""Calendars that come in by message. An address opens one: a mark stands in its place at once."""

import re
from dataclasses import dataclass
from typing import Literal

Carried = Literal["address", "file"]
ADDRESS_TYPE = "text/uri-list"
"""The media type under which an address is kept as a file of whoever sent it."""
LONGEST_ADDRESS = 2000
_MOST_LOOKED_AT = 8000

_NAMES: dict[Carried, str] = {"address": "kalender", "file": "kalenderfil"}
# 18 digits fit the signed 64-bit row ids of SQLite and Postgres.
_MARK = re.compile(r"\[(kalender|kalenderfil) ([0-9]{1,18})\]", re.ASCII)
_WITH_SCHEME = re.compile(r"(?<!\w)(?:webcals?|https?)://[^\s<>\"'|\\^`{}]+", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@./-])(?:[\w-]+\.)+[a-z]{2,}/[^\s<>\"']*\.ics\b[^\s<>\"']*", re.IGNORECASE
)
_OF_CALENDARS = re.compile(
    r"\.ics\b|(?<![a-z])ical(?![a-z])|calendar|kalender|webcal|planday|tamigo|vagtplan|arbejdsplan|smartplan|"
    r"schedul|roster|\brota\b|shift|/feeds?\b",
    re.IGNORECASE,
)
_END = ".,;:!?)]}'\"*_~"
_BEGINS = b"BEGIN:VCALENDAR"
_LOOKED_AT = 4096
_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})


@dataclass(frozen=True, slots=True)
class Brought:
    """A text without the address that was in it, a mark still to be put where `before` ends."""

    before: str
    address: str
    after: str


def address_in(text: str) -> Brought | None:
    """Return the calendar address in a text and what stands around it; None when there is none.

    webcal:// is always one; https:// is when it looks like a calendar's. Of several the first
    counts, and the others are left out: none of them is to be kept with the words.
    """
    text = text[:_MOST_LOOKED_AT]
    for found in sorted([*_WITH_SCHEME.finditer(text), *_BARE.finditer(text)], key=_begin):
        address = found[0].rstrip(_END)
        if _is_calendars(address):
            after = text[found.start() + len(address) :]
            return Brought(text[: found.start()], address[:LONGEST_ADDRESS], _without(after))
    return None


def as_mark(what: Carried, number: int) -> str:
    """Return what stands in a message for an address or a file that came with it."""
    return f"[{_NAMES[what]} {number}]"


def marked(text: str) -> tuple[Carried, int] | None:
    """Return what a message brings, and its number; None when it brings no calendar."""
    found = _MARK.search(text)
    if found is None:
        return None
    return ("address" if found[1] == _NAMES["address"] else "file"), int(found[2])


def unmarked(text: str) -> str:
    """Return a text in which nothing reads like a mark: only Makker itself writes them."""
    return _MARK.sub(lambda mark: mark[0].strip("[]"), text)


def is_calendar_file(name: str, media_type: str, data: bytes) -> bool:
    """Return whether a file is meant to be a calendar, by what is in it or by what it is called."""
    if _BEGINS in data[:_LOOKED_AT].upper():
        return True
    named = name.lower().endswith((".ics", ".ical", ".ifb", ".icalendar"))
    return named or media_type.lower().split(";")[0].strip() in _TYPES


def _begin(found: re.Match[str]) -> int:
    return found.start()


def _is_calendars(address: str) -> bool:
    scheme = address.partition("://")[0].lower()
    return scheme.startswith("webcal") or _OF_CALENDARS.search(address) is not None


def _without(text: str) -> str:
    for pattern in (_WITH_SCHEME, _BARE):
        text = pattern.sub(lambda link: "" if _is_calendars(link[0]) else link[0], text)
    return text
