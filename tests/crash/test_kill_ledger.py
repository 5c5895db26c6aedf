"""SIGKILL as next contacts come due: nobody is forgotten for a moment, nobody is asked twice."""

import random
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text as sql

from scheduler.ledger import WAKE
from storage import dues
from storage.database import opened
from storage.dues import Due
from storage.records import next_key
from tests.crash.life import Scene, requests
from tests.crash.victim import NOON
from tests.scheduler.witness import Witness

WAITED = timedelta(days=15)


async def _enrolled_two_weeks_ago(scene: Scene) -> None:
    """Let the youths' next contacts come due, a fifth of a second apart."""
    youths = [row[0] for row in scene.rows("select id from person where role = 'youth'")]
    database = await opened(f"sqlite+aiosqlite:///{scene.database}")
    async with database.write() as connection:
        long_ago = (NOON - WAITED).strftime("%Y-%m-%d %H:%M:%S.%f")
        await connection.execute(sql("update person set enrolled_at = :at"), {"at": long_ago})
        for number, youth in enumerate(youths):
            at = NOON + timedelta(seconds=number / 5)
            await dues.plan(connection, Due(next_key(youth), youth, WAKE, at))
    await database.close()


async def test_kills_while_next_contacts_come_due_forget_nobody_and_ask_nobody_twice(
    tmp_path: Path, addresses: list[str]
) -> None:
    chance = random.Random(13)
    scene = Scene(tmp_path, requests(addresses, rounds=0))
    await _enrolled_two_weeks_ago(scene)
    witness = Witness(scene.database)
    while len(scene.states()) < len(addresses):
        with scene.life() as life:
            scene.post(life, seconds=chance.uniform(0.9, 2.0))
        waiting = scene.rows("select 1 from due where key like 'next:%' and state = 'waiting'")
        assert len(waiting) == len(addresses), "somebody had nothing coming"
        assert scene.lives < 60, "no life gets anywhere"
    with scene.life() as last:
        assert last.finish() == []
    sent, states = scene.sent(), scene.states()
    assert max(sent.values()) == 1
    assert set(states.values()) <= {"accepted", "ambiguous"}
    assert scene.turns("follow_up") == dict.fromkeys(addresses, 1)
    assert witness.forgotten(NOON) == []
    witness.close()
