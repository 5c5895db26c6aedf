"""The outbox: every message Makker sends, from queued to delivered."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import bindparam, exists, func, literal_column, or_, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.message import Receipt
from storage.letters import INTERRUPTED, LOOKED_UP_IN_VAIN, QUEUED, UNSURE, Claimed, Letter, Sent
from storage.outbox_claim import any_ready, claim, keep_human, reported, stale_unreported
from storage.people import Address
from storage.schema import outbox, person

__all__ = [
    "Claimed",
    "Letter",
    "Sent",
    "accept",
    "any_ready",
    "call_off",
    "claim",
    "claim_receipt",
    "count_states",
    "doubt_unfinished",
    "doubtful",
    "follow",
    "heed_stop",
    "is_queued",
    "keep_human",
    "mark",
    "next_moment",
    "put",
    "receipt",
    "reported",
    "settle",
    "stale_unreported",
    "to_address",
]
WAITED_LONG = timedelta(hours=1)
_SAID_AGAIN = (
    update(outbox)
    .where(
        # Both states by name, so that SQLite sees that its partial index will do.
        literal_column("(state = 'queued' or state = 'sending')"),
        QUEUED,
        outbox.c.channel == bindparam("on"),
        outbox.c.address == bindparam("there"),
        outbox.c.text == bindparam("words"),
        outbox.c.made_at < bindparam("long_ago", type_=outbox.c.made_at.type),
    )
    .values(
        state="cancelled",
        error="said again",
        changed_at=bindparam("moment", type_=outbox.c.changed_at.type),
    )
)
_PUT = insert_new(outbox).on_conflict_do_nothing()
_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"), UNSURE)
    .values(
        state=bindparam("as"),
        error=bindparam("why"),
        changed_at=bindparam("moment", type_=outbox.c.changed_at.type),
        provider_id=func.coalesce(bindparam("its_id"), outbox.c.provider_id),
        segments=func.coalesce(bindparam("parts"), outbox.c.segments),
        not_before=func.coalesce(
            bindparam("again_at", type_=outbox.c.not_before.type), outbox.c.not_before
        ),
    )
)
_ACCEPT = (
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"), UNSURE)
    .values(
        state="accepted",
        provider_id=bindparam("its_id"),
        segments=bindparam("parts"),
        error=None,
        changed_at=bindparam("moment", type_=outbox.c.changed_at.type),
        sent_at=bindparam("moment", type_=outbox.c.changed_at.type),
    )
)

_DOUBTFUL = (
    select(outbox)
    .where(UNSURE, outbox.c.state == "ambiguous", outbox.c.changed_at <= bindparam("before"))
    .where(or_(outbox.c.error.is_(None), outbox.c.error != LOOKED_UP_IN_VAIN))
    .order_by(outbox.c.twice_is_better.desc(), outbox.c.id)
    .limit(bindparam("most"))
)
_HEED_STOP = (
    update(outbox)
    .where(QUEUED, outbox.c.id.in_(bindparam("these", expanding=True)))
    .where(
        exists(literal_column("1")).where(
            person.c.id == outbox.c.person_id, person.c.stopped_at > outbox.c.made_at
        )
    )
    .values(state="cancelled", changed_at=bindparam("moment", type_=outbox.c.changed_at.type))
)


async def put(connection: AsyncConnection, letters: Sequence[Letter], now: datetime) -> None:
    """Queue letters; one whose key is known already is left as it is.

    The same words to the same address that have waited for long (a provider was away) are called
    off for them: nobody is to read them twice.
    """
    if letters:
        rows = [letter.row(now) for letter in letters]
        said = [
            {"on": row["channel"], "there": row["address"], "words": row["text"]} for row in rows
        ]
        when = {"moment": now, "long_ago": now - WAITED_LONG}
        await connection.execute(_SAID_AGAIN, [each | when for each in said])
        await connection.execute(_PUT, rows)


_IS_QUEUED = (
    select(outbox.c.id)
    .where(outbox.c.person_id == bindparam("whose"), QUEUED)
    .where(outbox.c.text.in_(bindparam("texts", expanding=True)))
    .limit(1)
)


async def is_queued(connection: AsyncConnection, person_id: int, texts: Iterable[str]) -> bool:
    """Return whether one of these texts waits to be sent to a person, word for word."""
    rows = await connection.execute(_IS_QUEUED, {"whose": person_id, "texts": list(texts)})
    return rows.first() is not None


async def settle(connection: AsyncConnection, outcomes: Sequence[Sent], now: datetime) -> None:
    """Write what became of attempts. A receipt that came first is not overwritten.

    What would be tried again is called off if the person has said STOP since it was written.
    """
    rows = [
        {
            "row_id": sent.id,
            "as": sent.state,
            "why": sent.error,
            "moment": now,
            "its_id": sent.provider_id,
            "parts": None if sent.provider_id is None else sent.segments,
            "again_at": sent.again_at,
        }
        for sent in outcomes
    ]
    if rows:
        await connection.execute(_SETTLE, rows)
    await heed_stop(connection, [sent.id for sent in outcomes if sent.state == "queued"], now)


async def accept(connection: AsyncConnection, accepted: Sequence[Sent], now: datetime) -> None:
    """Write the plain good case for many attempts at once.

    Another process that started meanwhile may have held a letter for lost: we know better.
    """
    rows = [
        {"row_id": s.id, "its_id": s.provider_id, "parts": s.segments, "moment": now}
        for s in accepted
    ]
    if rows:
        await connection.execute(_ACCEPT, rows)


async def doubt_unfinished(connection: AsyncConnection, now: datetime) -> int:
    """Mark what a dead process left `sending` as `ambiguous`; return how many there were.

    `changed_at` stays: the provider is asked from when the letter was taken, not from today. What
    is behind it waits from `now` on until it is known what became of it.
    """
    done = await connection.execute(
        update(outbox)
        .where(UNSURE, outbox.c.state == "sending")
        .values(state="ambiguous", error=INTERRUPTED, not_before=now)
    )
    return done.rowcount


async def doubtful(connection: AsyncConnection, before: datetime, most: int = 50) -> list[Claimed]:
    """Return ambiguous letters not looked up yet, from before a moment; the pressing ones first."""
    rows = await connection.execute(_DOUBTFUL, {"before": before, "most": most})
    return [Claimed.from_row(row) for row in rows]


async def receipt(
    connection: AsyncConnection, channel: str, provider_id: str
) -> tuple[int, Address, bool] | None:
    """Return row id, address and whether it bounced before of a message; None if unknown."""
    rows = await connection.execute(
        select(outbox.c.id, outbox.c.address, outbox.c.bounced).where(
            outbox.c.channel == channel, outbox.c.provider_id == provider_id
        )
    )
    row = rows.first()
    return (row.id, (channel, row.address), row.bounced) if row else None


async def readdress(connection: AsyncConnection, row_id: int, to: Address, now: datetime) -> None:
    """Let a letter that its address refused go to another one, under the same key."""
    channel, there = to
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state == "failed")
        .values(channel=channel, address=there, state="queued", not_before=now, provider_id=None)
    )


async def follow(connection: AsyncConnection, person_id: int, old: Address, to: Address) -> None:
    """Let what is queued for somebody go to their new address: the old one is another's by now."""
    await connection.execute(
        update(outbox)
        .where(QUEUED, outbox.c.channel == old[0], outbox.c.address == old[1])
        .where(outbox.c.person_id == person_id)
        .values(channel=to[0], address=to[1])
    )


