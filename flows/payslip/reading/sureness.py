"""How sure each field is, and which ones to ask about."""

from collections.abc import Mapping, Sequence

from flows.payslip.reading.candidates import Candidate
from flows.payslip.reading.choice import Chosen, amounts, holds
from flows.payslip.reading.reading import Doubt, Why
from flows.payslip.reading.relations import Relation
from flows.payslip.slip import FIELDS, Field

_ASK = 0.7
"""Below this a field is asked about."""
_ALONE, _TWIN = 0.3, 0.8
"""Below such a share of the chosen one's score another number is none; from it, its equal."""
_CLEAR = 0.8
"""From such a score the words alone say what a number is."""
_DISPUTED = 0.65
_RECKONED = frozenset({"am", "tax"})  # what they are reckoned of may stand in their row
_OF_PERIOD = frozenset({"NOW", "AMOUNT", "DRAWN", "PAID", "OWN"})
_RIVAL = 0.5
"""From this share of the chosen one's score another number is a rival."""


def sureness(
    chosen: Chosen, found: Mapping[str, Sequence[Candidate]], sums: Sequence[Relation]
) -> dict[str, float]:
    """Return for each chosen field how sure it is: by its words, its rivals and the sums."""
    values = amounts(chosen)
    held: dict[str, float] = {}
    broken: dict[str, int] = {}
    for relation in sums:
        result = holds(relation, values)
        for name in relation.fields:
            if result is not None and values.get(name) is not None:
                nothing = name in relation.minor and values[name] == 0
                whole = relation.name == "am_base" and result == 1.0  # it is all of the gross
                proves = result >= 0.6 and (whole or not nothing)
                held[name] = held.get(name, 0.0) + (result if proves else 0.0)
                broken[name] = broken.get(name, 0) + (result == 0.0)
    apart = _apart(chosen, found, sums)
    out: dict[str, float] = {}
    for name, option in chosen.items():
        if option is not None:
            rival = _rival(name, chosen, found)
            several = rival >= _RIVAL or (name not in _RECKONED and _columns(name, option))
            disputed = name in apart or (broken.get(name, 0) > 0 and several)
            out[name] = _sure(_words(option, rival), held.get(name, 0.0), disputed)
    return out


def _apart(
    chosen: Chosen, found: Mapping[str, Sequence[Candidate]], sums: Sequence[Relation]
) -> frozenset[str]:
    """Return the fields of the net's sum where it is so far off that some are of another sum.

    Where every one of them is the only number that it could be, the slip itself is wrong.
    """
    net = next(relation for relation in sums if relation.name == "net")
    if holds(net, amounts(chosen)) != 0.0:
        return frozenset()
    unclear = any(_unclear(name, chosen, found) for name in net.fields)
    return frozenset(net.fields) if unclear else frozenset()


def _unclear(name: str, chosen: Chosen, found: Mapping[str, Sequence[Candidate]]) -> bool:
    """Return whether another number, or none, may be a field as well as the chosen one."""
    option = chosen[name]
    if option is None:
        return False
    beside = _columns(name, option) and name not in _RECKONED
    return option.score < _CLEAR or beside or _rival(name, chosen, found) >= _ALONE


def _columns(name: str, option: Candidate) -> bool:
    """Return whether a number stands beside another that may as well be this period's."""
    entry = option.entry
    own = entry.label_meaning.name == name and entry.of > 1
    return own and not entry.header_meaning.tags & _OF_PERIOD


def _rival(name: str, chosen: Chosen, found: Mapping[str, Sequence[Candidate]]) -> float:
    """Return how good the best other number for a field is, as a share of the chosen one."""
    option = chosen[name]
    assert option is not None
    used = {id(other.entry) for other in chosen.values() if other is not None}
    free = (
        candidate.score
        for candidate in found.get(name, ())
        if candidate.value != option.value and id(candidate.entry) not in used
    )
    return max(free, default=0.0) / max(option.score, 0.01)


def _words(option: Candidate, rival: float) -> float:
    """Return how sure the words and the place alone make a number."""
    sure = min(option.score, 0.97)
    if rival < _ALONE:
        return 1 - (1 - sure) * 0.6
    return sure * (0.8 if rival >= _TWIN else 1.0)


def _sure(words: float, held: float, disputed: bool) -> float:
    """Return how sure a number is; one of several that breaks a sum may well be the wrong one."""
    sure: float = 1 - (1 - words) * 0.3**held
    return round(min(sure, _DISPUTED) if disputed else sure, 2)


def doubts(
    chosen: Chosen,
    found: Mapping[str, Sequence[Candidate]],
    sure: Mapping[Field, float],
    sums: Sequence[Relation],
) -> tuple[Doubt, ...]:
    """Return the fields to ask about, the most doubtful first."""
    asked: list[tuple[float, Doubt]] = []
    values = amounts(chosen)
    for name in FIELDS:
        option = chosen.get(name)
        rivals = [c.value for c in found.get(name, ()) if _rivals(c, option)]
        if option is not None and sure.get(name, 0.0) < _ASK:
            why = _why(name, values, rivals, sums)
            asked.append((sure.get(name, 0.0), Doubt(name, option.value, tuple(rivals), why)))
    return tuple(doubt for _, doubt in sorted(asked, key=lambda one: one[0]))


def _rivals(candidate: Candidate, option: Candidate | None) -> bool:
    return (
        option is not None
        and candidate.value != option.value
        and candidate.score >= _RIVAL * option.score
    )


def _why(
    name: str,
    values: Mapping[str, int | None],
    rivals: Sequence[int],
    sums: Sequence[Relation],
) -> Why:
    if rivals:
        return "several"
    broken = any(name in relation.fields and holds(relation, values) == 0.0 for relation in sums)
    return "does_not_add_up" if broken else "unclear"
