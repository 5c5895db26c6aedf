"""What must happen at a time. A row is planned under a key; planning again is a new revision."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from flows.message import Inbound
from storage.schema import due

_WAITING: ColumnElement[bool] = literal_column("due.state = 'waiting'")


@dataclass(frozen=True, slots=True)
class Due:
    """A timer: whose, what it is set for, and when (UTC)."""

    key: str
    person_id: int
    timer: Mapping[str, Json]
    at: datetime
    revision: int = 1

    def event(self) -> Inbound:
        """Return the event that enters by the same door as everything else when it is time."""
        text = json.dumps(self.timer, ensure_ascii=False)
        external_id = f"{self.key}:{self.revision}"
        return Inbound("due", external_id, str(self.person_id), text, kind="due")


async def plan(connection: AsyncConnection, new: Due) -> None:
    """Plan a timer, or move the one with this key; a moved one is a new revision."""
    insert = insert_new(due).values(
        key=new.key,
        revision=1,
        person_id=new.person_id,
        timer=new.timer,
        at=new.at,
        state="waiting",
    )
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=["key"],
            set_={
                "revision": due.c.revision + 1,
                "timer": insert.excluded.timer,
                "at": insert.excluded.at,
                "state": "waiting",
            },
        )
    )


async def cancel(connection: AsyncConnection, key: str) -> None:
    """Call a timer off, also one that has fired but whose event is not handled yet."""
    await connection.execute(update(due).where(due.c.key == key).values(state="cancelled"))


async def ripe(connection: AsyncConnection, now: datetime, most: int) -> list[Due]:
    """Return timers whose moment has come, the longest waiting first."""
    rows = await connection.execute(
        select(due).where(_WAITING, due.c.at <= now).order_by(due.c.at, due.c.id).limit(most)
    )
    return [Due(row.key, row.person_id, row.timer, row.at, row.revision) for row in rows]


async def fired(connection: AsyncConnection, which: Due) -> bool:
    """Mark a timer as fired; False when someone else was faster or it has been moved."""
    done = await connection.execute(
        update(due)
        .where(due.c.key == which.key, due.c.revision == which.revision)
        .where(due.c.state == "waiting")
        .values(state="fired")
    )
    return done.rowcount == 1


async def still_meant(connection: AsyncConnection, external_ids: Iterable[str]) -> set[str]:
    """Return those of these events whose timer was neither moved nor called off since it fired."""
    revisions = dict(each.rsplit(":", 1) for each in external_ids)
    rows = await connection.execute(
        select(due.c.key, due.c.revision).where(due.c.key.in_(revisions), due.c.state == "fired")
    )
    return {f"{key}:{revision}" for key, revision in rows if revisions[key] == str(revision)}


async def put_off(connection: AsyncConnection, which: Due, to: datetime) -> None:
    """Let a timer wait until `to`: it waits, it never vanishes."""
    await connection.execute(
        update(due).where(due.c.key == which.key, due.c.state == "waiting").values(at=to)
    )


async def waiting_for(connection: AsyncConnection) -> dict[int, Due]:
    """Return the next timer of each person who has one."""
    rows = await connection.execute(
        select(due).where(_WAITING).order_by(due.c.at.desc(), due.c.id.desc())
    )
    return {
        row.person_id: Due(row.key, row.person_id, row.timer, row.at, row.revision) for row in rows
    }


async def next_moment(connection: AsyncConnection, after: datetime) -> datetime | None:
    """Return when the next timer after a moment is due, None when there is none."""
    first = func.min(due.c.at, type_=due.c.at.type)
    rows = await connection.execute(select(first).where(_WAITING, due.c.at > after))
    return cast(datetime | None, rows.scalar_one())
