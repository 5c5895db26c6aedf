"""The shifts to come as a calendar file, where the channel takes files."""

from flows.kind import Json
from scheduler.office.errand import Errand
from storage import documents, placements, shifts

CALENDAR = "shifts"
"""The kind of document that is drawn as an .ics."""


async def send_shifts(errand: Errand) -> None:
    """Send the shifts to come; say so where there are none, or no file can be sent."""
    connection, whose = errand.connection, errand.person.id
    coming = [s for s in await shifts.after(connection, whose, errand.now) if s.stands]
    if not coming:
        await errand.send("none", errand.text("shifts-none"))
    elif not errand.takes_files:
        await errand.send("none", errand.text("shifts-no-file"))
    else:
        jobs = (await placements.rows_of(connection, [whose])).get(whose, [])
        names = {job.id: job.workplace for job in jobs}
        places = {names.get(each.placement_id or 0, "none") for each in coming}
        told: list[Json] = [{"start": s.times.start, "end": s.times.end} for s in coming]
        title = errand.text("shifts-title", place=places.pop() if len(places) == 1 else "none")
        source: Json = {"shifts": told, "title": title}
        made = await documents.keep(connection, whose, CALENDAR, source, errand.now)
        await errand.send("file", errand.text("shifts-file"), document_id=made)
