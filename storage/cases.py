"""Cases: what a named human must take."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import case


@dataclass(frozen=True, slots=True)
class Case:
    """An open case. `deadline` is UTC; `owner_id` None means that nobody could be named."""

    person_id: int
    reason: str
    urgency: str
    words: str
    owner_id: int | None
    deadline: datetime
    id: int = 0


async def open_case(connection: AsyncConnection, new: Case, now: datetime) -> int | None:
    """Open a case and return its number; None when one for this reason is open already.

    What the person wrote is then added to the words of the open one, so nothing said is lost.
    """
    made = await connection.execute(
        insert_new(case)
        .values(
            person_id=new.person_id,
            reason=new.reason,
            urgency=new.urgency,
            words=new.words,
            owner_id=new.owner_id,
            deadline=new.deadline,
            state="open",
            made_at=now,
            changed_at=now,
        )
        .on_conflict_do_nothing()
        .returning(case.c.id)
    )
    number: int | None = made.scalar_one_or_none()
    if number is None and new.words:
        await connection.execute(
            update(case)
            .where(case.c.person_id == new.person_id, case.c.reason == new.reason)
            .where(case.c.state != "closed")
            .values(words=case.c.words + "\n" + new.words, changed_at=now)
        )
    return number


async def open_cases(connection: AsyncConnection) -> list[Case]:
    """Return all cases that are not closed, the most pressing deadline first."""
    rows = await connection.execute(
        select(case).where(case.c.state != "closed").order_by(case.c.deadline, case.c.id)
    )
    return [
        Case(row.person_id, row.reason, row.urgency, row.words, row.owner_id, row.deadline, row.id)
        for row in rows
    ]
