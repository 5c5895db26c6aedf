"""Meetings: what role models tell of having met their youths."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import meeting


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a match: who told of it, in what words, and when."""

    match_id: int
    told_by: int
    words: str
    at: datetime


async def add(
    connection: AsyncConnection, pair: int, told_by: int, words: str, now: datetime
) -> None:
    """Keep that two have met."""
    row = {"match_id": pair, "told_by": told_by, "words": words, "at": now}
    await connection.execute(insert(meeting), row)


async def of_match(connection: AsyncConnection, pair: int) -> list[Meeting]:
    """Return the meetings of a match, the oldest first."""
    rows = await connection.execute(
        select(meeting.c.match_id, meeting.c.told_by, meeting.c.words, meeting.c.at)
        .where(meeting.c.match_id == pair)
        .order_by(meeting.c.id)
    )
    return [Meeting(*row) for row in rows]
