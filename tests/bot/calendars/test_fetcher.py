"""A calendar is fetched from a real host over TLS; a hostile one costs little and gives nothing."""

import asyncio
import gzip
import logging
import zlib
from collections.abc import AsyncIterator
from time import perf_counter

import pytest

from bot.calendars.fetcher import Fetcher, Limits
from flows.shifts.calendar_limits import LONGEST_FILE
from scheduler.shifts.calendar_reading import Fetched, Unfetched
from tests.bot.calendars.host import ICS, Host, Names, fetcher_to, hosted, moved, response, trusting

THERE = "https://calendar.example/secret-17.ics"
INSIDE = ["127.0.0.1", "10.0.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "::1", "fd00::1",
          "::ffff:10.0.0.1", "fe80::1", "0.0.0.0"]  # fmt: skip


@pytest.fixture
async def host() -> AsyncIterator[Host]:
    async with hosted() as made:
        yield made


async def _fetch(host: Host, address: str = THERE, **limits: float) -> Fetched | Unfetched:
    return await fetcher_to(host, **limits).fetch(address, None, None)


async def test_what_a_host_gives_is_fetched_under_its_own_name(host: Host) -> None:
    host.paths["/secret-17.ics"] = response(ICS, ETag='"v1"', Last_Modified="yesterday")
    assert await _fetch(host) == Fetched(ICS, '"v1"', "yesterday")
    assert host.header("Host") == "calendar.example"
    assert host.header("Cookie") is None and host.header("Authorization") is None


async def test_what_is_as_it_was_is_not_fetched_again(host: Host) -> None:
    host.paths["/secret-17.ics"] = response(status="304 Not Modified")
    fetcher = fetcher_to(host)
    assert await fetcher.fetch(THERE, '"v1"', "yesterday") == Fetched(None)
    assert host.header("If-None-Match") == '"v1"'
    assert host.header("If-Modified-Since") == "yesterday"
    # Whoever was asked without a mark has nothing to compare with.
    assert await fetcher.fetch(THERE, None, None) == Unfetched("odd")


async def test_a_mark_that_could_not_be_sent_back_is_not_kept(host: Host) -> None:
    host.paths["/secret-17.ics"] = response(ICS, ETag="x" * 1000, Last_Modified="æ")
    assert await _fetch(host) == Fetched(ICS, None, None)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        *(("404 Not Found", "closed"), ("403 Forbidden", "closed"), ("410 Gone", "closed")),
        *(("500 Broken", "unreachable"), ("429 Slow", "unreachable"), ("206 Partial", "odd")),
    ],
)
async def test_a_host_that_says_no_is_a_reason(host: Host, status: str, reason: str) -> None:
    host.paths["/secret-17.ics"] = response(b"Sorry", status)
    assert await _fetch(host) == Unfetched(reason)


# -- inside ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("numbers", INSIDE)
async def test_a_name_that_leads_inside_is_never_connected_to(host: Host, numbers: str) -> None:
    names = Names({"calendar.example": [[(numbers, host.port)]]})
    answer = await Fetcher(names, trust=trusting()).fetch(THERE, None, None)
    assert answer == Unfetched("refused") and host.asked == []


async def test_one_place_inside_among_public_ones_is_enough_to_refuse(host: Host) -> None:
    names = Names({"calendar.example": [[("8.8.8.8", 443), ("127.0.0.1", host.port)]]})
    answer = await Fetcher(names, trust=trusting()).fetch(THERE, None, None)
    assert answer == Unfetched("refused") and host.asked == []


async def test_a_name_that_changes_in_between_leads_nowhere_else(host: Host) -> None:
    """Looked up once for a connection: what was found public is what is connected to."""
    there, inside = [("127.0.0.1", host.port)], [("10.0.0.1", host.port)]
    names = Names({"calendar.example": [there, inside]})
    fetcher = Fetcher(names, {"127.0.0.1"}.__contains__, trusting())
    host.paths["/secret-17.ics"] = response(ICS)
    assert await fetcher.fetch(THERE, None, None) == Fetched(ICS)
    assert names.looked == ["calendar.example"]
    assert await fetcher.fetch(THERE, None, None) == Unfetched("refused")
    assert len(host.asked) == 1


async def test_no_socket_is_made_for_a_place_that_is_not_public(host: Host) -> None:
    """Even if what looks names up were passed by."""
    seen: list[str] = []

    def allowed(numbers: str) -> bool:
        seen.append(numbers)
        return len(seen) == 1

    names = Names({"calendar.example": [[("127.0.0.1", host.port)]]})
    answer = await Fetcher(names, allowed, trusting()).fetch(THERE, None, None)
    assert answer == Unfetched("refused") and host.asked == [] and len(seen) == 2


INWARDS = [
    "https://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", "https://[::1]/",
    "//10.0.0.1/", "https://2130706433/", "https://inside.example/", "ftp://other.example/",
    "https://x:y@other.example/", "https://other.example:8443/", "file:///etc/passwd",
    "https://localhost/",
]  # fmt: skip


@pytest.mark.parametrize("to", INWARDS)
async def test_a_redirect_that_leads_inside_is_not_followed(host: Host, to: str) -> None:
    host.paths["/secret-17.ics"] = moved(to)
    here = [[("127.0.0.1", host.port)]]
    names = Names(
        {"calendar.example": here, "other.example": here, "inside.example": [[("10.0.0.1", 443)]]}
    )
    fetcher = Fetcher(names, {"127.0.0.1"}.__contains__, trusting())
    assert await fetcher.fetch(THERE, None, None) == Unfetched("refused")
    assert len(host.asked) == 1


