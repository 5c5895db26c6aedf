"""Fields without words of their own: found where the sums say that they must be."""

from collections.abc import Collection, Iterator, Sequence

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts
from flows.payslip.reading.pay_lines import PayLine
from flows.payslip.reading.relations import EXACT, income, share
from flows.payslip.reading.sheet import Entry, Sheet
from flows.payslip.reading.unnamed import ruled_gross, unnamed_net, what_is_left

_UNNAMED = frozenset({"", "sum", "pay", "tax_base"})
_BASES = frozenset({("am_base", "am"), ("a_income", "tax")})
"""What a line may print that its own amount is reckoned of."""


def filled(
    sheet: Sheet, chosen: Chosen, extras: Collection[int] = (), lines: Sequence[PayLine] = ()
) -> dict[str, Candidate | None]:
    """Return the choice with gross, AM-grundlag, A-indkomst and net found by their sums.

    `extras` is what the lines after tax may come to, `lines` those that the pay is made of.

    Only a number that is printed, has no meaning of its own and is exactly the sum is taken.
    """
    out = dict(chosen)
    if out["gross"] is None:
        out["gross"] = ruled_gross(sheet, lines)
    if out["allowance"] is None:
        out["allowance"] = _deducted(sheet, out)
    for name, wanted in list(_wanted(out, extras)):
        entry = next(iter(_printed(sheet, out, wanted, name)), None) if out[name] is None else None
        if entry is not None:
            out[name] = Candidate(wanted, 0.5, entry)
    if out["net"] is None:
        out["net"] = unnamed_net(sheet, out)
    if out["holiday_pay_net"] is None:
        out["holiday_pay_net"] = what_is_left(sheet, out["holiday_pay"])
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
    if v["gross"] is not None and taken and (v["net"] is not None or v["am"]):
        yield "am_base", v["gross"] - taken
    earned = income(v)
    if earned is not None:
        yield "a_income", earned
    if earned is not None:
        yield from (("net", earned - (v["tax"] or 0) + extra) for extra in (0, *extras))


def _printed(sheet: Sheet, chosen: Chosen, wanted: int, name: str) -> Iterator[Entry]:
    """Yield the unnamed entries that are a sum; one under the tax is the net, not the income."""
    tax, am, net = chosen["tax"], chosen["am"], chosen["net"]
    taken = am is not None and am.value and (tax is not None or net is not None)
    used = {id(option.entry) for option in chosen.values() if option is not None}
    for entry in sheet.numbers():
        figure = entry.piece.figure
        tags = entry.header_meaning.tags | entry.label_meaning.tags | entry.heading
        if figure is None or abs(figure.oere - wanted) > EXACT or id(entry) in used:
            continue
        label = entry.label_meaning.name
        base = (name, label) in _BASES
        if name == "a_income" and not base and (not taken or _below(entry, tax)):
            continue
        if name == "a_income" and (_left_over(entry, tax) or _again(entry, net, am)):
            continue
        if (label in _UNNAMED or base) and not tags & {
            "YEAR",
            "BALANCE",
            "HOLIDAY",
        }:
            yield entry


def _below(entry: Entry, option: Candidate | None) -> bool:
    return option is not None and entry.line > option.entry.line


def _left_over(entry: Entry, tax: Candidate | None) -> bool:
    """Return whether a number stands behind the tax, in a column of what is left."""
    if tax is None or entry.line != tax.entry.line:
        return False
    return entry.piece.box.left > tax.entry.piece.box.left


def _again(entry: Entry, net: Candidate | None, am: Candidate | None) -> bool:
    """Return whether a number over the AM-bidrag is the net pay, told once more."""
    figure = entry.piece.figure
    if net is None or figure is None:
        return False
    return net.value == figure.oere and not _below(entry, am)
