"""A proxy for bad days: it stands before a provider's server and spoils chosen requests."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

import aiohttp
from aiohttp import web

_HOP_BY_HOP = {"host", "connection", "keep-alive", "transfer-encoding", "content-length", "te"}
_LARGEST_BODY = 60 * 1024 * 1024


@dataclass(slots=True)
class Fault:
    """What happens to the next `times` requests whose path holds `path`.

    "answer": `status`, `body` (as JSON) and `headers` are answered, such as a provider's 429, 403
    or 502; the server behind hears nothing.
    "slow": passed on after `seconds`. "cut_before": the connection dies and nothing is passed on.
    "cut_after": passed on, then the connection dies, so that only the answer is lost.
    """

    path: str
    kind: Literal["answer", "slow", "cut_before", "cut_after"] = "answer"
    status: int = 500
    body: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    times: int = 1


class FaultProxy:
    """Passes every request on to `upstream`, but for those that meet a fault.

    `seen` is the path of every request that came, spoiled or not.
    """

    def __init__(self, upstream: str) -> None:
        self.faults: list[Fault] = []
        self.seen: list[str] = []
        self.url = ""
        self._upstream = upstream.rstrip("/")

    @asynccontextmanager
    async def serve(self) -> AsyncIterator["FaultProxy"]:
        """Serve on a free port until the block ends; `url` is then where."""
        app = web.Application(client_max_size=_LARGEST_BODY)
        app.router.add_route("*", "/{path:.*}", self._handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        async with aiohttp.ClientSession(auto_decompress=False) as self._session:
            await runner.setup()
            try:
                await web.TCPSite(runner, "127.0.0.1", 0).start()
                self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
                yield self
            finally:
                await runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(request.path)
        fault = self._next_fault(request.path)
        if fault and fault.kind == "answer":
            return web.json_response(fault.body, status=fault.status, headers=fault.headers)
        if fault and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        answer = None
        if not (fault and fault.kind == "cut_before"):
            answer = await self._pass_on(request)
        if answer is None or (fault and fault.kind == "cut_after"):
            if request.transport:
                request.transport.close()
            return web.Response()
        return answer

    def _next_fault(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times > 0 and fault.path in path:
                fault.times -= 1
                return fault
        return None

    async def _pass_on(self, request: web.Request) -> web.Response:
        async with self._session.request(
            request.method,
            self._upstream + request.path_qs,
            headers=_passed(request.headers),
            data=await request.read(),
            allow_redirects=False,
        ) as answer:
            body = await answer.read()
            return web.Response(status=answer.status, headers=_passed(answer.headers), body=body)


def _passed(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers.items() if name.lower() not in _HOP_BY_HOP]
