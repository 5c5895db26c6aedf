"""Numbers that are no amounts: they only name something, or say whose slip it is."""

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labels import meaning
from flows.payslip.reading.pieces import Piece


def identity(piece: Piece, label: Label | None) -> bool:
    """Return whether a number only names something: a CVR number, a page."""
    figure = piece.figure
    if figure is None or figure.places or figure.unit:
        return False
    named = label is not None and "IDENT" in label.meaning.tags and not label.meaning.name
    return figure.value > 9_999_999 or named


def of_whom(piece: Piece, last: Piece | None, label: Label | None) -> bool:
    """Return whether a number only says whose slip it is: "Medarbejder 2068"."""
    figure = piece.figure
    if figure is None or figure.places or figure.unit or last is None or label is None:
        return False
    share = label.meaning.name.startswith(("atp", "pension"))
    near = last.words and last.cell == piece.cell
    return near and not share and meaning(last.text).tags == {"OWN"}
