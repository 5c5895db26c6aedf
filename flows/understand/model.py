"""The trained models as they are shipped: model.json.gz, made by `make train`."""

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from gzip import decompress
from importlib.resources import files
from itertools import count
from json import loads
from typing import Any

from flows.understand.linear import BYTES, Linear

FILE = "model.json.gz"


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt: topics, danger and languages, and a digest of what it was learnt from."""

    topic: Linear
    danger: Linear
    language: Linear
    digest: str


@cache
def model() -> Model:
    """Return the shipped model; read from its file (some 0.1 s) when it is first asked for."""
    return read(files("flows.understand").joinpath(FILE).read_bytes())


def read(file: bytes) -> Model:
    """Return the model that a file of `make train` holds."""
    page = loads(decompress(file))
    return Model(
        topic=_linear(page["topic"]),
        danger=_linear(page["danger"]),
        language=_linear(page["language"]),
        digest=page["digest"],
    )


def _linear(page: Mapping[str, Any]) -> Linear:
    size = BYTES * len(page["classes"])
    ballots = b64decode(page["ballots"])
    return Linear(
        classes=tuple(page["classes"]),
        bias=tuple(page["bias"]),
        scale=page["scale"],
        ballots={
            mark: int.from_bytes(ballots[at : at + size], "little")
            for mark, at in zip(page["marks"].split("\n"), count(0, size), strict=False)
        },
    )
