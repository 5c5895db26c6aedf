"""Phones over one real house, in one process: each person writes on their own."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from bot.app import House, furnish
from bot.demo.books import write_in
from bot.demo.cast import CAST, Actor
from bot.demo.clock import MovableClock
from bot.demo.engine import travel
from bot.demo.phones import DemoPhones, Shown
from bot.demo.stage import DemoEngine
from bot.settings import Settings
from flows.message import Attachment, Inbound
from scheduler.channel import Channel
from tests.bot.whole_cv import MOST_MESSAGES, THE_END, Youth

ACTORS = {actor.id: actor for actor in CAST}


class Street:
    """The demo's people; the staff and Omar are known."""

    def __init__(self, house: House, phones: Mapping[str, DemoPhones], clock: MovableClock) -> None:
        self.house, self.phones, self.clock = house, phones, clock

    async def write(self, who: str, text: str = "", file: Attachment | None = None) -> str:
        """Let someone write or send a file; return what comes back on their phone."""
        actor = ACTORS[who]
        seen = max((each.id for each in self._shown(actor)), default=0)
        files = (file,) if file else ()
        event = Inbound(actor.channel, uuid4().hex, actor.address, text, files=files)
        await self.house.engine.receive(event)
        await self.house.engine.settle()
        return "\n".join(each.text for each in self._shown(actor) if each.id > seen)

    async def whole_cv(
        self, who: str, youth: Youth, instead: Mapping[str, str | Attachment]
    ) -> str:
        """Chat a whole CV, giving `instead` where a question holds those words."""
        said = await self.write(who, "hej")
        for _ in range(MOST_MESSAGES):
            if THE_END in said:
                return said
            other = next((given for words, given in instead.items() if words in said), None)
            if isinstance(other, Attachment):
                said = await self.write(who, file=other)
            else:
                said = await self.write(who, other or youth.answer(said))
        raise AssertionError("the CV was never finished")

    async def wait(self, **duration: float) -> None:
        """Let time pass; everything due happens at its own time."""
        target = self.clock.now() + timedelta(**duration)
        await travel(DemoEngine(self.house, self.clock), target)

    def files(self, who: str) -> list[Attachment]:
        """Every file that came to someone's phone."""
        return [each.file for each in self._shown(ACTORS[who]) if each.file]

    def texts(self, who: str) -> list[str]:
        """Everything that Makker wrote to someone's phone."""
        return [each.text for each in self._shown(ACTORS[who])]

    def _shown(self, actor: Actor) -> list[Shown]:
        shown = self.phones[actor.channel].messages(actor.address)
        return [each for each in shown if each.sender == "makker"]


@asynccontextmanager
async def street(
    folder: Path, clock: MovableClock, more: Mapping[str, Channel] | None = None
) -> AsyncIterator[Street]:
    """Give a street over a new database; `more` are real channels beside the phones."""
    phones = {name: DemoPhones(name, clock) for name in ("sms", "telegram")}
    settings = Settings(database_url=f"sqlite+aiosqlite:///{folder}/makker.db")
    house = await furnish(settings, {**phones, **(more or {})}, clock=clock)
    try:
        async with house.database.write() as connection:
            await write_in(connection, house.engine.around.calendar, clock.now())
        yield Street(house, phones, clock)
    finally:
        await house.database.close()
