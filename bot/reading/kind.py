"""What kind of file some bytes are, by how they begin; never by what the file is called."""

from typing import Literal

MediaType = Literal["application/pdf", "image/jpeg", "image/png", "image/heic"]
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def media_type(data: bytes) -> MediaType | None:
    """Return the media type of a file that can be read, None for any other."""
    if b"%PDF-" in data[:1024]:
        return "application/pdf"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "image/heic"
    return None
