"""What each time of an event is known by, so that it is known again when the file is read again."""

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Marks:
    """The ids of a calendar whose events come back."""

    repeating: frozenset[str]

    def of(self, one: Any) -> str:
        """Return the mark of one time of an event: short, and the same as long as it is the same.

        What comes back is known by the time that its rule gave it, wherever it has been moved.
        """
        uid = str(one.get("uid", ""))
        given = one.get("recurrence-id") if uid in self.repeating else None
        return _short(f"{uid}|{_stamp(given.dt)}" if given is not None else uid)


def told_apart(calendar: Any) -> Marks:
    """Give each event of a calendar an id of its own, where it has none or shares one.

    A newer version of an event (SEQUENCE) stands for the older ones; others that share an id are
    different events, however wrong that is of whoever wrote the file (RFC 5545, 3.8.4.7).
    """
    by_id: dict[str, list[Any]] = defaultdict(list)
    repeating: set[str] = set()
    for event in calendar.walk("VEVENT"):
        uid = str(event.get("uid", ""))
        if "recurrence-id" in event or "rrule" in event or "rdate" in event:
            repeating.add(uid)
        if "recurrence-id" not in event:
            by_id[uid].append(event)
    old: set[int] = set()
    for uid, events in by_id.items():
        if len(events) > 1 or not uid:
            old |= _part(uid, events)
    calendar.subcomponents = [each for each in calendar.subcomponents if id(each) not in old]
    return Marks(frozenset(repeating))


def _part(uid: str, events: list[Any]) -> set[int]:
    """Name events that share an id; return which of them (`id()`) are of an older version."""
    newest = max(_version(event) for event in events)
    old = {id(event) for event in events if uid and _version(event) < newest}
    for event in events:
        if id(event) not in old and "rrule" not in event and "dtstart" in event:
            event["uid"] = f"{uid}#{_stamp(event['dtstart'].dt)}"
    return old


def _version(event: Any) -> int:
    return int(event.get("sequence", 0))


def _stamp(moment: datetime | date) -> str:
    if isinstance(moment, datetime) and moment.tzinfo:
        moment = moment.astimezone(UTC)
    return moment.isoformat()


def _short(name: str) -> str:
    # Some ids hold a name or an e-mail address, which is nobody's business here.
    return hashlib.blake2s(name.encode("utf-8", "replace"), digest_size=10).hexdigest()
