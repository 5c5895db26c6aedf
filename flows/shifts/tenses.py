"""Whether what is told of is over, or ahead: the tense of a sentence, and of one clause of it."""

from collections.abc import Iterator
from itertools import takewhile

from flows.answers.word_list import words_in
from flows.shifts.sentences import Sentence, has

_ON = frozenset({"pa", "til", "fra", "i", "om", "af", "med"})
_SLIPS = frozenset({"forkert", "fejl", "en", "mig", "min", "lige"})
"""Behind "det var" that corrects what was told."""
_BINDS_ALL = frozenset({"skal", "will", "bliver"})
_AHEAD = frozenset(words_in("er naeste skal ska will bliver kommende is next arbejder jobber"))
_HAS = frozenset({"har", "have", "got"})
_SHIFT = frozenset(words_in("vagt vagter job tjans arbejde work shift"))
_DONE = frozenset({"vaeret", "haft"})
_NOT_DONE = frozenset({"skulle", "ville", "kunne", "aldrig", "ikke"})
_MOVED = frozenset(words_in("byttet flyttet rykket skiftet aendret udskudt moved swapped changed"))
_WOULD = frozenset(words_in("skulle sku would should"))
_FAR = 4
"""Words that may stand between "har" and the shift: "har jeg heldigvis kun en kort vagt"."""


def is_past(sentence: Sentence) -> bool:
    """Return whether a sentence tells of what is over, and nothing of what is to come."""
    worked = bool(_past_places(sentence))
    return worked and not any(p.text.lower() in _BINDS_ALL for p in sentence.pieces)


def is_ahead(sentence: Sentence, at: int) -> bool:
    """Return whether the verb nearest to a place, in its clause, tells of what is to come.

    One before the place comes first, unless another day or an "og" stands between them. False
    where the clause has none: it goes with its sentence.
    """
    clause = sentence.clause[at]
    own = [n for n in range(len(sentence.pieces)) if sentence.clause[n] == clause]
    past = set(_past_places(sentence))
    for place in [*_within(sentence, own, at), *sorted(own, key=lambda n: (abs(n - at), n))]:
        if place in past:
            return False
        if _tells_ahead(sentence, place):
            return True
    return False


def _within(sentence: Sentence, own: list[int], at: int) -> Iterator[int]:
    before = (n for n in reversed(own) if n < at)
    return takewhile(lambda n: sentence.pieces[n].kind not in {"day", "and"}, before)


def _tells_ahead(sentence: Sentence, at: int) -> bool:
    said = [piece.text.lower() for piece in sentence.pieces[at : at + _FAR + 2]]
    return said[0] in _AHEAD or (said[0] in _HAS and bool(_SHIFT & set(said)))


def _past_places(sentence: Sentence) -> list[int]:
    told = (at for at in sentence.words("past") if not _is_otherwise(sentence, at))
    return [*(at for at in told if not _is_idiom(sentence, at)), *_worked(sentence)]


def _worked(sentence: Sentence) -> list[int]:
    """Return where "har været på job" or "har haft vagt" is said, and meant."""
    words = [piece.text.lower() for piece in sentence.pieces]
    if _NOT_DONE & set(words):
        return []
    return [
        at
        for at, word in enumerate(words)
        if word in _DONE and any(has(piece, "work") for piece in sentence.pieces[at + 1 : at + 4])
    ]


def _is_otherwise(sentence: Sentence, at: int) -> bool:
    """Return whether something "blev byttet til" another time, or "skulle have" been: not over."""
    behind = sentence.pieces[at : at + _FAR]
    to = any(piece.kind in {"to", "until"} for piece in behind)
    if to and _MOVED & {piece.text.lower() for piece in behind}:
        return True
    before = {piece.text.lower() for piece in sentence.pieces[max(0, at - 3) : at]}
    return bool(_WOULD & before)


def _is_idiom(sentence: Sentence, at: int) -> bool:
    """Return whether a word of what is over is none: "og det var det", "på arbejdet"."""
    around = [piece.text.lower() for piece in sentence.pieces[max(0, at - 1) : at + 2]]
    if len(around) > 1 and around[0] in _ON and around[1] in {"arbejdet", "jobbet"}:
        return True
    after = sentence.pieces[at + 1 : at + 2]
    if around[:2] == ["det", "var"] and (
        around[-1] in _SLIPS or (after and after[0].kind == "day")
    ):
        return True
    return around in (["det", "var", "det"], ["det", "var", "alt"], ["that", "was", "it"])
