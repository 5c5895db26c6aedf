"""A calendar has been read again: shifts and reminders follow, and what changed is told once."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import cast

from flows.calendar_news.flow import FLOW
from flows.kind import Json
from flows.message import Inbound
from flows.shifts.calendar_feed import Merged, News, Seen, all_told, merged, news
from flows.shifts.calendar_talk import events_of
from flows.shifts.kept import Kept as KeptShift
from flows.shifts.shift import Shift
from scheduler.calendar import DanishCalendar
from scheduler.shifts.calendar_orders import news_key
from scheduler.shifts.roster import roster
from scheduler.shifts.timer import CALENDAR, CALENDAR_NEWS
from scheduler.shifts.times import times
from storage import calendars, dues, inbox, reminding, shifts
from storage.calendars import Calendar
from storage.database import Connection
from storage.dues import Due
from storage.inbox import Event
from storage.shifts import Kept

AFTER_A_PAUSE = time(10)


async def take_in(
    connection: Connection,
    calendar: DanishCalendar,
    known: Calendar,
    read: Mapping[str, Json],
    now: datetime,
) -> list[Seen]:
    """Let a person's shifts be as their calendar has them; return what has been seen in it."""
    whose = known.person_id
    rows = {row.id: row for row in await shifts.after(connection, whose, now)}
    seen = [Seen.from_json(raw, now) for raw in known.seen]
    kept = [_as_kept(row, now) for row in rows.values()]
    found = merged(seen, events_of(read, now), kept, now, fed=True)
    if found.new or found.moved or found.dropped:
        await _carry_out(connection, calendar, whose, found, rows, now)
        rows = {row.id: row for row in await shifts.after(connection, whose, now)}
    ids = {_when(row): row.id for row in rows.values()}
    return [
        replace(one, id=ids.get(_told(one.shift), one.id)) if one.shift else one
        for one in found.seen
    ]


async def tell_soon(
    connection: Connection, person_id: int, seen: Sequence[Seen], now: datetime
) -> None:
    """Let the youth be told what has changed, unless it is as they know it again.

    The timer waits for the morning, and for whoever is talking; what is told then is the
    difference that there is then.
    """
    if news(seen, now):
        await dues.plan(connection, _timer(person_id, now))
    else:
        await dues.cancel_waiting(connection, [news_key(person_id)])


def is_calendar_timer(event: Event) -> bool:
    """Return whether an event is that a change of a calendar is to be told."""
    return event.does == CALENDAR


async def on_calendar_timer(
    connection: Connection, calendar: DanishCalendar, event: Event, now: datetime
) -> None:
    """Let what a youth does not know yet of their calendar be told, as one event, once.

    In a pause it waits until that is over; to somebody who has said STOP nothing is told.
    """
    person_id = int(event.address)
    known = await calendars.of(connection, person_id)
    if known is None or not await dues.still_meant(connection, [event.external_id]):
        return
    wish, today = await reminding.wish_of(connection, person_id), calendar.today(now)
    if known.silent:
        return
    if wish.paused_until is not None and wish.paused(today):
        later = calendar.at(wish.paused_until + timedelta(days=1), AFTER_A_PAUSE)
        await dues.plan(connection, _timer(person_id, later))
        return
    seen = [Seen.from_json(raw, now) for raw in known.seen]
    about = _about(news(seen, now), stopped=known.state == "failed")
    if about is not None:
        told = {"do": CALENDAR_NEWS, "to": FLOW, "about": about}
        text = json.dumps(told, ensure_ascii=False)
        where, name = str(person_id), f"news:{event.external_id}"
        await inbox.put(connection, [Inbound("due", name, where, text, kind="due")], now)
    state = "off" if known.state == "failed" else known.state
    left = [one.to_json() for one in all_told(seen)]
    await calendars.note(connection, person_id, seen=left, state=state)


def _about(told: News, *, stopped: bool) -> Json:
    if not told and not stopped:
        return None
    moved: list[Json] = [[one.to_json(), other.to_json()] for one, other in told.moved]
    new, gone = ([one.to_json() for one in some] for some in (told.new, told.gone))
    changed: dict[str, Json] = {"new": cast(Json, new), "moved": moved, "gone": cast(Json, gone)}
    return {**changed, "stopped": stopped}


async def _carry_out(
    connection: Connection,
    calendar: DanishCalendar,
    person_id: int,
    found: Merged,
    rows: Mapping[int, Kept],
    now: datetime,
) -> None:
    here = await roster(connection, calendar, person_id, None, now)
    # Nobody has told these in a pause: they keep it.
    here = replace(here, wish=replace(here.wish, paused_until=None))
    new = [times(shift, calendar) for shift in found.new]
    moved = {id_: times(shift, calendar) for id_, shift in found.moved}
    await here.look([*new, *moved.values()])
    for id_ in found.dropped:
        here.drop(rows[id_])
    here.make_room(rows[id_] for id_ in moved)
    for id_, after in moved.items():
        here.move(rows[id_], after)
    for each in new:
        here.tell(each)
    await here.write()


def _timer(person_id: int, at: datetime) -> Due:
    return Due(news_key(person_id), person_id, {"do": CALENDAR}, at)


def _as_kept(row: Kept, now: datetime) -> KeptShift:
    told: Mapping[str, Json] = {"start": row.times.start, "end": row.times.end}
    shift = Shift.from_json(told, now)
    return KeptShift(row.id, shift, row.rule_id, absent=row.absent)


def _when(row: Kept) -> tuple[str, str | None]:
    return row.times.start, row.times.end


def _told(shift: Shift) -> tuple[str, str | None]:
    told = shift.to_json()
    return cast(str, told["start"]), cast("str | None", told["end"])
