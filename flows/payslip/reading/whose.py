"""Numbers that are no amounts: they only name something, or say whose slip it is."""

import re

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labels import meaning
from flows.payslip.reading.pieces import Piece

_MASK = re.compile(r"^[Xx*•]{3,}[\dXx*•]*$")
_DIGITS = re.compile(r"^\d{6,}$")


def identity(piece: Piece, label: Label | None, behind: Piece | None = None) -> bool:
    """Return whether a number only names something: a CVR number, a page, a bank.

    `behind` is what follows it: the number of an account, masked or not, follows its bank's.
    """
    figure = piece.figure
    if figure is None or figure.places or figure.unit:
        return False
    if behind is not None and behind.cell == piece.cell and piece.text.isdigit():
        account = behind.text.split(" ")[0]
        if _MASK.match(account) or (behind.figure is not None and _DIGITS.match(account)):
            return True
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
