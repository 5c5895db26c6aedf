"""A shift said back: "lørdag 28/11 kl. 10–16"."""

from datetime import date, datetime, timedelta

from flows.shifts.shift import Shift

_DAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_AT = {"da": "kl.", "en": "at"}
_NEAR_BACK, _NEAR_AHEAD = 100, 240
"""Days within which a date needs no year."""


def spoken(shift: Shift, today: date, language: str = "da", sms: bool = False) -> str:
    """Return a shift with weekday, date and time, the year when it is far from `today`.

    What is not known is left out. `sms` takes a plain dash, for a long one would cut the message
    from 160 characters to 70 (GSM 03.38).
    """
    language = language if language in _DAYS else "en"
    day = f"{_DAYS[language][shift.day.weekday()]} {_date(shift.day, today)}"
    if shift.begins is None:
        return day
    start = f"{day} {_AT[language]} {_clock(shift.begins)}"
    if shift.end is None:
        return start
    return f"{start}{'-' if sms else '–'}{_end(shift)}"


def _date(day: date, today: date) -> str:
    near = today - timedelta(days=_NEAR_BACK) <= day <= today + timedelta(days=_NEAR_AHEAD)
    return f"{day.day}/{day.month}" if near else f"{day.day}/{day.month}-{day.year}"


def _end(shift: Shift) -> str:
    assert shift.end is not None
    midnight = shift.end.hour == shift.end.minute == 0 and shift.end.date() > shift.day
    return "24" if midnight else _clock(shift.end)


def _clock(moment: datetime) -> str:
    """Return "10", "16.30", and "08" before nine, where a bare figure might be the evening's."""
    minutes = f".{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour:02}{minutes}" if moment.hour < 10 else f"{moment.hour}{minutes}"
