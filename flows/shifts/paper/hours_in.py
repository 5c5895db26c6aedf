"""The hours that stand in a cell of a roster: "10.00–16.00", "1000-1600", "10 til luk", "Fri"."""

import re
from dataclasses import dataclass

from flows.answers.word_list import words_in
from flows.shifts.paper.flat import with_digits

LONGEST = 16 * 60
_DAY, _EVENING, _MORNING = 24 * 60, 15 * 60, 9 * 60
_CLOCK = r"(?<![\d.:,/])(?:kl\.? ?)?(\d{1,2})(?: ?[.:,]? ?([0-5]\d))?(?![\d/]|[.,:]\d)(?: ?t\b)?"
_TO = r" ?(?:-+|/|til|to|>) ?"
_CLOSING = r"l?uk\w*|clos\w*|slut"
_SPAN = re.compile(
    rf"{_CLOCK}(?:{_TO}{_CLOCK}|(?: ?-+ ?| ?t[il1]{{1,2}} ?| ?to )(?:ca\.? ?)?({_CLOSING}))"
)
_TWO_CLOCKS = re.compile(
    r"(?<![\d.:,/])(\d{1,2})[.:]([0-5]\d)(?:[.:]00)? ?(\d{1,2})[.:]([0-5]\d)(?![\d/])"
)
_OFF = re.compile(
    r"\b(?:fri\w*|f|x|off|ferie\w*|syg\w*|sick|holiday|orlov|lukket|closed|afspadser\w*|"
    r"barns?|helligdag\w*|sh|ingen|none)\b"
)
_PAUSE = re.compile(r"\(?\b(?:pause|break|heraf)\b.*$|\d+ ?min\b\.?")
_NOTHING = frozenset("-./ ")
_HOURS = frozenset(words_in("timer time t hours kl fra til vagt shift dag aften"))


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, in minutes; `end` None is closing time. `settled`: a 24-hour clock."""

    start: int
    end: int | None
    settled: bool


@dataclass(frozen=True, slots=True)
class Hours:
    """The spans in a text, whether it says that one is off, and the words beside.

    `unread`: there are figures in it that look like hours and could not be read as any.
    """

    spans: tuple[Span, ...] = ()
    off: bool = False
    unread: bool = False
    rest: str = ""


def hours_in(text: str) -> Hours:
    """Return the hours in flat text."""
    text = with_digits(_PAUSE.sub(" ", text))
    found: list[Span | None] = []
    rest = _SPAN.sub(lambda said: _taken(said, found), text)
    rest = _TWO_CLOCKS.sub(lambda said: _taken(said, found), rest) if not found else rest
    spans = tuple(dict.fromkeys(span for span in found if span is not None))
    off = _OFF.search(rest) is not None or (bool(text) and _NOTHING.issuperset(text))
    unread = None in found or (not spans and not off and _looks_like_hours(rest))
    words = " ".join(word for word in re.findall(r"[^\W\d_]+", rest) if word not in _HOURS)
    return Hours(() if off else spans, off, unread and not off, words)


def _taken(said: re.Match[str], found: list[Span | None]) -> str:
    found.append(_span(said))
    return " "


def _span(said: re.Match[str]) -> Span | None:
    groups = [*said.groups(), None][:5]
    begin, begin_past, end, end_past, closing = groups
    start, until = _minutes(begin, begin_past), _minutes(end, end_past)
    settled = any((begin_past, end_past)) or (begin or "").startswith("0")
    settled = settled or max(start or 0, until or 0) >= 13 * 60
    if start is None or start >= _DAY:
        return None
    if closing:
        return Span(start, None, settled)
    if until is None or until > _DAY:
        return None
    # "16-8": bare figures may be the evening's, and what follows decides.
    bare = not settled and until <= start
    ends = until if until > start or bare else until + _DAY
    over = ends > _DAY and not (start >= _EVENING and until <= _MORNING)
    return None if over or ends == start or ends - start > LONGEST else Span(start, ends, settled)


def _minutes(hour: str | None, past: str | None) -> int | None:
    return None if hour is None else int(hour) * 60 + int(past or 0)


def _looks_like_hours(rest: str) -> bool:
    return re.search(r"\d{1,2} ?[.:-] ?\d|\d[.:]\d\d\b", rest) is not None
