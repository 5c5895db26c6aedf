"""The office's own timers: they reckon with nights and holidays themselves."""

from datetime import datetime

from scheduler.office.escalation import on_deadline
from scheduler.office.leave import on_first_day
from scheduler.office.office import at
from scheduler.office.thread import on_silence
from scheduler.office.workplace import remind
from scheduler.surroundings import Surroundings
from storage import dues
from storage.database import Connection
from storage.inbox import Event

OFFICE_TIMERS = frozenset({"case", "voice", "leave", "workplace"})


async def on_timer(
    connection: Connection, around: Surroundings, event: Event, now: datetime
) -> None:
    """Do what an office timer was set for, unless it was moved or called off since it fired."""
    if not await dues.still_meant(connection, [event.external_id]):
        return
    office, timer = await at(connection, around, now), event.timer
    match timer["do"]:
        case "case":
            await on_deadline(office, timer["case"])
        case "voice":
            await on_silence(office, int(event.address))
        case "leave":
            await on_first_day(office, int(event.address))
        case "workplace":
            await remind(office, timer["placement"], timer["about"])
