"""When something was done, read from how teenagers say it: "siden marts 2024", "2023 til 2024"."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from flows.answers.calendar_words import figures
from flows.answers.month import Month
from flows.answers.month_or_now import MonthOrNow
from flows.answers.year_month import YearMonth
from flows.cv.moment import Moment
from flows.kind import Json, Reading, Unclear, Unfit

_FULL_YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
# "2023-24" is two years, "2024-03" is a month.
_YEARS = re.compile(r"((?:19|20)\d{2})\s?[-–/]\s?((?:19|20)\d{2}|1[3-9]|[2-9]\d)(?!\d)")
_UNTIL = re.compile(
    r"\s+(?:og\s+)?(?:indtil|frem\s+til|til|until|till|to)\s+|\s*–\s*|\s+-\s*|(?<=\d)-(?=\D)", re.I
)
_SINCE = re.compile(r"^.*?\b(?:siden|since|from|fra|startede|started)\b\s*", re.I)
_OPEN = re.compile(r"\s*(?:-|–|\.\.\.?|og frem|og stadig|og endnu|nu|now|stadig|still)\s*$", re.I)
_AT_AGE = re.compile(r"\b(?:jeg var|i was|var|was) (\d{1,2})\b")
_FOR = re.compile(
    r"\b(\d{1,2}|et|en|halvandet|halvt|half|a)\s(?:et\s)?(år|aar|years?|måned|maaned|mdr|month)"
)
_LAST_YEAR = re.compile(r"\b(?:sidste|last) (?:år|aar|year)\b")
_THIS_YEAR = re.compile(r"\b(?:i|this) (?:år|aar|year)\b")
_SUMMER = re.compile(r"\b(?:i|sidste|last|this)\s*(?:sommer|summer)|\bsommerferien?\b")
_SUMMER_BEGINS = 6
_MONTHS_IN = {"halvt": 6, "half": 6, "halvandet": 18}
_EARLIEST = 1980
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to `end`; `end` None: it still goes on."""

    start: Moment
    end: Moment | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A `Span`. One month or year alone is its beginning or, with `once`, all of it.

    `born` lets "siden jeg var 12" be read. Unclear reasons: "future", "order".
    """

    once: bool = False
    born: date | None = None
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> Span | Unclear:
        """Read one stretch of time that has begun."""
        text = " ".join(text[: _LONGEST + 1].split())
        if len(text) > _LONGEST or "?" in text:
            return Unclear()
        span = self._span(text.casefold(), reading)
        return span if isinstance(span, Unclear) else _in_order(span, reading.today)

    def _span(self, text: str, reading: Reading) -> Span | Unclear:
        if years := _YEARS.search(text):
            century = years[1][:2]
            last = years[2] if len(years[2]) == 4 else century + years[2]
            return Span(Moment(int(years[1])), Moment(int(last)))
        ended = _UNTIL.split(text, maxsplit=1)
        if len(ended) == 2 and ended[1].strip():
            return self._from_to(_SINCE.sub("", ended[0]), ended[1], reading)
        alone = _OPEN.sub("", text)
        still = alone != text or _SINCE.match(text) is not None
        start = self._moment(_SINCE.sub("", alone), reading)
        if start is None:
            start, still = _ago(figures(text), reading.today), True
        if start is None:
            return Unclear()
        over = self.once or _SUMMER.search(figures(text)) is not None
        return Span(start, start if over and not still else None)

    def _from_to(self, first: str, last: str, reading: Reading) -> Span | Unclear:
        end = None if _still(last, reading) else self._moment(last, reading)
        if end is None and not _still(last, reading):
            return Unclear()
        start = self._moment(first, reading)
        if start is None and end is not None:  # "marts til maj 2025": the year stands at the end
            start = self._moment(f"{first} {end.year}", reading)
        return Unclear() if start is None else Span(start, end)

    def _moment(self, text: str, reading: Reading) -> Moment | None:
        plain = figures(text)
        month = Month(future=True).read(text, reading)
        if isinstance(month, YearMonth):
            return _possible(month.year, month.month)
        if (age := _AT_AGE.search(plain)) and self.born:
            return _possible(self.born.year + int(age[1]))
        if (back := _years_back(plain)) is not None:
            return Moment(reading.today.year - back)
        years = _FULL_YEARS.findall(plain)
        if len(years) == 1:
            return _possible(int(years[0]))
        if not years and _SUMMER.search(plain):
            return Moment(reading.today.year - (reading.today.month < _SUMMER_BEGINS))
        return None

    def dump(self, value: Span) -> Json:
        """Return "2024-03/2025" or "2024-03/..", an interval as ISO 8601 writes it."""
        return f"{value.start}/{value.end or '..'}"

    def load(self, raw: Json) -> Span:
        """Return the stored span."""
        start, _, end = raw.partition("/") if isinstance(raw, str) else ("", "", "")
        try:
            return Span(Moment.parse(start), None if end == ".." else Moment.parse(end))
        except ValueError as error:
            raise Unfit(f"not a period: {raw!r}") from error


def _still(text: str, reading: Reading) -> bool:
    return MonthOrNow().read(text, reading) is None


def _years_back(text: str) -> int | None:
    if _LAST_YEAR.search(text):
        return 1
    return 0 if _THIS_YEAR.search(text) else None


def _possible(year: int, month: int | None = None) -> Moment | None:
    return Moment(year, month) if _EARLIEST <= year <= 2200 else None


def _in_order(span: Span, today: date) -> Span | Unclear:
    now = Moment.of(today)
    if now.before(span.start) or (span.end is not None and now.before(span.end)):
        in_running_year = span.end is not None and span.end == Moment(today.year)
        if now.before(span.start) or not in_running_year:
            return Unclear("future")
    if span.end is not None and span.end.before(span.start):
        return Unclear("order")
    return span


def _ago(text: str, today: date) -> Moment | None:
    """Return when "i 2 år" or "3 måneder" began, as precisely as it was told."""
    told = _FOR.search(text)
    if told is None:
        return None
    count, unit = told[1], told[2]
    in_years = unit.startswith(("år", "aar", "year"))
    if count in _MONTHS_IN or not in_years:
        months = _MONTHS_IN.get(count) or _number(count)
        begun = YearMonth(today.year, today.month).plus(-months)
        return Moment(begun.year, begun.month)
    return Moment(today.year - _number(count))


def _number(count: str) -> int:
    return int(count) if count.isdecimal() else 1
