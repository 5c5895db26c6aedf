"""Pieces that belong together: "16", "-", "20" is one span, "lørdag", "28/11" is one day."""

from collections.abc import Sequence
from dataclasses import replace

from flows.shifts.moving import MOVED
from flows.shifts.token import Clock, Day, Span, Token

_HOUR = 60
_AROUND = frozenset(
    [
        "ca",
        "cirka",
        "ish",
        "omkring",
        "sadan",
        "about",
        "around",
        "so",
        "og",
        "kl",
        "i",
        "is",
        "er",
        "ving",
    ]
)
_BEFORE_START = frozenset(
    [
        "moder",
        "mode",
        "modte",
        "modetid",
        "vagt",
        "ind",
        "start",
        "starter",
        "begynder",
        "fra",
        "kl",
        "ca",
        "mellem",
        "between",
        "at",
        "from",
    ]
)
_BETWEEN_DAYS = frozenset(["den", "d", "the", "altsa", "dvs", "aka", "og", "pa", "on", "er", "is"])
_CLOCKS = frozenset({"clock", "number"})


def grouped(pieces: Sequence[Token]) -> list[Token]:
    """Return the pieces with days and times put together; numbers that are no time are left."""
    return _bounded(_through(_spans(_days(list(pieces)))))


# -- days -----------------------------------------------------------------------------------------


def _days(pieces: list[Token]) -> list[Token]:
    done: list[Token] = []
    for at, piece in enumerate(pieces):
        if piece.kind == "beside" and isinstance(piece.value, int) and not _day_follows(pieces, at):
            piece = replace(piece, kind="day", value=Day(days=piece.value))
        if piece.kind == "part" and done and isinstance(day := done[-1].value, Day):
            done[-1] = replace(done[-1], value=replace(day, part=str(piece.value)), end=piece.end)
        elif (
            piece.kind == "day"
            and done
            and done[-1].kind == "beside"
            and isinstance(day := piece.value, Day)
        ):
            days = done.pop().value
            done.append(
                replace(piece, value=replace(day, days=days if isinstance(days, int) else 0))
            )
        elif piece.kind == "day":
            piece = _not_this(done, piece)
            _join(done, _with_mod(done, piece))
        else:
            done.append(piece)
    return done


def _not_this(done: list[Token], piece: Token) -> Token:
    """Return "hver anden weekend" without the "this" of "weekenden"."""
    day = piece.value
    weekend = isinstance(day, Day) and len(day.weekdays) == 2 and day.mod == "this"
    if weekend and isinstance(day, Day) and done and done[-1].kind == "every":
        return replace(piece, value=day.with_mod(""))
    return piece


def _day_follows(pieces: Sequence[Token], at: int) -> bool:
    return any(piece.kind == "day" for piece in pieces[at + 1 : at + 2])


_MODS = {
    "pa": "on", "on": "on", "om": "on", "naeste": "next", "nste": "next", "next": "next", "denne": "this", "her": "this",
    "dette": "this", "this": "this", "kommende": "this", "forstkommende": "this", "coming": "this",
    "sidste": "last", "last": "last", "forrige": "last",
}  # fmt: skip


def _with_mod(done: list[Token], piece: Token) -> Token:
    day = piece.value
    if not isinstance(day, Day) or not day.weekdays or not done or day.mod:
        return piece
    before = done[-1]
    mod = _MODS.get(before.text.lower()) if before.kind == "word" else None
    if mod is None:
        return piece
    done.pop()
    if (
        mod == "on"
        and done
        and done[-1].kind == "word"
        and done[-1].text.lower() in {"naeste", "next"}
    ):
        done.pop()
        mod = "next"
    if mod == "on" and day.many:  # "om lørdagen" and "on Saturdays" are every one
        mod = ""
    return replace(piece, value=day.with_mod(mod), at=before.at)  # type: ignore[arg-type]


