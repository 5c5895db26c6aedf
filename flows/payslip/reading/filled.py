"""Fields without words of their own: found where the sums say that they must be."""

from collections.abc import Collection, Iterator, Sequence

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts
from flows.payslip.reading.pay_lines import PayLine
from flows.payslip.reading.relations import EXACT, income, share
from flows.payslip.reading.sheet import Entry, Sheet

_UNNAMED = frozenset({"", "sum", "pay", "tax_base"})
_BASES = frozenset({("am_base", "am"), ("a_income", "tax")})
"""What a line may print that its own amount is reckoned of."""


def filled(
    sheet: Sheet, chosen: Chosen, extras: Collection[int] = ()
) -> dict[str, Candidate | None]:
    """Return the choice with gross, AM-grundlag, A-indkomst and net found by their sums.

    `extras` is what the lines after tax may come to.

    Only a number that is printed, has no meaning of its own and is exactly the sum is taken.
    """
    out = dict(chosen)
    if out["allowance"] is None:
        out["allowance"] = _deducted(sheet, out)
    for name, wanted in list(_wanted(out, extras)):
        entry = next(iter(_printed(sheet, out, wanted, name)), None) if out[name] is None else None
        if entry is not None:
            out[name] = Candidate(wanted, 0.5, entry)
    return out


def _deducted(sheet: Sheet, chosen: Chosen) -> Candidate | None:
    """Return the number in the line of the tax that must be the allowance for it to come out."""
    v = amounts(chosen)
    earned, tax, percent = income(v), v["tax"], v["tax_pct"]
    if not earned or not tax or not percent:
        return None
    used = {id(option.entry) for option in chosen.values() if option is not None}
    for entry in sheet.numbers():
        figure = entry.piece.figure
        if figure is None or entry.label_meaning.name != "tax" or id(entry) in used:
            continue
        if figure.oere < earned and tax in share(earned - figure.oere, percent):
            return Candidate(figure.oere, 0.5, entry)
    return None


def _wanted(chosen: Chosen, extras: Collection[int]) -> Iterator[tuple[str, int]]:
    v = amounts(chosen)
    taken = (v["atp"] or 0) + (v["pension_own"] or 0)
    if v["am_base"] is not None and taken:
        yield "gross", v["am_base"] + taken
    if v["gross"] is not None and taken:
        yield "am_base", v["gross"] - taken
    earned = income(v)
    if earned is not None and v["am"]:
        yield "a_income", earned
    if earned is not None:
        yield from (("net", earned - (v["tax"] or 0) + extra) for extra in (0, *extras))


def _printed(sheet: Sheet, chosen: Chosen, wanted: int, name: str) -> Iterator[Entry]:
    """Yield the unnamed entries that are a sum; one under the tax is the net, not the income."""
    tax = chosen["tax"]
    used = {id(option.entry) for option in chosen.values() if option is not None}
    for entry in sheet.numbers():
        figure = entry.piece.figure
        tags = entry.header_meaning.tags | entry.label_meaning.tags | entry.heading
        if figure is None or abs(figure.oere - wanted) > EXACT or id(entry) in used:
            continue
        label = entry.label_meaning.name
        base = (name, label) in _BASES
        if name == "a_income" and tax is not None and entry.line > tax.entry.line and not base:
            continue
        if (label in _UNNAMED or base) and not tags & {
            "YEAR",
            "BALANCE",
            "HOLIDAY",
        }:
            yield entry


def summed_gross(chosen: Chosen, lines: Sequence[PayLine]) -> tuple[int | None, float]:
    """Return the gross pay of a slip with one line of pay and no other that says gross."""
    v = amounts(chosen)
    paid = [int(line.amount * 100) for line in lines if line.amount is not None]
    total = sum(paid)
    if len(paid) != 1 or total <= 0:
        return None, 0.0
    if v["am_base"] is not None:
        wanted = v["am_base"] + (v["atp"] or 0) + (v["pension_own"] or 0)
    else:
        earned = income(v)
        wanted = earned + sum(v[n] or 0 for n in ("am", "atp", "pension_own")) if earned else total
    return (total, 0.8) if abs(total - wanted) <= EXACT else (None, 0.0)
