"""Times that belong together: "16", "-", "20" is one span, "16:00  20:00" in a roster, too."""

from collections.abc import Sequence
from dataclasses import replace

from flows.answers.word_list import words_in
from flows.shifts.jobs import WORKS
from flows.shifts.said import HOUR
from flows.shifts.sentences import has
from flows.shifts.token import Clock, Span, Token

_Made = tuple[Token | None, int] | None
"""A span, None where a piece only completes one before, and the place behind it."""

_AROUND = frozenset(words_in("ca cirka ish omkring sadan about around so og kl i is er ving"))
_BEFORE_START = frozenset(
    words_in(
        "moder mode modte modetid vagt ind start starter begynder fra kl ca mellem between at from "
        "mente mener nej no rettelse"
    )
)

_LEADING = frozenset(
    words_in(
        "ca cirka omkring sadan about around ved jeg jg stadig stadigvaek forst mig "
        "senest allerede tidligst"
    )
)
"""Words that may stand between "fra", "starter" or a day, and a bare number that is a start."""
_NOT = frozenset({"ikke", "ik", "ikk", "not"})
_LOOSE = frozenset(words_in("line stop comma minutes day part and ask end close every untimed"))
"""Kinds of pieces behind a number that it does not count."""
_GOING_ON = frozenset(words_in("i pa hver on og men sa har er skal sa jeg hos ved for fordi til"))


def spans(pieces: list[Token]) -> list[Token]:
    """Return the pieces with times as spans; numbers that are no time are left."""
    done: list[Token] = []
    at = 0
    while at < len(pieces):
        made = _span_at(pieces, at, done)
        if made is None:
            done.append(pieces[at])
            at += 1
        else:
            token, at = made
            if token is not None:
                done.append(token)
    return done


def _span_at(pieces: list[Token], at: int, done: list[Token]) -> _Made:
    piece = pieces[at]
    if piece.kind == "end" or (piece.kind == "to" and _clock(pieces, at + 1)):
        start = _clock(pieces, at + 1)
        if start and (whole := _ranged(pieces, at + 1, start, done)):
            return whole
        return _ending(pieces, at, done)
    if piece.kind == "close":
        return _closing(piece, at, done)
    start = _clock(pieces, at)
    if start is None:
        return None
    if _is_column(pieces, at, done):
        return None, at + 1
    return _ranged(pieces, at, start, done) or _lone(pieces, at, start, done)


def _is_column(pieces: Sequence[Token], at: int, done: list[Token]) -> bool:
    """Return whether a time is a roster's column of pauses or totals: "16:00-20:00  0:30"."""
    back = len(done) - 1
    while back >= 0 and done[back].kind == "mark" and done[back].text in "|(":
        back -= 1
    after = pieces[at + 1].kind if at + 1 < len(pieces) else "line"
    ranged = after in {"to", "dash", "end"}
    return pieces[at].kind == "clock" and back >= 0 and _complete(done[back]) and not ranged


def _clock(pieces: Sequence[Token], at: int) -> Clock | None:
    """Return the time that may stand at a place; None where none does."""
    if at >= len(pieces):
        return None
    value = pieces[at].value
    if isinstance(value, Clock):
        return value
    if pieces[at].kind != "number" or not isinstance(value, int) or not 0 <= value <= 99:
        return None
    written = pieces[at].text
    if value > 24:
        return Clock(-1)
    return Clock(value * HOUR, settled=value > 12 or written[0] == "0")


def _ranged(
    pieces: list[Token], at: int, start: Clock, done: list[Token]
) -> tuple[Token, int] | None:
    after = _past(pieces, at + 1, _AROUND)
    if done and done[-1].text.lower() in _NOT and _kind(pieces, after) == "end":
        return None  # "starter 15 ikke 16 og slutter 19"
    if after < len(pieces) and pieces[after].kind == "part":
        # "9 in the morning until 2"; at the end it is said of both.
        until = _past(pieces, after + 1, _AROUND)
        if until < len(pieces) and pieces[until].kind in {"to", "dash", "end"}:
            start, after = start.in_part(str(pieces[after].value)), until
    if after < len(pieces) and pieces[after].kind == "close":
        return _made(pieces, at, after, Span(start, close=True))
    if after < len(pieces) and pieces[after].kind in {"to", "dash", "end"}:
        second = _past(pieces, after + 1, _AROUND, kinds=frozenset({"to", "end", "dash", "from"}))
        if second < len(pieces) and pieces[second].kind in {"close"}:
            return _made(pieces, at, second, Span(start, close=True))
        if second < len(pieces) and pieces[second].kind == "mark" and pieces[second].text == "?":
            return None
        # "Fredag 22 til lørdag 6": the day of the end is the next one.
        ends_later = second < len(pieces) and pieces[second].kind == "day"
        if ends_later and (pieces[after].kind != "dash" or start.settled):
            later = _clock(pieces, second + 1)
            if later:
                return _made(pieces, at, second + 1, Span(start, later))
        end = _clock(pieces, second)
        # "3-0" is how a match ended.
        if end is not None and not _counts(pieces, second) and pieces[second].text != "0":
            return _made(pieces, at, second, Span(start, end))
    return _between(pieces, at, start, done) or _columns(pieces, at, start)


