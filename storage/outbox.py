"""The outbox: every message Makker sends, from queued to delivered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.message import Option, Receipt
from storage.people import Address
from storage.schema import outbox, person

# Spelled out, so that SQLite sees which partial index holds these few rows.
_QUEUED: ColumnElement[bool] = literal_column("outbox.state = 'queued'")
_UNSURE: ColumnElement[bool] = literal_column(
    "(outbox.state = 'sending' or outbox.state = 'ambiguous')"
)


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to be sent.

    `key` is the same however often the turn that wrote it is taken, so a repeat cannot be stored.
    `bulk` letters give way to replies. `twice_is_better`: when it cannot be known whether it went
    out, sending it twice is the lesser evil.
    """

    key: str
    person_id: int | None
    to: Address
    text: str
    options: tuple[Option, ...] = ()
    document_id: int | None = None
    bulk: bool = False
    twice_is_better: bool = False
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that is being sent: its row, how many attempts this makes, and when it was taken."""

    id: int
    letter: Letter
    attempt: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one attempt; `again_at` puts the letter back into the queue."""

    id: int
    state: str
    provider_id: str | None = None
    segments: int | None = None
    error: str | None = None
    again_at: datetime | None = None


async def put(connection: AsyncConnection, letters: Sequence[Letter], now: datetime) -> None:
    """Queue letters; one whose key is known already is left as it is."""
    if letters:
        rows = [_row(letter, now) for letter in letters]
        await connection.execute(insert_new(outbox).on_conflict_do_nothing(), rows)


def _row(letter: Letter, now: datetime) -> dict[str, object]:
    return {
        "key": letter.key,
        "person_id": letter.person_id,
        "channel": letter.to[0],
        "address": letter.to[1],
        "text": letter.text,
        "options": [[o.label, o.data] for o in letter.options] or None,
        "document_id": letter.document_id,
        "bulk": letter.bulk,
        "twice_is_better": letter.twice_is_better,
        "state": "queued",
        "attempt": 0,
        "bounced": False,
        "not_before": letter.not_before or now,
        "made_at": now,
        "changed_at": now,
    }


async def any_ready(
    connection: AsyncConnection, channel: str, *, bulk: bool, now: datetime
) -> bool:
    """Return whether something is queued for a channel, without taking the writer's turn."""
    rows = await connection.execute(
        select(outbox.c.id)
        .where(_QUEUED, outbox.c.channel == channel, outbox.c.bulk == bulk)
        .where(outbox.c.not_before <= now)
        .limit(1)
    )
    return rows.first() is not None


async def claim(
    connection: AsyncConnection, channel: str, *, bulk: bool, most: int, now: datetime
) -> list[Claimed]:
    """Take up to `most` letters for one channel and mark them `sending`, oldest first.

    At most one for each address, and none behind an earlier one that is still being tried: what
    was written first is read first. Only replies do not wait for bulk that is to be tried again.
    """
    asked = {"on": channel, "now": now, "most": most}
    rows = await connection.execute(_claimable(bulk), asked)
    claimed = [_claimed(row, now) for row in rows]
    if claimed:
        await connection.execute(
            update(outbox)
            .where(outbox.c.id.in_([each.id for each in claimed]))
            .values(state="sending", attempt=outbox.c.attempt + 1, changed_at=now)
        )
    return claimed


@cache  # putting it together takes longer than running it
def _claimable(bulk: bool) -> Select[Any]:
    now = bindparam("now", type_=outbox.c.not_before.type)
    return (
        select(outbox)
        .where(_QUEUED, outbox.c.channel == bindparam("on"), outbox.c.bulk == bulk)
        .where(outbox.c.not_before <= now, ~_behind_another(bulk, now))
        .order_by(outbox.c.id)
        .limit(bindparam("most", type_=Integer))
    )


def _behind_another(bulk: bool, now: BindParameter[datetime]) -> ColumnElement[bool]:
    earlier = outbox.alias("earlier")
    its_turn = or_(earlier.c.attempt > 0, earlier.c.not_before <= now)
    return exists(literal_column("1")).where(
        earlier.c.channel == outbox.c.channel,
        earlier.c.address == outbox.c.address,
        earlier.c.id < outbox.c.id,
        # The two states by name let SQLite see that its partial index will do.
        literal_column("(earlier.state = 'queued' or earlier.state = 'sending')"),
        or_(
            literal_column("earlier.state = 'sending'"),
            and_(its_turn, earlier.c.bulk == bulk),
            and_(earlier.c.attempt > 0, earlier.c.bulk.is_(False)),
        ),
    )


