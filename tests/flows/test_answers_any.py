"""What every kind of answer promises, whatever is written to it."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.answers import (
    Choice,
    Choices,
    Date,
    Email,
    Hours,
    Language,
    Maybe,
    Money,
    Month,
    MonthOrNow,
    Name,
    Number,
    Percent,
    Phone,
    Photo,
    Scale,
    Several,
    Text,
    TimeOfDay,
    YesNo,
)
from flows.answers.word_list import words_in
from flows.kind import Kind, Reading, Unclear

READING = Reading(date(2026, 11, 22), "da")
LABELS = {"shop": ("Butik", "netto"), "bakery": ("Bageri", "bager"), "other": ("Noget andet",)}
OPTIONS = tuple(LABELS)
KINDS: list[Kind[Any]] = [
    Text(),
    Name(),
    YesNo(),
    Choice(OPTIONS).with_labels(LABELS),
    Choices(OPTIONS).with_labels(LABELS),
    Number(),
    Percent(),
    Date(age=(10, 30)),
    Date(earliest=-5, latest=400),
    Month(),
    MonthOrNow(),
    Phone(),
    Email(),
    Several(),
    Money(),
    Hours(),
    Scale(),
    Language(),
    TimeOfDay(),
    Phone(abroad=False),
    Photo(),
    Maybe(Text(), no=True),
    Maybe(Choice(OPTIONS).with_labels(LABELS)),
]
WORDS = st.sampled_from(
    words_in(
        "ja nej ikke 1 2 og 12 6 2010 juni maj m6 m13 m99 sidste år måned for siden butik bager nr "
        "den anden +45 20123456 @ gmail.com . , / - jeg hedder amina file:3 spring over hundrede 0 "
        "00 femogtyve twenty-first half past halv kvart over til kl 16.30 timer t min kr ,- k en "
        "et ½ ⭐ dansk ikke arabisk ud af fem tusind i dag \ud800 👍 ? 29 februar "
        "99999999999999999999"
    )
)
ANYTHING = st.text(st.characters(codec=None, exclude_categories=())) | st.lists(WORDS).map(" ".join)
MONSTERS = [
    "",
    "\x00" * 10_000,
    "\ud83d" * 10_000,
    "🙂" * 5_000,
    "👨‍👩‍👧" * 3_000,
    "a" * 1_000_000,
    "9" * 1_000_000,
    "1 " * 500_000,
    "ja " * 300_000,
    "\u202e\u200b\u200f" * 100_000,
    "Z\u0351\u036b\u0343" * 10_000,
    "a@" * 100_000,
    "+45 " * 100_000,
    "," * 100_000,
    "- " * 100_000,
    "hej hej " * 100_000,
]
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)


@each_kind
@given(text=ANYTHING)
@example(text="sidste år i m99")
@example(text="29/2 0000")
@example(text="İ" * 50)
def test_reading_never_raises_and_what_was_read_can_be_kept(kind: Kind[Any], text: str) -> None:
    value = kind.read(text, READING)
    if not isinstance(value, Unclear):
        stored = json.loads(json.dumps(kind.dump(value)))
        assert kind.load(stored) == value


@each_kind
@pytest.mark.parametrize("text", MONSTERS, ids=range(len(MONSTERS)))
def test_monsters_are_read_like_any_message(kind: Kind[Any], text: str) -> None:
    kind.read(text, READING)


@each_kind
def test_a_kind_is_a_key(kind: Kind[Any]) -> None:
    """The runner keeps labelled kinds in a cache, so kinds must be hashable and alike."""
    assert {kind: 1}[kind] == 1


@each_kind
def test_what_is_read_holds_nothing_that_cannot_be_stored(kind: Kind[Any]) -> None:
    value = kind.read("Ali\ud800\x00 er god", READING)
    if not isinstance(value, Unclear):
        json.dumps(kind.dump(value), ensure_ascii=False).encode("utf-8")
