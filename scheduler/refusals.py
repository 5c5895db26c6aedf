"""What a provider says of an address for good."""

from datetime import datetime

from flows.message import Inbound
from storage import inbox, people
from storage.database import Connection
from storage.people import Address


async def refuse(
    connection: Connection, at: Address, state: str, code: str, letter_id: int, now: datetime
) -> None:
    """Record what is wrong with an address.

    Whoever has opted out with the operator has said STOP, only not to us: it enters by the door
    like one, so that nothing more is written and somebody is told.
    """
    await people.mark_address(connection, at, state, code)
    if state == "opted_out":
        event = Inbound(at[0], f"opted_out:{letter_id}", at[1], "STOP")
        await inbox.put(connection, [event], now)