def _join(done: list[Token], piece: Token) -> None:
    """Put a day behind what is done, together with the day right before it if it is the same."""
    at = len(done) - 1
    while at >= 0 and (
        (done[at].kind == "mark" and done[at].text in ".:(|)")
        or done[at].kind == "comma"
        or (done[at].kind == "word" and done[at].text.lower() in {"den", "d", "the", "altsa", "dvs"})
    ):  # fmt: skip
        at -= 1
    one, other = (done[at].value if at >= 0 else None), piece.value
    if isinstance(one, Day) and isinstance(other, Day) and (both := _same(one, other)):
        del done[at + 1 :]
        done[at] = replace(
            done[at], value=both, end=piece.end, text=f"{done[at].text} {piece.text}"
        )
    else:
        done.append(piece)


def _same(one: Day, other: Day) -> Day | None:
    """Return the day that both tell of, from two sides; None when they are two days."""
    if one.weeks and not one.weekdays and other.weekdays:
        return replace(other, weeks=one.weeks)
    if other.weeks and not other.weekdays:
        return replace(one, weeks=one.weeks + other.weeks)
    sides = [_side(one), _side(other)]
    if sides[0] == sides[1] or len(one.weekdays) > 1 or len(other.weekdays) > 1:
        return None
    if {"weekday"} & set(sides) or {"date"} & set(sides):
        return Day(
            weekdays=one.weekdays or other.weekdays, dates=one.dates or other.dates, through=one.through or other.through,
            offset=other.offset if one.offset is None else one.offset,
            name=other.name if one.name is None else one.name, mod=one.mod or other.mod,
            part=one.part or other.part, many=one.many or other.many,
        )  # fmt: skip
    return None


def _side(day: Day) -> str:
    if day.dates:
        return "date"
    return "weekday" if day.weekdays else "named" if day.name is not None else "offset"


# -- spans ----------------------------------------------------------------------------------------


def _spans(pieces: list[Token]) -> list[Token]:
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


def _span_at(pieces: list[Token], at: int, done: list[Token]) -> tuple[Token | None, int] | None:
    piece = pieces[at]
    if piece.kind == "end" or (piece.kind == "to" and _clock(pieces, at + 1)):
        start = _clock(pieces, at + 1)
        if start and (whole := _ranged(pieces, at + 1, start, done)):
            return whole
        return _ending(pieces, at, done)
    if piece.kind == "close":
        return _closing(piece, at, done)
    if piece.kind == "minutes":
        return _lasting(piece, at, done)
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
    return Clock(value * _HOUR, settled=value > 12 or written[0] == "0")


def _ranged(
    pieces: list[Token], at: int, start: Clock, done: list[Token]
) -> tuple[Token, int] | None:
    after = _past(pieces, at + 1, _AROUND)
    if after < len(pieces) and pieces[after].kind == "close":
        return _made(pieces, at, after, Span(start, close=True))
    if after < len(pieces) and pieces[after].kind in {"to", "dash", "end"}:
        second = _past(pieces, after + 1, _AROUND, kinds=frozenset({"to", "end", "dash", "from"}))
        if second < len(pieces) and pieces[second].kind in {"close"}:
            return _made(pieces, at, second, Span(start, close=True))
        if second < len(pieces) and pieces[second].kind == "mark" and pieces[second].text == "?":
            return None
        # "Fredag 22 til lørdag 6": the day of the end is the next one.
        if second < len(pieces) and pieces[second].kind == "day" and _clock(pieces, second + 1):
            if pieces[after].kind != "dash" or start.settled:
                return _made(pieces, at, second + 1, Span(start, _clock(pieces, second + 1)))
        end = _clock(pieces, second)
        # "3-0" is how a match ended.
        if end is not None and not _counts(pieces, second) and pieces[second].text != "0":
            return _made(pieces, at, second, Span(start, end))
    return _between(pieces, at, start, done) or _columns(pieces, at, start)


def _between(
    pieces: list[Token], at: int, start: Clock, done: list[Token]
) -> tuple[Token, int] | None:
    """Read "mellem 16 og 20"."""
    between = done and done[-1].text.lower() in {"mellem", "between"}
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