async def whose(connection: AsyncConnection, row_id: int) -> int | None:
    """Return the id of the person a letter was written to; None when it is nobody we know."""
    rows = await connection.execute(select(outbox.c.person_id).where(outbox.c.id == row_id))
    return rows.scalar_one_or_none()


async def claim_receipt(
    connection: AsyncConnection, receipt: Receipt
) -> tuple[int, Address, bool] | None:
    """Settle a letter whose answer was lost by the receipt that names its key; None if not one."""
    rows = await connection.execute(
        update(outbox)
        .where(outbox.c.key == receipt.key, outbox.c.channel == receipt.channel)
        .where(outbox.c.provider_id.is_(None), outbox.c.state.in_(("sending", "ambiguous")))
        .values(state="accepted", provider_id=receipt.provider_id, error=None)
        .returning(outbox.c.id, outbox.c.address, outbox.c.bounced)
    )
    row = rows.first()
    return (row.id, (receipt.channel, row.address), row.bounced) if row else None


async def mark(
    connection: AsyncConnection, row_id: int, values: Mapping[str, object], now: datetime
) -> None:
    """Change one row after a receipt; what is delivered stays delivered."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state != "delivered")
        .values(**values, changed_at=now)
    )


async def call_off(connection: AsyncConnection, ids: Iterable[int], now: datetime) -> None:
    """Send nothing more of what is queued for these people (they said STOP)."""
    await connection.execute(
        update(outbox)
        .where(QUEUED, outbox.c.person_id.in_(list(ids)))
        .values(state="cancelled", changed_at=now)
    )


async def heed_stop(connection: AsyncConnection, row_ids: Sequence[int], now: datetime) -> None:
    """Call off those of these queued letters whose person has said STOP since they were written."""
    if row_ids:
        await connection.execute(_HEED_STOP, {"these": list(row_ids), "moment": now})


async def next_moment(connection: AsyncConnection, after: datetime) -> datetime | None:
    """Return when, after a moment, the next queued letter may go out, None when there is none."""
    first = func.min(outbox.c.not_before, type_=outbox.c.not_before.type)
    rows = await connection.execute(select(first).where(QUEUED, outbox.c.not_before > after))
    return cast(datetime | None, rows.scalar_one())


async def count_states(connection: AsyncConnection) -> dict[str, int]:
    """Return how many letters are queued, sending and ambiguous (small sets, by partial index)."""
    counts = {}
    for state, index in (("queued", QUEUED), ("sending", UNSURE), ("ambiguous", UNSURE)):
        rows = await connection.execute(
            select(func.count()).select_from(outbox).where(index, outbox.c.state == state)
        )
        counts[state] = rows.scalar_one()
    return counts


async def to_address(connection: AsyncConnection, at: Address) -> list[Any]:
    """Return all that was sent to one address, oldest first."""
    rows = await connection.execute(
        select(outbox)
        .where(outbox.c.channel == at[0], outbox.c.address == at[1])
        .where(outbox.c.state.in_(("accepted", "delivered")))
        .order_by(outbox.c.id)
    )
    return list(rows)
