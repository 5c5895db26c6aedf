"""Consents: what a parent was asked about their child, and what they answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import consent, person

State = Literal["asked", "yes", "no", "withdrawn", "wrong_child", "wrong_number"]
Standing = Literal["yes", "no", "asked", "none"]
_ALL = select(consent, person.c.first_name.label("child")).join(
    person, person.c.id == consent.c.youth_id
)
_OF_PARENTS = _ALL.where(consent.c.parent_id.in_(bindparam("ids", expanding=True))).order_by(
    consent.c.asked_at, consent.c.id
)
_OF_YOUTHS = _ALL.where(consent.c.youth_id.in_(bindparam("ids", expanding=True))).order_by(
    consent.c.answered_at, consent.c.id
)


@dataclass(frozen=True, slots=True)
class Consent:
    """One parent about one child, whose first name is `child`.

    `step` is what the parent was asked last ("ask", "name" or "done"), `said` a yes or no that
    waits for the child's name, `misses` how often in a row they were not understood, and `tips`
    how many short texts on how to support they have had; -1 where they want none.
    """

    id: int
    youth_id: int
    parent_id: int
    child: str
    state: State
    step: str
    said: str | None
    misses: int
    tips: int
    asked_at: datetime
    answered_at: datetime | None


async def ask(connection: AsyncConnection, youth_id: int, parent_id: int, now: datetime) -> int:
    """Keep that a parent is asked about a child (again), and return the consent's number."""
    new = insert_new(consent).values(
        youth_id=youth_id,
        parent_id=parent_id,
        state="asked",
        step="ask",
        misses=0,
        tips=-1,
        asked_at=now,
    )
    made = await connection.execute(
        new.on_conflict_do_update(
            index_elements=["youth_id", "parent_id"],
            set_={"state": "asked", "step": "ask", "said": None, "misses": 0, "asked_at": now},
        ).returning(consent.c.id)
    )
    return cast(int, made.scalar_one())


async def change(connection: AsyncConnection, number: int, **columns: object) -> None:
    """Change what is known of a consent."""
    await connection.execute(update(consent).where(consent.c.id == number).values(**columns))


async def by_id(connection: AsyncConnection, number: int) -> Consent | None:
    """Return a consent, None when there is none."""
    rows = await connection.execute(_ALL.where(consent.c.id == number))
    row = rows.first()
    return _from(row) if row else None


async def of_parents(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[Consent]]:
    """Return what these parents were asked, the first asked first."""
    found: dict[int, list[Consent]] = {}
    for row in await connection.execute(_OF_PARENTS, {"ids": list(ids)}):
        found.setdefault(row.parent_id, []).append(_from(row))
    return found


async def of_youths(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, list[Consent]]:
    """Return what parents were asked about these youths, the last answered last."""
    found: dict[int, list[Consent]] = {}
    for row in await connection.execute(_OF_YOUTHS, {"ids": list(ids)}):
        found.setdefault(row.youth_id, []).append(_from(row))
    return found


async def parents_of_nobody_else(connection: AsyncConnection, youth_id: int) -> list[int]:
    """Return the parents who were asked about this youth and about nobody else."""
    others = select(consent.c.parent_id).where(consent.c.youth_id != youth_id)
    rows = await connection.execute(
        select(consent.c.parent_id)
        .join(person, person.c.id == consent.c.parent_id)
        .where(consent.c.youth_id == youth_id, person.c.role == "parent")
        .where(consent.c.parent_id.not_in(others))
    )
    return sorted(set(rows.scalars()))


async def standing(connection: AsyncConnection, youth_id: int) -> Standing:
    """Return how it stands with the parents' yes: a no of one weighs more than a yes of another.

    What needs the yes asks here first; `flows.parents.rule.needs_a_yes` says of whom.
    """
    return weighed((await of_youths(connection, [youth_id])).get(youth_id, []))


def weighed(asked: Iterable[Consent]) -> Standing:
    """Return what several answers about one child come to."""
    states = {each.state for each in asked}
    if states & {"no", "withdrawn"}:
        return "no"
    if "yes" in states:
        return "yes"
    return "asked" if "asked" in states else "none"


def _from(row: Any) -> Consent:
    return Consent(
        row.id,
        row.youth_id,
        row.parent_id,
        row.child or "",
        cast(State, row.state),
        row.step,
        row.said,
        row.misses,
        row.tips,
        row.asked_at,
        row.answered_at,
    )
