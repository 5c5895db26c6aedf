"""What it costs to understand a message: time, and the memory and start of the model."""

import json
import time
from collections.abc import Sequence
from pathlib import Path

from bench.process import PYTHON, ran
from bench.sizes import Sizes
from bench.spread import Figure, percentiles, spread, tidy, under
from flows.understand import understand
from flows.understand.danger import alarm
from training.examples import danger_examples, topic_examples

LONG = 10_000
"""Characters of the longest message that is measured."""

# Said by a process of its own, so that nothing is there already.
_FIRST_LOOK = """
import json, os, time
from bench.process import resident_mb
held = lambda: resident_mb(os.getpid())
before, began = held(), time.perf_counter()
from flows.understand import understand
from flows.understand.net import net
understand("hej hvornår får jeg løn")
net()
print(json.dumps([time.perf_counter() - began, held() - before]))
"""


async def understanding(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    texts = _spread_over([e.text for e in (*topic_examples(), *danger_examples())], sizes.messages)
    long = ". ".join(texts)[:LONG]
    looks = [first_look() for _ in range(sizes.starts)]
    times = percentiles(message_ms(texts), 2)
    return {
        "what": "understanding one message; the first ones also read the model and the net",
        "message_ms": times,
        "message_target": under(3, times["p99"]),
        "long_ms": spread(message_ms([long] * sizes.starts), 1),
        "first_s": spread([seconds for seconds, _ in looks], 2),
        "more_memory_mb": tidy(max(megabytes for _, megabytes in looks), 0),
    }


def message_ms(texts: Sequence[str]) -> list[float]:
    """Return how long each of `texts` takes, the model being there already."""
    understand("hej")
    return [_ms(text) for text in texts]


def first_look() -> tuple[float, float]:
    """Return seconds and MB of the first messages in a fresh process: imports, model and net."""
    seconds, megabytes = json.loads(ran((PYTHON[0], "-c", _FIRST_LOOK)).printed)
    return seconds, megabytes


def _spread_over(texts: Sequence[str], most: int) -> Sequence[str]:
    """Return at most so many of these, from all over them."""
    return texts[:: -(-len(texts) // most)]


def _ms(text: str) -> float:
    understand.cache_clear()
    alarm.cache_clear()
    began = time.perf_counter()
    understand(text)
    return (time.perf_counter() - began) * 1000
