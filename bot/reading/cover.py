"""What of a payslip may be kept, drawn: words on white, CPR and account numbers painted over."""

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy

from bot.reading.leaf import Leaf
from flows.payslip.covered import Covered, covered
from flows.payslip.reading.page import Box

WHITE, BLACK = 255, 0
SHADES = 16
"""So many shades of grey are enough to read by, and make a third of the bytes."""
MOST_BYTES = 3_000_000
EDGE = 1
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def kept_picture(leaves: Sequence[Leaf]) -> bytes | None:
    """Return pages as one picture (PNG), one under the other; None where that is not surely safe.

    Only words that were read stand on it: what was not read cannot be known to be harmless.
    """
    over = [covered(leaf.page) for leaf in leaves]
    if not leaves or None in over or any(leaf.page.width < 1 for leaf in leaves):
        return None
    pages = [_painted(leaf, each) for leaf, each in zip(leaves, over, strict=True) if each]
    picture = png(_stacked(pages))
    return picture if len(picture) <= MOST_BYTES else None


def _painted(leaf: Leaf, over: Covered) -> Any:
    seen = leaf.drawn()
    scale = seen.shape[1] / leaf.page.width
    made = numpy.full_like(seen, WHITE)
    for box in over.shown:
        place = _place(box, scale, EDGE)
        made[place] = seen[place]
    for box in over.hidden:
        made[_place(box, scale, EDGE)] = BLACK
    return made


def _place(box: Box, scale: float, edge: int) -> tuple[slice, slice]:
    top, bottom = int(box.top * scale) - edge, int(box.bottom * scale) + 1 + edge
    left, right = int(box.left * scale) - edge, int(box.right * scale) + 1 + edge
    return slice(max(top, 0), max(bottom, 0)), slice(max(left, 0), max(right, 0))


def _stacked(pages: Sequence[Any]) -> Any:
    wide = max(page.shape[1] for page in pages)
    sides = [((0, 0), (0, wide - page.shape[1])) for page in pages]
    even = [
        numpy.pad(page, side, constant_values=WHITE)
        for page, side in zip(pages, sides, strict=True)
    ]
    return numpy.vstack(even)


def png(grey: Any) -> bytes:
    """Return rows of grey pixels as a PNG: without Pillow, which is only there where OCR is."""
    step = (WHITE + 1) // SHADES
    shades = numpy.minimum(grey // step * step + step // 2, WHITE).astype(numpy.uint8)
    shades[grey >= WHITE - step] = WHITE
    high, wide = shades.shape
    rows = numpy.zeros((high, wide + 1), numpy.uint8)  # each row begins with its filter: none
    rows[:, 1:] = shades
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    body = zlib.compress(rows.tobytes(), 6)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
