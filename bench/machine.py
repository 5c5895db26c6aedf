"""The machine that was measured: a number means nothing without it."""

import os
import platform
import sqlite3
import time
from pathlib import Path
from statistics import median

from bench.spread import Figure, tidy

SYNCS = 100


def machine(folder: Path) -> dict[str, Figure]:
    """Describe the machine; the disk is the one that `folder` lies on."""
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "memory_mb": _memory_mb(),
        "fdatasync_4kb_ms": tidy(_sync_ms(folder), 2),
        "load_before": tidy(os.getloadavg()[0], 2),
        "system": platform.platform(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def _cpu() -> str:
    listed = Path("/proc/cpuinfo")
    if listed.is_file():
        for line in listed.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_mb() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20


def _sync_ms(folder: Path) -> float:
    # macOS has no fdatasync; there fsync is what SQLite calls too.
    sync = getattr(os, "fdatasync", os.fsync)
    times = []
    with (folder / "sync").open("wb", buffering=0) as file:
        for _ in range(SYNCS):
            file.write(b"\0" * 4096)
            began = time.perf_counter()
            sync(file.fileno())
            times.append(time.perf_counter() - began)
    return median(times) * 1000
