"""The model as a file: what was learnt, in whole numbers, without what hardly counts."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from flows.understand.linear import Linear, number
from training.lesson import Learnt

LEAST = 6
"""A mark whose strongest vote is weaker than this (of 2,047) is left out."""

_STRONGEST = 2_047


def linear(learnt: Learnt) -> Linear:
    """Return what was learnt as it is shipped: ballots in whole numbers, in units of "scale"."""
    scale = max(float(abs(w)) for row in learnt.weights.values() for w in row) / _STRONGEST
    rows = {number(mark): [round(w / scale) for w in row] for mark, row in learnt.weights.items()}
    kept = {mark: row for mark, row in sorted(rows.items()) if max(map(abs, row)) >= LEAST}
    return Linear(
        classes=learnt.classes,
        bias=np.round(np.array(learnt.bias), 4),
        scale=round(scale, 6),
        marks=np.array(list(kept), np.uint32),
        ballots=np.array(list(kept.values()), np.int16),
    )


def write(path: Path, models: Mapping[str, Linear], digest: str) -> None:
    """Write the models to `path`; the same models give the same bytes."""
    told: dict[str, Any] = {"digest": digest}
    arrays = dict[str, Any]()
    for name, model in models.items():
        told[name] = {"classes": model.classes, "bias": model.bias.tolist(), "scale": model.scale}
        arrays |= {f"{name}_marks": model.marks, f"{name}_ballots": model.ballots}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    np.savez_compressed(path, page=np.frombuffer(text, np.uint8), **arrays)