def _kind(pieces: Sequence[Token], at: int) -> str:
    return pieces[at].kind if at < len(pieces) else ""


def _between(
    pieces: list[Token], at: int, start: Clock, done: list[Token]
) -> tuple[Token, int] | None:
    """Read "mellem 16 og 20"."""
    between = done and done[-1].value == "mellem"
    if between and at + 2 < len(pieces) and pieces[at + 1].kind == "and":
        end = _clock(pieces, at + 2)
        return _made(pieces, at, at + 2, Span(start, end)) if end else None
    return None


def _columns(pieces: list[Token], at: int, start: Clock) -> tuple[Token, int] | None:
    """Read the two columns of a roster: "16:00  20:00"."""
    after = at + 1
    while after < len(pieces) and pieces[after].kind == "mark" and pieces[after].text in "|:":
        after += 1
    if pieces[at].kind == "clock" and after + 1 < len(pieces) and pieces[after].kind == "line":
        alone = at == 0 or pieces[at - 1].kind == "line"
        ends = after + 2 >= len(pieces) or pieces[after + 2].kind == "line"
        after += 1 if alone and ends else 0
    if after < len(pieces) and pieces[at].kind == pieces[after].kind == "clock" and start.sure:
        return _made(pieces, at, after, Span(start, _clock(pieces, after)))
    return None


def _lone(pieces: list[Token], at: int, start: Clock, done: list[Token]) -> _Made:
    if pieces[at].kind == "clock":
        return _made(pieces, at, at, Span(start))
    follows = pieces[at + 1] if at + 1 < len(pieces) else None
    loose = follows is None or follows.kind in _LOOSE or _goes_on(follows)
    if start.minutes < 0 or not loose or not _led(done):
        return None
    return _made(pieces, at, at, Span(start))


def _led(done: list[Token]) -> bool:
    """Return whether what stands before a bare number makes it a start: "fra", "lørdag ca."."""
    back = len(done) - 1
    while back >= 0 and done[back].text.lower() in _LEADING:
        back -= 1
    if back < 0:
        return False
    return done[back].kind in {"from", "day"} or done[back].text.lower() in _BEFORE_START


def _goes_on(piece: Token) -> bool:
    """Return whether a word does not count what a number before it tells: "fra 11 arbejder"."""
    if piece.kind != "word":
        return False
    return piece.text.lower() in _GOING_ON or piece.value == WORKS or has(piece, "work")


def _ending(pieces: list[Token], at: int, done: list[Token]) -> _Made:
    """Read "slutter 20", which ends the time before it, or tells an end alone."""
    second = _past(pieces, at + 1, _AROUND, kinds=frozenset({"to", "end"}))
    end = _clock(pieces, second)
    close = second < len(pieces) and pieces[second].kind == "close"
    if end is None and not close:
        return None
    for back in range(len(done) - 1, -1, -1):
        before = done[back]
        if before.kind == "line" or back < len(done) - 14:
            break
        if before.kind == "span" and isinstance(before.value, Span):
            if not _complete(before):
                done[back] = replace(before, value=replace(before.value, end=end, close=close))
                return None, second + 1
            break
    made, after = _made(pieces, at, second, Span(None, end, close=close))
    return made, after


def _closing(piece: Token, at: int, done: list[Token]) -> _Made:
    for back in range(len(done) - 1, max(-1, len(done) - 5), -1):
        if (
            done[back].kind == "span"
            and isinstance(span := done[back].value, Span)
            and not _complete(done[back])
        ):
            done[back] = replace(done[back], value=replace(span, close=True))
            return None, at + 1
    return None


def _complete(token: Token) -> bool:
    span = token.value
    return isinstance(span, Span) and (
        span.end is not None or span.close or span.minutes is not None
    )


def _made(pieces: Sequence[Token], first: int, last: int, span: Span) -> tuple[Token, int]:
    text = " ".join(piece.text for piece in pieces[first : last + 1])
    return Token("span", span, text, pieces[first].at, pieces[last].end), last + 1


def _past(
    pieces: Sequence[Token], at: int, words: frozenset[str], kinds: frozenset[str] = frozenset()
) -> int:
    while at < len(pieces) and (
        (pieces[at].kind in {"word", "and"} and pieces[at].text.lower() in words)
        or pieces[at].kind in kinds
        or (pieces[at].kind == "mark" and pieces[at].text in ".:~")
    ):
        at += 1
    return at


def _counts(pieces: Sequence[Token], at: int) -> bool:
    """Return whether the number at a place counts things: "2-3 venner"."""
    return at + 1 < len(pieces) and pieces[at + 1].kind in {"quantity"}
