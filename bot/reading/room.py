"""The reading room: one file at a time, in a process of its own that may be ended at any moment."""

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Generic, TypeVar

import structlog

from bot.reading import wire
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Unread
from flows.shifts.paper.printed import Paper

EYES = ("rapidocr", "onnxruntime", "cv2", "PIL", "pillow_heif")
"""What must be installed before pictures can be read: requirements-ocr.in."""
_HOME = Path(__file__).resolve().parents[2]
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT", "TZ")
# Measured: one thread reads a photo with half the work of two, and one heap takes less memory.
_FRUGAL = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
log = structlog.get_logger()
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading may cost.

    `megabytes` is what the process may ask for; OCR asks for a third more than it touches.
    """

    file_bytes: int = 20 * 1024 * 1024
    megabytes: int = 900
    seconds: float = 40.0
    inside: int = 8
    idle_seconds: float = 60.0


class Chamber(Generic[Answer]):
    """Has files read. One is read at a time, the next ones wait; a full one says so at once.

    The process starts with the first file and ends when none has come for a while. It is given no
    settings and no secrets, and no file of anybody's is written anywhere.
    """

    def __init__(
        self, limits: Limits, program: Sequence[str], heard: Callable[[bytes], Answer | Unread]
    ) -> None:
        """`program` is what runs; `heard` makes an answer of what it says, or raises ValueError."""
        self.limits = limits
        self._program = program
        self._heard = heard
        self._turn = asyncio.Lock()
        self._inside = 0
        self._process: Process | None = None
        self._dozing: asyncio.Task[None] | None = None

    async def read(self, *files: bytes) -> Answer | Unread:
        """Return what the files say together, or why it could not be read.

        Several are the pages of one slip. Raises nothing of the files' own.
        """
        if max(map(len, files)) > self.limits.file_bytes:
            return Unread("too_large")
        if self._inside >= self.limits.inside:
            return Unread("busy")
        self._inside += 1
        try:
            async with self._turn:
                return await self._read(wire.packed(files))
        finally:
            self._inside -= 1

    async def close(self) -> None:
        """End the process; files that are inside get an answer first."""
        async with self._turn:
            await self._awake()
            await self._end()

    @property
    def pid(self) -> int | None:
        """The number of the process, None when there is none."""
        alive = self._process is not None and self._process.returncode is None
        return self._process.pid if self._process is not None and alive else None

    async def _read(self, data: bytes) -> Answer | Unread:
        await self._awake()
        whole = False
        try:
            async with asyncio.timeout(self.limits.seconds):
                answer = self._heard(await self._asked(data))
            whole = True
        except TimeoutError:
            log.warning("reading.too_slow", bytes=len(data))
            return Unread("too_slow")
        except (wire.WrongAnswer, ValueError, asyncio.IncompleteReadError, OSError) as odd:
            log.warning("reading.failed", bytes=len(data), error=type(odd).__name__)
            return Unread("unreadable")
        finally:
            if not whole:
                await self._end()
            self._dozing = asyncio.create_task(self._doze())
        return answer

    async def _asked(self, data: bytes) -> bytes:
        process = await self._running()
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(wire.framed(data))
        await process.stdin.drain()
        (length,) = wire.LENGTH.unpack(await process.stdout.readexactly(wire.LENGTH.size))
        if length > wire.LONGEST_ANSWER:
            raise wire.WrongAnswer("too long")
        return await process.stdout.readexactly(length)

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            limits = str(self.limits.megabytes), str(int(self.limits.seconds) + 5)
            self._process = await asyncio.create_subprocess_exec(
                *self._program, *limits, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=_environment()
            )
        return self._process

    async def _doze(self) -> None:
        await asyncio.sleep(self.limits.idle_seconds)
        await self._end()

    async def _awake(self) -> None:
        if self._dozing is not None:
            self._dozing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._dozing
            self._dozing = None

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


class Room(Chamber[Reading | Paper]):
    """Reads papers and pictures of them."""

    def __init__(self, limits: Limits | None = None, program: Sequence[str] = ()) -> None:
        """`program` is what runs in place of `python -m bot.reading`."""
        reading = (sys.executable, "-m", "bot.reading")
        super().__init__(limits or Limits(), program or reading, wire.heard)


def sees_pictures() -> bool:
    """Return whether photos can be read here: whether what `requirements-ocr.in` lists is there."""
    return all(find_spec(name) is not None for name in EYES)


def _environment(given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the little that a reading process needs to know."""
    kept = {name: given[name] for name in _KEPT if name in given}
    paths = [str(_HOME), *filter(None, [kept.get("PYTHONPATH")])]
    return {**kept, **_FRUGAL, "PYTHONPATH": os.pathsep.join(paths)}
