"""Files are read beside the talk: nothing lost, nothing twice, nobody else's."""

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import text

from flows.kind import Json
from flows.message import Attachment, Inbound
from flows.payslip.heard import Heard
from flows.payslip.slip import Slip
from scheduler.readings import MOST_TRIES, Readings
from scheduler.shifts.calendar_reading import FilesOnly
from storage import documents, readings
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.world import AMINA, YUSUF, World, world, youth

PDF = Attachment("lon.pdf", "application/pdf", b"%PDF-1.7 ...")


class FakeReader:
    """Reads what it was told to, and keeps count."""

    def __init__(self, told: Mapping[str, Json]) -> None:
        self.told, self.read_so_far = told, list[bytes]()

    async def read(self, *files: bytes) -> Mapping[str, Json]:
        self.read_so_far.extend(files)
        return self.told


class DyingReader:
    """Takes the process with it."""

    async def read(self, *files: bytes) -> Mapping[str, Json]:
        raise asyncio.CancelledError


@pytest.fixture
async def waiting(here: World) -> World:
    """Give a world in which a file of Amina's waits to be read, asked for twice."""
    amina = await here.add(youth(), AMINA)
    await here.house.engine.receive(Inbound("sms", "f1", AMINA, files=(PDF,)))
    await here.house.engine.worker.step()
    async with here.house.database.write() as connection:
        await readings.add(connection, amina, 1, "payslip", here.clock.now())
    return here


def readings_in(here: World, reader: FakeReader | DyingReader) -> Readings:
    """Return the readings of a world."""
    calendar = here.house.engine.around.calendar
    return Readings(here.house.database, here.clock, reader, calendar, FilesOnly())


async def test_what_a_file_says_comes_in_by_the_door_once(waiting: World) -> None:
    reader = FakeReader({"unread": "password"})
    assert [await readings_in(waiting, reader).step() for _ in range(2)] == [1, 0]
    assert reader.read_so_far == [PDF.data]
    events = await waiting.query("select text, external_id from inbox where kind = 'due'")
    assert [event.external_id for event in events] == ["read:1"]
    assert '"password"' in events[0].text
    await waiting.settle()
    assert await waiting.asked("payslip") == "hvordan"


async def test_the_file_is_gone_when_it_has_been_read(waiting: World) -> None:
    await readings_in(waiting, FakeReader({"unread": "broken"})).step()
    assert await waiting.query("select id from file") == []


async def test_a_process_that_dies_over_a_file_reads_it_again_but_not_for_ever(
    waiting: World,
) -> None:
    for _ in range(MOST_TRIES):
        with pytest.raises(asyncio.CancelledError):
            await readings_in(waiting, DyingReader()).step()
        assert len(await waiting.query("select id from reading")) == 1
    assert await readings_in(waiting, DyingReader()).step() == 1
    (event,) = await waiting.query("select text from inbox where kind = 'due'")
    assert '"broken"' in event.text


async def test_a_file_is_only_its_senders(waiting: World) -> None:
    yusuf = await waiting.add(youth("Yusuf"), YUSUF)
    async with waiting.house.database.read() as connection:
        owned = [await documents.owns_file(connection, who, 1) for who in (1, yusuf)]
    assert owned == [True, False]


async def test_at_night_too_whoever_sent_a_file_hears_at_once(tmp_path: Path) -> None:
    telegram = FakeChannel("telegram")
    async with world(tmp_path, telegram) as here:
        await here.add(youth(), "900000014", "telegram")
        here.clock.turn(hours=13)  # one in the night
        await here.house.engine.receive(Inbound("telegram", "f1", "900000014", files=(PDF,)))
        await here.settle()
        await here.write("en lønseddel", "900000014", "telegram")
        assert len(await here.query("select id from outbox where state = 'queued'")) == 0
        assert await here.asked("payslip") == "hvordan"  # it is no PDF, and that is said


