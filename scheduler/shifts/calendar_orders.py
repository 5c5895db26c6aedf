"""What a youth wants of their calendar: it is followed, kept, or forgotten."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

from flows.effects import FollowCalendar, KeepCalendar, StopCalendar
from flows.kind import Json
from flows.shifts.calendar_feed import Seen
from flows.shifts.shift import Shift
from scheduler.office.errand import Errand
from storage import calendars, shifts
from storage.shifts import Kept

EVERY = timedelta(hours=4)
"""How often a calendar is read again."""
_SPREAD = timedelta(hours=1)
"""Those that were agreed on in the same minute drift apart, so that no host has a crowd."""


def next_time(person_id: int, now: datetime) -> datetime:
    """Return when a person's calendar is read again (UTC)."""
    # 2654435761 is the golden ratio of 2**32: neighbouring numbers land far from each other.
    share = (person_id * 2654435761 % 2**32) / 2**32
    return now + EVERY + share * _SPREAD


def news_key(person_id: int) -> str:
    """Return the key of the timer that says what has changed in a person's calendar."""
    return f"calendar:{person_id}:news"


async def follow_calendar(errand: Errand, effect: FollowCalendar) -> None:
    """Let the address that the person sent be read; the file it came in goes."""
    connection, whose = errand.connection, errand.person.id
    address = await calendars.address_in_file(connection, whose, effect.file)
    if address is not None:
        await calendars.follow(connection, whose, address, errand.now)
        await calendars.drop_addresses(connection, whose)


async def keep_calendar(errand: Errand, effect: KeepCalendar) -> None:
    """Remember what a calendar had when it was agreed on, and which shifts came of it.

    Events of which the youth wanted no shift are remembered, too: they are not told again.
    """
    connection, whose, now = errand.connection, errand.person.id, errand.now
    known = await calendars.of(connection, whose)
    standing = await shifts.after(connection, whose, now)
    fresh = {one.mark: one for one in _linked(effect, standing, now)}
    before = [Seen.from_json(raw, now) for raw in known.seen] if known else []
    # A calendar that is followed from now on stands in place of the one before.
    followed = effect.offer is not None
    if followed and (known is None or known.revision != effect.offer):
        return
    stay = [one for one in before if one.mark not in fresh and not (followed and one.fed)]
    fed = {one.mark for one in before if one.fed}
    both = [replace(one, fed=one.fed or one.mark in fed) for one in fresh.values()]
    seen = [one.to_json() for one in (*stay, *both) if one.ahead(now)]
    on = (next_time(whose, now), effect.named) if followed else None
    await calendars.keep(connection, whose, seen, on=on)


async def stop_calendar(errand: Errand, effect: StopCalendar) -> None:
    """Forget the address of a calendar, and say so unless the flow does.

    What has changed and is not told yet will be.
    """
    connection, whose = errand.connection, errand.person.id
    await calendars.drop_addresses(connection, whose)
    if effect.file is not None:
        return
    known = await calendars.of(connection, whose)
    followed = known is not None and known.address is not None
    if known is not None and effect.found:
        await calendars.let_go(connection, known, next_time(whose, errand.now))
        return
    if known is not None and followed:
        await calendars.stop(connection, whose, "off", unfed(known.seen, errand.now))
    text = "calendar-forgotten" if followed else "calendar-none"
    await errand.send("calendar", errand.text(text))


def unfed(seen: Sequence[Mapping[str, Json]], now: datetime) -> list[Json]:
    """Return what a calendar had, as if it had come in a file."""
    ones = (Seen.from_json(raw, now) for raw in seen)
    return [replace(one, fed=False).to_json() for one in ones if one.ahead(now)]


def _linked(effect: KeepCalendar, standing: Sequence[Kept], now: datetime) -> list[Seen]:
    """Return the events of a calendar with the shifts that came of them.

    What the youth has put right lies at other times of the same day.
    """
    events = cast(Sequence[Mapping[str, Json]], effect.events)
    wanted = {str(event["mark"]): Shift.from_json(event, now) for event in events}
    there = {(each.times.start, each.times.end): each.id for each in standing}
    ids = {mark: there.get(_when(shift)) for mark, shift in wanted.items()}
    free = [each for each in standing if each.id not in ids.values()]
    for mark, shift in wanted.items():
        near = next((each for each in free if each.times.day == shift.day), None)
        if ids[mark] is None and near is not None:
            ids[mark] = near.id
            free.remove(near)
    fed = effect.offer is not None
    return [Seen(mark, shift, shift, ids[mark], fed) for mark, shift in wanted.items()]


def _when(shift: Shift) -> tuple[str, str | None]:
    told = shift.to_json()
    return cast(str, told["start"]), cast("str | None", told["end"])
