"""A value with its label, before what stands above is known."""

from dataclasses import dataclass
from decimal import Decimal

from flows.payslip.reading.heads import Label
from flows.payslip.reading.pieces import Piece


@dataclass(slots=True)
class Labelled:
    """A value with its label, before what stands above is known."""

    piece: Piece
    label: Label | None
    based: bool
    place: int = 0
    of: int = 1
    row: tuple[Decimal, ...] = ()
    holiday: bool = False
    paid: bool = False
