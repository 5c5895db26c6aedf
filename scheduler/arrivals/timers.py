"""The timers of coming in, under keys of their own: `invite:<number>:...`, `consent:<number>:...`.

None of them is a contact with a youth who is enrolled: nobody is remembered by them.
"""

from datetime import datetime, time

from flows.kind import Json
from scheduler.surroundings import Surroundings
from storage import dues, inbox
from storage.database import Connection
from storage.dues import Due

ASK, AGAIN, OVER = "ask", "again", "over"
AGAIN_DAYS, OVER_DAYS = 3, 7
"""How long a question to somebody who is not in yet waits, and when a human takes over."""
AT = time(16, 0)


async def plan_asking(
    connection: Connection,
    around: Surroundings,
    prefix: str,
    person: int,
    timer: dict[str, Json],
    now: datetime,
) -> None:
    """Let a question be put now, once more after three days, and given up after seven."""
    calendar = around.calendar
    moments = {
        ASK: now,
        AGAIN: calendar.in_days(now, AGAIN_DAYS, AT),
        OVER: calendar.in_days(now, OVER_DAYS, AT),
    }
    planned = [
        Due(f"{prefix}:{what}", person, {**timer, "what": what}, calendar.after_quiet(at))
        for what, at in moments.items()
    ]
    await dues.plan_many(connection, planned)


async def call_off(connection: Connection, prefix: str) -> None:
    """Call off what still waits of a question."""
    await dues.cancel_many(connection, [f"{prefix}:{what}" for what in (ASK, AGAIN, OVER)])


async def begin_enrolment(
    connection: Connection, person: int, once: str, heard: str | None, now: datetime
) -> None:
    """Let somebody who has just written be enrolled, by the same door as everything else."""
    timer: dict[str, Json] = {"do": "enrol", "heard": heard}
    await inbox.put(connection, [Due(f"enrol:{once}", person, timer, now).event()], now)
