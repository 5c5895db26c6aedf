"""AM-bidrag: 8 % of the AM-grundlag, and 0 % for the young from 2026."""

from collections.abc import Iterator
from decimal import Decimal

from flows.payslip.checks.look import CLEAR, Look
from flows.payslip.finding import Finding
from flows.payslip.rounding import NEAR, is_percent, percent
from flows.payslip.spoken import kroner, number


def am_findings(look: Look) -> Iterator[Finding]:
    """Find AM-bidrag that should not be there, is another than it should be, or is not there."""
    pcts = look.am_pcts
    if not pcts:
        return
    found = look.slip.am or 0
    if pcts == {Decimal(0)}:
        if found > NEAR:
            yield _under_18(look, found)
    elif found:
        yield from _wrong(look, found)
    elif 0 not in pcts:
        yield from _missing(look)


def _under_18(look: Look, found: int) -> Finding:
    (law, *_), born, bases = look.laws, look.known.born, look.am_bases
    assert born is not None  # or there would be two percents
    of = [base for base in bases if is_percent(found, [base], law.am)]
    why = "new_year" if look.new_year else "" if of else "other"
    args = {
        "pct": number(law.am), "base": kroner((of or bases or (0,))[0]), "found": kroner(found),
        "age": str(law.year - born.year), "year": str(law.year), "why": why,
    }  # fmt: skip
    sure = 0.7 if why == "new_year" else 0.95
    return Finding("am_under_18", sure, 0, found, law.source("am_bidrag_young"), args)


def _wrong(look: Look, found: int) -> Iterator[Finding]:
    bases, law = look.am_bases, look.laws[0]
    if not bases or is_percent(found, bases, law.am):
        return
    expected = percent(bases[0], law.am)
    # Without a printed AM-grundlag a line that we do not know may stand before it.
    sure = 0.7 if look.new_year or look.slip.am_base is None else 0.95
    yield Finding(
        "am_wrong", sure, expected, found, law.source("am_bidrag"),
        _args(look, bases[0], expected) | {"found": kroner(found)},
    )  # fmt: skip


def _missing(look: Look) -> Iterator[Finding]:
    bases, law = look.am_bases, look.laws[0]
    expected = percent(bases[0], law.am) if bases else 0
    if expected <= CLEAR or not (look.slip.am == 0 or _untaken(look, expected)):
        return
    sure = 0.7 if look.new_year else 0.9
    yield Finding(
        "am_missing", sure, expected, 0, law.source("am_bidrag"), _args(look, bases[0], expected)
    )


def _untaken(look: Look, expected: int) -> bool:
    """Return whether the other lines show that AM-bidrag was not taken, though none is printed."""
    base, a_income = look.slip.am_base, look.slip.a_income
    if base is not None and a_income is not None and abs(base - a_income) <= NEAR:
        return True
    return look.adds_up(am=0) and not look.adds_up(am=expected)


def _args(look: Look, base: int, expected: int) -> dict[str, str]:
    law = look.laws[0]
    return {
        "pct": number(law.am), "base": kroner(base), "expected": kroner(expected),
        "year": str(law.year), "why": "new_year" if look.new_year else "",
    }  # fmt: skip
