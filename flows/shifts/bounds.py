"""Days that say since when or until when something comes back: "fra på mandag", "stopper 20/12"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from flows.shifts.token import Day, Token

_STOPS = frozenset({"stopper", "slutter", "ender", "ophorer", "udlober", "ends", "stops"})


def bounded_days(pieces: list[Token]) -> list[Token]:
    """Mark days that say since when or until when: "fra på mandag", "stopper 20/12"."""
    done: list[Token] = []
    back = any(piece.kind == "every" for piece in pieces)
    for at, piece in enumerate(pieces):
        timed = any(after.kind == "span" for after in pieces[at + 1 : at + 2])
        if piece.kind in {"day", "week"} and done and done[-1].kind in {"from", "to"}:
            kind = "since" if done.pop().kind == "from" else "until"
            done.append(replace(piece, kind=kind))  # type: ignore[arg-type]
        elif _is_date(piece) and not timed and done and _stops(done):
            done.append(replace(piece, kind="until"))
        elif _is_date(piece) and not timed and back and _starts(done):
            done.append(replace(piece, kind="since"))
        else:
            done.append(piece)
    return done


def _is_date(piece: Token) -> bool:
    day = piece.value
    return piece.kind == "day" and isinstance(day, Day) and bool(day.dates or day.name is not None)


def _stops(done: Sequence[Token]) -> bool:
    words = [piece.text.lower() for piece in done[-3:]]
    return words[-1] in _STOPS or (words[-1] in {"er", "bliver"} and words[0] in {"sidste", "last"})


def _starts(done: Sequence[Token]) -> bool:
    """Return whether "starter" stands before a date, a few words between: "nyt job i Rema"."""
    words = reversed(done[-4:])
    return any(
        piece.kind == "from" for piece in takewhile(lambda p: p.kind in {"word", "from"}, words)
    )
