"""A youth cannot come: the shift is marked, its reminders go, and a human hears if it adds up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from flows.effects import NoteAbsence, OpenCase
from scheduler.office import open_case
from scheduler.office.errand import Errand
from scheduler.shifts.roster import Roster, roster_of
from scheduler.shifts.times import on
from storage import cases, shifts
from storage.shifts import LATE, Kept, NewShift

OFTEN, WITHIN = 3, timedelta(days=30)
SOON = timedelta(hours=24)
REASON = "absent_often"


async def note_absence(errand: Errand, effect: NoteAbsence) -> None:
    """Mark the shift that somebody cannot come to; the third in 30 days opens a case, once.

    Where it is not said which, it is the next within 24 hours; where none is known, there was one
    today that nobody had told of, and it is kept as missed.
    """
    roster = await roster_of(errand)
    missed = await _which(errand, roster, effect.shift)
    if missed is None:
        today = on(roster.today, roster.calendar)
        job = roster.job_on(roster.today)
        unknown = NewShift(today, placement_id=job, by=roster.by, absent=effect.why)
        await shifts.add(errand.connection, errand.person.id, [unknown], errand.now)
    else:
        roster.change(missed, replace(missed, absent=effect.why))
        await roster.write()
    if effect.why != LATE:
        await _add_up(errand)


async def _which(errand: Errand, roster: Roster, told: int | None) -> Kept | None:
    connection, whose, now = errand.connection, errand.person.id, errand.now
    if told is not None:
        found = (await shifts.of_ids(connection, whose, [told])).get(told)
        if found is not None and found.dropped_at is None:
            return found
    near = await shifts.between(connection, whose, now - SOON, now + SOON)
    coming = [each for each in near if each.stands and not each.times.over(now)]
    if coming:
        return coming[0]
    # Said twice, it is one day that was missed.
    today = [each for each in near if each.absent and each.times.day == roster.today]
    return today[0] if today else None


async def _add_up(errand: Errand) -> None:
    connection, whose, since = errand.connection, errand.person.id, errand.now - WITHIN
    recent = await shifts.after(connection, whose, since)
    missed = _close([each for each in recent if each.absent not in (None, LATE)])
    if not missed or await _told_lately(errand):
        return
    days = ", ".join(f"{each.times.day.day}/{each.times.day.month}" for each in missed)
    wanted = OpenCase(REASON, "this_week", days)
    await open_case(errand.office, errand.person, wanted)
    errand.changed.add(whose)


def _close(missed: Sequence[Kept]) -> Sequence[Kept]:
    """Return the first `OFTEN` of these that lie within 30 days of each other, else none."""
    for first in range(len(missed) - OFTEN + 1):
        some = missed[first : first + OFTEN]
        if some[-1].times.at - some[0].times.at <= WITHIN:
            return some
    return ()


async def _told_lately(errand: Errand) -> bool:
    known = await cases.of_person(errand.connection, errand.person.id, also_closed=True)
    return any(
        case.reason == REASON and (case.made_at is None or case.made_at > errand.now - WITHIN)
        for case in known
    )
