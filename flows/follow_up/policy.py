"""The numbers of the follow-up plan, which an area may change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, time
from typing import Any, Self, cast

from flows.gsm7 import fits_one
from flows.kind import Json
from flows.links import has_link

# Makker sends nothing of its own from 21 to 8 (the calendar's quiet hours).
EARLIEST, LATEST = time(8, 0), time(20, 59)
LONGEST_EVENT = 48
"""Characters; with the question around it an event must fit one SMS."""


@dataclass(frozen=True, slots=True)
class Policy:
    """When a youth hears from Makker, in one area.

    Days are whole Danish days, times are on the wall clock. `event` is a sentence about something
    the area has coming ("Jobcafe i Huset på tirsdag."), told until the day `event_until`.
    """

    waiting_days: int = 14
    job_days: int = 14
    eve_at: time = time(18, 30)
    after_first_shift_at: time = time(20, 15)
    first_week_days: int = 7
    question_at: time = time(16, 0)
    ended_days: int = 3
    contract_days: int = 14
    paused_days: int = 60
    stopped_days: int = 60
    nudge_days: int = 2
    case_days: int = 3
    recognition_months: int = 1
    event: str = ""
    event_until: date | None = None

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> Self:
        """Read a policy, defaults where `raw` is silent; raises `ValueError` on what is wrong."""
        return cls(**{name: _setting(name).read(name, value) for name, value in raw.items()})

    def to_json(self) -> dict[str, Json]:
        """Return all of the policy as `from_json` reads it."""
        return {each.name: _shown(getattr(self, each.name)) for each in fields(self)}

    def changed(self, name: str, value: str) -> Self:
        """Return the policy with one value, as text, in place of the old.

        Raises `ValueError` with a sentence that says what is allowed. "" takes an event away.
        """
        return replace(self, **{name: _setting(name).read(name, value.strip())})

    def described(self) -> list[tuple[str, str, str]]:
        """Return (name, value, what it means and may be) for each value, in order."""
        return [
            (name, str(_shown(getattr(self, name)) or "-"), f"{setting.meaning} ({setting.may_be})")
            for name, setting in SETTINGS.items()
        ]


@dataclass(frozen=True, slots=True)
class Setting:
    """What one value means and may be; `parse` returns it, or None when it may not be so."""

    meaning: str
    may_be: str
    parse: Callable[[str], object | None]

    def read(self, name: str, raw: Json) -> Any:
        """Return the value; raises `ValueError` with a sentence that says what is allowed."""
        plain = isinstance(raw, str | int) and not isinstance(raw, bool)
        value = self.parse(str(raw)) if plain or (raw is None and self.parse is _day) else None
        if value is None:
            raise ValueError(f"{name} cannot be {raw!r}: it must be {self.may_be}.")
        return None if value is NOTHING else value


NOTHING = object()
"""Stands for a date that is not set, since None says that a text was no date."""


def _whole(least: int, most: int, unit: str, meaning: str) -> Setting:
    def parse(text: str) -> int | None:
        # isdecimal alone would let ² and ٣ through
        number = int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else None
        return number if number is not None and least <= number <= most else None

    return Setting(meaning, f"{least} to {most} {unit}", parse)


def _clock(text: str) -> time | None:
    hour, colon, minute = text.replace(".", ":").partition(":")
    try:
        clock = time(int(hour), int(minute) if colon else 0)
    except ValueError:
        return None
    return clock if EARLIEST <= clock <= LATEST else None


def _event(text: str) -> str | None:
    short = len(text) <= LONGEST_EVENT and "\n" not in text and fits_one(text)
    return text if short and not has_link(text) else None


def _day(text: str) -> object | None:
    if text in ("", "-", "None"):
        return NOTHING
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _at(meaning: str) -> Setting:
    return Setting(meaning, "a time from 08:00 to 20:59, outside the quiet hours", _clock)


def _days(meaning: str, least: int = 1, most: int = 60) -> Setting:
    return _whole(least, most, "days", meaning)


SETTINGS: Mapping[str, Setting] = {
    "waiting_days": _days("while waiting for a job: how often"),
    "job_days": _days("in a job: how often"),
    "eve_at": _at("the evening before the first day: when"),
    "after_first_shift_at": _at("after the first shift: when, the same day"),
    "first_week_days": _days("the end of the first week: how long after the first day", 2, 14),
    "question_at": _at("all other questions: when"),
    "ended_days": _days("how long after a job has ended", 1, 30),
    "contract_days": _days("how long before a contract runs out"),
    "paused_days": _days("the longest pause", 7, 90),
    "stopped_days": _days("after STOP: how often a human reaches out again", 7, 365),
    "nudge_days": _days("how long a question waits before it is asked once more", 1, 14),
    "case_days": _days("how long after that a human takes over", 1, 14),
    "recognition_months": _whole(1, 12, "months", "how often time in a job is praised"),
    "event": Setting(
        "what the area has coming, as a sentence",
        f"at most {LONGEST_EVENT} characters that an SMS has, without a link",
        _event,
    ),
    "event_until": Setting("the last day the event is told of", "a date like 2026-11-24", _day),
}


def _setting(name: str) -> Setting:
    if name not in SETTINGS:
        raise ValueError(f"A policy has no {name!r}: it has {', '.join(SETTINGS)}.")
    return SETTINGS[name]


def _shown(value: object) -> Json:
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, date) else cast(Json, value)