def _claimed(row: Any, now: datetime) -> Claimed:
    return Claimed(row.id, _letter(row), row.attempt + 1, now)


def _letter(row: Any) -> Letter:
    return Letter(
        key=row.key,
        person_id=row.person_id,
        to=(row.channel, row.address),
        text=row.text,
        options=tuple(Option(label, data) for label, data in row.options or ()),
        document_id=row.document_id,
        bulk=row.bulk,
        twice_is_better=row.twice_is_better,
    )


async def settle(connection: AsyncConnection, outcomes: Sequence[Sent], now: datetime) -> None:
    """Write what became of attempts. A receipt that came first is not overwritten.

    What would be tried again is called off if the person has said STOP since it was written.
    """
    for sent in outcomes:
        values: dict[str, object] = {
            "state": sent.state,
            "error": sent.error,
            "changed_at": now,
        }
        if sent.provider_id is not None:
            values |= {"provider_id": sent.provider_id, "segments": sent.segments}
        if sent.again_at is not None:
            values["not_before"] = sent.again_at
        await connection.execute(
            update(outbox)
            .where(outbox.c.id == sent.id, outbox.c.state.in_(("sending", "ambiguous")))
            .values(values)
        )
    await heed_stop(connection, [sent.id for sent in outcomes if sent.state == "queued"], now)


async def accept(connection: AsyncConnection, accepted: Sequence[Sent], now: datetime) -> None:
    """Write the plain good case for many attempts at once.

    Another process that started meanwhile may have held a letter for lost: we know better.
    """
    if not accepted:
        return
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == bindparam("row_id"), _UNSURE)
        .values(
            state="accepted",
            provider_id=bindparam("its_id"),
            segments=bindparam("parts"),
            error=None,
            changed_at=now,
        ),
        [{"row_id": s.id, "its_id": s.provider_id, "parts": s.segments} for s in accepted],
    )


async def doubt_unfinished(connection: AsyncConnection) -> int:
    """Mark what a dead process left `sending` as `ambiguous`; return how many there were.

    `changed_at` stays: the provider is asked from when the letter was taken, not from today.
    """
    done = await connection.execute(
        update(outbox)
        .where(_UNSURE, outbox.c.state == "sending")
        .values(state="ambiguous", error="interrupted")
    )
    return done.rowcount


async def doubtful(connection: AsyncConnection, before: datetime, most: int = 50) -> list[Claimed]:
    """Return ambiguous letters not looked up yet, from before a moment."""
    rows = await connection.execute(
        select(outbox)
        .where(_UNSURE, outbox.c.state == "ambiguous", outbox.c.changed_at <= before)
        .where(or_(outbox.c.error.is_(None), outbox.c.error != "looked up in vain"))
        .order_by(outbox.c.id)
        .limit(most)
    )
    return [Claimed(row.id, _letter(row), row.attempt, row.changed_at) for row in rows]


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
        .where(_QUEUED, outbox.c.person_id.in_(list(ids)))
        .values(state="cancelled", changed_at=now)
    )


async def heed_stop(connection: AsyncConnection, row_ids: Sequence[int], now: datetime) -> None:
    """Call off those of these queued letters whose person has said STOP since they were written."""
    if not row_ids:
        return
    said_stop = exists(literal_column("1")).where(
        person.c.id == outbox.c.person_id, person.c.stopped_at > outbox.c.made_at
    )
    await connection.execute(
        update(outbox)
        .where(_QUEUED, outbox.c.id.in_(row_ids), said_stop)
        .values(state="cancelled", changed_at=now)
    )


async def next_moment(connection: AsyncConnection, after: datetime) -> datetime | None:
    """Return when, after a moment, the next queued letter may go out, None when there is none."""
    first = func.min(outbox.c.not_before, type_=outbox.c.not_before.type)
    rows = await connection.execute(select(first).where(_QUEUED, outbox.c.not_before > after))
    return cast(datetime | None, rows.scalar_one())


async def count_states(connection: AsyncConnection) -> dict[str, int]:
    """Return how many letters are queued, sending and ambiguous (small sets, by partial index)."""
    counts = {}
    for state, index in (("queued", _QUEUED), ("sending", _UNSURE), ("ambiguous", _UNSURE)):
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
