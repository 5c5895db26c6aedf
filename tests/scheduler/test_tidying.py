"""The file is swept after an erasing: at once while it is small, by night when it is large."""

from datetime import UTC, datetime
from pathlib import Path

from scheduler.privacy import Tidying
from tests.scheduler.town import Town, town

NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
PHONE, NAME = "+4528374655", "Zulejka"


async def _erased(here: Town, small: int) -> None:
    engine = here.here.house.engine
    engine.tidying = Tidying(engine.database, here.clock, engine.around.calendar, small)
    await here.enrol(NAME, PHONE)
    await here.here.write("slet mig", PHONE)
    await here.here.write("ja", PHONE)
    await here.go(hours=25)


def _jobs(here: Town) -> list[str]:
    rows = here.witness.rows("select at from job where name = 'tidy'")
    return [row[0][:16] for row in rows]


def _traces(folder: Path) -> list[str]:
    names = (NAME.encode(), PHONE.encode())
    return [p.name for p in folder.iterdir() if any(n in p.read_bytes() for n in names)]


async def test_a_small_file_is_swept_at_once_and_then_nothing_is_wanted(
    tmp_path: Path, template: Path
) -> None:
    async with town(tmp_path, template, NOON) as here:
        await _erased(here, 100_000_000)
        assert _jobs(here) == [] and _traces(tmp_path) == []


async def test_a_large_file_is_written_anew_by_night(tmp_path: Path, template: Path) -> None:
    async with town(tmp_path, template, NOON) as here:
        await _erased(here, 0)
        assert _jobs(here) == ["2026-11-26 02:45"]
        assert _traces(tmp_path) == [], "nor is there anything to be seen by day"
        await here.go(hours=16)
        assert _jobs(here) == []


async def test_nothing_is_swept_where_nobody_was_erased(tmp_path: Path, template: Path) -> None:
    async with town(tmp_path, template, NOON) as here:
        await here.go(days=2)
        assert await here.here.house.engine.tidying.step() == 0
