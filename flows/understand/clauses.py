"""A message in sentences and clauses: what a person says in one go, and in one breath."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.understand.marks import subjects, subjects_together
from flows.understand.spelling import is_mark, levelled, tokens

Clause = tuple[str, ...]
"""Levelled words between two marks; "?" is the last where something was asked."""

Sentence = tuple[Clause, ...]

MOST_WORDS = 40
"""Words of one clause; who writes on without a mark is cut here."""

_ENDS = frozenset(".!?…\n")


def _words(text: str) -> frozenset[str]:
    return frozenset(levelled(word) for word in text.split())


_JOINS = _words(
    "og men eller samt plus også derefter bagefter desuden forresten resten btw ps ellers and but "
    "also then nr"
)
_STARTS = _words(
    "hvad hvordan hvornår hvor hvem hvorfor hvilken kan må skal jeg min mit har er vil hvis find "
    "what how when where who can i my do does is should skriv lav øv hjælp"
)
# "Hvor finder jeg mit skattekort" is one thought: no other begins so soon behind what asks.
_QUESTIONS = _words("hvad hvordan hvornår hvor hvem hvorfor hvilken what how when where who")
_SOON = 3
_OPENERS = frozenset({"greeting", "thanks", "joke"})
_FILLERS = _words(
    "makker igen du der alle sammen med dig jer bror wallah ok altså eow øh hmm nå ja jo undskyld "
    "sorry for hjælpen svaret det there man mate dude again everyone ?"
)


def sentences(text: str) -> list[Sentence]:
    """Return what is said in `text`, sentence by sentence, clause by clause."""
    found, clause = list[list[Clause]]([[]]), list[str]()
    for token in [*tokens(text), "."]:
        if token == "?":
            clause.append(token)
        if clause and (is_mark(token) or len(clause) == MOST_WORDS):
            found[-1].append(tuple(clause))
            clause = []
        if token in _ENDS and found[-1]:
            found.append([])
        elif not is_mark(token):
            clause.append(token)
    return [tuple(clauses) for clauses in found if clauses]


def clauses(text: str) -> list[Clause]:
    """Return what is said in `text`, clause by clause."""
    return [clause for sentence in sentences(text) for clause in sentence]


def joins(clause: Clause) -> Iterator[int]:
    """Yield where a conjunction may begin another thought in a clause."""
    yield from (at for at, word in enumerate(clause) if at and word in _JOINS)


def starts(clause: Clause) -> Iterator[int]:
    """Yield where another thought may begin without a conjunction, two words from either end."""
    for at in range(2, len(clause) - 1):
        asked = clause[at] not in _QUESTIONS and _QUESTIONS & set(clause[max(at - _SOON, 0) : at])
        if clause[at] in _STARTS and not asked:
            yield at


def breaths(clause: Clause, longest: int) -> list[Clause]:
    """Return a clause split at its conjunctions, and further where it is longer than `longest`."""
    edges = [0, *joins(clause), len(clause)]
    found = [clause[start:end] for start, end in pairwise(edges)]
    return [part[at : at + longest] for part in found for at in range(0, len(part), longest)]


def without_opening(said: Sequence[Clause]) -> list[Clause]:
    """Return clauses without the greeting or thanks in front, if anything else is said.

    "hej makker" stays as it is; of "hej, er syg" and "yo bro er syg" only "er syg" is left.
    """
    rest = list(said)
    while rest and (opening := _opening(rest[0])):
        rest[:1] = [rest[0][opening:]] if opening < len(rest[0]) else []
    return rest if any(word != "?" for clause in rest for word in clause) else list(said)


def _opening(clause: Clause) -> int:
    """Return how many words of a clause open the talk; 0 when its first words do not."""
    if _opens(*clause[:1]):
        length = 1
    elif len(clause) > 1 and _OPENERS & set(subjects_together(*clause[:2])):
        length = 2
    else:
        return 0
    while length < len(clause) and (clause[length] in _FILLERS or _opens(clause[length])):
        length += 1
    return length


def _opens(word: str) -> bool:
    return bool(_OPENERS & set(subjects(word)))
