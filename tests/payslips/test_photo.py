"""Photos of slips; these want OpenCV and Pillow, which only the extra "ocr" brings."""

from io import BytesIO
from random import Random

import pypdfium2
import pytest

from tests.payslips.batch import one

cv2 = pytest.importorskip("cv2", reason="photos want the extra ocr")
Image = pytest.importorskip("PIL.Image", reason="photos want the extra ocr")

from tests.payslips.photo import LEVELS, TELEGRAM, Level, photograph  # noqa: E402 - after the skip


@pytest.mark.parametrize("level", LEVELS)
def test_a_photo_is_a_picture_of_a_page_on_a_desk(level: Level) -> None:
    photo = photograph(one(1, 4).paper.pdf(Random(1)), Random(level), level)
    assert photo.suffix != ".pdf"
    with Image.open(BytesIO(photo.data)) as picture:
        assert picture.format == ("PNG" if photo.suffix == ".png" else "JPEG")
        assert max(picture.size) >= TELEGRAM - 1
    assert photo.level == level


def test_some_easy_ones_are_pictures_inside_a_pdf() -> None:
    found = photograph(one(1, 4).paper.pdf(Random(1)), Random(12), "easy")
    assert found.suffix == ".pdf"
    page = pypdfium2.PdfDocument(found.data)[0]
    assert page.get_textpage().count_chars() == 0


def test_the_same_seed_takes_the_same_photo() -> None:
    pdf = one(1, 4).paper.pdf(Random(1))
    assert photograph(pdf, Random(3), "medium") == photograph(pdf, Random(3), "medium")
