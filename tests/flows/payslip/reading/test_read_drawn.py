"""Payslips drawn in many ways, and what stands on them."""

import json
from pathlib import Path

import pytest
import typst

from flows.payslip.pdf import pages_of
from flows.payslip.reading.page import Page, Word
from flows.payslip.reading.read import read
from flows.payslip.reading.reading import Reading

DRAWN = sorted((Path(__file__).parent / "drawn").glob("*.typ"))


def drawn(path: Path) -> tuple[Page, ...]:
    pages = pages_of(typst.compile(path))
    assert isinstance(pages, tuple)
    return pages


def wrong(path: Path, reading: Reading) -> dict[str, tuple[str | None, str | None]]:
    wanted, got = json.loads(path.with_suffix(".json").read_text("utf-8")), reading.slip.to_json()
    return {name: (value, got[name]) for name, value in wanted.items() if got[name] != value}


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_every_field_is_read_as_printed(path: Path) -> None:
    reading = read(drawn(path))
    assert reading.kind == "payslip"
    assert not wrong(path, reading)


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_the_order_of_the_words_says_nothing(path: Path) -> None:
    pages = [Page(page.width, page.height, page.words[::-1]) for page in drawn(path)]
    assert read(pages).slip == read(drawn(path)).slip


def tilted(page: Page, slope: float) -> Page:
    words = [
        Word(w.text, w.left, w.top + w.left * slope, w.right, w.bottom + w.left * slope, 0.9)
        for w in page.words
    ]
    return Page(page.width, page.height, tuple(words))


@pytest.mark.parametrize("slope", [-0.02, 0.02])
@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_a_page_that_lies_a_degree_askew_is_read_all_the_same(path: Path, slope: float) -> None:
    assert not wrong(path, read([tilted(page, slope) for page in drawn(path)]))


def test_lines_after_tax_bind_the_income_to_the_net_pay() -> None:
    path = next(path for path in DRAWN if path.stem == "codes")
    lines = {line.label: line.amount for line in read(drawn(path)).others}
    assert lines == {"Kørsel 38 km skattefri": 144_78, "Løntræk kantine": -75_00}


def test_clear_fields_are_sure() -> None:
    path = next(path for path in DRAWN if path.stem == "year_first")
    reading = read(drawn(path))
    assert min(reading.sure.values()) > 0.7
    assert not reading.doubts
