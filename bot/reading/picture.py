"""A picture's bytes become pixels: upright, of bounded size, whatever the camera made."""

from io import BytesIO
from typing import Any

import numpy
import pillow_heif
from PIL import Image, ImageOps

from flows.payslip.reading.unread import Reason

MOST_PIXELS = 64_000_000
"""Phones make pictures of 50 million; decoding more than this would not fit in memory."""
FORMATS = ("JPEG", "PNG", "HEIF")
pillow_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # `MOST_PIXELS` is looked at before anything is decoded


class WrongPicture(Exception):
    """A picture cannot be read; `reason` says why. Ask for another one."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def upright(data: bytes, side: int) -> Any:
    """Return the picture as an RGB array whose longer side is at most `side` pixels.

    It stands as its camera says it should. Raises `WrongPicture`.
    """
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise WrongPicture("too_large")
            return numpy.asarray(_small(image, side))
    except (OSError, SyntaxError, ValueError, EOFError) as odd:  # what Pillow's decoders raise
        raise WrongPicture("broken") from odd


def _small(image: Any, side: int) -> Any:
    image.draft("RGB", (side, side))  # a JPEG is decoded at a half or a quarter of its size
    seen = _on_white(image)
    seen.thumbnail((side, side), Image.Resampling.LANCZOS)
    return ImageOps.exif_transpose(seen)


def _on_white(image: Any) -> Any:
    if not image.has_transparency_data:
        return image.convert("RGB")
    seen = image.convert("RGBA")
    paper = Image.new("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    return paper.convert("RGB")
