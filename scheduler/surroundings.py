"""What turns are handed of the world around them: settings, staff, and who answers when."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.kind import Json
from flows.texts import SHARED, texts_of
from flows.tidy import fold
from scheduler.calendar import DanishCalendar
from storage.people import Known

# A case unclaimed in 4 working hours is late (design.md, "Never forgotten").
HELP_WITHIN = timedelta(hours=4)
_DAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is the same for everyone: the calendar, the hat codes are drawn from, what is set up.

    `draw` picks one of several letters; `mail` says whether e-mail can be sent.
    """

    calendar: DanishCalendar
    draw: Callable[[str], str]
    mail: bool = False
    given: Mapping[str, Json] = field(default_factory=dict)

    def new_code(self, letters: str, length: int) -> str:
        """Draw a code."""
        return "".join(self.draw(letters) for _ in range(length))

    def deadline(self, now: datetime) -> datetime:
        """Return when a person who asks for a human has heard from one (UTC)."""
        return self.calendar.after_working_time(now, HELP_WITHIN)

    def spoken(self, deadline: datetime, now: datetime, language: str) -> str:
        """Return a deadline as people say it: "i dag inden kl. 14" or "mandag inden kl. 12"."""
        wall, today = self.calendar.wall(deadline), self.calendar.today(now)
        hour = wall.hour + 1 if wall.minute or wall.second else wall.hour
        days = (wall.date() - today).days
        key = {0: "when-today", 1: "when-tomorrow"}.get(days, "when-day")
        day = _DAYS[language if language in _DAYS else "da"][wall.weekday()]
        return texts_of(SHARED, language).get(key, args={"time": str(hour), "day": day})

    def help_when(self, now: datetime, languages: Iterable[str]) -> dict[str, str]:
        """Return, by language, when a person who asks for a human at `now` has heard from one."""
        deadline = self.deadline(now)
        return {language: self.spoken(deadline, now, language) for language in languages}


def owner_for(area: str | None, staff: list[Known]) -> Known | None:
    """Return who takes a case from this area: its own consultant, else the first there is.

    Nobody who has said STOP, for they could not be told.
    """
    there = [known for known in staff if not known.person.stopped]
    consultants = [known for known in there if known.person.role == "consultant"] or there
    own = [k for k in consultants if area and fold(k.person.area or "") == fold(area)]
    return next(iter(own or consultants), None)
