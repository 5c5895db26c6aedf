"""Words right behind an amount that say what it is: "33,00 kr. til ATP"."""

import re
from collections.abc import Sequence

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labels import NOTHING, combined, meaning
from flows.payslip.reading.pieces import Piece

MODIFIERS = frozenset({"EMPLOYER", "OWN", "TOTAL", "NOW", "YEAR", "AFTER_TAX", "NET", "BALANCE"})
"""Tags that say whose or when, but not what."""
_OF_THE_NEXT = frozenset({"minus", "plus", "efter", "heraf", "inkl.", "ekskl.", "fratrukket"})
"""Words that lead to the number behind them: "12.000,00 minus fradrag 4.633,00"."""


def said_behind(
    piece: Piece, following: Sequence[Piece], before: Label | None, number: int
) -> Label | None:
    """Return the words right behind an amount that say what it is: "33,00 kr. til ATP".

    Those before it may say whose it is: "Vi betaler 66,00 kr. til ATP".
    """
    after = next(iter(following), None)
    if after is None or not after.words or after.cell != piece.cell or not _amount(piece):
        return None
    if after.text.split(" ")[0].lower() in _OF_THE_NEXT:
        return None
    said = re.split(r"[,.;]| og |(?<=\w) så ", after.text.lstrip("), "))[0]
    known = meaning(said) if said[:1].islower() else NOTHING
    if before is not None and before.meaning.tags & MODIFIERS:
        known = combined(known, before.meaning.tags & MODIFIERS)
    return Label(said, after.box, known, number) if known.name else None


def gives_way(label: Label | None, after: Label) -> bool:
    """Return whether words behind an amount say more: "Du har tjent 502,88 kr. i feriepenge"."""
    if label is None or label.meaning.name in ("", "sum"):
        return True
    holiday = after.meaning.name.startswith("holiday")
    return holiday and label.meaning.name in ("gross", "net", "pay", "other_taken")


def _amount(piece: Piece) -> bool:
    """Return whether a number looks like kroner, and not like some days or pieces."""
    figure = piece.figure
    return figure is not None and (
        figure.unit == "kr" or (figure.unit is None and figure.places == 2)
    )
