"""Areas: each with its follow-up policy and its office hours. The one called "" is the default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage.schema import area

_ALL = select(area.c.name, area.c.policy, area.c.hours)


@dataclass(frozen=True, slots=True)
class Area:
    """One area: what its policy says differently, and its hours ({"mon": ["08:00-16:00"]})."""

    name: str
    policy: Mapping[str, Json] = field(default_factory=dict)
    hours: Mapping[str, Json] = field(default_factory=dict)


async def all_areas(connection: AsyncConnection) -> dict[str, Area]:
    """Return every area that has a row, by name."""
    rows = await connection.execute(_ALL)
    return {row.name: Area(*row) for row in rows}


async def put(connection: AsyncConnection, new: Area, now: datetime) -> None:
    """Keep an area as it is given, in place of what was kept of it."""
    insert = insert_new(area).values(
        name=new.name, policy=dict(new.policy), hours=dict(new.hours), changed_at=now
    )
    columns = {name: insert.excluded[name] for name in ("policy", "hours", "changed_at")}
    await connection.execute(insert.on_conflict_do_update(index_elements=["name"], set_=columns))
