"""The picture of a payslip that may be kept: as it is read, without what is somebody's own."""

import struct
import zlib
from typing import Any

import numpy
import pytest

from bot.reading.cover import png
from bot.reading.paper import leaves_in, reading_of
from bot.reading.room import sees_pictures
from flows.payslip.reading.reading import Reading
from tests.bot.reading import files
from tests.bot.reading.test_halves import drawn, halves
from tests.bot.reading.test_photos import photo

needs_eyes = pytest.mark.skipif(not sees_pictures(), reason="make setup-ocr was not run")
MASKED = "150611-XXXX"
ACCOUNT = "#v(1cm)\nOverført til konto 1234 {}"


def picture(*parts: bytes) -> bytes | None:
    reading = reading_of(*parts)
    assert isinstance(reading, Reading)
    return reading.picture


def pixels(data: bytes | None) -> Any:
    """Return the grey pixels of a PNG that Makker wrote."""
    assert data is not None and data.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", data[16:24])
    (length,) = struct.unpack(">I", data[33:37])
    rows = zlib.decompress(data[41 : 41 + length])
    return numpy.frombuffer(rows, numpy.uint8).reshape(high, wide + 1)[:, 1:]


def test_two_slips_that_differ_in_cpr_and_account_alone_give_the_same_picture() -> None:
    one = files.SLIP.replace(MASKED, "150611-1234") + ACCOUNT.format("0001112223")
    other = files.SLIP.replace(MASKED, "240910-8765") + ACCOUNT.format("9998887776")
    first, second = (picture(drawn(each)) for each in (one, other))
    assert first is not None and first == second


def test_the_picture_can_be_read_by() -> None:
    seen = pixels(picture(files.slip()))
    assert (seen == 255).mean() > 0.8
    assert ((seen < 60).sum(axis=1) > 40).sum() > 50  # rows of writing


def test_a_slip_in_two_files_is_one_picture_of_both() -> None:
    first, rest = halves()
    both, alone = pixels(picture(first, rest)), pixels(picture(rest))
    assert both.shape[0] == 2 * alone.shape[0]


def test_what_is_drawn_and_not_written_is_not_kept() -> None:
    """A number that stands there as a drawing, and in no word, is on no picture."""
    black = "#place(bottom + right, rect(width: 3cm, height: 8mm, fill: black))\n"
    assert picture(drawn(files.SLIP + black)) == picture(files.slip())


def test_a_page_that_would_take_for_ever_to_draw_is_read_and_not_kept() -> None:
    lines = "#for at in range(7000) { place(line(length: 1mm)) }\n"
    said = reading_of(drawn(files.SLIP + lines))
    assert isinstance(said, Reading)
    assert said.slip.net == 324530 and said.picture is None


def test_of_anything_but_a_payslip_there_is_no_picture() -> None:
    said = reading_of(drawn("#lorem(60)"))
    assert isinstance(said, Reading) and said.picture is None


def test_a_picture_is_written_as_it_is_within_a_shade() -> None:
    grey: Any = numpy.arange(256, dtype=numpy.uint8).reshape(16, 16)
    assert abs(pixels(png(grey)).astype(int) - grey).max() <= 16


@needs_eyes
@pytest.mark.parametrize("degrees", [0, 6, 180])
def test_of_a_photo_too_the_number_is_painted_over(degrees: int) -> None:
    kept = picture(photo(degrees))
    assert kept is not None
    # Read once more, it says what it said, and the number is not there to be read.
    again, leaves = reading_of(kept), leaves_in(kept)
    assert isinstance(again, Reading) and isinstance(leaves, tuple)
    assert again.slip.net == 324530
    assert not [word.text for word in leaves[0].page.words if "1506" in word.text]
