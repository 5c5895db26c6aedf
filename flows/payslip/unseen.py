"""What Makker cannot see on a slip, and how it is read from what the youth answers."""

from datetime import date
from decimal import Decimal
from typing import cast

from flows.answers import Choice, Date, Hours, Maybe, Money
from flows.payslip.finding import Known
from flows.payslip.slip import Card

CARDS: tuple[Card, ...] = ("frikort", "hovedkort", "bikort", "none")
BORN = Maybe(Date())
CARD = Maybe(Choice(options=CARDS))
RATE = Maybe(Money(least=10, most=1000))
"""The wage that was agreed, in øre an hour."""
OWN_HOURS = Maybe(Hours(most=400))
"""The youth's own shifts, in minutes."""


def known(born: date | None, card: str | None, rate: int | None, minutes: int | None) -> Known:
    """Return the answers as the checks want them; None for who does not know."""
    hours = None if minutes is None else in_hours(minutes)
    return Known(born, cast("Card | None", card), rate, hours)


def in_hours(minutes: int) -> Decimal:
    """Return minutes as hours with two decimals."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"))
