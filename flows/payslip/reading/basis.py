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
    bare = bool(values) and not any(value.label for value in values)
    if bare and above and above[0].label and not _dated(above[0]):
        _take(values, line.pieces[0].box, [above[0].label], based)
    elif values and not values[0].label and _is_percent(line.pieces[0]):
        own = list(takewhile(lambda value: value.label is None, values))
        _take(own, line.pieces[0].box, [each.label for each in above if each.label], based)
    for cell in {piece.cell for piece in line.pieces[1:]}:
        pieces = [piece for piece in line.pieces if piece.cell == cell]
        if _share(pieces):
            own = [value for value in values if value.piece.cell == cell]
            _take(own, pieces[0].box, [each.label for each in above if each.label], based)


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


def _share(pieces: Sequence[Piece]) -> bool:
    """Return whether a cell is a share of something and nothing else: "8 % af 9.090,00"."""
    money = sum(piece.figure is not None and piece.figure.unit != "%" for piece in pieces)
    plain = all(filler(piece.text) for piece in pieces if piece.words)
    return _is_percent(pieces[0]) and money >= 1 and plain


def _is_percent(piece: Piece) -> bool:
    return piece.figure is not None and piece.figure.unit == "%"


def _money(piece: Piece) -> bool:
    return piece.figure is not None and piece.figure.unit in (None, "kr")