def _lone(
    pieces: list[Token], at: int, start: Clock, done: list[Token]
) -> tuple[Token | None, int] | None:
    if pieces[at].kind == "clock":
        return _made(pieces, at, at, Span(start))
    before = done[-1] if done else None
    led = before is not None and (
        before.kind in {"from", "day"} or before.text.lower() in _BEFORE_START
    )
    follows = pieces[at + 1].kind if at + 1 < len(pieces) else "line"
    loose = follows in {
        "line",
        "stop",
        "comma",
        "minutes",
        "day",
        "part",
        "and",
        "ask",
        "end",
        "close",
        "every",
    }
    known = follows == "word" and pieces[at + 1].text.lower() in {
        "i",
        "pa",
        "hver",
        "on",
        "og",
        "men",
        "sa",
    }
    return (
        _made(pieces, at, at, Span(start))
        if led and (loose or known) and start.minutes >= 0
        else None
    )


def _ending(pieces: list[Token], at: int, done: list[Token]) -> tuple[Token | None, int] | None:
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


def _closing(piece: Token, at: int, done: list[Token]) -> tuple[Token | None, int] | None:
    for back in range(len(done) - 1, max(-1, len(done) - 5), -1):
        if (
            done[back].kind == "span"
            and isinstance(span := done[back].value, Span)
            and not _complete(done[back])
        ):
            done[back] = replace(done[back], value=replace(span, close=True))
            return None, at + 1
    return None


def _lasting(piece: Token, at: int, done: list[Token]) -> tuple[Token | None, int] | None:
    """Read "i 4 timer" behind a start; else it is a length of something."""
    for back in range(len(done) - 1, max(-1, len(done) - 6), -1):
        if done[back].kind in {"line", "stop"}:
            break
        if done[back].kind == "span" and isinstance(span := done[back].value, Span):
            minutes = piece.value if isinstance(piece.value, int) else 0
            if not _complete(done[back]) and minutes >= 2 * 30:
                done[back] = replace(done[back], value=replace(span, minutes=minutes))
            break
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


# -- from, until and through ----------------------------------------------------------------------


def _through(pieces: list[Token]) -> list[Token]:
    """Read "mandag til fredag" and "3/12-5/12" as days from one through another."""
    done: list[Token] = []
    for piece in pieces:
        joins = (
            len(done) > 1
            and piece.kind == done[-2].kind == "day"
            and done[-1].kind in {"to", "dash"}
            and done[-1].text != "/"
        )
        moved = any(before.text.lower() in MOVED for before in done[-8:-2])
        range_ = _days_through(done[-2].value, piece.value) if joins and not moved else None
        bounded = (
            range_ is not None and range_.through and len(done) > 2 and done[-3].kind == "from"
        )
        if range_ is None or bounded:
            done.append(piece)
        else:
            del done[-1]
            if len(done) > 1 and done[-2].kind == "from":
                del done[-2]
            done[-1] = replace(done[-1], value=range_, end=piece.end)
    return done


def _days_through(first: object, last: object) -> Day | None:
    if not (isinstance(first, Day) and isinstance(last, Day)):
        return None
    if len(first.dates) == len(last.dates) == 1:
        (number, month, year), (last_date,) = first.dates[0], last.dates
        return Day(
            dates=((number, month or last_date[1], year or last_date[2]), last_date), through=True
        )
    if first.through and len(last.weekdays) == 1:  # "man-ons-fre" are three days
        return replace(
            first, weekdays=(first.weekdays[0], first.weekdays[-1], *last.weekdays), through=False
        )
    if len(first.weekdays) == len(last.weekdays) == 1 and not (first.dates or last.dates):
        start, end = first.weekdays[0], last.weekdays[0]
        days = tuple((start + n) % 7 for n in range((end - start) % 7 + 1))
        return replace(first, weekdays=days, through=True, many=first.many or last.many)
    return None


def _bounded(pieces: list[Token]) -> list[Token]:
    """Mark days that say since when or until when: "fra på mandag", "indtil 20/12"."""
    done: list[Token] = []
    for piece in pieces:
        if piece.kind in {"day", "week"} and done and done[-1].kind in {"from", "to"}:
            kind = "since" if done.pop().kind == "from" else "until"
            done.append(replace(piece, kind=kind))  # type: ignore[arg-type]
        else:
            done.append(piece)
    return done
