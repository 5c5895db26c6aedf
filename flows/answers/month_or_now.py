"""When something ended, if it has."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answers.month import Month
from flows.answers.said import forms, said
from flows.answers.year_month import YearMonth
from flows.kind import Json, Reading, Unclear

_NOW = forms(
    "nu, lige nu, nu her, til nu, indtil nu, frem til nu, stadig, stadigvæk, endnu, nuværende, "
    "i gang, igang, er i gang, stadig i gang, stadig igang, det er i gang, i dag, idag, til i dag, "
    "ikke stoppet, ikke stoppet endnu, jeg er ikke stoppet, er ikke stoppet, ikke slut, "
    "ikke færdig, ikke endnu, fortsætter, det fortsætter, er der endnu, jeg er der endnu, "
    "jeg er der nu, now, right now, until now, till now, still, ongoing, current, currently, "
    "present, today, to date, in progress, not finished, not ended, not yet, not over"
)
_ANY_MONTH = Month()
_STILL = forms("stadig, stadigvæk, still")


@dataclass(frozen=True, slots=True)
class MonthOrNow:
    """A `YearMonth`, or None for what still goes on: "nu", "i gang", "jeg er der stadig"."""

    month: Month = _ANY_MONTH
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> YearMonth | Unclear | None:
        """Read a month, or that it still goes on."""
        words = said(text[:120])
        if words in _NOW:
            return None
        found = self.month.read(text, reading)
        if isinstance(found, Unclear) and not found.reason and _STILL.intersection(words.split()):
            return None
        return found

    def dump(self, value: YearMonth | None) -> Json:
        """Return the month as "2024-06", or None."""
        return None if value is None else self.month.dump(value)

    def load(self, raw: Json) -> YearMonth | None:
        """Return the stored month if it still fits, or None."""
        return None if raw is None else self.month.load(raw)
