"""Under 18 a match wants a yes from home: before it begins, and for as long as it lasts."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from storage import erasing, records
from tests.scheduler.office_town import said as told_staff
from tests.scheduler.pair_town import BILAL, Town, said, town

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
MUM, OMAR, ZAHRA = "+4520123471", "+4520123458", "+4520123459"
MATCH = '/match Zahra Bilal "begge kan lide fodbold"'
ON_HOLD = said("on-hold", name="Bilal", consultant="Mette")


@pytest.fixture
async def there(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, START) as made:
        await made.youth("Zahra", ZAHRA, born=date(2011, 3, 4))
        await made.office_says("/attest Bilal 1/12/2027")
        yield made


async def _says_at_home(there: Town, *words: str) -> None:
    for text in words:
        await there.write(text, MUM)


async def _matched(there: Town) -> None:
    await there.office_says("/forælder Zahra 20123471 tyrkisk")
    await _says_at_home(there, "evet", "Zahra")
    await there.office_says(MATCH)


async def _zahra_and_bilal(there: Town) -> list[tuple[str, str | None]]:
    return await there.rows(
        "select m.state, m.why from match m join person p on p.id = m.youth_id"
        " where p.first_name = 'Zahra'"
    )


async def test_without_a_yes_there_is_no_match_and_the_way_on_is_said(there: Town) -> None:
    (told,) = await there.office_says(MATCH)
    assert told == told_staff("match-home-none", name="Zahra")
    await there.office_says("/forælder Zahra 20123471 tyrkisk")
    (told,) = await there.office_says(MATCH)
    assert told == told_staff("match-home-asked", name="Zahra")
    await _says_at_home(there, "evet")
    assert await there.office_says(MATCH) == [told], "a yes without the name is none yet"
    await _says_at_home(there, "Zahra")
    await there.office_says(MATCH)
    assert await _zahra_and_bilal(there) == [("open", None)]


async def test_after_a_no_there_is_no_match(there: Town) -> None:
    await there.office_says("/forælder Zahra 20123471 tyrkisk")
    await _says_at_home(there, "hayır")
    (told,) = await there.office_says(MATCH)
    assert told == told_staff("match-home-no", name="Zahra")
    assert await _zahra_and_bilal(there) == []
    assert there.here.sms.texts(ZAHRA) == []


async def test_from_18_nobody_is_asked(there: Town) -> None:
    await there.youth("Omar", OMAR, born=date(2008, 11, 24))
    await there.youth("Ida", "+4520123460", born=date(2008, 11, 25))
    await there.office_says('/match Omar Bilal "begge spiller skak"')
    assert await there.rows("select state from match") == [("open",)]
    (told,) = await there.office_says('/match Ida Bilal "begge spiller skak"')
    assert told == told_staff("match-home-none", name="Ida"), "18 tomorrow"


async def test_whose_birthday_is_not_known_needs_a_yes(there: Town) -> None:
    await there.youth("Omar", OMAR)
    (told,) = await there.office_says('/match Omar Bilal "begge spiller skak"')
    assert told == told_staff("match-home-none", name="Omar")


async def test_a_yes_that_is_taken_back_pauses_the_match_kindly_and_is_one_case(
    there: Town,
) -> None:
    await _matched(there)
    await there.write("skriv Zahra", BILAL)
    await _says_at_home(there, "hayır")
    assert await _zahra_and_bilal(there) == [("paused", "parents")]
    assert there.here.sms.texts(ZAHRA)[-1] == ON_HOLD
    assert (await there.phone(there.bilal))[-1] == said(
        "on-hold-model", name="Zahra", consultant="Mette"
    )
    assert await there.cases() == ["match_no_yes"]
    assert "holder pause" in (await there.phone(there.mette))[-1]
    assert await there.write("er du der?", BILAL) == [said("paused", name="Zahra")]
    assert there.here.sms.texts(ZAHRA)[-1] == ON_HOLD


@pytest.mark.parametrize("words", ["STOP", "forkert nummer"])
async def test_a_parent_who_hangs_up_takes_the_yes_back(there: Town, words: str) -> None:
    await _matched(there)
    await _says_at_home(there, words)
    assert await _zahra_and_bilal(there) == [("paused", "parents")]
    assert "match_no_yes" in await there.cases()


async def test_what_is_under_way_when_the_yes_is_gone_does_not_arrive(there: Town) -> None:
    await _matched(there)
    await there.here.hear("Zahra: er du vågen?", BILAL)
    await there.here.house.engine.worker.step()
    await there.here.hear("hayır", MUM)
    await there.here.settle()
    assert not [text for text in there.here.sms.texts(ZAHRA) if "vågen" in text]


async def test_another_parents_no_weighs_more(there: Town) -> None:
    await _matched(there)
    await there.office_says("/forælder Zahra 20123472")
    assert await _zahra_and_bilal(there) == [("open", None)], "to be asked is not a no"
    await there.write("nej", "+4520123472")
    assert await _zahra_and_bilal(there) == [("paused", "parents")]


async def test_with_a_new_yes_the_consultant_hears_how_it_goes_on(there: Town) -> None:
    await _matched(there)
    await _says_at_home(there, "hayır")
    (told,) = await there.office_says("/åbn Zahra Bilal")
    assert told == told_staff("match-home-no", name="Zahra")
    await _says_at_home(there, "evet", "Zahra")
    told = "\n".join(await there.phone(there.mette))
    assert told_staff("match-may-open", name="Zahra", model="Bilal") in told
    assert await _zahra_and_bilal(there) == [("paused", "parents")], "a human lets it go on"
    await there.office_says("/åbn Zahra Bilal")
    assert there.here.sms.texts(ZAHRA)[-1] == said("open-again", name="Bilal")


async def test_whoever_asks_anew_does_not_take_a_yes_back(there: Town) -> None:
    await _matched(there)
    before = there.here.sms.texts(MUM)
    (told,) = await there.office_says("/forælder Zahra 20123471 tyrkisk")
    assert told == told_staff("parent-yes", name="Zahra")
    assert there.here.sms.texts(MUM) == before
    assert await _zahra_and_bilal(there) == [("open", None)]


@pytest.mark.parametrize("writes", [True, False])
async def test_a_yes_that_was_erased_counts_no_more(there: Town, writes: bool) -> None:
    await _matched(there)
    async with there.here.house.database.write() as connection:
        (parent,) = [row[0] for row in await there.rows(
            "select person_id from address where address = :at", at=MUM
        )]  # fmt: skip
        await erasing.erase(connection, parent, "ABC", "asked", there.here.clock.now())
    if writes:
        await there.write("Zahra: hej", BILAL)
    else:
        await there.until("2026-11-27", "16:30")
    assert await _zahra_and_bilal(there) == [("paused", "parents")]
    assert there.here.sms.texts(ZAHRA)[-1] == ON_HOLD


async def test_nobody_is_forgotten_over_it(there: Town) -> None:
    await _matched(there)
    await _says_at_home(there, "hayır")
    await there.until("2026-12-24", "12:00")
    async with there.here.house.database.read() as connection:
        now = there.here.clock.now()
        assert await records.forgotten(connection, now, timedelta(hours=1)) == []
