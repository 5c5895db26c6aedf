"""Rows that only go on about the line above them: "26 timer á 80 kr.", "8 % af 9.090,00"."""

from collections.abc import Sequence
from itertools import takewhile

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece, filler

_STEP = 6  # letter heights that such a row may begin further right


def go_on(line: Line, values: list[Labelled], above: Sequence[Labelled]) -> None:
    """Give a line without words of its own the label above: "26 timer á 80 kr." under "Løn".

    In a row of two columns each part takes the label that stands over it.
    """
    based = any(_money(each.piece) for each in above)
    labels = [each.label for each in above if each.label and not _dated(each)]
    bare = bool(values) and not any(value.label for value in values)
    if bare and labels and above[0].label is labels[0]:
        _take(values, line.pieces[0].box, labels[:1], based)
    elif values and not values[0].label and _is_percent(line.pieces[0]):
        own = list(takewhile(lambda value: value.label is None, values))
        _take(own, line.pieces[0].box, labels, based)
    for cell in {piece.cell for piece in line.pieces[1:]}:
        pieces = [piece for piece in line.pieces if piece.cell == cell]
        if _detail(pieces):
            own = [value for value in values if value.piece.cell == cell]
            _take(own, pieces[0].box, labels, based)


def _dated(value: Labelled) -> bool:
    """Return whether words only say when the money comes: "Indsættes 30. april"."""
    told = value.label is not None and "PAY_DATE" in value.label.meaning.tags
    return told and value.piece.span is not None


def _take(values: Sequence[Labelled], first: Box, labels: Sequence[Label], based: bool) -> None:
    over = [label for label in labels if _over(label.box, first)]
    label = max(over, key=lambda label: label.box.left, default=None)
    if label is not None:
        for value in values:
            value.label, value.based = label, based


def _over(label: Box, first: Box) -> bool:
    """Return whether a label is right over what begins about where it does."""
    step = first.left - label.left
    return first.top - label.bottom < 1.2 * first.height and (
        -0.5 * first.height < step < _STEP * first.height
    )


def _detail(pieces: Sequence[Piece]) -> bool:
    """Return whether a cell only says what is reckoned: "8 % af 9.090,00", "60 timer x 143,25"."""
    first = pieces[0].figure
    numbers = sum(piece.figure is not None and piece.figure.unit != "%" for piece in pieces)
    if not all(filler(piece.text) for piece in pieces if piece.words) or first is None:
        return False
    return (first.unit == "%" and numbers >= 1) or (first.unit == "h" and numbers == 2)


def _is_percent(piece: Piece) -> bool:
    return piece.figure is not None and piece.figure.unit == "%"


def _money(piece: Piece) -> bool:
    return piece.figure is not None and piece.figure.unit in (None, "kr")
