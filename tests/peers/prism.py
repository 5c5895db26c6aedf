"""Prism, an outside judge: it serves Twilio's own API description and refuses what breaks it.

It knows field names, patterns and authentication. It does not know bodies, error codes or
limits: those are in `twilio_rules`.
"""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]
SPEC = ROOT.parent / "shared" / "twilio_messages.json"
PATIENCE_SECONDS = 30.0


@contextmanager
def prism() -> Iterator[str]:
    """Serve the description on a free port and yield its base URL; skips the test without it."""
    program = _program()
    port = _free_port()
    with subprocess.Popen(
        [*program, "mock", "-h", "127.0.0.1", "-p", str(port), str(SPEC)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            base = f"http://127.0.0.1:{port}"
            _wait(process, base)
            yield base
        finally:
            process.terminate()


def _program() -> list[str]:
    local = ROOT / ".tools" / "node_modules" / ".bin" / "prism"
    found = str(local) if local.exists() else shutil.which("prism")
    if not found:
        pytest.skip(
            "Prism is not installed: npm install --prefix .tools @stoplight/prism-cli@5.14.2"
        )
    if not shutil.which("node"):
        pytest.skip("Node.js is not installed, so Prism cannot run")
    if not SPEC.exists():
        pytest.skip("Twilio's API description (shared/twilio_messages.json) is not here")
    return [found]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], base: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(base)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("Prism did not start")
