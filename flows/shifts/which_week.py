"""Which week a roster is of, where it does not say so itself."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Self

from flows.answers import Choice
from flows.answers.labelled import Words, words_for
from flows.kind import Json, Reading, Unclear, Unfit
from flows.shifts.heard import moment_of
from flows.shifts.told import told
from flows.tidy import plain

_NUMBER = re.compile(r"(?:(?:det er |i |its |in )*(uge|week|u) ?(?:nr |nummer )?)?(\d{1,2})")


@dataclass(frozen=True, slots=True)
class WhichWeek:
    """The Monday of "denne uge", "næste uge", "uge 48", "48", or of the week that a day lies in."""

    words: Words = ()
    options: ClassVar[tuple[str, ...]] = ("this", "next")
    free: ClassVar[bool] = False

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the kind that also reads these words for its options."""
        return replace(self, words=words_for(self.options, labels))

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return Choice(self.options, self.words).has_name(text)

    def read(self, text: str, reading: Reading) -> date | Unclear:
        """Read a week."""
        monday = reading.today - timedelta(days=reading.today.weekday())
        numbered = _NUMBER.fullmatch(plain(text[:40]))
        if numbered and (numbered[1] or int(numbered[2]) > len(self.options)):
            return _of_number(int(numbered[2]), reading.today) or Unclear()
        chosen = Choice(self.options, self.words).read(text, reading)
        if not isinstance(chosen, Unclear):
            return monday + timedelta(weeks=chosen == "next")
        days = [one.day for one in told(f"{text} 10-16", moment_of(reading)).shifts]
        return days[0] - timedelta(days=days[0].weekday()) if days else Unclear()

    def dump(self, value: date) -> Json:
        """Return the Monday."""
        return value.isoformat()

    def load(self, raw: Json) -> date:
        """Return the stored Monday."""
        try:
            return date.fromisoformat(str(raw))
        except ValueError as odd:
            raise Unfit("no week") from odd


def _of_number(number: int, today: date) -> date | None:
    """Return the Monday of the ISO week with a number that is nearest to today."""
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date.fromisocalendar(year, number, 1))
        except ValueError:
            continue
    return min(found, key=lambda monday: abs((monday - today).days), default=None)
