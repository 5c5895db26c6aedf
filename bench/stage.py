"""A prepared database that every round begins from, engine and bare loop alike."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.crowd import Member, crowd, move_in, open_up
from bench.past import NO_PAST, Past, remember
from bench.rig import rig


@dataclass(frozen=True, slots=True)
class Stage:
    """A database file in which a crowd is in the middle of its conversations."""

    database: Path
    members: list[Member]

    def copy(self, name: str) -> Path:
        """Return a copy of the file beside it; one of the same name is overwritten."""
        return copied(self.database, name)


async def prepared(folder: Path, people: int, past: Past = NO_PAST) -> Stage:
    """Make the database and let everyone say what brings them into their conversation."""
    database, members = folder / f"stage-{past.messages}.db", crowd(people)
    database.unlink(missing_ok=True)
    async with rig(database) as made:
        await move_in(made.house.database, members, made.clock.now())
        await remember(made.house.database, past, made.clock.now())
        await open_up(made.engine, members)
        await made.engine.settle()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Stage(database, members)


def copied(database: Path, name: str) -> Path:
    """Return a copy of a database file, by a path from its folder; an older one is overwritten."""
    there = database.parent / name
    for ending in ("-wal", "-shm"):
        there.with_name(there.name + ending).unlink(missing_ok=True)
    shutil.copyfile(database, there)
    os.sync()  # or the copy is still being written while the copy is measured
    return there
