"""Shifts as youths tell them, in their own words: `told` is the one way in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise

from flows.shifts.asking import is_asked
from flows.shifts.changing import Change, meant, on_day, swapped, timed
from flows.shifts.dating import Calendar
from flows.shifts.entries import Pairing
from flows.shifts.entry import Entry
from flows.shifts.excepting import But, with_exceptions, without_exceptions
from flows.shifts.grouping import grouped
from flows.shifts.letters import levelled
from flows.shifts.lexer import tokens
from flows.shifts.moving import MOVED
from flows.shifts.resolving import Resolver, is_opening, is_rule, merged
from flows.shifts.roster import unrolled
from flows.shifts.rule import Rule
from flows.shifts.sentences import Sentence, sentences
from flows.shifts.shift import Shift
from flows.shifts.swaps import Swap, without_swaps
from flows.shifts.timing import Ask
from flows.shifts.token import Day, Span, Token
from flows.shifts.wall import wall

MOST_SHIFTS = 300
"""Shifts that are read in one text; more are not one person's."""
MANY = 62
"""More than two months of a shift a day: somebody should look at it."""
_WHOLE_WEEK = 3
"""From so many days of the week on, a message tells of one week in its order."""
_NO = re.compile(r"\W*(?:nej|no|nope|nah|nix|naeh|ney|rettelse|correction)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a message tells of shifts.

    `shifts` and `rules` are as they are now, corrections done; `changes` are those of `earlier`
    shifts that became others or are gone. `asks` is what is missing, first things first.
    """

    shifts: tuple[Shift, ...] = ()
    rules: tuple[Rule, ...] = ()
    changes: tuple[Change, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def ask(self) -> Ask | None:
        """The first thing to ask, or None when nothing is missing."""
        return self.asks[0] if self.asks else None


def told(text: str, now: datetime, earlier: Sequence[Shift] = ()) -> Told:
    """Return the shifts and rules that `text` tells of, seen from `now`.

    `earlier` are the shifts understood before, which a correction changes. Never raises,
    whatever the text holds; without shifts all is empty.
    """
    roster = unrolled(levelled(text))
    teller = _Teller(wall(now), list(earlier), asks=list(roster.asks))
    pieces = grouped(tokens(roster.text))
    teller.tell(sentences(pieces, roster.text), pieces)
    return teller.told()


@dataclass(slots=True)
class _Teller:
    """Goes through the sentences of one message."""

    now: datetime
    earlier: list[Shift]
    shifts: list[Shift] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    buts: list[But] = field(default_factory=list)
    week: bool = False

    def tell(self, said: Sequence[Sentence], pieces: Sequence[Token]) -> None:
        """Read every sentence; what is left alone at the end is told or asked."""
        working = any(sentence.words("work") for sentence in said)
        pairing = Pairing(working)
        lines = any(piece.kind == "line" for piece in pieces)
        self.week = _bare_days(said) >= (2 if lines else _WHOLE_WEEK)
        for sentence in said:
            if len(self.shifts) < MOST_SHIFTS:
                self._sentence(sentence, pairing)
        self._left(pairing.left())

    def told(self) -> Told:
        """Return what was told."""
        shifts = list(dict.fromkeys(self.shifts))[:MOST_SHIFTS]
        if any(one.overlaps(other) for one, other in _neighbours(shifts)):
            self.asks.append("overlap")
        if len(shifts) > MANY:
            self.asks.append("many")
        return Told(
            tuple(shifts),
            tuple(merged(with_exceptions(self.rules, self.buts, self.now))),
            tuple(self.changes),
            tuple(dict.fromkeys(self.asks)),
        )

    def _sentence(self, whole: Sentence, pairing: Pairing) -> None:
        headed = pairing.header is not None
        sentence, left = without_exceptions(whole, bool(self.rules), headed)
        self.buts += [But(len(self.rules), left)] if left else []
        asked = any(is_asked(sentence, clause) for clause in set(sentence.clause))
        corrects = self._corrects(sentence) and not asked
        if corrects and pairing.days and any(piece.kind == "day" for piece in sentence.pieces):
            pairing.days = ()  # "lørdag, nej søndag"
        kept, swaps = without_swaps(sentence)
        found = pairing.read(kept)
        paired = [entry for entry in found if entry.day and entry.span]
        moved = any(piece.text.lower() in MOVED for piece in sentence.pieces)
        changes = (swaps or corrects) and not asked
        if changes and self._changed(paired, swaps, pairing, moved):
            return
        replaces = _NO.match(sentence.text) is not None or moved
        for entry in paired:
            self._add(entry, corrects, replaces)
        if not asked:
            self._cancelled(sentence)

    def _corrects(self, sentence: Sentence) -> bool:
        return _NO.match(sentence.text) is not None or bool(sentence.words("correcting"))

    def _add(self, entry: Entry, corrects: bool = False, replaces: bool = False) -> None:
        if not entry.sure and is_opening(entry):
            return
        resolver = Resolver(
            self.now, in_order=self.week, _last=self.shifts[-1].day if self.shifts else None
        )
        if is_rule(entry):
            rule = resolver.rule(entry)
            self.rules += [rule] if rule else []
        else:
            for shift in resolver.shifts(entry):
                pool = [*self.earlier, *self.shifts] if corrects else []
                self._put(meant(shift, entry, pool, self.now), corrects, replaces)
        self.asks += resolver.asks

    def _put(self, shift: Shift, corrects: bool, replaces: bool) -> None:
        """Keep a shift; a corrected one takes the place of the one told for its day.

        `replaces` says that it takes the place of the only one, or of one at the same time, too.
        """
        pool = [*self.earlier, *self.shifts] if corrects else []
        same = [old for old in pool if old.day == shift.day]
        if replaces and not same:
            alone = len(pool) == 1
            same = [old for old in pool[-1:] if alone or _clocks(old) == _clocks(shift)]
        if same:
            self._change(same[-1], shift)
        else:
            self.shifts.append(shift)

    def _changed(
        self, whole: list[Entry], swaps: list[Swap], pairing: Pairing, moved: bool
    ) -> bool:
        """Return whether a correction was one to shifts that are known."""
        pool = [*self.earlier, *self.shifts]
        done = False
        for swap in swaps:
            change = swapped(pool, swap, self.now)
            if change and change.after:
                after = change.after
                if len(whole) == 1 and whole[0].span:
                    after = timed(after, whole[0].span, self.now)
                self._change(change.before, after)
                done = True
        if done:
            pairing.days = pairing.spans = ()
            return True
        if not whole and pool:
            return self._half(pool[-1], pairing, moved)
        if not whole and swaps and not pairing.days:
            pairing.spans = ()
            self.asks.append("which_shift")
        return False

    def _half(self, last: Shift, pairing: Pairing, moved: bool) -> bool:
        """Let a correction that names only a day or only a time change the last shift."""
        days, spans = pairing.days, pairing.spans
        after: Shift | None = None
        if spans and spans[-1].span:
            span = spans[-1].span
            # "Rykket til kl 17" is a new start.
            after = timed(last, Span(span.end) if moved and not span.start else span, self.now)
        elif days and days[-1].day:
            after = on_day(last, days[-1].day, self.now)
        pairing.days = pairing.spans = ()
        if after is None:
            return False
        self._change(last, after)
        return True

    def _change(self, before: Shift, after: Shift | None) -> None:
        if before in self.shifts:
            at = self.shifts.index(before)
            self.shifts[at : at + 1] = [after] if after else []
        else:
            self.earlier.remove(before)
            self.changes.append(Change(before, after))
            self.shifts += [after] if after else []

    def _cancelled(self, sentence: Sentence) -> None:
        """Let "lørdag er aflyst" take away the shift of that day."""
        if not self.earlier or not sentence.words("not"):
            return
        days = [piece.value for piece in sentence.pieces if piece.kind == "day"]
        gone = {day for said in days for day in self._dates(said)}
        for shift in [shift for shift in self.earlier if shift.day in gone]:
            self._change(shift, None)

    def _dates(self, said: object) -> list[date]:
        return Calendar(self.now).dates(said) if isinstance(said, Day) else []

    def _left(self, left: Sequence[Entry]) -> None:
        """Tell of days without a time where the words are of work, and ask for days of times."""
        for entry in left:
            if entry.sure and entry.day and not (entry.day.many and entry.every is None):
                self._add(entry)
            elif entry.every and entry.every.odd:
                self.asks.append("rule")
            elif entry.sure and entry.span and not (self.shifts or self.rules):
                self.asks.append("day")


def _bare_days(said: Sequence[Sentence]) -> int:
    days = [piece.value for sentence in said for piece in sentence.pieces]
    return sum(
        len(day.weekdays) == 1 and not (day.dates or day.mod or day.weeks or day.offset is not None)
        for day in days
        if isinstance(day, Day)
    )


def _clocks(shift: Shift) -> tuple[str, ...]:
    return tuple(f"{moment:%H:%M}" if moment else "" for moment in (shift.begins, shift.end))


def _neighbours(shifts: Sequence[Shift]) -> list[tuple[Shift, Shift]]:
    timed_ones = sorted((s for s in shifts if s.begins and s.end), key=lambda s: str(s.start))
    return list(pairwise(timed_ones))
