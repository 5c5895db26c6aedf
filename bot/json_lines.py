"""JSON Lines: objects come in one a line, and each goes out again on a line in its place."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NoReturn

Row = Mapping[str, Any]


class WrongRow(ValueError):
    """A row cannot be answered; its text is the sentence that says why, for the row's "error"."""


def answered(lines: Iterable[bytes], answer: Callable[[Row], Row]) -> Iterator[bytes]:
    """Yield one line for each of `lines`: its JSON object with what `answer` adds to it.

    `answer` gets the object and returns the keys to add; it raises `WrongRow` for one that it
    cannot take, which gets {"error": ...} beside its own keys. So does a line that holds no JSON
    object, alone. Text is UTF-8; lone surrogates go out as they came in, as escapes.
    """
    for line in lines:
        yield _written(_answered(line, answer))


def _answered(line: bytes, answer: Callable[[Row], Row]) -> Row:
    try:
        row = _read(line)
    except WrongRow as wrong:
        return {"error": str(wrong)}
    try:
        return {**row, **answer(row)}
    except WrongRow as wrong:
        return {**row, "error": str(wrong)}


def _read(line: bytes) -> Row:
    try:
        row = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite)
    except UnicodeDecodeError:
        raise WrongRow("this line is not UTF-8") from None
    # Python gives up on objects that are nested a thousand deep, and on numbers of 5,000 digits.
    except (ValueError, RecursionError):
        raise WrongRow("this line is not a JSON object") from None
    if not isinstance(row, dict):
        raise WrongRow("this line is not a JSON object")
    return row


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _finite(number: str) -> float:
    if abs(value := float(number)) == float("inf"):
        raise ValueError(f"{number} is more than a number can hold")
    return value


def _written(row: Row) -> bytes:
    # In JSON the escape of a lone surrogate is what Python's backslashreplace writes for it.
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
