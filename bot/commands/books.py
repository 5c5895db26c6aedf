"""What a command works on: the database that the settings name, open, at this moment."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypeVar

from bot.settings import read_settings
from flows.failure import Failure
from flows.person import Role
from scheduler.calendar import DanishCalendar
from scheduler.surroundings import Surroundings
from storage import register
from storage.database import Connection, opened
from storage.register import Entry

T = TypeVar("T")
YOUTH: tuple[Role, ...] = ("youth",)


@dataclass(frozen=True, slots=True)
class Books:
    """One transaction, and what goes with it. `now` is UTC."""

    connection: Connection
    around: Surroundings
    now: datetime

    @property
    def calendar(self) -> DanishCalendar:
        """The Danish calendar."""
        return self.around.calendar


@asynccontextmanager
async def _books(write: bool) -> AsyncIterator[Books]:
    settings = read_settings()
    database = await opened(settings.database_url)
    around = Surroundings(
        DanishCalendar(settings.timezone),
        secrets.choice,
        number=settings.twilio_number,
        bot=settings.telegram_name,
    )
    try:
        async with database.write() if write else database.read() as connection:
            yield Books(connection, around, datetime.now(UTC))
    finally:
        await database.close()


def written(work: Callable[[Books], Awaitable[T]]) -> T:
    """Do `work` in one transaction that writes, and return what it returns."""
    return _run(work, write=True)


def looked_up(work: Callable[[Books], Awaitable[T]]) -> T:
    """Do `work` in one transaction that only reads, and return what it returns."""
    return _run(work, write=False)


def _run(work: Callable[[Books], Awaitable[T]], *, write: bool) -> T:
    async def run() -> T:
        async with _books(write) as books:
            return await work(books)

    return asyncio.run(run())


async def one(
    connection: Connection, who: str, roles: Collection[Role] = (), *, also_left: bool = False
) -> Entry:
    """Return the one person that a first name or number means, of these roles (none: any).

    `also_left`: by number, who has left is found, too.

    Raises `Failure` with a sentence that says what to write instead.
    """
    if who.isdecimal() and who.isascii():
        number = int(who) if len(who) < 16 else 0
        there = (await register.by_id(connection, [number])).values()
        found = [entry for entry in there if also_left or not entry.left_at]
    else:
        found = await register.called(connection, who)
    fit = [entry for entry in found if not roles or entry.person.role in roles]
    if len(fit) == 1:
        return fit[0]
    raise Failure(_which(who, found, fit, roles), permanent=True)


def _which(who: str, found: list[Entry], fit: list[Entry], roles: Collection[Role]) -> str:
    if fit:
        each = ", ".join(f"{e.person.id} ({e.person.role}, {e.person.area or '-'})" for e in fit)
        return f"{len(fit)} people are called {who}. Use the number: {each}."
    if found:
        is_a = ", ".join(sorted({entry.person.role for entry in found}))
        return f"{who} is a {is_a}; this wants a {' or '.join(roles)}."
    return f"Nobody is called {who}, or has that number. See `makker people list`."


def read_day(text: str, option: str) -> date:
    """Return the date of an ISO text; raises `Failure` that names the option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Failure(f"{option} wants a date like 2026-12-01.", permanent=True) from None
