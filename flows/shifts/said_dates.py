"""Dates as they are said: "3/12", "d. 3., 4. og 5. december", "December 3rd"."""

import re
from itertools import pairwise

from flows.answers.calendar_words import month_number
from flows.shifts.said import Made, Patterns
from flows.shifts.token import Day

_TIME_AFTER = (
    r"(?= ?(?:kl\.? ?|klokken |fra |[:;,|\t-] ?)?\d{1,2}(?:[.:]?\d\d)? ?(?:-|til |to |until ))"
)
_MONTHISH = r"(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]{0,7}"
_MONTH_WORD = r"(?P<word>[A-Za-z]{3,10})\b\.?"
_YEAR = (
    r"(?:(?:[/.-]|,? )(?P<year>20\d\d|\d\d(?!\d|[.:/]\d| ?(?:-|til|to)"
    r"(?! ?(?:den |d\.? ?)?\d{1,2}/\d)|[ ]?(?:timer|kl))))?"
)

_WEEKDAYS = ("man", "tir", "ons", "tor", "fre", "lor", "son")
_WHICH = {
    "sidst": -1, "forst": 1, "anden": 2, "tredj": 3, "fjerd": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip


def _iso(said: re.Match[str]) -> Made:
    return "day", Day(dates=((int(said[3]), int(said[2]), int(said[1])),))


def _day_month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    if month is None:
        return None
    year = said["year"]
    return "day", Day(dates=((int(said["day"]), month, _year(year)),))


def _numeric(said: re.Match[str]) -> Made:
    day, month = int(said["day"]), int(said["month"])
    # "16/22" are two times, "99/99" is a date that is none.
    if not 1 <= month <= 12 and not said["the"] and (month <= 24 or "/" not in said[0]):
        return None
    return "day", Day(dates=((day, month, _year(said["year"])),))


def _several(said: re.Match[str]) -> Made:
    """Read "d. 3., 4. og 5. december" and "den 3.-5/12"."""
    days = [int(day) for day in re.findall(r"\d+", said["days"])]
    month = month_number(said["word"]) if said["word"] else int(said["number"] or 0) or None
    rises = all(one < other for one, other in pairwise(days)) or month is not None
    if (said["word"] and month is None) or not rises or not all(1 <= day <= 31 for day in days):
        return None
    through = len(days) == 2 and re.search(r"-|til", said["days"]) is not None
    return "day", Day(dates=tuple((day, month, None) for day in days), through=through)


def _day_only(said: re.Match[str]) -> Made:
    return "day", Day(dates=((int(said["day"]), None, None),))


def _nth(said: re.Match[str]) -> Made:
    """Read "den sidste dag i januar" and "første lørdag i marts"."""
    month, of = month_number(said["word"]), said["of"].lower()
    named = next((at for at, name in enumerate(_WEEKDAYS) if of.startswith(name)), None)
    if month is None:
        return None
    return "day", Day(nth=(_WHICH[said["nth"].lower()[:5].strip(". ")], named, month))


def _year(text: str | None) -> int | None:
    return None if not text else int(text) if len(text) == 4 else 2000 + int(text)


LISTED: Patterns = (
    (
        r"(?<![-\d:.])(?P<days>\d{1,2}\.? ?- ?\d{1,2}\.?)/(?P<number>1[0-2]|[1-9])(?P<word>(?!))?"
        r"(?![\d:/]| ?-)",
        _several,
    ),
    (
        r"(?<![-\d])(?P<days>\d{1,2}\.(?: \d{1,2}\.){1,20},?(?: og| and)? \d{1,2}\.)"
        rf"(?P<number>(?!))? (?P<word>{_MONTHISH})\b",
        _several,
    ),
    (
        r"(?<![-\d])(?<!- )(?<!til )(?P<days>\d{1,2}\.?(?: ?(?:\+|&|og|and) ?\d{1,2}\.?){1,30})"
        rf"(?P<number>(?!))? (?P<word>{_MONTHISH})\b",
        _several,
    ),
    (
        rf"(?<!-)(?P<days>\d{{1,2}}\.?(?:(?:,| og| and| &|,? ?-| til|, og) ?(?:d\.? ?|"
        rf"den )?\d{{1,2}}\.){{1,30}})(?: ?[/.] ?(?P<number>\d{{1,2}})(?![\d:])|"
        rf" (?P<word>{_MONTHISH})\b)",
        _several,
    ),
    (
        rf"(?P<days>\d{{1,2}}\.? ?(?:-|"
        rf"til) ?\d{{1,2}}\.?)(?P<number>(?!))? (?P<word>{_MONTHISH})\b",
        _several,
    ),
    (
        r"(?<![-\d])(?<!- )(?<!til )(?P<the>)(?P<day>\d{1,2})\. (?P<month>0?[1-9]|"
        r"1[0-2])\.(?P<year>(?!))?(?= |$)(?! og)",
        _numeric,
    ),
    (
        r"(?P<the>)(?P<day>2[5-9]|3[01])-(?P<month>0?[1-9]|"
        r"1[0-2])(?P<year>(?!))?(?![\d-])(?! ?-)",
        _numeric,
    ),
    (
        r"(?P<the>)(?P<day>\d{1,2})-(?P<month>0?[1-9]|1[0-2])(?P<year>(?!))?(?= (?:kl|klokken|"
        r"fra)\b)",
        _numeric,
    ),
    (r"(20\d\d)-(\d\d?)-(\d\d?)(?!\d)(?:T(?=\d))?", _iso),
    (
        r"(?P<the>)(?P<day>\d{1,2})\.(?P<month>0?[1-9]|1[0-2])\.?(?P<year>(?!))?"
        r"(?= (?:man|tirs?|ons|tors?|fre|lor|son)(?:dag)?\b)",
        _numeric,
    ),
)
"""Days of a month together, and dates that a time could be taken for."""

NUMBERED: Patterns = (
    (rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of)? ?{_MONTH_WORD}{_YEAR}", _day_month),
    # In "10-16 i december" a time ends.
    (rf"(?<!\d-)(?<!\d - )(?<!til )(?P<day>\d{{1,2}})\.? i {_MONTH_WORD}{_YEAR}", _day_month),
    (rf"(?P<the>)(?P<day>\d{{1,2}})(?P<sep>[/])(?P<month>\d{{1,2}}){_YEAR}(?!\d|:\d)", _numeric),
    (
        r"(?P<the>)(?P<day>\d{1,2})\.(?P<month>\d{1,2})[.-](?P<year>20\d\d|\d\d)(?![\d:]|"
        r"[.]\d| ?-)",
        _numeric,
    ),
    (r"(?P<the>)(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>20\d\d)(?!\d)", _numeric),
    (
        rf"(?P<the>)(?P<day>\d{{1,2}})\.(?P<month>0?[1-9]|"
        rf"1[0-2])\.?(?P<year>(?!))?(?![\d:]){_TIME_AFTER}",
        _numeric,
    ),
    (r"(?P<the>)(?P<day>\d{1,2})\.(?P<month>[1-9])(?P<year>(?!))?\b\.?(?!\d)(?! ?-)", _numeric),
    (r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b", _day_only),
)
"""Dates that begin with a digit."""

WORDED: Patterns = (
    (
        r"(?:den )?(?P<nth>sidste|forste|anden|tredje|fjerde|[1-4]\.) (?P<of>dag|(?:man|tirs|ons|"
        rf"tors|fre|lor|son)dag) (?:i|af) (?P<word>{_MONTHISH})\b",
        _nth,
    ),
    (
        r"(?P<the>(?:d|den)\.? ?)(?P<day>\d{1,2})\. (?P<month>0?[1-9]|1[0-2])\.(?P<year>(?!))?"
        r"(?= |$)(?! ?(?:og|-))",
        _numeric,
    ),
    (
        r"(?:d|den|the)\.? ?(?P<days>\d{1,2}\.?(?:(?:,| og| and| &| ?-| til|, og) ?(?:d\.? ?|"
        r"den )?\d{1,2}\.?(?![\d:])){1,30})(?: ?[/.] ?(?P<number>\d{1,2})(?![\d:])|"
        r" (?P<word>(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|"
        r"des)[a-z]{0,7})\b|(?=\s|$))",
        _several,
    ),
    (
        rf"(?:d|den|the)\.? ?(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of|"
        rf" i)? ?{_MONTH_WORD}{_YEAR}",
        _day_month,
    ),
    (
        rf"(?P<the>(?:d|den|the)\.? ?)(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}}){_YEAR}(?!\d)",
        _numeric,
    ),
    (r"(?:d|den|the)\.? ?(?P<day>\d{1,2})(?:\.(?!\d)|st|nd|rd|th)?(?!\d|[.:]\d)", _day_only),
)
"""Dates that begin with "d." or "den"."""

MONTH_FIRST: Patterns = (
    (
        rf"{_MONTH_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.-]|/| ?(?:-|til|"
        rf"to) ?\d)(?:,? (?P<year>20\d\d))?",
        _day_month,
    ),
)
""""December 3rd"."""
