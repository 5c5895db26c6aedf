"""SIGKILL at random moments under load: nothing acknowledged is lost, nothing is sent twice."""

import random
from collections import Counter
from datetime import timedelta
from pathlib import Path

from flows.conversation import Conversation
from flows.kind import Json
from storage import conversations, dues
from storage.database import opened
from storage.dues import Due
from tests.crash.life import Scene, requests
from tests.crash.victim import NOON

KILLS = 50


def _settled(scene: Scene) -> None:
    """Hold what was sent against what the database says was sent."""
    sent, states = scene.sent(), scene.states()
    assert {key: times for key, times in sent.items() if times > 1} == {}
    assert set(states.values()) <= {"accepted", "ambiguous"}
    accepted = {key for key, state in states.items() if state == "accepted"}
    assert accepted <= set(sent), "accepted, yet never sent"
    doubtful = {key for key, state in states.items() if state == "ambiguous"}
    assert set(sent) - accepted <= doubtful, "sent, and nobody knows"
    assert scene.rows("select * from inbox where state <> 'done'") == []


def test_fifty_kills_lose_nothing_that_was_acknowledged_and_send_nothing_twice(
    tmp_path: Path, addresses: list[str]
) -> None:
    chance = random.Random(20261124)
    scene = Scene(tmp_path, requests(addresses, rounds=500))
    for _ in range(KILLS):
        with scene.life() as life:
            scene.post(life, seconds=chance.uniform(0.05, 0.7))
    while len(scene.unheard) > 200:
        scene.unheard.pop()
    with scene.life() as last:
        scene.post_all(last)
        assert last.finish() == []
    _settled(scene)
    stored = {row[0] for row in scene.rows("select external_id from inbox")}
    assert set(scene.acknowledged) <= stored
    assert len(scene.acknowledged) > 1000
    # One turn for each message of each youth: none was left out, none was taken twice.
    heard = Counter(row[0] for row in scene.rows("select address from inbox"))
    assert scene.turns("menu") == heard
    answered = {key.split(".")[0] for key in scene.states()}
    assert answered == {f"in{row[0]}" for row in scene.rows("select id from inbox")}
    assert "ambiguous" in scene.states().values(), "no kill has hit a letter in mid-air"


async def _plan_check_ins(scene: Scene, youths: int) -> None:
    """Let each youth have a check-in coming, a fifth of a second apart."""
    database = await opened(f"sqlite+aiosqlite:///{scene.database}")
    async with database.write() as connection:
        for number in range(1, youths + 1):
            cv = Conversation("cv", status="done", touched=NOON - timedelta(days=1))
            await conversations.keep(connection, [(number, {"cv": cv})], NOON)
            timer: dict[str, Json] = {"do": "begin", "to": "check_in", "flow": "cv", "run": 1}
            at = NOON + timedelta(seconds=number / 5)
            await dues.plan(connection, Due(f"{number}:cv:1:check_in", number, timer, at))
    await database.close()


async def test_kills_between_a_timer_and_its_message_lose_and_repeat_none(
    tmp_path: Path, addresses: list[str]
) -> None:
    chance = random.Random(7)
    scene = Scene(tmp_path, requests(addresses, rounds=0))
    await _plan_check_ins(scene, len(addresses))
    while scene.rows("select * from due where key like '%check_in' and state = 'waiting'"):
        with scene.life() as life:
            scene.post(life, seconds=chance.uniform(0.3, 1.3))
        assert scene.lives < 60, "no life gets anywhere"
    with scene.life() as last:
        assert last.finish() == []
    _settled(scene)
    assert scene.lives > 4
    assert scene.turns("check_in") == dict.fromkeys(addresses, 1)
    assert len(scene.states()) == len(addresses)
