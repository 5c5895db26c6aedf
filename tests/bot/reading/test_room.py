"""The reading room: one at a time, bounded in every way, and unharmed by what is read in it."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.reading.room import Limits, Room
from flows.payslip.reading.reading import Reading
from flows.payslip.reading.unread import Unread
from tests.bot.reading import files
from tests.bot.reading.conftest import PATIENT

HANGS = (sys.executable, "-c", "import time; time.sleep(600)")
DIES = (sys.executable, "-c", "import os, sys; sys.stdin.buffer.read(9); os._exit(139)")
BABBLES = (sys.executable, "-c", "import sys, time; print('x' * 99, flush=True); time.sleep(600)")
LIES = (
    sys.executable,
    "-c",
    "import os, pickle, struct, sys, time\n"
    "class Lie:\n"
    "    def __reduce__(self): return os.mkdir, (sys.argv[-1],)\n"
    "said = pickle.dumps(Lie())\n"
    "sys.stdout.buffer.write(struct.pack('>I', len(said)) + said)\n"
    "sys.stdout.buffer.flush(); time.sleep(600)",
)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_pdf_becomes_a_reading(room: Room) -> None:
    read = await room.read(files.slip())
    assert isinstance(read, Reading)
    fields = read.slip.to_json()
    assert {name: fields[name] for name in files.FIELDS} == files.FIELDS


async def test_many_at_once_are_read_one_after_the_other_by_one_process(room: Room) -> None:
    answers = await asyncio.gather(*(room.read(files.slip()) for _ in range(5)))
    assert all(isinstance(answer, Reading) for answer in answers)
    assert len({str(answer) for answer in answers}) == 1


async def test_a_full_room_says_so_at_once() -> None:
    room = Room(Limits(inside=2, seconds=300), HANGS)
    waiting = [asyncio.create_task(room.read(b"%PDF-")) for _ in range(2)]
    await asyncio.sleep(0)
    assert await room.read(b"%PDF-") == Unread("busy")
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    await room.close()


async def test_what_takes_too_long_is_ended_and_the_next_one_is_read() -> None:
    room = Room(Limits(seconds=0.3), HANGS)
    assert await room.read(b"%PDF-") == Unread("too_slow")
    assert room.pid is None
    await room.close()


@pytest.mark.parametrize("program", [DIES, BABBLES], ids=["dies", "babbles"])
async def test_a_process_that_goes_wrong_is_an_answer(program: tuple[str, ...]) -> None:
    room = Room(Limits(seconds=300), program)
    for _ in range(2):
        assert await room.read(b"%PDF-1.7" * 500) == Unread("unreadable")
        assert room.pid is None
    await room.close()


async def test_nothing_that_a_process_says_is_run(tmp_path: Path) -> None:
    lie = tmp_path / "made-by-a-lie"
    # The room adds its limits; the folder's name comes last all the same.
    program = (*LIES[:2], LIES[2].replace("sys.argv[-1]", repr(str(lie))))
    room = Room(Limits(seconds=300), program)
    assert await room.read(b"%PDF-") == Unread("unreadable")
    assert not lie.exists()
    await room.close()


async def test_a_crash_is_followed_by_a_new_process(room: Room) -> None:
    await room.read(files.slip())
    first = room.pid
    assert first is not None
    os.kill(first, 9)
    while room.pid is not None:
        await asyncio.sleep(0.01)
    assert isinstance(await room.read(files.slip()), Reading)
    assert room.pid not in (None, first)


async def test_an_idle_process_ends_and_gives_its_memory_back() -> None:
    room = Room(Limits(seconds=300, idle_seconds=0.2))
    assert isinstance(await room.read(files.slip()), Reading)
    pid = room.pid
    assert pid is not None and is_alive(pid)
    while is_alive(pid):
        await asyncio.sleep(0.02)
    assert room.pid is None
    assert isinstance(await room.read(files.slip()), Reading)
    await room.close()


async def test_a_reader_who_gives_up_harms_nobody(room: Room) -> None:
    await room.read(files.slip())
    given_up = asyncio.create_task(room.read(files.slip()))
    await asyncio.sleep(0.001)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)
    assert isinstance(await room.read(files.slip()), Reading)


async def test_the_process_knows_no_secrets_and_writes_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MAKKER_TELEGRAM_TOKEN", "123:secret")
    room = Room(PATIENT)
    await room.read(files.slip())
    status = Path(f"/proc/{room.pid}")
    if not status.exists():
        pytest.skip("no /proc on this machine")
    assert b"MAKKER" not in (status / "environ").read_bytes()
    limits = (status / "limits").read_text("utf-8")
    assert "Max file size             0" in limits
    await room.close()


async def test_nothing_of_a_file_is_logged(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    await room.read(files.slip())
    await room.read(files.slip()[:3000])
    said = capsys.readouterr()
    assert "Amina" not in said.out + said.err and "3.527" not in said.out + said.err
