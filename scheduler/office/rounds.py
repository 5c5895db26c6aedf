"""What the office does now and then without being asked."""

from datetime import datetime

from scheduler.office.digest import send_digests
from scheduler.office.office import at
from scheduler.office.relay import report_stale
from scheduler.surroundings import Surroundings
from storage import outbox
from storage.database import Database


async def rounds(database: Database, around: Surroundings, now: datetime) -> int:
    """Send the morning digest when it is time, and tell whose letters came too late.

    Returns how many digests and reports were written; costs two short look-ups when there is
    nothing to do.
    """
    written = await send_digests(database, around, now)
    async with database.read() as connection:
        late = await outbox.stale_unreported(connection, 1)
    if late:
        async with database.write() as connection:
            written += await report_stale(await at(connection, around, now))
    return written
