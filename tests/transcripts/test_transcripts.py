"""The transcripts beside this file are what Makker says today; `--update` writes them anew."""

from pathlib import Path

import pytest

from tests.transcripts.transcript import played, read

FOLDER = Path(__file__).parent
PAGES = sorted(FOLDER.glob("*.txt"))


def test_there_are_transcripts() -> None:
    """An empty folder would pass for the wrong reason."""
    assert len(PAGES) >= 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
async def test_makker_still_says_this(
    page: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The same door as `makker chat`, the same engine, a database of its own."""
    written = page.read_text("utf-8")
    said = await played(read(written), tmp_path / "chat.db")
    if request.config.getoption("--update"):
        page.write_text(said, "utf-8")
    else:
        assert said == written
