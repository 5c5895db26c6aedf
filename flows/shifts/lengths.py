"""How long a shift is, and ends that are told first: "tre timer fra kl 16", "fri 20, møder 16"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flows.shifts.sentences import has
from flows.shifts.token import Span, Token

_SHORTEST, _LONGEST = 60, 10 * 60
"""Minutes of a length that is told before its start; what is shorter is a pause."""
_BACK, _AHEAD = 10, 10
"""Pieces between a length and its start at most."""
_BOUNDS = frozenset({"line", "stop", "ask"})


def lengthened(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces with the starts to which lengths and ends belong made whole."""
    done = list(pieces)
    for at, piece in enumerate(done):
        minutes = piece.value
        if piece.kind != "minutes" or not isinstance(minutes, int) or minutes < _SHORTEST:
            continue
        start = _open(done, range(at - 1, max(-1, at - _BACK), -1))
        if start is None and minutes <= _LONGEST:
            ahead = range(at + 1, min(len(done), at + _AHEAD))
            start = _open(done, ahead, _BOUNDS | {"comma"} if _counted(done, at) else _BOUNDS)
        if start is not None and isinstance(span := done[start].value, Span):
            done[start] = replace(done[start], value=replace(span, minutes=minutes))
    return _ended(done)


def _open(
    pieces: Sequence[Token], places: Iterable[int], bounds: frozenset[str] = _BOUNDS
) -> int | None:
    """Return where the nearest span is, if it has a start and lacks its end."""
    for at in places:
        if pieces[at].kind in bounds:
            return None
        if isinstance(span := pieces[at].value, Span):
            return at if span.start and not _whole(span) else None
    return None


def _whole(span: Span) -> bool:
    return span.end is not None or span.close or span.minutes is not None


def _counted(pieces: Sequence[Token], at: int) -> bool:
    """Return whether a length is what was worked or paid: "har arbejdet 12 timer"."""
    return any(has(piece, "past") for piece in pieces[max(0, at - 3) : at])


def _ended(pieces: list[Token]) -> list[Token]:
    """Join an end that is told before its start: "har fri kl 20, møder 16"."""
    done: list[Token] = []
    for piece in pieces:
        span = piece.value
        if isinstance(span, Span) and span.start and not _whole(span):
            at = next((n for n in range(len(done) - 1, -1, -1) if _bounds(done[n])), None)
            early = done[at].value if at is not None else None
            if at is not None and isinstance(early, Span) and _fits(span, early):
                piece = replace(piece, value=replace(span, end=early.end))
                del done[at]
        done.append(piece)
    return done


def _bounds(piece: Token) -> bool:
    return piece.kind in _BOUNDS or isinstance(piece.value, Span)


def _fits(span: Span, early: Span) -> bool:
    if early.start or not (early.end and span.start):
        return False
    return span.start.minutes < early.end.minutes
