"""Days of a list: those struck out, a weekend whose days follow, "alle dage" behind dates."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.answers.word_list import words_in
from flows.shifts.token import Day, Every, Mod, Span, Token

_STRUCK = frozenset(words_in("x xx nej nope intet ingenting nothing none nada tom"))
_FREE = frozenset(words_in("fri off free fridag ferie"))
_ENDS = frozenset({"line", "stop", "comma"})
_BETWEEN = frozenset({"comma", "mark", "line", "and", "dash", "word"})
_WEEKEND = (5, 6)
_WEEK = 7
_EACH_PART = frozenset({"hver", "every"})
"""What is left of "hver morgen", whose part of the day is told besides."""
_EACH = re.compile(r"(?:alle (?:\w+ )?dage|hver dag|each day|every day)$", re.IGNORECASE)
_NEAR = 10
"""Pieces between days that are told twice at most, and between a shift and its pause."""
_PAUSES = frozenset(words_in("pause pausen frokostpause spisepause pauser break lunchbreak"))
_SETS_APART = frozenset(
    words_in("naer panaer undtagen undtaget bortset except ikke ik men but minus uden og")
)
_AROUND = frozenset(words_in("kl fra ved ca omkring mellem er den ligger holder at jeg pa around"))


def struck_out(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces without days that a list leaves empty: "Tirsdag -", "ons: x"."""
    done: list[Token] = []
    at = 0
    while at < len(pieces):
        last = _struck(pieces, at) or _off(pieces, at)
        if last is None:
            done.append(pieces[at])
        at = at + 1 if last is None else last
    return done


def _struck(pieces: Sequence[Token], at: int) -> int | None:
    """Return the place behind a struck day that begins at `at`; None where none does."""
    if pieces[at].kind != "day":
        return None
    last = at + 1
    while last < len(pieces) and pieces[last].kind == "mark" and pieces[last].text in ":|.":
        last += 1
    first = last
    while last < len(pieces) and (
        pieces[last].kind == "dash" or pieces[last].text.lower() in _STRUCK
    ):
        last += 1
    ends = last >= len(pieces) or pieces[last].kind in _ENDS
    return last if last > first and ends else None


def _off(pieces: Sequence[Token], at: int) -> int | None:
    """Return the place behind a free day among others with times: "lør 9-15 søn fri man 16-19"."""
    if pieces[at].kind != "day" or not at or at + 1 >= len(pieces):
        return None
    timed = pieces[at - 1].kind in {"number", "clock"}
    free = pieces[at + 1].text.lower() in _FREE
    ends = at + 2 >= len(pieces) or pieces[at + 2].kind == "day"
    return at + 2 if timed and free and ends else None


