"""A photo for the CV: checked by its first bytes, and stripped of what a camera writes into it."""

import struct
from collections.abc import Iterator

LARGEST_BYTES = 6_000_000
# A picture of 40 megapixels takes 160 MB to unpack; phones make 12 to 50.
LARGEST_PIXELS = 40_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_ORIENTATION = 0x0112
# Frame headers (SOF0-15) without DHT (C4), JPG (C8) and DAC (CC).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _EXIF = 0xDA, 0xE1
# Comments and every application's notes but APP0 (JFIF) and APP14 (Adobe: how colours are kept).
_NOTES = (frozenset(range(0xE1, 0xF0)) | {0xFE}) - {0xEE}


def presentable(photo: bytes) -> bytes | None:
    """Return the picture ready to be drawn, or None when it is no JPEG or PNG or far too large.

    A JPEG loses its notes: a phone writes there where the photo was taken, which may be where a
    child lives. Only how the picture is turned is kept.
    """
    if len(photo) > LARGEST_BYTES:
        return None
    try:
        if photo.startswith(_PNG):
            width, height = struct.unpack(">II", photo[16:24])
            return photo if 0 < width * height <= LARGEST_PIXELS else None
        return _stripped(photo) if photo.startswith(_JPEG) else None
    except (struct.error, IndexError):
        return None


def _stripped(photo: bytes) -> bytes | None:
    kept, turned, pixels = [_JPEG], 1, 0
    for marker, segment in _segments(photo):
        if marker == _EXIF and segment[4:10] == b"Exif\0\0":
            turned = _orientation(segment[10:])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", segment[5:9])
            pixels = width * height
        if marker not in _NOTES:
            kept.append(segment)
    if not 0 < pixels <= LARGEST_PIXELS:
        return None
    kept[1:1] = [_only_orientation(turned)] if turned != 1 else []
    return b"".join(kept)


def _segments(photo: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (marker, whole segment); the last is the scan with all that follows it."""
    at = 2
    while True:
        if photo[at] != 0xFF:
            raise IndexError("no marker where one must stand")
        marker = photo[at + 1]
        if marker == _SCAN:
            yield marker, photo[at:]
            return
        (length,) = struct.unpack(">H", photo[at + 2 : at + 4])
        yield marker, photo[at : at + 2 + length]
        at += 2 + length


def _orientation(tiff: bytes) -> int:
    """Return the EXIF orientation, 1 (upright) to 8; 1 when it cannot be read."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack(order + "I", tiff[4:8])
        (count,) = struct.unpack(order + "H", tiff[start : start + 2])
        for at in range(start + 2, start + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack(order + "HHIH", tiff[at : at + 10])
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def _only_orientation(turned: int) -> bytes:
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    body = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return struct.pack(">BBH", 0xFF, _EXIF, len(body) + 2) + body
