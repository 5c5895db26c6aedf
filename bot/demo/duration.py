"""How far and whereto the clock is moved, as ISO 8601 writes it."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

LONGEST = timedelta(days=3660)
"""The longest single move: ten years. Every due contact on the way is played."""

_DURATION = re.compile(
    r"P(?=.)(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,8})M)?(?:(?P<seconds>\d{1,9})S)?)?",
    re.ASCII,
)


class Unreadable(ValueError):
    """The text is no duration or time that the clock can use; its message says so in Danish."""


def advanced(now: datetime, text: str, zone: ZoneInfo) -> datetime:
    """Return the time (UTC) that lies the ISO duration `text` after `now`.

    Days and weeks keep the wall clock's time over a clock change, as people mean them; hours,
    minutes and seconds are counted as they pass. Raises `Unreadable`.
    """
    found = _DURATION.fullmatch(text.strip().upper())
    if found is None:
        raise Unreadable("Skriv, hvor langt uret skal frem: fx PT1H (en time), P1D eller P7D.")
    parts = {name: int(number) for name, number in found.groupdict(default="0").items()}
    calendar = timedelta(weeks=parts.pop("weeks"), days=parts.pop("days"))
    if calendar + timedelta(**parts) > LONGEST:
        raise Unreadable("Så langt kan uret ikke flyttes på én gang. Højst ti år.")
    moved = now.astimezone(zone) + calendar
    return moved.astimezone(UTC) + timedelta(**parts)


def moment(now: datetime, text: str, zone: ZoneInfo) -> datetime:
    """Return the time (UTC) that the ISO text names; without an offset it is the wall clock's.

    Raises `Unreadable`, also for times further off than `LONGEST`.
    """
    try:
        named = datetime.fromisoformat(text.strip())
        aware = named if named.tzinfo else named.replace(tzinfo=zone)
        asked = aware.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unreadable("Skriv tiden sådan: 2026-12-01T16:00.") from None
    if asked - now > LONGEST:
        raise Unreadable("Så langt kan uret ikke flyttes på én gang. Højst ti år.")
    return asked
