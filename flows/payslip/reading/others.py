"""The lines after tax: what else adds to the net pay or takes from it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts
from flows.payslip.reading.heads import Label
from flows.payslip.reading.labels import NOTHING, Meaning
from flows.payslip.reading.reading import OtherLine
from flows.payslip.reading.relations import EXACT, NEAR, income
from flows.payslip.reading.sheet import Entry, Sheet
from flows.payslip.reading.standing import tabular

_MOST = 8
_CLOSED = 0.95
"""How sure lines are that make the sum come out to the øre: no chance does that."""
_UNKNOWN = frozenset({"", "supplement", "saved", "pay", "sum", "net", "hours"})
"""What a line after tax may seem to say where it is one that no word list has."""
_NAMED = {"other_taken": -1, "other_paid": 1}


@dataclass(frozen=True, slots=True)
class _Found:
    entry: Entry
    line: OtherLine
    named: bool


def other_lines(sheet: Sheet, chosen: Chosen) -> tuple[OtherLine, ...]:
    """Return the lines that bind A-indkomst minus tax to the net, as far as they are printed."""
    found = sorted(_found(sheet, chosen), key=lambda f: not f.named)[:_MOST]
    named = tuple(f.line for f in found if f.named)
    gaps = _gaps(amounts(chosen))
    told = sum(line.amount for line in named)
    if any(abs(told - gap) <= NEAR for gap in gaps):
        return tuple(replace(line, sure=_CLOSED) for line in named)
    for slack in (EXACT, NEAR):
        for gap in gaps:
            unknown = [f for f in found if not f.named]
            if more := _fitting(unknown, gap - told, slack):
                return (*(replace(line, sure=_CLOSED) for line in named), *more)
            if lines := _fitting(found, gap, slack):
                return lines
    return named


def closes(lines: Sequence[OtherLine]) -> bool:
    """Return whether lines after tax surely are all there are: with them the sum comes out."""
    return bool(lines) and all(line.sure >= _CLOSED for line in lines)


def _gaps(values: Mapping[str, int | None]) -> tuple[int, ...]:
    """Return what binds the lines to the net, reckoned from A-indkomst and from the gross pay.

    The two differ by what the AM-grundlag was rounded down.
    """
    net, gross, earned = values["net"], values["gross"], income(values)
    if net is None:
        return ()
    taken = sum(values[name] or 0 for name in ("atp", "pension_own", "am"))
    starts = (earned, None if gross is None else gross - taken)
    gaps = (net - start + (values["tax"] or 0) for start in starts if start is not None)
    return tuple(dict.fromkeys(gaps))


def extra_sums(sheet: Sheet) -> frozenset[int]:
    """Return all sums that the lines after tax can make, whichever of them count."""
    named = (e for e in sheet.numbers() if _said(e).name in _NAMED)
    lines = [_line(e, 1.0).amount for e in named if _amount(e) and not e.based][:6]
    some = (c for many in range(len(lines) + 1) for c in combinations(lines, many))
    return frozenset(sum(c) for c in some)


def _fitting(found: Sequence[_Found], gap: int, slack: int) -> tuple[OtherLine, ...]:
    """Return the fewest lines, each with either sign, that make up the gap."""
    if abs(gap) <= EXACT:
        return ()
    lines, sure = [f.line for f in found], _CLOSED if slack == EXACT else 0.85
    for many in range(1, min(len(lines), 4) + 1):
        for some in combinations(lines, many):
            for signs in product((1, -1) if many <= 2 else (1,), repeat=many):
                total = sum(s * line.amount for s, line in zip(signs, some, strict=True))
                if abs(total - gap) <= slack:
                    pairs = zip(signs, some, strict=True)
                    return tuple(_signed(line, sign, sure) for sign, line in pairs)
    return ()


def _signed(line: OtherLine, sign: int, sure: float) -> OtherLine:
    """Return a line of a sum that comes out; against its own sign it is doubtful all the same."""
    return OtherLine(line.label, sign * line.amount, sure if sign == 1 else 0.7)


def _found(sheet: Sheet, chosen: Chosen) -> Iterator[_Found]:
    used = {id(option.entry) for option in chosen.values() if option is not None}
    signs = any(_is_minus(chosen.get(name)) for name in ("atp", "am", "tax"))
    for entry in sheet.numbers():
        name = _said(entry).name
        after = _after_tax(entry, chosen)
        if id(entry) in used or _words(entry) is None or not _amount(entry, _columns(chosen)):
            continue
        if name in _NAMED or (after and name in _UNKNOWN):
            named = name in _NAMED and after
            yield _Found(entry, _line(entry, 0.85 if named else 0.5, signs), named)


def _is_minus(option: Candidate | None) -> bool:
    """Return whether a deduction is printed with its sign."""
    return option is not None and bool(option.value) and option.entry.piece.text.count("-") > 0


def _words(entry: Entry) -> Label | None:
    """Return the words that say what a line does: over a row "Denne løn" they are the header's."""
    period = entry.label is not None and not entry.label_meaning.name
    column = entry.header is not None and entry.header_meaning.name in _NAMED
    if column and (period or entry.label is None):
        return entry.header
    box = entry.label is None and not entry.below and not tabular(entry)
    return entry.header if box else entry.label


