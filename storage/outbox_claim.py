"""Which letters go next: one to each address, in the order written, under the right voice."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    exists,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import NamedFromClause

from storage import relayed
from storage.letters import INTERRUPTED, LOOKED_UP_IN_VAIN, QUEUED, Claimed, Letter
from storage.schema import address, outbox, voice

HUMAN = "say"
"""What the key of a letter that a human wrote begins with."""
_STALE: ColumnElement[bool] = literal_column("outbox.state = 'stale'")
# A range rather than LIKE, so that the index is of use.
_BY_A_HUMAN: ColumnElement[bool] = and_(
    outbox.c.key >= HUMAN, outbox.c.key < HUMAN[:-1] + chr(ord(HUMAN[-1]) + 1)
)
_UNREPORTED = (
    select(outbox)
    .where(_STALE, _BY_A_HUMAN)
    .order_by(outbox.c.id)
    .limit(bindparam("most", type_=Integer()))
)
_VERSIONS = select(voice.c.person_id, voice.c.version).where(
    voice.c.person_id.in_(bindparam("ids", expanding=True))
)
DOUBT_HOLDS = timedelta(minutes=10)
"""How long a letter waits for what becomes of a doubtful one before it, since it was written.

By night it must go before it is no longer fresh."""
_Moment = BindParameter[datetime]
_OF_PAIR = re.compile(r"relay|match|decided|in\d+\.\.(?:pair|line|stop|worry|met)\.")
"""What the key of a letter about two begins with."""
LOST = "lost"
"""The state of an address whose phone is in the wrong hands."""
_WHOSE = select(address.c.address, address.c.person_id, address.c.state, address.c.since).where(
    address.c.channel == bindparam("on"), address.c.address.in_(bindparam("there", expanding=True))
)
_MARKED = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(changed_at=bindparam("moment", type_=outbox.c.changed_at.type))
)
_TAKEN = _MARKED.values(state="sending", attempt=outbox.c.attempt + 1)
_OVER = _MARKED.values(state=bindparam("as"))


async def any_ready(
    connection: AsyncConnection,
    channel: str,
    *,
    bulk: bool,
    now: datetime,
    fresh_since: datetime | None = None,
) -> bool:
    """Return whether something is queued for a channel, without taking the writer's turn.

    `fresh_since` as for `claim`.
    """
    asked = {"on": channel, "now": now, "fresh": fresh_since}
    rows = await connection.execute(_ready(bulk, fresh_since is not None), asked)
    return rows.first() is not None


async def claim(
    connection: AsyncConnection,
    channel: str,
    *,
    bulk: bool,
    most: int,
    now: datetime,
    fresh_since: datetime | None = None,
) -> list[Claimed]:
    """Take up to `most` letters for one channel and mark them `sending`, oldest first.

    At most one for each address, and none behind an earlier one that is still being tried: what
    was written first is read first. Only replies do not wait for bulk that is to be tried again.
    Nor does anything overtake one that says who writes from now on, and that is asked about and
    may be sent again, unless something urgent is to be said.

    `fresh_since` is given in quiet hours: then only what is urgent goes, and replies written since
    that moment; what the night holds back holds up nothing behind it. Only what says who writes
    from now on goes before such a reply. A letter written under another voice than the one that
    speaks now is never sent: it is marked `stale`. Nor is one whose time is over: it is marked
    `expired`; nor one to an address that is somebody else's by now: it is marked `misdirected`.
    """
    asked = {"on": channel, "now": now, "most": most, "fresh": fresh_since}
    asked["lately"] = now - DOUBT_HOLDS
    query = _claimable(bulk, fresh_since is not None)
    while True:
        claimed = [_taken(row, now) for row in await connection.execute(query, asked)]
        over = {
            "stale": await _stale_among(connection, claimed),
            "misdirected": await _misdirected_among(connection, channel, claimed),
            "expired": [c.id for c in claimed if c.letter.not_after and c.letter.not_after < now],
        }
        if not any(over.values()):
            break
        # What stood behind them may go now.
        for state, ids in over.items():
            await connection.execute(_OVER, {"ids": ids, "moment": now, "as": state})
        await relayed.too_late(
            connection,
            [c.letter.key for c in claimed if c.id in (*over["expired"], *over["misdirected"])],
            now,
        )
    if claimed:
        ids = [each.id for each in claimed]
        await connection.execute(_TAKEN, {"ids": ids, "moment": now})
    return claimed


async def _misdirected_among(
    connection: AsyncConnection, channel: str, claimed: Sequence[Claimed]
) -> list[int]:
    """Return letters to an address that has become another person's since, or was cut off.

    What was said in the moment that it changed hands was said to whoever has it now.
    """
    rows = await connection.execute(
        _WHOSE, {"on": channel, "there": [each.letter.to[1] for each in claimed]}
    )
    whose = {row.address: row for row in rows}
    return [
        each.id
        for each in claimed
        if (at := whose.get(each.letter.to[1])) is not None
        and each.letter.person_id is not None
        and (at.state == LOST or _changed_hands(each, at.person_id, at.since))
    ]


def _changed_hands(claimed: Claimed, whose: int, since: datetime | None) -> bool:
    if claimed.letter.person_id == whose:
        return False
    # What is about two is for nobody else. One that was joined to another of the same person's has
    # no moment since when it is theirs.
    of_pair = _OF_PAIR.match(claimed.letter.key) is not None
    return of_pair or (since is not None and claimed.made_at < since)


async def _stale_among(connection: AsyncConnection, claimed: Sequence[Claimed]) -> list[int]:
    versioned = [each for each in claimed if each.letter.voice is not None]
    if not versioned:
        return []
    rows = await connection.execute(_VERSIONS, {"ids": [e.letter.person_id for e in versioned]})
    now_speaks = {person_id: version for person_id, version in rows}
    return [
        each.id
        for each in versioned
        if each.letter.voice != now_speaks.get(each.letter.person_id or 0, 0)
    ]


@cache
def _ready(bulk: bool, by_night: bool) -> Select[Any]:
    now = bindparam("now", type_=outbox.c.not_before.type)
    return (
        select(outbox.c.id)
        .where(QUEUED, outbox.c.channel == bindparam("on"), outbox.c.bulk == bulk)
        .where(_goes(outbox, by_night, now))
        .limit(1)
    )


@cache  # putting it together takes longer than running it
def _claimable(bulk: bool, by_night: bool) -> Select[Any]:
    now = bindparam("now", type_=outbox.c.not_before.type)
    return (
        select(outbox)
        .where(QUEUED, outbox.c.channel == bindparam("on"), outbox.c.bulk == bulk)
        .where(_goes(outbox, by_night, now))
        .where(~_behind_another(bulk, by_night, now), ~_behind_a_doubt())
        .order_by(outbox.c.id)
        .limit(bindparam("most", type_=Integer))
    )


def _goes(letter: FromClause, by_night: bool, now: _Moment) -> ColumnElement[bool]:
    """Say of which letters it is the time."""
    due = letter.c.not_before <= now
    if not by_night:
        return due
    return or_(and_(due, _for_the_awake(letter)), _told_first(letter, now))


def _for_the_awake(letter: FromClause) -> ColumnElement[bool]:
    return or_(letter.c.urgent, and_(letter.c.bulk.is_(False), letter.c.made_at >= _fresh()))


def _told_first(letter: FromClause, now: _Moment) -> ColumnElement[bool]:
    """Say which letters tell somebody who is awake for an answer, before it, whom it comes from."""
    answer = outbox.alias("answer")
    return and_(
        _says_who_writes(letter),
        exists(literal_column("1")).where(
            _open_beside(answer, letter),
            answer.c.id > letter.c.id,
            answer.c.bulk.is_(False),
            answer.c.urgent.is_(False),
            answer.c.made_at >= _fresh(),
            answer.c.not_before <= now,
        ),
    )


def _says_who_writes(letter: FromClause) -> ColumnElement[bool]:
    return and_(letter.c.twice_is_better, letter.c.voice.is_not(None), letter.c.bulk.is_(False))


def _fresh() -> _Moment:
    return bindparam("fresh", type_=outbox.c.made_at.type)


def _behind_another(bulk: bool, by_night: bool, now: _Moment) -> ColumnElement[bool]:
    earlier = outbox.alias("earlier")
    its_turn = or_(earlier.c.attempt > 0, earlier.c.not_before <= now)
    in_the_way = or_(
        and_(its_turn, earlier.c.bulk == bulk),
        and_(earlier.c.attempt > 0, earlier.c.bulk.is_(False)),
    )
    if by_night:
        in_the_way = or_(and_(in_the_way, _for_the_awake(earlier)), _told_first(earlier, now))
    return exists(literal_column("1")).where(
        _open_beside(earlier, outbox),
        or_(
            literal_column("earlier.state = 'sending'"),
            and_(earlier.c.id < outbox.c.id, in_the_way),
        ),
    )


def _behind_a_doubt() -> ColumnElement[bool]:
    doubted, pressing = outbox.alias("doubted"), outbox.alias("pressing")
    lately = bindparam("lately", type_=outbox.c.made_at.type)
    return exists(literal_column("1")).where(
        doubted.c.channel == outbox.c.channel,
        doubted.c.address == outbox.c.address,
        literal_column("doubted.state = 'ambiguous'"),
        _says_who_writes(doubted),
        doubted.c.id < outbox.c.id,
        or_(doubted.c.error.is_(None), doubted.c.error != LOOKED_UP_IN_VAIN),
        or_(
            outbox.c.made_at > lately,
            and_(doubted.c.error == INTERRUPTED, doubted.c.not_before > lately),
        ),
        ~exists(literal_column("1")).where(_open_beside(pressing, doubted), pressing.c.urgent),
    )


def _open_beside(other: NamedFromClause, letter: FromClause) -> ColumnElement[bool]:
    """Say which letters to the address of this one are queued or being sent."""
    return and_(
        other.c.channel == letter.c.channel,
        other.c.address == letter.c.address,
        # The two states by name let SQLite see that its partial index will do.
        literal_column(f"({other.name}.state = 'queued' or {other.name}.state = 'sending')"),
    )


def _taken(row: Any, now: datetime) -> Claimed:
    return Claimed(row.id, Letter.from_row(row), row.attempt + 1, now, row.made_at)


async def keep_human(connection: AsyncConnection, person_id: int, version: int) -> None:
    """Let what a human wrote to somebody and is still queued go under another version too."""
    await connection.execute(
        update(outbox)
        .where(QUEUED, outbox.c.person_id == person_id, _BY_A_HUMAN)
        .values(voice=version)
    )


async def stale_unreported(connection: AsyncConnection, most: int) -> list[Claimed]:
    """Return letters by humans that were too late and whose writers do not know it yet."""
    rows = await connection.execute(_UNREPORTED, {"most": most})
    return [Claimed.from_row(row) for row in rows]


async def reported(connection: AsyncConnection, ids: Iterable[int]) -> None:
    """Remember that the writers of these stale letters (rows of the outbox) have been told."""
    await connection.execute(
        update(outbox).where(_STALE, outbox.c.id.in_(list(ids))).values(state="stale_told")
    )
