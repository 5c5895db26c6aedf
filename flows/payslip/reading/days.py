"""The day of payment and the period, by the words beside the dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from flows.payslip.reading.dates import Span
from flows.payslip.reading.labels import Tags
from flows.payslip.reading.sheet import Entry, Sheet

_ELSE = frozenset({"PRINTED", "BORN", "HIRED", "VALID", "NEXT"})
_OF_A_LINE = frozenset({"SUPPLEMENT", "CORRECTION", "VALID", "PRINTED", "YEAR"})
_OF_A_LINE |= {"TAKEN", "TAX_FREE", "SAVED"}
"""Words of one line, whose month says nothing of the whole: "Indkøb maj"."""
_LONGEST = timedelta(days=62)
_A_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Days:
    """When the pay is at hand, and the period that it is for, each with how sure."""

    pay_date: date | None = None
    pay_sure: float = 0.0
    period: Span | None = None
    period_sure: float = 0.0


@dataclass(frozen=True, slots=True)
class _Dated:
    span: Span
    entry: Entry
    tags: Tags


def days(sheet: Sheet) -> Days:
    """Return the dates of a slip; a date without a year takes that of the other dates."""
    dated = _with_years(list(_ranges(list(_dated(sheet)))))
    pay = _best((d.span.last, _as_pay_date(d)) for d in dated)
    period = _best((d.span, _as_period(d)) for d in (*dated, *_pairs(dated)))
    paid = _near(pay, period[0])
    sure = max(period[1], _alone(period[0], paid, dated))
    return Days(paid[0], paid[1], period[0], sure)


def _dated(sheet: Sheet) -> Iterator[_Dated]:
    for entry in sheet.dates():
        if entry.piece.span is not None:
            own = entry.label_meaning.tags
            telling = own & {"PERIOD", "PAY_DATE", "FROM", "TO"} or own & _ELSE
            tags = own if telling else own | entry.header_meaning.tags
            yield _Dated(entry.piece.span, entry, tags)


def _ranges(found: Sequence[_Dated]) -> Iterator[_Dated]:
    """Join a day and the later day that follows it behind the same words."""
    at = 0
    while at < len(found):
        one = found[at]
        other = found[at + 1] if at + 1 < len(found) else None
        if other is not None and _follow(one, other):
            span = Span(one.span.first, other.span.last, year=one.span.year or other.span.year)
            if not one.span.year and other.span.year:
                span = replace(span, first=one.span.within(other.span.last.year).first)
            yield replace(one, span=span)
            at += 2
        else:
            yield one
            at += 1


def _follow(one: _Dated, other: _Dated) -> bool:
    same = one.entry.line == other.entry.line and one.entry.label is other.entry.label
    gap = other.entry.piece.box.left - one.entry.piece.box.right
    days_only = one.span.one_day and other.span.one_day
    near = gap < 5 * one.entry.piece.box.height
    return same and days_only and near and (not one.span.year or one.span.first < other.span.first)


def _with_years(found: Sequence[_Dated]) -> list[_Dated]:
    years = [d.span.last.year for d in found if d.span.year and not d.tags & _ELSE]
    years = years or [d.span.last.year for d in found if d.span.year]
    year = max(set(years), key=years.count, default=None)
    if year is None:
        return [d for d in found if d.span.year]
    paid = [d.span.last for d in found if d.span.year and "PAY_DATE" in d.tags]
    return [replace(d, span=_settled(d.span, year, paid)) for d in found]


def _settled(span: Span, year: int, paid: Sequence[date]) -> Span:
    """Return a span in its year: December's pay that is paid in January is last year's."""
    here = span.within(year)
    late = bool(paid) and here.first > paid[0] + timedelta(days=20)
    return span.within(year - 1) if late and not span.year else here


def _pairs(found: Sequence[_Dated]) -> Iterator[_Dated]:
    """Yield the period of a day behind "fra" and a later one behind "til"."""
    days_only = [d for d in found if d.span.one_day and not d.tags & (_ELSE | {"PAY_DATE"})]
    starts = [d for d in days_only if d.tags & {"FROM", "PERIOD"}]
    ends = [d for d in days_only if d.tags & {"TO", "PERIOD"}]
    for one in starts:
        for other in ends:
            if one.span.first < other.span.first <= one.span.first + _LONGEST:
                span = Span(one.span.first, other.span.last)
                yield _Dated(span, one.entry, one.tags | other.tags | {"PERIOD_WEAK"})


def _as_pay_date(d: _Dated) -> float:
    if not d.span.one_day or d.tags & {"BORN", "HIRED", "NEXT"}:
        return 0.0
    score = 1.0 if "PAY_DATE" in d.tags else (0.3 if "DATE" in d.tags else 0.05)
    if d.tags & _ELSE and "PAY_DATE" not in d.tags:
        return 0.01
    if d.tags & {"FROM", "PERIOD"} and "PAY_DATE" not in d.tags:
        score *= 0.1
    return score * d.entry.piece.sure


def _as_period(d: _Dated) -> float:
    if d.span.one_day or d.span.last - d.span.first > _LONGEST or d.tags & {"BORN", "HIRED"}:
        return 0.0
    words = {"PERIOD": 1.0, "PERIOD_WEAK": 0.8}
    score = max((words.get(tag, 0.4) for tag in d.tags), default=0.4)
    if d.tags & _OF_A_LINE and "PERIOD" not in d.tags:
        score *= 0.3
    if d.tags & {"SICK", "HOURLY", "ODD_TIME", "HOURS"} and "PERIOD" not in d.tags:
        score *= 0.5
    return score * (0.95 if d.span.whole else 1.0) * d.entry.piece.sure


def _alone(period: Span | None, paid: tuple[date | None, float], dated: Sequence[_Dated]) -> float:
    """Return how sure a period is without words: it is the only one there, and paid soon after."""
    others = {(d.span.first, d.span.last) for d in dated if not d.span.one_day}
    if period is None or paid[0] is None or paid[1] < 0.5 or len(others) > 1:
        return 0.0
    return 0.8 if _fits(paid[0], period) and period.last - period.first <= _A_MONTH else 0.0


def _fits(day: date, period: Span) -> bool:
    return period.last - timedelta(days=20) <= day <= period.last + timedelta(days=40)


def _best(found: Iterator[tuple[Any, float]]) -> tuple[Any, float]:
    best = max(found, key=lambda one: one[1], default=(None, 0.0))
    return best if best[1] >= 0.05 else (None, 0.0)


def _near(pay: tuple[date | None, float], period: Span | None) -> tuple[date | None, float]:
    """Return the day of payment; one without words must at least lie near the period."""
    day, sure = pay
    if day is None or sure >= 0.3 or period is None:
        return pay
    return (day, 0.3) if _fits(day, period) else (None, 0.0)
