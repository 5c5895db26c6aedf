"""Running a simulation: in this process, or half of the towns in each of two."""

import asyncio
import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from pathlib import Path

import structlog

from bot.simulate.tally import Tally, tally_of
from bot.simulate.world import Plan, World
from flows.failure import Failure

WORTH_HALVING = 1000
"""Youths from which on two processes are faster than one."""
_ERROR = 40


def simulated(plan: Plan, told: Callable[[int], None], *, halve: bool) -> Tally:
    """Run a simulation to its end; `told` hears how many days are done everywhere.

    `halve` lets two processes share it where that is worth it: each with half of the youths and a
    database of its own beside the other's.
    """
    began = time.perf_counter()
    if halve and plan.youths >= WORTH_HALVING and (os.cpu_count() or 1) > 1:
        tally = _in_halves(plan, told)
    else:
        tally = asyncio.run(lived(plan, told))
    tally.wall_seconds = time.perf_counter() - began
    return tally


async def lived(plan: Plan, told: Callable[[int], None]) -> Tally:
    """Live through a plan in this process."""
    began = time.perf_counter()
    world = World(plan)
    await world.begin()
    try:
        with _seldom_collecting():
            await world.live(told)
        return await tally_of(world, time.perf_counter() - began)
    finally:
        await world.end()


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    # Thousands of people live as long as the simulation: there is nothing to collect among them,
    # and looking through them all again and again takes a quarter of the time.
    usual = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(200_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        gc.unfreeze()


def _in_halves(plan: Plan, told: Callable[[int], None]) -> Tally:
    spawning = multiprocessing.get_context("spawn")
    done: dict[Connection, int] = {}
    total = Tally()
    processes = []
    for half in _halves(plan):
        ours, theirs = spawning.Pipe(duplex=False)
        process = spawning.Process(target=_child, args=(half, theirs), daemon=True)
        process.start()
        theirs.close()
        processes.append(process)
        done[ours] = 0
    left = set(done)
    while left:
        for ready in wait(left):
            pipe = next(each for each in left if each is ready)
            try:
                news = pipe.recv()
            except EOFError:
                raise Failure("A half of the simulation died: see above.", permanent=True) from None
            if isinstance(news, Tally):
                total.add(news)
                left.discard(pipe)
                continue
            done[pipe] = news
            told(min(done.values()))
    for process in processes:
        process.join()
    return total


def _halves(plan: Plan) -> list[Plan]:
    sizes = (plan.youths - plan.youths // 2, plan.youths // 2)
    return [
        replace(
            plan, youths=size, seed=f"{plan.seed}/{number}", database=_beside(plan.database, number)
        )
        for number, size in enumerate(sizes, 1)
    ]


def _beside(database: Path, number: int) -> Path:
    return database.with_name(f"{database.stem}-{number}{database.suffix}")


def _child(plan: Plan, pipe: Connection) -> None:
    hush()
    pipe.send(asyncio.run(lived(plan, pipe.send)))
    pipe.close()


def hush() -> None:
    """Log only what should never happen: outages and refusals are the simulation's own."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(_ERROR))
