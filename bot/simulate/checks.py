"""What the judge looks up in the books, in plain SQL that shares nothing with the house's own.

The house keeps nobody waiting for these: they run beside it, on a reader's connection.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from storage.database import Database

ENROLLED = "p.role = 'youth' and p.stage <> 'new' and p.left_at is null"
# A timer of the office is no contact, and one without a named human and a deadline no case.
FORGOTTEN = f"""
select p.id from person p
where {ENROLLED}
  and not exists (
    select 1 from due d where d.person_id = p.id and d.state = 'waiting' and d.at > :now
      and d.key not like 'case:%' and d.key not like 'voice:%' and d.key not like 'workplace:%'
      and d.key not like 'shift%')
  and not exists (
    select 1 from "case" c join person o on o.id = c.owner_id
    where c.person_id = p.id and c.state <> 'closed' and c.deadline is not null
      and o.left_at is null and o.first_name is not null)
  and not (
    p.paused_until is not null and p.paused_until > :today
    and exists (select 1 from person b where b.id = p.paused_by and b.left_at is null
                and b.first_name is not null))
"""
# An acknowledged message that is neither handled nor set aside with a case is lost.
UNHANDLED = """
select i.channel, i.external_id from inbox i
where i.kind <> 'due' and i.state <> 'done' and not (i.state = 'failed' and exists (
  select 1 from address a join "case" c on c.person_id = a.person_id
  where a.channel = i.channel and a.address = i.address))
"""
# A letter must end somewhere. What is about a day may end with it ("I morgen er din første dag"),
# but only when that has passed. What is queued may wait for its time, or for a provider that is
# down; `ambiguous` is an end only where an answer was lost or the process died.
UNDELIVERED = """
select o.key, o.channel, o.state, o.error from outbox o
where o.state not in (
    'accepted', 'delivered', 'cancelled', 'stale', 'stale_told', 'ambiguous')
  and not (o.state = 'expired' and o.not_after < o.changed_at)
  and not (o.state = 'queued' and (o.not_before > :now or o.made_at > :lately))
  and not (o.state = 'failed' and o.error in ('no such number', 'opted out'))
"""
CONTACTS = """
select sum(heard_at is not null and (nudged_at is null or heard_at < nudged_at)
           and (ended_at is null or heard_at <= ended_at or "end" <> 'case')),
       sum(heard_at is not null and nudged_at is not null and heard_at >= nudged_at
           and ("end" is null or "end" <> 'case')),
       sum(heard_at is not null and "end" = 'case'),
       count(*)
from contact
"""
TOUCHED = """
select c.person_id, e.id, e.at from case_event e join "case" c on c.id = e.case_id
where e.id > :after and e.who_id is not null order by e.id
"""


@dataclass(frozen=True, slots=True)
class Checks:
    """Looks into one database from the outside."""

    database: Database

    async def forgotten(self, now: datetime, today: date) -> list[int]:
        """Return the enrolled youths who have no next contact, no case and no pause."""
        rows = await self._all(FORGOTTEN, now=_text(now), today=today.isoformat())
        return [row[0] for row in rows]

    async def unhandled(self) -> list[str]:
        """Return acknowledged messages that nothing became of."""
        return [f"{row[0]} {row[1]}" for row in await self._all(UNHANDLED)]

    async def undelivered(self, now: datetime, lately: datetime) -> list[str]:
        """Return letters that came to no end; one made after `lately` may still be waiting."""
        rows = await self._all(UNDELIVERED, now=_text(now), lately=_text(lately))
        return [" ".join(map(str, row)) for row in rows]

    async def count(self, what: str) -> int:
        """Return how many rows there are ("inbox where kind <> 'due'")."""
        rows = await self._all(f"select count(*) from {what}")
        return int(rows[0][0])

    async def cases(self) -> dict[str, int]:
        """Return how many cases there have been, by reason."""
        rows = await self._all('select reason, count(*) from "case" group by reason order by 1')
        return {row[0]: row[1] for row in rows}

    async def contacts(self) -> tuple[int, int, int, int]:
        """Return how many questions were answered at once, after the nudge, after a case; and all.

        A question is answered by anything that the youth writes on it.
        """
        first, nudged, late, every = (await self._all(CONTACTS))[0]
        return first or 0, nudged or 0, late or 0, every

    async def enrolled(self, after: int) -> list[tuple[int, str, str]]:
        """Return id, channel and address of youths with an id above `after` who are enrolled."""
        rows = await self._all(
            "select p.id, a.channel, a.address from person p join address a on a.person_id = p.id"
            f" where p.id > :after and {ENROLLED}",
            after=after,
        )
        return [tuple(row) for row in rows]

    async def paused(self, today: date) -> set[int]:
        """Return the youths who are paused today."""
        rows = await self._all(
            "select id from person where paused_until >= :today", today=today.isoformat()
        )
        return {row[0] for row in rows}

    async def touched(self, after: int) -> list[tuple[int, int, datetime]]:
        """Return whom humans have done something about since event `after`: id, event, when."""
        rows = await self._all(TOUCHED, after=after)
        return [(row[0], row[1], datetime.fromisoformat(row[2] + "+00:00")) for row in rows]

    async def _all(self, sql: str, **values: object) -> list[Any]:
        for name in values:
            sql = sql.replace(f":{name}", "?")
        asked = tuple(values.values())
        async with self.database.read() as connection:
            result = await connection.exec_driver_sql(sql, asked)
            return list(result)


def _text(moment: datetime) -> str:
    """Return a moment as SQLite keeps it."""
    return moment.replace(tzinfo=None).isoformat(" ", "microseconds")
