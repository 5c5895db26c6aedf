"""How youths are with their phones."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random


@dataclass(frozen=True, slots=True)
class Temper:
    """One way to be: how often a question is answered, within what time, and how oddly.

    `share` is how many youths are like this; `fades` means that they fall silent for good one day.
    """

    name: str
    share: float
    answers: float
    soonest: timedelta
    latest: timedelta
    odd: float
    fades: bool = False

    def delay(self, rng: Random) -> timedelta:
        """Draw how long an answer takes."""
        return self.soonest + (self.latest - self.soonest) * rng.random() ** 2


TEMPERS = (
    Temper("prompt", 0.45, 0.92, timedelta(minutes=2), timedelta(hours=2), 0.03),
    Temper("late", 0.25, 0.8, timedelta(hours=3), timedelta(days=4), 0.05),
    Temper("odd", 0.1, 0.85, timedelta(minutes=5), timedelta(hours=20), 0.5),
    Temper("fading", 0.2, 0.85, timedelta(minutes=5), timedelta(hours=8), 0.05, fades=True),
)
ODD_WORDS = (
    "hvad mener du",
    "lol",
    "?????",
    "hej",
    "min hund er syg",
    "🙃🙃",
    "hvad er feriepenge",
    "det ved jeg ik",
    "ring til min mor",
    "ja men altså det kommer an på så meget og jeg gider ikke lige nu, spørg mig igen en anden dag",
    "menu",
    "tilbage",
)


def temper(rng: Random) -> Temper:
    """Draw how a youth is."""
    return rng.choices(TEMPERS, [each.share for each in TEMPERS])[0]
