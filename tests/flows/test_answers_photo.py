"""A picture is what the worker says is a picture."""

from datetime import date

import pytest

from flows.answers import Photo
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")


def test_the_worker_token_is_read() -> None:
    assert Photo().read("file:42", READING) == 42


@pytest.mark.parametrize(
    "text",
    [
        "",
        "file:",
        "file:-1",
        "file:4x",
        " file:42",
        "file:42\n",
        "File:42",
        "42",
        "her er et billede",
        "file:٤٢",
        "file:" + "9" * 10_000,
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert Photo().read(text, READING) == Unclear()


@pytest.mark.parametrize("raw", [True, -1, "42", None, 4.2])
def test_what_is_no_file_id(raw: object) -> None:
    with pytest.raises(Unfit):
        Photo().load(raw)  # type: ignore[arg-type]
