"""Examples as tasks for the net: what is danger, and which topics."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from flows.understand.clauses import clauses
from flows.understand.pieces import Pieces
from training.examples import (
    danger_examples,
    held_out,
    language_examples,
    topic_examples,
    two_wishes,
)
from training.lessons import NO_DANGER
from training.noise import noisy

ONE_IN = 8
"""Of so many examples that may be learnt from, one only says how far the net is to be trusted."""

LONGEST = 56
"""Pieces of an example that are looked at."""

_VARIANTS = 8


@dataclass(frozen=True, slots=True)
class Task:
    """A message, its class of danger, and its topics with the share of each (none: not known)."""

    text: str
    danger: str
    topics: dict[str, float] = field(default_factory=dict)
    everyday: bool = False


def tasks() -> list[Task]:
    """Return all examples that are not held out."""
    found = [
        *(Task(e.text, e.label) for e in danger_examples()),
        *(Task(e.text, NO_DANGER, {e.label: 1.0}, True) for e in topic_examples()),
        *(Task(e.text, NO_DANGER) for e in language_examples()),
        *(Task(m.text, NO_DANGER, dict.fromkeys(m.topics, 0.5)) for m in two_wishes()),
    ]
    return [task for task in found if not held_out(task.text)]


def for_trust(text: str) -> bool:
    """Return whether a message is never learnt from, but says how far the net can be trusted."""
    return hashlib.sha256(text.encode()).digest()[7] % ONE_IN == 0


def spellings(text: str) -> list[str]:
    """Return a message as it is, as others would have typed it, and levelled."""
    levelled = " ".join(word for clause in clauses(text) for word in clause)
    return [text, *(noisy(text, variant) for variant in range(_VARIANTS)), levelled]


def in_pieces(found: Sequence[Task], pieces: Pieces) -> list[list[list[int]]]:
    """Return the pieces of every spelling of every task."""
    return [[pieces.of(text, LONGEST) for text in spellings(task.text)] for task in found]


def part(numbers: Sequence[int], chance: Random, *, first: bool) -> list[int]:
    """Return the first or the last so many pieces between a message's first and last sign."""
    inner = list(numbers[1:-1])
    cut = chance.randint(0, len(inner) - 1)
    return inner[: cut + 1] if first else inner[cut:]


def digest() -> str:
    """Return a fingerprint of how the net is made; the examples may have grown since."""
    here = Path(__file__).parent
    told = hashlib.sha256()
    for path in [*sorted(here.glob("*.py")), here.parent / "noise.py"]:
        told.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return told.hexdigest()[:16]
