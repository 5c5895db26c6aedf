"""A sentence, or what stands before and after its "men": what it says of its days and times."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.shifts.agreeing import is_agreed
from flows.shifts.entry import Entry
from flows.shifts.governing import Status, status
from flows.shifts.said import HOUR
from flows.shifts.sentences import Sentence, has
from flows.shifts.subject import is_mine
from flows.shifts.tenses import is_ahead, is_past
from flows.shifts.token import Day, Every, Span, Token, Week

_JUST_NOW = (0, -1, -2)
"""Days from today on which somebody may have heard of a shift."""
_NEAR = 5
_FREE = frozenset({"fri", "off", "free", "aflyst", "ingen"})
_BEFORE_SCHOOL = re.compile(r"\b(?:inden|for|before) (?:skolen?|school)\b", re.IGNORECASE)
_CONTRAST = frozenset({"men", "but", "undtagen", "bortset", "except"})


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, or what stands before or after its "men"; `rule` when something comes back."""

    sentence: Sentence
    first: int
    last: int
    rule: Every | None = None
    resets: bool = False
    past: bool = False

    def pieces(self) -> Iterator[tuple[int, Token]]:
        """Yield its pieces with their places in the sentence."""
        yield from ((at, self.sentence.pieces[at]) for at in range(self.first, self.last))

    def status(self, at: int, working: bool) -> Status:
        """Return what a day or time is: work, perhaps, no work."""
        return status(self.sentence, at, working)

    def is_day(self, piece: Token) -> bool:
        """Return whether "fra" or "til lørdag" is the day itself, where nothing comes back."""
        if piece.kind not in {"since", "until"} or not isinstance(piece.value, Day) or self.rule:
            return False
        kinds = {other.kind for _, other in self.pieces()}
        return "day" not in kinds and (piece.kind == "since" or "since" not in kinds)

    def turned(self, at: int) -> bool:
        """Return whether a day that is denied may be the day of what follows: "men nu 10-15"."""
        sentence, clause = self.sentence, self.sentence.clause[at]
        turned = any(piece.text.lower() in {"skulle", "nu"} for piece in sentence.pieces)
        if turned or not is_mine(sentence, at) or is_agreed(sentence):
            return True
        free = any(sentence.pieces[n].text.lower() in _FREE for n in sentence.words("not", clause))
        return not (free or sentence.words("work", clause))

    def is_reported(self, at: int) -> bool:
        """Return whether a day is when it was heard of another: "i dag fik jeg at vide at"."""
        pieces, day = self.sentence.pieces, self.sentence.pieces[at].value
        if not isinstance(day, Day) or day.offset not in _JUST_NOW:
            return False
        others = any(isinstance(p.value, Day) and n != at for n, p in enumerate(pieces))
        near = pieces[max(0, at - _NEAR) : at + _NEAR]
        return others and any(has(piece, "reported") for piece in near)

    def week_first(self) -> bool:
        """Return whether its week is named before its days: "uge 49: man 16-20"."""
        kinds = [piece.kind for _, piece in self.pieces() if piece.kind in {"week", "day"}]
        return bool(kinds) and kinds[0] == "week"

    def about(self, piece: Token, week: Week | None, header: Every | None) -> Entry:
        """Return a day or time with all that the part says about it."""
        if isinstance(piece.value, Span):
            span = replace(piece.value, part=self._part_of(piece.at) or self._early(piece.value))
            odd = self.rule if self.rule and self.rule.odd else None
            return Entry(
                None, span, past=self._past(piece.at), every=odd, since=self._since(piece.at),
                until=self._of("until"), month=self._month(),
            )  # fmt: skip
        assert isinstance(piece.value, Day)
        day = piece.value
        ahead = is_ahead(self.sentence, self._place(piece.at))
        every = self._every_at(piece.at) or (None if self.rule else header)
        # "Hver dag i næste uge" is seven shifts.
        counted = week is not None and week.even is None
        returns = self._returns(day) and (every is not None or day.many) and not counted
        returns = returns or (every is not None and every.odd)
        return Entry(
            day, None, past=self._past(piece.at), ahead=ahead,
            week=week if week and week.even is None else None,
            every=(every or Every()) if returns else None, since=self._since(piece.at),
            until=self._of("until"), month=self._month(), even=self._even(piece.at),
        )  # fmt: skip

    def _part_of(self, at: int) -> str:
        """Return the part of the day that is said in the clause of a time."""
        clause = self._clause(at)
        parts = (
            str(p.value)
            for n, p in self.pieces()
            if p.kind == "part" and self.sentence.clause[n] == clause
        )
        return next(parts, "")

    def _past(self, at: int) -> bool:
        """Return whether a day or time is told as over: "det var hårdt, men fredag er" is not."""
        return self.past and not is_ahead(self.sentence, self._place(at))

    def _place(self, at: int) -> int:
        return next(n for n, p in self.pieces() if p.at == at)

    def _clause(self, at: int) -> int:
        return self.sentence.clause[self._place(at)]

    def _early(self, span: Span) -> str:
        """Return "morning" for work that is done then: "går med aviser 5-7", "inden skole"."""
        start, end = span.start, span.end
        if start is None or start.settled or not 4 * HOUR <= start.minutes < 8 * HOUR:
            return ""
        told = self.sentence.words("early") or self.sentence.find(_BEFORE_SCHOOL)
        baked = end is not None and 9 * HOUR <= end.minutes <= 12 * HOUR
        baked = baked and bool(self.sentence.words("baker"))
        return "morning" if told or baked else ""

    def _of(self, kind: str) -> Day | Week | None:
        for _, piece in self.pieces():
            if piece.kind == kind and isinstance(piece.value, Day | Week):
                return piece.value
        return None

    def _since(self, at: int) -> Day | Week | None:
        """Return since when: of "onsdage og hver anden søndag fra 14/3" only the last."""
        every = self._every_at(at)
        told = next((p.at for _, p in self.pieces() if p.kind == "since"), 0)
        others = (
            p.at for _, p in self.pieces() if isinstance(p.value, Every) and p.value.interval > 1
        )
        another = (every is None or every.interval == 1) and any(at < n < told for n in others)
        return None if another else self._of("since")

    def _month(self) -> int | None:
        months = (p.value for _, p in self.pieces() if p.kind == "month")
        return next((month for month in months if isinstance(month, int)), None)

    def _every_at(self, at: int) -> Every | None:
        """Return how often a day at a place comes back: in "lørdag og hver tirsdag" one does."""
        told = [(p.at, p.value) for _, p in self.pieces() if isinstance(p.value, Every)]
        later = bool(told) and told[0][0] > at and told[0][1].interval > 1
        if not told or (self._even(at) is not None and not later):
            return self.rule
        regular = any(has(p, "regular") for _, p in self.pieces())
        before = [every for where, every in told if where < at]
        if before:
            return before[-1]
        days = [p.at for _, p in self.pieces() if p.kind == "day"]
        if any(day > told[0][0] for day in days):
            return Every() if regular else None
        return self.rule if regular else told[0][1]

    def _even(self, at: int) -> bool | None:
        """Return whether even or odd weeks were said last before a place, else first behind it."""
        said = [(p.at, p.value.even) for _, p in self.pieces() if isinstance(p.value, Week)]
        told = [(where, even) for where, even in said if even is not None]
        before = [even for where, even in told if where < at]
        return before[-1] if before else told[0][1] if told else None

    def _returns(self, day: Day) -> bool:
        """Return whether a day can come back; "hver anden uge på tirsdag", too."""
        if day.mod == "on" and any(isinstance(p.value, Every) for _, p in self.pieces()):
            alone = sum(p.kind == "day" for _, p in self.pieces()) == 1
            return alone and _returns(day.with_mod(""))
        return _returns(day)


