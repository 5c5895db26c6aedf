"""The matches that a turn is told of: with whom somebody writes, and how it stands."""

from collections.abc import Mapping, Sequence
from typing import cast

from flows.kind import Json
from flows.talk import Talk

Pair = Mapping[str, Json]
TALKING = ("open", "ending")


def all_pairs(talk: Talk) -> Sequence[Pair]:
    """Return all matches of somebody, also those that are paused or over."""
    return cast(Sequence[Pair], talk.desk.outside.get("pairs") or ())


def open_pairs(talk: Talk) -> list[Pair]:
    """Return the matches in which somebody may write."""
    return [pair for pair in all_pairs(talk) if pair["state"] in TALKING]


def who_may_write(talk: Talk) -> list[str]:
    """Return the first names of those with whom somebody may write."""
    return [str(pair["name"]) for pair in open_pairs(talk)]
