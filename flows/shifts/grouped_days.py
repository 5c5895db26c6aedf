"""Days told from two sides, and through: "lørdag 28/11", "mandag til fredag"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.shifts.moving import MOVED
from flows.shifts.token import Day, Mod, Token

_LINKING = frozenset({"her", "nemlig", "den", "d", "the", "altsa", "dvs"})
_SWAPPED = frozenset({"byt", "bytter", "bytte", "skifter", "skift", "skiftet", "skifte"})
_FORTNIGHT = 14
_MODS: dict[str, Mod] = {
    "pa": "on", "on": "on", "om": "on", "naeste": "next", "nste": "next", "next": "next",
    "denne": "this", "her": "this", "dette": "this", "this": "this", "kommende": "this",
    "forstkommende": "this", "coming": "this", "sidste": "last", "last": "last", "forrige": "last",
}  # fmt: skip


def joined_days(pieces: list[Token]) -> list[Token]:
    """Return the pieces with each day one: its name, date, part and "næste" together."""
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
            piece = _with_mod(done, _not_this(done, piece))
            if _in_list(done, pieces[at + 1 : at + 3]):
                done.append(piece)
            else:
                _join(done, piece)
        else:
            done.append(piece)
    return done


def _in_list(done: Sequence[Token], after: Sequence[Token]) -> bool:
    """Return whether a day stands between two in a list: "i morgen, fredag og søndag"."""
    kinds = [piece.kind for piece in after]
    before = done[-2].value if len(done) > 1 and done[-1].kind == "comma" else None
    named = isinstance(before, Day) and before.offset is not None
    return named and len(kinds) > 1 and kinds[0] in {"comma", "and"} and kinds[1] == "day"


def _not_this(done: list[Token], piece: Token) -> Token:
    """Return "hver anden weekend" without the "this" of "weekenden"."""
    day = piece.value
    weekend = isinstance(day, Day) and len(day.weekdays) == 2 and day.mod == "this"
    if weekend and isinstance(day, Day) and done and done[-1].kind == "every":
        return replace(piece, value=day.with_mod(""))
    return piece


def _day_follows(pieces: Sequence[Token], at: int) -> bool:
    return any(piece.kind == "day" for piece in pieces[at + 1 : at + 2])


def _with_mod(done: list[Token], piece: Token) -> Token:
    day = piece.value
    if not isinstance(day, Day) or not day.weekdays or not done or day.mod:
        return piece
    before = done[-1]
    if before.text.lower() == "hele" and day.many:  # "hele lørdagen" is one
        return replace(piece, value=replace(day, many=False))
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
    return replace(piece, value=day.with_mod(mod), at=before.at)


def _join(done: list[Token], piece: Token) -> None:
    """Put a day behind what is done, together with the day right before it if it is the same."""
    at = len(done) - 1
    while at >= 0 and _links(done[at]):
        at -= 1
    one, other = (done[at].value if at >= 0 else None), piece.value
    if _ends_run(done, at) and any(between.kind == "comma" for between in done[at + 1 :]):
        done.append(piece)
        return
    if isinstance(one, Day) and isinstance(other, Day) and (both := _same(one, other)):
        del done[at + 1 :]
        done[at] = replace(
            done[at], value=both, end=piece.end, text=f"{done[at].text} {piece.text}"
        )
    else:
        done.append(piece)


def _ends_run(done: Sequence[Token], at: int) -> bool:
    """Return whether a date is the last of a run: "1/9 til 30/11, mandag 16-19"."""
    return at > 1 and done[at - 1].kind in {"to", "dash"} and done[at - 2].kind == "day"


def _links(piece: Token) -> bool:
    """Return whether a piece may stand between two names of one day: "lørdag, den 28/11"."""
    if piece.kind == "word":
        return piece.text.lower() in _LINKING
    return piece.kind == "comma" or (piece.kind == "mark" and piece.text in ".:(|)")


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
            weekdays=one.weekdays or other.weekdays, dates=one.dates or other.dates,
            through=one.through or other.through,
            offset=other.offset if one.offset is None else one.offset,
            name=other.name if one.name is None else one.name, mod=one.mod or other.mod,
            part=one.part or other.part, many=one.many or other.many,
            nth=one.nth or other.nth,
        )  # fmt: skip
    return None


def _side(day: Day) -> str:
    if day.dates or day.nth:
        return "date"
    return "weekday" if day.weekdays else "named" if day.name is not None else "offset"


def run_days(pieces: list[Token]) -> list[Token]:
    """Read "mandag til fredag" and "3/12-5/12" as days from one through another."""
    done: list[Token] = []
    for piece in pieces:
        joins = (
            len(done) > 1
            and piece.kind == done[-2].kind == "day"
            and done[-1].kind in {"to", "dash"}
            and done[-1].text != "/"
        )
        moved = any(before.text.lower() in MOVED | _SWAPPED for before in done[-8:-2])
        range_ = _days_through(done[-2].value, piece.value) if joins and not moved else None
        # "Fra mandag til fredag" are days of a week, "fra 1/9 til 30/11" is how long.
        bounded = (
            range_ is not None
            and range_.dates
            and not _daily(range_, pieces)
            and len(done) > 2
            and done[-3].kind == "from"
        )
        if range_ is not None and _is_long(range_) and _come_back(pieces):
            done[-2:] = [replace(done[-2], kind="since")]
            done.append(replace(piece, kind="until"))
        elif range_ is None or bounded:
            done.append(piece)
        else:
            del done[-1]
            if len(done) > 1 and done[-2].kind == "from":
                del done[-2]
            done[-1] = replace(done[-1], value=range_, end=piece.end)
    return done


def _daily(run: Day, pieces: Sequence[Token]) -> bool:
    """Return whether a few dates are each a shift: "hver dag fra 20/12 til 23/12"."""
    every = any(isinstance(p.value, Day) and len(p.value.weekdays) == 7 for p in pieces)
    return every and len(run.dates) == 2 and not _is_long(run, _FORTNIGHT)


def _is_long(run: Day, days: int = 31) -> bool:
    """Return whether a run of dates is longer than a month, or so many days."""
    if len(run.dates) < 2:
        return False
    (first, month, _), (last, until, _) = run.dates
    return ((until or 0) - (month or 0)) % 12 * 30 + last - first > days


def _come_back(pieces: Sequence[Token]) -> bool:
    many = any(isinstance(day := piece.value, Day) and day.many for piece in pieces)
    return many or any(piece.kind == "every" for piece in pieces)


def _days_through(first: object, last: object) -> Day | None:
    if not (isinstance(first, Day) and isinstance(last, Day)):
        return None
    if len(first.dates) == len(last.dates) == 1:
        (number, month, year), (last_date,) = first.dates[0], last.dates
        return Day(
            dates=((number, month or last_date[1], year or last_date[2]), last_date), through=True
        )
    if first.through and first.weekdays and len(last.weekdays) == 1:  # "man-ons-fre" are three days
        return replace(
            first, weekdays=(first.weekdays[0], first.weekdays[-1], *last.weekdays), through=False
        )
    if len(first.weekdays) == len(last.weekdays) == 1 and not (first.dates or last.dates):
        start, end = first.weekdays[0], last.weekdays[0]
        days = tuple((start + n) % 7 for n in range((end - start) % 7 + 1))
        return replace(first, weekdays=days, through=True, many=first.many or last.many)
    return None
