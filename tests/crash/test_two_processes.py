"""Two processes over one database, as during a deploy: together they do everything once."""

from collections import Counter
from pathlib import Path

from tests.crash.life import Scene, requests


def test_two_engines_over_one_database_handle_and_send_everything_once(
    tmp_path: Path, addresses: list[str]
) -> None:
    """Every event comes in at both doors; no lock of the database ever surfaces (P10, P41)."""
    scene = Scene(tmp_path, requests(addresses, rounds=40))
    with scene.life() as one, scene.life() as other:
        scene.post_all(one, other)
        assert one.finish() == []
        assert other.finish() == []
    assert max(scene.sent().values()) == 1
    assert set(scene.states().values()) == {"accepted"}
    assert set(scene.states()) == set(scene.sent())
    heard = Counter(row[0] for row in scene.rows("select address from inbox"))
    assert scene.turns("menu") == heard == Counter(dict.fromkeys(addresses, 40))
