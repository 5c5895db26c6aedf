"""What goes by SMS costs one message, holds no link and is written in the phone's own letters.

A text whose comment contains "[long]" may take more than one segment: somebody chose it.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.gsm7 import septets, to_gsm7
from flows.manner import SMS
from flows.question import with_options
from tests.house.pages import Page, Text, page_paths, read_page, texts
from tests.house.tree import shown

ONE_SEGMENT = 160
ADDRESS = re.compile(r"\S+@\S+")
LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(?:dk|com|org|net|eu|io|me|nu|app)\b", re.IGNORECASE)


def _by_sms(page: Page) -> Iterator[Text]:
    """Yield each text as SMS gets it: in its SMS form if there is one, choices as numbers."""
    every = list(texts(page))
    labels = {
        name: {t.attribute[2:]: t.text for t in every if t.message == name and _label(t)}
        for name in page.messages
    }
    attributes = {(t.message, t.attribute) for t in every}
    for text in every:
        if _label(text) or (text.message, _short(text.attribute)) in attributes:
            continue
        asked = text.attribute in ("ask", "sms") or text.attribute.startswith("again")
        shown_labels = labels[text.message] if asked else {}
        whole = with_options(text.text, shown_labels, page.language, SMS, "").text
        yield Text(text.where, text.message, text.attribute, whole, text.long)


def _label(text: Text) -> bool:
    return text.attribute.startswith("o-")


def _short(attribute: str) -> str:
    return "sms" if attribute in ("", "ask") else f"{attribute}-sms"


def _emoji(letter: str) -> bool:
    return unicodedata.category(letter) in ("So", "Sk") or letter in "\ufe0f\u200d"


@pytest.mark.parametrize("path", page_paths(), ids=shown)
def test_a_text_fits_one_sms(path: Path) -> None:
    sizes = {text: septets(to_gsm7(text.text)) for text in _by_sms(read_page(path))}
    too_long = [
        f"{text} ({size}): {text.text!r}"
        for text, size in sizes.items()
        if size > ONE_SEGMENT and not text.long
    ]
    assert not too_long, "shorten, add .sms, or write [long] in its comment:\n" + "\n".join(
        too_long
    )


@pytest.mark.parametrize("path", page_paths(), ids=shown)
def test_a_text_holds_no_link(path: Path) -> None:
    """Danish operators throw away an SMS with a web address; an e-mail address is none."""
    found = [
        f"{text}: {text.text!r}"
        for text in _by_sms(read_page(path))
        if LINK.search(ADDRESS.sub("", text.text))
    ]
    assert not found


@pytest.mark.parametrize("path", page_paths(), ids=shown)
def test_a_text_is_written_in_letters_that_sms_has(path: Path) -> None:
    """One curly quote or dash halves what fits; an emoji is dropped on the way, so it may stand."""
    for text in _by_sms(read_page(path)):
        lost = set(text.text) - set(to_gsm7(text.text))
        assert not {letter for letter in lost if not _emoji(letter)}, f"{text}: {text.text!r}"
