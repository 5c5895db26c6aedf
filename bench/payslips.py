"""Reading payslips: how long a PDF takes beside fetching its bare text, and a photo in the room."""

import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pypdfium2

from bench.sizes import Sizes
from bench.spread import Figure, spread, under
from bot.reading.room import Room, sees_pictures
from flows.payslip.pdf import Refused, pages_of
from flows.payslip.reading.read import read
from tests.payslips.batch import batch

PDF_MS, PHOTO_SECONDS = 500, 6
SEED = 2026


async def payslips(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    slips = [made.paper.pdf(Random(SEED)) for made in batch(SEED, sizes.slips)]
    ours = [_ms(_read, slip) for slip in slips]
    bare = [_ms(_text, slip) for slip in slips]
    whole = spread(ours, 1)
    return {
        "what": "a payslip as PDF, read and understood, beside the bare text of its pages",
        "pdf_ms": whole | {"wanted": under(PDF_MS, whole["max"])},
        "bare_text_ms": spread(bare, 1),
        "ratio": spread([one / other for one, other in zip(ours, bare, strict=True)], 1),
        "photo": await _photos(slips, sizes.photos) if sees_pictures() else "eyes not installed",
    }


async def _photos(slips: list[bytes], count: int) -> Figure:
    from tests.payslips.photo import photograph

    room = Room()
    try:
        seconds = []
        for number, slip in enumerate(slips[:count]):
            photo = photograph(slip, Random(number), "medium").data
            began = time.perf_counter()
            await room.read(photo)
            seconds.append(time.perf_counter() - began)
        figures = spread(seconds, 2)
        return figures | {"wanted": under(PHOTO_SECONDS, figures["median"])}
    finally:
        await room.close()


def _read(slip: bytes) -> None:
    pages = pages_of(slip)
    assert not isinstance(pages, Refused)
    read(pages)


def _text(slip: bytes) -> None:
    document = pypdfium2.PdfDocument(slip)
    for page in document:
        page.get_textpage().get_text_range()
    document.close()


def _ms(work: Callable[[bytes], None], slip: bytes) -> float:
    began = time.perf_counter()
    work(slip)
    return (time.perf_counter() - began) * 1000
