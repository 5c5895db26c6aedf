"""From a levelled message to its pieces, longest and most certain first."""

import re
from collections.abc import Iterator

from flows.shifts import said_dates, said_times
from flows.shifts.jobs import WORKS, job_at
from flows.shifts.named_days import INITIALS, NAMED
from flows.shifts.said import Maker, Patterns
from flows.shifts.said_joints import JOINTS
from flows.shifts.said_open import COUNTED, OPEN
from flows.shifts.said_weeks import WEEKS
from flows.shifts.token import Day, Kind, Mod, Token
from flows.shifts.weekdays import weekday

_Compiled = tuple[tuple[re.Pattern[str], Maker], ...]


def _compiled(patterns: Patterns) -> _Compiled:
    return tuple((re.compile(pattern, re.IGNORECASE), maker) for pattern, maker in patterns)


def _named(at: int) -> Maker:
    return lambda said: ("day", Day(name=at))


_NAMED: _Compiled = tuple((pattern, _named(at)) for at, (pattern, _) in enumerate(NAMED))
_NAMED_BY_DIGIT = tuple(named for named in _NAMED if re.search(r"[\d]", named[0].pattern))
_WORDED = _compiled(
    (*OPEN, *COUNTED, *said_dates.WORDED, *WEEKS, *said_times.LED, *JOINTS, *said_dates.MONTH_FIRST)
)
_DIGITED = (
    *_NAMED_BY_DIGIT,
    *_compiled((*said_dates.LISTED, *said_times.PAIRED, *said_times.COUNTED)),
    *_compiled((*said_dates.NUMBERED, *said_times.NUMBERED)),
)
_PIECE = re.compile(
    r"(?P<word>[A-Za-z][A-Za-z-]*[A-Za-z]|[A-Za-z])|(?P<digit>\d)|(?P<mark>[^\w\s]+|_)|(?P<line>\n)"
)
_AFTER_I = re.compile(r"\bi ?$", re.IGNORECASE)
_STOP = re.compile(r"\.(?:\s+[A-Z0-9\n]|\s*$|\s*\n|\.| )")
_MARKS: dict[str, Kind] = {
    ",": "comma",
    ";": "stop",
    "!": "stop",
    "?": "ask",
    "/": "dash",
    "&": "and",
    "+": "and",
    "-": "dash",
    ".": "stop",
}


def tokens(text: str) -> list[Token]:
    """Return the pieces of a levelled text, in order."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while (piece := _PIECE.search(text, at)) is not None:
        at = piece.start()
        if piece["line"]:
            token = Token("line", None, "\n", at, at + 1)
        elif piece["digit"]:
            token = _first(_DIGITED, text, at) or Token("mark", None, text[at], at, at + 1)
        elif piece["mark"]:
            token = _mark(text, at)
        else:
            token = _letters(text, at, piece["word"])
        yield token
        at = token.end


def _letters(text: str, at: int, word: str) -> Token:
    alone = word.split("-")[0]
    low = alone.lower()
    named = weekday(text, at, low)
    if named is not None:
        past = named.form == "past" and _AFTER_I.search(text[max(0, at - 3) : at])
        mod: Mod = "last" if past else ""
        day = Day(weekdays=(named.day,), many=named.form == "many", mod=mod)
        return Token("day", day, alone, at, at + len(alone))
    if low[0] in INITIALS and (found := _first(_NAMED, text, at)):
        return found
    if (made := _first(_WORDED, text, at)) is not None:
        return made
    job = job_at(text, at)
    return Token("word", WORKS if job else low, job or alone, at, at + len(job or alone))


def _mark(text: str, at: int) -> Token:
    char = text[at]
    kind: Kind = _MARKS.get(char, "mark")
    if char == "." and not _STOP.match(text, at):
        kind = "mark"
    return Token(kind, None, char, at, at + 1)


def _first(listed: _Compiled, text: str, at: int) -> Token | None:
    for pattern, maker in listed:
        said = pattern.match(text, at)
        if said is not None and said.end() > at and (made := maker(said)) is not None:
            kind, value = made
            return Token(kind, value, said[0], at, said.end())
    return None
