"""PDFs as words with places, and PDFs that are not read."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import typst

from flows.payslip.pdf import MOST_PAGES, Refused, pages_of


def pdf(tmp_path: Path, source: str) -> bytes:
    path = tmp_path / "slip.typ"
    path.write_text("#set page(width: 200pt, height: 100pt, margin: 10pt)\n" + source, "utf-8")
    return bytes(typst.compile(path))


def test_words_come_with_their_places(tmp_path: Path) -> None:
    pages = pages_of(pdf(tmp_path, "Timeløn #h(1fr) −1 234,56\n\nSkat"))
    assert isinstance(pages, tuple)
    (page,) = pages
    hourly, minus, rest, tax = page.words
    assert [word.text for word in page.words] == ["Timeløn", "−1", "234,56", "Skat"]
    assert hourly.left < minus.left < rest.right <= 191
    assert hourly.bottom < tax.bottom < page.height == 100


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(tmp_path: Path, turn: int) -> None:
    """The page says /Rotate; its words must come in the places where a reader sees them."""
    document = pypdfium2.PdfDocument(pdf(tmp_path, "Timeløn #h(1fr) 80,00"))
    document[0].set_rotation(turn)
    turned = BytesIO()
    document.save(turned)
    pages = pages_of(turned.getvalue())
    assert isinstance(pages, tuple)
    assert (pages[0].width, pages[0].height) == ((100, 200) if turn != 180 else (200, 100))
    for word in pages[0].words:
        assert 0 <= word.left < word.right <= pages[0].width
        assert 0 <= word.top < word.bottom <= pages[0].height


@pytest.mark.parametrize(
    ("source", "reason"),
    [("#rect()", "no_text"), ("Løn #pagebreak() " * (MOST_PAGES + 1), "too_many_pages")],
)
def test_a_pdf_that_is_no_payslip_is_refused(tmp_path: Path, source: str, reason: str) -> None:
    assert pages_of(pdf(tmp_path, source)) == Refused(reason)  # type: ignore[arg-type]


def test_a_truncated_pdf_is_refused_or_read(tmp_path: Path) -> None:
    data = pdf(tmp_path, "Timeløn 80,00")
    for cut in range(0, len(data), 97):
        assert isinstance(pages_of(data[:cut]), Refused | tuple)


def test_other_bytes_are_no_pdf() -> None:
    assert pages_of(b"\xff\xd8\xff\xe0 a photo") == Refused("no_pdf")
    assert pages_of(b"%PDF-1.7 nothing more") == Refused("broken")
