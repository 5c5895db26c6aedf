"""What is no payslip, or is one that cannot be read: an answer each, and the next one is read."""

from collections.abc import Callable

import pytest

from bot.reading.room import Limits, Room
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Unread
from tests.bot.reading import files
from tests.bot.reading.conftest import PATIENT


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: b"", "not_a_file_we_read"),
        (lambda: b"hej, her er min l\xc3\xb8nseddel", "not_a_file_we_read"),
        (lambda: b"PK\x03\x04" + b"\0" * 500, "not_a_file_we_read"),
        (lambda: b"GIF89a" + b"\0" * 500, "not_a_file_we_read"),
        (files.locked, "password"),
        (lambda: files.slip(pages=300), "too_many_pages"),
        (lambda: b"%PDF-1.7\n" + b"\0" * 5000, "broken"),
        (lambda: b"%PDF-1.7\n" + b"x" * (20 * 1024 * 1024), "too_large"),
    ],
    ids=["empty", "text", "zip", "gif", "locked", "300-pages", "garbage", "too-large"],
)
async def test_a_file_that_cannot_be_read_says_why(
    room: Room, make: Callable[[], bytes], reason: str
) -> None:
    assert await room.read(make()) == Unread(reason)  # type: ignore[arg-type]
    assert isinstance(await room.read(files.slip()), Reading)


async def test_a_file_cut_short_is_read_as_far_as_it_goes_or_is_broken(room: Room) -> None:
    whole = files.slip()
    for share in (0.1, 0.5, 0.9, 0.99):
        answer = await room.read(whole[: int(len(whole) * share)])
        odd = isinstance(answer, Unread) and answer.reason in ("broken", "no_text", "ocr_missing")
        assert isinstance(answer, Reading) or odd
    assert isinstance(await room.read(whole), Reading)


async def test_two_pages_are_read_as_one_slip(room: Room) -> None:
    read = await room.read(files.slip(pages=2))
    assert isinstance(read, Reading)
    assert read.slip.net == 324530


async def test_a_script_is_never_run_and_the_words_are_read(room: Room) -> None:
    read = await room.read(files.scripted())
    assert isinstance(read, Reading)
    assert read.slip.net == 324530


async def test_a_stream_that_unpacks_to_more_than_memory_holds_is_bounded() -> None:
    room = Room(Limits(seconds=PATIENT.seconds, megabytes=400))
    bomb = files.stream_bomb()
    assert len(bomb) < 100_000
    answer = await room.read(bomb)
    empty = isinstance(answer, Reading) and answer.kind == "nothing"
    assert isinstance(answer, Unread) or empty
    assert isinstance(await room.read(files.slip()), Reading)
    await room.close()
