"""Talks: with whom somebody writes now, so that each of their messages goes to one and no other."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import and_, bindparam, case, delete, exists, func, literal, or_, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.matches import State
from storage.schema import match, outbox, person, talk
from storage.threads import GONE_OUT

_OTHER = case((match.c.youth_id == talk.c.person_id, match.c.model_id), else_=match.c.youth_id)
_SENT_AT = func.coalesce(outbox.c.sent_at, outbox.c.changed_at, type_=outbox.c.sent_at.type)
_TOLD_AT = func.coalesce(_SENT_AT, talk.c.told_at, type_=talk.c.told_at.type)
_LATE = outbox.alias("late")
_LATE_AT = func.coalesce(_LATE.c.sent_at, _LATE.c.changed_at, type_=outbox.c.sent_at.type)
# Makker's own words of before that went out only after: what the phone says last is not so.
_CONTRADICTED = exists(literal(1)).where(
    _LATE.c.person_id == talk.c.person_id,
    _LATE.c.made_at < _TOLD_AT,
    or_(_LATE_AT > _TOLD_AT, and_(_LATE_AT == _TOLD_AT, _LATE.c.bulk)),
    _LATE.c.state.in_(GONE_OUT),
    _LATE.c.key.like("in%"),
)
_OF_PEOPLE = (
    select(
        talk.c.person_id,
        talk.c.match_id,
        person.c.first_name,
        match.c.state,
        talk.c.touched_at,
        talk.c.letter_key,
        _SENT_AT.label("since"),
        _CONTRADICTED.label("contradicted"),
    )
    .join_from(talk, match, match.c.id == talk.c.match_id)
    .join(person, person.c.id == _OTHER)
    .join(
        outbox,
        and_(outbox.c.key == talk.c.letter_key, outbox.c.state.in_(GONE_OUT)),
        isouter=True,
    )
    .where(talk.c.person_id.in_(bindparam("ids", expanding=True)))
)
_PUT = insert_new(talk)
_SET = _PUT.on_conflict_do_update(
    index_elements=["person_id"],
    set_={
        "match_id": _PUT.excluded.match_id,
        "touched_at": _PUT.excluded.touched_at,
        "told_at": _PUT.excluded.told_at,
        "letter_key": _PUT.excluded.letter_key,
    },
)
_TOUCH = (
    update(talk)
    .where(talk.c.person_id == bindparam("who"), talk.c.match_id == bindparam("pair"))
    .values(touched_at=bindparam("moment", type_=talk.c.touched_at.type))
)
_END = delete(talk).where(talk.c.person_id.in_(bindparam("ids", expanding=True)))


@dataclass(frozen=True, slots=True)
class Talk:
    """Whom somebody writes with: the match, the other's first name, and how the match stands.

    `since`: when they were told so by a letter, None while it has not gone out; where no letter
    told them they began themselves, and `began` is true. `contradicted`: something older that
    Makker wrote has gone out since.
    """

    person_id: int
    match_id: int
    name: str
    state: State
    touched_at: datetime
    began: bool
    since: datetime | None
    contradicted: bool = False

    def holds(self, received_at: datetime) -> bool:
        """Return whether whoever wrote at a moment knew whom they write with."""
        if self.contradicted:
            return False
        return self.began or (self.since is not None and self.since < received_at)


async def of_people(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Talk]:
    """Return with whom each of these people writes now, those left out with nobody."""
    rows = await connection.execute(_OF_PEOPLE, {"ids": list(ids)})
    return {row.person_id: _talk(row) for row in rows}


def _talk(row: Any) -> Talk:
    return Talk(
        row.person_id,
        row.match_id,
        row.first_name or "?",
        cast(State, row.state),
        row.touched_at,
        row.letter_key is None,
        row.since,
        row.contradicted,
    )


async def begin(
    connection: AsyncConnection,
    person_id: int,
    pair: int,
    now: datetime,
    letter_key: str | None = None,
) -> None:
    """Let what somebody writes go to the other of a match: once `letter_key` has gone, if given."""
    row = {
        "person_id": person_id,
        "match_id": pair,
        "touched_at": now,
        "told_at": now,
        "letter_key": letter_key,
    }
    await connection.execute(_SET, row)


async def touch(connection: AsyncConnection, person_id: int, pair: int, now: datetime) -> None:
    """Remember that a talk goes on."""
    await connection.execute(_TOUCH, {"who": person_id, "pair": pair, "moment": now})


async def end(connection: AsyncConnection, ids: Iterable[int]) -> None:
    """Let these people write with Makker again."""
    if them := list(ids):
        await connection.execute(_END, {"ids": them})


async def end_match(connection: AsyncConnection, pair: int) -> None:
    """Let both of a match write with Makker again."""
    await connection.execute(delete(talk).where(talk.c.match_id == pair))
