"""The day that a night shift ends on: "lørdag fra kl 22 til 6 om søndagen" is one shift."""

from collections.abc import Sequence

from flows.answers.word_list import words_in
from flows.shifts.token import Clock, Day, Span, Token

_BETWEEN = frozenset(words_in("om pa den d on the i naeste dag aften vagt job arbejde arbejder"))
_EVENING, _NOON = 18 * 60, 12 * 60
_NEAR = 4
"""Pieces between a night shift and its days at most."""


def without_mornings_after(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces without days that only say when a shift over midnight is over."""
    gone = {at for n, piece in enumerate(pieces) if _is_night(piece) for at in _morning(pieces, n)}
    return [piece for at, piece in enumerate(pieces) if at not in gone]


def _is_night(piece: Token) -> bool:
    span = piece.value
    if not (isinstance(span, Span) and span.start and span.end):
        return False
    return _late(span.start) >= _EVENING and 0 < span.end.minutes <= _NOON


def _late(clock: Clock) -> int:
    return clock.minutes if clock.settled or clock.minutes >= _NOON else clock.minutes + _NOON


def _morning(pieces: Sequence[Token], at: int) -> list[int]:
    """Return the place of the day after that of the night shift at a place, if it stands there."""
    first = _day(pieces, range(at - 1, max(-1, at - 1 - _NEAR), -1))
    last = _day(pieces, range(at + 1, min(len(pieces), at + 1 + _NEAR)))
    if first is None or last is None or _tells_more(pieces, last + 1):
        return []
    one, other = pieces[first].value, pieces[last].value
    return (
        [last] if isinstance(one, Day) and isinstance(other, Day) and _follows(one, other) else []
    )


def _follows(one: Day, other: Day) -> bool:
    single = len(one.weekdays) == len(other.weekdays) == 1 and not other.dates
    return single and other.weekdays[0] == (one.weekdays[0] + 1) % 7


def _day(pieces: Sequence[Token], places: range) -> int | None:
    for at in places:
        piece = pieces[at]
        if piece.kind in {"day", "since", "until"}:
            return at
        passes = piece.kind in {"from", "part"} or piece.text.lower() in _BETWEEN
        if not passes:
            return None
    return None


def _tells_more(pieces: Sequence[Token], at: int) -> bool:
    """Return whether a day has a time of its own, or begins a list."""
    after = next((piece for piece in pieces[at : at + 2] if piece.kind != "part"), None)
    return after is not None and after.kind in {"span", "number", "clock", "and", "from"}
