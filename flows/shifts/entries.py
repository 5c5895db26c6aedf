"""Days and times of a message, paired: which time goes with which day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from flows.shifts.governing import Sentence, Status, believable, elsewhere, has, status
from flows.shifts.token import Day, Every, Span, Token, Week

_CONTRAST = frozenset({"men", "but", "undtagen", "bortset", "except"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A day with its time, None where the other was not said, and what was said about both.

    `weeks` it lies in; `every` of what comes back, with its bounds `since`, `until`, `month` and
    `even` weeks. `sure` says that the words around tell of work.
    """

    day: Day | None
    span: Span | None
    sure: bool = True
    past: bool = False
    week: Week | None = None
    every: Every | None = None
    since: Day | Week | None = None
    until: Day | Week | None = None
    month: int | None = None
    even: bool | None = None


@dataclass(slots=True)
class Pairing:
    """Reads sentence after sentence, and remembers what still waits for its other half."""

    working: bool
    week: Week | None = None
    header: Every | None = None
    days: tuple[Entry, ...] = ()
    spans: tuple[Entry, ...] = ()
    aside: tuple[Entry, ...] = ()
    last: Entry | None = None

    def read(self, sentence: Sentence) -> list[Entry]:
        """Return the entries of a sentence; a day or a time alone waits for the next."""
        found: list[Entry] = []
        self.aside = ()
        for part in _segments(sentence):
            items = list(self._items(part))
            self._headed(part, items)
            found += self._paired(items)
        return found

    def left(self) -> list[Entry]:
        """Return what never found its other half."""
        return [*self.days, *self.spans]

    # -- one part of a sentence ---------------------------------------------------------------

    def _items(self, part: "Part") -> Iterator[Entry]:
        week = self.week
        for at, piece in part.pieces():
            if piece.kind == "week" and isinstance(piece.value, Week) and piece.value.even is None:
                week = _week_after(week, piece.value)
            if piece.kind == "same" and self.last:
                yield replace(self.last, sure=True)
            if piece.kind not in {"day", "span"} and not part.is_day(piece):
                continue
            said = part.status(at, self.working)
            if said == "other" and piece.kind == "day":
                self.aside = (part.about(piece, replace_week(week, part, at), self.header),)
            if said in {"other", "not", "maybe"} or (
                said == "plain" and not self._likely(part, at)
            ):
                continue
            about = part.about(piece, replace_week(week, part, at), self.header)
            made = replace(about, sure=said == "work")
            self.last = made if made.span else self.last
            yield made

    def _likely(self, part: "Part", at: int) -> bool:
        if part.sentence.pieces[at].kind == "day":
            return not elsewhere(part.sentence) and not part.sentence.words("question")
        return believable(part.sentence, at)

    def _headed(self, part: "Part", items: Sequence[Entry]) -> None:
        """Let "uge 49:" and "hver uge:" hold for the lines that follow."""
        weeks = [
            piece.value
            for _, piece in part.pieces()
            if piece.kind == "week" and isinstance(piece.value, Week)
        ]
        spans = [item for item in items if item.span]
        if weeks and weeks[0].even is None and (not spans or part.week_first()):
            self.week, self.header = weeks[0], None
        if part.rule and not items:
            self.header = part.rule
        elif part.resets and not weeks:
            self.header = None

    def _paired(self, items: list[Entry]) -> list[Entry]:
        runs = [list(run) for _, run in groupby(items, key=lambda item: item.span is not None)]
        if not runs:
            return []
        if self.aside and not self.days and len(runs) == 1 and runs[0][0].span:
            # "Skole til 14 i morgen og så vagt 16-20": the day is told once for both.
            runs = [list(self.aside), *runs]
        if self.days and runs[0][0].span and not (len(runs) > 1 and not runs[-1][0].span):
            runs = [list(self.days), *runs]
        if self.spans and not runs[0][0].span and len(runs) == 1:
            runs = [list(self.spans), *runs]
        self.days, self.spans = (), ()
        return self._of_runs(runs)

    def _of_runs(self, runs: list[list[Entry]]) -> list[Entry]:
        found: list[Entry] = []
        pairs = list(_in_pairs(runs))
        for days, spans in pairs:
            found += [_together(day, span) for day in days for span in spans]
            if not spans:
                self.days = tuple(day for day in days if not _same_day(day, found))
            elif not days:
                self.spans = tuple(spans)
        return found


def _same_day(day: Entry, found: Sequence[Entry]) -> bool:
    """Return whether a day without time is another name of the one before it: "16-20 (lørdag)"."""
    return any(day.day == one.day for one in found)


