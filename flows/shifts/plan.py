"""What a youth has told of their shifts in one talk, before it is kept. Pure values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from flows.effects import SaveShifts
from flows.shifts.changing import Change
from flows.shifts.kept import Kept, when
from flows.shifts.rule import Rule
from flows.shifts.shift import Shift
from flows.shifts.timing import Ask
from flows.shifts.told import Told
from flows.shifts.wall import on_wall

NOTED: frozenset[Ask] = frozenset({"which_day", "overlap", "many"})
"""What is no question of its own: it is said with what was understood."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Shifts and rules that are new, kept ones that moved or go, and what is missing.

    `ended` are the ids of rules of which no shift is left. `words` are what was written first, for
    a day or a time to be put to.
    """

    words: str = ""
    new: tuple[Shift, ...] = ()
    rules: tuple[Rule, ...] = ()
    moved: tuple[tuple[Kept, Shift], ...] = ()
    dropped: tuple[Kept, ...] = ()
    ended: tuple[int, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be kept or change."""
        return not (self.new or self.rules or self.moved or self.dropped)

    @property
    def ask(self) -> Ask | None:
        """The first thing that must be asked, None when nothing is missing."""
        return next((ask for ask in self.asks if ask not in NOTED), None)

    @property
    def told(self) -> tuple[Shift, ...]:
        """The shifts as they would be: new ones, and moved ones where they are now."""
        return (*self.new, *(after for _, after in self.moved))

    @property
    def overlaps(self) -> bool:
        """Whether two of the shifts that would be want the same hours."""
        timed = sorted((one for one in self.told if one.begins and one.end), key=when)
        return any(one.overlaps(other) for one, other in pairwise(timed))

    def without(self, ask: Ask) -> "Plan":
        """Return the plan with a question settled."""
        return replace(self, asks=tuple(one for one in self.asks if one != ask))

    def asking_only(self, asks: Sequence[Ask]) -> "Plan":
        """Return the plan with just these questions left."""
        return replace(self, asks=tuple(dict.fromkeys(asks)))

    def heard(self, said: Told, kept: Sequence[Kept]) -> "Plan":
        """Return the plan with what another message tells put to it.

        A change to what is new changes that; a change to a kept shift moves or drops it. A shift
        that is kept already is not told twice.
        """
        plan, fresh = self, list(said.shifts)
        for change in said.changes:
            if change.after in fresh:
                fresh.remove(change.after)
            plan = plan._changed(change, kept)
        known = {one.shift.to_json()["start"]: one.shift.end for one in kept if not one.missed}
        for shift in fresh:
            start = shift.to_json()["start"]
            if shift not in plan.told and not (start in known and known[start] == shift.end):
                plan = replace(plan, new=(*plan.new, shift))
        rules = tuple(dict.fromkeys((*plan.rules, *said.rules)))
        asks = tuple(dict.fromkeys((*plan.asks, *said.asks)))
        new = tuple(sorted(plan.new, key=when))
        return replace(plan, new=new, rules=rules, asks=asks, ended=_ended(plan, kept))

    def retold(self, said: Told, kept: Sequence[Kept]) -> "Plan":
        """Return the plan after a plain no and what it is instead: all of it, or one thing."""
        whole = len(said.shifts) >= len(self.new) and not said.changes
        plan = replace(self, new=(), rules=()) if whole or said.rules else self
        return plan.heard(said, kept)

    def in_place_of(self, pairs: Sequence[tuple[Kept, Shift]]) -> "Plan":
        """Return the plan with new shifts taken for kept ones that have moved."""
        after = {shift for _, shift in pairs}
        new = tuple(shift for shift in self.new if shift not in after)
        return replace(self, new=new, moved=(*self.moved, *pairs))

    def clashes(self, kept: Sequence[Kept]) -> tuple[tuple[Kept, Shift], ...]:
        """Return new shifts that lie on top of a kept one, each with it: perhaps it has moved."""
        settled = {one.id for one in (*self.dropped, *(before for before, _ in self.moved))}
        pairs: list[tuple[Kept, Shift]] = []
        for shift in self.new:
            for one in kept:
                free = one.id not in settled and not one.missed
                if free and one.shift.day == shift.day and _on_top(one.shift, shift):
                    pairs.append((one, shift))
                    settled.add(one.id)
                    break
        return tuple(pairs)

    def save(self) -> SaveShifts:
        """Return the effect that keeps it all."""
        return SaveShifts(
            new=tuple(shift.to_json() for shift in self.new),
            rules=tuple(rule.to_json() for rule in self.rules),
            moved=tuple((before.id, after.to_json()) for before, after in self.moved),
            dropped=tuple(one.id for one in self.dropped),
            dropped_rules=self.ended,
        )

    def _changed(self, change: Change, kept: Sequence[Kept]) -> "Plan":
        if change.before in self.new:
            new = [change.after if one == change.before else one for one in self.new]
            # Two that are moved to the same hours are one.
            return replace(self, new=tuple(dict.fromkeys(one for one in new if one is not None)))
        for before, after in self.moved:
            if after == change.before:
                rest = tuple(pair for pair in self.moved if pair[0] != before)
                return replace(self, moved=rest)._kept_changed(before, change.after)
        found = next((one for one in kept if one.shift == change.before), None)
        return self._kept_changed(found, change.after) if found else self

    def _kept_changed(self, before: Kept, after: Shift | None) -> "Plan":
        if after is None:
            return replace(self, dropped=(*self.dropped, before))
        return replace(self, moved=(*self.moved, (before, after)))


def in_the_evening(shift: Shift) -> Shift:
    """Return a shift of "8 til 10" as the one twelve hours later."""
    if shift.begins is None or shift.end is None:
        return shift
    start = shift.begins.hour * 60 + shift.begins.minute
    end = start + int((shift.end.replace(tzinfo=None) - shift.begins.replace(tzinfo=None)) / MINUTE)
    half = 12 * 60
    return Shift(on_wall(shift.day, start + half), on_wall(shift.day, end + half))


MINUTE = timedelta(minutes=1)


def _ended(plan: Plan, kept: Sequence[Kept]) -> tuple[int, ...]:
    """Return the rules whose shifts are all dropped, where there were several to drop."""
    gone = {one.id for one in plan.dropped}
    ahead: dict[int, set[int]] = {}
    for one in kept:
        if one.rule is not None and not one.shift.worked:
            ahead.setdefault(one.rule, set()).add(one.id)
    return tuple(rule for rule, ids in ahead.items() if len(ids) > 1 and ids <= gone)


def _on_top(one: Shift, other: Shift) -> bool:
    """Return whether two shifts of a day want the same hours, as far as is known."""
    if one.begins and other.begins and one.end and other.end:
        return one.overlaps(other)
    return True
