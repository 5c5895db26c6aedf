"""The whole column, or block, of another period taken for this one's: found by the net pay."""

from collections.abc import Mapping, Sequence

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts, choose, holds
from flows.payslip.reading.relations import Relation

_COLUMN = frozenset(
    {"gross", "atp", "pension_own", "am_base", "am", "a_income", "tax", "holiday_pay"}
    | {"holiday_pay_net"}
)
_PROOFS = 3
"""So many sums must hold, the net's among them, for another column to be the right one."""


def settled(
    found: Mapping[str, Sequence[Candidate]], sums: Sequence[Relation], chosen: Chosen
) -> Chosen:
    """Return the choice, or the one without its numbers where only that comes to the net pay.

    The year's column adds up as well as the month's, but not to the printed net of the month.
    """
    net = chosen["net"]
    if net is None or _held(sums, chosen, "net") >= 1:
        return chosen
    other = choose({name: _without(name, found[name], chosen) for name in found}, sums)
    proved = _held(sums, other, "net") >= 1 and _held(sums, other) >= _PROOFS
    return other if proved and not _broken(sums, other) else chosen


def _without(name: str, options: Sequence[Candidate], chosen: Chosen) -> Sequence[Candidate]:
    """Return what a field may be, if not the number in the column that was chosen."""
    option = chosen[name]
    if option is None or name not in _COLUMN:
        return [option] if option is not None else options
    rest = [c for c in options if c.entry is not option.entry]
    return rest or options


def _held(sums: Sequence[Relation], chosen: Chosen, name: str = "") -> int:
    """Return how many sums hold exactly, all or those of a name."""
    values = amounts(chosen)
    mine = (relation for relation in sums if relation.name == name or not name)
    return sum(holds(relation, values) == 1.0 for relation in mine)


def _broken(sums: Sequence[Relation], chosen: Chosen) -> bool:
    values = amounts(chosen)
    return any(holds(relation, values) == 0.0 for relation in sums)
