"""Danish and English say the same things: same texts, same parts, same placeholders."""

from pathlib import Path

import pytest

from tests.house.pages import LANGUAGES, Page, page_paths, patterns, placeholders, read_page
from tests.house.tree import shown

FOLDERS = sorted({path.parent for path in page_paths()})


def _shape(page: Page) -> dict[str, frozenset[str]]:
    """Return "message.attribute" -> the placeholders in it."""
    return {
        f"{name}.{attribute}": placeholders(pattern)
        for name, message in page.messages.items()
        for attribute, pattern in patterns(message)
    }


def test_there_are_texts_to_look_at() -> None:
    assert FOLDERS, "no .ftl file was found under flows/"


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_a_folder_of_texts_speaks_every_language(folder: Path) -> None:
    assert {path.stem for path in folder.glob("*.ftl")} == set(LANGUAGES)


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_both_languages_have_the_same_texts_and_placeholders(folder: Path) -> None:
    danish, english = (_shape(read_page(folder / f"{language}.ftl")) for language in LANGUAGES)
    assert not danish.keys() - english.keys(), "these are missing in English"
    assert not english.keys() - danish.keys(), "these are missing in Danish"
    differ = {at: (danish[at], english[at]) for at in danish if danish[at] != english[at]}
    assert not differ, f"placeholders differ (Danish, English): {differ}"


@pytest.mark.parametrize("path", page_paths(), ids=shown)
def test_a_page_of_texts_is_read_whole_and_says_nothing_twice(path: Path) -> None:
    page = read_page(path)
    assert not page.junk, "Fluent cannot read these lines"
    assert not page.twice, "Fluent keeps one of these and drops the other without a word"
