"""What the models learn from, and what they have learnt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a text is made of, what it is, how much it counts, and whether it is a copy."""

    marks: Sequence[str]
    label: str
    weight: float = 1.0
    copied: bool = False


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights by mark and class; a text's score is their sum over its loudness, plus the bias."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Sequence[float]]
