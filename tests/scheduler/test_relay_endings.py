"""What is left of a match when one of the two is erased or leaves, or when its time is over."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from scheduler import office, relay
from storage import erasing, relayed_kept
from tests.scheduler.pair_town import AMINA, BILAL, Town, said, town

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


@pytest.fixture
async def there(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, START) as made:
        yield made


async def test_of_who_is_erased_nothing_is_left_with_the_other(there: Town) -> None:
    await there.matched()
    await there.write("Bilal: min hemmelighed er zebraer", AMINA)
    await there.write("Amina: jeg elsker giraffer", BILAL)
    async with there.here.house.database.write() as connection:
        await erasing.erase(connection, there.amina, "ABC", "asked", there.here.clock.now())
    for table in ("inbox", "outbox", "relayed", "match", "talk", "conversation", "case_event"):
        rows = await there.rows(f'select * from "{table}"')
        for word in ("zebraer", "giraffer", "Amina", AMINA):
            assert word not in str(rows), (table, word)


async def test_who_is_erased_leaves_a_kind_word_without_a_name(there: Town) -> None:
    await there.matched()
    for words in ("slet mig", "ja"):
        await there.write(words, AMINA)
    await there.until("2026-11-25", "16:00")
    assert await there.rows("select * from match") == []
    assert (await there.phone(there.bilal))[-1] == said("gone-youth", consultant="Mette")
    kept = await there.rows("select text from outbox where person_id = :p", p=there.bilal)
    assert "Amina" not in str(kept)


async def test_when_a_role_model_is_erased_the_youth_has_a_human(there: Town) -> None:
    await there.matched()
    for words in ("slet mig", "ja"):
        await there.write(words, BILAL)
    await there.until("2026-11-25", "16:00")
    assert (await there.phone(there.amina))[-1] == said("gone-model", consultant="Mette")
    assert await there.cases() == ["match_ended"]


async def test_what_two_wrote_goes_after_its_months_and_what_is_held_stays(there: Town) -> None:
    await there.matched()
    await there.write("Bilal: zebraer", AMINA)
    await there.write("Bilal: ring 20 99 88 77", AMINA)
    async with there.here.house.database.write() as connection:
        later = there.here.clock.now() + timedelta(days=1)
        assert await relayed_kept.old_relayed(connection, later, 100) == 1
    assert [row[0] for row in await there.rows("select state from relayed")] == ["held"]
    kept = str(await there.rows("select text from inbox union select text from outbox"))
    assert "zebraer" not in kept


async def test_whoever_leaves_ends_their_matches(there: Town) -> None:
    await there.matched()
    async with there.here.house.database.write() as connection:
        here = await office.at(connection, there.here.house.engine.around, there.here.clock.now())
        assert await relay.leave(here, there.bilal) == {there.amina}
    await there.here.settle()
    assert "sagt farvel" in (await there.phone(there.amina))[-1]
    assert await there.cases() == ["match_ended"]
