"""A short simulation of everything at once: the real house, and the command that runs it."""

import io
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from bot.cli import app
from bot.simulate.progress import Progress
from bot.simulate.summary import summary
from bot.simulate.tally import MUST_BE_ZERO, Tally

KEYS = [
    "youths", "days", "messages_in", "messages_out", "cases", "longest_gap_days", *MUST_BE_ZERO,
    "answer_rate", "crashes", "wall_seconds", "turns_per_second", "peak_rss_mb",
]  # fmt: skip


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    """The command hushes the log; other tests are to hear it again."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


def test_a_month_of_a_small_town_ends_with_zeros(tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    result = CliRunner().invoke(
        app,
        ["simulate", "--youths", "30", "--days", "12", "--seed", "3", "--from", "2027-03-20",
         "--db", str(kept), "--json"],
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert list(found) == KEYS
    assert {name: found[name] for name in MUST_BE_ZERO} == dict.fromkeys(MUST_BE_ZERO, 0)
    assert found["messages_in"] > 20
    assert found["messages_out"] > 20
    assert kept.exists()


def test_a_database_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_bytes(b"")
    result = CliRunner().invoke(
        app, ["simulate", "--youths", "5", "--days", "1", "--db", str(there)]
    )
    assert result.exit_code != 0
    assert there.read_bytes() == b""


def test_the_first_day_must_be_a_date() -> None:
    result = CliRunner().invoke(app, ["simulate", "--from", "i morgen"])
    assert result.exit_code != 0
    assert "--from" in str(result.exception)


def test_halves_add_up() -> None:
    one = Tally(10, 5, 3, 4, 7, 1, 100.0, 8.0, Counter(help=1), Counter(lost=1), {"job": 3.0})
    other = Tally(20, 5, 1, 1, 2, 0, 80.0, 9.0, Counter(help=2), Counter(), {"job": 5.0})
    total = Tally()
    total.add(one)
    total.add(other)
    assert (total.youths, total.days, total.messages_in, total.crashes) == (30, 5, 4, 1)
    assert (total.cases["help"], total.gaps["job"], total.rss_mb) == (3, 5.0, 180.0)
    assert not total.clean


@pytest.mark.parametrize("name", MUST_BE_ZERO)
def test_the_summary_says_what_broke(name: str) -> None:
    lines = "\n".join(summary(Tally(youths=1, days=1, found=Counter({name: 2}), notes=["so"])))
    assert "BROKEN: 2" in lines
    assert "so" in lines
    assert "ALL ZEROS" not in lines


def test_the_summary_of_a_clean_year_says_so() -> None:
    assert "ALL ZEROS" in "\n".join(summary(Tally(youths=1, days=365)))


def test_progress_shows_only_when_it_takes_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    progress = Progress(10, out)
    progress.told(1)
    assert out.getvalue() == ""
    monkeypatch.setattr(progress, "_began", progress._began - 60)
    progress.told(5)
    assert out.getvalue().startswith("5 of 10 days")
