"""The paper CV: one page, readable by people, shops and screen readers, whatever was written."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.cv.drawable import drawable
from flows.cv.model import LOOKS, Cv, Experience, Look, Speech
from flows.cv.pdf import preview, render
from flows.cv.sheet import newest_first, phone_in_pairs
from tests.flows.cv_samples import AMINA, JPEG, MINIMAL, TODAY, longest, png

# No larger than the small print of a printed letter.
SMALLEST_POINTS = 7.0


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    with opened(pdf) as document:
        assert len(document) == 1
        text = str(document[0].get_textpage().get_text_bounded())
        # The reader's own sign for a hyphen at the end of a line.
        return text.replace("\x02", "-").replace("\r\n", "\n")


def in_look(cv: Cv, look: Look) -> Cv:
    return replace(cv, look=look)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("photo", [None, JPEG, png()], ids=["no photo", "jpeg", "png"])
@pytest.mark.parametrize("cv", [AMINA, MINIMAL, longest()], ids=["full", "minimal", "longest"])
def test_it_is_one_page_with_everything_on_it(cv: Cv, photo: bytes | None, look: Look) -> None:
    pdf = render(in_look(cv, look), photo=photo, today=TODAY)
    text = " ".join(text_of(pdf).split())
    for told in (
        cv.first_name,
        cv.last_name,
        cv.email or "",
        *(one.language for one in cv.languages),
    ):
        assert told in text
    for reference in cv.references:
        assert phone_in_pairs(reference.phone) in text


@pytest.mark.parametrize("look", LOOKS)
def test_danish_letters_come_out_as_they_went_in(look: Look) -> None:
    text = text_of(render(in_look(AMINA, look), photo=None, today=TODAY))
    for word in ("Sørensen", "Førstehjælp", "søskende", "Køge", "Køge Boldklub", "idræt", "Spørg"):
        assert word in text
    cv = replace(AMINA, look=look, first_name="Åse", profile="Blåbærgrød på Ærø. ÆØÅ æøå éüöß")
    text = text_of(render(cv, photo=None, today=TODAY))
    assert "Åse Sørensen" in text
    assert "Blåbærgrød på Ærø. ÆØÅ æøå éüöß" in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_another_reader_extracts_the_same(tmp_path: Path) -> None:
    """What a shop's own software reads: Poppler is not the engine of the other tests."""
    page = tmp_path / "cv.pdf"
    page.write_bytes(render(AMINA, photo=JPEG, today=TODAY))
    run = subprocess.run(["pdftotext", page, "-"], capture_output=True, check=True)
    text = " ".join(run.stdout.decode("utf-8").split())
    assert "Amina Sørensen" in text
    assert "hjælper med lektier" in text


@pytest.mark.parametrize("look", LOOKS)
def test_it_is_tagged_and_carries_its_fonts(look: Look) -> None:
    with opened(render(in_look(AMINA, look), photo=JPEG, today=TODAY)) as document:
        assert pdfium.FPDFCatalog_IsTagged(document.raw)
        assert document.get_metadata_dict()["Title"] == "CV - Amina Sørensen"
        fonts = [
            pdfium.FPDFTextObj_GetFont(thing.raw)
            for thing in document[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=5)
        ]
        assert fonts
        assert all(pdfium.FPDFFont_GetIsEmbedded(font) == 1 for font in fonts)


@pytest.mark.parametrize("look", LOOKS)
def test_the_longest_cv_can_still_be_read(look: Look) -> None:
    with opened(render(in_look(longest(), look), photo=JPEG, today=TODAY)) as document:
        page = document[0].get_textpage()
        height = document[0].get_height()
        drawn = [i for i in range(page.count_chars()) if page.get_text_range(i, 1).strip()]
        # Characters that only mark a line break have no size of their own.
        sizes = [s for i in drawn if (s := pdfium.FPDFText_GetFontSize(page.raw, i)) > 1]
        assert min(sizes) >= SMALLEST_POINTS
        assert all(0 < page.get_charbox(i)[1] < height for i in drawn)


