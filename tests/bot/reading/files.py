"""Files as strangers send them: a payslip in many forms, and what only pretends to be one."""

import zlib
from hashlib import md5
from io import BytesIO
from typing import Any

import pypdfium2
import typst

SLIP = """
#set page(paper: "a4", margin: 2cm)
#set text(size: 11pt, lang: "da")
#grid(columns: (1fr, 1fr),
  [*Lønseddel*\\ Skolebutikken ApS\\ Torvet 12\\ 4600 Køge],
  align(right)[Amina Ærøbo\\ CPR 150611-XXXX\\ Disp. dato 30.10.2026\\
    Lønperiode 01.10.2026 - 31.10.2026])
#v(1cm)
#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), stroke: none,
  inset: (x: 8pt, y: 5pt),
  table.header([*Tekst*], [*Antal*], [*Sats*], [*Beløb*]),
  [Timeløn], [41,50], [85,00], [3.527,50],
  [Bruttoløn], [], [], [3.527,50],
  [AM-grundlag], [], [], [3.527,50],
  [AM-bidrag], [8,00 %], [], [-282,20],
  [A-indkomst], [], [], [3.245,30],
  [A-skat], [], [], [0,00],
  [*Til udbetaling*], [], [], [*3.245,30*],
)
"""
FIELDS = {
    "pay_date": "2026-10-30",
    "hours": "41.50",
    "rate": "85.00",
    "gross": "3527.50",
    "am": "282.20",
    "net": "3245.30",
}
_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def slip(pages: int = 1) -> bytes:
    """Return a payslip as PDF with a text layer; with more pages the others are blank ones."""
    source = SLIP + "#pagebreak()\n #sym.zws" * (pages - 1)
    made = typst.Compiler(source.encode()).compile(format="pdf")
    assert isinstance(made, bytes)
    return made


def pixels(scale: float = 2.2) -> Any:
    """Return the slip as pixels (Pillow): at 2.2 as sharp as a scan of 160 dots an inch."""
    document = pypdfium2.PdfDocument(slip())
    try:
        return document[0].render(scale=scale).to_pil().convert("RGB")
    finally:
        document.close()


def saved(picture: Any, kind: str = "JPEG", **options: Any) -> bytes:
    """Return a picture as a file."""
    if kind == "HEIF":
        # Only where pictures are read at all is this installed.
        from pillow_heif import register_heif_opener

        register_heif_opener()
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def exif_orientation(value: int) -> bytes:
    """Return EXIF data that say nothing but how the camera was held."""
    return (
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"
        + value.to_bytes(2, "big")
        + b"\0\0\0\0\0\0"
    )


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """Return a PDF of these objects, numbered from 1, of which the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.5\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    ends = b"<< /Size %d /Root 1 0 R %b >>" % (len(objects) + 1, trailer)
    return bytes(out + b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (ends, start))


def page_of(content: bytes, *, catalogue: bytes = b"", trailer: bytes = b"") -> bytes:
    """Return a PDF of one page that shows `content`, a stream object."""
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R %b >>" % catalogue,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>",
        content,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        trailer=trailer,
    )


def stream(data: bytes, extra: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), extra, data)


def written(*lines: str) -> bytes:
    """Return a stream that writes lines of plain ASCII."""
    shown = "".join(f"({line}) Tj 0 -18 Td " for line in lines)
    return stream(f"BT /F 12 Tf 60 760 Td {shown}ET".encode("ascii"))


def locked() -> bytes:
    """Return a PDF that asks for a password (the standard's own first way: RC4, 40 bits)."""
    owner = _rc4(md5(_PAD).digest()[:5], (b"hemmelig" + _PAD)[:32])
    name, may = b"0123456789abcdef", -4
    key = md5((b"hemmelig" + _PAD)[:32] + owner + may.to_bytes(4, "little", signed=True) + name)
    user = _rc4(key.digest()[:5], _PAD)
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P %d /O <%b> /U <%b> >> /ID [<%b> <%b>]" % (
        may, owner.hex().encode(), user.hex().encode(), name.hex().encode(), name.hex().encode(),
    )  # fmt: skip
    return page_of(written("Lukket"), trailer=lock)


def scripted() -> bytes:
    """Return a PDF that wants to run a script as soon as it is opened."""
    action = b"/OpenAction << /S /JavaScript /JS (while \\(true\\) { app.alert\\('hej'\\); }) >>"
    lines = ("Lonseddel", "Bruttolon 3.527,50", "AM-bidrag -282,20", "Til udbetaling 3.245,30")
    return page_of(written(*lines), catalogue=action)


def stream_bomb(megabytes: int = 1500) -> bytes:
    """Return a small PDF whose page unpacks, in two steps, to more than there may be memory."""
    packer, outer = zlib.compressobj(1), zlib.compressobj(9)
    inner = b"".join(packer.compress(b" " * 1_000_000) for _ in range(megabytes)) + packer.flush()
    packed = outer.compress(inner) + outer.flush()
    return page_of(stream(packed, b"/Filter [/FlateDecode /FlateDecode]"))


def picture_bomb(side: int) -> bytes:
    """Return a PNG that says it is so many pixels wide and high, with next to nothing in it."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
        )

    head = side.to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    body = zlib.compress(b"\0" * 100_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
