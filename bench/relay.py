"""Relayed chats at once, any number of random steps: does a message reach the wrong person?"""

import time
from collections import Counter
from pathlib import Path

from bench.relay_crowd import Crowd, crowd
from bench.relay_steps import step
from bench.sizes import Sizes
from bench.spread import Figure, tidy

SEED = 7
SHOWN = 5


async def relay(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    """Let random things befall a crowd of chats, and count what reached whom it was not for."""
    return await played(folder, sizes.relay_chats, sizes.relay_steps, SEED)


async def played(folder: Path, chats: int, steps: int, seed: int) -> dict[str, Figure]:
    """Play so many steps; the database is kept in `folder`."""
    began = time.perf_counter()
    made = await crowd(folder, chats, seed)
    try:
        for _ in range(steps):
            await step(made)
        made.post.away = False
        await made.settle()
        fates = await _fates(made)
    finally:
        await made.house.close()
    wrong = made.post.wrong
    return {
        "what": "random steps among relayed chats at once, and messages to the wrong person",
        "chats": chats,
        "steps": steps,
        "written": made.words,
        "arrived": len(made.post.arrived),
        "letters": made.post.letters,
        "fates": fates,
        "wrong": len(wrong),
        "shown": list(wrong[:SHOWN]),
        "seconds": tidy(time.perf_counter() - began, 3),
        "target": {"at_most": 0, "met": not wrong},
    }


async def _fates(made: Crowd) -> dict[str, Figure]:
    async with made.house.database.read() as connection:
        rows = await connection.exec_driver_sql("select state from relayed")
        return dict(Counter(str(row.state) for row in rows))
