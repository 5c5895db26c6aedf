"""How long what two write to each other is kept: the message, its letters, what came in."""

from datetime import datetime

from sqlalchemy import Integer, bindparam, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.relayed import PREFIX
from storage.schema import inbox, outbox, relayed

GONE = "..."
_OLDEST = (
    select(relayed.c.id, relayed.c.event_id, relayed.c.made_at, relayed.c.state)
    .order_by(relayed.c.id)
    .limit(bindparam("most", type_=Integer()))
)


async def old_relayed(connection: AsyncConnection, before: datetime, most: int) -> int:
    """Let the oldest messages between two go that are from before a moment; return how many went.

    What waits for a human stays.
    """
    rows = await connection.execute(_OLDEST, {"most": most})
    old = [row for row in rows if row.made_at < before and row.state not in ("held", "waiting")]
    if not old:
        return 0
    events = [row.event_id for row in old if row.event_id is not None]
    await connection.execute(update(inbox).where(inbox.c.id.in_(events)).values(text=GONE))
    starts = [f"{PREFIX}{row.id}." for row in old]
    its = [(outbox.c.key >= each) & (outbox.c.key < each[:-1] + "/") for each in starts]
    await connection.execute(delete(outbox).where(or_(*its)))
    await connection.execute(delete(relayed).where(relayed.c.id.in_([row.id for row in old])))
    return len(old)
