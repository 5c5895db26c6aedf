"""A picture of a payslip is its youth's: kept, shown and erased as they say, and theirs alone."""

from pathlib import Path

from flows.payslip.flow import FLOW
from flows.texts import texts_of
from scheduler.readings import was_read
from storage import erasing, exporting, inbox, kept_slips
from storage.known import known_of
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.test_readings import WHOLE
from tests.scheduler.world import World, world, youth

AMINA = "900000014"
PICTURE = b"\x89PNG painted over"


async def _read(here: World) -> int:
    """Have a slip of Amina's read of which a picture is offered."""
    amina = await here.add(youth(), AMINA, "telegram")
    await _offer(here, amina, 1)
    return amina


async def _offer(here: World, amina: int, number: int) -> None:
    now = here.clock.now()
    about = {"reading": WHOLE["reading"], "before": None, "picture": True}
    async with here.house.database.write() as connection:
        await kept_slips.offer(connection, amina, PICTURE, f"loenseddel-{number}.png", now)
        await inbox.put(connection, [was_read(amina, FLOW, f"read:{number}", about)], now)
    await here.settle()


async def _say(here: World, text: str) -> list[str]:
    """Let Amina write; return what Makker answers."""
    before = len(await here.query("select id from outbox"))
    await here.write(text, AMINA, "telegram")
    return [row.text for row in await here.query("select text from outbox order by id")][before:]


def _text(key: str) -> str:
    return texts_of(FLOW, "da").get(key)


async def test_it_is_kept_shown_and_erased_on_request(tmp_path: Path) -> None:
    async with world(tmp_path, FakeChannel("telegram")) as here:
        await _read(here)
        assert _text("billede_gemt") in await _say(here, "gem den")
        assert _text("billede_gemt") in await _say(here, "gem den")  # it is kept already
        await _say(here, "vis min lønseddel")
        (sent,) = await here.query("select document_id from outbox where document_id is not null")
        assert sent.document_id
        assert "er slettet" in "".join(await _say(here, "slet billedet"))
        assert await here.query("select id from document") == []
        assert _text("billede_ingen") in await _say(here, "vis min lønseddel")
        assert _text("billede_intet") in await _say(here, "slet billedet")


async def test_what_was_let_go_is_said_to_be_gone(tmp_path: Path) -> None:
    async with world(tmp_path, FakeChannel("telegram")) as here:
        amina = await _read(here)
        async with here.house.database.write() as connection:
            await kept_slips.let_offered_go(connection, amina)
        assert _text("billede_vaek") in await _say(here, "gem den")


async def test_of_several_the_newest_is_erased_first_and_all_on_request(tmp_path: Path) -> None:
    async with world(tmp_path, FakeChannel("telegram")) as here:
        amina = await _read(here)
        for number in (2, 3):
            await _say(here, "gem den")
            await _offer(here, amina, number)
        await _say(here, "gem den")
        assert "Jeg har 2 til" in "".join(await _say(here, "slet billedet"))
        assert "2 billeder" in "".join(await _say(here, "slet alle billeder"))
        assert await here.query("select id from document") == []


async def test_it_is_told_of_handed_over_and_shown_to_nobody_else(tmp_path: Path) -> None:
    async with world(tmp_path, FakeChannel("telegram")) as here:
        amina = await _read(here)
        await _say(here, "gem den")
        async with here.house.database.read() as connection:
            theirs = await exporting.everything(connection, amina, notes=False)
            seen_by_staff = await exporting.everything(connection, amina, notes=True)
            assert (await known_of(connection, amina)).pictures == 1
        assert theirs["document"][0]["data"]
        assert "data" not in seen_by_staff["document"][0]
        assert "1 billede af en lønseddel" in "".join(await _say(here, "hvad ved du om mig?"))


async def test_it_goes_with_its_youth(tmp_path: Path) -> None:
    async with world(tmp_path, FakeChannel("telegram")) as here:
        amina = await _read(here)
        await _say(here, "gem den")
        async with here.house.database.write() as connection:
            erased = await erasing.erase(connection, amina, "K0DE22", "asked", here.clock.now())
        assert erased.counts["document"] == 1
        assert await here.query("select id from document") == []
