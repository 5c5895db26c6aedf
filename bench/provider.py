"""A provider on the other end of real HTTP: takes every SMS and counts them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from socket import socket

from aiohttp import web


class Provider:
    """Answers as Twilio's Messages resource does. `url` is where it listens."""

    def __init__(self) -> None:
        """Take nothing yet."""
        self.url = ""
        self.taken = 0
        self._ids = count(1)
        self._came = asyncio.Event()

    async def take(self, request: web.Request) -> web.Response:
        """Accept one message."""
        form = await request.post()
        self.taken += 1
        self._came.set()
        sid = f"SM{next(self._ids):032x}"
        message = {"sid": sid, "status": "queued", "to": form["To"], "body": form["Body"]}
        return web.json_response(message, status=201)

    async def has_taken(self, messages: int, within: float = 60.0) -> None:
        """Return when so many were taken; raises TimeoutError after so many seconds."""
        async with asyncio.timeout(within):
            while self.taken < messages:
                self._came.clear()
                await self._came.wait()


@asynccontextmanager
async def provider() -> AsyncIterator[Provider]:
    """Give a provider that listens on a free port."""
    taking, app = Provider(), web.Application()
    app.router.add_post("/{rest:.*}", taking.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    taking.url = f"http://127.0.0.1:{port}"
    try:
        yield taking
    finally:
        await runner.cleanup()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
