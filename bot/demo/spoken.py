"""Times as a Dane says them."""

from datetime import date, datetime

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
_NEAR = {-1: "i går", 0: "i dag", 1: "i morgen"}
_WEEK = 7


def hour(moment: datetime) -> str:
    """Return the time of day: "16.00"."""
    return f"{moment:%H.%M}"


def day(moment: date) -> str:
    """Return the date without its year: "torsdag 26. november"."""
    return f"{WEEKDAYS[moment.weekday()]} {moment.day}. {MONTHS[moment.month - 1]}"


def full_day(moment: date) -> str:
    """Return the date with its year: "torsdag 26. november 2026"."""
    return f"{day(moment)} {moment.year}"


def appointment(moment: datetime, now: datetime) -> str:
    """Return when `moment` is, seen from `now`: "i morgen 16.00", "på torsdag 16.00".

    Both times are wall-clock times in the same zone.
    """
    ahead = (moment.date() - now.date()).days
    if ahead in _NEAR:
        named = _NEAR[ahead]
    elif 0 < ahead < _WEEK:
        named = f"på {WEEKDAYS[moment.weekday()]}"
    else:
        named = day(moment) if moment.year == now.year else full_day(moment)
    return f"{named} {hour(moment)}"
