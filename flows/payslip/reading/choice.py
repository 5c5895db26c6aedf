"""Choosing: of all ways to give the fields their numbers, the one that adds up best.

The words come first: a number that stands where a field's number should stand is kept also when
it breaks a sum, because the printed number may itself be the fault.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.relations import Relation

_ORDER = (
    "gross", "atp", "pension_own", "am_base", "am", "a_income", "tax_pct", "allowance", "tax",
    "net", "holiday_pay", "holiday_pay_net",
)  # fmt: skip
_WIDTH = 160
_NOTHING = log(0.09)  # what it costs to leave a field empty that has candidates

Chosen = Mapping[str, Candidate | None]


@dataclass(frozen=True, slots=True)
class _State:
    picked: tuple[Candidate | None, ...]
    score: float


def choose(
    found: Mapping[str, Sequence[Candidate]], sums: Sequence[Relation]
) -> dict[str, Candidate | None]:
    """Return the candidate of each field, None where none is likely; `sums` should hold."""
    states = [_State((), 0.0)]
    for number, name in enumerate(_ORDER):
        due = [relation for relation in sums if _last(relation) == number]
        grown = [
            _State((*state.picked, option), state.score + _alone(option, found[name]))
            for state in states
            for option in (*found[name], None)
        ]
        states = sorted((_weighed(state, due) for state in grown), key=lambda state: -state.score)[
            :_WIDTH
        ]
    return dict(zip(_ORDER, states[0].picked, strict=True))


def _last(relation: Relation) -> int:
    return max(_ORDER.index(name) for name in relation.fields)


def _alone(option: Candidate | None, options: Sequence[Candidate]) -> float:
    if option is None:
        return _NOTHING if options else 0.0
    return log(max(option.score, 1e-6))


def _weighed(state: _State, due: Sequence[Relation]) -> _State:
    values = amounts(dict(zip(_ORDER, state.picked, strict=False)))
    gain = 0.0
    for relation in due:
        gain += relation.weight * (holds(relation, values) or 0.0)
    return _State(state.picked, state.score + gain - _twice(state))


def _twice(state: _State) -> float:
    """Return what it costs when the number just picked serves another field, too."""
    last = state.picked[-1]
    if last is None:
        return 0.0
    return 50.0 * any(c is not None and c.entry is last.entry for c in state.picked[:-1])


def amounts(chosen: Chosen) -> dict[str, int | None]:
    """Return the numbers of a choice."""
    return {name: option.value if option else None for name, option in chosen.items()}


def holds(relation: Relation, values: Mapping[str, int | None]) -> float | None:
    """Return how well a sum holds, None where a field that it needs is missing."""
    if any(values.get(name) is None for name in relation.needs):
        return None
    return relation.test(values)
