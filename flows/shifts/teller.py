"""Goes through the sentences of a message and keeps the book of its shifts and rules."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from flows.shifts.afterwards import is_of_any_week, limited, limits_of, returning
from flows.shifts.asking import is_asked
from flows.shifts.book import Book
from flows.shifts.changing import corrected, meant
from flows.shifts.dating import Calendar
from flows.shifts.entries import Pairing
from flows.shifts.entry import Entry, coming_back
from flows.shifts.excepting import But, days_left, without_exceptions
from flows.shifts.moving import MOVED
from flows.shifts.phrases import phrase
from flows.shifts.resolving import Resolver, is_opening, is_over, is_rule
from flows.shifts.rule import Rule
from flows.shifts.sentences import Sentence, bare_days
from flows.shifts.shift import Shift
from flows.shifts.swaps import Swap, without_swaps
from flows.shifts.timing import Ask
from flows.shifts.token import Day, Every, Token

MOST_SHIFTS = 300
"""Shifts that are read in one text; more are not one person's."""
MOST_WEIGHED = 26_000
"""Pairs of pieces that are weighed against each other: what goes on longer without a stop than
four of the longest sentences is not one person's roster."""
_WHOLE_WEEK = 3
"""From so many days of the week on, a message tells of one week in its order."""
_ONLY = frozenset({"kun", "only", "bare", "just"})
_JUST = phrase("just")
_RECALLED = phrase("recalled")
_HOW_LONG = frozenset({"minutes", "close"})
_NO = re.compile(r"\W*(?:nej|no|nope|nah|nix|naeh|ney|rettelse|correction)\b", re.IGNORECASE)


