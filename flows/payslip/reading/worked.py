"""Hours and rate: all hours that are paid for, and what one normal hour pays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from flows.payslip.reading.pay_lines import PayLine
from flows.payslip.reading.sheet import Entry, Sheet

_SAME_HOUR = Decimal("0.7")
"""A line that pays less than this share of the normal rate pays on top of hours, not for them."""


@dataclass(frozen=True, slots=True)
class Worked:
    """Hours and rate (kroner), each with how sure."""

    hours: Decimal | None = None
    hours_sure: float = 0.0
    rate: Decimal | None = None
    rate_sure: float = 0.0


def worked(sheet: Sheet, lines: Sequence[PayLine]) -> Worked:
    """Return the hours that are paid for and the normal rate, None where neither is printed."""
    main = main_line(lines)
    told = _told(sheet)
    hours, hours_sure = _hours(lines, main, told)
    rate, rate_sure = _rate(sheet, main)
    return Worked(hours, hours_sure, rate, rate_sure)


def main_line(lines: Sequence[PayLine]) -> PayLine | None:
    """Return the line of the usual pay: plain words first, then the most hours."""
    timed = [line for line in lines if line.hours is not None and not line.supplement]
    usual = [line for line in timed if line.plain] or timed
    return max(usual, key=lambda line: (line.rate is not None, line.hours or 0), default=None)


def counts(line: PayLine, main: PayLine) -> bool:
    """Return whether a line's hours are hours of their own."""
    if line is main:
        return True
    if line.hours is None or line.supplement:
        return False
    if main.rate is None or line.rate is None:
        return line.plain or bool(line.tags & {"SICK", "CORRECTION"})
    return line.rate >= _SAME_HOUR * main.rate


def _hours(
    lines: Sequence[PayLine], main: PayLine | None, told: Sequence[tuple[Decimal, float]]
) -> tuple[Decimal | None, float]:
    """Return the sum of the lines' own hours, or what is printed as the hours."""
    best = max(told, key=lambda one: one[1], default=None)
    if main is None:
        return best or (None, 0.0)
    total = sum((line.hours or Decimal(0) for line in lines if counts(line, main)), Decimal(0))
    if any(value == total for value, _ in told):
        return total, 1.0
    if best is not None and best[1] >= 0.5 and not main.plain:
        return best[0], 0.7 * best[1]
    return total, (0.95 if main.proved else 0.8) * main.sure


def _told(sheet: Sheet) -> list[tuple[Decimal, float]]:
    """Return the numbers that are printed as hours beside the lines, with how surely."""
    return [found for entry in sheet.numbers() for found in _as_hours(entry)]


def _as_hours(entry: Entry) -> Iterator[tuple[Decimal, float]]:
    figure = entry.piece.figure
    label, header = entry.label_meaning, entry.header_meaning
    if figure is None or figure.unit not in (None, "h") or not 0 < figure.value <= 400:
        return
    if figure.places > 2:  # a share of full time
        return
    own = label if label.name or label.tags else header
    score = {"hours": 0.9, "atp_hours": 0.4, "norm_hours": 0.15}.get(own.name, 0.0)
    if "NORM" in own.tags:
        score = 0.3 if figure.value > 100 else 0.0
    elif not score and figure.unit == "h" and not own.name:
        score = 0.4
    tags = label.tags | entry.heading | (header.tags - {"COUNT"})
    if tags & {"YEAR", "LAST", "BALANCE", "HOLIDAY", "HOLIDAY_OFF"}:
        score *= 0.1
    if entry.of > 1 and "COUNT" not in header.tags:
        score *= 0.5
    if score > 0.1:
        yield figure.value, score * entry.piece.sure


def _rate(sheet: Sheet, main: PayLine | None) -> tuple[Decimal | None, float]:
    if main is not None and main.rate is not None:
        return main.rate, (0.97 if main.proved else 0.85) * main.sure
    told = [found for entry in sheet.numbers() for found in _as_rate(entry)]
    return max(told, key=lambda one: one[1], default=(None, 0.0))


def _as_rate(entry: Entry) -> Iterator[tuple[Decimal, float]]:
    figure = entry.piece.figure
    if figure is None or figure.unit not in (None, "kr") or not 30 <= figure.value <= 600:
        return
    own = entry.label_meaning if entry.label_meaning.tags else entry.header_meaning
    score = {"hourly": 0.85, "rate": 0.85}.get(own.name, 0.0)
    amount = entry.header_meaning.tags & {"AMOUNT", "PAID", "YEAR", "COUNT"}
    if score and "SUPPLEMENT" not in own.tags and not (amount and own is entry.label_meaning):
        yield figure.value, score * entry.piece.sure