def test_the_name_comes_first_for_who_cannot_see() -> None:
    for look in LOOKS:
        text = text_of(render(in_look(AMINA, look), photo=JPEG, today=TODAY))
        assert text.lstrip().startswith("Amina Sørensen")


def test_the_same_cv_gives_the_same_bytes() -> None:
    assert render(AMINA, photo=JPEG, today=TODAY) == render(AMINA, photo=JPEG, today=TODAY)


def test_the_two_looks_differ_and_the_photo_shows() -> None:
    pages = {
        preview(in_look(AMINA, look), photo=photo, today=TODAY)
        for look in LOOKS
        for photo in (None, JPEG)
    }
    assert len(pages) == 4


@pytest.mark.parametrize(
    "photo",
    [
        b"",
        b"not a picture",
        b"\xff\xd8\xff",
        JPEG[:40],
        JPEG[:120] + b"\0" * 100,
        JPEG[:-60],
        png()[:40],
        png()[:-20] + b"rubbish",
        b"%PDF-1.7",
        b"GIF89a",
    ],
)
def test_a_picture_that_cannot_be_shown_is_left_out(photo: bytes) -> None:
    assert "Amina Sørensen" in text_of(render(AMINA, photo=photo, today=TODAY))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400), st.sampled_from([b"", JPEG[:160], b"\x89PNG\r\n\x1a\n"]))
def test_no_picture_stops_the_cv(rest: bytes, start: bytes) -> None:
    render(MINIMAL, photo=start + rest, today=TODAY)


@pytest.mark.parametrize(
    "name",
    [
        '#panic("x")',
        "$x$ *fed* _kursiv_",
        '"; import "os',
        "a\\b\\n#eval",
        "@ref <label> `kode`",
        "// væk /* væk */",
        "= Overskrift",
        "{{cv}} %s",
    ],
)
def test_text_is_never_read_as_markup(name: str) -> None:
    cv = replace(AMINA, first_name=name, interests=(name,))
    text = text_of(render(cv, photo=None, today=TODAY))
    assert text.count(" ".join(name.split())) == 2


@pytest.mark.parametrize("name", ["محمد علي", "Đorđe", "Şule Ğökçe", "Żółw", "Ђорђе", "Ελένη"])
def test_names_in_other_letters_are_drawn(name: str) -> None:
    for look in LOOKS:
        render(replace(AMINA, first_name=name, look=look), photo=None, today=TODAY)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(LOOKS))
def test_no_text_stops_the_cv(first: str, line: str, look: Look) -> None:
    """Emoji, lone marks, right-to-left, controls: dropped or drawn, and one page."""
    cv = replace(
        AMINA,
        first_name=first,
        look=look,
        profile=line,
        experiences=(Experience("job", first, line, None, None, line),) * 8,
        languages=(Speech(line, first),),
        interests=(line,),
    )
    with opened(render(cv, photo=None, today=TODAY)) as document:
        assert len(document) == 1


@pytest.mark.parametrize("look", LOOKS)
def test_every_letter_that_is_let_in_can_be_drawn(look: Look) -> None:
    everything = "".join(map(chr, range(0x20, 0x2200)))
    letters = drawable(everything)
    assert "ø" in letters and "ğ" in letters and "م" in letters
    # Apart from each other: the fonts may join letters that stand together.
    profile = " ".join(letters.replace(" ", ""))
    render(replace(AMINA, look=look, profile=profile), photo=None, today=TODAY)


def test_a_mail_address_is_copied_whole() -> None:
    """It is made smaller rather than broken, so that what is copied can be written to."""
    mail = "amina.fatima.soerensen-christoffersen2011@en.lang.skole.example.dk"
    for look in LOOKS:
        pdf = render(replace(AMINA, email=mail, look=look), photo=JPEG, today=TODAY)
        assert mail in text_of(pdf)


def test_what_still_goes_on_stands_first() -> None:
    order = [one.kind for one in newest_first(AMINA.experiences)]
    assert order == ["siblings", "school", "pocket_job"]
