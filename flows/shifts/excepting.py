"""Days on which a rule does not hold: "hver tirsdag 16-19, men ikke i uge 52"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.answers.word_list import words_in
from flows.shifts.dating import Calendar
from flows.shifts.rule import Rule
from flows.shifts.sentences import Sentence
from flows.shifts.token import Day, Token, Week

MOST = 60
"""Days that are kept of what a rule leaves out."""
_BUT = frozenset(words_in("undtagen undtaget untagen except excluding bortset minus naer panaer"))
_NOT = frozenset(words_in("ikke ik ikk not"))
_FILLERS = frozenset(words_in("i pa den d the on in for dagene dage fra kun lige"))
_BESIDE = frozenset({"comma", "and", "since", "until", "day", "week"})
_BEFORE = frozenset(words_in("men dog but pa og lige altsa"))

_FEW = 3
"""Dates that were named one by one are kept even where the rule has no shift on them."""
Days = frozenset[int]
Left = Day | Week | tuple[Day, Day]
"""What is left out: a day as said, weeks, or the days from one through another."""


@dataclass(frozen=True, slots=True)
class But:
    """What is left out of rules: of those from number `at` on, or of all before where none is."""

    at: int
    left: tuple[Left, ...]


def without_exceptions(
    sentence: Sentence, among: bool, headed: bool
) -> tuple[Sentence, tuple[Left, ...]]:
    """Return a sentence of what comes back without what is left out, and that.

    `among` says that rules or shifts were told before, which a sentence of its own may limit;
    `headed` that "hver uge:" stands over it.
    """
    found = next(_scopes(sentence.pieces), None)
    if found is None:
        return sentence, ()
    first, last = found
    last -= _is_week_of_all(sentence.pieces, first, last)
    rest = [at for at in range(len(sentence.pieces)) if not first <= at < last]
    pieces = [sentence.pieces[at] for at in rest]
    alone = not any(piece.kind in {"day", "span", "week"} for piece in pieces)
    if not (headed or (among if alone else _comes_back(pieces))):
        return sentence, ()
    clause = tuple(sentence.clause[at] for at in rest)
    left = tuple(_left(sentence.pieces[first:last]))
    return replace(sentence, pieces=tuple(pieces), clause=clause), left


def with_exceptions(rules: Sequence[Rule], buts: Sequence[But], now: datetime) -> list[Rule]:
    """Return rules with all that was said to be left out of them."""
    done = list(rules)
    for but in buts:
        first = but.at if but.at < len(done) else 0
        # Rules with the same times are said as one, so all of them leave out the same.
        days = frozenset(day for rule in done[first:] for day in rule.days)
        for left in but.left:
            done[first:] = [_without(rule, left, days, Calendar(now)) for rule in done[first:]]
    return done


def _is_week_of_all(pieces: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a week at the end is that of all days: "man-fre undtagen ons i næste uge"."""
    others = [*pieces[:first], *pieces[last:]]
    ends = [piece.kind for piece in pieces[last - 2 : last]] == ["day", "week"]
    many = any(isinstance(p.value, Day) and p.value.many for p in others)
    return ends and not many and not any(p.kind in {"every", "week"} for p in others)


def days_left(days: Sequence[date], left: Sequence[Left], now: datetime) -> set[date]:
    """Return the days of shifts that stay, all where none would: "undtagen onsdag"."""
    falling = frozenset(range(7))
    gone: set[date] = set()
    for each in left:
        if isinstance(each, Day) and _only_named(each):
            gone |= {day for day in days if day.weekday() in each.weekdays}
        else:
            gone |= set(_dates(falling, each, Calendar(now)))
    return set(days) - gone or set(days)


def _scopes(pieces: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where words of what is left out begin and end, with the "men" before them."""
    for at, piece in enumerate(pieces):
        if piece.kind != "word" or piece.text.lower() not in _BUT | _NOT:
            continue
        last = at + 1
        while last < len(pieces) and _goes_on(pieces[last]):
            last += 1
        named = any(each.kind in {"day", "week", "since"} for each in pieces[at:last])
        timed = last < len(pieces) and pieces[last].kind == "span"
        # "Men ikke 24/12 10-14" is something else again.
        twice = timed and any(each.kind == "span" for each in pieces[:at])
        if named and not twice:
            while at and _leads(pieces[at - 1]):
                at -= 1
            yield at, last


def _goes_on(piece: Token) -> bool:
    if piece.kind == "word":
        return piece.text.lower() in _FILLERS
    return piece.kind in _BESIDE or (piece.kind == "mark" and piece.text in "():")


def _leads(piece: Token) -> bool:
    low = piece.text.lower()
    return piece.kind == "comma" or low in _BEFORE or (piece.kind == "mark" and low == "(")


def _comes_back(pieces: Sequence[Token]) -> bool:
    """Return whether there is more than one day to leave some out of: "man-fre", "hver uge"."""
    days = [piece.value for piece in pieces if isinstance(piece.value, Day)]
    many = any(day.many or day.through or len(day.weekdays) > 1 for day in days)
    return many or any(piece.kind == "every" for piece in pieces)


def _left(pieces: Sequence[Token]) -> Iterator[Left]:
    since: Day | None = None
    for piece in pieces:
        value = piece.value
        if isinstance(value, Week):
            yield value
        elif isinstance(value, Day) and piece.kind == "since":
            since = value
        elif isinstance(value, Day) and piece.kind == "until" and since is not None:
            yield since, value
            since = None
        elif isinstance(value, Day):
            yield value
    if since is not None:
        yield since


def _without(rule: Rule, left: Left, days: Days, calendar: Calendar) -> Rule:
    if isinstance(left, Day) and _only_named(left):
        stay = tuple(day for day in rule.days if day not in left.weekdays)
        return replace(rule, days=stay or rule.days)
    dates = sorted({*rule.but, *_dates(days, left, calendar)})
    return replace(rule, but=tuple(dates[:MOST]))


def _only_named(day: Day) -> bool:
    """Return whether a day is a weekday, every one: "alle hverdage undtagen fredag"."""
    told = (
        day.dates
        or (day.mod and len(day.weekdays) == 1)
        or day.weeks
        or day.offset is not None
        or day.name is not None
    )
    return bool(day.weekdays) and not told


def _dates(days: Days, left: Left, calendar: Calendar) -> list[date]:
    if isinstance(left, Week):
        mondays = calendar.mondays(left)
        return [day for monday in mondays for day in _falling(days, monday, _on(monday, 6))]
    if isinstance(left, Day):
        found = calendar.dates(left)
        return found if len(found) <= _FEW else [day for day in found if day.weekday() in days]
    ends = [calendar.dates(day) for day in left]
    if not all(ends):
        return []
    first, last = ends[0][0], ends[1][-1]
    return _falling(days, first, min(last, _on(first, MOST)))


def _falling(days: Days, first: date, last: date) -> list[date]:
    every = (_on(first, number) for number in range((last - first).days + 1))
    return [day for day in every if day.weekday() in days]


def _on(day: date, days: int) -> date:
    return day + timedelta(days=days)
