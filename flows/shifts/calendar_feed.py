"""A calendar read again: what has changed since, and what of that has been told. Pure values."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from flows.kind import Json
from flows.shifts.calendar import Event
from flows.shifts.kept import Kept, when
from flows.shifts.shift import Shift


@dataclass(frozen=True, slots=True)
class Seen:
    """An event as its calendar had it last.

    `shift` is None when it is gone from there, `told` what the youth knows of it, None when
    nothing. `id` is the kept shift; None when the youth wanted none, or it is still to be kept.
    `fed`: it comes from the address, so that it is gone when it is no longer there.
    """

    mark: str
    shift: Shift | None
    told: Shift | None = None
    id: int | None = None
    fed: bool = False

    def ahead(self, now: datetime) -> bool:
        """Return whether it is still to come, where it is or where it was told to be."""
        return any(one is not None and is_ahead(one, now) for one in (self.shift, self.told))

    def to_json(self) -> dict[str, Json]:
        """Return it as it is kept."""
        shift, told = (one.to_json() if one else None for one in (self.shift, self.told))
        return {"mark": self.mark, "shift": shift, "told": told, "id": self.id, "fed": self.fed}

    @classmethod
    def from_json(cls, raw: Mapping[str, Json], now: datetime) -> "Seen":
        """Return what `to_json` told of."""
        shift, told = (_shift(raw[name], now) for name in ("shift", "told"))
        id_ = cast("int | None", raw["id"])
        return cls(cast(str, raw["mark"]), shift, told, id_, raw["fed"] is True)


@dataclass(frozen=True, slots=True)
class Merged:
    """What reading a calendar again leads to.

    `seen` is what it has now; `new` shifts are to be kept, `moved` and `dropped` ones (ids) to be
    changed.
    """

    seen: tuple[Seen, ...]
    new: tuple[Shift, ...] = ()
    moved: tuple[tuple[int, Shift], ...] = ()
    dropped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """What a youth is to be told: shifts that are new, moved (before, after), and gone."""

    new: tuple[Shift, ...] = ()
    moved: tuple[tuple[Shift, Shift], ...] = ()
    gone: tuple[Shift, ...] = ()

    def __bool__(self) -> bool:
        """Return whether there is anything to tell."""
        return bool(self.new or self.moved or self.gone)


def is_ahead(shift: Shift, now: datetime) -> bool:
    """Return whether a shift has not begun."""
    return shift.begins is not None and shift.begins > now


def merged(
    seen: Iterable[Seen], events: Iterable[Event], kept: Sequence[Kept], now: datetime, *, fed: bool
) -> Merged:
    """Return what a calendar's events, of which there were `seen`, do to the shifts `kept`.

    Only what is still to come counts. `fed`: these are all that the address has, so what is not
    among them is gone; else they came in a file, which may be a part. A shift that the youth has
    moved or dropped stays so until the event itself changes.
    """
    before = [one for one in seen if one.ahead(now)]
    coming = [event for event in events if is_ahead(event.shift, now)]
    pairs, fresh, rest = _paired(before, coming, fed)
    taken = {one.id for one in before if one.id is not None}
    work = _Work({one.id: one for one in kept}, taken, fed)
    for one, event in pairs:
        work.again(one, event)
    for event in fresh:
        work.first(event)
    for one in rest:
        work.missing(one)
    return work.done()


def news(seen: Iterable[Seen], now: datetime) -> News:
    """Return what of a calendar the youth has not been told, as far as it is still to come.

    It is the difference and no more: two that have changed places are nothing new.
    """
    ones = list(seen)
    known = {one.told for one in ones if one.told and is_ahead(one.told, now)}
    there = {one.shift for one in ones if one.shift and is_ahead(one.shift, now)}
    new, gone = there - known, known - there
    moved: list[tuple[Shift, Shift]] = []
    for one in ones:
        if one.told in gone and one.shift in new:
            moved.append((one.told, one.shift))
            gone.discard(one.told)
            new.discard(one.shift)
    moved.sort(key=lambda pair: when(pair[1]))
    return News(tuple(sorted(new, key=when)), tuple(moved), tuple(sorted(gone, key=when)))


def all_told(seen: Iterable[Seen]) -> tuple[Seen, ...]:
    """Return what a calendar has, with nothing left to tell."""
    return tuple(replace(one, told=one.shift) for one in seen if one.shift is not None)


class _Work:
    """What is found out, event by event."""

    def __init__(self, kept: Mapping[int, Kept], taken: set[int], fed: bool) -> None:
        self._kept = kept
        self._taken = taken
        self._fed = fed
        self._seen: list[Seen] = []
        self._new: list[Shift] = []
        self._moved: list[tuple[int, Shift]] = []
        self._dropped: list[int] = []

    def again(self, before: Seen, event: Event) -> None:
        """Take an event that is known, where it is now."""
        after = replace(before, mark=event.mark, shift=event.shift, fed=before.fed or self._fed)
        if event.shift != before.shift:
            if before.id in self._kept and before.shift is not None:
                self._moved.append((cast(int, before.id), event.shift))
            else:
                self._new.append(event.shift)
                after = replace(after, id=None)
        self._seen.append(after)

    def first(self, event: Event) -> None:
        """Take an event that was not known: perhaps the youth has told of it."""
        mine = self._told_before(event.shift)
        if mine is None:
            self._new.append(event.shift)
            self._seen.append(Seen(event.mark, event.shift, fed=self._fed))
            return
        self._taken.add(mine.id)
        if mine.shift != event.shift:
            self._moved.append((mine.id, event.shift))
        self._seen.append(Seen(event.mark, event.shift, mine.shift, mine.id, self._fed))

    def missing(self, before: Seen) -> None:
        """Take what is not there any more: gone, if it came from the address.

        Of what the youth has dropped already, or never wanted, there is nothing to say.
        """
        if not (self._fed and before.fed):
            self._seen.append(before)
            return
        if before.shift is not None:
            if before.id not in self._kept:
                return
            self._dropped.append(cast(int, before.id))
        if before.told is not None:
            self._seen.append(replace(before, shift=None))

    def done(self) -> Merged:
        """Return all that was found out."""
        new = tuple(sorted(dict.fromkeys(self._new), key=when))
        return Merged(tuple(self._seen), new, tuple(self._moved), tuple(self._dropped))

    def _told_before(self, shift: Shift) -> Kept | None:
        """Return the kept shift that an event is; on an address's word also one it lies upon."""
        free = [one for one in self._kept.values() if one.id not in self._taken]
        same = [one for one in free if one.shift == shift]
        upon = [one for one in free if self._fed and not one.missed and one.shift.overlaps(shift)]
        return next(iter([*same, *upon]), None)


