"""A day as staff write it on their phone, where the year goes without saying."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Literal, Self

from flows.answers import Choice, Date
from flows.answers.labelled import Words, words_for
from flows.answers.lexicon import spoken
from flows.answers.numerals import CARDINALS
from flows.answers.position import position
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import fold, plain

Side = Literal["ahead", "behind"]
NEARBY: Mapping[str, int] = {"tomorrow": 1, "three_days": 3}
"""Options that stand for so many days from today; "next_week" is its Monday."""

_LITTLE = re.compile(
    r"^(?:(?:om|til|indtil|på|den|fra|i(?! (?:over)?morgen)|in|until|till|on|from|the|for|"
    r"to|kommende|sidste|last|next|denne|this|nu)\s+)+(?=\S)"
)
_SPAN = re.compile(
    r"(?P<count>\d{1,3}|[^\W\d]+) ?(?P<unit>dage?|døgn|days?|uger?|weeks?|måned(?:er)?|months?)"
    r"(?: siden| ago)?"
)
_UNITS = {"da": 1, "dø": 1, "ug": 7, "we": 7, "må": 30, "mo": 30}
_NEXT_WEEK = frozenset({"næste uge", "next week", "i næste uge", "ugen efter"})
_WEEKDAYS = (
    "mandag mandags man monday mon",
    "tirsdag tirsdags tirs tir tuesday tue",
    "onsdag onsdags ons wednesday wed",
    "torsdag torsdags tors tor thursday thu",
    "fredag fredags fre friday fri",
    "lørdag lørdags lør saturday sat",
    "søndag søndags søn sunday sun",
)
_BY_NAME = {plain(name): n for n, names in enumerate(_WEEKDAYS) for name in words_in(names)}
_LONGEST_READ = 60


def day_of(text: str, today: date, side: Side = "ahead") -> date | Unclear:
    """Return the day meant by "fredag", "om 3 dage", "næste uge", "1/12" or a whole date.

    Without a year it is the nearest such day on or after today ("ahead"), or on or before it
    ("behind"). A weekday ahead is never today. Unclear reason: "impossible" (30/2).
    """
    said = fold(text)
    if not said or len(said) > _LONGEST_READ:
        return Unclear()
    if said in _NEXT_WEEK:
        return today + timedelta(days=7 - today.weekday())
    whole, said = said, _LITTLE.sub("", said)
    for words in (whole, said):
        near = Date().read(words, Reading(today, "da"))
        if not (isinstance(near, Unclear) and near.reason in ("", "year")):
            return near
    if (weekday := _BY_NAME.get(plain(said))) is not None:
        return _weekday(weekday, today, side)
    if span := _SPAN.fullmatch(said):
        return _in_days(span, today, side)
    return _without_year(said, today, side)


def _weekday(weekday: int, today: date, side: Side) -> date:
    if side == "ahead":
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _in_days(span: re.Match[str], today: date, side: Side) -> date | Unclear:
    count = span["count"]
    number = int(count) if count.isdecimal() else CARDINALS.get(plain(count))
    if number is None:
        return Unclear()
    days = timedelta(days=number * _UNITS[span["unit"][:2]])
    return today + days if side == "ahead" else today - days


def _without_year(said: str, today: date, side: Side) -> date | Unclear:
    days = list(_in_years(said, today))
    if side == "ahead":
        found = min((day for day in days if isinstance(day, date) and day >= today), default=None)
    else:
        found = max((day for day in days if isinstance(day, date) and day <= today), default=None)
    return found or next((day for day in days if isinstance(day, Unclear)), Unclear("impossible"))


def _in_years(said: str, today: date) -> Iterator[date | Unclear]:
    for year in (today.year - 1, today.year, today.year + 1):
        yield Date().read(f"{said} {year}", Reading(today, "da"))


@dataclass(frozen=True, slots=True)
class Day:
    """A date as `day_of` reads it, at most `most` days from today, never today when `after`.

    `options` are offered beside it (see `NEARBY`). Unclear reasons: "impossible", "bounds".
    """

    side: Side
    most: int
    after: bool = False
    options: tuple[str, ...] = ()
    words: Words = ()
    free: ClassVar[bool] = False

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the kind that also reads these words, by option id."""
        return replace(self, words=words_for(self.options, labels))

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return bool(self.options) and Choice(self.options, self.words).has_name(text)

    def read(self, text: str, reading: Reading) -> date | Unclear:
        """Read an option, or a day within the bounds."""
        day = self._offered(text, reading) or day_of(text, reading.today, self.side)
        return day if isinstance(day, Unclear) else self._within(day, reading.today)

    def _offered(self, text: str, reading: Reading) -> date | None:
        # "næste uge tirsdag" is not what "næste uge" offers: only a whole name or number is.
        if not self.options:
            return None
        if not self.has_name(text) and position(spoken(text), len(self.options)) is None:
            return None
        option = Choice(self.options, self.words).read(text, reading)
        if not isinstance(option, str):
            return None
        days = NEARBY.get(option, 7 - reading.today.weekday())
        return reading.today + timedelta(days=days)

    def _within(self, day: date, today: date) -> date | Unclear:
        away = (day - today).days if self.side == "ahead" else (today - day).days
        return day if self.after <= away <= self.most else Unclear("bounds")

    def dump(self, value: date) -> Json:
        """Return the date as "2026-12-01"."""
        return value.isoformat()

    def load(self, raw: Json) -> date:
        """Return the stored date."""
        try:
            return date.fromisoformat(raw if isinstance(raw, str) else "")
        except ValueError as error:
            raise Unfit("not a date") from error
