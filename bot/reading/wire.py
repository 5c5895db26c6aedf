"""What goes between Makker and its reading process: a length, then so many bytes."""

import pickle
import struct
from collections.abc import Callable, Iterable
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from importlib import import_module
from io import BytesIO
from typing import Any, BinaryIO

from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Unread
from flows.shifts.paper.printed import Paper

LENGTH = struct.Struct(">I")
LONGEST_ANSWER = 4_000_000
Answer = Reading | Paper | Unread
_OURS = ("flows.payslip.", "flows.shifts.paper.")
_PLAIN: dict[tuple[str, str], type] = {
    ("datetime", "date"): date,
    ("decimal", "Decimal"): Decimal,
}


class WrongAnswer(Exception):
    """The reading process said something that is no answer. Start it anew; nothing is lost."""


def framed(body: bytes) -> bytes:
    """Return the body with its length before it."""
    return LENGTH.pack(len(body)) + body


def taken(stream: BinaryIO) -> bytes | None:
    """Return the next body of a stream, None at its end. Blocks."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    body = stream.read(length)
    return body if len(body) == length else None


def packed(files: Iterable[bytes]) -> bytes:
    """Return files as one body."""
    return b"".join(framed(data) for data in files)


def unpacked(body: bytes) -> tuple[bytes, ...]:
    """Return the files in a body that `packed` made."""
    stream, files = BytesIO(body), []
    while (data := taken(stream)) is not None:
        files.append(data)
    return tuple(files)


def told(answer: Answer) -> bytes:
    """Return an answer as the bytes that `heard` takes."""
    return pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)


def heard(body: bytes) -> Answer:
    """Return the answer in `body`; raise `WrongAnswer` for anything that `told` does not write.

    The reading process handles strangers' files, so it is not trusted: only the values of
    payslips and rosters are made from what it says, and no other code is called.
    """
    try:
        answer = _Values(BytesIO(body)).load()
    except Exception as odd:  # a wrong pickle may raise anything
        raise WrongAnswer(type(odd).__name__) from None
    if not isinstance(answer, Answer):
        raise WrongAnswer(type(answer).__name__)
    return answer


class _Values(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        plain: Callable[..., Any] | None = _PLAIN.get((module, name))
        if plain is not None:
            return plain
        if module.startswith(_OURS) and "." not in name:
            found = getattr(import_module(module), name)
            if isinstance(found, type) and is_dataclass(found) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of a paper")
