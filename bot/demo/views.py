"""The demo's values as the JSON that programs and the page read."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.demo import spoken
from bot.demo.cast import Actor
from bot.demo.clock import MovableClock
from bot.demo.phones import Shown
from flows.kind import Json

QUIET_FROM, QUIET_UNTIL = 21, 8
"""Whole hours: between them Makker does not write first."""

ROLES = {
    "youth": "ung",
    "role_model": "rollemodel",
    "consultant": "konsulent",
    "leader": "leder",
    "parent": "forælder",
}


def actor_json(actor: Actor) -> Json:
    """Return one person of the demo."""
    return {
        "id": actor.id,
        "name": actor.name,
        "age": actor.age,
        "role": actor.role,
        "title": actor.title,
        "channel": actor.channel,
        "address": actor.address,
    }


def bubble_json(channel: str, shown: Shown, zone: ZoneInfo) -> Json:
    """Return one bubble; its time is the wall clock's, with offset."""
    return {
        "id": shown.id,
        "from": shown.sender,
        "text": shown.text,
        "buttons": [{"label": option.label, "data": option.data} for option in shown.options],
        "file": _file_json(channel, shown),
        "at": _iso(shown.at.astimezone(zone)),
    }


def clock_json(clock: MovableClock) -> Json:
    """Return the clock: the time, the same in Danish words, quiet hours, the next change."""
    local = clock.local()
    change = clock.next_clock_change(clock.now())
    there = change.astimezone(clock.zone) if change else None
    return {
        "now": _iso(local),
        "day": spoken.full_day(local),
        "time": spoken.hour(local),
        "quiet": local.hour >= QUIET_FROM or local.hour < QUIET_UNTIL,
        "next_clock_change": _iso(there) if there else None,
        "next_clock_change_day": spoken.full_day(there) if there else None,
    }


def row_json(row: Mapping[str, Json], clock: MovableClock) -> Json:
    """Return a row of the ledger with the role's Danish name and moments as a Dane says them."""
    cases = row.get("cases")
    return {
        **row,
        "role_name": ROLES.get(str(row.get("role"))),
        "when": _when(row.get("next"), clock),
        "cases": [_case_json(case, clock) for case in cases]
        if isinstance(cases, list | tuple)
        else [],
    }


def _case_json(case: Json, clock: MovableClock) -> Json:
    return {**case, "when": _when(case.get("deadline"), clock)} if isinstance(case, dict) else case


def _when(moment: Json, clock: MovableClock) -> str | None:
    if not isinstance(moment, str):
        return None
    there = datetime.fromisoformat(moment).astimezone(clock.zone)
    return spoken.appointment(there, clock.local())


def _file_json(channel: str, shown: Shown) -> Json:
    if shown.file is None:
        return None
    name = f"{channel}-{shown.id}"
    return {
        "id": name,
        "name": shown.file.name,
        "type": shown.file.media_type,
        "size": len(shown.file.data),
        "url": f"/demo/files/{name}",
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
