"""Fetches a calendar: little, soon, and from nowhere but the public internet."""

import asyncio
import socket
import ssl
import zlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.calendars.address import Web, is_public, web
from flows.shifts.calendar_limits import LONGEST_FILE
from scheduler.shifts.calendar_reading import Fetched, Unfetched

Place = tuple[str, int]
"""An IP address and a port."""
Names = Callable[[str, int], Awaitable[Sequence[Place]]]
"""Who looks up names: a host and a port, to the places that stand for them; raises OSError."""
_MOVED = frozenset({301, 302, 303, 307, 308})
_CLOSED = frozenset({401, 403, 404, 410})
_CHUNK = 64 * 1024
_LONGEST_MARK = 300
_ANY_ZIP = zlib.MAX_WBITS | 32
_ASKED = {
    "Accept": "text/calendar, */*;q=0.1",
    "Accept-Encoding": "identity",
    "User-Agent": "Makker (reads a calendar for its owner)",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost, all redirects included."""

    seconds: float = 10.0
    redirects: int = 3
    bytes: int = LONGEST_FILE


class NotPublic(OSError):
    """The name leads to a place that is not of the public internet. Nothing was connected."""


class _Refused(Exception):
    """The address gave nothing, for a reason in one word."""


async def look_up(host: str, port: int) -> Sequence[Place]:
    """Return the places that a name stands for, as this machine's resolver has them."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(str(where[0]), port) for _, _, _, _, where in found]


class Fetcher:
    """Fetches addresses; each connection goes to a place that has just been found to be public.

    The address looked up is the one connected to, so a name that changes in between leads nowhere
    else; and no socket is made for any other place. Nothing is kept between two fetches.
    """

    def __init__(
        self,
        names: Names = look_up,
        allowed: Callable[[str], bool] = is_public,
        trust: ssl.SSLContext | None = None,
        limits: Limits | None = None,
    ) -> None:
        """`allowed` says of an IP address whether it may be asked, `trust` who is believed."""
        self._names = names
        self._allowed = allowed
        self._trust = trust
        self._limits = limits or Limits()

    async def fetch(
        self, address: str, etag: str | None, modified: str | None
    ) -> Fetched | Unfetched:
        """Return what an address gives, unless it is as it was when it gave these marks.

        Reasons: "refused" (it may not be asked), "closed", "large", "slow", "unreachable", "odd".
        """
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await self._follow(address, _conditions(etag, modified))
        except _Refused as refused:
            return Unfetched(str(refused))
        except TimeoutError:
            return Unfetched("slow")
        except aiohttp.ClientConnectorError as odd:
            inside = isinstance(odd.os_error, NotPublic)
            return Unfetched("refused" if inside else "unreachable")
        except (aiohttp.ClientError, OSError):
            return Unfetched("unreachable")
        except (ValueError, zlib.error):
            return Unfetched("odd")

    async def _follow(self, address: str, conditions: dict[str, str]) -> Fetched | Unfetched:
        there = _asked(address)
        async with self._session() as session:
            for _ in range(self._limits.redirects + 1):
                headers = _ASKED | conditions
                # Redirects are followed by hand: each may lead inside.
                async with session.get(
                    there.url, headers=headers, allow_redirects=False
                ) as response:
                    if response.status not in _MOVED:
                        return await self._taken(response, bool(conditions))
                    there = _asked(urljoin(there.url, response.headers.get("Location", "")))
        raise _Refused("odd")

    def _session(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            resolver=_Checked(self._names, self._allowed),
            use_dns_cache=False,
            socket_factory=self._socket,
            ssl=self._trust or True,
            force_close=True,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=self._limits.seconds),
        )

    def _socket(self, place: Any) -> socket.socket:
        """Make the socket of a connection; for a place that is not public there is none."""
        family, kind, protocol, _, where = place
        if not self._allowed(str(where[0])):
            raise NotPublic("not public")
        return socket.socket(family, kind, protocol)

    async def _taken(self, response: aiohttp.ClientResponse, conditional: bool) -> Fetched:
        etag, modified = (_mark(response, name) for name in ("ETag", "Last-Modified"))
        if response.status == 304 and conditional:
            return Fetched(None, etag, modified)
        if response.status in _CLOSED:
            raise _Refused("closed")
        if response.status != 200:
            raise _Refused("unreachable" if response.status >= 429 else "odd")
        return Fetched(await self._body(response), etag, modified)

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        """Return the body, unpacked if it came packed; never more than may be, either way."""
        packing = response.headers.get("Content-Encoding", "identity").strip().lower()
        if packing not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise _Refused("odd")
        packed = zlib.decompressobj(_ANY_ZIP) if packing not in ("", "identity") else None
        most, body, read = self._limits.bytes, bytearray(), 0
        async for chunk in response.content.iter_chunked(_CHUNK):
            read += len(chunk)
            body += packed.decompress(chunk, most + 1 - len(body)) if packed else chunk
            if max(len(body), read) > most:
                raise _Refused("large")
        return bytes(body)


class _Checked(AbstractResolver):
    """Looks a name up and hands on only what is public; one inside among them, and all are not."""

    def __init__(self, names: Names, allowed: Callable[[str], bool]) -> None:
        self._names = names
        self._allowed = allowed

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        places = await self._names(host, port)
        if not all(self._allowed(numbers) for numbers, _ in places):
            raise NotPublic("not public")
        return [_result(host, place) for place in places]

    async def close(self) -> None:
        """There is nothing to close."""


def _result(host: str, place: Place) -> ResolveResult:
    numbers, port = place
    family = socket.AF_INET6 if ":" in numbers else socket.AF_INET
    flags = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
    return ResolveResult(
        hostname=host, host=numbers, port=port, family=family, proto=0, flags=flags
    )


def _asked(address: str) -> Web:
    there = web(address)
    if there is None:
        raise _Refused("refused")
    return there


def _conditions(etag: str | None, modified: str | None) -> dict[str, str]:
    told = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in told.items() if value}


def _mark(response: aiohttp.ClientResponse, name: str) -> str | None:
    """Return a mark that can be sent back as it is, None for any other."""
    told = response.headers.get(name, "")
    plain = told.isascii() and told.isprintable()
    return told if plain and 0 < len(told) <= _LONGEST_MARK else None
