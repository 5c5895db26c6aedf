"""Youths get jobs, change jobs and lose them, recorded in the books as the office records it."""

from datetime import datetime, time, timedelta

from bot.simulate.street import Street
from bot.simulate.youth import Youth
from scheduler.ledger import replan
from storage import dues, placements
from storage.database import Connection

PLACES = ("Netto", "Rema 1000", "Bager Holm", "SFO Solsikken", "Café Kaj", "Dyrehandlen", "Føtex")
KINDS = ("pocket_money", "public", "private", "mentor", "other")
REASONS = ("butikken lukkede", "skoletid", "passede ikke", "fik et andet job", "sagt op")
DAYS_WITHOUT = 120.0
DAYS_IN_JOB = 110.0
WITH_CONTRACT = 0.4
DAY = timedelta(days=1)
NOON = time(12)


class JobLife:
    """The working life of one youth."""

    def __init__(self, street: Street, youth: Youth) -> None:
        """Live it on this street."""
        self.street = street
        self.youth = youth

    def begin(self, now: datetime) -> None:
        """Plan the first job."""
        self._plan_job(now, DAYS_WITHOUT)

    def _plan_job(self, now: datetime, days: float) -> None:
        street = self.street
        in_days = street.rng.expovariate(1 / days)
        moment = now + DAY * in_days
        # The office records it in its hours.
        wall = street.calendar.wall(moment)
        moment += timedelta(hours=9 - wall.hour, minutes=street.rng.randrange(300))
        street.agenda.plan(max(moment, now), self._get_job)

    def _get_job(self, now: datetime) -> None:
        street, youth = self.street, self.youth
        if not youth.enrolled or youth.id == 0:
            self._plan_job(now, DAYS_WITHOUT)
            return
        first = street.calendar.today(now) + DAY * street.rng.randrange(0, 12)
        lasts = DAY * max(2, int(street.rng.expovariate(1 / DAYS_IN_JOB)))
        contract = street.rng.random() < WITH_CONTRACT
        until = (first + lasts).isoformat() if contract else None
        where = f"{street.rng.choice(PLACES)} {youth.area}"
        kind = street.rng.choice(KINDS)

        async def record(connection: Connection, at: datetime) -> None:
            youth.placement = await placements.add(
                connection, youth.id, where, "medhjælper", first.isoformat(), kind, until, at
            )
            await dues.plan(connection, placements.news(youth.id, youth.placement, at))
            await replan(connection, street.calendar, [youth.id], at)

        street.entries.append(record)
        youth.step = "job"
        ends = street.calendar.in_days(now, (first + lasts - street.calendar.today(now)).days, NOON)
        street.agenda.plan(ends + timedelta(hours=street.rng.randrange(4)), self._lose_job)

    def _lose_job(self, now: datetime) -> None:
        street, youth = self.street, self.youth
        last, reason = street.calendar.today(now), street.rng.choice(REASONS)

        async def record(connection: Connection, at: datetime) -> None:
            await placements.end(connection, youth.placement, last.isoformat(), reason)
            await replan(connection, street.calendar, [youth.id], at)

        street.entries.append(record)
        youth.step = "ended"
        # One in three changes jobs; the others wait again.
        soon = street.rng.random() < 0.33
        self._plan_job(now, 5.0 if soon else DAYS_WITHOUT)
        street.agenda.plan(now + 14 * DAY, self._waits_again)

    def _waits_again(self, now: datetime) -> None:
        if self.youth.step == "ended":
            self.youth.step = "waiting"