def _said(entry: Entry) -> Meaning:
    words = _words(entry)
    return words.meaning if words is not None else NOTHING


def _after_tax(entry: Entry, chosen: Chosen) -> bool:
    """Return whether a line stands between the tax and the net pay."""
    above = [c.entry.line for n in ("tax", "a_income", "am") if (c := chosen.get(n)) is not None]
    net, gross = chosen.get("net"), chosen.get("gross")
    below = net.entry.line if net is not None else entry.line + 1
    if not above:  # nothing is taxed: whatever stands over the net, or behind the pay under it
        return entry.line <= below or (gross is not None and below < gross.entry.line < entry.line)
    low = max((line for line in above if line < below), default=-1)
    if low < 0 < len(above):  # the net pay stands in their row, or over the lines that lead to it
        return entry.line == below if below in above else _beyond(entry, above, below)
    return low + (entry.label is not None) <= entry.line <= below


def _beyond(entry: Entry, above: Sequence[int], net: int) -> bool:
    """Return whether a line stands behind those that lead to a net pay over them.

    Or over a net pay under which the taxes only stand once more.
    """
    return max(above) < entry.line or (entry.line <= net and not _said(entry).name)


def _columns(chosen: Chosen) -> tuple[float, ...]:
    """Return where the amounts of this period end: the right edges of those that were chosen."""
    names = ("am_base", "am", "a_income", "tax", "gross", "net")
    return tuple(c.entry.piece.box.right for name in names if (c := chosen.get(name)) is not None)


def _amount(entry: Entry, columns: Sequence[float] = ()) -> bool:
    figure = entry.piece.figure
    tags = entry.header_meaning.tags
    if figure is None or figure.unit not in (None, "kr") or not figure.oere:
        return False
    if (tags | entry.heading | entry.label_meaning.tags) & {"YEAR", "BALANCE", "HOLIDAY"}:
        return False
    told = bool(tags & {"AMOUNT", "DRAWN", "PAID", "NOW"})
    box = entry.piece.box
    flush = any(abs(box.right - right) < 0.5 * box.height for right in columns)
    alone = entry.of == 1 or (entry.place == entry.of - 1 and not columns)
    alone = alone or (entry.label is None and entry.header is not None and not entry.below)
    return (told or flush or alone) and not tags & {"COUNT", "RATE", "CODE"}


def _line(entry: Entry, sure: float, signs: bool = False) -> OtherLine:
    """Return a line; on a slip whose deductions have a sign, an unknown one without it is paid."""
    figure, label = entry.piece.figure, _words(entry)
    assert figure is not None and label is not None
    tags = entry.header_meaning.tags
    if figure.value < 0 or ("DRAWN" in tags and "PAID" not in tags):
        sign = -1
    elif "PAID" in tags and "AMOUNT" not in tags and "DRAWN" in entry.beside:
        sign = 1
    else:
        sign = _NAMED.get(label.meaning.name, 1 if signs else -1)
    return OtherLine(label.text, sign * figure.oere, sure * entry.piece.sure)
