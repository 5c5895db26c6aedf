"""Days and periods as payslips print them: 29.08.2025 · 1.-31. august 2025 · uge 32-33 2025."""

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from flows.payslip.reading.letters import bare

_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
_ENGLISH = {"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "october": 10}
_SHORT = {name[:3]: number for number, name in enumerate(_MONTHS, 1)} | {"sept": 9, "okt": 10}
_MONTH = (
    r"(?:" + "|".join((*_ENGLISH, *_MONTHS)) + r"|(?:sept|" + "|".join(n[:3] for n in _MONTHS)
    + r")(?:\.|(?=[\s\d-])))"
)  # fmt: skip
_YEAR = r"(?:20\d\d|'?\d\d(?!\d))"
_LONG_YEAR = r"20\d\d"
_TO = r"\s?(?:-|til|t\.?o\.?m\.?|to)\s?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MON = r"(?:0?[1-9]|1[0-2])"
_TWO = r"\d\d"
_SEP = r"\s?[./-]\s?"
_EDGE = r"(?<![\d.,/-])"
_END = r"(?![\d/]|[.,-]\d)"


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a printed date covers; `whole` where a month or weeks were named.

    `year` is False where none was printed: the dates then stand in year 1904 (a leap year).
    """

    first: date
    last: date
    whole: bool = False
    year: bool = True
    weeks: tuple[int, int] | None = None

    @property
    def one_day(self) -> bool:
        """Whether a single day was printed."""
        return self.first == self.last

    def within(self, year: int) -> "Span":
        """Return the span in a year, for one that was printed without."""
        if self.year:
            return self
        if self.weeks is not None:
            return _week_span(year, *self.weeks) or self
        first, last = _moved(self.first, year), _moved(self.last, year)
        return Span(_moved(self.first, year - 1) if first > last else first, last, self.whole)


NO_YEAR = 1904


def _moved(day: date, year: int) -> date:
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(_EDGE + text + _END)


def _year(text: str) -> int:
    if not text:
        return NO_YEAR
    number = int(text.strip("' "))
    return number if number > 99 else 2000 + number


def _month(text: str) -> int:
    name = text.strip(" .")
    return _ENGLISH.get(name) or _SHORT.get(name[:4]) or _SHORT[name[:3]]


def _month_span(year: int, month: int) -> Span:
    last = monthrange(year, month)[1]
    return Span(date(year, month, 1), date(year, month, last), True, year != NO_YEAR)


def _days(first: date, last: date) -> Span | None:
    known = first.year != NO_YEAR or last.year != NO_YEAR
    if first.year == NO_YEAR and last.year != NO_YEAR:
        first = date(last.year - (first.month > last.month), first.month, first.day)
    return Span(first, last, False, known) if first <= last or not known else None


Parts = Mapping[str, str]
"""The named parts of a match; "" where one is missing."""
Maker = Callable[[Parts], Span | None]


def _day_words(m: Parts) -> Span | None:
    day = date(_year(m["y"]), _month(m["m"]), int(m["d"]))
    return Span(day, day, False, bool(m["y"]))


def _day_figures(m: Parts) -> Span | None:
    day = date(_year(m["y"]), int(m["m"]), int(m["d"]))
    return Span(day, day)


def _range_figures(m: Parts) -> Span | None:
    first = date(_year(m["y"]), int(m["m"] or m["n"]), int(m["d"]))
    return _days(first, date(_year(m["z"]), int(m["n"]), int(m["e"])))


def _range_words(m: Parts) -> Span | None:
    first = date(_year(m["y"]), _month(m["m"] or m["n"]), int(m["d"]))
    return _days(first, date(_year(m["z"]), _month(m["n"]), int(m["e"])))


def _weeks(m: Parts) -> Span | None:
    return _week_span(_year(m["y"]), int(m["a"]), int(m["b"] or m["a"]))


def _week_span(year: int, one: int, other: int) -> Span | None:
    first = date.fromisocalendar(year, one, 1)
    last = date.fromisocalendar(year + (other < one), other, 7)
    weeks = (one, other)
    return Span(first, last, True, year != NO_YEAR, weeks) if (last - first).days < 70 else None


def _digits(m: Parts) -> Span | None:
    first = date(int(m["y"]), int(m["m"]), int(m["d"]))
    return Span(first, first)


_SHAPES: tuple[tuple[re.Pattern[str], Maker], ...] = (
    (
        _pattern(
            rf"(?P<d>{_DAY})\.?\s?(?:(?P<m>{_MONTH})\s?(?P<y>{_LONG_YEAR})?)?{_TO}"
            rf"(?:den\s)?(?P<e>{_DAY})\.?\s?(?P<n>{_MONTH})\s?(?P<z>{_YEAR})?"
        ),
        _range_words,
    ),
    (
        _pattern(
            rf"(?P<d>{_DAY})(?:{_SEP}(?P<m>{_MON})(?:{_SEP}?(?P<y>{_YEAR}))?)?\.?{_TO}"
            rf"(?P<e>{_DAY}){_SEP}(?P<n>{_MON})(?:(?:{_SEP}|\s)(?P<z>{_YEAR}))"
        ),
        _range_figures,
    ),
    (
        _pattern(
            rf"(?P<d>{_DAY})[./](?P<m>{_MON})\.?{_TO}"
            rf"(?P<e>{_DAY})[./](?P<n>{_MON})\.?"
        ),
        _range_figures,
    ),
    (
        _pattern(rf"(?P<d>{_DAY})(?:\.|st|nd|rd|th)?\s?(?P<m>{_MONTH})\s?(?P<y>{_YEAR})?"),
        _day_words,
    ),
    (_pattern(rf"(?P<d>{_DAY}){_SEP}(?P<m>{_MON}){_SEP}(?P<y>{_YEAR})"), _day_figures),
    (_pattern(rf"(?P<d>{_DAY})[./](?P<m>{_MON})\s(?P<y>{_LONG_YEAR})"), _day_figures),
    (
        _pattern(r"(?P<y>20\d\d)[./-](?P<m>0[1-9]|1[0-2])[./-](?P<d>0[1-9]|[12]\d|3[01])"),
        _digits,
    ),
    (_pattern(r"(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])"), _digits),
    (
        _pattern(
            rf"(?P<d>{_TWO})(?P<m>{_TWO})(?P<y>{_TWO})\s?-\s?(?P<e>{_TWO})(?P<n>{_TWO})(?P<z>{_TWO})"
        ),
        _range_figures,
    ),
    (
        _pattern(r"(?P<y>20[1-4]\d)(?P<m>0[1-9]|1[0-2])(?!-)"),
        lambda m: _month_span(int(m["y"]), int(m["m"])),
    ),
    (
        _pattern(
            rf"uger?(?:nr)?\.?\s?(?P<a>\d\d?)(?:\s?(?:-|og|til|\+|/)\s?(?:uge\s)?(?P<b>\d\d?))?"
            rf"[\s,./-]{{1,3}}(?:i\s)?(?P<y>{_LONG_YEAR})"
        ),
        _weeks,
    ),
    (
        _pattern(
            rf"(?P<y>{_LONG_YEAR})[\s,/-]{{1,3}}uger?(?:nr)?\.?\s?(?P<a>\d\d?)"
            r"(?:\s?(?:-|og|til|\+|/)\s?(?P<b>\d\d?))?"
        ),
        _weeks,
    ),
    (
        _pattern(r"uger?(?:nr)?\.?\s?(?P<a>\d\d?)\s?(?:-|og|til|\+|/)\s?(?:uge\s)?(?P<b>\d\d?)"),
        _weeks,
    ),
    (
        _pattern(rf"(?<![a-z])(?P<m>{_MONTH})(?:\s?maned)?[\s,/-]{{0,2}}(?P<y>20\d\d|'\d\d)"),
        lambda m: _month_span(_year(m["y"]), _month(m["m"])),
    ),
    (
        _pattern(rf"(?P<m>0[1-9]|1[0-2]|[1-9])\s?[./-]\s?(?P<y>{_LONG_YEAR})"),
        lambda m: _month_span(int(m["y"]), int(m["m"])),
    ),
    (
        _pattern(rf"(?P<y>{_LONG_YEAR})\s?[./-]\s?(?P<m>0[1-9]|1[0-2])"),
        lambda m: _month_span(int(m["y"]), int(m["m"])),
    ),
    (
        _pattern(rf"(?<![a-z])(?P<m>{'|'.join(_MONTHS)})(?![a-z])"),
        lambda m: _month_span(NO_YEAR, _month(m["m"])),
    ),
)


_SLASHED = re.compile(r"(?<=20\d\d)/(?=\d\d[.-]\d\d)|(?<=-\d\d)/(?=20\d\d-)")


def find(text: str) -> Iterator[tuple[int, int, Span]]:
    """Yield (start, end, days) for every date or period in a text, the fullest first."""
    low = _SLASHED.sub(" ", text.lower() if text.isascii() else _low(text))
    taken: list[tuple[int, int]] = []
    if not any(c.isdigit() for c in low) and not re.search(_MONTH, low):
        return
    for pattern, made in _SHAPES:
        for match in pattern.finditer(low):
            span = _made(made, match)
            free = all(match.end() <= start or end <= match.start() for start, end in taken)
            if span and free:
                taken.append((match.start(), match.end()))
                yield match.start(), match.end(), span


def _low(text: str) -> str:
    """Return a text of the same length in bare letters."""
    return "".join((bare(c) or " ")[0] if not c.isspace() else " " for c in text)


def _made(made: Maker, match: re.Match[str]) -> Span | None:
    parts = defaultdict(str, match.groupdict(default=""))
    try:
        return made(parts)
    except (ValueError, KeyError):
        return None
