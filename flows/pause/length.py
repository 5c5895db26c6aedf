"""How long a pause is, counted from the day it is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Self

from flows.answers import Choice
from flows.kind import Json, Reading, Unclear, Unfit

DAYS: Mapping[str, int] = {"two_weeks": 14, "month": 30, "two_months": 60}
_LENGTHS = Choice(options=tuple(DAYS))


@dataclass(frozen=True, slots=True)
class Rest:
    """A pause of `days` days that was asked for on the Danish date `since`."""

    days: int
    since: date

    @property
    def until(self) -> date:
        """The last day of the pause."""
        return self.since + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Length:
    """A `Rest`, chosen among two weeks, a month and two months.

    The day of the answer is kept with it: the question may have stood for days by then.
    """

    choice: Choice = _LENGTHS
    options: ClassVar[tuple[str, ...]] = tuple(DAYS)
    free: ClassVar[bool] = False

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the kind that also reads these words, by option id."""
        return replace(self, choice=self.choice.with_labels(labels))

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return self.choice.has_name(text)

    def read(self, text: str, reading: Reading) -> Rest | Unclear:
        """Read one of the options."""
        option = self.choice.read(text, reading)
        return option if isinstance(option, Unclear) else Rest(DAYS[option], reading.today)

    def dump(self, value: Rest) -> Json:
        """Return the days and the day they count from."""
        return {"days": value.days, "since": value.since.isoformat()}

    def load(self, raw: Json) -> Rest:
        """Return the stored pause if there still is one of that length."""
        given = raw if isinstance(raw, Mapping) else {}
        days, since = given.get("days"), given.get("since")
        if not isinstance(days, int) or days not in DAYS.values():
            raise Unfit("no pause of a length that can be chosen")
        try:
            return Rest(days, date.fromisoformat(str(since)))
        except ValueError as error:
            raise Unfit("not the day a pause was asked for") from error
