"""The day that a printed text begins with: "Lør 28. nov", "28/11-2026", "Mandag d. 23.11."."""

import re
from collections.abc import Iterator, Sequence

from flows.shifts.paper.printed import Day

_WEEKDAYS = (
    r"ma(?:n(?:d|dag)?)?|mon(?:day)?", r"ti(?:r(?:s|sdag)?)?|tue(?:s(?:day)?)?",
    r"on(?:s(?:dag)?)?|wed(?:nesday)?", r"to(?:r(?:s|sdag)?)?|thu(?:r(?:s(?:day)?)?)?",
    r"fr(?:e(?:d|dag)?)?|friday", r"l[o0@](?:r(?:d|dag)?)?|l[ea]r(?:dag)?|sat(?:urday)?",
    r"s[o0@](?:n(?:d|dag)?)?|sun(?:day)?",
)  # fmt: skip
"""Scans take the "ø" for many things."""
_MONTHS = (
    "jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec",
)  # fmt: skip
_WEEKDAY = re.compile(
    "(?:" + "|".join(f"({names})" for names in _WEEKDAYS) + r")(?![a-z@])\.?[ ,:(]*"
)
_MONTH = re.compile("(?:" + "|".join(f"({names}[a-z]*)" for names in _MONTHS) + r")(?![a-z])\.?")
_THE = re.compile(r"(?:d\.|den |d )? ?")
_YEAR = r"(?:(?: ?[/.\-] ?| )(20\d\d)|[/.\-](\d\d)(?!\d| ?[.:\-]\d))?(?!\d)"
_ISO = re.compile(r"(20\d\d)-(\d\d)-(\d\d)(?!\d)")
_PRINTED = re.compile(rf"([0-3]?\d)(\.? ?[/.\-] ?)([01]?\d)(?![\d:]){_YEAR}\.?")
_IN_WORDS = re.compile(r"([0-3]?\d)\.?[ -]?(?=[a-z])")
_YEAR_BEHIND = re.compile(r"[ -]*(20\d\d)(?!\d)")
_NUMBER = re.compile(r"([0-3]?\d)(?!\d)\.?[ :)]*(?! ?[\d\-.:/]| ?kl\b| ?til\b)")
_BARE = re.compile(r"([0-3]?\d)\.?")
_END = " .:,)-("

Found = tuple[Day, str]
"""A day, and the text behind it."""


def day_in(text: str) -> Found | None:
    """Return the day that flat text begins with and what comes after it; None without one."""
    named = _WEEKDAY.match(text)
    weekday = _which(named) if named else None
    rest = text[named.end() :] if named else text
    dated = _date(rest[_end(_THE, rest) :])
    if dated is not None:
        return dated[0].filled(Day(weekday)), dated[1].lstrip(_END)
    if named is None:
        return _turned_round(text)
    number = _NUMBER.match(rest)
    if number and 1 <= int(number[1]) <= 31:
        return Day(weekday, int(number[1])), rest[number.end() :]
    return Day(weekday), rest


def only_day(text: str) -> Day | None:
    """Return the day that flat text is, and nothing else."""
    found = day_in(text)
    return found[0] if found and not found[1].strip(_END) else None


def number_in(text: str) -> int | None:
    """Return the day of the month that flat text is: "28", "28."."""
    found = _BARE.fullmatch(text)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else None


def month_in(text: str) -> int | None:
    """Return the month that flat text is: "nov.", "november"."""
    found = _MONTH.fullmatch(text)
    return _which(found) + 1 if found else None


def months_in(text: str) -> Iterator[tuple[int, int | None]]:
    """Yield the months named in flat text, each with the year behind it: "november 2026"."""
    for word in re.finditer(r"(?<![a-z])[a-z]{3,}", text):
        if found := _MONTH.fullmatch(word[0]):
            behind = _YEAR_BEHIND.match(text[word.end() :].lstrip("."))
            yield _which(found) + 1, int(behind[1]) if behind else None


def initials(texts: Sequence[str]) -> bool:
    """Return whether texts are the days of a week by their first letters: "M T O T F L S"."""
    letters = "".join(text.strip(". ") for text in texts)
    return len(letters) == len(texts) >= 5 and "mtotfls".startswith(letters)


def _turned_round(text: str) -> Found | None:
    """Return the day of "1 tir" or "28. lordag"."""
    number = _BARE.match(text)
    named = _WEEKDAY.match(text, number.end()) if number else None
    named = named or (_WEEKDAY.match(text, number.end() + 1) if number else None)
    if number is None or named is None or not 1 <= int(number[1]) <= 31:
        return None
    return Day(_which(named), int(number[1])), text[named.end() :]


def _date(text: str) -> Found | None:
    if found := _ISO.match(text):
        return _day(text, found.end(), found[3], found[2], found[1])
    if (found := _PRINTED.match(text)) and not _is_time(found, text[found.end() :]):
        return _day(text, found.end(), found[1], found[3], found[4] or found[5])
    if found := _IN_WORDS.match(text):
        month = _MONTH.match(text, found.end())
        if month:
            year = _YEAR_BEHIND.match(text, month.end())
            end = year.end() if year else month.end()
            return _day(text, end, found[1], str(_which(month) + 1), year[1] if year else None)
    return None


def _is_time(found: re.Match[str], rest: str) -> bool:
    """Return whether what looks like a date is a time: "10-12", "10.12-16"."""
    if "/" in found[2] or found[4] or found[5]:
        return False
    if "-" in found[2]:
        return re.search(r"\d", rest) is None or re.match(r" ?[.:]\d", rest) is not None
    return re.match(r" ?(?:-|til) ?(?:\d|luk)", rest) is not None


def _day(text: str, end: int, number: str, month: str, year: str | None) -> Found | None:
    if not (1 <= int(number) <= 31 and 1 <= int(month) <= 12):
        return None
    full = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
    return Day(None, int(number), int(month), full), text[end:]


def _which(found: re.Match[str]) -> int:
    return next(at for at, group in enumerate(found.groups()) if group is not None)


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0
