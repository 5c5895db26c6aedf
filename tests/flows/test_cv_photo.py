"""A photo gives away nothing but the face."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from flows.cv.photo import LARGEST_BYTES, presentable
from tests.flows.cv_samples import JPEG, png


def exif(orientation: int, order: str = "<") -> bytes:
    """Return an APP1 segment as a phone writes it: how it was held, and where it was."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entry = struct.pack(order + "HHIHH", 0x0112, 3, 1, orientation, 0)
    body = b"Exif\0\0" + mark + struct.pack(order + "IH", 8, 1) + entry + b"\0\0\0\0GPS 55.45 12.18"
    return struct.pack(">BBH", 0xFF, 0xE1, len(body) + 2) + body


def with_segments(*segments: bytes) -> bytes:
    return JPEG[:2] + b"".join(segments) + JPEG[2:]


def test_where_a_photo_was_taken_is_removed() -> None:
    comment = struct.pack(">BBH", 0xFF, 0xFE, 9) + b"Ellemar"
    shown = presentable(with_segments(exif(1), comment))
    assert shown == JPEG


def test_how_the_phone_was_held_is_kept() -> None:
    for order in "<>":
        shown = presentable(with_segments(exif(6, order)))
        assert shown is not None
        assert b"GPS" not in shown
        assert presentable(shown) == shown
        assert len(shown) == len(JPEG) + 36


def test_a_png_stays_as_it_is() -> None:
    assert presentable(png()) == png()


def test_what_is_far_too_large_is_refused() -> None:
    assert presentable(JPEG + b"\0" * LARGEST_BYTES) is None
    vast = png()[:16] + struct.pack(">II", 60_000, 60_000) + png()[24:]
    assert presentable(vast) is None


def test_what_is_no_picture_is_refused() -> None:
    assert presentable(b"hej") is None
    assert presentable(b"\xff\xd8\xff\xe0\0\0") is None


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(rest: bytes) -> None:
    for start in (b"", b"\xff\xd8", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n"):
        presentable(start + rest)
