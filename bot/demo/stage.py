"""The demo's stage: the real engine under simulated phones and a clock that can be turned."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route

from bot import ledger
from bot.app import House, furnish
from bot.demo.api import Demo
from bot.demo.books import write_in
from bot.demo.cast import CAST, Actor
from bot.demo.clock import MovableClock
from bot.demo.phones import DemoPhones, Shown
from bot.settings import Settings
from bot.web.cv import cv_routes
from bot.web.health import health_routes
from bot.web.payslip import payslip_routes
from flows.kind import Json
from flows.message import Inbound, Option
from storage import inbox, outbox, people


class DemoEngine:
    """The house's engine as the demo drives it: standing still until it is told to move."""

    def __init__(self, house: House, clock: MovableClock) -> None:
        """Drive this house by this clock."""
        self._house = house
        self.clock = clock

    async def receive(self, inbound: Inbound) -> None:
        """Store a message for good."""
        await self._house.engine.receive(inbound)

    async def settle(self) -> None:
        """Do all that can be done at this moment."""
        await self._house.engine.settle()

    async def next_event(self, until: datetime) -> datetime | None:
        """Return the earliest moment up to `until` at which something is to happen."""
        return await self._house.engine.next_event(until)

    async def ledger(self) -> Sequence[Mapping[str, Json]]:
        """Return everybody's next contact, under the names the page knows them by."""
        actors = {actor.address: actor for actor in CAST}
        house = self._house
        rows = await ledger.rows(house.database, house.engine.around.calendar, self.clock.now())
        return [{**row.to_json(), **_as_actor(row, actors)} for row in rows]


def _as_actor(row: ledger.Row, actors: Mapping[str, Actor]) -> dict[str, Json]:
    known = [actors[each.address] for each in row.addresses if each.address in actors]
    if not known:
        return {"person": str(row.id)}
    return {"person": known[0].id, "name": row.name if row.name != "?" else known[0].name}


def demo_app(database: Path | None, start: datetime | None = None) -> Starlette:
    """Return the demo as a web app; without a path its database lives as long as it does."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        with TemporaryDirectory(prefix="makker-demo-") as folder:
            clock = MovableClock(start)
            phones = {name: DemoPhones(name, clock) for name in ("sms", "telegram")}
            house = await furnished(database or Path(folder) / "demo.db", phones, clock)
            app.state.house = house
            demo = Demo(DemoEngine(house, clock), phones)
            app.router.routes.extend(
                [
                    Route("/", lambda request: RedirectResponse("/demo")),
                    *demo.routes(),
                    *cv_routes(house.fetch_cv),
                    *payslip_routes(house.slips, after=demo.settle),
                    *health_routes(house.database, clock.now),
                ]
            )
            try:
                yield
            finally:
                await house.close()

    return Starlette(lifespan=lifespan)


async def furnished(path: Path, phones: Mapping[str, DemoPhones], clock: MovableClock) -> House:
    """Return the house over a database file, with the staff known and old bubbles shown again."""
    settings = Settings(database_url=f"sqlite+aiosqlite:///{path}")
    house = await furnish(settings, phones, clock=clock)
    await house.engine.sender.recover()
    async with house.database.write() as connection:
        latest = await inbox.last_received(connection)
        if latest is not None and latest > clock.now():
            # Yesterday the clock was turned: what has happened is not to lie ahead today.
            clock.move_to(latest)
        addresses = {(actor.channel, actor.address): actor for actor in CAST}
        there = await people.at_addresses(connection, addresses)
        await write_in(connection, house.engine.around.calendar, clock.now())
        for at in there:
            await _show_again(house, phones[at[0]], addresses[at])
    await house.engine.settle()
    return house


async def _show_again(house: House, phones: DemoPhones, actor: Actor) -> None:
    at = (actor.channel, actor.address)
    async with house.database.read() as connection:
        heard = [
            Shown(actor.address, "me", row.text, row.received_at)
            for row in await inbox.from_address(connection, at)
            if row.kind == "message"
        ]
        said = [
            Shown(
                actor.address,
                "makker",
                row.text,
                row.changed_at,
                tuple(Option(label, data) for label, data in row.options or ()),
                file=await house.drawing.file(row.document_id) if row.document_id else None,
            )
            for row in await outbox.to_address(connection, at)
        ]
    for shown in sorted([*heard, *said], key=lambda shown: shown.at):
        phones.show(shown)
