"""How one roster writes its days and hours."""

from dataclasses import dataclass
from datetime import date
from random import Random

from tests.rosters.work import DAY, Turn

LONG = ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag")
SHORT = ("Man", "Tir", "Ons", "Tor", "Fre", "Lør", "Søn")
TWO = ("Ma", "Ti", "On", "To", "Fr", "Lø", "Sø")
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december",
)  # fmt: skip
CLOCKS = ("{h}{m}", "{h}.{mm}", "{hh}:{mm}", "{hh}{mm}", "{hh}.{mm}")
DATES = ("{d}/{m}", "{d}.{m}.", "{dd}/{mm}", "{d}. {mon}", "{dd}-{mm}-{y}", "{d}/{m}-{yy}")


@dataclass(frozen=True, slots=True)
class Hand:
    """The habits of one roster."""

    clock: str
    dash: str
    date_form: str
    days: tuple[str, ...]

    def time(self, minutes: int) -> str:
        """Return a time of the day."""
        hour, past = divmod(minutes if minutes == DAY else minutes % DAY, 60)
        short = f".{past:02}" if past else ""
        return self.clock.format(h=hour, hh=f"{hour:02}", m=short, mm=f"{past:02}")

    def hours(self, turn: Turn) -> str:
        """Return from when to when."""
        if turn.end is None:
            return f"{self.time(turn.start)} til luk"
        return f"{self.time(turn.start)}{self.dash}{self.time(turn.end)}"

    def dated(self, day: date, form: str | None = None) -> str:
        """Return a date."""
        return (form or self.date_form).format(
            d=day.day, dd=f"{day.day:02}", m=day.month, mm=f"{day.month:02}",
            mon=MONTHS[day.month - 1][:3], y=day.year, yy=day.year % 100,
        )  # fmt: skip

    def weekday(self, day: date) -> str:
        """Return the name of a day."""
        return self.days[day.weekday()]


def hand(rng: Random) -> Hand:
    """Return the habits of some roster."""
    return Hand(
        rng.choice(CLOCKS), rng.choice(("-", " - ", "–", " – ")), rng.choice(DATES),
        rng.choice((LONG, SHORT, SHORT, TWO)),
    )  # fmt: skip
