"""The model as a file: what was learnt, in whole numbers, without what hardly counts."""

import gzip
import json
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flows.understand.linear import BYTES, NEUTRAL
from training.lesson import Learnt

LEAST = 6
"""A mark whose strongest vote is weaker than this (of 2,047) is left out."""

_STRONGEST = NEUTRAL - 1


def page(learnt: Learnt) -> dict[str, Any]:
    """Return a model as JSON: ballots, in units of "scale"."""
    scale = max(float(abs(w)) for row in learnt.weights.values() for w in row) / _STRONGEST
    rows = {mark: [round(w / scale) for w in row] for mark, row in learnt.weights.items()}
    kept = {mark: row for mark, row in sorted(rows.items()) if max(map(abs, row)) >= LEAST}
    ballots = b"".join(
        (NEUTRAL + vote).to_bytes(BYTES, "little") for row in kept.values() for vote in row
    )
    return {
        "classes": learnt.classes,
        "bias": [round(bias, 4) for bias in learnt.bias],
        "scale": round(scale, 6),
        "marks": "\n".join(kept),
        "ballots": b64encode(ballots).decode(),
    }


def write(path: Path, models: Mapping[str, Learnt], digest: str) -> None:
    """Write the models to `path`; the same models give the same bytes."""
    whole = {"digest": digest, **{name: page(learnt) for name, learnt in models.items()}}
    told = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(gzip.compress(told, compresslevel=9, mtime=0))
