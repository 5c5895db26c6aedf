"""Makker in a process of its own, as an operator starts it."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Run:
    """What a command printed, how long it took, and the processor time of all its processes."""

    printed: str
    wall_seconds: float
    cpu_seconds: float


def ran(command: tuple[str, ...]) -> Run:
    """Run a command to its end; the processor time is also that of the processes it started."""
    began = time.perf_counter()
    process = started(command)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    with process.stdout:
        printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(printed, time.perf_counter() - began, used.ru_utime + used.ru_stime)


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
