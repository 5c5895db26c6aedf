"""JSON Lines: each line is answered in its place, whatever it holds."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.json_lines import Row, WrongRow, answered

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    # Lone surrogates too: they come in as escapes.
    | st.text(st.characters(codec=None, exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
NO_OBJECT = [
    b"",
    b"   ",
    b"x",
    b"[1]",
    b'"ja"',
    b"5",
    b"null",
    b'{"a": ',
    b'{"a": NaN}',
    b'{"a": -Infinity}',
    b'{"a": 1e999}',
    b'{"a": ' + b"9" * 6000 + b"}",
    b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
]


def length(row: Row) -> Row:
    if not isinstance(row.get("text"), str):
        raise WrongRow('"text" must be a string')
    return {"length": len(row["text"])}


def rows(*lines: bytes) -> list[Any]:
    return [json.loads(line) for line in answered(lines, length)]


def test_keys_are_kept_and_one_is_added() -> None:
    line = '{"id": 7, "text": "Åse 🙂", "more": {"x": [1, null]}}\r\n'.encode()
    assert rows(line) == [{"id": 7, "text": "Åse 🙂", "more": {"x": [1, None]}, "length": 5}]
    (written,) = answered([line], length)
    assert "Åse 🙂".encode() in written and written.endswith(b"}\n") and written.count(b"\n") == 1


@pytest.mark.parametrize("line", NO_OBJECT, ids=range(len(NO_OBJECT)))
def test_a_line_that_is_no_object_gets_an_error_in_its_place(line: bytes) -> None:
    before, wrong, after = rows(b'{"text": "a"}', line, b'{"text": "ab"}')
    assert (before["length"], after["length"]) == (1, 2)
    assert wrong == {"error": "this line is not a JSON object"}


def test_what_is_not_utf_8_is_said_so() -> None:
    assert rows(b'{"text": "\xe6"}') == [{"error": "this line is not UTF-8"}]
    assert rows(b'\xef\xbb\xbf{"text": "a"}') == [{"text": "a", "length": 1}]


def test_a_row_that_cannot_be_answered_keeps_what_could_be_read() -> None:
    assert rows(b'{"id": 1, "text": 5}') == [
        {"id": 1, "text": 5, "error": '"text" must be a string'}
    ]


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_every_object_comes_back_whole(row: dict[str, Any]) -> None:
    line = json.dumps({**row, "text": "\ud800"}).encode()
    assert rows(line) == [{**row, "text": "\ud800", "length": 1}]
