"""Answers about shifts: a yes, or own words that tell of shifts; an end; the times of a day."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import ClassVar, cast

from flows.answers import TimeOfDay, YesNo
from flows.kind import Json, Reading, Unclear, Unfit
from flows.shifts.shift import Shift
from flows.shifts.told import Told, told
from flows.shifts.wall import on_wall, wall
from flows.tidy import LONGEST, fold

_TO = re.compile(
    r"^(?:jeg )?(?:har fri|fri|slutter|til|indtil|until|to|off|ends?|done)\b\W*(?:at )?"
)
_LENGTH = re.compile(r"\d\s*(?:timer?|t|hours?|h)\b")


@dataclass(frozen=True, slots=True)
class Words:
    """What was written about shifts and when: what "i morgen" means hangs on both."""

    text: str
    now: datetime

    def told(self, earlier: tuple[Shift, ...] = ()) -> Told:
        """Return what the words tell."""
        return told(self.text, self.now, earlier)


@dataclass(frozen=True, slots=True)
class Roster:
    """`Words` that tell of shifts, or change one of `earlier`.

    `put` are the words of an earlier message that what is now said (a day) may belong to.
    Unclear reason: "long".
    """

    earlier: tuple[Shift, ...] = ()
    put: str = ""
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> Words | Unclear:
        """Read a message that tells of shifts."""
        if len(text) >= LONGEST:
            return Unclear("long")
        now = moment_of(reading)
        # "Lørdag" to "hvilken dag?": the day of the times that were written before.
        for said in (text, f"{text} {self.put}" if self.put else ""):
            found = told(said, now, self.earlier)
            timed = any(shift.begins for shift in found.shifts)
            if found.changes or found.rules or (timed if self.put else found.shifts):
                return Words(said, now)
        return Unclear()

    def dump(self, value: Words) -> Json:
        """Return the words and their moment."""
        return {"said": value.text, "now": value.now.isoformat()}

    def load(self, raw: Json) -> Words:
        """Return the stored words."""
        return _words(raw)


@dataclass(frozen=True, slots=True)
class Approval:
    """True for a yes, False for a bare no, or `Words` that correct `earlier` or tell of more."""

    earlier: tuple[Shift, ...] = ()
    options: ClassVar[tuple[str, ...]] = ("yes", "no")
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> bool | Words | Unclear:
        """Read a yes, a no, or what it should be instead."""
        words = Roster(self.earlier).read(text, reading)
        return YesNo().read(text, reading) if isinstance(words, Unclear) else words

    def dump(self, value: bool | Words) -> Json:
        """Return the bool, or the words and their moment."""
        return value if isinstance(value, bool) else Roster().dump(value)

    def load(self, raw: Json) -> bool | Words:
        """Return the stored answer."""
        return raw if isinstance(raw, bool) else _words(raw)


@dataclass(frozen=True, slots=True)
class End:
    """A shift with the end that is said: "16", "til 16", "6 timer", or with all its times."""

    shift: Shift
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> Shift | Unclear:
        """Read when a shift is over."""
        now = moment_of(reading)
        whole = _on_day(text, self.shift.day, now)
        if whole is None or whole.end is None:
            said = self._with_start(text, reading)
            whole = _on_day(said, self.shift.day, now) if said else None
        return whole if whole is not None and whole.end is not None else Unclear()

    def dump(self, value: Shift) -> Json:
        """Return start and end."""
        return value.to_json()

    def load(self, raw: Json) -> Shift:
        """Return the stored shift."""
        return _shift(raw)

    def _with_start(self, text: str, reading: Reading) -> str | None:
        """Return the words of an end behind the start that is known; None when they name none."""
        begins = self.shift.begins
        if begins is None:
            return None
        if _LENGTH.search(fold(text)):
            return f"{begins:%H.%M} i {text}"
        clock = TimeOfDay().read(_TO.sub("", fold(text)), reading)
        return None if isinstance(clock, Unclear) else f"{begins:%H.%M} til {_as_said(clock, text)}"


@dataclass(frozen=True, slots=True)
class Times:
    """A shift on `day` with the times that are said: "10-16", "fra 4 til 8"."""

    day: date
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> Shift | Unclear:
        """Read from when to when, or from when alone."""
        whole = _on_day(text, self.day, moment_of(reading))
        if whole is not None:
            return whole
        clock = TimeOfDay().read(text, reading)
        if isinstance(clock, Unclear) or _LENGTH.search(fold(text)):
            return Unclear()
        return Shift(on_wall(self.day, clock.hour * 60 + clock.minute))

    def dump(self, value: Shift) -> Json:
        """Return start and end."""
        return value.to_json()

    def load(self, raw: Json) -> Shift:
        """Return the stored shift."""
        return _shift(raw)


def moment_of(reading: Reading) -> datetime:
    """Return the moment on the Danish wall at which a message is read."""
    if reading.now is not None:
        return wall(reading.now)
    return wall(datetime.combine(reading.today, time(12)))


def _on_day(text: str, day: date, now: datetime) -> Shift | None:
    """Return the one shift that a message of times tells on a day, None without a start."""
    for said in (f"{day.day}/{day.month} {day.year} kl.", f"{day.day}/{day.month}"):
        shifts = told(f"{said} {text}", now).shifts
        if len(shifts) == 1 and shifts[0].begins and shifts[0].day == day:
            return Shift(shifts[0].start, shifts[0].end)
    return None


def _as_said(clock: time, text: str) -> str:
    # Whether 8 is in the morning or at night is for the shift to say; "20" and "08" say it.
    number = re.search(r"\d{1,2}", text)
    if number is None or number[0].startswith("0") or clock.hour == 0:
        return f"{clock:%H.%M}"
    hour = int(number[0]) if int(number[0]) % 12 == clock.hour % 12 else clock.hour
    return f"{hour}.{clock:%M}" if clock.minute else f"{hour}"


def _words(raw: Json) -> Words:
    try:
        said = cast(Mapping[str, str], raw)
        return Words(str(said["said"]), wall(datetime.fromisoformat(said["now"])))
    except (TypeError, KeyError, ValueError) as odd:
        raise Unfit("no words about shifts") from odd


def _shift(raw: Json) -> Shift:
    if not isinstance(raw, Mapping):
        raise Unfit("no shift")
    return Shift.from_json(raw, datetime.min.replace(tzinfo=UTC))
