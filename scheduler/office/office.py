"""The office: who works there today, when each area is open, and by when somebody answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from scheduler.opening import USUAL, BadHours, Hours
from scheduler.staffing import find, is_there
from scheduler.surroundings import Surroundings
from storage import areas, staff
from storage.areas import Area
from storage.database import Connection
from storage.staff import Colleague

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Office:
    """The office at a moment (UTC), over an open transaction."""

    connection: Connection
    around: Surroundings
    staff: Sequence[Colleague]
    areas: Mapping[str, Area]
    now: datetime

    def colleague(self, person_id: int | None) -> Colleague | None:
        """Return the colleague with this id, None when they are not on the books."""
        return find(self.staff, person_id)

    def there(self) -> list[Colleague]:
        """Return everyone at work today; everyone on the books when nobody is."""
        return [each for each in self.staff if is_there(each)] or list(self.staff)

    def hours(self, area: str | None) -> Hours:
        """Return when the office of an area is open: its own hours, else those for all."""
        for name in (area or "", ""):
            if (kept := self.areas.get(name)) and kept.hours:
                try:
                    return Hours.from_json(kept.hours)
                except BadHours as error:
                    # No deadline is worth losing a case over: the usual hours will do meanwhile.
                    log.error("area.bad_hours", area=name, error=str(error))
        return USUAL

    def deadline(self, area: str | None) -> datetime:
        """Return by when a case of this area that is opened now is to be taken (UTC)."""
        return self.around.deadline(self.now, self.hours(area))

    def is_open(self, area: str | None) -> bool:
        """Return whether somebody is at work in this area now."""
        return self.around.calendar.open_now(self.now, self.hours(area))

    def spoken(self, moment: datetime, language: str) -> str:
        """Return a deadline as people say it."""
        return self.around.spoken(moment, self.now, language)


async def at(connection: Connection, around: Surroundings, now: datetime) -> Office:
    """Return the office as it is at a moment (UTC)."""
    return Office(
        connection,
        around,
        await staff.colleagues(connection, around.calendar.today(now)),
        await areas.all_areas(connection),
        now,
    )
