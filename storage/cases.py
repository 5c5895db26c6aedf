"""Cases: what a named human must take."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import case, case_event, due, inbox, person

# Spelled out, so that SQLite sees that its partial indexes will do.
NOT_CLOSED: ColumnElement[bool] = literal_column("\"case\".state <> 'closed'")
_OPEN_ONE = case.alias("open_one")
# By themselves, so that SQLite reads nothing but its partial index: closed cases pile up for years.
_OPEN_IDS = select(_OPEN_ONE.c.id).where(literal_column("open_one.state <> 'closed'"))
_BY_ID = select(case).where(case.c.id == bindparam("number"))
_NOTE = insert(case_event)
_OPEN = insert_new(case).on_conflict_do_nothing().returning(case.c.id)
_CHANGE = update(case).where(
    case.c.id == bindparam("its_id"), case.c.state.in_(bindparam("states", expanding=True))
)
_TIMER = due.c.key == literal("case:").concat(case.c.id)
_EVENT_WAITS = exists(literal(1)).where(
    inbox.c.channel == "due",
    inbox.c.external_id == due.c.key.concat(":").concat(due.c.revision),
    inbox.c.state == "waiting",
)
_SINCE = bindparam("since", type_=case.c.deadline.type)
_ON_ITS_WAY = and_(due.c.state == "fired", or_(case.c.deadline > _SINCE, _EVENT_WAITS))
_HAS_TIMER = exists(literal(1)).where(_TIMER, or_(due.c.state == "waiting", _ON_ITS_WAY))
_OWNER_LEFT = exists(literal(1)).where(
    person.c.id == case.c.owner_id, person.c.left_at.is_not(None)
)
_UNWATCHED = select(case.c.id).where(case.c.id.in_(_OPEN_IDS), or_(~_HAS_TIMER, _OWNER_LEFT))


@dataclass(frozen=True, slots=True)
class Case:
    """A case. `deadline` is UTC; `owner_id` None means that nobody could be named.

    `state` is "open" (nobody has taken it), "taken", "waiting" (put off) or "closed". `level` is
    how far up it was passed on: 0 the owner, 1 the deputy, 2 the leader, 3 everyone.
    """

    person_id: int
    reason: str
    urgency: str
    words: str
    owner_id: int | None
    deadline: datetime
    id: int = 0
    state: str = "open"
    level: int = 0
    made_at: datetime | None = None
    outcome: str | None = None
    note: str | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class History:
    """One thing that happened to a case; `who_id` None is Makker itself."""

    at: datetime
    who_id: int | None
    what: str
    words: str


async def open_case(connection: AsyncConnection, new: Case, now: datetime) -> int | None:
    """Open a case and return its number; None when one for this reason is open already.

    What the person wrote is then added to the words of the open one, so nothing said is lost.
    """
    row = {
        "person_id": new.person_id,
        "reason": new.reason,
        "urgency": new.urgency,
        "words": new.words,
        "owner_id": new.owner_id,
        "deadline": new.deadline,
        "level": new.level,
        "state": "open",
        "made_at": now,
        "changed_at": now,
    }
    number: int | None = (await connection.execute(_OPEN, row)).scalar_one_or_none()
    if number is None and new.words:
        await connection.execute(
            update(case)
            .where(case.c.person_id == new.person_id, case.c.reason == new.reason)
            .where(NOT_CLOSED)
            .values(words=case.c.words + "\n" + new.words, changed_at=now)
        )
    return number


async def by_id(connection: AsyncConnection, number: int) -> Case | None:
    """Return a case by its number, None when there is none."""
    row = (await connection.execute(_BY_ID, {"number": number})).first()
    return from_row(row) if row else None


async def open_cases(connection: AsyncConnection) -> list[Case]:
    """Return all cases that are not closed, the most pressing deadline first."""
    return await _all(connection, _pressing_first())


async def closed_cases(connection: AsyncConnection) -> list[Case]:
    """Return all closed cases, the last closed first."""
    query = select(case).where(case.c.state == "closed")
    return await _all(connection, query.order_by(case.c.closed_at.desc(), case.c.id.desc()))


async def of_owner(connection: AsyncConnection, owner_id: int) -> list[Case]:
    """Return the cases of a colleague that are not closed, the most pressing deadline first."""
    return await _all(connection, _pressing_first().where(case.c.owner_id == owner_id))


async def of_person(
    connection: AsyncConnection, person_id: int, *, also_closed: bool = False
) -> list[Case]:
    """Return the cases about a person, the most pressing deadline first."""
    query = select(case).order_by(case.c.deadline, case.c.id) if also_closed else _pressing_first()
    return await _all(connection, query.where(case.c.person_id == person_id))


async def change(
    connection: AsyncConnection,
    number: int,
    *,
    if_state: Collection[str],
    now: datetime | None = None,
    **values: object,
) -> bool:
    """Change columns of a case if it is still in one of these states.

    False when it is not: someone was faster. `now` becomes the moment of the change.
    """
    if now is not None:
        values["changed_at"] = now
    done = await connection.execute(_CHANGE, {"its_id": number, "states": list(if_state)} | values)
    return done.rowcount == 1


async def note(
    connection: AsyncConnection,
    number: int,
    what: str,
    now: datetime,
    who_id: int | None = None,
    words: str = "",
) -> None:
    """Add to a case's history: what happened, by whom (None: Makker), and their words."""
    row = {"case_id": number, "at": now, "who_id": who_id, "what": what, "words": words}
    await connection.execute(_NOTE, row)


