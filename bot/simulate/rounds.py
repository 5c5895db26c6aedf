"""The judge's rounds: what is looked up in the books at midnight, after a crash, and at the end."""

from datetime import datetime, timedelta

from bot.simulate.checks import Checks
from bot.simulate.process import Process
from bot.simulate.street import Street
from bot.simulate.youth import Youth

STUCK_AFTER = timedelta(days=8)
"""A letter that has waited for longer than the longest outage is lost."""


class Rounds:
    """Looks from the outside at what the house has written down."""

    def __init__(self, street: Street, process: Process) -> None:
        """Judge this house by what happens on this street."""
        self._street = street
        self._judge = street.judge
        self._process = process
        self._by_id: dict[int, Youth] = {}
        self._newest_youth = 0
        self._newest_touch = 0

    @property
    def checks(self) -> Checks:
        """The judge's own way into the books."""
        return Checks(self._process.house.database)

    def knows(self, youth: Youth) -> None:
        """Keep a youth under their number in the books."""
        self._by_id[youth.id] = youth
        self._newest_youth = max(self._newest_youth, youth.id)

    async def look_for_forgotten(self, now: datetime, when: str) -> None:
        """Count the enrolled youths who have no next contact, no case and no pause."""
        forgotten = await self.checks.forgotten(now, self._street.calendar.today(now))
        if forgotten:
            how = f"{when}: youths {forgotten[:5]}"
            self._judge.found("breaches", now, how, len(forgotten))

    async def newcomers(self, now: datetime) -> list[Youth]:
        """Return the youths who have enrolled since the last look."""
        found = []
        for id_, channel, address in await self.checks.enrolled(self._newest_youth):
            youth = self._judge.youths.get((channel, address))
            if youth is not None and not youth.enrolled:
                youth.id, youth.enrolled, youth.touched_at = id_, True, now
                found.append(youth)
        for youth in found:
            self._by_id[youth.id] = youth
        return found

    async def note_touched(self) -> None:
        """Note which youths a human has done something about."""
        for person_id, event, at in await self.checks.touched(self._newest_touch):
            self._newest_touch = event
            if youth := self._by_id.get(person_id):
                self._judge.touched(youth, at)

    async def note_paused(self, now: datetime) -> None:
        """Note who is paused today: nobody owes them a word."""
        paused = await self.checks.paused(self._street.calendar.today(now))
        for youth in self._by_id.values():
            if youth.paused and youth.id not in paused:
                youth.touched_at = now
            youth.paused = youth.id in paused

    async def last_look(self, now: datetime) -> None:
        """Count what came to no end, and the gaps that are still open."""
        self._judge.close(self._by_id.values(), now)
        for what in await self.checks.unhandled():
            self._judge.found("lost", now, f"message {what}")
        there = await self.checks.count("inbox where kind <> 'due' and external_id like 's%'")
        if missing := self._street.messages_in - there:
            self._judge.found("lost", now, f"{missing} messages are not in the books", abs(missing))
        for what in await self.checks.undelivered(now, now - STUCK_AFTER):
            self._judge.found("lost", now, f"letter {what}")
