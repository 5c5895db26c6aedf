"""What turns are handed of the world around them: settings, staff, and who answers when."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from flows.kind import Json
from flows.privacy.retention import DEFAULT, Retention
from flows.texts import SHARED, texts_of
from scheduler.calendar import DanishCalendar
from scheduler.opening import USUAL, Hours

# A case unclaimed in 4 working hours is late (design.md, "Never forgotten").
HELP_WITHIN = timedelta(hours=4)
_DAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is the same for everyone: the calendar, the hat codes are drawn from, what is set up.

    `draw` picks one of several letters; `mail` says whether e-mail can be sent; `keep` is how long
    data is kept. `number` is where Makker is texted, `bot` its name on Telegram; "" where there is
    none. `without_certificate_from_15`: role models without one may write with older youths.
    """

    calendar: DanishCalendar
    draw: Callable[[str], str]
    mail: bool = False
    without_certificate_from_15: bool = False
    given: Mapping[str, Json] = field(default_factory=dict)
    keep: Retention = DEFAULT
    number: str = ""
    bot: str = ""

    def telegram_link(self, code: str) -> str:
        """Return the link that begins a talk on Telegram with a code, "" without a bot.

        Its shape is Telegram's (https://core.telegram.org/bots/features#deep-linking).
        """
        return f"https://t.me/{self.bot}?start={code}" if self.bot else ""

    def new_code(self, letters: str, length: int) -> str:
        """Draw a code."""
        return "".join(self.draw(letters) for _ in range(length))

    def deadline(self, now: datetime, hours: Hours = USUAL) -> datetime:
        """Return when a person who asks for a human has heard from one (UTC)."""
        return self.calendar.after_working_time(now, HELP_WITHIN, hours)

    def spoken(self, deadline: datetime, now: datetime, language: str) -> str:
        """Return a deadline as people say it: "i dag inden kl. 14" or "mandag inden kl. 12".

        A day that is not within a week has its date beside it: "fredag 1/1 inden kl. 12".
        """
        wall, today = self.calendar.wall(deadline), self.calendar.today(now)
        hour = wall.hour + 1 if wall.minute or wall.second else wall.hour
        days = (wall.date() - today).days
        key = {0: "when-today", 1: "when-tomorrow"}.get(days, "when-day")
        day = _DAYS[language if language in _DAYS else "da"][wall.weekday()]
        if not 0 <= days < len(_DAYS["da"]):
            day = f"{day} {spoken_date(wall.date())}"
        return texts_of(SHARED, language).get(key, args={"time": str(hour), "day": day})


def spoken_date(day: date) -> str:
    """Return a date as people write it: "24/12"."""
    return f"{day.day}/{day.month}"