def named_weekends(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces with "hver weekend: lør 9-14, søn 10-14" as what its days say."""
    done: list[Token] = []
    mod: Mod = ""
    for at, piece in enumerate(pieces):
        day = piece.value
        if piece.kind != "day" or not isinstance(day, Day):
            done.append(piece)
        elif _days_follow(pieces, at + 1, day):
            mod = "next" if day.mod == "next" else ""
            if day.many:
                done.append(replace(piece, kind="every", value=Every()))
            if day.part:
                done.append(replace(piece, kind="part", value=day.part))
        elif mod and _of_weekend(piece) and not day.mod:
            done.append(replace(piece, value=day.with_mod(mod)))
        elif not _each(piece, done):
            done.append(piece)
    return done


def _days_follow(pieces: Sequence[Token], at: int, day: Day) -> bool:
    """Return whether days that were told together are told one by one after that."""
    if day.many and len(day.weekdays) > len(_WEEKEND):  # "hver morgen mandag til lørdag"
        after = pieces[at].value if at < len(pieces) else None
        return isinstance(after, Day) and len(after.weekdays) == 1
    if day.weekdays != _WEEKEND:
        return False
    while at < len(pieces) and pieces[at].kind in _BETWEEN:
        at += 1
    return at < len(pieces) and _of_weekend(pieces[at])


def told_again(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces without days that are told one by one, with their times, after that.

    "Torsdag og fredag hver uge, tors 16-19 og fre 15-20", and "i hverdagene 14-16 hver dag".
    """
    again = {at for at in range(len(pieces)) if _again(pieces, at)}
    weekly = not any(piece.kind in {"week", "every"} for piece in pieces)
    done = [_every(pieces, at) if at in again and weekly else None for at in range(len(pieces))]
    return [
        made or piece
        for at, (piece, made) in enumerate(zip(pieces, done, strict=True))
        if made or at not in again
    ]


def _every(pieces: Sequence[Token], at: int) -> Token | None:
    """Return "hver dag" before a run of days as that the run comes back; else None."""
    day, low = pieces[at].value, pieces[at].text.lower().strip()
    if not isinstance(day, Day) or len(day.weekdays) != _WEEK or low.startswith("hele"):
        return None
    near = pieces[at + 1 : at + _NEAR]
    ahead = any(isinstance(p.value, Day) and 1 < len(p.value.weekdays) < _WEEK for p in near)
    return replace(pieces[at], kind="every", value=Every()) if ahead or low in _EACH_PART else None


def _again(pieces: Sequence[Token], at: int) -> bool:
    day = pieces[at].value
    if pieces[at].kind != "day" or not isinstance(day, Day):
        return False
    near = range(max(0, at - _NEAR), min(len(pieces), at + _NEAR))
    low = pieces[at].text.lower().strip()
    if len(day.weekdays) == _WEEK and (low.endswith(("dag", "day", "dage")) or low in _EACH_PART):
        others = [other for n in near if n != at and isinstance(other := pieces[n].value, Day)]
        spans = sum(pieces[n].kind == "span" for n in near)
        spans += sum(2 * (pieces[n].text.lower() in _SETS_APART) for n in near)
        return spans < 2 and any(_is_run(other) for other in others)
    if day.weekdays == _WEEKEND and not day.dates and at and pieces[at - 1].kind == "every":
        named = [other for n in near if n < at and isinstance(other := pieces[n].value, Day)]
        return any(set(other.weekdays) <= set(_WEEKEND) for other in named)
    return len(day.weekdays) == 1 and not day.dates and _refined(pieces, at)


def _is_run(day: Day) -> bool:
    return 1 < len(day.weekdays) < _WEEK or (day.through and len(day.dates) == 2)


def _refined(pieces: Sequence[Token], at: int) -> bool:
    """Return whether a day among others without a time stands again with its own time."""
    first = last = at
    while _listed(pieces, last + 1) and last + 2 < len(pieces) and pieces[last + 2].kind == "day":
        last += 2
    while first > 1 and _listed(pieces, first - 1) and pieces[first - 2].kind == "day":
        first -= 2
    named = [day for n in range(first, last + 1, 2) if isinstance(day := pieces[n].value, Day)]
    if len(named) < 2 or any(day.mod or day.dates for day in named):
        return False
    after = next((n for n in range(last + 1, len(pieces)) if pieces[n].kind == "day"), len(pieces))
    if any(isinstance(piece.value, Span) for piece in pieces[last:after]):
        return False
    timed = {
        day.weekdays
        for n in range(after, len(pieces) - 1)
        if isinstance(day := pieces[n].value, Day) and pieces[n + 1].kind == "span"
    }
    return {day.weekdays for day in named} <= timed


def _listed(pieces: Sequence[Token], at: int) -> bool:
    return at < len(pieces) and pieces[at].kind in {"and", "comma"}


def without_pauses(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces without the times of pauses in a shift: "9-17 med pause kl 12"."""
    done: list[Token] = []
    for at, piece in enumerate(pieces):
        timed = any(isinstance(other.value, Span) for other in done[-_NEAR:])
        if not (isinstance(piece.value, Span) and timed and _is_pause(pieces, at)):
            done.append(piece)
    return done


def _is_pause(pieces: Sequence[Token], at: int) -> bool:
    if at + 1 < len(pieces) and pieces[at + 1].text.lower() in _PAUSES:
        return True
    before = at - 1
    while before >= 0 and (
        pieces[before].kind in {"minutes", "from"} or pieces[before].text.lower() in _AROUND
    ):
        before -= 1
    return before >= 0 and pieces[before].text.lower() in _PAUSES


def _of_weekend(piece: Token) -> bool:
    day = piece.value
    return isinstance(day, Day) and len(day.weekdays) == 1 and day.weekdays[0] in _WEEKEND


def _each(piece: Token, done: Sequence[Token]) -> bool:
    """Return whether "alle dage" is each of the days before: "i dag og fredag alle dage"."""
    day = piece.value
    if not isinstance(day, Day) or len(day.weekdays) != _WEEK or not _EACH.match(piece.text):
        return False
    dated = [other for other in done[-8:] if isinstance(other.value, Day) and other.value.dates]
    if any(isinstance(other.value, Day) and len(other.value.dates) > 1 for other in dated):
        return True
    return len(dated) > 1 or _ends_list(done)


def _ends_list(done: Sequence[Token]) -> bool:
    """Return whether two days or more stand at the end, joined by nothing but commas and "og"."""
    days = 0
    for piece in reversed(done):
        if piece.kind == "day" and isinstance(piece.value, Day) and len(piece.value.weekdays) < 2:
            days += 1
        elif piece.kind not in {"comma", "and"} and not (
            piece.kind == "mark" and piece.text in ".("
        ):
            break
    return days > 1 and not any(piece.kind == "every" for piece in done)
