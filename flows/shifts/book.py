"""The shifts of one message and those told before, and what corrections do to them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from flows.shifts.changing import Change, nearer, on_day, swapped, timed
from flows.shifts.entry import Entry
from flows.shifts.shift import Shift
from flows.shifts.swaps import Swap
from flows.shifts.token import Span


@dataclass(slots=True)
class Book:
    """`shifts` as they are now, those of `earlier` that stay, and the `changes` to those."""

    now: datetime
    earlier: list[Shift]
    shifts: list[Shift] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def every(self) -> list[Shift]:
        """All that are known, those told last at the end."""
        return [*self.earlier, *self.shifts]

    def put(self, shift: Shift, span: Span | None, corrects: bool, replaces: bool) -> bool:
        """Keep a shift; a corrected one takes the place of the one told for its day.

        `replaces` says that it takes the place of the only one, or of one at the same time, too.
        Return whether it took over from that what `span` does not say: "nej lørdag er til 16".
        """
        pool = self.every if corrects else []
        same = [old for old in pool if old.day == shift.day]
        half = bool(same and span and _is_half(span) and same[-1].begins)
        if replaces and not same:
            alone = len(pool) == 1
            same = [old for old in pool[-1:] if alone or _clocks(old) == _clocks(shift)]
        if not same:
            self.shifts.append(shift)
        else:
            after = timed(same[-1], span, self.now) if half and span else shift
            self.change(same[-1], after)
        return half

    def swap(self, swaps: Sequence[Swap], whole: Sequence[Entry]) -> bool:
        """Return whether "17 ikke 16" changed a shift; `whole` is what else was said of it."""
        done = False
        for swap in swaps:
            change = swapped(self.every, swap, self.now)
            if change and change.after:
                after = change.after
                if len(whole) == 1 and whole[0].span:
                    after = timed(after, whole[0].span, self.now)
                self.change(change.before, after)
                done = True
        return done

    def change_last(
        self, days: Sequence[Entry], spans: Sequence[Entry], moved: bool, started: bool
    ) -> bool:
        """Return whether only a day or only a time, said in correction, changed the last shift.

        `started` says that a time is the start: "fra 17".
        """
        last, after = self.every[-1], None
        if spans and spans[-1].span:
            span = nearer(last, spans[-1].span) if not started else spans[-1].span
            # "Rykket til kl 17" is a new start.
            after = timed(last, Span(span.end) if moved and not span.start else span, self.now)
        elif days and days[-1].day:
            after = on_day(last, days[-1].day, self.now)
        if after is not None:
            self.change(last, after)
        return after is not None

    def change(self, before: Shift, after: Shift | None) -> None:
        """Let a known shift become another; None takes it away."""
        if before in self.shifts:
            at = self.shifts.index(before)
            self.shifts[at : at + 1] = [after] if after else []
        else:
            self.earlier.remove(before)
            self.changes.append(Change(before, after))
            self.shifts += [after] if after else []

    def cancel(self, days: Collection[date]) -> None:
        """Take away the shifts of `earlier` on some days: "lørdag er aflyst"."""
        for shift in [shift for shift in self.earlier if shift.day in days]:
            self.change(shift, None)

    def keep_only(self, days: Collection[date]) -> None:
        """Let "nej kun fredag" leave of the shifts just told those of some days, if any."""
        kept = [shift for shift in self.shifts if shift.day in days]
        self.shifts = kept or self.shifts

    def leave_out(self, first: int, stay: Collection[date]) -> None:
        """Keep of the shifts told from number `first` on those of days that stay."""
        told = self.shifts[first:]
        self.shifts[first:] = [shift for shift in told if shift.day in stay]

    def told(self, most: int) -> list[Shift]:
        """Return at most so many shifts, without days alone that have a shift with its time.

        "5/6 9-13 selvom det er grundlovsdag" is one shift.
        """
        timed_days = {shift.day for shift in self.shifts if shift.begins}
        kept = (shift for shift in self.shifts if shift.begins or shift.day not in timed_days)
        return list(dict.fromkeys(kept))[:most]


def _is_half(span: Span) -> bool:
    return (span.start is None) != (span.end is None) and span.minutes is None and not span.close


def _clocks(shift: Shift) -> tuple[str, ...]:
    return tuple(f"{moment:%H:%M}" if moment else "" for moment in (shift.begins, shift.end))
