"""Readiness: what youths have told on the way to a job, item by item."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage.schema import readiness

_OF_PEOPLE = select(readiness).where(readiness.c.person_id.in_(bindparam("ids", expanding=True)))

_NEW = insert_new(readiness).values(times=1)
_NOTE = _NEW.on_conflict_do_update(
    index_elements=["person_id", "item"],
    set_={
        "answer": _NEW.excluded.answer,
        "times": readiness.c.times + 1,
        "told_at": _NEW.excluded.told_at,
    },
)


async def note(
    connection: AsyncConnection, person_id: int, item: str, answer: Json, now: datetime
) -> None:
    """Keep what a youth has told of an item, in place of what they told before."""
    told = {"person_id": person_id, "item": item, "answer": answer, "told_at": now}
    await connection.execute(_NOTE, told)


async def of_people(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, dict[str, Json]]:
    """Return what these people have told: {"mitid": {"answer": "no", "times": 2, "at": ...}}.

    `at` is the moment in UTC, `times` how often they were asked and answered.
    """
    found: dict[int, dict[str, Json]] = {}
    for row in await connection.execute(_OF_PEOPLE, {"ids": list(ids)}):
        told = {"answer": row.answer, "times": row.times, "at": row.told_at.isoformat()}
        found.setdefault(row.person_id, {})[row.item] = told
    return found
