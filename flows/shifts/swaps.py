"""What is taken back in the same breath: "17 ikke 16", "ikke fredag men lørdag"."""

from dataclasses import dataclass, replace

from flows.shifts.moving import MOVED
from flows.shifts.sentences import Sentence
from flows.shifts.token import Clock, Day, Span, Token

_NOT = frozenset({"ikke", "ik", "ikk", "not", "ikek"})
_BUT = frozenset({"men", "but", "det", "er", "nej", "its"})
_INSTEAD = frozenset({"stedet", "istedet", "istedetfor", "instead"})
_ANOTHERS = frozenset({"han", "hun", "de", "he", "she", "they"})
_FILL = frozenset({"kl", "pa", "til", "fra", "on", "at", "to", "den", "d", "om", "men", "for"})


@dataclass(frozen=True, slots=True)
class Swap:
    """What was thought, and what it is instead: two days, or two times."""

    old: Day | Span
    new: Day | Span


def without_swaps(sentence: Sentence) -> tuple[Sentence, list[Swap]]:
    """Return a sentence without what it takes back, and what that is swapped for."""
    pieces, swaps = list(sentence.pieces), list[Swap]()
    clause = list(sentence.clause)
    at = 0
    while at < len(pieces):
        length = _negation(pieces, at)
        made = _swap(pieces, at, length) if length else None
        if made:
            swap, first, last = made
            swaps.append(swap)
            del pieces[first:last], clause[first:last]
            at = first
        else:
            at += 1
    kept = list(pieces)
    moved = _moved(kept)
    clause = [number for piece, number in zip(pieces, clause, strict=True) if piece in kept]
    pieces = kept
    return replace(sentence, pieces=tuple(pieces), clause=tuple(clause)), [*swaps, *moved]


def _negation(pieces: list[Token], at: int) -> int:
    low = pieces[at].text.lower()
    following = [piece.text.lower() for piece in pieces[at : at + 3]]
    if following[:3] in (["i", "stedet", "for"],) or following[:3] == ["i", "stedet", "fra"]:
        return 3
    if following[:2] in (["instead", "of"], ["istedet", "for"], ["istedetfor"]):
        return 2
    if low in {"istedet", "istedetfor", "stedet"}:
        return 0
    return 1 if pieces[at].kind == "word" and low in _NOT else 0


def _swap(pieces: list[Token], at: int, length: int) -> tuple[Swap, int, int] | None:
    after = _skip(pieces, at + length, 1)
    old = _thing(pieces, after)
    if old is None:
        return None
    then = _skip(pieces, after + 1, 1, commas=True, words=_FILL | _BUT)
    new = _thing(pieces, then)
    contrasted = any(
        piece.text.lower() in {"men", "but"} or piece.kind == "comma"
        for piece in pieces[after + 1 : then]
    )
    if new is not None and _alike(old, new) and contrasted:
        return Swap(old, new), at, then
    before = _skip(pieces, at - 1, -1, commas=True)
    told = pieces[after + 1].kind if after + 1 < len(pieces) else ""
    if _and_not(pieces, at) and isinstance(old, Day) and told != "span":
        days = (n for n in range(at - 1, -1, -1) if isinstance(_thing(pieces, n), Day))
        new = _thing(pieces, next(days, -1))
        first = at - (pieces[at - 1].kind == "and")
        return (Swap(old, new), first, after + 1) if new is not None else None
    if length > 1 and isinstance(old, Day):  # "torsdag 16-20 i stedet for fredag"
        days = (n for n in range(at - 1, -1, -1) if isinstance(_thing(pieces, n), Day))
        new = _thing(pieces, next(days, -1))
        return (Swap(old, new), at, after + 1) if new is not None else None
    new = _thing(pieces, before)
    if new is not None and _alike(old, new):
        return Swap(old, new), before + 1, after + 1
    return None


def _and_not(pieces: list[Token], at: int) -> bool:
    """Return whether "ikke" follows the time of another day: "torsdag 16-20 (og) ikke fredag"."""
    before = [piece.kind for piece in pieces[max(0, at - 2) : at]]
    return before[-2:] == ["span", "and"] or before[-1:] == ["span"]


def _skip(
    pieces: list[Token], at: int, step: int, commas: bool = False, words: frozenset[str] = _FILL
) -> int:
    while 0 <= at < len(pieces) and (
        (pieces[at].text.lower() in words and pieces[at].kind != "day")
        or (commas and pieces[at].kind == "comma")
        or (pieces[at].kind == "mark" and pieces[at].text in "(")
    ):
        at += step
    return at


def _thing(pieces: list[Token], at: int) -> Day | Span | None:
    if not 0 <= at < len(pieces):
        return None
    piece = pieces[at]
    value = piece.value
    if isinstance(value, Day | Span):
        return value
    if isinstance(value, Clock):
        return Span(value)
    if piece.kind == "number" and isinstance(value, int) and 0 <= value <= 24:
        return Span(Clock(value * 60, settled=value > 12))
    return None


def _alike(one: Day | Span, other: Day | Span) -> bool:
    if isinstance(one, Span) and isinstance(other, Span):
        return True
    return isinstance(one, Day) and isinstance(other, Day)


def _moved(pieces: list[Token]) -> list[Swap]:
    """Read "flyttet fra fredag til lørdag" and "rykket fra 16 til 17"."""
    if retimed := _retimed(pieces):
        return retimed
    if not any(piece.text.lower() in MOVED for piece in pieces):
        return []
    days = [piece for piece in pieces if isinstance(piece.value, Day)]
    if len(days) == 2 and days[1].kind in {"until", "day"}:
        one, other = days[0].value, days[1].value
        assert isinstance(one, Day) and isinstance(other, Day)
        between = pieces[pieces.index(days[0]) : pieces.index(days[1])]
        if any(piece.text.lower() in _ANOTHERS for piece in between):
            return []  # "jeg tager hans fredag og han tager min lørdag"
        if any(piece.text.lower() in _INSTEAD for piece in between):
            one, other, days = other, one, days[::-1]
        pieces.remove(days[0])  # what is told besides is of the new day
        return [Swap(one, other)]
    return []


def _retimed(pieces: list[Token]) -> list[Swap]:
    """Read "16-20 er blevet til 17-20"."""
    spans = [piece for piece in pieces if piece.kind == "span"]
    if len(spans) != 2:
        return []
    one, other = spans[0].value, spans[1].value
    between = pieces[pieces.index(spans[0]) : pieces.index(spans[1])]
    became = any(piece.text.lower() in MOVED | {"blevet"} for piece in between)
    if not (became and isinstance(one, Span) and isinstance(other, Span) and one.end and other.end):
        return []
    pieces.remove(spans[0])
    return [Swap(one, other)]
