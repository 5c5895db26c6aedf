"""When a provider is down: one hour and one week in every year, somewhere in it."""

from bisect import bisect_right
from datetime import datetime, timedelta
from random import Random

YEAR = 365
OUTAGES = (timedelta(hours=1), timedelta(days=7))


class Weather:
    """The outages of one provider; `spans` are (from, until) in UTC."""

    def __init__(self, spans: list[tuple[datetime, datetime]]) -> None:
        """Be down in these spans."""
        self.spans = sorted(spans)
        self._begins = [begin for begin, _ in self.spans]

    def down(self, now: datetime) -> bool:
        """Return whether the provider is out of reach."""
        number = bisect_right(self._begins, now) - 1
        return number >= 0 and now < self.spans[number][1]


def weather(start: datetime, days: int, rng: Random) -> Weather:
    """Draw outages; one that lasts longer than a quarter of the time there is, is left out."""
    spans = []
    for year in range(0, days, YEAR):
        length = timedelta(days=min(YEAR, days - year))
        for outage in OUTAGES:
            if outage * 4 <= length:
                begin = start + timedelta(days=year) + rng.random() * (length - outage)
                begin = begin.replace(second=0, microsecond=0)
                spans.append((begin, begin + outage))
    return Weather(spans)
