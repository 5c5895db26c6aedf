"""A phone in the terminal: the same engine, the same door, one line a message."""

import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Literal
from uuid import uuid4

from bot.app import House, furnish
from bot.calendars.world import Fetch
from bot.demo.clock import MovableClock
from bot.demo.engine import travel
from bot.demo.phones import DemoPhones, Shown
from bot.demo.stage import DemoEngine
from bot.settings import Settings
from flows.message import Attachment, Inbound
from flows.person import Person
from scheduler.ledger import replan
from storage import people

ADDRESSES = {"sms": "+4520123456", "telegram": "900000014"}


@dataclass(slots=True)
class TerminalPhone:
    """One phone, of one style, over one house."""

    house: House
    phones: Mapping[str, DemoPhones]
    clock: MovableClock
    style: str
    address: str
    _seen: int = 0
    _ids: "count[int]" = field(default_factory=count)
    _mark: str = field(default_factory=lambda: uuid4().hex)

    def beside(self, style: str, address: str) -> "TerminalPhone":
        """Return another phone over the same house."""
        return TerminalPhone(self.house, self.phones, self.clock, style, address)

    async def write(self, text: str) -> list[str]:
        """Send a message from the phone; return what Makker answers, a line each."""
        await self.send(text)
        return [as_line(shown) for shown in self.news()]

    async def send(self, text: str) -> None:
        """Send a message from the phone, and let Makker do what it does about it."""
        await self._hand_in(text, "message")

    async def send_file(self, file: Attachment) -> None:
        """Send a file from the phone."""
        event = Inbound(self.style, self._new_id(), self.address, files=(file,))
        await self.house.engine.receive(event)
        await self.house.engine.settle()

    async def press(self, label: str) -> None:
        """Press the newest button with this label; raises `LookupError` when there is none."""
        option = self.phones[self.style].button(self.address, label)
        if option is None:
            raise LookupError(f"There is no button [{label}] on this phone.")
        await self._hand_in(option.data, "button")

    async def _hand_in(self, text: str, kind: Literal["message", "button"]) -> None:
        await self.house.engine.receive(
            Inbound(self.style, self._new_id(), self.address, text, kind=kind)
        )
        await self.house.engine.settle()

    def _new_id(self) -> str:
        return f"{self._mark}-{next(self._ids)}"

    async def wait(self, until: datetime) -> None:
        """Let time pass until a moment (UTC)."""
        await travel(DemoEngine(self.house, self.clock), until)

    def news(self) -> list[Shown]:
        """Return what has come since the last look."""
        shown = self.phones[self.style].messages(self.address, self._seen)
        self._seen = max((each.id for each in shown), default=self._seen)
        return [each for each in shown if each.sender == "makker"]


def as_line(shown: Shown) -> str:
    """Return a bubble as one line: line breaks as " / ", buttons and files in brackets."""
    parts = [" / ".join(line for line in shown.text.splitlines() if line.strip())]
    parts += [f"[{option.label}]" for option in shown.options]
    if shown.file is not None:
        parts.append(f"[{shown.file.name}]")
    return " ".join(parts)


@asynccontextmanager
async def terminal_phone(
    database: Path,
    *,
    style: str = "sms",
    name: str | None = None,
    born: date | None = None,
    clock: MovableClock | None = None,
    draw_letter: Callable[[str], str] = secrets.choice,
    fetcher: Fetch | None = None,
) -> AsyncIterator[TerminalPhone]:
    """Give a phone over a database file; who is named with a birth date is enrolled already."""
    clock = clock or MovableClock()
    phones = {each: DemoPhones(each, clock) for each in ADDRESSES}
    settings = Settings(database_url=f"sqlite+aiosqlite:///{database}")
    house = await furnish(settings, phones, clock=clock, draw_letter=draw_letter, fetcher=fetcher)
    address = ADDRESSES[style]
    try:
        async with house.database.write() as connection:
            if name and not await people.at_addresses(connection, [(style, address)]):
                stage = "waiting" if born else "new"
                youth = Person(0, first_name=name, born=born, stage=stage)
                me = await people.add(connection, youth, (style, address), clock.now())
                await replan(connection, house.engine.around.calendar, [me], clock.now())
        yield TerminalPhone(house, phones, clock, style, address)
    finally:
        await house.close()
