"""The relay's own timers: a rhythm, a goodbye, a certificate, what waits for a human to be done."""

from datetime import datetime

from scheduler.ledger import replan
from scheduler.office.office import Office, at
from scheduler.relay import certificates, rhythm
from scheduler.relay.arriving import let_in
from scheduler.relay.ending import say_goodbye
from scheduler.relay.pair import pair_of
from scheduler.surroundings import Surroundings
from storage import dues
from storage.database import Connection
from storage.inbox import Event

PAIR_TIMERS = frozenset({"match", "goodbye", "certificate", "relay"})


def is_pair_timer(event: Event) -> bool:
    """Return whether an event is one of the relay's timers coming due."""
    return event.does in PAIR_TIMERS


async def on_pair_timer(
    connection: Connection, around: Surroundings, event: Event, now: datetime
) -> None:
    """Do what a timer of the relay was set for, unless it was moved or called off."""
    if not await dues.still_meant(connection, [event.external_id]):
        return
    office = await at(connection, around, now)
    changed = await _do(office, event)
    await replan(connection, around.calendar, changed, now)


async def _do(office: Office, event: Event) -> set[int]:
    timer = event.timer
    match timer["do"]:
        case "match":
            return await rhythm.on_time(office, timer["match"])
        case "certificate":
            return await certificates.on_time(office, int(event.address))
        case "relay":
            await let_in(office, int(event.address))
        case "goodbye":
            await _goodbye(office, timer["match"])
    return set()


async def _goodbye(office: Office, number: int) -> None:
    pair = await pair_of(office, number)
    if pair is not None and pair.match.state != "ended":
        await say_goodbye(office, pair)
