"""The trained models as they are shipped: model.npz, made by `make train`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from json import loads
from typing import Any

from numpy import array, load

from flows.understand.linear import Linear

FILE = "model.npz"


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt: topics, danger and languages, and a digest of what it was learnt from."""

    topic: Linear
    danger: Linear
    language: Linear
    digest: str


@cache
def model() -> Model:
    """Return the shipped model; read from its file (some 0.05 s) when it is first asked for."""
    return read(files("flows.understand").joinpath(FILE).read_bytes())


def read(file: bytes) -> Model:
    """Return the model that a file of `make train` holds."""
    with load(BytesIO(file)) as told:
        page = loads(told["page"].tobytes())
        return Model(
            topic=_linear(told, page, "topic"),
            danger=_linear(told, page, "danger"),
            language=_linear(told, page, "language"),
            digest=page["digest"],
        )


def _linear(told: Mapping[str, Any], page: Mapping[str, Any], name: str) -> Linear:
    return Linear(
        classes=tuple(page[name]["classes"]),
        bias=array(page[name]["bias"]),
        scale=page[name]["scale"],
        marks=told[f"{name}_marks"],
        ballots=told[f"{name}_ballots"],
    )
