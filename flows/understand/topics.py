"""Topics: what a message is about, and what else it wishes for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flows.understand.clauses import Clause, clauses, joins, starts, without_opening
from flows.understand.linear import Linear, Votes
from flows.understand.model import model
from flows.understand.net import blended, net, read

BEGINNING, END = 600, 200
"""Characters of a long message that are read for its topic."""

NO_WISH = frozenset({"greeting", "menu", "other"})
"""Topics that are no wish of their own beside another."""

ENOUGH = 0.6
"""The chance that both halves of a message must have for two wishes, when a mark parts them."""

ENOUGH_UNMARKED = 0.85
"""The same when only a word parts them."""

SURE = 0.5
"""The chance of a topic, by the linear model, from which the net need not read, too."""

_MOST_CUTS = 8
_MOST_WISHES = 3

Said = Sequence[Clause]


@dataclass(frozen=True, slots=True)
class Wishes:
    """The first topic, any others in their order, and the second likeliest for the whole.

    `score` is the chance of the first, from 0 to 1.
    """

    topic: str
    also: tuple[str, ...]
    score: float
    runner_up: str | None


@dataclass(frozen=True, slots=True)
class _Guess:
    topic: str
    chance: float
    next: str


def wishes(text: str, sure: float = SURE) -> Wishes:
    """Return the topics of a message; where nothing can be read it is "other" with score 0.

    From a chance of `sure` on the linear model is not doubted.
    """
    said = without_opening(clauses(ends(text)))
    if not said:
        return Wishes("other", (), 0.0, None)
    learnt = model().topic
    found = _parted(learnt, said, _MOST_WISHES - 1)
    if not found:
        whole = _second_look(text, _chances(learnt, said), sure)
        return Wishes(whole.topic, (), whole.chance, whole.next)
    whole = _guess(learnt, said)
    first, *others = found
    also = dict.fromkeys(each.topic for each in others if each.topic != first.topic)
    runner_up = whole.next if whole.next != first.topic else whole.topic
    return Wishes(first.topic, tuple(also), first.chance, runner_up)


def ends(text: str) -> str:
    """Return a text without the middle of a very long one."""
    if len(text) <= BEGINNING + END:
        return text
    return f"{text[:BEGINNING]}\n{text[-END:]}"


def _chances(learnt: Linear, said: Said) -> Mapping[str, float]:
    votes = sum((learnt.votes(clause) for clause in said), Votes())
    return learnt.chances(votes)


def _second_look(text: str, linear: Mapping[str, float], sure: float) -> _Guess:
    """Return what the linear model and, where it is not sure, the net take a message for."""
    if max(linear.values()) >= sure:
        return _likeliest(linear)
    return _likeliest(blended(linear, read(text).topic, net().trust["topic"]))


def _likeliest(chances: Mapping[str, float]) -> _Guess:
    first, second = sorted(chances, key=chances.__getitem__, reverse=True)[:2]
    return _Guess(first, chances[first], second)


def _guess(learnt: Linear, said: Said) -> _Guess:
    return _likeliest(_chances(learnt, said))


def _parted(learnt: Linear, said: Said, cuts: int) -> list[_Guess]:
    """Return the wishes of a message that has several, else nothing."""
    best, found = 0.0, list[_Guess]()
    rest: Said = ()
    for before, after, enough in _halves(said):
        one, other = _guess(learnt, before), _guess(learnt, without_opening(after))
        sure = min(one.chance, other.chance) / enough
        if (
            sure > max(best, 1.0)
            and one.topic != other.topic
            and not {one.topic, other.topic} & NO_WISH
        ):
            best, found, rest = sure, [one, other], after
    if found and cuts > 1 and (further := _parted(learnt, rest, cuts - 1)):
        return [found[0], *further]
    return found


def _halves(said: Said) -> Iterator[tuple[Said, Said, float]]:
    """Yield the places where a message may be cut in two, and how sure both halves must be."""
    found = [(said[:at], said[at:], ENOUGH) for at in range(1, len(said))]
    for at, clause in enumerate(said):
        for cuts, enough in ((joins(clause), ENOUGH), (starts(clause), ENOUGH_UNMARKED)):
            found += (
                ([*said[:at], clause[:cut]], [clause[cut:], *said[at + 1 :]], enough)
                for cut in cuts
            )
    yield from sorted(found, key=lambda halves: halves[2])[:_MOST_CUTS]