def _paired(
    before: Sequence[Seen], coming: Sequence[Event], fed: bool
) -> tuple[list[tuple[Seen, Event]], list[Event], list[Seen]]:
    """Return events with what they were before, those that are new, and what is left over.

    An event is the one at its time, for some calendars give new ids whenever they are asked; else
    the one with its mark; else, from an address, the one on its day.
    """
    steps: list[Callable[[str, Shift | None], Hashable]] = [
        lambda mark, shift: shift,
        lambda mark, shift: mark,
    ]
    if fed:
        steps.append(lambda mark, shift: shift.day if shift else None)
    pairs: list[tuple[Seen, Event]] = []
    rest, fresh = list(before), sorted(coming, key=lambda event: when(event.shift))
    for step in steps:
        there: dict[Hashable, list[Seen]] = {}
        for one in rest:
            there.setdefault(step(one.mark, one.shift), []).append(one)
        left = []
        for event in fresh:
            found = there.get(step(event.mark, event.shift))
            if found:
                pairs.append((found.pop(0), event))
            else:
                left.append(event)
        matched = {id(one) for one, _ in pairs}
        rest, fresh = [one for one in rest if id(one) not in matched], left
    return pairs, fresh, rest


def _shift(raw: Json, now: datetime) -> Shift | None:
    return Shift.from_json(cast(Mapping[str, Json], raw), now) if raw else None
