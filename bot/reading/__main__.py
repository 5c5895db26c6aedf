"""The reading process: files come in on stdin, answers go out on stdout, nothing is kept.

It is started by `bot.reading.room` as `python -m bot.reading MEGABYTES SECONDS` and ends when its
stdin does. It may write no file, take no more memory than it was given, and work no longer on one
file than it was told.
"""

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Callable
from typing import BinaryIO

from bot.reading import wire
from flows.payslip.reading.unread import Unread

NICER = 3
"""Whoever writes to Makker meanwhile goes first."""


def main(megabytes: int, seconds: int) -> None:
    """Answer files until there are no more."""
    # Only here: who reads other files in the same way has no use for what reads these.
    from bot.reading.paper import reading_of

    unreadable = wire.told(Unread("unreadable"))
    serve(megabytes, seconds, lambda *files: wire.told(reading_of(*files)), unreadable)


def serve(megabytes: int, seconds: int, answer: Callable[..., bytes], unreadable: bytes) -> None:
    """Answer files by `answer`, those of one asking together, until there are no more.

    What it cannot read is `unreadable`.
    """
    answers = _only_ours()
    _confine(megabytes)
    while (data := wire.taken(sys.stdin.buffer)) is not None:
        signal.alarm(seconds)  # ends this process even where nobody is left to end it
        answers.write(wire.framed(_answered(answer, data) or unreadable))
        signal.alarm(0)
        answers.flush()
        _give_back()


def _answered(answer: Callable[..., bytes], data: bytes) -> bytes | None:
    try:
        return answer(*wire.unpacked(data))
    except Exception:  # whatever a stranger's file brings about, memory running out among it
        return None


def _give_back() -> None:
    """Hand memory that is free back to the machine, where its C library can (glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _only_ours() -> BinaryIO:
    """Return stdout for answers alone: what libraries print goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    return answers


def _confine(megabytes: int) -> None:
    memory = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(NICER)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
