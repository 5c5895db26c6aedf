"""The work behind the pay: hours, hourly wage, and their product."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from flows.payslip.checks.look import Look
from flows.payslip.finding import Finding
from flows.payslip.rounding import NEAR
from flows.payslip.slip import Slip
from flows.payslip.spoken import kroner, number

OWN_SHIFTS = "The youth's own shifts"
CONTRACT = "The youth's contract"
PRODUCT = "The slip itself: hours x hourly wage"
FEW_MINUTES = Decimal("0.05")
QUARTER = Decimal("0.25")


def work_findings(look: Look) -> Iterator[Finding]:
    """Find fewer hours than were worked, less an hour than agreed, or a product that is wrong."""
    yield from _hours(look)
    yield from _rate(look)
    yield from _gross(look)


def _hours(look: Look) -> Iterator[Finding]:
    paid, worked = look.slip.hours, look.known.hours
    if paid is None or worked is None or worked - paid <= FEW_MINUTES:
        return
    args = {
        "found": number(paid), "expected": number(worked), "short": number(worked - paid),
    }  # fmt: skip
    # A break that the youth did not note is rarely longer than a quarter of an hour.
    sure = 0.9 if worked - paid > QUARTER else 0.7
    yield Finding("hours_wrong", sure, int(worked * 100), int(paid * 100), OWN_SHIFTS, args)


def _rate(look: Look) -> Iterator[Finding]:
    slip, agreed = look.slip, look.known.rate
    if agreed is None:
        return
    paid, sure = slip.rate, 0.9
    if paid is None and slip.gross is not None and slip.hours:
        # Not printed: even with all supplements in it, the pay is less an hour than agreed.
        paid, sure = int((slip.gross + _slack(slip.hours, agreed)) / slip.hours), 0.7
    if paid is None or paid >= agreed:
        return
    args = {
        "found": kroner(paid),
        "expected": kroner(agreed),
        "why": "" if slip.rate else "no_rate",
    }
    yield Finding("rate_wrong", sure, agreed, paid, CONTRACT, args)


def _gross(look: Look) -> Iterator[Finding]:
    slip, supplements = look.slip, look.beside.supplements
    if slip.hours is None or slip.rate is None or slip.gross is None:
        return
    hourly = product(slip)
    slack = _slack(slip.hours, slip.rate)
    expected = hourly + sum(supplements or ())
    # Without the other lines only too little can be seen: more may be supplements.
    too_much = supplements is not None and slip.gross > expected + slack
    if not (too_much or slip.gross < expected - slack) or _is_as_agreed(look, slack):
        return
    args = {
        "hours": number(slip.hours), "rate": kroner(slip.rate), "product": kroner(hourly),
        "supplements": kroner(sum(supplements or ())), "expected": kroner(expected),
        "found": kroner(slip.gross), "why": "supplements" if supplements else "",
    }  # fmt: skip
    sure = 0.7 if too_much else 0.9
    yield Finding("gross_wrong", sure, expected, slip.gross, PRODUCT, args)


def _is_as_agreed(look: Look, slack: int) -> bool:
    """Return whether the gross is right for what was worked and agreed: hours or wage is not."""
    slip, known = look.slip, look.known
    agreed = replace(slip, hours=known.hours or slip.hours, rate=known.rate or slip.rate)
    ways = (agreed, replace(agreed, hours=slip.hours), replace(agreed, rate=slip.rate))
    right = {product(way) + sum(look.beside.supplements or ()) for way in ways}
    return any(abs((slip.gross or 0) - each) <= slack for each in right)


def product(slip: Slip) -> int:
    """Return hours x hourly wage in øre, 0 where one of them is not printed."""
    whole = Decimal(slip.hours or 0) * (slip.rate or 0)
    return int(whole.quantize(Decimal(1), "ROUND_HALF_UP"))


def _slack(hours: Decimal, rate: int) -> int:
    """Return what printed hours and wage, each rounded, may make in øre."""
    return NEAR + int(rate * Decimal("0.005") + hours * Decimal("0.5"))
