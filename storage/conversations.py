"""Conversations, one row for each person and flow."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.conversation import Conversation, Status
from storage.schema import conversation

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_COLUMNS = (
    conversation.c.person_id,
    conversation.c.flow,
    conversation.c.status,
    conversation.c.touched_at,
    conversation.c.state,
)
_OF_PEOPLE = select(*_COLUMNS).where(conversation.c.person_id.in_(bindparam("ids", expanding=True)))
_LAST_TOUCHED = (
    select(
        conversation.c.person_id,
        func.max(conversation.c.touched_at, type_=conversation.c.touched_at.type),
    )
    .where(conversation.c.person_id.in_(bindparam("ids", expanding=True)))
    .where(conversation.c.status == "open")
    .group_by(conversation.c.person_id)
)
_INSERT = insert_new(conversation)
_KEEP = _INSERT.on_conflict_do_update(
    index_elements=["person_id", "flow"],
    set_={name: _INSERT.excluded[name] for name in ("status", "state", "touched_at")},
)


@dataclass(frozen=True, slots=True)
class Stored:
    """A conversation as it lies in its row, not read yet: a broken one hurts nobody else (P2)."""

    flow: str
    status: str
    touched_at: datetime
    state: str

    def load(self) -> Conversation:
        """Return the conversation; raises ValueError, KeyError or TypeError when it is broken."""
        status = cast(Status, self.status)
        return Conversation.from_json(self.flow, status, self.touched_at, json.loads(self.state))


async def of_people(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[Stored]]:
    """Return the conversations of these people, by person."""
    rows = await connection.execute(_OF_PEOPLE, {"ids": list(ids)})
    found: dict[int, list[Stored]] = {}
    for person_id, *row in rows:
        found.setdefault(person_id, []).append(Stored(*row))
    return found


async def unfinished(connection: AsyncConnection) -> list[tuple[int, Conversation]]:
    """Return every open or paused conversation with its person's id (`makker replay`)."""
    query = select(*_COLUMNS).where(conversation.c.status != "done")
    return [(person_id, Stored(*row).load()) for person_id, *row in await connection.execute(query)]


async def keep(
    connection: AsyncConnection,
    changed: Iterable[tuple[int, Mapping[str, Conversation]]],
    now: datetime,
) -> None:
    """Write conversations as they stand after a turn."""
    rows = [
        {
            "person_id": person_id,
            "flow": flow,
            "status": each.status,
            "state": _ENCODER.encode(each.to_json()),
            "touched_at": each.touched or now,
        }
        for person_id, conversations in changed
        for flow, each in conversations.items()
    ]
    if rows:
        await connection.execute(_KEEP, rows)


async def last_touched(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, datetime]:
    """Return when each of these people last moved an open conversation."""
    rows = await connection.execute(_LAST_TOUCHED, {"ids": list(ids)})
    return {person_id: touched for person_id, touched in rows}
