"""What it costs to move a shift, and that it does not grow with the shifts of everybody else."""

import time
from datetime import timedelta
from pathlib import Path

from bench.clock import START
from bench.rig import Rig, rig
from bench.sizes import Sizes
from bench.spread import Figure, spread, tidy, under
from bench.town import FIRST_YOUTH, Town
from flows.shifts.shift import Shift
from flows.shifts.wall import wall
from scheduler.shifts.roster import Roster, roster
from scheduler.shifts.times import times
from storage import shifts
from storage.database import Connection

TARGET = 1.5
EACH = 10
"""Shifts that a youth has told."""


async def shift_moves(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    """Measure moving one shift with its reminders among few and among many."""
    small = await Town(EACH, 0).built(folder)
    large = await Town(sizes.shifts // EACH, 0).built(folder)
    async with rig(small) as few, rig(large) as many:
        await _told(few, EACH)
        await _told(many, sizes.shifts // EACH)
        pairs = [(await _ms(few, n), await _ms(many, n)) for n in range(sizes.shift_moves)]
        reminders = await _count(many)
    small_ms, large_ms = (list(some) for some in zip(*pairs, strict=True))
    ratio = tidy(min(large_ms) / min(small_ms), 2)
    return {
        "what": "moving one shift with its reminders, in one commit",
        "shifts": sizes.shifts,
        "reminders": reminders,
        "few_ms": spread(small_ms, 2),
        "many_ms": spread(large_ms, 2),
        "ratio_of_fastest": ratio,
        "target": under(TARGET, ratio),
    }


async def _told(made: Rig, youths: int) -> None:
    async with made.house.database.write() as connection:
        for number in range(youths):
            here = await _roster(made, connection, FIRST_YOUTH + number)
            for day in range(EACH):
                here.tell(times(_shift(day, 16), here.calendar))
            await here.write()


async def _ms(made: Rig, round_: int) -> float:
    began = time.perf_counter()
    async with made.house.database.write() as connection:
        here = await _roster(made, connection, FIRST_YOUTH + round_ % EACH)
        kept = (await shifts.after(connection, here.person_id, START))[-1]
        here.move(kept, times(_shift(20 + round_, 17), here.calendar))
        await here.write()
    return (time.perf_counter() - began) * 1000


async def _count(made: Rig) -> int:
    async with made.house.database.read() as connection:
        found = await connection.exec_driver_sql(
            "select count(*) from due where key like 'shift:%'"
        )
        return int(found.scalar_one())


async def _roster(made: Rig, connection: Connection, youth: int) -> Roster:
    return await roster(connection, made.engine.around.calendar, youth, None, START)


def _shift(days: int, hour: int) -> Shift:
    begins = wall(START + timedelta(days=2 + days)).replace(hour=hour, minute=0)
    return Shift(begins, begins + timedelta(hours=4))
