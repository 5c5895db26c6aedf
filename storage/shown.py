"""Shown: what somebody's phone has said last, of what Makker has answered them."""

import re
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import outbox
from storage.threads import GONE_OUT

_LAST = 20
"""So many of the newest letters are looked at, so that it costs the same however many are kept."""
_ANSWER = re.compile(r"in\d")
_CERTAIN = ("accepted", "delivered")
_LATEST = (
    select(
        outbox.c.id,
        outbox.c.key,
        outbox.c.state,
        outbox.c.bulk,
        func.coalesce(outbox.c.sent_at, outbox.c.changed_at, type_=outbox.c.sent_at.type).label(
            "at"
        ),
    )
    .where(outbox.c.person_id == bindparam("whose"))
    .order_by(outbox.c.id.desc())
    .limit(_LAST)
)


async def is_behind(connection: AsyncConnection, person_id: int, moment: datetime) -> bool:
    """Return whether somebody's phone did not say, last of all, what Makker had answered last.

    It had not gone out by that moment (for certain: a provider's answer may be lost), or never
    will, or something older went out after it: what they wrote then may be about what they were
    shown before. What Makker says by itself ("bulk") is no answer, and may wait for the morning.
    """
    latest = (await connection.execute(_LATEST, {"whose": person_id})).all()
    said = [letter for letter in latest if _ANSWER.match(letter.key)]
    newest = next((letter for letter in said if not letter.bulk), None)
    if newest is None:
        # As long as all of them wait, so does what stands before them.
        return len(latest) == _LAST and not _was_shown(latest[-1], moment)
    return not _was_shown(newest, moment) or any(_came_after(each, newest) for each in said)


def _was_shown(letter: Any, moment: datetime) -> bool:
    return letter.state in _CERTAIN and letter.at < moment


def _came_after(older: Any, newest: Any) -> bool:
    """Return whether an older letter went out, or may have, after the newest one."""
    if older.id >= newest.id or older.state not in GONE_OUT:
        return False
    # At one moment replies go before bulk, and each of them in the order written.
    return bool(older.at > newest.at or (older.at == newest.at and older.bulk))
