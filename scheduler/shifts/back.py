"""A youth who had left is here again: what was called off for them is planned once more."""

from datetime import datetime

from scheduler.calendar import DanishCalendar
from scheduler.shifts.planning import replanned
from scheduler.shifts.roster import roster
from scheduler.shifts.rules import follow_rules
from storage import shifts
from storage.database import Connection


async def planned_again(
    connection: Connection, calendar: DanishCalendar, person_id: int, now: datetime
) -> None:
    """Set the reminders of a youth's shifts to come, and go on with their rules."""
    here = await roster(connection, calendar, person_id, None, now)
    await follow_rules(here)
    standing = await shifts.after(connection, person_id, now)
    await replanned(connection, calendar, here.wish, standing, now)
