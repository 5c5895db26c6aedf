"""What a calendar file may ask for: a hostile one must cost no more than a busy one."""

import re
from datetime import date, datetime
from typing import Any, Literal

Reason = Literal["large", "broken", "many", "strange", "span"]
"""Why a file was not read: too many bytes, no calendar, too many events or shifts, a repetition
that no roster has, or more days asked for than Makker looks ahead."""

LONGEST_FILE = 1_000_000
"""Bytes: a year of a busy calendar is a tenth of it."""
MOST_EVENTS = 2_000
_MOST_PARTS, _MOST_ZONES, _MOST_LISTED = 3 * MOST_EVENTS, 200, 20_000
_MOST_STEPS = 100_000
"""Steps that all repetitions together may take until the last day asked for: half a second."""
_LAST_YEAR = 9999
"""Where the search ends for a repetition that never comes."""

_FOLDED = re.compile(rb"\r?\n[ \t]")
_ZONES = re.compile(rb"BEGIN:VTIMEZONE.*?END:VTIMEZONE", re.IGNORECASE | re.DOTALL)
_RULE = re.compile(rb"^(?:RRULE|EXRULE)[^:\n]*:(.*)$", re.IGNORECASE | re.MULTILINE)
_OFTEN = re.compile(rb"FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BYSECOND|BYMINUTE|BYHOUR", re.IGNORECASE)
_PLAIN_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"})
_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}


def refused(raw: bytes) -> Reason | None:
    """Return why the bytes of a file are not even parsed; None when they may be."""
    if len(raw) > LONGEST_FILE:
        return "large"
    text = _FOLDED.sub(b"", raw)
    begins = text.upper().count(b"BEGIN:")
    if text.upper().count(b"BEGIN:VCALENDAR") != 1:
        return "broken"
    if begins > _MOST_PARTS or text.count(b",") > _MOST_LISTED:
        return "many"
    return "strange" if _strange(text) else None


def too_much(calendar: Any, last: date) -> Reason | None:
    """Return why the events of a parsed file are not counted out until `last`; None if they may."""
    events = calendar.walk("VEVENT")
    if len(events) > MOST_EVENTS:
        return "many"
    steps = 0
    for event in events:
        for rule in _rules(event):
            cost = _steps(rule, event, last)
            if cost is None:
                return "strange"
            steps += cost
    return "many" if steps > _MOST_STEPS else None


def _strange(text: bytes) -> bool:
    """Return whether something comes back within the day, or a time zone more than yearly."""
    if any(_OFTEN.search(rule) for rule in _RULE.findall(text)):
        return True
    zones = b"\n".join(_ZONES.findall(text))
    if zones.upper().count(b"BEGIN:") > _MOST_ZONES:
        return True
    return any(b"FREQ=YEARLY" not in rule.upper() for rule in _RULE.findall(zones))


def _rules(event: Any) -> list[Any]:
    told = event.get("rrule", [])
    return [*(told if isinstance(told, list) else [told]), *([None] if "exrule" in event else [])]


def _steps(rule: Any, event: Any, last: date) -> int | None:
    """Return how many steps a repetition takes until `last`; None for one that no roster has."""
    if rule is None or event.get("dtstart") is None:
        return None
    parts = {str(name).upper(): values for name, values in rule.items()}
    freq = str(parts.get("FREQ", [""])[0]).upper()
    interval = int(parts.get("INTERVAL", [1])[0])
    if freq not in _DAYS or interval < 1:
        return None
    start = event["dtstart"].dt
    first = start.date() if isinstance(start, datetime) else start
    if parts.keys() <= _PLAIN_PARTS:
        days = max(0, (last - first).days)
        return days // (_DAYS[freq] * interval) * (7 if "BYDAY" in parts else 1) + 1
    # "The 30th of February" is looked for until the last year there is.
    each = {"MONTHLY": 12, "YEARLY": 1}.get(freq)
    return each * max(1, _LAST_YEAR - first.year) if each else None
