"""What tests of the sender look at."""

from typing import Any

from httpx import ASGITransport, AsyncClient
from starlette.applications import Starlette

from bot.web.health import health_routes
from scheduler.sender import Sender
from tests.scheduler.fakes import FakeChannel, nothing_to_draw
from tests.scheduler.world import World


def sender_of(here: World, *channels: FakeChannel) -> Sender:
    """Return a sender whose pace goes by the fake clock."""
    by_name = {channel.name: channel for channel in channels or (here.sms,)}
    return Sender(
        here.house.database,
        here.clock,
        here.house.engine.around,
        by_name,
        nothing_to_draw,
        here.clock.seconds,
    )


async def health_of(here: World) -> Any:
    """Return what `/health` says."""
    transport = ASGITransport(Starlette(routes=health_routes(here.house.database)))
    async with AsyncClient(transport=transport, base_url="http://makker") as client:
        return (await client.get("/health")).json()


async def row_of(here: World, key: str) -> Any:
    """Return the letter with this key, as it stands in the outbox."""
    (row,) = await here.query("select * from outbox where key = :k", k=key)
    return row
