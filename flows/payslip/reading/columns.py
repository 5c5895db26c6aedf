"""The whole column, or block, of another period taken for this one's: found by the net pay."""

from collections.abc import Mapping, Sequence

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts, choose, holds
from flows.payslip.reading.relations import Relation

_UPPER = frozenset({"gross", "atp", "pension_own", "am_base", "am"})
_HOLIDAY = frozenset({"holiday_pay", "holiday_pay_net"})
_COLUMNS = (_UPPER | _HOLIDAY | {"a_income", "tax"}, _UPPER, _UPPER | _HOLIDAY)
"""What may be of the same other column: all lines, or those that stand in a block of the year."""
_PROOFS = 3
"""So many sums must hold, the net's among them, for another column to be the right one."""


def settled(
    found: Mapping[str, Sequence[Candidate]], sums: Sequence[Relation], chosen: Chosen
) -> Chosen:
    """Return the choice, or the one without its numbers where only that comes to the net pay.

    The year's column adds up as well as the month's, but not to the printed net of the month.
    """
    if chosen["net"] is None or (_held(sums, chosen, "net") >= 1 and not _broken(sums, chosen)):
        return chosen
    for column in _COLUMNS:
        rest = {name: _without(name, found[name], chosen, column) for name in found}
        other = choose(rest, sums)
        proved = _held(sums, other, "net") >= 1 and _held(sums, other) >= _PROOFS
        whole = all(other[name] is not None for name, option in chosen.items() if option)
        if proved and whole and not _broken(sums, other):
            return other
    return chosen


def _without(
    name: str, options: Sequence[Candidate], chosen: Chosen, column: frozenset[str]
) -> Sequence[Candidate]:
    """Return what a field may be, if not the number in the column that was chosen."""
    option = chosen[name]
    if option is None or name not in column:
        return [option] if option is not None else options
    rest = [c for c in options if c.entry is not option.entry]
    return rest or options


def _held(sums: Sequence[Relation], chosen: Chosen, name: str = "") -> int:
    """Return how many sums hold exactly, all or those of a name."""
    values = amounts(chosen)
    mine = (relation for relation in sums if relation.name == name or not name)
    return sum(holds(relation, values) == 1.0 for relation in mine)


def _broken(sums: Sequence[Relation], chosen: Chosen) -> bool:
    """Return whether a sum of the pay is broken."""
    values = amounts(chosen)
    mine = (relation for relation in sums if not relation.name.startswith("holiday"))
    return any(holds(relation, values) == 0.0 for relation in mine)
