"""Labels that do not stand left of their value in one row: wrapped, or behind it."""

from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.labels import meaning
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece

_CLOSE = 0.75  # letter heights between two rows of one label, at most
_SEVERAL = 5
"""So many rows that open with a number make a page where the words stand behind."""


def unwrap(lines: Sequence[Line], labelled: Sequence[list[Labelled]]) -> None:
    """Give values the whole of a label that goes on in the next row, or stands around theirs."""
    for number, values in enumerate(labelled):
        above = _alone(lines, number - 1)
        below = _alone(lines, number + 1)
        first = values[0] if values else None
        if first is None or below is None or first.piece.figure is None:
            continue
        if first.label is None and above is not None and _around(above, first.piece, below):
            _name(values, Label(above.text, above.box, meaning(above.text), number), below)
        elif first.label is not None and _goes_on(first.label, below):
            _name(values, first.label, below)


def behind(lines: Sequence[Line], labelled: Sequence[list[Labelled]]) -> None:
    """Name values by the words behind them, on a page whose rows are "9.360,00  bruttoløn"."""
    rows = [n for n, line in enumerate(lines) if _turned(line) and len(labelled[n]) == 1]
    if len(rows) < _SEVERAL:
        return
    for number in rows:
        words = lines[number].pieces[1]
        value = labelled[number][0]
        value.label = Label(words.text, words.box, meaning(words.text), number)
        value.based = False


def _turned(line: Line) -> bool:
    """Return whether a row is a number and then words that name a line of a payslip."""
    if len(line.pieces) != 2 or line.pieces[0].figure is None or not line.pieces[1].words:
        return False
    return bool(meaning(line.pieces[1].text).name)


def _alone(lines: Sequence[Line], number: int) -> Piece | None:
    """Return the words of a row that has nothing else."""
    if not 0 <= number < len(lines) or len(lines[number].pieces) != 1:
        return None
    only = lines[number].pieces[0]
    return only if only.words else None


def _around(above: Piece, value: Piece, below: Piece) -> bool:
    """Return whether two rows of words lie so close around a value that they are its label."""
    flush = abs(above.box.left - below.box.left) < above.box.height
    close = below.box.top - above.box.bottom < _CLOSE * above.box.height
    between = above.box.middle < value.box.middle < below.box.middle
    return flush and close and between and below.box.right < value.box.left


def _goes_on(label: Label, below: Piece) -> bool:
    """Return whether a row of words is the rest of the label above it."""
    flush = abs(label.box.left - below.box.left) < label.box.height
    close = below.box.top - label.box.bottom < _CLOSE * label.box.height
    return flush and close and below.text[0].islower()


def _name(values: Sequence[Labelled], label: Label, rest: Piece) -> None:
    """Give the values of a label the longer one, where that says more."""
    text = f"{label.text} {rest.text}"
    whole = meaning(text)
    if not whole.name:
        return
    box = Box(label.box.left, label.box.top, max(label.box.right, rest.box.right), label.box.bottom)
    longer = replace(label, text=text, box=box, meaning=whole)
    old = values[0].label
    for value in values:
        if value.label is old:
            value.label = longer