def _returns(day: Day) -> bool:
    return bool(day.weekdays) and not (day.dates or day.mod or day.weeks or day.offset is not None)


def parts_of(sentence: Sentence) -> Iterator[Part]:
    """Yield what stands before and after each "men" of a sentence."""
    cuts = [
        at
        for at, piece in enumerate(sentence.pieces)
        if piece.text.lower() in _CONTRAST and not _only_bounds(sentence.pieces[at:])
    ]
    past = is_past(sentence)
    for first, last in zip([0, *cuts], [*cuts, len(sentence.pieces)], strict=True):
        if first < last:
            yield Part(
                sentence, first, last, _rule(sentence, first, last), first > 0 or bool(cuts), past
            )


def _only_bounds(pieces: Sequence[Token]) -> bool:
    """Return whether what follows a "men" only says since or until when: "men først fra 1/1"."""
    kinds = {piece.kind for piece in pieces}
    return bool(kinds & {"since", "until"}) and not kinds & {"day", "span"}


def _rule(sentence: Sentence, first: int, last: int) -> Every | None:
    pieces = sentence.pieces[first:last]
    told = [piece.value for piece in pieces if isinstance(piece.value, Every)]
    even = any(isinstance(piece.value, Week) and piece.value.even is not None for piece in pieces)
    many = any(isinstance(piece.value, Day) and piece.value.many for piece in pieces)
    if even:
        return Every(2)
    if told:
        return max(told, key=lambda every: (every.odd, every.interval))
    return Every() if many or any(has(piece, "regular") for piece in pieces) else None
