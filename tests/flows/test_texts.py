"""The texts are found by key, and a missing one says where to add it."""

import re
from pathlib import Path
from tomllib import loads

import pytest

from flows.gsm7 import fits_one
from flows.links import has_link
from flows.texts import LANGUAGES, SHARED, TextMistake, message_id, texts_of
from tests.house.lix import lix
from tests.house.pages import read_page
from tests.house.tree import ROOT

GLOSSARY = loads((ROOT / "flows" / "glossary.toml").read_text("utf-8"))["word"]


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("navn", "navn"),
        ("job.0.place", "job-place"),
        ("job.12.boss.0.name", "job-boss-name"),
        ("flere_job.3", "flere_job"),
        ("0.navn", "navn"),
        ("mp3.navn", "mp3-navn"),
    ],
)
def test_a_key_without_its_numbers_is_the_id_of_its_text(key: str, message: str) -> None:
    assert message_id(key) == message


def test_a_text_comes_filled() -> None:
    assert (
        texts_of("enrolment", "da")
        .get("1.omraade", "ask", {"name": "Ali"})
        .startswith("Fedt, Ali.")
    )


def test_a_number_is_not_grouped_like_money() -> None:
    assert "{ 2026 }" not in (text := texts_of(SHARED, "da").get("choose", args={"numbers": 2026}))
    assert text == "Svar 2026."


def test_an_unknown_language_is_answered_in_danish() -> None:
    assert texts_of(SHARED, "so").get("yes") == "Ja"


def test_a_missing_text_says_where_it_belongs() -> None:
    with pytest.raises(TextMistake, match=r"flows/menu/da\.ftl has no text 'menu\.poem': add it"):
        texts_of("menu", "da").get("menu", "poem")


def test_a_missing_argument_says_which_text_wants_it() -> None:
    with pytest.raises(TextMistake, match=r"flows/enrolment/en\.ftl: 'klar' could not be filled"):
        texts_of("enrolment", "en").get("klar")


def test_a_topic_without_texts_says_so() -> None:
    with pytest.raises(TextMistake, match=r"flows/nowhere/da\.ftl is missing"):
        texts_of("nowhere", "da")


def test_words_are_told_apart_by_commas() -> None:
    enrolment = texts_of("enrolment", "da")
    assert enrolment.words("navn", "name") == ("navn", "fornavn")
    assert enrolment.words("navn", "w-none") == ()


def test_whether_there_is_a_text() -> None:
    enrolment = texts_of("enrolment", "da")
    assert enrolment.has("velkommen") and enrolment.has("velkommen", "sms")
    assert not enrolment.has("navn") and not enrolment.has("gone", "ask")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", GLOSSARY, ids=lambda entry: entry["names"][0])
def test_a_word_is_explained_in_one_sms(entry: dict[str, str], language: str) -> None:
    assert fits_one(entry[language]) and not has_link(entry[language])


def test_the_glossary_can_be_read_by_a_tired_fourteen_year_old() -> None:
    assert lix(entry["da"] for entry in GLOSSARY) < 30


def test_no_word_stands_in_the_glossary_twice() -> None:
    names = [name for entry in GLOSSARY for name in entry["names"]]
    assert len(names) == len(set(names))


def test_every_text_of_every_topic_can_be_found() -> None:
    folders = {path.parent.name for path in Path(ROOT / "flows").glob("*/da.ftl")}
    for folder in folders:
        assert texts_of(folder, "en").where == f"flows/{folder}/en.ftl"


def test_no_shared_text_is_one_that_nobody_says() -> None:
    code = [
        path.read_text("utf-8")
        for folder in ("flows", "scheduler", "bot")
        for path in (ROOT / folder).rglob("*.py")
    ]
    said = {word for page in code for word in re.findall(r"[\"']([a-z-]+)[\"']", page)}
    shared = read_page(ROOT / "flows" / SHARED / "da.ftl").messages
    assert not shared.keys() - said, "nobody says these: take them out"
