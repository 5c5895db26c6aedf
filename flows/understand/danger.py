"""Danger: found wherever in a message it stands, in any of the languages that we know."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from flows.understand.clauses import Clause, breaths, sentences
from flows.understand.danger_words import HARMLESS, phrases_in
from flows.understand.linear import Linear, Votes
from flows.understand.model import model

KINDS = (
    "self_harm", "violence_home", "violence_work", "sexual", "threat_gang", "acute_danger",
)  # fmt: skip
"""The kinds of danger."""

ENOUGH = 0.3
"""The chance of danger from which words raise the alarm."""

ENOUGH_WITH_PHRASE = 0.15
"""The same for words that hold a phrase of danger_words.toml, and none that explains it."""

FEW = 3
"""Words that say too little to be judged by what they are like: "billede", "my two brothers"."""

ENOUGH_OF_FEW = 0.85
"""The chance of danger from which so few words raise the alarm without a phrase."""

WORRYING = 0.4
"""The share of that chance from which words are worth a kind question, without an alarm."""

SAD = 0.4
"""The chance of sadness from which a message without danger gets a kind question."""

_TOGETHER = 3
_BREATH = 14


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a message says of danger: its kind, or None.

    Without an alarm `worry` is the kind that it may well be, and `sad` is sadness without danger.
    """

    kind: str | None
    sad: bool
    worry: str | None = None


@dataclass(frozen=True, slots=True)
class _Heard:
    """Votes, and whether a phrase of danger was among the words that nothing explains."""

    votes: Votes = field(default_factory=Votes)
    phrase: bool = False

    def __add__(self, other: "_Heard") -> "_Heard":
        return _Heard(self.votes + other.votes, self.phrase or other.phrase)


@lru_cache(maxsize=4096)  # "ja", "ok" and "2" are most of what is ever written
def alarm(text: str) -> Alarm:
    """Return the danger in a message of any length; all of it is looked at."""
    said = sentences(text)
    if not said:
        return Alarm(None, sad=False)
    learnt = model().danger
    whole, windows = list[_Heard](), list[_Heard]()
    for sentence in said:
        parts = [part for clause in sentence for part in breaths(clause, _BREATH)]
        if len(parts) <= _TOGETHER:
            whole.append(_heard(learnt, sentence))
            continue
        heard = [_heard(learnt, [part]) for part in parts]
        windows += _runs(heard)
        whole.append(sum(heard, _Heard()))
    windows += _runs(whole)
    few = sum(len(clause) for sentence in said for clause in sentence) <= FEW
    enough = ENOUGH_OF_FEW if few else ENOUGH
    chances = [(learnt.chances(window.votes), window.phrase) for window in windows]
    danger, kind = max(_judged(each, phrase, enough) for each, phrase in chances)
    if danger >= 1:
        return Alarm(kind, sad=False)
    sad = max(each["sad"] for each, _ in chances) >= SAD
    worry = danger >= WORRYING and not (few or sad)
    return Alarm(None, sad=sad, worry=kind if worry else None)


def phrase_marks(clause: Clause) -> Iterator[str]:
    """Yield "!kind" for each kind of danger that a clause has a phrase for, or "!harmless"."""
    yield from (f"!{kind}" for kind in sorted(phrases_in(clause)))


def _judged(chances: Mapping[str, float], phrase: bool, enough: float) -> tuple[float, str]:
    kind = max(KINDS, key=chances.__getitem__)
    danger = sum(chances[each] for each in KINDS)
    return danger / (ENOUGH_WITH_PHRASE if phrase else enough), kind


def _heard(learnt: Linear, said: Sequence[Clause]) -> _Heard:
    votes, phrase = Votes(), False
    for clause in said:
        kinds = phrases_in(clause)
        votes += learnt.votes(clause) + learnt.counted(f"!{kind}" for kind in sorted(kinds))
        phrase |= bool(kinds) and HARMLESS not in kinds
    return _Heard(votes, phrase)


def _runs(heard: Sequence[_Heard]) -> Iterator[_Heard]:
    """Yield every run of up to three neighbours together."""
    for start in range(len(heard)):
        yield from accumulate(heard[start : start + _TOGETHER])