def _in_pairs(runs: list[list[Entry]]) -> Iterator[tuple[list[Entry], list[Entry]]]:
    """Yield (days, spans) that belong together; runs of days and of spans take turns."""
    times_first = runs[0][0].span is not None
    if times_first and len(runs) > 2 and len(runs) % 2 == 1:
        # "16-20 lørdag, søndag 10-14": the last day goes with the last time.
        *rest, days, spans = runs
        if len(days) > 1:
            yield from _in_pairs([*rest, days[:-1]])
            yield days[-1:], spans
        else:
            yield from _in_pairs([*rest, days])
            yield days, spans
        return
    if not times_first and len(runs) > 2 and len(runs) % 2 == 1 and len(runs[-2]) > 1:
        # "Lørdag 10-16 og 12-18 søndag": the last time goes with the last day.
        *rest, spans, days = runs
        yield from _in_pairs([*rest, spans[:-1]])
        yield days, spans[-1:]
        return
    for at in range(0, len(runs), 2):
        pair = runs[at : at + 2]
        if len(pair) == 1:
            yield ([], pair[0]) if times_first else (pair[0], [])
        else:
            yield (pair[1], pair[0]) if times_first else (pair[0], pair[1])


def _together(day: Entry, span: Entry) -> Entry:
    return replace(
        day, span=span.span, sure=day.sure or span.sure, past=day.past or span.past,
        week=day.week or span.week, every=day.every, since=day.since or span.since, until=day.until or span.until,
        month=day.month or span.month,
    )  # fmt: skip


# -- parts of a sentence --------------------------------------------------------------------------


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

    def week_first(self) -> bool:
        """Return whether its week is named before its days: "uge 49: man 16-20"."""
        kinds = [piece.kind for _, piece in self.pieces() if piece.kind in {"week", "day"}]
        return bool(kinds) and kinds[0] == "week"

    def about(self, piece: Token, week: Week | None, header: Every | None) -> Entry:
        """Return a day or time with all that the part says about it."""
        if isinstance(piece.value, Span):
            parts = [str(p.value) for _, p in self.pieces() if p.kind == "part"]
            span = replace(piece.value, part=parts[0] if parts else "")
            odd = self.rule if self.rule and self.rule.odd else None
            return Entry(
                None,
                span,
                past=self.past,
                every=odd,
                since=self._of("since"),
                until=self._of("until"),
                month=self._month(),
            )
        assert isinstance(piece.value, Day)
        day = piece.value
        every = self._every_at(piece.at) or (None if self.rule else header)
        # "Hver dag i næste uge" is seven shifts.
        counted = week is not None and week.even is None
        returns = self._returns(day) and (every is not None or day.many) and not counted
        returns = returns or (every is not None and every.odd)
        return Entry(
            day, None, past=self.past, week=week if week and week.even is None else None,
            every=(every or Every()) if returns else None, since=self._of("since"),
            until=self._of("until"), month=self._month(), even=self._even(piece.at),
        )  # fmt: skip

    def _of(self, kind: str) -> Day | Week | None:
        for _, piece in self.pieces():
            if piece.kind == kind and isinstance(piece.value, Day | Week):
                return piece.value
        return None

    def _month(self) -> int | None:
        months = (p.value for _, p in self.pieces() if p.kind == "month")
        return next((month for month in months if isinstance(month, int)), None)

    def _every_at(self, at: int) -> Every | None:
        """Return how often a day at a place comes back: in "lørdag og hver tirsdag" one does."""
        told = [(p.at, p.value) for _, p in self.pieces() if isinstance(p.value, Every)]
        if (
            not told
            or any(has(p, "regular") for _, p in self.pieces())
            or self._even(at) is not None
        ):
            return self.rule
        before = [every for where, every in told if where < at]
        if before:
            return before[-1]
        days = [p.at for _, p in self.pieces() if p.kind == "day"]
        return told[0][1] if not any(day > told[0][0] for day in days) else None

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


def _week_after(before: Week | None, week: Week) -> Week:
    """Return "ugen efter" as the week after the one told before, if there was one."""
    if not week.after or before is None:
        return week
    if before.numbers:
        return Week(numbers=(before.numbers[-1] + 1,))
    return Week(offset=(before.offset or 0) + 1)


def replace_week(week: Week | None, part: Part, at: int) -> Week | None:
    """Return the week of a day: one named behind it in its clause goes before the one above."""
    sentence = part.sentence
    for after in range(at + 1, part.last):
        piece = sentence.pieces[after]
        if sentence.clause[after] != sentence.clause[at] or piece.kind == "day":
            break
        if piece.kind == "week" and isinstance(piece.value, Week) and piece.value.even is None:
            later = any(
                p.kind == "day" and sentence.clause[n] == sentence.clause[after]
                for n, p in part.pieces()
                if n > after
            )
            return week if later else piece.value
    return week


def _returns(day: Day) -> bool:
    return bool(day.weekdays) and not (day.dates or day.mod or day.weeks or day.offset is not None)


def _segments(sentence: Sentence) -> Iterator[Part]:
    cuts = [at for at, piece in enumerate(sentence.pieces) if piece.text.lower() in _CONTRAST]
    past = _past(sentence)
    for first, last in zip([0, *cuts], [*cuts, len(sentence.pieces)], strict=True):
        if first < last:
            yield Part(
                sentence, first, last, _rule(sentence, first, last), first > 0 or bool(cuts), past
            )


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


def _past(sentence: Sentence) -> bool:
    worked = bool(sentence.words("past"))
    ahead = any(piece.text.lower() in {"skal", "will", "bliver"} for piece in sentence.pieces)
    return worked and not ahead