HALF: Mapping[str, Json] = {"reading": Heard(Slip(gross=352750)).to_json(), "half": True}
WHOLE: Mapping[str, Json] = {
    "reading": Heard(Slip(gross=352750, net=352750)).to_json(),
    "half": False,
}


async def _second(here: World, reader: FakeReader) -> None:
    """Let Amina send another file, and have it read."""
    rest = Attachment("side2.pdf", "application/pdf", b"%PDF-2")
    await here.house.engine.receive(Inbound("sms", "f2", AMINA, files=(rest,)))
    await here.house.engine.worker.step()
    async with here.house.database.write() as connection:
        (file,) = (await connection.execute(text("select max(id) as id from file"))).all()
        await readings.add(connection, 1, file.id, "payslip", here.clock.now())
    await readings_in(here, reader).step()


async def test_a_file_that_says_half_is_held_and_read_again_with_the_rest(waiting: World) -> None:
    assert await readings_in(waiting, FakeReader(HALF)).step() == 1
    assert len(await waiting.query("select id from file")) == 1
    assert await readings_in(waiting, FakeReader(HALF)).step() == 0
    reader = FakeReader(WHOLE)
    await _second(waiting, reader)
    assert reader.read_so_far == [PDF.data, b"%PDF-2"]
    assert await waiting.query("select id from file") == []
    assert await waiting.query("select id from reading") == []


async def test_nobody_is_asked_twice_for_the_rest(waiting: World) -> None:
    await readings_in(waiting, FakeReader(HALF)).step()
    await _second(waiting, FakeReader(HALF))
    events = await waiting.query("select text from inbox where kind = 'due' order by id")
    assert ['"half": true' in event.text for event in events] == [True, False]
    assert await waiting.query("select id from file") == []


async def test_a_rest_that_cannot_be_read_leaves_the_half_for_another_try(waiting: World) -> None:
    await readings_in(waiting, FakeReader(HALF)).step()
    await _second(waiting, FakeReader({"unread": "broken"}))
    assert [row.id for row in await waiting.query("select id from file")] == [1]


async def test_a_half_whose_rest_never_comes_is_gone_after_a_day(waiting: World) -> None:
    await readings_in(waiting, FakeReader(HALF)).step()
    waiting.clock.turn(hours=25)
    assert await readings_in(waiting, FakeReader(WHOLE)).step() == 0
    assert await waiting.query("select id from file") == []


async def test_a_half_without_a_rest_goes_when_that_is_said(waiting: World) -> None:
    await readings_in(waiting, FakeReader(HALF)).step()
    async with waiting.house.database.write() as connection:
        await readings.let_halves_go(connection, 1)
    assert await waiting.query("select id from file") == []


PICTURE = b"\x89PNG painted over"
PICTURED: Mapping[str, Json] = {**WHOLE, "picture": b64encode(PICTURE).decode()}


async def test_of_a_slip_its_picture_is_held_where_the_file_was(waiting: World) -> None:
    await readings_in(waiting, FakeReader(PICTURED)).step()
    assert await waiting.query("select id from file") == []
    (held,) = await waiting.query("select kind, data from document")
    assert (held.kind, held.data) == ("slip_offered", PICTURE)
    (event,) = await waiting.query("select text from inbox where kind = 'due'")
    assert '"picture": true' in event.text


async def test_a_picture_that_nobody_asked_to_keep_is_gone_after_a_day(waiting: World) -> None:
    reader = readings_in(waiting, FakeReader(PICTURED))
    await reader.step()
    waiting.clock.turn(hours=23)
    await reader.step()
    assert len(await waiting.query("select id from document")) == 1
    waiting.clock.turn(hours=2)
    await reader.step()
    assert await waiting.query("select id from document") == []


async def test_the_next_slip_takes_the_place_of_a_picture_that_was_only_offered(
    waiting: World,
) -> None:
    await readings_in(waiting, FakeReader(PICTURED)).step()
    await _second(waiting, FakeReader(PICTURED))
    held = await waiting.query("select id from document where kind = 'slip_offered'")
    assert len(held) == 1
