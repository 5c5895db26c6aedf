"""The bytes of a PDF as pages of words, by its text layer."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import pypdfium2
from pypdfium2 import raw

from flows.payslip.reading.page import Box, Page, Word

MOST_PAGES = 12
"""A document with more pages is no payslip; even a year's slips in one file are fewer."""
READ_PAGES = 4
MOST_BYTES = 20_000_000
MOST_LETTERS = 20_000
_GAP = 0.25  # of a letter's height: from so much air a new word begins


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a PDF is not read.

    "no_pdf": other bytes · "broken": truncated or damaged · "locked": asks for a password ·
    "too_many_pages" · "too_big" · "no_text": pictures only, so the pages must be looked at.
    """

    reason: Literal["no_pdf", "broken", "locked", "too_many_pages", "too_big", "no_text"]


def pages_of(data: bytes) -> tuple[Page, ...] | Refused:
    """Return the first pages of a PDF as words, or why not. Scripts in it are never run."""
    if b"%PDF-" not in data[:1024]:
        return Refused("no_pdf")
    if len(data) > MOST_BYTES:
        return Refused("too_big")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as odd:
        return Refused("locked" if "password" in str(odd).lower() else "broken")
    try:
        return _read(document)
    except pypdfium2.PdfiumError:
        return Refused("broken")
    finally:
        document.close()


def _read(document: Any) -> tuple[Page, ...] | Refused:
    if len(document) > MOST_PAGES:
        return Refused("too_many_pages")
    pages = tuple(_page(document[number]) for number in range(min(len(document), READ_PAGES)))
    if not pages:
        return Refused("broken")
    return pages if any(page.words for page in pages) else Refused("no_text")


def _page(page: Any) -> Page:
    turned = page.get_rotation()
    left, bottom, right, top = page.get_cropbox()
    frame = Box(left, bottom, right, top)
    text = page.get_textpage()
    try:
        words = tuple(_words(_letters(text, frame, turned)))
    finally:
        text.close()
        page.close()
    wide, high = right - left, top - bottom
    return Page(high, wide, words) if turned in (90, 270) else Page(wide, high, words)


def _letters(text: Any, frame: Box, turned: int) -> Iterator[tuple[str, Box]]:
    """Yield every letter with its box as the reader sees the page: upright, y downwards."""
    box, ink = raw.FS_RECTF(), [ctypes.c_double() for _ in range(4)]
    for index in range(min(text.count_chars(), MOST_LETTERS)):
        letter = chr(raw.FPDFText_GetUnicode(text, index) or 32)
        if raw.FPDFText_GetLooseCharBox(text, index, box):
            place = Box(box.left, box.bottom, box.right, box.top)
        elif raw.FPDFText_GetCharBox(text, index, *ink):
            place = Box(ink[0].value, ink[2].value, ink[1].value, ink[3].value)
        else:
            continue
        yield letter, _upright(place, frame, turned)


def _upright(place: Box, frame: Box, turned: int) -> Box:
    """Return a PDF box (y upwards, its top in `bottom`) on the page as it is shown."""
    x0, x1 = place.left - frame.left, place.right - frame.left
    y0, y1 = place.top - frame.top, place.bottom - frame.top
    wide, high = frame.right - frame.left, frame.bottom - frame.top
    if turned == 90:
        return Box(y0, x0, y1, x1)
    if turned == 180:
        return Box(wide - x1, y0, wide - x0, y1)
    if turned == 270:
        return Box(high - y1, wide - x1, high - y0, wide - x0)
    return Box(x0, high - y1, x1, high - y0)


def _words(letters: Iterator[tuple[str, Box]]) -> Iterator[Word]:
    """Join letters to words: at a space, a gap or another line a new one begins."""
    word: list[tuple[str, Box]] = []
    for letter, box in letters:
        blank = not letter.strip() or not letter.isprintable()
        if word and (blank or _apart(word[-1][1], box)):
            yield _joined(word)
            word = []
        if not blank:
            word.append((letter, box))
    if word:
        yield _joined(word)


def _apart(one: Box, other: Box) -> bool:
    reach = _GAP * max(one.height, other.height)
    level = one.top < other.middle < one.bottom or other.top < one.middle < other.bottom
    return not level or other.left - one.right > reach or other.left < one.left - reach


def _joined(word: list[tuple[str, Box]]) -> Word:
    boxes = [box for _, box in word]
    return Word(
        "".join(letter for letter, _ in word),
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
