"""A thread: what was said to and by one person, both ways, in order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.people import Address
from storage.schema import address, inbox, outbox, relayed

# What goes between a youth and a role model is read by a colleague only with a reason.
_TO_OTHERS = exists(literal(1)).where(relayed.c.event_id == inbox.c.id)
GONE_OUT = ("accepted", "delivered", "ambiguous")


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a thread; `kind` as in the inbox ("message" for what went out)."""

    at: datetime
    by_them: bool
    kind: str
    text: str


async def last_words(
    connection: AsyncConnection, person_id: int, addresses: Iterable[Address], most: int
) -> list[Said]:
    """Return the last `most` messages to and from a person at their addresses, oldest first.

    What they and a role model write to each other is not among them.
    """
    said: list[Said] = []
    for channel, there in addresses:
        came = await connection.execute(
            select(inbox.c.received_at, inbox.c.kind, inbox.c.text)
            .join(
                address,
                (address.c.channel == channel) & (address.c.address == there),
                isouter=True,
            )
            .where(inbox.c.channel == channel, inbox.c.address == there, ~_TO_OTHERS)
            # From a number that has changed hands, only what came since.
            .where(address.c.since.is_(None) | (inbox.c.received_at >= address.c.since))
            .order_by(inbox.c.id.desc())
            .limit(most)
        )
        said += [Said(row.received_at, True, row.kind, row.text) for row in reversed(came.all())]
    went = await connection.execute(
        select(outbox.c.changed_at, outbox.c.text)
        .where(outbox.c.person_id == person_id, outbox.c.state.in_(GONE_OUT))
        .where(outbox.c.key.not_like("relay%"))
        .order_by(outbox.c.id.desc())
        .limit(most)
    )
    said += [Said(row.changed_at, False, "message", row.text) for row in reversed(went.all())]
    # What came and went at one moment stays in its order: the sort is stable.
    return sorted(said, key=lambda each: each.at)[-most:]
