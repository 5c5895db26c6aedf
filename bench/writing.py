"""The crowd writes, and the worker answers: stations 2 to 6, with the sender standing still."""

import asyncio
import time
from collections.abc import Sequence

from bench.crowd import Member
from scheduler.engine import Engine


async def all_write(engine: Engine, members: Sequence[Member]) -> float:
    """Let all write at once, each their lines in order; return seconds until all are handled.

    A person's next message comes when the last one is stored, whether answered or not.
    """
    expected = sum(len(member.part.lines) for member in members)
    began = time.perf_counter()
    await asyncio.gather(_work(engine, expected), *(_write(engine, each) for each in members))
    return time.perf_counter() - began


async def _write(engine: Engine, member: Member) -> None:
    for number, line in enumerate(member.part.lines):
        await engine.receive(member.event(number, line))


async def _work(engine: Engine, expected: int) -> None:
    handled = 0
    while handled < expected:
        # Nothing waits at the very first: let those who write come to the door.
        handled += await engine.worker.step() or await asyncio.sleep(0.001, 0)
