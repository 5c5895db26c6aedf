"""Documents as files: a CV is kept as data and drawn when it is sent or fetched."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import cast

from bot import everything
from flows.cv.model import Cv, file_name
from flows.cv.pdf import render
from flows.cv.resume import resume_json
from flows.kind import Json
from flows.message import Attachment
from flows.privacy.retention import DEFAULT, Retention
from flows.shifts.calendar import write_calendar
from flows.shifts.shift import Shift
from scheduler.calendar import DanishCalendar
from scheduler.privacy.handing import DATA, PAGE
from scheduler.relay.arriving import PASSED_ON
from scheduler.shifts.calendar_file import CALENDAR
from storage import documents, exporting
from storage.database import Connection, Database
from storage.documents import Document


class Drawing:
    """Draws documents out of one database."""

    def __init__(
        self, database: Database, calendar: DanishCalendar, keep: Retention = DEFAULT
    ) -> None:
        """Read documents and photos here; a CV shows the age on the Danish day it was made.

        `keep` is how long data is kept: the page of all data says so.
        """
        self._database = database
        self._calendar = calendar
        self._keep = keep

    async def file(self, document_id: int) -> Attachment:
        """Return a document as its file; raises KeyError when there is none."""
        async with self._database.read() as connection:
            document = await documents.by_id(connection, document_id)
            if document is None:
                raise KeyError(document_id)
            if document.data is not None:
                return Attachment(str(document.source["name"]), "image/png", document.data)
            if document.kind == CALENDAR:
                return _calendar(document)
            if document.kind in (PAGE, DATA):
                return await self._everything(connection, document)
            if document.kind == PASSED_ON:
                return await _passed_on(connection, document)
            if document.kind == "resume":
                return self._resume(document)
            cv = Cv.from_json(document.source)
            photo = (
                await documents.own_file(connection, document.person_id, cv.photo)
                if cv.photo
                else None
            )
        picture = photo.data if photo else None
        today = self._calendar.today(document.made_at)
        data = await asyncio.to_thread(render, cv, photo=picture, today=today)
        return Attachment(file_name(cv), "application/pdf", data)

    async def _everything(self, connection: Connection, document: Document) -> Attachment:
        """Draw all that is kept at this moment of whoever a document is for."""
        kept = await exporting.everything(connection, document.person_id, notes=False)
        if document.kind == DATA:
            return everything.data(kept)
        language = cast(str, document.source.get("language", "da"))
        return everything.page(kept, language, self._keep, self._calendar)

    def _resume(self, document: Document) -> Attachment:
        source: Mapping[str, Json] = document.source
        resume = resume_json(Cv.from_json(source), self._calendar.today(document.made_at))
        data = json.dumps(resume, ensure_ascii=False, indent=2).encode()
        return Attachment("resume.json", "application/json", data)


async def _passed_on(connection: Connection, document: Document) -> Attachment:
    number = cast(int, document.source["file"])
    file = await documents.own_file(connection, document.person_id, number)
    if file is None:
        raise KeyError(document.id)
    return file


def _calendar(document: Document) -> Attachment:
    told = cast(Sequence[Mapping[str, Json]], document.source["shifts"])
    shifts = [Shift.from_json(each, document.made_at) for each in told]
    title = cast(str, document.source["title"])
    data = write_calendar(shifts, title, document.made_at)
    return Attachment("vagter.ics", "text/calendar", data)
