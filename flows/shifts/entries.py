"""Days and times of a message, paired: which time goes with which day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from flows.shifts.entry import Entry, is_behind
from flows.shifts.governing import believable, elsewhere
from flows.shifts.parts import Part, parts_of
from flows.shifts.sentences import Sentence
from flows.shifts.token import Every, Week
from flows.shifts.week_of import replace_week, week_after


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
        for part in parts_of(sentence):
            items = list(self._items(part))
            self._headed(part, items)
            found += self._paired(items)
        return found

    def left(self) -> list[Entry]:
        """Return what never found its other half."""
        return [*self.days, *self.spans]

    # -- one part of a sentence ---------------------------------------------------------------

    def _items(self, part: Part) -> Iterator[Entry]:
        week = self.week
        for at, piece in part.pieces():
            if piece.kind == "week" and isinstance(piece.value, Week) and piece.value.even is None:
                week = week_after(week, piece.value)
            if piece.kind == "same" and self.last:
                yield replace(self.last, sure=True)
            if piece.kind not in {"day", "span"} and not part.is_day(piece):
                continue
            if part.is_reported(at):
                continue
            said = part.status(at, self.working)
            if piece.kind == "day" and (said == "other" or (said == "not" and part.turned(at))):
                self.aside = (part.about(piece, replace_week(week, part, at), self.header),)
            if said in {"other", "not", "maybe"} or (
                said == "plain" and not self._likely(part, at)
            ):
                continue
            about = part.about(piece, replace_week(week, part, at), self.header)
            made = replace(about, sure=said == "work")
            self.last = made if made.span else self.last
            yield made

    def _likely(self, part: Part, at: int) -> bool:
        if part.sentence.pieces[at].kind != "span":
            return not elsewhere(part.sentence) and not part.sentence.words("question")
        return believable(part.sentence, at)

    def _headed(self, part: Part, items: Sequence[Entry]) -> None:
        """Let "uge 49:" and "hver uge:" hold for the lines that follow."""
        weeks = [
            piece.value
            for _, piece in part.pieces()
            if piece.kind == "week" and isinstance(piece.value, Week)
        ]
        spans = [item for item in items if item.span]
        if weeks and weeks[0].even is None and (not spans or part.week_first()):
            self.week, self.header = weeks[0], None
        listed = not spans and bool(part.sentence.words("regular"))  # "faste dage: tirsdag, lørdag"
        if part.rule and (not items or listed or _stands_over(part)):
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
            days = _still_ahead(days)
            found += [_together(day, span) for day in days for span in spans]
            if not spans:
                self.days = tuple(day for day in days if not _same_day(day, found))
            elif not days:
                self.spans = tuple(spans)
        return found


def _stands_over(part: Part) -> bool:
    """Return whether how often it comes back stands over what follows: "hver uge: man 16-19"."""
    pieces = [piece for _, piece in part.pieces()]
    first = next((n for n, p in enumerate(pieces) if p.kind in {"every", "day", "span"}), -1)
    after = [piece.text for piece in pieces[first + 1 : first + 2]]
    return first >= 0 and pieces[first].kind == "every" and after == [":"]


def _still_ahead(days: list[Entry]) -> list[Entry]:
    """Return of several days those to come: "hårdt i går, min næste vagt er fredag 16-20"."""
    if not any(day.ahead for day in days):
        return days
    return [day for day in days if not is_behind(day)]


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
        week=day.week or span.week, every=day.every, since=day.since or span.since,
        until=day.until or span.until,
        month=day.month or span.month,
    )  # fmt: skip
