"""Whether the lines come to the net."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from flows.payslip.checks.look import Look
from flows.payslip.finding import Finding
from flows.payslip.rounding import NEAR, ROUNDINGS, percent
from flows.payslip.slip import Slip
from flows.payslip.spoken import kroner

LINES = "The slip itself: pay less what is taken"
FIELD = {
    "am_under_18": "am", "am_wrong": "am", "am_missing": "am", "atp_under_16": "atp",
    "atp_wrong": "atp", "atp_missing": "atp", "a_tax_with_frikort": "tax", "a_tax_wrong": "tax",
    "no_tax_card_55": "tax", "gross_wrong": "gross",
}  # fmt: skip
"""The line that a finding is about, where it is one of the sum."""

ROUNDED = 7 * NEAR
"""How far two ways of rounding A-skat lie apart: a percent of 10 kroner, and a krone."""


def total_findings(look: Look, others: Iterable[Finding]) -> Iterator[Finding]:
    """Find a net that no reading of the lines comes to, and that no other finding explains.

    Sure only where every line is known: an unknown one may stand between gross and net.
    """
    slip = look.slip
    total = _total(slip)
    if slip.net is None or total is None or look.adds_up():
        return
    if any(look.adds_up(ROUNDED, **fix) for fix in _as_it_should_be(others)):
        return
    if any(look.adds_up(2 * NEAR, **fix) for fix in _unread(look)):
        return
    if slip.net < total and look.beside.others is None and not _is_whole(look):
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
    """Yield what the lines that are not printed, or not read, may have been."""
    for atp in _each(look.atps, "atp", look.slip):
        before = _with(look, atp)
        ams = {percent(base, pct) for base in before.am_bases for pct in look.am_pcts}
        for am in _each(ams, "am", look.slip):
            reckoned = _with(before, am)
            for tax in _each(_taxes(reckoned), "tax", look.slip):
                yield {**atp, **am, **tax}


def _with(look: Look, lines: dict[str, int]) -> Look:
    return replace(look, slip=replace(look.slip, **lines))  # type: ignore[arg-type]


def _each(amounts: Iterable[int], line: str, slip: Slip) -> Iterator[dict[str, int]]:
    """Yield the slip's line as it is, and where it is not printed each of the amounts."""
    yield {}
    if getattr(slip, line) is None:
        yield from ({line: amount} for amount in amounts)


def _taxes(look: Look) -> set[int]:
    slip = look.slip
    if not slip.tax_pct:
        return set()
    taxed = {a_income - (slip.allowance or 0) for a_income in look.a_incomes}
    return {percent(each, slip.tax_pct, way) for each in taxed for way in ROUNDINGS}


def _is_whole(look: Look) -> bool:
    """Return whether every line of the sum is printed, or is one that need not be there."""
    slip = look.slip
    no_am = look.am_pcts == {Decimal(0)}
    return (
        slip.gross is not None
        and (slip.atp is not None or bool(look.laws))
        and (slip.am is not None or no_am)
        and (slip.tax is not None or look.known.card == "frikort")
    )
