"""Rows of several lines, "Løn 14.217,66   A-skat 0,00", under words that they are a year's."""

from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.labels import Tags, combined, meaning
from flows.payslip.reading.pieces import Line

_BLOCK = frozenset({"YEAR", "BALANCE"})
_THIS = frozenset({"NOW", "NEXT"})


def mark_years(lines: Sequence[Line], labelled: Sequence[Sequence[Labelled]]) -> None:
    """Give the labels of such rows the tags of the words that stand alone right over them."""
    block: Tags = frozenset()
    for number, values in enumerate(labelled):
        if _pairs(values) < 2:
            block = _of_year(lines[number])
        elif block and number and _under(lines[number - 1], lines[number]):
            for value in values:
                _add(value, block)
        else:
            block = frozenset()


def _pairs(values: Sequence[Labelled]) -> int:
    """Return how many labels of a row have an amount."""
    amounts = (value for value in values if value.label is not None and value.piece.figure)
    return len({id(value.label) for value in amounts})


def _of_year(line: Line) -> Tags:
    """Return whether words that stand alone, or with a date, say year or balance: their tags."""
    first, *rest = line.pieces or (None,)
    if first is None or not first.words or any(piece.span is None for piece in rest):
        return frozenset()
    tags = meaning(first.text).tags
    return frozenset() if tags & _THIS else tags & _BLOCK


def _under(above: Line, line: Line) -> bool:
    """Return whether a row stands right under another, and begins about where it does."""
    tall = line.box.height
    step = line.box.left - above.box.left
    return line.box.top - above.box.bottom < 1.5 * tall and abs(step) < 4 * tall


def _add(value: Labelled, tags: Tags) -> None:
    label = value.label
    if label is not None and not label.meaning.tags & _THIS:
        value.label = replace(label, meaning=combined(label.meaning, tags))
