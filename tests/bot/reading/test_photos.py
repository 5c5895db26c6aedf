"""Photos of payslips are read whichever way they were taken. Needs requirements-ocr.txt."""

import sys
from pathlib import Path
from typing import Any

import pytest

from bot.reading.room import Limits, Room, sees_pictures
from bot.reading.wire import Answer
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Unread
from tests.bot.reading import files
from tests.bot.reading.conftest import PATIENT

BLIND = (
    sys.executable,
    "-c",
    "import sys\n"
    "sys.modules['cv2'] = sys.modules['PIL'] = None\n"
    "from bot.reading.__main__ import main\n"
    "main(int(sys.argv[1]), int(sys.argv[2]))",
)
needs_eyes = pytest.mark.skipif(not sees_pictures(), reason="make setup-ocr was not run")
MOST_MEMORY = 700 * 1024  # kB


def wrong_fields(answer: Answer) -> dict[str, str | None]:
    """Return the fields that were not read as they are printed."""
    assert isinstance(answer, Reading), answer
    read = answer.slip.to_json()
    return {name: read[name] for name, value in files.FIELDS.items() if read[name] != value}


def photo(degrees: float = 0.0, side: int = 0, **how: Any) -> bytes:
    """Return a JPEG of the slip on a dark desk, turned counterclockwise, its longer side given."""
    turned = files.pixels().rotate(degrees, expand=True, fillcolor=(90, 70, 50))
    if side:
        scale = side / max(turned.size)
        turned = turned.resize((round(turned.width * scale), round(turned.height * scale)))
    return files.saved(turned, quality=85, **how)


@needs_eyes
@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 6, -8])
async def test_a_photo_is_read_whichever_way_it_was_held(room: Room, degrees: float) -> None:
    assert wrong_fields(await room.read(photo(degrees))) == {}


@needs_eyes
async def test_a_photo_as_telegram_sends_it_is_read(room: Room) -> None:
    assert wrong_fields(await room.read(photo(2, side=1280))) == {}


@needs_eyes
async def test_what_the_camera_says_of_how_it_was_held_is_heeded(room: Room) -> None:
    exif = files.exif_orientation(6)
    assert wrong_fields(await room.read(photo(90, exif=exif))) == {}


@needs_eyes
@pytest.mark.parametrize("kind", ["PNG", "HEIF"])
async def test_other_kinds_of_pictures_are_read(room: Room, kind: str) -> None:
    assert wrong_fields(await room.read(files.saved(files.pixels(), kind))) == {}


@needs_eyes
async def test_a_pdf_of_pictures_alone_is_looked_at(room: Room) -> None:
    assert wrong_fields(await room.read(files.saved(files.pixels(), "PDF"))) == {}


@needs_eyes
async def test_forty_million_pixels_are_read_within_their_memory(room: Room) -> None:
    assert wrong_fields(await room.read(photo(side=7300))) == {}
    status = Path(f"/proc/{room.pid}/status")
    if not status.exists():
        pytest.skip("no /proc on this machine")
    (peak,) = (line for line in status.read_text("utf-8").splitlines() if "VmHWM" in line)
    assert int(peak.split()[1]) < MOST_MEMORY


@needs_eyes
async def test_a_picture_without_writing_says_so(room: Room) -> None:
    sky = files.pixels(0.5).effect_spread(400).resize((600, 800))
    blank = files.saved(sky.point(lambda value: 128))
    assert await room.read(blank) == Unread("no_text")


@needs_eyes
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (files.picture_bomb(60_000), "too_large"),
        (files.picture_bomb(4_000), "broken"),
        (b"\xff\xd8\xff" + b"\0" * 900, "broken"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 900, "broken"),
    ],
    ids=["bomb", "empty-png", "jpeg", "heic"],
)
async def test_a_picture_that_is_none_says_why(room: Room, data: bytes, reason: str) -> None:
    assert await room.read(data) == Unread(reason)  # type: ignore[arg-type]
    assert isinstance(await room.read(files.slip()), Reading)


@needs_eyes
async def test_a_photo_cut_short_is_broken(room: Room) -> None:
    whole = photo()
    assert await room.read(whole[: len(whole) // 2]) == Unread("broken")


@needs_eyes
async def test_too_little_memory_is_an_answer_and_the_next_file_is_read() -> None:
    room = Room(Limits(seconds=PATIENT.seconds, megabytes=150))
    assert await room.read(photo()) == Unread("unreadable")
    assert isinstance(await room.read(files.slip()), Reading)
    await room.close()


async def test_without_eyes_pictures_are_refused_and_pdfs_are_read() -> None:
    room = Room(PATIENT, BLIND)
    assert await room.read(files.picture_bomb(100)) == Unread("ocr_missing")
    assert await room.read(files.page_of(files.stream(b""))) == Unread("ocr_missing")
    assert isinstance(await room.read(files.slip()), Reading)
    await room.close()
