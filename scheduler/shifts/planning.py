"""Timers of shifts, set and called off in the transaction of what changes the shifts."""

from collections.abc import Sequence
from datetime import datetime

from flows.kind import Json
from scheduler.calendar import DanishCalendar
from scheduler.shifts.moments import moments
from scheduler.shifts.timer import KINDS, SHIFT, Kind, shift_key
from storage import dues
from storage.database import Connection
from storage.dues import Due
from storage.reminding import Wish
from storage.shifts import Changed, Kept


async def planned(
    connection: Connection,
    calendar: DanishCalendar,
    wish: Wish,
    new: Sequence[Kept],
    now: datetime,
) -> None:
    """Set the reminders of these shifts, which have none in this revision."""
    found = {each: moments(each, wish, calendar, now) for each in new}
    timers = [_due(kept, kind, at) for kept, kinds in found.items() for kind, at in kinds.items()]
    await dues.plan_many(connection, timers)


async def replanned(
    connection: Connection,
    calendar: DanishCalendar,
    wish: Wish,
    standing: Sequence[Kept],
    now: datetime,
) -> None:
    """Set the reminders of these shifts to what is wished now; what has been said stays said."""
    wanted: list[Due] = []
    unwanted: list[str] = []
    for kept in standing:
        found = moments(kept, wish, calendar, now)
        wanted += [_due(kept, kind, at) for kind, at in found.items()]
        unwanted += [shift_key(kept.id, kept.revision, kind) for kind in KINDS if kind not in found]
    await dues.plan_unfired(connection, wanted)
    await dues.cancel_waiting(connection, unwanted)


async def moved(
    connection: Connection,
    calendar: DanishCalendar,
    wish: Wish,
    changed: Sequence[Changed],
    now: datetime,
) -> None:
    """Call off the reminders of what shifts were, and set those of what they are."""
    over = [shift_key(c.before.id, c.before.revision, kind) for c in changed for kind in KINDS]
    if over:
        await dues.cancel_many(connection, over)
    await planned(connection, calendar, wish, [each.after for each in changed], now)


def _due(kept: Kept, kind: Kind, at: datetime) -> Due:
    which: dict[str, Json] = {"kind": kind, "shift": kept.id, "revision": kept.revision}
    timer = {"do": SHIFT, **which}
    return Due(shift_key(kept.id, kept.revision, kind), kept.person_id, timer, at)
