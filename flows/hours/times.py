"""The rules on when: the hours of the day one may work, rest between two days, and the break."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from flows.hours.finding import PERHAPS, Finding, certainty
from flows.hours.law import Law
from flows.hours.roster import Roster
from flows.hours.shift import Piece

Span = tuple[int, int]
_MINUTE = timedelta(minutes=1)


def windows(roster: Roster) -> Iterator[Finding]:
    """Yield the work on each day that fits none of the spans it may lie in; AML § 61, stk. 4.

    Told is the end when it is too late, else the start. For those who have finished 9th class some
    trades may have longer hours, so there it is a question, but for the hours that no exception
    reaches (§ 61, stk. 5, nr. 4).
    """
    for piece in roster.pieces:
        law = roster.laws[piece.day]
        spans = law.spans("window")
        if spans and not any(_within(piece, span) for span in spans):
            found, limit = _beyond(piece, min(spans, key=lambda span: _outside(piece, span)))
            ref = law.facts["window"].source
            yield Finding("window", piece.day, found, limit, ref, _sure(piece, law))


def rests(roster: Roster) -> Iterator[Finding]:
    """Yield where the rest between the work of two days is too short; AML § 62, stk. 1, and § 50.

    Shifts that begin on the same day are one day's work.
    """
    for before, after in pairwise(roster.spells):
        law = roster.laws.get(after.day)
        if law is None or "rest" not in law.facts or before.day == after.day:
            continue
        rest, fact = (after.start - before.end) // _MINUTE, law.facts["rest"]
        if rest < law.minutes("rest"):
            sure = certainty(fact.confidence)
            yield Finding("rest", after.day, rest, law.minutes("rest"), fact.source, sure)


def breaks(roster: Roster) -> Iterator[Finding]:
    """Yield work of more than 4½ hours with too short a break; AML § 61, stk. 3.

    An unknown break is not accused.
    """
    for spell in roster.spells:
        law = roster.laws.get(spell.day)
        if law is None or "break_over" not in law.facts or spell.pause is None:
            continue
        limit, fact = law.number("break_length"), law.facts["break_length"]
        if spell.minutes - spell.pause > law.minutes("break_over") and spell.pause < limit:
            sure = certainty(fact.confidence)
            yield Finding("break", spell.day, spell.pause, limit, fact.source, sure)


def _within(piece: Piece, span: Span) -> bool:
    return span[0] <= piece.opens and piece.closes <= span[1]


def _outside(piece: Piece, span: Span) -> int:
    return max(span[0] - piece.opens, 0) + max(piece.closes - span[1], 0)


def _beyond(piece: Piece, span: Span) -> Span:
    return (piece.closes, span[1]) if piece.closes > span[1] else (piece.opens, span[0])


def _sure(piece: Piece, law: Law) -> float:
    never = law.spans("never")
    reached = any(piece.opens < until and since < piece.closes for since, until in never)
    sure = certainty(law.facts["window"].confidence)
    return min(sure, PERHAPS) if never and not reached else sure
