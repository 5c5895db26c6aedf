"""Relayed chats at once: whatever happens in whatever order, nobody reads what is for another.

Here a few thousand steps are played, so that it fits the time of every run; `python -m bench --only
relay` plays 100,000 among 200 chats.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bench.relay import played
from bench.spread import Figure
from tests.scheduler.town import FAST


async def _played(chats: int, steps: int, seed: int) -> dict[str, Figure]:
    with TemporaryDirectory(dir=FAST) as folder:
        return await played(Path(folder), chats, steps, seed)


@pytest.mark.parametrize("seed", range(6))
async def test_few_who_know_each_other_well(seed: int) -> None:
    """Six youths and two role models, so that most steps cross with another."""
    figures = await _played(chats=6, steps=400, seed=seed)
    assert figures["wrong"] == 0, figures["shown"]
    assert isinstance(figures["arrived"], int) and figures["arrived"] > 50


async def test_two_hundred_chats_at_once() -> None:
    figures = await _played(chats=200, steps=1500, seed=1)
    assert figures["wrong"] == 0, figures["shown"]
    assert isinstance(figures["arrived"], int) and figures["arrived"] > 300
