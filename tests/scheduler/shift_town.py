"""A youth with shifts: what they order done, which reminders then stand, and what is said."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any, cast
from zoneinfo import ZoneInfo

from flows.answers import YesNo
from flows.chat import Chat
from flows.desk import Order
from flows.effects import Effect, SaveShifts
from flows.kind import Json
from flows.topic import Topic
from scheduler import office
from scheduler.errands import Errand, run
from scheduler.ledger import replan
from storage import people, placements
from tests.scheduler.town import DANISH
from tests.scheduler.world import AMINA, World, youth

ZONE = ZoneInfo("Europe/Copenhagen")
STAND_IN = "comfort"
"""The topic whose texts stand in for those of the reminders, which are none of ours here."""
SAID, ASKED = "Helt i orden.", "Det lyder ikke rart."
_events = count(10_000)


async def speak(chat: Chat) -> None:
    """Ask how it went, and before a shift say one thing."""
    about = cast(Mapping[str, Json], chat.given["about"])
    if about["kind"] == "eve" or await chat.ask("ring", YesNo(), consultant="nobody"):
        await chat.say("her")


REMINDER = Topic(STAND_IN, speak, kept=False)


def moment(told: str) -> datetime:
    """Return a moment that is told on the Danish wall: "2026-11-28 10:00"."""
    return datetime.fromisoformat(told).replace(tzinfo=ZONE)


def told(start: str, end: str | None = None) -> Json:
    """Return a shift as flows tell it: "2026-11-28 10:00" to "16:00", or a date alone."""
    if " " not in start:
        return {"start": start, "end": None}
    begins = moment(start)
    if end is None:
        return {"start": begins.isoformat(), "end": None}
    ends = moment(f"{start[:10]} {end}")
    if ends <= begins:
        ends += timedelta(days=1)
    return {"start": begins.isoformat(), "end": ends.isoformat()}


@dataclass(slots=True)
class ShiftTown:
    """A world with one youth whose shifts are kept."""

    here: World
    amina: int

    async def order(
        self, *effects: Effect, flow: str = "shifts", key: str = "gem", who: int | None = None
    ) -> None:
        """Want things done, as a turn of a flow does."""
        for effect in effects:
            await self._run(Order(flow, 1, key, effect), who or self.amina)

    async def take_back(self, flow: str = "shifts", key: str = "gem") -> None:
        """Take back what was ordered under a key, as a corrected answer does."""
        await self._run(Order(flow, 1, key, None), self.amina)

    async def tell(self, *new: Json, key: str = "gem") -> None:
        """Tell of new shifts."""
        await self.order(SaveShifts(new=new), key=key)

    async def _run(self, order: Order, who: int) -> None:
        house, now = self.here.house, self.here.clock.now()
        async with house.database.write() as connection:
            there = await office.at(connection, house.engine.around, now)
            known = (await people.by_id(connection, [who]))[who]
            changed: set[int] = set()
            corrected = order.effect is None
            event, me = next(_events), known.person
            await run(Errand(there, me, known.address, event, order, changed, corrected))
            await replan(connection, DANISH, changed, now)

    async def timers(self) -> dict[str, str]:
        """Return the reminders that stand, "1:eve", and when on the wall."""
        return {
            f"{key.split(':')[1]}:{key.split(':')[3]}": at
            for key, at in (await self._waiting("shift:%")).items()
        }

    async def rule_timers(self) -> dict[str, str]:
        """Return the timers of rules that stand, and when on the wall."""
        return await self._waiting("shift_rule:%")

    async def _waiting(self, like: str) -> dict[str, str]:
        rows = await self.here.query(
            "select key, at from due where state = 'waiting' and key like :l order by at", l=like
        )
        stored = {row.key: datetime.fromisoformat(f"{row.at}+00:00") for row in rows}
        return {key: f"{DANISH.wall(at):%Y-%m-%d %H:%M}" for key, at in stored.items()}

    async def kept(self, columns: str = "start") -> list[Any]:
        """Return the shifts that are not dropped."""
        rows = await self.here.query(
            f"select {columns} from shift where dropped_at is null order by at, id"
        )
        return [row[0] if len(row) == 1 else tuple(row) for row in rows]

    async def go_to(self, when: str) -> list[str]:
        """Let time pass; return what the phone was sent, with the time on the wall."""
        said = []
        until = moment(when)
        while (at := await self.here.house.engine.next_event(until)) is not None:
            self.here.clock.turn_to(at)
            said += await self.settle()
        self.here.clock.turn_to(until)
        return said + await self.settle()

    async def settle(self) -> list[str]:
        """Do all that can be done now; return what the phone was sent."""
        before = len(self.here.sms.texts(AMINA))
        await self.here.settle()
        now = f"{DANISH.wall(self.here.clock.now()):%d/%m %H:%M}"
        return [f"{now} {text}" for text in self.here.sms.texts(AMINA)[before:]]

    async def about(self) -> dict[str, Any]:
        """Return what the last reminder was told."""
        (row,) = await self.here.query("select state from conversation where flow = :f", f=STAND_IN)
        about: dict[str, Any] = json.loads(row.state)["given"]["about"]
        return about

    async def place(self, started: date) -> int:
        """Let the youth have a job with a number to call."""
        async with self.here.house.database.write() as connection:
            return await placements.add(
                connection, self.amina, "Netto Køge", "medhjælper", started.isoformat(),
                phone="+4544123456", contact="Sanne",
            )  # fmt: skip


async def shift_town(here: World, now: str) -> ShiftTown:
    """Return a world with an enrolled youth, at a moment on the Danish wall."""
    here.clock.turn_to(moment(now).astimezone(UTC))
    return ShiftTown(here, await here.add(youth(), AMINA))
