"""Danger: found wherever in a message it stands, in any of the languages that we know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from flows.understand.clauses import Clause, Sentence, breaths, sentences
from flows.understand.danger_words import HARMLESS, phrases_in
from flows.understand.linear import Linear, Votes
from flows.understand.model import model

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

_TOGETHER = 3
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


@lru_cache(maxsize=4096)  # "ja", "ok" and "2" are most of what is ever written
def alarm(text: str) -> Alarm:
    """Return the danger in a message of any length; all of it is looked at."""
    said = sentences(text)
    if not said:
        return Alarm(None, sad=False)
    learnt = model().danger
    judged = [_judged(learnt, heard, bar) for heard, bar in _together(learnt, said)]
    urgency, kind = max((urgency, kind) for urgency, kind, _ in judged)
    few = _few(said)
    if urgency >= ENOUGH + (MORE_FOR_FEW if few else 0):
        return Alarm(kind, sad=False)
    sad = max(chance for _, _, chance in judged) >= SAD
    worry = urgency >= ENOUGH - WORRYING and not (few or sad)
    return Alarm(None, sad=sad, worry=kind if worry else None)


def phrase_marks(clause: Clause) -> Iterator[str]:
    """Yield "!kind" for each kind of danger that a clause has a phrase for, or "!harmless"."""
    yield from (f"!{kind}" for kind in sorted(phrases_in(clause)))


def _together(learnt: Linear, said: Sequence[Sentence]) -> Iterator[tuple[Votes, float]]:
    """Yield what is said in one go, and how much more urgent than usual each must be."""
    sentences_heard = list[Votes]()
    for sentence in said:
        parts = [part for clause in sentence for part in breaths(clause, _BREATH)]
        if len(parts) <= _TOGETHER:
            sentences_heard.append(_heard(learnt, sentence))
            continue
        heard = [_heard(learnt, [part]) for part in parts]
        yield from ((votes, 0.0) for votes in _runs(heard))
        sentences_heard.append(sum(heard, Votes()))
    yield from ((votes, 0.0) for votes in _runs(sentences_heard))
    if len(sentences_heard) > 1:
        yield from ((votes, MORE_FOR_A_PART) for votes in sentences_heard)


def _judged(learnt: Linear, votes: Votes, more: float) -> tuple[float, str, float]:
    """Return how urgent words are, the kind of danger, and the chance that they are only sad."""
    chances = learnt.chances(votes)
    kind = max(KINDS, key=chances.__getitem__)
    danger = sum(chances[each] for each in KINDS)
    return log((danger + _HARDLY) / (1 - danger + _HARDLY)) - more, kind, chances["sad"]


def _few(said: Sequence[Sentence]) -> bool:
    words = [clause for sentence in said for clause in sentence]
    return sum(map(len, words)) <= FEW and not any(_danger_phrases(clause) for clause in words)


def _danger_phrases(clause: Clause) -> bool:
    kinds = phrases_in(clause)
    return bool(kinds) and HARMLESS not in kinds


def _heard(learnt: Linear, said: Sequence[Clause]) -> Votes:
    votes = (learnt.votes(clause) + learnt.counted(phrase_marks(clause)) for clause in said)
    return sum(votes, Votes())


def _runs(heard: Sequence[Votes]) -> Iterator[Votes]:
    """Yield every run of three neighbours together, or all when there are no more."""
    for start in range(max(1, len(heard) - _TOGETHER + 1)):
        yield sum(heard[start : start + _TOGETHER], Votes())
