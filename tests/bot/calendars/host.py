"""A host of calendars on this machine, over TLS, that answers as a test tells it to."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.calendars.fetcher import Fetcher, Limits, Place

PEM = Path(__file__).parent / "host.pem"
"""A certificate for calendar.example, other.example and inside.example that nobody else trusts."""
ICS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Vagt\r\n"
    b"DTSTART:20261128T090000Z\r\nDTEND:20261128T150000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
Write = Callable[[asyncio.StreamWriter], Awaitable[None]]


def response(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole HTTP response; `Content_Type` is written Content-Type."""
    told = {"Content-Length": str(len(body)), "Connection": "close"}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def moved(to: str) -> bytes:
    """Return a response that leads elsewhere."""
    return response(status="302 Found", Location=to)


@dataclass(slots=True)
class Host:
    """What is answered by path, what was asked, and where the host really is."""

    port: int = 0
    paths: dict[str, bytes | Write] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            self.asked.append(head)
            given = self.paths.get(head.split()[1], response(status="404 Not Found"))
            if isinstance(given, bytes):
                writer.write(given)
                await writer.drain()
            else:
                await given(writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def header(self, name: str, at: int = -1) -> str | None:
        """Return a header of a request."""
        for line in self.asked[at].splitlines():
            told, _, value = line.partition(": ")
            if told.lower() == name.lower():
                return value
        return None


@dataclass(slots=True)
class Names:
    """Looks names up in a book of its own; each look is noted, and turns the page."""

    book: Mapping[str, Sequence[Sequence[Place]]]
    looked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, port: int) -> Sequence[Place]:
        """Return the places of a name: the n-th look gives the n-th of its lists."""
        if host not in self.book:
            raise OSError("no such name")
        pages = self.book[host]
        page = pages[min(self.looked.count(host), len(pages) - 1)]
        self.looked.append(host)
        return page


@asynccontextmanager
async def hosted() -> AsyncIterator[Host]:
    """Serve on this machine, at a port that is free."""
    host = Host()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(PEM)
    server = await asyncio.start_server(host.answer, "127.0.0.1", 0, ssl=context)
    host.port = server.sockets[0].getsockname()[1]
    try:
        yield host
    finally:
        server.close()


def trusting() -> ssl.SSLContext:
    """Return who believes the host."""
    return ssl.create_default_context(cafile=str(PEM))


def fetcher_to(host: Host, **limits: float) -> Fetcher:
    """Return a fetcher for which calendar.example and other.example are this host."""
    here = [[("127.0.0.1", host.port)]]
    names = Names({"calendar.example": here, "other.example": here})
    allowed = {"127.0.0.1"}.__contains__
    return Fetcher(names, allowed, trusting(), Limits(**limits))  # type: ignore[arg-type]
