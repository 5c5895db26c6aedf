"""Rosters of fifteen layouts are read: nearly every shift exactly, and hardly one that is none."""

from random import Random

import pytest

from bot.reading.paper import leaves_in
from bot.reading.room import sees_pictures
from flows.papers import what_it_says
from flows.payslip.pdf import Refused, pages_of
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Unread
from flows.shifts.paper.printed import Paper
from tests.payslips.batch import batch
from tests.rosters.made import LAYOUTS, made
from tests.rosters.reading import read_off

SEEDS = range(6)
EXACT, EXACT_ON_PHOTOS = 0.95, 0.85
"""The share of shifts that must be right in day, start and end."""
MOST_INVENTED = 0.02


@pytest.mark.parametrize("layout", LAYOUTS)
def test_shifts_in_pdfs_are_read_exactly(layout: str) -> None:
    right = there = invented = 0
    for seed in SEEDS:
        roster = made(layout, seed)
        pages = pages_of(roster.paper.pdf(Random(seed)))
        assert not isinstance(pages, Refused)
        assert isinstance(what_it_says(pages), Paper), "it is a roster"
        truth, read = roster.truth(), read_off(roster, pages)
        right, there = right + len(truth & read), there + len(truth)
        invented += len(read - truth)
    assert right / there >= EXACT and invented <= MOST_INVENTED * there


@pytest.mark.skipif(not sees_pictures(), reason="make setup-ocr was not run")
def test_shifts_on_photos_are_read() -> None:
    from tests.payslips.photo import LEVELS, photograph

    right = there = 0
    for number, layout in enumerate(("list", "cards", "tiles", "grid", "names_over", "by_hand")):
        roster = made(layout, 40 + number)
        level = LEVELS[number % 2]
        photo = photograph(roster.paper.pdf(Random(number)), Random(number), level)
        leaves = leaves_in(photo.data)
        pages = None if isinstance(leaves, Unread) else tuple(leaf.page for leaf in leaves)
        read = set() if pages is None else read_off(roster, pages)
        right, there = right + len(roster.truth() & read), there + len(roster.truth())
    assert right / there >= EXACT_ON_PHOTOS


def test_payslips_are_no_rosters() -> None:
    for number, slip in enumerate(batch(11, 12)):
        pages = pages_of(slip.paper.pdf(Random(number)))
        assert not isinstance(pages, Refused)
        said = what_it_says(pages)
        assert isinstance(said, Reading) and said.kind == "payslip", slip.layout
