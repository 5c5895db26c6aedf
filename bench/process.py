"""Makker in a process of its own, as an operator starts it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAKKER = (sys.executable, "-c", "from bot.cli import main; main()")
PYTHON = (sys.executable, "-c", "print('ready', flush=True); input()")
"""The bare process that the others are compared with: it says one line and waits."""


def started(
    command: tuple[str, ...], settings: dict[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start a process with pipes for stdin and stdout, and no settings but these."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAKKER_")}
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**kept, "PYTHONUTF8": "1", **(settings or {})},
    )


def stopped(process: subprocess.Popen[str]) -> None:
    """Ask a process to stop, and wait until it has."""
    process.terminate()
    process.communicate(timeout=30)


def resident_mb(process_id: int) -> float:
    """Return how much memory a process holds."""
    asked = ("ps", "-o", "rss=", "-p", str(process_id))
    status = Path(f"/proc/{process_id}/status")
    if status.is_file():
        lines = status.read_text("utf-8").splitlines()
        kilobytes = next(line.split()[1] for line in lines if line.startswith("VmRSS"))
    else:
        kilobytes = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return int(kilobytes) / 1024
