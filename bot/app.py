"""The wiring: the one file that knows all parts."""

import secrets
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.calendars.fetcher import Fetcher
from bot.calendars.world import CalendarWorld, Fetch
from bot.channels.email import EmailChannel
from bot.channels.sms import SmsChannel, sms_routes
from bot.channels.telegram import TelegramChannel
from bot.drawing import Drawing
from bot.reading.room import Room
from bot.reading.teller import Teller
from bot.settings import Settings
from bot.slip_desk import SlipDesk
from bot.web.cv import cv_routes
from bot.web.health import health_routes
from bot.web.payslip import payslip_routes
from flows.message import Attachment
from scheduler.calendar import DanishCalendar
from scheduler.channel import Channel
from scheduler.clock import Clock, SystemClock
from scheduler.engine import Engine
from scheduler.privacy.handing import PAGE
from scheduler.shifts.calendar_reading import FilesOnly
from scheduler.surroundings import Surroundings
from storage import documents
from storage.database import Database, opened
from storage.documents import Refusal

FETCHED = frozenset({"cv", PAGE})
"""Kinds of codes that the page for CVs takes."""


@dataclass(frozen=True, slots=True)
class House:
    """All parts, put together over one open database."""

    settings: Settings
    database: Database
    engine: Engine
    drawing: Drawing
    channels: Mapping[str, Channel]
    reader: Teller
    slips: SlipDesk
    calendars: CalendarWorld

    async def close(self) -> None:
        """Close the books and let the reading rooms go. The engine has been stopped before."""
        await self.reader.close()
        await self.calendars.close()
        await self.database.close()

    async def fetch_cv(self, code: str, client: str) -> Attachment | Refusal:
        """Return the file that a code opens, once, or why it does not: a CV, or all data."""
        async with self.database.write() as connection:
            now = self.engine.clock.now()
            used = await documents.use_code(connection, code, FETCHED, client, now)
        if not isinstance(used, tuple):
            return used
        document = used[1]
        return await self.drawing.file(document) if document is not None else "unknown"


async def furnish(
    settings: Settings,
    channels: Mapping[str, Channel],
    *,
    clock: Clock | None = None,
    draw_letter: Callable[[str], str] = secrets.choice,
    alone: bool = False,
    fetcher: Fetch | None = None,
) -> House:
    """Open the database and put the parts together; raises `Failure` when it cannot be opened.

    `alone`: nothing else is served in this event loop (see `storage.database.opened`). `fetcher`
    asks calendars' addresses; without one no address is asked.
    """
    database = await opened(settings.database_url, alone=alone)
    calendar = DanishCalendar(settings.timezone)
    keep = settings.retention
    around = Surroundings(
        calendar,
        draw_letter,
        mail="email" in channels,
        without_certificate_from_15=settings.role_models_without_certificate_from_15,
        keep=keep,
        number=settings.twilio_number,
        bot=settings.telegram_name,
    )
    drawing = Drawing(database, calendar, keep)
    reader, calendars = Teller(Room()), CalendarWorld(fetcher or FilesOnly())
    engine = Engine(
        database,
        clock or SystemClock(),
        around,
        channels,
        drawing.file,
        time.monotonic,
        reader=reader,
        world=calendars,
    )
    slips = SlipDesk(database, engine.clock, around, reader)
    return House(settings, database, engine, drawing, channels, reader, slips, calendars)


def channels_of(settings: Settings) -> dict[str, Channel]:
    """Return the real channels that the settings name. Call it inside the running loop."""
    channels: dict[str, Channel] = {}
    if settings.twilio_account_sid:
        channels["sms"] = SmsChannel(
            account_sid=settings.twilio_account_sid,
            auth_token=settings.twilio_auth_token,
            number=settings.twilio_number,
            public_url=settings.public_url,
            api_base=settings.twilio_api,
            per_second=settings.twilio_per_second,
        )
    if settings.telegram_token:
        channels["telegram"] = TelegramChannel(
            settings.telegram_token,
            api=settings.telegram_api,
            secret=settings.telegram_secret,
            public_url=settings.public_url,
        )
    if settings.smtp_url:
        channels["email"] = EmailChannel(settings.smtp_url, settings.mail_from)
    return channels


def web_app(settings: Settings, *, clock: Clock | None = None) -> Starlette:
    """Return the app that `makker serve` runs: webhooks, pages, and the engine beneath them."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        channels = channels_of(settings)
        house = await furnish(settings, channels, clock=clock, fetcher=Fetcher())
        app.state.house = house
        app.router.routes.extend(_routes(house))
        await house.engine.start()
        telegram = channels.get("telegram")
        try:
            if isinstance(telegram, TelegramChannel):
                await telegram.start(house.engine.receive)
            yield
        finally:
            await _close(house)

    return Starlette(lifespan=lifespan)


def _routes(house: House) -> list[BaseRoute]:
    settings, engine = house.settings, house.engine
    routes: list[BaseRoute] = [
        *cv_routes(house.fetch_cv),
        *payslip_routes(house.slips),
        *health_routes(house.database, engine.clock.now),
    ]
    if "sms" in house.channels:
        routes += sms_routes(
            auth_token=settings.twilio_auth_token,
            public_url=settings.public_url,
            number=settings.twilio_number,
            receive=engine.receive,
            report=engine.report,
        )
    telegram = house.channels.get("telegram")
    if isinstance(telegram, TelegramChannel) and settings.public_url:
        routes += telegram.routes(engine.receive)
    return routes


async def _close(house: House) -> None:
    telegram, sms = house.channels.get("telegram"), house.channels.get("sms")
    # The engine first: what it has in hand still goes out through the channels.
    await house.engine.stop()
    if isinstance(telegram, TelegramChannel):
        await telegram.close()
    if isinstance(sms, SmsChannel):
        await sms.close()
    await house.close()
