"""The `makker` command as a person at a terminal meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

MAKKER = [sys.executable, "-c", "from bot.cli import main; main()"]
ROOT = Path(__file__).parents[2]


def makker(*words: str, stdin: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command with these settings and no others."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MAKKER_")}
    environment = {**clean, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **settings}
    return subprocess.run(
        [*MAKKER, *words], input=stdin, capture_output=True, text=True, env=environment, timeout=60
    )


@pytest.fixture
def database(tmp_path: Path) -> dict[str, str]:
    return {"MAKKER_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/makker.db"}


def test_help_names_every_command() -> None:
    shown = makker("--help")
    assert shown.returncode == 0
    for command in ("demo", "serve", "chat", "answers", "replay", "people", "placement", "db"):
        assert command in shown.stdout


def test_chat_answers_each_line_with_lines_and_ends_at_the_end_of_input() -> None:
    chat = makker("chat", stdin="hej\namina\n")
    assert chat.returncode == 0, chat.stderr
    lines = chat.stdout.splitlines()
    assert len(lines) >= 2
    assert all(line.startswith("Makker: ") for line in lines)
    assert "Hvornår er du født?" in lines[-1]


def test_chat_knows_who_you_are_and_remembers_in_a_database(tmp_path: Path) -> None:
    path = str(tmp_path / "chat.db")
    who = ("chat", "--as", "Amina", "--born", "2011-06-12", "--db", path)
    assert "1 Lav et CV" in makker(*who, stdin="hej\n").stdout
    assert "efternavn" in makker(*who, stdin="1\n").stdout


def test_chat_refuses_a_date_that_is_none() -> None:
    chat = makker("chat", "--born", "yesterday")
    assert chat.returncode == 2
    assert "2011-06-12" in chat.stderr


def test_wrong_settings_stop_the_start_with_one_sentence() -> None:
    served = makker("serve", MAKKER_TELEGRAM_TOKKEN="x")
    assert served.returncode == 2
    assert "MAKKER_TELEGRAM_TOKKEN" in served.stderr
    assert len(served.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("command", [("db", "upgrade"), ("serve",), ("people", "list")])
def test_a_missing_folder_is_one_clear_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/nowhere/makker.db"
    upgraded = makker(*command, MAKKER_DATABASE_URL=url)
    assert upgraded.returncode == 2
    assert "MAKKER_DATABASE_URL" in upgraded.stderr and "nowhere" in upgraded.stderr
    assert len(upgraded.stderr.strip().splitlines()) == 1


def test_the_database_is_brought_up_to_date_and_again_is_fine(database: dict[str, str]) -> None:
    for _ in range(2):
        assert makker("db", "upgrade", **database).stdout == "The database is up to date.\n"


def test_staff_are_added_with_a_code_for_telegram_and_listed(database: dict[str, str]) -> None:
    added = makker(
        "people",
        "add",
        "--name",
        "Mette",
        "--area",
        "Køge",
        "--sms",
        "20123456",
        "--confirmed",
        **database,
    )
    assert added.returncode == 0, added.stderr
    assert "/start " in added.stdout
    row = json.loads(makker("people", "list", "--json", **database).stdout)
    assert (row["name"], row["role"], row["area"]) == ("Mette", "consultant", "Køge")
    assert row["addresses"] == [{"channel": "sms", "address": "+4520123456", "state": "ok"}]


def test_a_number_that_is_none_is_refused(database: dict[str, str]) -> None:
    added = makker("people", "add", "--name", "Mette", "--sms", "112", **database)
    assert added.returncode == 2
    assert "--phone" in added.stderr


def test_replay_of_an_empty_database_breaks_nothing(database: dict[str, str]) -> None:
    assert makker("db", "upgrade", **database).returncode == 0
    replayed = makker("replay", **database)
    assert replayed.returncode == 0, replayed.stderr
    assert replayed.stdout.startswith("0 conversations")


def test_replay_lists_what_would_break(tmp_path: Path, database: dict[str, str]) -> None:
    saved = tmp_path / "saved.jsonl"
    state = {
        "run": 1, "turn": 1, "given": {}, "answers": {}, "effects": {}, "asked": "x",
        "choosing": [], "misses": 0,
    }  # fmt: skip
    row = {"person": 7, "flow": "gone", "status": "open", "state": state}
    saved.write_text(json.dumps(row) + "\n")
    replayed = makker("replay", "--saved", str(saved), **database)
    assert replayed.returncode == 1
    assert "person 7, gone: breaks" in replayed.stdout
