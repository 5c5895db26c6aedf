"""A number that is given to somebody in danger is one that is certain."""

import re
from importlib.resources import files
from tomllib import loads

import pytest

from flows.texts import LANGUAGES

LINES = loads(files("flows").joinpath("facts", "help_lines.toml").read_text("utf-8"))["line"]
KNOWN = {line["number"].replace(" ", "") for line in LINES}
_NUMBER = re.compile(r"(?<![\d{])(?:\d{3} ?\d{3}|\d{2}(?: \d{2}){3}|1\d{2}\d?)(?![\d}])")


def test_only_what_is_certain_stands_there() -> None:
    assert {"112", "116111", "1888"} == KNOWN
    assert {line["confidence"] for line in LINES} == {"high"}
    assert all(line["source"] and line["checked"] for line in LINES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["safety", "comfort"])
def test_texts_give_no_other_number(topic: str, language: str) -> None:
    text = files("flows").joinpath(topic, f"{language}.ftl").read_text("utf-8")
    said = {number.replace(" ", "") for number in _NUMBER.findall(text)}
    assert said and said <= KNOWN


def test_other_languages_give_no_other_number_either() -> None:
    page = loads(files("flows").joinpath("understand", "languages.toml").read_text("utf-8"))
    for lang, words in page.items():
        for name in (key for key in words if key.startswith("danger")):
            said = {n.replace(" ", "") for n in re.findall(r"\d{3} ?\d{3}|\d{3,}", words[name])}
            assert "112" in said and said <= KNOWN, (lang, name)
