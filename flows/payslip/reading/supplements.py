"""What is in the pay beside hours times the normal rate."""

from collections.abc import Sequence
from decimal import Decimal

from flows.payslip.reading.pay_lines import PayLine
from flows.payslip.reading.worked import counts, main_line
from flows.payslip.slip import Slip

_ROUNDED = 2
"""Øre by which printed lines may miss the printed gross for each of them."""


def supplements(slip: Slip, lines: Sequence[PayLine]) -> tuple[int, ...] | None:
    """Return the lines of pay beside hours x rate in øre; None unless all lines make the gross.

    A line of hours at another rate is told as what it pays more (or less) than the normal rate.
    """
    main = main_line(lines)
    if main is None or slip.gross is None or slip.rate is None:
        return None
    amounts = [line.amount for line in lines if line.amount is not None]
    if len(amounts) < len(lines) or abs(_oere(sum(amounts)) - slip.gross) > _ROUNDED * len(lines):
        return None
    beside = (_beside(line, main, slip.rate) for line in lines if line is not main)
    return tuple(amount for amount in beside if abs(amount) > _ROUNDED)


def _beside(line: PayLine, main: PayLine, rate: int) -> int:
    amount, hours = _oere(line.amount or Decimal(0)), line.hours or Decimal(0)
    return amount - int(hours * rate) if counts(line, main) else amount


def _oere(kroner: Decimal | int) -> int:
    return int(kroner * 100)