async def test_redirects_are_followed_as_far_as_may_be(host: Host) -> None:
    host.paths |= {"/secret-17.ics": moved("/b"), "/b": moved("https://other.example/c")}
    host.paths |= {"/c": moved("d"), "/d": response(ICS)}
    assert await _fetch(host) == Fetched(ICS)
    assert host.header("Host") == "other.example"
    host.paths["/d"] = moved("/e")
    assert await _fetch(host) == Unfetched("odd")


async def test_a_redirect_in_a_ring_or_to_nowhere_ends(host: Host) -> None:
    host.paths["/secret-17.ics"] = moved("/secret-17.ics")
    assert await _fetch(host) == Unfetched("odd")
    host.paths["/secret-17.ics"] = response(status="302 Found")
    assert await _fetch(host) == Unfetched("odd")


async def test_a_host_that_is_not_who_it_says_is_not_believed(host: Host) -> None:
    host.paths["/secret-17.ics"] = response(ICS)
    names = Names({"stranger.example": [[("127.0.0.1", host.port)]]})
    fetcher = Fetcher(names, {"127.0.0.1"}.__contains__, trusting())
    assert await fetcher.fetch("https://stranger.example/", None, None) == Unfetched("unreachable")
    nobody = Fetcher(Names({"calendar.example": [[("127.0.0.1", host.port)]]}),
                     {"127.0.0.1"}.__contains__)  # fmt: skip
    assert await nobody.fetch(THERE, None, None) == Unfetched("unreachable")
    assert host.asked == []


async def test_a_name_that_is_none_and_a_port_that_is_shut_are_reasons(host: Host) -> None:
    assert await _fetch(host, "https://nobody.example/x.ics") == Unfetched("unreachable")
    shut = Fetcher(Names({"calendar.example": [[("127.0.0.1", 1)]]}), {"127.0.0.1"}.__contains__)
    assert await shut.fetch(THERE, None, None) == Unfetched("unreachable")


# -- too slow, too much, too strange --------------------------------------------------------------


async def _drips(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"B")
        await writer.drain()
        await asyncio.sleep(0.05)


async def _never(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(5)


async def _heads(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while not writer.is_closing():
        writer.write(b"X-More: and more\r\n" * 100)
        await writer.drain()
        await asyncio.sleep(0.01)


async def _endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
        await writer.drain()
        await asyncio.sleep(0)


@pytest.mark.parametrize("way", [_drips, _never])
async def test_a_slow_host_is_left_in_time(host: Host, way: object) -> None:
    host.paths["/secret-17.ics"] = way  # type: ignore[assignment]
    began = perf_counter()
    assert await _fetch(host, seconds=0.4) == Unfetched("slow")
    assert perf_counter() - began < 2


async def test_time_counts_over_all_redirects(host: Host) -> None:
    async def slowly(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.3)
        writer.write(moved("/secret-17.ics"))
        await writer.drain()

    host.paths["/secret-17.ics"] = slowly
    assert await _fetch(host, seconds=0.5) == Unfetched("slow")


async def test_a_head_or_a_body_without_end_is_left(host: Host) -> None:
    host.paths["/secret-17.ics"] = _endless
    assert await _fetch(host) == Unfetched("large")
    host.paths["/secret-17.ics"] = _heads
    assert isinstance(await _fetch(host, seconds=2), Unfetched)


async def test_a_file_may_be_as_long_as_may_be_and_no_longer(host: Host) -> None:
    host.paths["/secret-17.ics"] = response(b"x" * LONGEST_FILE)
    assert await _fetch(host) == Fetched(b"x" * LONGEST_FILE)
    host.paths["/secret-17.ics"] = response(b"x" * (LONGEST_FILE + 1))
    assert await _fetch(host) == Unfetched("large")


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
async def test_what_comes_packed_is_unpacked_and_a_bomb_is_not(host: Host, packing: str) -> None:
    pack = gzip.compress if packing == "gzip" else zlib.compress
    host.paths["/secret-17.ics"] = response(pack(ICS), Content_Encoding=packing)
    assert await _fetch(host) == Fetched(ICS)
    bomb = pack(bytes(100 * LONGEST_FILE))
    assert len(bomb) < LONGEST_FILE
    host.paths["/secret-17.ics"] = response(bomb, Content_Encoding=packing)
    assert await _fetch(host) == Unfetched("large")


@pytest.mark.parametrize("packing", ["br", "zstd", "gzip, gzip", "nonsense"])
async def test_other_ways_of_packing_are_not_undone(host: Host, packing: str) -> None:
    host.paths["/secret-17.ics"] = response(b"?", Content_Encoding=packing)
    assert await _fetch(host) == Unfetched("odd")


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x00" * 100, b"HTTP/1.1 twohundred\r\n\r\n", b"220 ftp.example\r\n", response()[:20],
     response(b"x", Content_Length="-1"), response(b"not gzip", Content_Encoding="gzip"),
     b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
     b"HTTP/1.1 302 Found\r\nLocation: https://[\r\nContent-Length: 0\r\n\r\n"],
)  # fmt: skip
async def test_what_is_no_http_is_a_reason(host: Host, raw: bytes) -> None:
    host.paths["/secret-17.ics"] = raw
    assert isinstance(await _fetch(host, seconds=2), Unfetched)


async def test_an_address_is_written_into_no_log(
    host: Host, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    host.paths["/secret-17.ics"] = moved("https://10.0.0.1/secret-17")
    for address in (THERE, "https://nobody.example/secret-17", "https://10.0.0.1/secret-17"):
        answer = await Fetcher(limits=Limits(), names=Names({})).fetch(address, None, None)
        assert "secret" not in repr(answer)
        await _fetch(host, address)
    assert "secret-17" not in caplog.text
