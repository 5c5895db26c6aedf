"""A tired fourteen-year-old can read what Makker says."""

import pytest

from tests.house.lix import lix
from tests.house.pages import Page, pages, texts

EASY = 30.0


@pytest.mark.parametrize("page", pages("da"), ids=lambda page: page.where)
def test_a_page_of_danish_texts_has_a_lix_under_30(page: Page) -> None:
    """Labels of choices are left out: a single word is no sentence and would flatter the figure."""
    spoken = [text.text for text in texts(page) if not text.attribute.startswith("o-")]
    assert lix(spoken) < EASY


def test_lix_of_a_known_text() -> None:
    """Two sentences, eight words, two of them long: 8/2 + 100*2/8."""
    assert lix(["Du er god. Fritidsjob er sjovt, ikke overraskende."]) == 4 + 25


def test_lix_of_nothing_is_nothing() -> None:
    assert lix([]) == 0.0
