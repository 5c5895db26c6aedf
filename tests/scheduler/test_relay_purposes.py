"""What a youth does not want to hear of is not written: by the relay, and by its nudges."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from flows.texts import texts_of
from tests.scheduler.pair_town import AMINA, BILAL, Town, said, town

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
NOT_SENT = said("paused", name="Amina")


@pytest.fixture
async def there(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, START) as made:
        await made.matched()
        yield made


def _said(key: str, **args: object) -> str:
    return texts_of("privacy", "da").get(key, args=args)


async def _from_bilal(there: Town, youth: int | None = None) -> list[str]:
    told = await there.phone(youth or there.amina)
    return [text for text in told if text.startswith("Bilal: ")]


async def _off(there: Town) -> list[str]:
    return [row[0] for row in await there.rows("select purpose from purpose_off order by 1")]


async def test_who_wants_no_role_model_hears_none_and_none_is_nudged(there: Town) -> None:
    await there.write("ikke flere beskeder fra min rollemodel", AMINA)
    assert await _off(there) == ["role_model"]
    assert await there.cases() == ["no_role_model"]
    before = len(await there.phone(there.bilal))
    await there.until("2026-12-23", "16:30")
    assert len(await there.phone(there.bilal)) == before, "no nudge"
    assert "match_quiet" not in await there.cases()
    assert await there.write("Amina: hej", BILAL) == [NOT_SENT]
    assert await _from_bilal(there) == []


async def test_it_is_obeyed_in_the_middle_of_a_talk(there: Town) -> None:
    await there.write("Amina: hej", BILAL)
    await there.write("hej", AMINA)
    before = await there.phone(there.bilal)
    await there.write("ikke flere beskeder fra min rollemodel", AMINA)
    assert await _off(there) == ["role_model"]
    assert await there.phone(there.bilal) == before, "it was not for him"
    assert await there.write("er du der?", BILAL) == [NOT_SENT]


async def test_what_waits_for_the_morning_is_called_off_too(there: Town) -> None:
    await there.until("2026-11-24", "22:30")
    await there.write("Amina: sover du?", BILAL)
    await there.write("ingen beskeder fra min rollemodel", AMINA)
    await there.until("2026-11-25", "09:00")
    assert await _from_bilal(there) == []


async def test_no_reminders_but_gladly_bilal(there: Town) -> None:
    (told,) = await there.write("ikke flere påmindelser, men gerne Bilal", AMINA)
    assert told == _said("fra_reminders", consultant="Mette")
    assert await _off(there) == ["reminders"]
    await there.write("Amina: hej", BILAL)
    assert len(await _from_bilal(there)) == 1
    await there.until("2026-12-01", "16:30")
    assert (await there.phone(there.bilal))[-1] == said("nudge", name="Amina")


async def test_no_reminders_but_gladly_bilal_in_the_middle_of_a_talk(there: Town) -> None:
    await there.write("Amina: hej", BILAL)
    before = await there.phone(there.bilal)
    (told,) = await there.write("ikke flere påmindelser, men gerne Bilal", AMINA)
    assert told == _said("fra_reminders", consultant="Mette")
    assert await there.phone(there.bilal) == before
    await there.write("menu", AMINA)
    await there.write("Bilal: hej igen", AMINA)
    assert (await there.phone(there.bilal))[-1].startswith("Amina: hej igen")


async def test_no_more_from_one_by_name_stops_that_one_alone(there: Town) -> None:
    await there.office_says('/match Yusuf Bilal "begge spiller skak"')
    await there.write("ikke flere beskeder fra Bilal", AMINA)
    assert await _off(there) == []
    assert await there.cases() == ["match_paused"]
    assert await there.write("Amina: hej", BILAL) == [NOT_SENT]
    await there.write("Yusuf: hej", BILAL)
    assert await _from_bilal(there) == [] and len(await _from_bilal(there, there.yusuf)) == 1


async def test_no_more_from_bilal_but_gladly_reminders_is_both(there: Town) -> None:
    await there.write("ikke flere påmindelser", AMINA)
    told = await there.write("ikke flere beskeder fra Bilal, men gerne påmindelser", AMINA)
    assert _said("til_reminders") in told
    assert [text for text in told if "Bilal kan ikke skrive til dig nu" in text]
    assert await _off(there) == []
    assert await there.cases() == ["match_paused"]


@pytest.mark.parametrize("words", ["gerne rollemodel", "gerne Bilal", "gerne beskeder fra Bilal"])
async def test_who_wants_a_role_model_again_has_one_and_he_is_told(there: Town, words: str) -> None:
    await there.write("ingen rollemodel", AMINA)
    assert await there.write("Amina: hej", BILAL) == [NOT_SENT]
    (told,) = await there.write(words, AMINA)
    assert told == _said("til_role_model")
    assert (await there.phone(there.bilal))[-1] == said("open-again", name="Amina")
    await there.write("Amina: hej igen", BILAL)
    assert len(await _from_bilal(there)) == 1


async def test_a_role_model_who_wants_no_reminders_is_not_nudged_and_a_human_still_looks(
    there: Town,
) -> None:
    (told,) = await there.write("ikke flere påmindelser", BILAL)
    assert told == _said("fra_reminders_model")
    await there.until("2026-12-08", "16:30")
    told_to_bilal = await there.phone(there.bilal)
    assert said("nudge-first", name="Amina") not in told_to_bilal
    assert "stille i to uger" in (await there.phone(there.mette))[-1]


async def test_a_role_model_uses_rights_without_being_asked_for_whom_it_is(there: Town) -> None:
    (told, *_) = await there.write("hvad ved du om mig?", BILAL)
    assert told.startswith("Det har jeg om dig:")


@pytest.mark.parametrize("words", ["slet mig", "mine data"])
async def test_rights_are_used_in_the_middle_of_a_talk(there: Town, words: str) -> None:
    await there.write("Amina: hej", BILAL)
    before = await there.phone(there.bilal)
    assert await there.write(words, AMINA)
    assert await there.phone(there.bilal) == before


async def test_an_answer_to_the_other_one_is_no_switch(there: Town) -> None:
    await there.write("Amina: har du spørgsmål?", BILAL)
    await there.write("ingen spørgsmål", AMINA)
    assert (await there.phone(there.bilal))[-1] == "Amina: ingen spørgsmål"
    assert await _off(there) == []
