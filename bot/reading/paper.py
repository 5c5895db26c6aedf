"""A file's bytes become pages of words, and those a reading or a roster."""

from collections.abc import Iterator
from typing import Any

import pypdfium2

from bot.reading.kind import media_type
from flows.papers import what_it_says
from flows.payslip.pdf import Refused, pages_of
from flows.payslip.reading.page import Page
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Reason, Unread
from flows.shifts.paper.printed import Paper

SIDE = 2000
"""Pixels on the longer side of a picture that is looked at; more made no reading better."""
LOOKED_AT = 2
"""So many pages without text are looked at; each costs as much as a photo."""
FEW_WORDS = 20
"""A text layer of fewer words is a scanner's own mark: the page is looked at as well."""
_REASONS: dict[str, Reason] = {
    "no_pdf": "not_a_file_we_read",
    "broken": "broken",
    "locked": "password",
    "too_many_pages": "too_many_pages",
    "too_big": "too_large",
    "no_text": "no_text",
}


def reading_of(*files: bytes) -> Reading | Paper | Unread:
    """Return what files say together, or why it could not be read. Raises only when reading breaks.

    Where the last one alone says it all it is a better picture of the same, or something else: then
    it is read alone.
    """
    parts = [pages_in(data) for data in files]
    if isinstance(parts[-1], Unread):
        return parts[-1]
    alone = what_it_says(parts[-1])
    if len(parts) == 1 or isinstance(alone, Paper):
        return alone
    if None not in (alone.slip.gross, alone.slip.net):
        return alone
    return what_it_says([page for part in parts if not isinstance(part, Unread) for page in part])


def pages_in(data: bytes) -> tuple[Page, ...] | Unread:
    """Return a file's pages as words, whatever kind it is of: PDF, JPG, PNG or HEIC."""
    kind = media_type(data)
    if kind is None:
        return Unread("not_a_file_we_read")
    return _pages_of_pdf(data) if kind == "application/pdf" else _pages_of_picture(data)


def _pages_of_pdf(data: bytes) -> tuple[Page, ...] | Unread:
    pages = pages_of(data)
    if isinstance(pages, Refused) and pages.reason != "no_text":
        return Unread(_REASONS[pages.reason])
    written = () if isinstance(pages, Refused) else pages
    words = sum(len(page.words) for page in written)
    if words >= FEW_WORDS:
        return written
    seen = _look(_drawn(data))
    if isinstance(seen, Unread):
        return written or seen
    return seen if sum(len(page.words) for page in seen) > words else written


def _pages_of_picture(data: bytes) -> tuple[Page, ...] | Unread:
    try:
        from bot.reading.picture import WrongPicture, upright
    except ImportError:
        return Unread("ocr_missing")
    try:
        return _look(iter([upright(data, SIDE)]))
    except WrongPicture as wrong:
        return Unread(wrong.reason)


def _drawn(data: bytes) -> Iterator[Any]:
    """Yield the first pages of a PDF as pictures."""
    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(min(len(document), LOOKED_AT)):
            page = document[number]
            scale = SIDE / max(*page.get_size(), 1.0)
            yield page.render(scale=scale, rev_byteorder=True).to_numpy()[:, :, :3]
    finally:
        document.close()


def _look(pictures: Iterator[Any]) -> tuple[Page, ...] | Unread:
    try:
        from bot.reading.eyes import look
    except ImportError:
        return Unread("ocr_missing")
    pages = tuple(look(picture) for picture in pictures)
    return pages if any(page.words for page in pages) else Unread("no_text")