@dataclass(slots=True)
class Teller:
    """Goes through the sentences of one message."""

    now: datetime
    book: Book
    rules: list[Rule] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    buts: list[But] = field(default_factory=list)
    open: list[tuple[Entry, list[Shift]]] = field(default_factory=list)
    week: bool = False
    just: bool = False
    recalled: bool = False
    timed: bool = False

    def tell(self, said: Sequence[Sentence], pieces: Sequence[Token]) -> None:
        """Read every sentence; what is left alone at the end is told or asked."""
        working = any(sentence.words("work") for sentence in said)
        pairing = Pairing(working)
        lines = any(piece.kind == "line" for piece in pieces)
        self.week = bare_days(said) >= (2 if lines else _WHOLE_WEEK)
        self.just = any(_JUST.search(sentence.text) for sentence in said)
        self.recalled = any(piece.kind in _HOW_LONG for piece in pieces) or any(
            _RECALLED.search(sentence.text) for sentence in said
        )
        weighed = 0
        for sentence in said:
            weighed += len(sentence.pieces) ** 2
            if len(self.book.shifts) < MOST_SHIFTS and weighed < MOST_WEIGHED:
                self._told(sentence, pairing, last=sentence is said[-1])
                self.timed = any(piece.kind == "span" for piece in sentence.pieces)
        self._left(pairing.left())

    def _told(self, whole: Sentence, pairing: Pairing, last: bool) -> None:
        """Read a sentence, or let it bound what was told before: "det er til og med 17/6"."""
        since, until = limits_of(whole)
        if self.rules and (since or until):
            self.rules = limited(self.rules, since, until, self.now)
            return
        every = returning(whole) if last else None
        if every and self.open:
            self._come_back(every)
            return
        headed, rules, shifts = pairing.header is not None, len(self.rules), len(self.book.shifts)
        among = bool(rules) or shifts > 2
        sentence, left = without_exceptions(whole, among, headed)
        self._sentence(sentence, pairing)
        if not left:
            return
        if len(self.book.shifts) > shifts or not self.rules:
            first = shifts if len(self.book.shifts) > shifts else 0
            days = [shift.day for shift in self.book.shifts[first:]]
            self.book.leave_out(first, days_left(days, left, self.now))
        else:
            self.buts.append(But(rules, left))

    def _come_back(self, every: Every) -> None:
        """Let shifts that were told of days of the week be rules: "det er hver uge"."""
        for entry, shifts in self.open:
            self.book.shifts = [shift for shift in self.book.shifts if shift not in shifts]
            self._add(replace(entry, every=every))
        self.asks = [ask for ask in self.asks if ask != "which_day"]

    def _sentence(self, sentence: Sentence, pairing: Pairing) -> None:
        asked = any(is_asked(sentence, clause) for clause in set(sentence.clause))
        corrects = self._corrects(sentence) and not asked
        every = self._every(pairing, sentence) if corrects else None
        if corrects and self._of_another(sentence, pairing):
            return
        kept, swaps = without_swaps(sentence)
        found = [coming_back(entry, every) for entry in pairing.read(kept)]
        paired = [entry for entry in found if entry.day and entry.span]
        if corrects and not paired and _is_only(sentence):
            pairing.days = ()
            self.book.keep_only(self._days(sentence))
            return
        moved = any(piece.text.lower() in MOVED for piece in sentence.pieces)
        started = any(piece.kind == "from" for piece in sentence.pieces)
        changes = (swaps or corrects) and not asked
        if changes and self._changed(paired, swaps, pairing, moved, started):
            return
        replaces = _NO.match(sentence.text) is not None or moved
        for at, entry in enumerate(paired):
            self._add(entry, corrects, replaces and not at)
        if not asked and sentence.words("not"):
            self.book.cancel(self._days(sentence))

    def _every(self, pairing: Pairing, sentence: Sentence) -> Every | None:
        """Forget what waits for a day, corrected or not, and return how often it came back.

        "Lørdag, nej søndag" and "hver tirsdag nej onsdag 16-19"; a rule that stands alone is
        corrected as a whole.
        """
        every: Every | None = None
        if pairing.days and any(piece.kind == "day" for piece in sentence.pieces):
            every, pairing.days = pairing.days[-1].every, ()
        elif self.rules and not self.book.every and _NO.match(sentence.text):
            times = any(piece.kind == "span" for piece in sentence.pieces)
            days = any(piece.kind == "day" for piece in sentence.pieces)
            every = Every(self.rules.pop().interval) if times and days else None
        return every

    def _of_another(self, sentence: Sentence, pairing: Pairing) -> bool:
        """Return whether times are corrected that were nobody's here: "mor har 9-14, nej 9-15"."""
        nothing = not (self.book.every or self.rules or pairing.days or pairing.spans)
        days = any(piece.kind == "day" for piece in sentence.pieces)
        return self.timed and nothing and not days and _NO.match(sentence.text) is not None

    def _corrects(self, sentence: Sentence) -> bool:
        return _NO.match(sentence.text) is not None or bool(sentence.words("correcting"))

    def _add(self, entry: Entry, corrects: bool = False, replaces: bool = False) -> None:
        if not entry.sure and is_opening(entry):
            return
        last = self.book.shifts[-1].day if self.book.shifts else None
        resolver = Resolver(self.now, in_order=self.week, _last=last)
        if is_rule(entry):
            rule = resolver.rule(entry)
            self.rules += [rule] if rule else []
        else:
            found = resolver.shifts(entry)
            self.open += [(entry, found)] if is_of_any_week(entry) else []
            for shift in found:
                pool = self.book.every if corrects else []
                shift = meant(shift, entry, pool, self.now)
                if self.book.put(shift, entry.span, corrects, replaces):
                    resolver.asks = [ask for ask in resolver.asks if ask not in {"start", "end"}]
        self.asks += resolver.asks

    def _changed(
        self,
        whole: list[Entry],
        swaps: list[Swap],
        pairing: Pairing,
        moved: bool,
        started: bool,
    ) -> bool:
        """Return whether a correction was one to shifts or a rule that is known."""
        if self.book.swap(swaps, whole):
            pairing.days = pairing.spans = ()
            return True
        days, spans = pairing.days, pairing.spans
        if not whole and (self.book.every or self.rules):
            pairing.days = pairing.spans = ()
            if self.book.every:
                return self.book.change_last(days, spans, moved, started)
            self.rules[-1] = corrected(self.rules[-1], days, spans)
            return True
        if not whole and swaps and not days:
            pairing.spans = ()
            self.asks.append("which_shift")
        return False

    def _days(self, sentence: Sentence) -> set[date]:
        said = (piece.value for piece in sentence.pieces if piece.kind == "day")
        return {
            day for each in said if isinstance(each, Day) for day in Calendar(self.now).dates(each)
        }

    def _left(self, left: Sequence[Entry]) -> None:
        """Tell of days without a time where the words are of work, and ask for days of times."""
        # "Mandag 15-19 og onsdag" tells of both; "jeg var på job i lørdags" is talk.
        kept = self.recalled or any(shift.worked for shift in self.book.shifts)
        for entry in left:
            if entry.sure and entry.day and not (entry.day.many and entry.every is None):
                if is_rule(entry) or kept or not is_over(entry, self.now):
                    self._add(entry)
            elif entry.every and entry.every.odd:
                self.asks.append("rule")
            elif entry.sure and entry.span and not (self.book.shifts or self.rules):
                self._without_day(entry)

    def _without_day(self, entry: Entry) -> None:
        if self.just:
            self._add(replace(entry, day=Day(offset=0)))
        else:
            self.asks.append("day")


def _is_only(sentence: Sentence) -> bool:
    """Return whether a correction leaves some of the days: "nej kun fredag"."""
    only = any(piece.text.lower() in _ONLY for piece in sentence.pieces)
    return only and _NO.match(sentence.text) is not None
