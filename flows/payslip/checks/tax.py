"""A-skat: none with a frikort, else a percent by the card, and 55 % when there is no card."""

from collections.abc import Iterator
from decimal import Decimal

from flows.payslip.checks.look import CLEAR, Look
from flows.payslip.finding import Finding
from flows.payslip.law import Law
from flows.payslip.rounding import NEAR, is_percent, percent, tens
from flows.payslip.spoken import kroner, number

FORMULA = "skat.dk, See example of payslip; Kildeskatteloven § 48"
TELLING = 1000 * NEAR
"""Of less, 55 % can hardly be told from a high percent, whole kroner being what they are."""
FRIKORT = "Kildeskatteloven § 48; info.skat.dk oid=2169084"


def tax_findings(look: Look) -> Iterator[Finding]:
    """Find A-skat that is not what the card says.

    Where the slip says that the frikort is used up, how much was left of it is not known.
    """
    if not (look.laws and look.a_incomes):
        return
    law, found, card = look.laws[0], look.slip.tax or 0, look.known.card
    if found <= NEAR and card in ("frikort", "none", None):
        return
    if found > NEAR and _is_without_card(look, law, found):
        yield _without_card(look, law, found)
    elif look.beside.used_up and card in ("frikort", None):
        return
    elif card == "frikort":
        yield _with_frikort(look, law, found)
    else:
        yield from _wrong(look, law, found)


def _is_without_card(look: Look, law: Law, found: int) -> bool:
    slip = look.slip
    pct = slip.tax_pct
    if pct is not None and pct != law.no_card and _fits(look, found, pct):
        return False
    if slip.tax_pct == law.no_card:
        return is_percent(found, look.a_incomes, law.no_card)
    # Where another percent, or none, is printed the likeliest income alone must show it.
    likeliest = look.a_incomes[0]
    return likeliest >= TELLING and is_percent(found, [likeliest], law.no_card)


def _without_card(look: Look, law: Law, found: int) -> Finding:
    args = {"pct": number(law.no_card), "base": kroner(look.a_incomes[0]), "found": kroner(found)}
    # Who has no card, or whose card we do not know: a thing to see to, and nobody's mistake.
    printed = look.slip.tax_pct == law.no_card
    sure = 0.95 if printed and look.known.card not in (None, "none") else 0.7
    expected = 0 if look.known.card == "frikort" else None
    return Finding("no_tax_card_55", sure, expected, found, law.source("no_card"), args)


def _with_frikort(look: Look, law: Law, found: int) -> Finding:
    """Return the finding; whoever earns so much that the frikort may be used up, is only asked."""
    months = look.slip.pay_date.month if look.slip.pay_date else 12
    used_up = max(look.a_incomes) * months > law.personfradrag
    args = {"found": kroner(found), "why": "used_up" if used_up else "", "year": str(law.year)}
    return Finding("a_tax_with_frikort", 0.7 if used_up else 0.9, 0, found, FRIKORT, args)


def _wrong(look: Look, law: Law, found: int) -> Iterator[Finding]:
    slip, card = look.slip, look.known.card
    pct = slip.tax_pct if slip.tax_pct or card != "none" else law.no_card
    if pct is None or _fits(look, found, pct) or (slip.tax is None and not _untaken(look, pct)):
        return
    unknown_allowance = card == "hovedkort" and slip.allowance is None
    full = percent(max(look.a_incomes), pct)
    if unknown_allowance and not (
        found > full or (found > NEAR and is_percent(found, look.a_incomes, pct))
    ):
        return
    allowance = _allowances(look)[0]
    expected = percent(look.a_incomes[0] - allowance, pct)
    certain = card in ("hovedkort", "bikort") and slip.a_income is not None and found > 0
    unused = card == "hovedkort" and not slip.allowance
    misused = card == "bikort" and is_percent(found, _taxed(look, slip.allowance or 0), pct)
    why = "unused" if unused else "misused" if misused else "" if allowance else "no_allowance"
    args = {
        "pct": number(pct), "base": kroner(look.a_incomes[0]), "allowance": kroner(allowance),
        "taxed": kroner(max(0, look.a_incomes[0] - allowance)), "expected": kroner(expected),
        "found": kroner(found), "why": why,
    }  # fmt: skip
    sure = 0.9 if certain and not (unused or misused) else 0.7
    yield Finding("a_tax_wrong", sure, None if unused else expected, found, FORMULA, args)


def _fits(look: Look, found: int, pct: Decimal) -> bool:
    """Return whether the tax is that percent, by the card and however it was rounded."""
    card, slip = look.known.card, look.slip
    if card == "hovedkort" and not slip.allowance:
        # With nothing deducted a hovedkort was used as a bikort: right only where there is no tax.
        return found <= NEAR and percent(max(look.a_incomes), pct) <= CLEAR
    return any(is_percent(found, _taxed(look, each), pct) for each in _allowances(look))


def _allowances(look: Look) -> tuple[int, ...]:
    """Return the deductions that may have been used, the likeliest first."""
    printed = look.slip.allowance or 0
    by_card: dict[str | None, tuple[int, ...]] = {
        "hovedkort": (printed,), None: (printed, 0), "none": (0, printed),
    }  # fmt: skip
    return by_card.get(look.known.card, (0,))


def _taxed(look: Look, allowance: int) -> Iterator[int]:
    """Yield what is taxed, rounded before the deduction too, as some systems do."""
    for a_income in look.a_incomes:
        yield max(0, a_income - allowance)
        yield max(0, tens(a_income) - allowance)


def _untaken(look: Look, pct: Decimal) -> bool:
    """Return whether the other lines show that no tax was taken, though none is printed."""
    expected = percent(max(0, look.a_incomes[0] - _allowances(look)[0]), pct)
    return expected > CLEAR and look.adds_up(tax=0) and not look.adds_up(tax=expected)
