"""Of a roster, the lines that are one youth's: other people's hours are nobody's business here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from flows.answers.likeness import slips
from flows.shifts.paper.flat import flat
from flows.shifts.paper.printed import Line, Paper
from flows.shifts.paper.trades import is_trade

MOST_NAMES = 12
"""Names among which one is asked for one's own."""
_DAY = 24 * 60
_MOST_COMPARED = 120


@dataclass(frozen=True, slots=True)
class Own:
    """One's own lines; or, where it is not known which those are, the names on the paper.

    `perhaps_all`: it may be that no names stand there at all, and every line is one's own.
    """

    lines: tuple[Line, ...] = ()
    names: tuple[str, ...] = ()
    perhaps_all: bool = False


def own(paper: Paper, first_name: str | None, whose: str | None = None) -> Own:
    """Return what of a roster belongs to whoever is called `first_name`.

    `whose` is a name on it that they have said to be theirs, "" when all of it is.
    """
    if whose is not None:
        return Own(tuple(line for line in paper.lines if not whose or whose in _names(line)))
    mine = [line for line in paper.lines if any(_is(name, first_name) for name in _names(line))]
    called = dict.fromkeys(name for line in mine for name in _names(line) if _is(name, first_name))
    if mine and len(called) == 1:
        return Own(tuple(mine))
    if mine and _alike(list(called)):
        return Own(tuple(mine))
    if not mine and any(_is(name, first_name) for name in paper.names):
        return Own()
    names = list(called) or _people(paper)
    if not names or not (called or paper.people or _several(paper.lines, names)):
        return Own(paper.lines)
    surely = bool(called) or paper.people or _crossing(paper.lines)
    return Own((), _nearest(names, first_name), perhaps_all=not surely)


def bare(line: Line) -> Line:
    """Return a line without the names and places beside it, which nobody needs any more."""
    return replace(line, whose="", beside="")


def _names(line: Line) -> tuple[str, ...]:
    return tuple(name for name in (line.whose, line.beside) if name)


def _is(name: str, first_name: str | None) -> bool:
    words = [word.strip(".,:") for word in flat(name).split()]
    return bool(first_name) and flat(first_name or "") in words


def _alike(names: Sequence[str]) -> bool:
    """Return whether names differ only in what is no name: "Amina", "Amina Kasse"."""
    kept = {tuple(w for w in flat(name).split() if not is_trade(w)) for name in names}
    return len(kept) == 1


def _people(paper: Paper) -> list[str]:
    """Return what may be names: what stands at the heads, else what stands beside the hours."""
    heads = dict.fromkeys(line.whose for line in paper.lines if not is_trade(line.whose))
    beside = dict.fromkeys(line.beside for line in paper.lines if not is_trade(line.beside))
    in_order = dict.fromkeys(name for name in paper.names if name in heads) | heads
    found = in_order if paper.people and heads else {**in_order, **beside}
    return [name for name in found if any(map(str.isalpha, name))]


def _several(lines: Sequence[Line], names: Sequence[str]) -> bool:
    return len(names) > 1 or (bool(names) and _crossing(lines))


def _crossing(lines: Sequence[Line]) -> bool:
    """Return whether two shifts of a day are at the same time: nobody works both."""
    timed = [line for line in lines if line.start is not None][:_MOST_COMPARED]
    return any(
        one.day == other.day and _over(one) > (other.start or 0) and _over(other) > (one.start or 0)
        for one, other in combinations(timed, 2)
    )


def _over(line: Line) -> int:
    return line.end if line.end is not None else _DAY


def _nearest(names: Sequence[str], first_name: str | None) -> tuple[str, ...]:
    """Return the names that are asked about, in their order: of many those most like one's own."""
    if len(names) <= MOST_NAMES or not first_name:
        return tuple(names[:MOST_NAMES])
    wanted = flat(first_name)
    best = sorted(names, key=lambda name: slips(flat(name).split()[0], wanted, 8))[:MOST_NAMES]
    return tuple(name for name in names if name in best)
