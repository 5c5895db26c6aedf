"""Holiday pay that a slip plainly has, in words or a place that nobody knows yet."""

from flows.payslip.reading.labels import Tags, meaning
from flows.payslip.reading.letters import bare
from flows.payslip.reading.pieces import Line
from flows.payslip.reading.sheet import Entry, Sheet
from flows.payslip.slip import FIELDS

_ELSE: Tags = frozenset(
    {"EMPLOYER", "YEAR", "LAST", "BALANCE", "HOLIDAY_BASE", "HOLIDAY_OFF", "IDENT"}
)
"""Words that make an amount something else: another's share, another time, days."""
_OTHERS = frozenset(FIELDS) - {"holiday_pay", "holiday_pay_net"}
_BELOW = 3


def holiday_is_told(sheet: Sheet) -> bool:
    """Return whether an amount stands with or under words about holiday pay, as no other's.

    Such a slip has holiday pay, though it could not be read: that it is missing is not to be said.
    """
    if any(e.header is not None and bare(e.header.text) == "ferie" for e in sheet.numbers()):
        return True
    told = [number for number, line in enumerate(sheet.lines) if "HOLIDAY" in _tags(line)]
    return any(
        0 <= entry.line - number <= _BELOW and _may_be_it(entry)
        for number in told
        for entry in sheet.numbers()
    )


def _tags(line: Line) -> Tags:
    words = [piece.text for piece in line.pieces if piece.figure is None and piece.span is None]
    tags = frozenset[str]().union(*(meaning(text).tags for text in words))
    return frozenset() if tags & _ELSE else tags


def _may_be_it(entry: Entry) -> bool:
    figure, label = entry.piece.figure, entry.label_meaning
    if figure is None or figure.unit not in (None, "kr") or not figure.places or not figure.value:
        return False
    return label.name not in _OTHERS and not label.tags & _ELSE
