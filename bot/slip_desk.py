"""The desk behind /loenseddel: looks at codes, has files read, takes in slips and rosters."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, cast

from bot.reading.kind import media_type
from flows.kind import Json
from flows.message import Attachment
from flows.papers import SHIFTS, Addressed, addressed
from flows.payslip.finding import Known
from flows.payslip.flow import FLOW
from flows.payslip.heard import Heard
from flows.shifts.paper.printed import Paper
from scheduler.clock import Clock
from scheduler.readings import Reader, was_read
from scheduler.staffing import who_has
from scheduler.surroundings import Surroundings
from storage import documents, inbox, people, staff
from storage.database import Connection, Database
from storage.documents import Refusal


@dataclass(frozen=True, slots=True)
class Looked:
    """What the page must know of whoever has a code: whether to ask for the birth date."""

    asks_born: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """A slip that was taken in. `known` is what it is judged with, `consultant` a first name.

    `again`: it had been taken in before, word for word; nothing was done a second time.
    """

    known: Known
    consultant: str | None
    again: bool = False


class SlipDesk:
    """Serves the page. No file is kept here, and of a slip only what its youth has confirmed."""

    def __init__(
        self, database: Database, clock: Clock, around: Surroundings, reader: Reader
    ) -> None:
        """Serve over this database, with files read by `reader`."""
        self._database = database
        self._clock = clock
        self._around = around
        self._reader = reader

    @property
    def today(self) -> date:
        """The Danish date."""
        return self._around.calendar.today(self._clock.now())

    async def look(self, code: str, client: str) -> Looked | Refusal:
        """Look at a code without using it up, or say why it does not work; every try counts."""
        async with self._database.write() as connection:
            now = self._clock.now()
            found = await documents.look_at_code(connection, code, FLOW, client, now)
            if not isinstance(found, tuple):
                return found
            person = await _person(connection, found[0])
        return Looked(person.person.born is None) if person else "unknown"

    async def read(self, *files: bytes) -> Heard | Paper | str:
        """Return what files say together, or the reason why they could not be read."""
        told = await self._reader.read(*files)
        if "unread" in told:
            return str(told["unread"])
        if "roster" in told:
            return Paper.from_json(told["roster"])
        return Heard.from_json(cast(Mapping[str, Json], told["reading"]))

    async def take_roster(
        self, code: str, client: str, paper: Paper, data: bytes
    ) -> Refusal | None:
        """Use a code up and let its youth's talk hear of a roster, in one transaction.

        The file is kept only where it must be asked which name is theirs, until it is read again.
        """
        async with self._database.write() as connection:
            now = self._clock.now()
            used = await documents.use_code(connection, code, FLOW, client, now)
            if not isinstance(used, tuple):
                return used
            person = await _person(connection, used[0])
            if person is None:
                return "unknown"
            told = _addressed(paper, person, 0)
            if told.keeps:
                file = Attachment("vagtplan", media_type(data) or "", data)
                number = await documents.add_file(connection, person.address, code, file, now)
                told = _addressed(paper, person, number)
            event = was_read(used[0], told.flow, f"roster:{code}", told.about)
            await inbox.put(connection, [event], now)
        return None

    async def take(self, code: str, client: str, heard: Heard, known: Known) -> Taken | Refusal:
        """Use a code up and let its youth's talk hear of a confirmed slip, in one transaction.

        What Makker knows of the birth date goes before what the page was told.
        """
        async with self._database.write() as connection:
            now = self._clock.now()
            used = await documents.use_code(connection, code, FLOW, client, now)
            if used == "used":
                return await self._once_more(connection, code, heard, known, now)
            if not isinstance(used, tuple):
                return used
            person = await _person(connection, used[0])
            if person is None:
                return "unknown"
            known = replace(known, born=person.person.born or known.born)
            await self._tell(connection, code, used[0], heard, known, now)
            return Taken(known, await self._consultant(connection, person, now))

    async def _tell(
        self, connection: Connection, code: str, whose: int, heard: Heard, known: Known,
        now: datetime,
    ) -> None:  # fmt: skip
        before = await documents.latest(connection, whose, FLOW)
        about: Mapping[str, Json] = {
            "reading": heard.to_json(),
            "known": known.to_json(),
            "before": before.source if before else None,
        }
        await inbox.put(connection, [was_read(whose, FLOW, _name(code), about)], now)

    async def _once_more(
        self, connection: Connection, code: str, heard: Heard, known: Known, now: datetime
    ) -> Taken | Refusal:
        """Show it once more to whoever sends the very same again; to all others the code is used.

        A phone loads the page again by itself when one comes back to it: what was found must not
        be gone then. Only who sent it can send the same.
        """
        event = await inbox.known(connection, "due", _name(code))
        if event is None:
            return "used"
        about = json.loads(event.text)["about"]
        kept = Known.from_json(about["known"])
        person = await _person(connection, int(event.address))
        same = replace(known, born=known.born or kept.born) == kept
        if person is None or not same or about["reading"] != _plain(heard.to_json()):
            return "used"
        return Taken(kept, await self._consultant(connection, person, now), again=True)

    async def _consultant(
        self, connection: Connection, known: people.Known, now: datetime
    ) -> str | None:
        there = await staff.colleagues(connection, self._around.calendar.today(now))
        owner = who_has(known.person, known.consultant_id, there)
        return owner.person.first_name if owner else None


def _addressed(paper: Paper, person: people.Known, file: int) -> Addressed:
    said: Mapping[str, Json] = {"roster": paper.to_json()}
    return addressed(said, SHIFTS, person.person.first_name, None, file)


def _name(code: str) -> str:
    return f"slip:{code}"


def _plain(raw: Mapping[str, Json]) -> Any:
    return json.loads(json.dumps(raw))


async def _person(connection: Connection, person_id: int) -> people.Known | None:
    return (await people.by_id(connection, [person_id])).get(person_id)
