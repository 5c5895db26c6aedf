"""The net: a small transformer that reads a message as a whole, where single words leave doubt.

It is made by `make train-net` and shipped as net.onnx, with its layers, words and classes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files
from json import loads
from math import exp
from typing import Any

from flows.understand.pieces import Pieces

FILE = "net.onnx"

ABOUT = "makker"
"""The key of the net's own page in its file: pieces, classes, trust and digest, as JSON."""

MOST = 60
"""Pieces of words that are read at once; of more, the beginning and the end."""

Chances = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Read:
    """What the net takes a message for: the chances of kinds of danger, and of topics."""

    danger: Chances
    topic: Chances


@dataclass(frozen=True, slots=True)
class Net:
    """The net. `session` is what onnxruntime runs, `digest` of how it was made.

    `trust` is its share beside the linear model, for "danger" and "topic", and the "bias" that is
    added to how urgent the two together find words.
    """

    danger: Sequence[str]
    topic: Sequence[str]
    trust: Mapping[str, float]
    digest: str
    pieces: Pieces
    session: Any

    def read(self, text: str) -> Read:
        """Return what the net takes `text` for."""
        danger, topic = self.session.run(None, {"pieces": [self.pieces.of(text, MOST)]})
        return Read(_chances(self.danger, danger[0]), _chances(self.topic, topic[0]))


@cache
def net() -> Net:
    """Return the shipped net; read (some 0.2 s, 80 MB) when a message first leaves doubt."""
    # Only here: most commands never read a message, and this library takes its time to load.
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    with as_file(files("flows.understand").joinpath(FILE)) as path:
        session = InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    page = loads(session.get_modelmeta().custom_metadata_map[ABOUT])
    return Net(
        danger=page["danger"],
        topic=page["topic"],
        trust=page["trust"],
        digest=page["digest"],
        pieces=Pieces.known(page["pieces"], page["likely"]),
        session=session,
    )


@lru_cache(maxsize=512)  # the same words are asked about for danger and for their topic
def read(text: str) -> Read:
    """Return what the shipped net takes `text` for."""
    return net().read(text)


def blended(linear: Chances, by_net: Chances, share: float) -> Chances:
    """Return what two models think together, where the net has this `share` in it."""
    both = {name: chance ** (1 - share) * by_net[name] ** share for name, chance in linear.items()}
    whole = sum(both.values())
    return {name: power / whole for name, power in both.items()}


def _chances(classes: Sequence[str], scores: Sequence[float]) -> Chances:
    highest = max(scores)
    powers = [exp(score - highest) for score in scores]
    whole = sum(powers)
    return {name: power / whole for name, power in zip(classes, powers, strict=True)}
