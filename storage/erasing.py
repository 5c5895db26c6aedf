"""Erasing: everything that is a person's goes, in the caller's transaction.

What statistics need stays as counts, and that it happened as a receipt. To the bytes of the file
sees `Database.swept`, afterwards.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import delete, func, insert, literal_column, or_, select
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import consents
from storage.addresses import Address
from storage.belongings import gather, let_go, parts
from storage.schema import (
    address,
    case,
    code,
    code_lock,
    code_try,
    erasure,
    file,
    gone,
    inbox,
    outbox,
    person,
    placement,
    tally,
)
from storage.traces import Traces, unname

Why = Literal["asked", "staff", "inactive"]


@dataclass(frozen=True, slots=True)
class Erased:
    """That somebody was erased: the code of the receipt, and how many rows went, by table."""

    code: str
    counts: Mapping[str, int]


async def erase(
    connection: AsyncConnection, person_id: int, receipt: str, why: Why, now: datetime
) -> Erased:
    """Erase a person and all that is theirs; the receipt has the code `receipt`.

    Their words and their name go from what Makker wrote to others, too. Raises KeyError when there
    is nobody with this number.
    """
    someone = (await connection.execute(select(person).where(person.c.id == person_id))).first()
    if someone is None:
        raise KeyError(person_id)
    parents = await consents.parents_of_nobody_else(connection, person_id)
    counts = await _all_of(connection, someone)
    # A parent is here for their child alone: with the last of them they go too.
    for each in await connection.execute(select(person).where(person.c.id.in_(parents))):
        counts = _added(counts, await _all_of(connection, each))
    row = {"code": receipt, "at": now, "why": why, "counts": counts}
    await connection.execute(insert(erasure).values(row))
    return Erased(receipt, counts)


def _added(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {name: one.get(name, 0) + other.get(name, 0) for name in {**one, **other}}


async def _all_of(connection: AsyncConnection, someone: Any) -> dict[str, int]:
    """Let go all that is one person's; return how many rows went or changed, by table."""
    at = await addresses_of(connection, someone.id)
    rows = {person: {someone.id}, inbox: await events_of(connection, someone.id, at)}
    rows[file] = await files_of(connection, someone.id, at)
    rows[outbox] = await _without_a_name(connection, at)
    await gather(connection, rows)
    traces = Traces(
        names=tuple(name for name in (someone.first_name, someone.last_name) if name),
        phones=tuple(there for channel, there in at if channel in ("sms", "email")),
        person_id=someone.id,
        events=rows[inbox],
        letters=rows[outbox],
        cases=rows.get(case, set()),
    )
    await _count(connection, someone)
    counts = await unname(connection, traces)
    await _forget_tries(connection, someone.id, at)
    await _never_again(connection, someone.id, rows.get(case, set()))
    return {**await let_go(connection, rows), **counts}


async def addresses_of(connection: AsyncConnection, person_id: int) -> list[Address]:
    """Return all addresses of a person, also those that do not work."""
    rows = await connection.execute(
        select(address.c.channel, address.c.address).where(address.c.person_id == person_id)
    )
    return [(row.channel, row.address) for row in rows]


async def files_of(
    connection: AsyncConnection, person_id: int, at: Collection[Address]
) -> set[int]:
    """Return the ids of the files that a person sent, from whatever address was theirs then."""
    sent = select(file.c.id).join(
        inbox, (inbox.c.channel == file.c.channel) & (inbox.c.external_id == file.c.external_id)
    )
    ids = set((await connection.execute(sent.where(inbox.c.person_id == person_id))).scalars())
    for channel, there in at:
        not_handled = sent.where(
            inbox.c.channel == channel, inbox.c.address == there, inbox.c.person_id.is_(None)
        )
        ids.update((await connection.execute(not_handled)).scalars())
        # Of a file without its event nothing is known but the address.
        alone = select(file.c.id).where(file.c.channel == channel, file.c.address == there)
        known = select(inbox.c.id).where(
            inbox.c.channel == file.c.channel, inbox.c.external_id == file.c.external_id
        )
        ids.update((await connection.execute(alone.where(~known.exists()))).scalars())
    return ids


async def events_of(
    connection: AsyncConnection, person_id: int, at: Collection[Address]
) -> set[int]:
    """Return the ids of what came in from a person, or was set for them."""
    mine = [
        inbox.c.person_id == person_id,
        (inbox.c.channel == "due") & (inbox.c.address == str(person_id)),
        *(
            (inbox.c.channel == channel) & (inbox.c.address == there) & inbox.c.person_id.is_(None)
            for channel, there in at
        ),
    ]
    found: set[int] = set()
    for each in mine:
        found.update((await connection.execute(select(inbox.c.id).where(each))).scalars())
    return found


