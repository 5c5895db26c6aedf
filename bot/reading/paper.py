"""A file's bytes become pages of words, and those a reading or a roster."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

import pypdfium2

from bot.reading.cover import kept_picture
from bot.reading.kind import media_type
from bot.reading.leaf import Leaf, Undrawable
from flows.papers import PAYSLIP, what_it_says
from flows.payslip.pdf import Refused, pages_of
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Reason, Unread
from flows.shifts.paper.printed import Paper

SIDE = 2000
"""Pixels on the longer side of a picture that is looked at; more made no reading better."""
KEPT_SIDE = 1600
"""Pixels on the longer side of a page of a PDF that is kept."""
MOST_THINGS = 6_000
"""Texts, lines and so on that a page is drawn with; payslips have some hundreds (0.1 ms each)."""
_DEEPEST = 6
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
    it is read alone. With a payslip comes the picture of it that may be kept.
    """
    parts = [leaves_in(data) for data in files]
    last = parts[-1]
    if isinstance(last, Unread):
        return last
    alone = _said(last)
    if len(parts) == 1 or isinstance(alone, Paper):
        return _with_picture(alone, last)
    if None not in (alone.slip.gross, alone.slip.net):
        return _with_picture(alone, last)
    whole = [leaf for part in parts if not isinstance(part, Unread) for leaf in part]
    return _with_picture(_said(whole), whole)


def _said(leaves: Sequence[Leaf]) -> Reading | Paper:
    return what_it_says([leaf.page for leaf in leaves])


def _with_picture(said: Reading | Paper, leaves: Sequence[Leaf]) -> Reading | Paper:
    """Return a payslip with what of it may be kept; what cannot be drawn is not kept."""
    if isinstance(said, Paper) or said.kind != PAYSLIP:
        return said
    try:
        return replace(said, picture=kept_picture(leaves))
    except (Undrawable, pypdfium2.PdfiumError):
        return said


def leaves_in(data: bytes) -> tuple[Leaf, ...] | Unread:
    """Return a file's pages, words that can be drawn, of whatever kind: PDF, JPG, PNG or HEIC."""
    kind = media_type(data)
    if kind is None:
        return Unread("not_a_file_we_read")
    return _leaves_of_pdf(data) if kind == "application/pdf" else _leaves_of_picture(data)


def _leaves_of_pdf(data: bytes) -> tuple[Leaf, ...] | Unread:
    pages = pages_of(data)
    if isinstance(pages, Refused) and pages.reason != "no_text":
        return Unread(_REASONS[pages.reason])
    written = () if isinstance(pages, Refused) else pages
    words = sum(len(page.words) for page in written)
    leaves = tuple(Leaf(page, partial(_grey, data, at)) for at, page in enumerate(written))
    if words >= FEW_WORDS:
        return leaves
    seen = _look(_drawn(data))
    if isinstance(seen, Unread):
        return leaves or seen
    return seen if sum(len(leaf.page.words) for leaf in seen) > words else leaves


def _leaves_of_picture(data: bytes) -> tuple[Leaf, ...] | Unread:
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
            yield _rendered(document[number], SIDE)[:, :, :3]
    finally:
        document.close()


def _grey(data: bytes, number: int) -> Any:
    """Return a page of a PDF in grey; raises `Undrawable`."""
    document = pypdfium2.PdfDocument(data)
    try:
        things = document[number].get_objects(max_depth=_DEEPEST)
        if sum(1 for _ in islice(things, MOST_THINGS + 1)) > MOST_THINGS:
            raise Undrawable
        return _rendered(document[number], KEPT_SIDE, grayscale=True)
    finally:
        document.close()


def _rendered(page: Any, side: int, **how: bool) -> Any:
    scale = side / max(*page.get_size(), 1.0)
    return page.render(scale=scale, rev_byteorder=True, **how).to_numpy().copy()


def _look(pictures: Iterator[Any]) -> tuple[Leaf, ...] | Unread:
    try:
        from bot.reading.eyes import look
    except ImportError:
        return Unread("ocr_missing")
    leaves = tuple(look(picture) for picture in pictures)
    return leaves if any(leaf.page.words for leaf in leaves) else Unread("no_text")
