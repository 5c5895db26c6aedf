"""The inbox: every event, kept before it is acknowledged, handled once."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.message import Inbound, InboundKind
from storage.inbox_rows import brought_by, put_with_address, put_with_file, row_of
from storage.schema import address, inbox

TRIES = 3
_WAITING: ColumnElement[bool] = literal_column("inbox.state = 'waiting'")
_ANY_WAITING = select(inbox.c.id).where(_WAITING).limit(1)
_EVENT: Select[Any] = select(
    inbox.c.id, inbox.c.channel, inbox.c.external_id, inbox.c.address, inbox.c.kind,
    inbox.c.text, inbox.c.name, inbox.c.tries, inbox.c.received_at, inbox.c.answers,
)  # fmt: skip
_FIRST = func.min(inbox.c.id)
_FIRST_OF_EACH = _EVENT.where(
    inbox.c.id.in_(
        select(_FIRST)
        .where(_WAITING)
        .group_by(inbox.c.channel, inbox.c.address)
        .order_by(_FIRST)
        .limit(bindparam("most", type_=Integer))
    )
).order_by(inbox.c.id)
# The office's timers are about a youth, yet they are nothing that Makker writes to one; and of
# shifts youths have asked to be reminded.
_NOT_BY_ITSELF = (
    *("case:%", "voice:%", "workplace:%", "leave:%"),
    *("shift:%", "shift_rule:%", "calendar:%", "forget:%"),
    *("match:%", "goodbye:%", "certificate:%", "relay:%"),
)
_TIMERS_WAITING = select(inbox.c.address).where(
    _WAITING,
    inbox.c.channel == "due",
    inbox.c.address.in_(bindparam("whose", expanding=True)),
    *(inbox.c.external_id.not_like(key) for key in _NOT_BY_ITSELF),
)
_TIMERS_OF = _EVENT.where(
    _WAITING, inbox.c.channel == "due", inbox.c.address == bindparam("whose")
).order_by(inbox.c.id)
_PUT = insert_new(inbox).on_conflict_do_nothing()
_WHOSE = (
    select(address.c.person_id)
    .where(address.c.channel == inbox.c.channel, address.c.address == inbox.c.address)
    .scalar_subquery()
)
_DONE = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(state="done", person_id=_WHOSE)
)


@dataclass(frozen=True, slots=True)
class Event:
    """One waiting row of the inbox; `answers` is the provider's id of what it is an answer to."""

    id: int
    channel: str
    external_id: str
    address: str
    kind: InboundKind
    text: str
    name: str
    tries: int
    received_at: datetime | None = None
    answers: str | None = None

    @property
    def timer(self) -> Mapping[str, Any]:
        """What a timer is to "do", and what it needs for it; nothing for a message."""
        return _timer(self.text) if self.kind == "due" else _NO_TIMER

    @property
    def does(self) -> str | None:
        """What a timer is to do; None for a message."""
        return self.timer.get("do")


_NO_TIMER: Mapping[str, Any] = MappingProxyType({})


@lru_cache(maxsize=1024)  # whoever passes it on looks what it is
def _timer(text: str) -> Mapping[str, Any]:
    return MappingProxyType(json.loads(text))


async def put(connection: AsyncConnection, events: Sequence[Inbound], now: datetime) -> None:
    """Store events that are not stored yet; what looks like a CPR number is masked first.

    The address of a calendar opens it, so it is kept apart from the words it came with.
    """
    brought = {at: each for at, event in enumerate(events) if (each := brought_by(event))}
    rows = [
        row_of(event, now)
        for at, event in enumerate(events)
        if not event.files and at not in brought
    ]
    if rows:
        await connection.execute(_PUT, rows)
    for at, event in enumerate(events):
        if event.files:
            await put_with_file(connection, event, now)
        elif at in brought:
            await put_with_address(connection, event, brought[at], now)


async def any_waiting(connection: AsyncConnection) -> bool:
    """Return whether any event waits, without taking the writer's turn."""
    return (await connection.execute(_ANY_WAITING)).first() is not None


async def waiting(connection: AsyncConnection, most: int) -> list[Event]:
    """Return up to `most` waiting events, oldest first, at most one from each address."""
    rows = await connection.execute(_FIRST_OF_EACH, {"most": most})
    return [Event(*row) for row in rows]


async def timers_waiting(connection: AsyncConnection, ids: Iterable[int]) -> set[int]:
    """Return those of these people of whom a fired timer waits to be handled."""
    rows = await connection.execute(_TIMERS_WAITING, {"whose": [str(id_) for id_ in ids]})
    return {int(row.address) for row in rows}


async def timers_of(connection: AsyncConnection, person_id: int) -> list[Event]:
    """Return the fired timers of a person that wait to be handled, the oldest first."""
    rows = await connection.execute(_TIMERS_OF, {"whose": str(person_id)})
    return [Event(*row) for row in rows]


async def still_waiting(connection: AsyncConnection, event_id: int) -> Event | None:
    """Return an event as it is now, None when it has been handled meanwhile."""
    rows = await connection.execute(_EVENT.where(inbox.c.id == event_id, _WAITING))
    row = rows.first()
    return Event(*row) if row else None


async def done(connection: AsyncConnection, ids: Iterable[int]) -> None:
    """Mark events as handled, and whose they were: who is at their address now."""
    await connection.execute(_DONE, {"ids": list(ids)})


async def failed_once(connection: AsyncConnection, event: Event, error: str) -> bool:
    """Count a failed try; return True when it was the last and the event is set aside."""
    last = event.tries + 1 >= TRIES
    await connection.execute(
        update(inbox)
        .where(inbox.c.id == event.id)
        .values(tries=event.tries + 1, error=error[:500], state="failed" if last else "waiting")
    )
    return last


async def count_waiting(connection: AsyncConnection) -> int:
    """Return how many events wait."""
    rows = await connection.execute(select(func.count()).select_from(inbox).where(_WAITING))
    return rows.scalar_one()


async def last_received(connection: AsyncConnection) -> datetime | None:
    """Return when the newest event came in, None when there is none."""
    rows = await connection.execute(
        select(inbox.c.received_at).order_by(inbox.c.id.desc()).limit(1)
    )
    return rows.scalar_one_or_none()


async def known(connection: AsyncConnection, channel: str, external_id: str) -> Event | None:
    """Return an event that came in, handled or not; None when none has this id."""
    rows = await connection.execute(
        _EVENT.where(inbox.c.channel == channel, inbox.c.external_id == external_id)
    )
    row = rows.first()
    return Event(*row) if row else None


async def from_address(connection: AsyncConnection, at: tuple[str, str]) -> list[Any]:
    """Return all that came from one address, oldest first."""
    rows = await connection.execute(
        select(inbox).where(inbox.c.channel == at[0], inbox.c.address == at[1]).order_by(inbox.c.id)
    )
    return list(rows)
