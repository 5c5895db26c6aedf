"""A phone in the terminal: the same engine, the same door, one line a message."""

import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

from bot.app import House, furnish
from bot.demo.clock import MovableClock
from bot.demo.engine import travel
from bot.demo.phones import DemoPhones, Shown
from bot.demo.stage import DemoEngine
from bot.settings import Settings
from flows.message import Inbound
from flows.person import Person
from scheduler.ledger import replan
from storage import people

ADDRESSES = {"sms": "+4520123456", "telegram": "900000014"}


@dataclass(slots=True)
class TerminalPhone:
    """One phone, of one style, over one house."""

    house: House
    phones: DemoPhones
    clock: MovableClock
    address: str
    _seen: int = 0
    _ids: "count[int]" = field(default_factory=count)
    _mark: str = field(default_factory=lambda: uuid4().hex)

    async def write(self, text: str) -> list[str]:
        """Send a message from the phone; return what Makker answers, a line each."""
        event = Inbound(self.phones.name, f"{self._mark}-{next(self._ids)}", self.address, text)
        await self.house.engine.receive(event)
        await self.house.engine.settle()
        return self.news()

    async def wait(self, until: datetime) -> list[str]:
        """Let time pass until a moment (UTC); return what Makker writes meanwhile."""
        await travel(DemoEngine(self.house, self.clock), until)
        return self.news()

    def news(self) -> list[str]:
        """Return the lines that have come since the last look."""
        shown = self.phones.messages(self.address, self._seen)
        self._seen = max((each.id for each in shown), default=self._seen)
        return [as_line(each) for each in shown if each.sender == "makker"]


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
    staff: Sequence[tuple[Person, tuple[str, str]]] = (),
    clock: MovableClock | None = None,
    draw_letter: Callable[[str], str] = secrets.choice,
) -> AsyncIterator[TerminalPhone]:
    """Give a phone over a database file; who is named with a birth date is enrolled already."""
    clock = clock or MovableClock()
    phones = {each: DemoPhones(each, clock) for each in ADDRESSES}
    settings = Settings(database_url=f"sqlite+aiosqlite:///{database}")
    house = await furnish(settings, phones, clock=clock, draw_letter=draw_letter)
    address = ADDRESSES[style]
    try:
        async with house.database.write() as connection:
            for person, at in staff:
                if not await people.at_addresses(connection, [at]):
                    await people.add(connection, person, at, clock.now())
            if name and not await people.at_addresses(connection, [(style, address)]):
                stage = "waiting" if born else "new"
                youth = Person(0, first_name=name, born=born, stage=stage)
                me = await people.add(connection, youth, (style, address), clock.now())
                await replan(connection, house.engine.around.calendar, [me], clock.now())
        yield TerminalPhone(house, phones[style], clock, address)
    finally:
        await house.database.close()
