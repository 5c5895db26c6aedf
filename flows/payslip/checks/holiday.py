"""Feriepenge of the hourly paid: 12.5 % of the pay, before own ATP and pension.

Some systems reckon after own ATP or pension (pav.medst.dk: before); both count as right.
"""

from collections.abc import Iterator
from decimal import Decimal

from flows.payslip.checks.look import Look
from flows.payslip.checks.work import product
from flows.payslip.finding import Finding
from flows.payslip.law import Law
from flows.payslip.rounding import NEAR, is_percent, percent
from flows.payslip.spoken import kroner, number

FIXED_HOURS = Decimal("160.33")
PUBLIC = Decimal("12.45")
MOST_TAX = Decimal(55)


def holiday_findings(look: Look) -> Iterator[Finding]:
    """Find holiday pay that is another amount than it should be, or is not there."""
    slip = look.slip
    if not look.laws or slip.gross is None or slip.gross <= 10 * NEAR:
        return
    law, pay = look.laws[0], slip.holiday_pay
    if pay:
        yield from _wrong(look, law, pay)
    elif (pay == 0 or slip.holiday_pay_net is None) and _by_the_hour(look):
        yield _missing(law, slip.gross)


def _missing(law: Law, gross: int) -> Finding:
    args = {"pct": number(law.holiday), "base": kroner(gross)}
    expected = percent(gross, law.holiday)
    args["expected"] = kroner(expected)
    return Finding("holiday_pay_missing", 0.7, expected, 0, law.source("holiday_pay"), args)


def _wrong(look: Look, law: Law, pay: int) -> Iterator[Finding]:
    gross = look.slip.gross or 0
    bases = _bases(look)
    source = law.source("holiday_pay")
    expected = percent(gross, law.holiday)
    args = {
        "pct": number(law.holiday), "base": kroner(gross), "expected": kroner(expected),
        "found": kroner(pay), "why": "",
    }  # fmt: skip
    if is_percent(pay, bases, law.holiday) or is_percent(pay, bases, PUBLIC):
        yield from _net_wrong(look, law, pay)
        return
    # Below 12.5 % of the hours alone no reading of the rules reaches. In between some pay gives
    # none, such as fritvalg: only where every line of the pay is known can that be told.
    hourly, unknown = product(look.slip), look.beside.supplements is None
    least = percent(min(*bases, hourly), PUBLIC) - NEAR
    if not hourly and unknown:
        least = least * 9 // 10
    if pay < least or not (unknown and pay < expected):
        yield Finding("holiday_pay_wrong", 0.9 if pay < least else 0.7, expected, pay, source, args)


def _net_wrong(look: Look, law: Law, pay: int) -> Iterator[Finding]:
    """Ask when more was taken from the holiday pay than AM-bidrag and A-skat can be.

    The tax may be less: some employers use a part of the deduction for it.
    """
    net = look.slip.holiday_pay_net
    if net is None or not look.am_pcts:
        return
    after_am = [pay - percent(pay, pct) for pct in look.am_pcts]
    least = min(after - percent(after, _tax_pct(look)) for after in after_am)
    if least - 10 * NEAR <= net <= pay + NEAR or _am_is_taken_too(look):
        return
    expected = least if net < least else pay
    args = {
        "pct": number(law.holiday), "base": kroner(pay), "expected": kroner(expected),
        "found": kroner(net), "why": "net",
    }  # fmt: skip
    yield Finding("holiday_pay_wrong", 0.6, expected, net, law.source("holiday_pay"), args)


def _am_is_taken_too(look: Look) -> bool:
    """Return whether the pay itself bears the same mistake: it is told there, once."""
    return look.am_pcts == {Decimal(0)} and (look.slip.am or 0) > NEAR


def _tax_pct(look: Look) -> Decimal:
    """Return the highest percent of A-skat that this slip can have."""
    if look.known.card == "frikort" and not look.slip.tax:
        return Decimal(0)
    return MOST_TAX if look.slip.tax_pct is None or look.slip.tax else look.slip.tax_pct


def _bases(look: Look) -> tuple[int, ...]:
    """Return what holiday pay may be reckoned of: gross, with or without own ATP and pension."""
    slip = look.slip
    gross, atp, pension = slip.gross or 0, slip.atp or 0, slip.pension_own or 0
    bases = [gross, gross - atp, gross - pension, gross - atp - pension]
    if slip.am_base is not None:
        bases.append(slip.am_base)
    supplements, hourly = look.beside.supplements, product(slip)
    if hourly and (supplements is not None or hourly > gross):
        # The gross as it should be: if that one is wrong, it is told of as such.
        bases.append(hourly + sum(supplements or ()))
    return tuple(bases)


def _by_the_hour(look: Look) -> bool:
    """Return whether the pay is by the hour: fixed monthly pay gives holiday with pay instead."""
    slip = look.slip
    rate = slip.rate or look.known.rate
    fixed = slip.hours is not None and abs(slip.hours - FIXED_HOURS) < 1
    return rate is not None and slip.hours is not None and slip.net is not None and not fixed