async def _without_a_name(connection: AsyncConnection, at: Collection[Address]) -> set[int]:
    """Return the ids of letters to an address of which nobody noted whom they were for."""
    if not at:
        return set()
    there = or_(
        *((outbox.c.channel == channel) & (outbox.c.address == where) for channel, where in at)
    )
    rows = await connection.execute(select(outbox.c.id).where(outbox.c.person_id.is_(None), there))
    return set(rows.scalars())


async def _forget_tries(
    connection: AsyncConnection, person_id: int, at: Collection[Address]
) -> None:
    clients = [":".join(each) for each in at]
    await connection.execute(delete(code_try).where(code_try.c.client.in_(clients)))
    await connection.execute(delete(code_lock).where(code_lock.c.client.in_(clients)))
    await connection.execute(delete(code).where(code.c.person_id == person_id))


async def _never_again(
    connection: AsyncConnection, person_id: int, numbers: Collection[int]
) -> None:
    """Keep the highest numbers that go, so that nobody else is given one of them."""
    new = insert_new(gone)
    keep = new.on_conflict_do_update(
        index_elements=["name"],
        set_={"last": func.max(gone.c.last, new.excluded.last)},
    )
    rows = [{"name": "person", "last": person_id}]
    if numbers:
        rows.append({"name": "case", "last": max(numbers)})
    await connection.execute(keep, rows)


# -- what statistics keep -------------------------------------------------------------------------


async def _count(connection: AsyncConnection, someone: Any) -> None:
    if someone.role != "youth":
        return
    area = (someone.area or "").strip()
    things = []
    if someone.enrolled_at is not None:
        things.append((someone.enrolled_at.year, "enrolled"))
    jobs = await connection.execute(
        select(placement.c.started, placement.c.kind).where(placement.c.person_id == someone.id)
    )
    things += [(int(job.started[:4]), f"job:{job.kind}") for job in jobs]
    new = insert_new(tally)
    add = new.on_conflict_do_update(
        index_elements=["area", "year", "what"],
        set_={"number": tally.c.number + new.excluded.number},
    )
    for year, what in things:
        row = {"area": area, "year": year, "what": what, "number": 1}
        await connection.execute(add, row)


async def tallies(connection: AsyncConnection) -> list[tuple[str, int, str, int]]:
    """Return what is kept of all who were erased: area, year, what, how many."""
    rows = await connection.execute(
        select(tally).order_by(tally.c.area, tally.c.year, tally.c.what)
    )
    return [(row.area, row.year, row.what, row.number) for row in rows]


# -- what still stands in the way -----------------------------------------------------------------


async def in_mid_air(connection: AsyncConnection, person_id: int) -> bool:
    """Return whether something of a person is just being handled or sent.

    A message of theirs that waits may call the erasing off; a letter that a provider is just being
    handed cannot be taken back.
    """
    sending = select(outbox.c.id).where(
        outbox.c.person_id == person_id, literal_column("outbox.state = 'sending'")
    )
    if (await connection.execute(sending.limit(1))).first():
        return True
    waiting = select(inbox.c.id).where(
        literal_column("inbox.state = 'waiting'"),
        address.c.channel == inbox.c.channel,
        address.c.address == inbox.c.address,
        address.c.person_id == person_id,
    )
    return (await connection.execute(waiting.limit(1))).first() is not None


async def receipts(connection: AsyncConnection) -> list[Any]:
    """Return all receipts: code, at (UTC), why, counts; the newest first."""
    return list(await connection.execute(select(erasure).order_by(erasure.c.at.desc())))


# -- the last letter ------------------------------------------------------------------------------

LAST = "erased:"
"""What the key of the letter that says that all is gone begins with."""
_LAST_LETTERS = (outbox.c.key >= LAST) & (outbox.c.key < LAST[:-1] + ";")
_ON_ITS_WAY = outbox.c.state.in_(("queued", "sending", "ambiguous"))


async def last_letters_done(connection: AsyncConnection, before: datetime) -> list[int]:
    """Return the last letters that have gone, or never will: written before `before`."""
    rows = await connection.execute(
        select(outbox.c.id).where(_LAST_LETTERS, or_(~_ON_ITS_WAY, outbox.c.made_at < before))
    )
    return list(rows.scalars())


async def last_letters(connection: AsyncConnection) -> bool:
    """Return whether a last letter is still here."""
    rows = await connection.execute(select(outbox.c.id).where(_LAST_LETTERS).limit(1))
    return rows.first() is not None


async def drop_letters(connection: AsyncConnection, ids: Collection[int]) -> None:
    """Let letters go, whatever has become of them."""
    for some in parts(set(ids)):
        await connection.execute(delete(outbox).where(outbox.c.id.in_(some)))
