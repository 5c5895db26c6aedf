"""What a provider says of an address for good."""

from datetime import datetime

from flows.effects import OpenCase
from flows.message import Inbound
from scheduler import office
from scheduler.ledger import replan
from scheduler.surroundings import Surroundings
from storage import inbox, outbox, people
from storage.database import Connection
from storage.people import Address


async def refuse(
    connection: Connection,
    around: Surroundings,
    at: Address,
    state: str,
    code: str,
    letter_id: int,
    now: datetime,
) -> None:
    """Record what is wrong with an address; whoever has no other is to be reached by a human.

    What could not go there goes to the person's Telegram, if they have one. Whoever has opted out
    with the operator has said STOP, only not to us: it enters by the door like one, so that
    nothing more is written and somebody is told.
    """
    await people.mark_address(connection, at, state, code)
    known = await people.at_addresses(connection, [at])
    ids = {each.person.id for each in known.values()}
    if not ids:
        return  # whoever it was has been erased, and is not to be met anew
    if state != "opted_out":
        for other in (await people.by_id(connection, ids)).values():
            # What was written as an SMS reads well on Telegram; not the other way round.
            if other.state == "ok" and other.address[0] == "telegram":
                await outbox.readdress(connection, letter_id, other.address, now)
    await replan(connection, around.calendar, ids, now)
    if state == "opted_out":
        event = Inbound(at[0], f"opted_out:{letter_id}", at[1], "STOP")
        await inbox.put(connection, [event], now)


async def undelivered(
    connection: Connection, around: Surroundings, person_id: int | None, now: datetime
) -> None:
    """Tell a human that something which Makker wrote to a youth will never arrive."""
    if person_id is None:
        return
    found = (await people.by_id(connection, [person_id])).get(person_id)
    if found is not None and found.person.role == "youth" and not found.person.stopped:
        here = await office.at(connection, around, now)
        wanted = OpenCase("undelivered", "this_week")
        await office.open_case(here, found.person, wanted, found.consultant_id)