async def history(connection: AsyncConnection, number: int) -> list[History]:
    """Return what happened to a case, oldest first."""
    rows = await connection.execute(
        select(case_event.c.at, case_event.c.who_id, case_event.c.what, case_event.c.words)
        .where(case_event.c.case_id == number)
        .order_by(case_event.c.id)
    )
    return [History(*row) for row in rows]


async def hand_over(
    connection: AsyncConnection, from_id: int, to_id: int, now: datetime
) -> list[int]:
    """Give all cases of a colleague that are not closed to another; return their numbers.

    What the first had taken the second has not: it is open again.
    """
    still = func.replace(case.c.state, "taken", "open")
    moved = await connection.execute(
        update(case)
        .where(NOT_CLOSED, case.c.owner_id == from_id)
        .values(owner_id=to_id, state=still, changed_at=now)
        .returning(case.c.id)
    )
    return sorted(moved.scalars())


async def unwatched(connection: AsyncConnection, since: datetime) -> list[int]:
    """Return the numbers of cases not closed of which nobody is reminded, or whose owner has left.

    A timer that has fired is on its way in while its event waits to be handled, however long the
    house stood still, or for a while if its case was not due before `since`.
    """
    rows = await connection.execute(_UNWATCHED, {"since": since})
    return sorted(rows.scalars())


async def count_open(connection: AsyncConnection) -> dict[str, int]:
    """Return how many cases are open, taken and waiting."""
    rows = await connection.execute(
        select(case.c.state, func.count()).where(NOT_CLOSED).group_by(case.c.state)
    )
    return {"open": 0, "taken": 0, "waiting": 0} | {state: number for state, number in rows}


async def count_overdue(connection: AsyncConnection, now: datetime) -> int:
    """Return how many cases that are not closed have passed their deadline."""
    rows = await connection.execute(
        select(func.count()).select_from(case).where(NOT_CLOSED, case.c.deadline < now)
    )
    return rows.scalar_one()


def _pressing_first() -> Select[Any]:
    return select(case).where(NOT_CLOSED).order_by(case.c.deadline, case.c.id)


async def _all(connection: AsyncConnection, query: Select[Any]) -> list[Case]:
    return [from_row(row) for row in await connection.execute(query)]


def from_row(row: Any) -> Case:
    """Return the case of a row."""
    return Case(
        person_id=row.person_id,
        reason=row.reason,
        urgency=row.urgency,
        words=row.words,
        owner_id=row.owner_id,
        deadline=row.deadline,
        id=row.id,
        state=row.state,
        level=row.level,
        made_at=row.made_at,
        outcome=row.outcome,
        note=row.note,
        closed_at=row.closed_at,
    )
