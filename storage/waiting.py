"""What there is to do, and when next: one short look each, where asking every part costs more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import bindparam, column, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import due

_MOMENT = due.c.at.type
_WAITING = text(
    """
    select exists (select 1 from due where state = 'waiting' and at <= :now) as timers,
      exists (select 1 from inbox where state = 'waiting') as events,
      exists (select 1 from outbox where state = 'queued' and not_before <= :now) as letters,
      exists (select 1 from outbox where state = 'stale' and key >= 'say' and key < 'saz') as late,
      exists (select 1 from reading) as files,
      exists (select 1 from calendar where at <= :now) as calendars,
      exists (select 1 from job where name = 'tidy' and at <= :now) as tidy,
      (select count(*) from job where name in :names and at > :now) as later
    """
).bindparams(bindparam("now", type_=_MOMENT), bindparam("names", expanding=True))
_NEXT = (
    text(
        """
        select (select min(at) from due where state = 'waiting' and at > :now) as timer,
          (select min(not_before) from outbox where state = 'queued' and not_before > :now)
            as letter,
          (select min(at) from calendar where at > :now) as calendar,
          (select min(at) from job where name in :names and at > :now) as job
        """
    )
    .bindparams(bindparam("now", type_=_MOMENT), bindparam("names", expanding=True))
    .columns(
        column("timer", _MOMENT),
        column("letter", _MOMENT),
        column("calendar", _MOMENT),
        column("job", _MOMENT),
    )
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Whether there are ripe timers, events in the inbox, letters that may go, jobs to do.

    `late`: letters by humans that were too late, whose writers have not been told. `files`
    and `calendars`: that wait to be read. `tidy`: somebody was erased, and the file is to be swept.
    """

    timers: bool
    events: bool
    letters: bool
    late: bool
    jobs: bool
    files: bool
    calendars: bool
    tidy: bool


async def waiting(connection: AsyncConnection, now: datetime, jobs: Collection[str]) -> Waiting:
    """Return what there is to do at a moment; of jobs, those of these names."""
    asked = {"now": now, "names": list(jobs)}
    row = (await connection.execute(_WAITING, asked)).one()
    return Waiting(
        timers=bool(row.timers),
        events=bool(row.events),
        letters=bool(row.letters),
        late=bool(row.late),
        jobs=row.later < len(jobs),
        files=bool(row.files),
        calendars=bool(row.calendars),
        tidy=bool(row.tidy),
    )


async def next_moment(
    connection: AsyncConnection, now: datetime, jobs: Collection[str]
) -> datetime | None:
    """Return when, after a moment, there is next something to do; None when nothing is planned."""
    asked = {"now": now, "names": list(jobs)}
    row = (await connection.execute(_NEXT, asked)).one()
    moments = cast(tuple[datetime | None, ...], tuple(row))
    return min((moment for moment in moments if moment is not None), default=None)
