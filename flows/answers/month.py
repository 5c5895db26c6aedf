"""A month of a year, as one remembers when a job began."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from flows.answers.calendar_words import figures, written_years
from flows.answers.year_month import YearMonth
from flows.kind import Json, Reading, Unclear, Unfit

_YEAR = r"'?(?P<year>\d{4}|\d{2})(?!\d)"
_NAMED = r"m(?P<month>1[0-2]|[1-9])\b"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})[-./ ]+(?P<month>\d{1,2})(?:[-./ ]+\d{1,2})?(?!\d)",
        rf"\b{_NAMED}\s+\d{{1,2}}[\s,.]+(?P<year>\d{{4}})(?!\d)",
        rf"\b{_NAMED}[\s.,/-]*(?:(?:i|in|of) )?{_YEAR}",
        rf"(?<!\d)(?P<year>\d{{4}})[\s.,/-]*{_NAMED}",
        rf"(?<!\d)\d{{1,2}}[\s./-]+(?P<month>\d{{1,2}})[\s./-]+{_YEAR}",
        rf"(?<!\d)(?P<month>\d{{1,2}})[\s./-]+{_YEAR}",
        r"(?<!\d)(?P<month>0[1-9]|1[0-2])(?P<year>20\d{2})(?!\d)",
    )
)
_MONTH = re.compile(rf"\b{_NAMED}")
_RELATIVE_YEAR = (
    (re.compile(r"\b(?:sidste|forrige|last) (?:år|aar|year)\b"), -1),
    (re.compile(r"\b(?:i|this|dette) (?:år|aar|year)\b"), 0),
    (re.compile(r"\b(?:næste|naeste|next) (?:år|aar|year)\b"), 1),
)
_YEARS_AGO = re.compile(r"\bfor (?P<da>\d{1,2}) (?:år|aar) siden\b|\b(?P<en>\d{1,2}) years? ago\b")
_RELATIVE_MONTH = (
    (re.compile(r"\b(?:sidste|forrige|last) (?:måned|maaned|mdr?|month)\b"), -1),
    (re.compile(r"\b(?:denne|this|i denne) (?:måned|maaned|mdr?|month)\b"), 0),
    (re.compile(r"\b(?:næste|naeste|next) (?:måned|maaned|mdr?|month)\b"), 1),
)
_MONTHS_AGO = re.compile(
    r"\bfor (?:ca\.? )?(?P<da>\d{1,3}) (?:måned(?:er)?|maaned(?:er)?|mdr?)\.? siden\b"
    r"|\b(?P<en>\d{1,3}|a) months? ago\b"
)
_FULL_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199


@dataclass(frozen=True, slots=True)
class Month:
    """A `YearMonth`: "juni 2024", "6/24", "2024-06", "sidste år i maj", "for 3 måneder siden".

    `earliest` and `latest` are inclusive; months after today's need `future`.
    Unclear reasons: "year" (no year given), "month" (only a year), "impossible", "bounds".
    """

    earliest: YearMonth | None = None
    latest: YearMonth | None = None
    future: bool = False
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> YearMonth | Unclear:
        """Read the one month that the message holds."""
        text = figures(text)
        now = YearMonth(reading.today.year, reading.today.month)
        if (relative := _relative(text, reading.today)) is not None:
            return self._fitting([relative], now)
        if len(_MONTH.findall(text)) > 1:
            return Unclear()
        for pattern in _PATTERNS:
            if found := list(pattern.finditer(text)):
                return self._written(found[0], now) if len(found) == 1 else Unclear()
        if _MONTH.search(text):
            return Unclear("year")
        return Unclear("month" if _FULL_YEAR.search(text) else "")

    def _written(self, found: re.Match[str], now: YearMonth) -> YearMonth | Unclear:
        month = int(found["month"])
        years = [y for y in written_years(found["year"]) if _EARLIEST_YEAR <= y <= _LATEST_YEAR]
        if not (1 <= month <= 12 and years):
            return Unclear("impossible")
        return self._fitting([YearMonth(year, month) for year in years], now)

    def _fitting(self, candidates: list[YearMonth], now: YearMonth) -> YearMonth | Unclear:
        """Return the candidate within the bounds whose year is nearest to this one."""
        fitting = [month for month in candidates if self._fits(month) and self._in_time(month, now)]
        nearest = min(fitting, key=lambda month: abs(month.year - now.year), default=None)
        return Unclear("bounds") if nearest is None else nearest

    def _in_time(self, month: YearMonth, now: YearMonth) -> bool:
        return self.future or month <= now

    def _fits(self, month: YearMonth) -> bool:
        late_enough = self.earliest is None or self.earliest <= month
        return late_enough and (self.latest is None or month <= self.latest)

    def dump(self, value: YearMonth) -> Json:
        """Return the month as "2024-06"."""
        return str(value)

    def load(self, raw: Json) -> YearMonth:
        """Return the stored month if it is still within the fixed bounds."""
        try:
            stored = YearMonth.parse(raw if isinstance(raw, str) else "")
        except ValueError as error:
            raise Unfit("not a month") from error
        if not self._fits(stored):
            raise Unfit(f"not a month from {self.earliest} to {self.latest}")
        return stored


def _relative(text: str, today: date) -> YearMonth | None:
    """Return the month that is told from today: "sidste år i maj", "sidste måned"."""
    named = _MONTH.findall(text)
    if len(named) == 1 and (years := _offset(text, _RELATIVE_YEAR, _YEARS_AGO)) is not None:
        return YearMonth(today.year + years, int(named[0]))
    if not named and (months := _offset(text, _RELATIVE_MONTH, _MONTHS_AGO)) is not None:
        return YearMonth(today.year, today.month).plus(months)
    return None


def _offset(
    text: str, named: tuple[tuple[re.Pattern[str], int], ...], ago: re.Pattern[str]
) -> int | None:
    if counted := ago.search(text):
        count = counted["da"] or counted["en"]
        return -1 if count == "a" else -int(count)
    return next((offset for pattern, offset in named if pattern.search(text)), None)
