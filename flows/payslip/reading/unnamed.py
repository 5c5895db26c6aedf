"""Sums without words: under a rule, or at the end of a row that reckons one."""

from collections.abc import Sequence

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts
from flows.payslip.reading.pay_lines import PayLine
from flows.payslip.reading.relations import EXACT, income
from flows.payslip.reading.sheet import Entry, Sheet

_TAKEN = (1, 2)
"""So many numbers may be taken from holiday pay: both taxes, or AM-bidrag alone."""


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


def ruled_gross(sheet: Sheet, lines: Sequence[PayLine]) -> Candidate | None:
    """Return the amount alone in its row that all lines of pay come to, or that ends them."""
    paid = [int(line.amount * 100) for line in lines if line.amount is not None]
    if len(paid) < len(lines) or not paid:
        return None
    if len(paid) > 1 and lines[-1].hours is None and paid[-1] == sum(paid[:-1]):
        whole = (e for e in sheet.numbers() if e.line == lines[-1].line and _oere(e) == paid[-1])
        return Candidate(paid[-1], 0.7, next(whole))
    last = max(line.line for line in lines)
    found = (entry for entry in _alone(sheet) if entry.line == last + 1)
    entry = next(found, None)
    return Candidate(sum(paid), 0.7, entry) if entry and _oere(entry) == sum(paid) else None


def unnamed_net(sheet: Sheet, chosen: Chosen) -> Candidate | None:
    """Return the only amount alone in its row under what is taken, where no line is called net.

    What is printed there is the net, also where it is not what the lines come to.
    """
    names = ("gross", "am", "tax", "atp", "pension_own")
    taken = [c.entry.line for n in names if (c := chosen[n])]
    if chosen["gross"] is None:
        return None
    gross = chosen["gross"].value
    found = [e for e in _alone(sheet) if e.line > max(taken) and 0 < _oere(e) <= gross]
    return Candidate(_oere(found[0]), 0.6, found[0]) if len(found) == 1 else None


def what_is_left(sheet: Sheet, pay: Candidate | None) -> Candidate | None:
    """Return the number that ends "500,00 - AM-bidrag 40,00 - skat 174,80 = 285,20"."""
    entries = [entry for entry in sheet.numbers() if _is_money(entry)]
    at = next((n for n, entry in enumerate(entries) if pay and entry is pay.entry), None)
    if pay is None or at is None:
        return None
    for many in _TAKEN:
        run = entries[at + 1 : at + many + 2]
        left = pay.value - sum(entry.piece.figure.oere for entry in run[:-1] if entry.piece.figure)
        ends = run[-1].piece.figure if len(run) == many + 1 else None
        if ends is not None and 0 < left == ends.oere and run[-1].line - pay.entry.line <= many + 1:
            return Candidate(left, 0.6, run[-1])
    return None


def _alone(sheet: Sheet) -> list[Entry]:
    """Return the amounts that stand in a row with nothing else, and under no header."""
    return [
        entry
        for entry in sheet.numbers()
        if _is_money(entry)
        and entry.label is None
        and not entry.header_meaning.name
        and not entry.heading & {"YEAR", "BALANCE", "HOLIDAY"}
        and len(sheet.lines[entry.line].pieces) == 1
    ]


def _oere(entry: Entry) -> int:
    return entry.piece.figure.oere if entry.piece.figure else 0


def _is_money(entry: Entry) -> bool:
    figure = entry.piece.figure
    return figure is not None and figure.unit in (None, "kr") and figure.places == 2
