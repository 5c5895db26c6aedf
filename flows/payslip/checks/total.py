"""Whether the lines come to the net."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from flows.payslip.checks.look import Look
from flows.payslip.finding import Finding
from flows.payslip.rounding import percent
from flows.payslip.slip import Slip
from flows.payslip.spoken import kroner

LINES = "The slip itself: pay less what is taken"
FIELD = {
    "am_under_18": "am", "am_wrong": "am", "am_missing": "am", "atp_under_16": "atp",
    "atp_wrong": "atp", "atp_missing": "atp", "a_tax_with_frikort": "tax", "a_tax_wrong": "tax",
    "no_tax_card_55": "tax", "gross_wrong": "gross",
}  # fmt: skip
"""The line that a finding is about, where it is one of the sum."""


def total_findings(look: Look, others: Iterable[Finding]) -> Iterator[Finding]:
    """Find a net that no reading of the lines comes to, and that no other finding explains.

    Sure only where every line is known: an unknown one may stand between gross and net.
    """
    slip = look.slip
    total = _total(slip)
    if slip.net is None or total is None or look.adds_up():
        return
    if any(look.adds_up(**fix) for fix in (*_as_it_should_be(others), *_unread(look))):
        return
    total += sum(look.beside.others or ())
    args = {
        "gross": kroner(slip.gross or slip.am_base or slip.a_income or 0),
        "taken": kroner((slip.gross or slip.am_base or slip.a_income or 0) - total),
        "expected": kroner(total), "found": kroner(slip.net),
        "why": "less" if slip.net < total else "more",
    }  # fmt: skip
    sure = 0.9 if look.beside.others is not None and _is_whole(look) else 0.6
    yield Finding("sum_wrong", sure, total, slip.net, LINES, args)


def _total(slip: Slip) -> int | None:
    atp, pension, am, tax = (each or 0 for each in (slip.atp, slip.pension_own, slip.am, slip.tax))
    if slip.gross is not None:
        return slip.gross - atp - pension - am - tax
    if slip.am_base is not None:
        return slip.am_base - am - tax
    return None if slip.a_income is None else slip.a_income - tax


def _as_it_should_be(others: Iterable[Finding]) -> Iterator[dict[str, int]]:
    """Yield the lines that other findings say should be different, one by one."""
    for finding in others:
        if finding.code in FIELD and finding.expected is not None:
            yield {FIELD[finding.code]: finding.expected}


def _unread(look: Look) -> Iterator[dict[str, int]]:
    """Yield lines that are not printed, or not read, as they may have been."""
    slip = look.slip
    if slip.am is None:
        bases = {percent(base, pct) for base in look.am_bases for pct in look.am_pcts}
        yield from ({"am": am} for am in bases)
    if slip.atp is None:
        steps = {step.own for law in look.laws for kind in law.atp.values() for step in kind}
        yield from ({"atp": own} for own in steps)
    if slip.tax is None and slip.tax_pct:
        taxed = {a_income - (slip.allowance or 0) for a_income in look.a_incomes}
        yield from ({"tax": percent(each, slip.tax_pct)} for each in taxed)


def _is_whole(look: Look) -> bool:
    """Return whether every line of the sum is printed, or is one that need not be there."""
    slip = look.slip
    no_am = look.am_pcts == {Decimal(0)}
    return (
        slip.gross is not None
        and (slip.am is not None or no_am)
        and (slip.tax is not None or look.known.card == "frikort")
    )
