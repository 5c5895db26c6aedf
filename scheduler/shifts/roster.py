"""One person's shifts, changed: rows and reminders together, in the order's transaction."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from scheduler.calendar import DanishCalendar
from scheduler.office.errand import Errand
from scheduler.shifts import planning
from storage import placements, reminding, shifts
from storage.database import Connection
from storage.placements import PlacementRow
from storage.reminding import Wish
from storage.shifts import Changed, Kept, NewShift, Times


@dataclass(frozen=True, slots=True)
class Roster:
    """The shifts of one person in an open transaction; `by` names the order that changes them."""

    connection: Connection
    calendar: DanishCalendar
    person_id: int
    wish: Wish
    jobs: Sequence[PlacementRow]
    by: str | None
    now: datetime
    _new: list[NewShift] = field(default_factory=list)
    _changed: dict[int, Changed] = field(default_factory=dict)
    _standing: dict[tuple[str, str | None], Kept | None] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The Danish date."""
        return self.calendar.today(self.now)

    async def look(self, wanted: Collection[Times]) -> None:
        """Look which shifts stand around these times already."""
        if wanted:
            first, last = min(each.at for each in wanted), max(each.at for each in wanted)
            there = await shifts.between(self.connection, self.person_id, first, last)
            self._standing.update({_when(each.times): each for each in there})

    def tell(self, times: Times, rule_id: int | None = None, rule_day: date | None = None) -> None:
        """Let there be a shift at these times; one that is there already is kept once.

        One that was to be missed is to be worked after all, unless only its rule tells of it.
        """
        when = _when(times)
        if when not in self._standing:
            self._standing[when] = None
            self._new.append(self._made(times, rule_id, rule_day))
        elif (there := self._standing[when]) is not None and there.absent and rule_id is None:
            self.change(there, replace(there, absent=None))

    def change(self, before: Kept, after: Kept) -> None:
        """Let a shift be another; where nothing differs, nothing is done."""
        before = self._changed[before.id].before if before.id in self._changed else before
        if after != before:
            self._changed[before.id] = Changed(before, after)

    def make_room(self, leaving: Iterable[Kept]) -> None:
        """Let the times be free of shifts that are about to move: two may change places."""
        for each in leaving:
            self._standing.pop(_when(each.times), None)

    def move(self, before: Kept, times: Times) -> None:
        """Let a shift be at other times; where there is one already, they become one."""
        there = self._standing.get(_when(times), before)
        if there is None or there.id != before.id:
            self.drop(before)
            return
        after = replace(before, times=times, absent=None, dropped_at=None)
        if before.times == times and before.dropped_at is None:
            after = before
        self._standing[_when(times)] = after
        self.change(before, after)

    def drop(self, kept: Kept) -> None:
        """Let a shift be gone."""
        if kept.dropped_at is None:
            self._standing.pop(_when(kept.times), None)
            self.change(kept, replace(kept, dropped_at=self.now))

    async def write(self) -> list[Kept]:
        """Write everything, with its reminders; return the new shifts."""
        changed = list(self._changed.values())
        done = await shifts.change(self.connection, changed, self.by, self.now)
        made = await shifts.add(self.connection, self.person_id, self._new, self.now)
        where = (self.connection, self.calendar, self.wish)
        both = [Changed(c.before, after) for c, after in zip(changed, done, strict=True)]
        await planning.moved(*where, both, self.now)
        await planning.planned(*where, made, self.now)
        self._new.clear()
        self._changed.clear()
        return made

    def job_on(self, day: date) -> int | None:
        """Return the placement that runs on a Danish day, the newest of several."""
        running = [job.id for job in self.jobs if job.runs(day)]
        return running[-1] if running else None

    def _made(self, times: Times, rule_id: int | None, rule_day: date | None) -> NewShift:
        return NewShift(
            times,
            placement_id=self.job_on(times.day),
            rule_id=rule_id,
            rule_day=rule_day,
            despite_pause=self.wish.paused(self.today),
            by=self.by,
        )


async def roster_of(errand: Errand) -> Roster:
    """Return the shifts of whoever sends on an errand."""
    return await roster(
        errand.connection, errand.around.calendar, errand.person.id, errand.timer_key, errand.now
    )


async def roster(
    connection: Connection,
    calendar: DanishCalendar,
    person_id: int,
    by: str | None,
    now: datetime,
) -> Roster:
    """Return the shifts of a person, to be changed."""
    wish = await reminding.wish_of(connection, person_id)
    jobs = (await placements.rows_of(connection, [person_id])).get(person_id, [])
    return Roster(connection, calendar, person_id, wish, jobs, by, now)


def _when(times: Times) -> tuple[str, str | None]:
    return times.start, times.end
