"""Danger: found wherever in a message it stands, in any of the languages that we know."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from math import log
from operator import attrgetter

from flows.understand.clauses import Clause, Sentence, breaths, sentences
from flows.understand.danger_words import HARMLESS, phrases_in
from flows.understand.linear import Linear, Votes
from flows.understand.model import model
from flows.understand.net import blended, net, read

KINDS = (
    "self_harm", "violence_home", "violence_work", "sexual", "threat_gang", "acute_danger",
)  # fmt: skip
"""The kinds of danger."""

ENOUGH = -0.9
"""The urgency from which words raise the alarm: the logarithm of the odds that it is danger."""

FEW = 3
"""Words that say too little to be judged by what they are like: "billede", "my two brothers"."""

MORE_FOR_FEW = 2.0
"""How much more urgent so few words must be without a phrase of danger_words.toml."""

MORE_FOR_A_PART = 1.0
"""How much more urgent one sentence must be than all that is said together with it."""

WORRYING = 1.0
"""How far below that words are worth a kind question, without an alarm."""

SAD = 0.4
"""The chance of sadness from which a message without danger gets a kind question."""

CLEARLY_NOT, CLEARLY = -3.0, 2.0
"""How urgent words are, by the linear model, that the net need not read, too."""

_TOGETHER = 3
_MOST_READ = 3
_BREATH = 14
_HARDLY = 1e-9


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a message says of danger: its kind, or None.

    Without an alarm `worry` is the kind that it may well be, and `sad` is sadness without danger.
    """

    kind: str | None
    sad: bool
    worry: str | None = None


_NONE = Votes()


@dataclass(frozen=True, slots=True)
class _Heard:
    """Words that are said together, what they vote for, and how much more urgent they must be."""

    said: tuple[Clause, ...] = ()
    votes: Votes = _NONE
    more: float = 0.0

    def __add__(self, other: "_Heard") -> "_Heard":
        return _Heard(self.said + other.said, self.votes + other.votes)


@dataclass(frozen=True, slots=True)
class _Judged:
    """How urgent words are, the likeliest kind of danger, and the chance that they are only sad."""

    urgency: float
    kind: str
    sad: float


@lru_cache(maxsize=4096)  # "ja", "ok" and "2" are most of what is ever written
def alarm(text: str) -> Alarm:
    """Return the danger in a message of any length; all of it is looked at."""
    said = sentences(text)
    if not said:
        return Alarm(None, sad=False)
    judged = _judgements(text, _length(said), list(_together(model().danger, said)))
    worst = max(judged, key=attrgetter("urgency"))
    few = _few(said)
    if worst.urgency >= ENOUGH + (MORE_FOR_FEW if few else 0):
        return Alarm(worst.kind, sad=False)
    sad = max(each.sad for each in judged) >= SAD
    worry = worst.urgency >= ENOUGH - WORRYING and not (few or sad)
    return Alarm(None, sad=sad, worry=worst.kind if worry else None)


def phrase_marks(clause: Clause) -> Iterator[str]:
    """Yield "!kind" for each kind of danger that a clause has a phrase for, or "!harmless"."""
    yield from (f"!{kind}" for kind in sorted(phrases_in(clause)))


def _together(learnt: Linear, said: Sequence[Sentence]) -> Iterator[_Heard]:
    """Yield what is said in one go, and each sentence of it."""
    sentences_heard = list[_Heard]()
    for sentence in said:
        parts = [part for clause in sentence for part in breaths(clause, _BREATH)]
        if len(parts) <= _TOGETHER:
            sentences_heard.append(_heard(learnt, sentence))
            continue
        heard = [_heard(learnt, [part]) for part in parts]
        yield from _runs(heard)
        sentences_heard.append(sum(heard, _Heard()))
    yield from _runs(sentences_heard)
    if len(sentences_heard) > 1:
        yield from (replace(heard, more=MORE_FOR_A_PART) for heard in sentences_heard)


def _judgements(text: str, length: int, together: Sequence[_Heard]) -> list[_Judged]:
    """Return what is thought of words; the net is asked about the most urgent ones, too.

    It reads a message of `length` words as it was typed, and a part of one as it was levelled.
    """
    learnt = model().danger
    chances = [learnt.chances(heard.votes) for heard in together]
    judged = [_judged(each, heard.more) for each, heard in zip(chances, together, strict=True)]
    asked = set[int]()
    while len(asked) < _MOST_READ:
        at = max(range(len(judged)), key=lambda at: judged[at].urgency)
        if at in asked or not CLEARLY_NOT < judged[at].urgency < CLEARLY:
            break
        asked.add(at)
        said = together[at].said
        words = text if _length([said]) == length else " ".join(chain.from_iterable(said))
        trust = net().trust
        both = blended(chances[at], read(words).danger, trust["danger"])
        judged[at] = _judged(both, together[at].more - trust["bias"])
    return judged


def _judged(chances: Mapping[str, float], more: float) -> _Judged:
    kind = max(KINDS, key=chances.__getitem__)
    return _Judged(urgency(chances) - more, kind, chances["sad"])


def urgency(chances: Mapping[str, float]) -> float:
    """Return the logarithm of the odds that words are danger, of whatever kind."""
    danger = sum(chances[kind] for kind in KINDS)
    return log((danger + _HARDLY) / (1 - danger + _HARDLY))


def _few(said: Sequence[Sentence]) -> bool:
    return _length(said) <= FEW and not any(map(_danger_phrases, chain.from_iterable(said)))


def _length(said: Sequence[Sentence]) -> int:
    return sum(len(clause) for sentence in said for clause in sentence)


def _danger_phrases(clause: Clause) -> bool:
    kinds = phrases_in(clause)
    return bool(kinds) and HARMLESS not in kinds


def _heard(learnt: Linear, said: Sequence[Clause]) -> _Heard:
    votes = (learnt.votes(clause) + learnt.counted(phrase_marks(clause)) for clause in said)
    return _Heard(tuple(said), sum(votes, Votes()))


def _runs(heard: Sequence[_Heard]) -> Iterator[_Heard]:
    """Yield every run of three neighbours together, or all when there are no more."""
    for start in range(max(1, len(heard) - _TOGETHER + 1)):
        yield sum(heard[start : start + _TOGETHER], _Heard())
