"""What must happen at a time. A row is planned under a key; planning again is a new revision."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Integer, bindparam, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from flows.message import Inbound
from storage.schema import due

WAITING: ColumnElement[bool] = literal_column("due.state = 'waiting'")
_WAITING_OF = (
    select(due)
    .where(WAITING, due.c.person_id.in_(bindparam("ids", expanding=True)))
    .order_by(due.c.at, due.c.id)
)
_RIPE = (
    select(due)
    .where(WAITING, due.c.at <= bindparam("now", type_=due.c.at.type))
    .order_by(due.c.at, due.c.id)
    .limit(bindparam("most", type_=Integer))
)
_THIS_ONE = (
    update(due)
    .where(due.c.key == bindparam("its_key"), due.c.revision == bindparam("its_revision"))
    .where(due.c.state == "waiting")
)
_FIRED = _THIS_ONE.values(state="fired")
_STANDS_ON = _THIS_ONE.values(
    revision=due.c.revision + 1, at=bindparam("again", type_=due.c.at.type)
)
_CANCELLED = (
    update(due).where(due.c.key.in_(bindparam("keys", expanding=True))).values(state="cancelled")
)
_NEW = {"revision": 1, "state": "waiting"}
_INSERT = insert_new(due)
_PLAN = _INSERT.on_conflict_do_update(
    index_elements=["key"],
    set_={
        "revision": due.c.revision + 1,
        "timer": _INSERT.excluded.timer,
        "at": _INSERT.excluded.at,
        "state": _INSERT.excluded.state,
    },
)
# What has fired is not planned again: it enters, or has entered, once.
_PLAN_UNFIRED = _INSERT.on_conflict_do_update(
    index_elements=["key"],
    set_={
        "revision": due.c.revision + 1,
        "timer": _INSERT.excluded.timer,
        "at": _INSERT.excluded.at,
        "state": _INSERT.excluded.state,
    },
    where=due.c.state != "fired",
)
_STILL_MEANT = select(due.c.key, due.c.revision).where(
    due.c.key.in_(bindparam("keys", expanding=True)),
    literal_column("state in ('fired', 'waiting')"),
)
_PUT_OFF = (
    update(due)
    .where(due.c.key == bindparam("its_key"), due.c.state == "waiting")
    .values(at=bindparam("to", type_=due.c.at.type))
)
_CANCELLED_WAITING = _CANCELLED.where(due.c.state == "waiting")


@dataclass(frozen=True, slots=True)
class Due:
    """A timer: whose, what it is set for, and when (UTC)."""

    key: str
    person_id: int
    timer: Mapping[str, Json]
    at: datetime
    revision: int = 1

    @property
    def standing(self) -> bool:
        """Whether firing only moves it on: the next contact, which nobody may be without."""
        return self.timer.get("do") == "contact"

    def event(self) -> Inbound:
        """Return the event that enters by the same door as everything else when it is time."""
        text = json.dumps(self.timer, ensure_ascii=False)
        external_id = f"{self.key}:{self.revision}"
        return Inbound("due", external_id, str(self.person_id), text, kind="due")


async def plan(connection: AsyncConnection, new: Due) -> None:
    """Plan a timer, or move the one with this key; a moved one is a new revision."""
    await plan_many(connection, [new])


async def plan_many(connection: AsyncConnection, dues: Sequence[Due]) -> None:
    """Plan as `plan` does for many timers at once."""
    if dues:
        await connection.execute(_PLAN, [_new(each) for each in dues])


async def plan_unfired(connection: AsyncConnection, dues: Sequence[Due]) -> None:
    """Plan as `plan_many` does, but leave those alone that have fired."""
    if dues:
        await connection.execute(_PLAN_UNFIRED, [_new(each) for each in dues])


def _new(each: Due) -> dict[str, Any]:
    row = {"key": each.key, "person_id": each.person_id, "timer": each.timer, "at": each.at}
    return _NEW | row


async def cancel(connection: AsyncConnection, key: str) -> None:
    """Call a timer off, also one that has fired but whose event is not handled yet."""
    await cancel_many(connection, [key])


async def cancel_many(connection: AsyncConnection, keys: Iterable[str]) -> None:
    """Call timers off as `cancel` does."""
    await connection.execute(_CANCELLED, {"keys": list(keys)})


async def cancel_waiting(connection: AsyncConnection, keys: Sequence[str]) -> None:
    """Call timers off that still wait; what has fired goes on."""
    if keys:
        await connection.execute(_CANCELLED_WAITING, {"keys": keys})


async def of_key(connection: AsyncConnection, key: str) -> Due | None:
    """Return the timer that waits under a key, None when there is none."""
    rows = await connection.execute(select(due).where(due.c.key == key, due.c.state == "waiting"))
    row = rows.first()
    return _due(row) if row else None


async def waiting_of(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[Due]]:
    """Return the timers that wait for each of these people, the soonest first."""
    found: dict[int, list[Due]] = {}
    for row in await connection.execute(_WAITING_OF, {"ids": list(ids)}):
        found.setdefault(row.person_id, []).append(_due(row))
    return found


async def ripe(connection: AsyncConnection, now: datetime, most: int) -> list[Due]:
    """Return timers whose moment has come, the longest waiting first."""
    rows = await connection.execute(_RIPE, {"now": now, "most": most})
    return [_due(row) for row in rows]


async def fired(connection: AsyncConnection, which: Due) -> bool:
    """Mark a timer as fired; False when someone else was faster or it has been moved."""
    done = await connection.execute(_FIRED, _this(which))
    return done.rowcount == 1


async def fired_standing(connection: AsyncConnection, which: Due, again_at: datetime) -> Due | None:
    """Fire a standing timer: it goes on waiting, for `again_at`, as a new revision.

    So its person is never without a timer between its firing and whatever that leads to. Returns
    the new revision, whose event is to enter; None when someone else was faster.
    """
    done = await connection.execute(_STANDS_ON, _this(which) | {"again": again_at})
    if done.rowcount != 1:
        return None
    return replace(which, revision=which.revision + 1, at=again_at)


def _this(which: Due) -> dict[str, Any]:
    return {"its_key": which.key, "its_revision": which.revision}


async def still_meant(connection: AsyncConnection, external_ids: Iterable[str]) -> set[str]:
    """Return those of these events whose timer was neither moved nor called off since it fired."""
    revisions = dict(each.rsplit(":", 1) for each in external_ids)
    if not revisions:
        return set()
    # One that waits under the revision of its event is a standing one: any other is moved by that.
    rows = await connection.execute(_STILL_MEANT, {"keys": list(revisions)})
    return {f"{key}:{revision}" for key, revision in rows if revisions[key] == str(revision)}


async def put_off(connection: AsyncConnection, which: Due, to: datetime) -> None:
    """Let a timer wait until `to`: it waits, it never vanishes."""
    await connection.execute(_PUT_OFF, {"its_key": which.key, "to": to})


async def next_moment(connection: AsyncConnection, after: datetime) -> datetime | None:
    """Return when the next timer after a moment is due, None when there is none."""
    first = func.min(due.c.at, type_=due.c.at.type)
    rows = await connection.execute(select(first).where(WAITING, due.c.at > after))
    return cast(datetime | None, rows.scalar_one())


def _due(row: Any) -> Due:
    return Due(row.key, row.person_id, row.timer, row.at, row.revision)
