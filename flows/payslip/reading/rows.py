"""Rows of values under a row of headers that name the fields: what the words in them still say."""

from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.labels import with_tags
from flows.payslip.reading.titles import Titles

_FIELDS = frozenset(
    {"gross", "atp", "pension_own", "am_base", "am", "a_income", "allowance", "tax", "net"}
    | {"holiday_pay", "holiday_pay_net", "holiday_base", "holiday_am", "holiday_tax", "tax_pct"}
    | {"atp_employer", "pension_employer"}
)
_ENOUGH = 3
"""So many fields in a row of headers make it a table of fields."""
_OF_ROW = frozenset({"", "pay", "hours", "sum"})
_PERIODS = frozenset({"NOW", "YEAR", "TOTAL", "BALANCE", "NEXT", "LAST", "CORRECTION"})

Placed = tuple[Labelled, int, Label | None, int]
"""A value, its row, its header, and how many values stand between the two."""


def settle(placed: Sequence[Placed], titles: Titles) -> None:
    """Take from values the words in their row that only say whose row it is, or are values too."""
    of_table: dict[int, Label] = {}
    for value, row, header, _ in placed:
        if value.label is None or header is None or not header.meaning.name:
            continue
        field = header.meaning.name in _FIELDS and _several(value, header, placed)
        if field and _named(titles, header) >= _ENOUGH and value.label.meaning.name in _OF_ROW:
            of_table[id(value.label)] = value.label
        elif _is_value(value.label, row, header, titles):
            value.label, value.place, value.of = None, 0, 1
    reduced = {key: _reduced(label) for key, label in of_table.items()}
    for value, *_ in placed:
        if id(value.label) in reduced:
            value.label, value.place, value.of = reduced[id(value.label)], 0, 1


def _several(value: Labelled, header: Label, placed: Sequence[Placed]) -> bool:
    """Return whether two or more values of a label stand under the same row of headers."""
    of_row = [h for other, _, h, _ in placed if other.label is value.label and h is not None]
    return sum(other.line == header.line for other in of_row) >= 2


def _named(titles: Titles, header: Label) -> int:
    """Return how many fields the row of a header names."""
    return len({title.meaning.name for title in titles.of_row(header.line)} & _FIELDS)


def _reduced(label: Label) -> Label | None:
    """Return of a row's label only the period that it speaks of: "Denne løn", "År til dato"."""
    period = label.meaning.tags & _PERIODS
    return replace(label, meaning=with_tags(period)) if period else None


def _is_value(label: Label, row: int, header: Label, titles: Titles) -> bool:
    """Return whether words stand under a header of their own: "Hovedkort" under "Skattekort"."""
    if label.meaning.name not in ("", "allowance") or "ALLOWANCE" in label.meaning.tags:
        return False
    if row != header.line + 1 or label.line != row or label.meaning.tags & _PERIODS:
        return False
    others = [title for title in titles.of_row(header.line) if title is not header]
    near = 0.5 * label.box.height
    return any(abs(title.box.left - label.box.left) < near for title in others)
