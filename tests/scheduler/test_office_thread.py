"""One thread, one voice: human and Makker never both, and never nobody."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile

import pytest

from flows.effects import CloseCase, HandBack, Relay, TakeCase, TakeThread
from flows.texts import SHARED, texts_of
from scheduler import office
from scheduler.office import rounds
from storage import voices
from tests.scheduler.fakes import TUESDAY, busy, lost
from tests.scheduler.office_town import AMINA, Town, said, town


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        yield made


def makker(key: str, **args: object) -> str:
    return texts_of(SHARED, "da").get(key, args=args)


async def test_whoever_takes_the_thread_has_the_case_and_reads_what_was_said(here: Town) -> None:
    number = await here.open()
    await here.here.write("MENU", AMINA)
    (text,) = await here.order(here.mette, TakeThread(number))
    assert text.endswith(said("thread-yours", name="Amina"))
    assert "Amina: MENU" in text and "Makker: " in text
    assert (await here.case(number)).state == "taken"
    assert (await here.phone(here.amina))[-1] == makker("thread-taken", name="Mette")


async def test_words_go_both_ways_and_the_youth_sees_who_writes(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "amina"))
    await here.order(here.mette, Relay("Hvordan gik det? Se www.jobnet.dk"))
    assert (await here.phone(here.amina))[-1].startswith("Mette: Hvordan gik det?")
    assert "jobnet.dk" not in (await here.phone(here.amina))[-1]
    assert await here.here.write("det gik godt", AMINA) == []
    assert (await here.phone(here.mette))[-1] == said(
        "relay-from", name="Amina", words="det gik godt"
    )


async def test_while_one_human_writes_another_is_told_who(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    answers = await here.order(here.lone, TakeThread(0, "Amina"))
    assert answers == [said("thread-other", who="Mette", name="Amina")]


async def test_a_case_that_is_taken_by_another_gives_no_thread(here: Town) -> None:
    number = await here.open()
    await here.order(here.ali, TakeCase(number))
    answers = await here.order(here.mette, TakeThread(number))
    assert answers == [said("taken-other", number=number, who="Ali", name="Amina")]


async def test_who_writes_from_now_on_is_said_once_more_rather_than_never(here: Town) -> None:
    """An answer that a provider lost may mean that the youth never heard who has the voice."""
    await here.order(here.mette, TakeThread(0, "Amina"))
    await here.order(here.mette, Relay("Hej Amina"))
    await here.order(here.mette, HandBack())
    found = await here.here.query("select text, twice_is_better from outbox order by id")
    taken, back = [row.text for row in found if row.twice_is_better]
    assert taken == makker("thread-taken", name="Mette")
    assert back.startswith(makker("back-from-human", name="Mette"))


async def _settle_doubts(here: Town) -> None:
    here.here.clock.turn(minutes=1)
    await here.here.house.engine.sender.settle_doubts()
    await here.here.settle()


async def test_that_a_human_writes_is_said_once_more_while_they_do(here: Town) -> None:
    here.here.sms.fail(AMINA, lost())
    await here.order(here.mette, TakeThread(0, "Amina"))
    await _settle_doubts(here)
    assert (await here.phone(here.amina))[-1] == makker("thread-taken", name="Mette")


async def test_and_not_when_they_have_left(here: Town) -> None:
    """Behind "Nu er det Makker igen" it would be two voices."""
    here.here.sms.fail(AMINA, lost())
    await here.order(here.mette, TakeThread(0, "Amina"), HandBack())
    await _settle_doubts(here)
    phone = await here.phone(here.amina)
    assert phone[-1].startswith(makker("back-from-human", name="Mette"))
    assert makker("thread-taken", name="Mette") not in phone
    (taken, _) = await here.here.query("select state from outbox where twice_is_better order by id")
    assert taken.state == "stale"


async def test_handing_back_lets_makker_speak_again(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    assert (await here.order(here.mette, HandBack()))[-1] == said("thread-back", name="Amina")
    assert any(
        makker("back-from-human", name="Mette") in text for text in await here.phone(here.amina)
    )
    assert await here.here.write("MENU", AMINA) != []
    assert await here.timer(f"voice:{here.amina}") is None
    assert await here.order(here.mette, HandBack()) == [said("thread-none")]
    assert await here.order(here.mette, Relay("hej")) == [said("thread-none")]


async def test_what_crosses_a_humans_goodbye_still_reaches_that_human(here: Town) -> None:
    """Two messages of the youth, SLUT in between, all handled at once: Makker takes neither."""
    await here.order(here.mette, TakeThread(0, "Amina"))
    for words in ("ja det vil jeg", "kl 16 er fint"):
        await here.here.hear(words, AMINA)
    await here.order(here.mette, HandBack())
    heard = [said("relay-from", name="Amina", words=w) for w in ("ja det vil jeg", "kl 16 er fint")]
    assert [text for text in await here.phone(here.mette) if text in heard] == heard
    assert (await here.phone(here.amina))[-1].startswith(makker("back-from-human", name="Mette"))
    assert await here.here.query('select id from "case"') == []


async def test_closing_the_case_of_a_thread_ends_it(here: Town) -> None:
    number = await here.open()
    await here.order(here.mette, TakeThread(number), CloseCase(number, "wrote"))
    async with here.office() as now:
        assert await voices.held_by(now.connection, here.mette) == []


async def test_after_a_day_of_human_silence_makker_is_back_and_says_so(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    await here.until("2026-11-24", "14:00")
    await here.order(here.mette, Relay("Hej Amina"))
    await here.until("2026-11-25", "13:59")
    async with here.office() as now:
        assert len(await voices.held_by(now.connection, here.mette)) == 1
    await here.until("2026-11-25", "14:00")
    assert (await here.phone(here.mette))[-1] == said("thread-over-24h", name="Amina")
    assert makker("back-from-human", name="Mette") in (await here.phone(here.amina))[-1]


async def test_the_last_words_before_slut_still_go_and_go_first(here: Town) -> None:
    """Two quick messages, the second of them SLUT: the first was meant to arrive."""
    await here.order(here.mette, TakeThread(0, "Amina"))
    here.here.sms.fail(AMINA, *(busy() for _ in range(2)))
    await here.order(here.mette, Relay("vi ses i morgen"))
    await here.order(here.mette, HandBack())
    await here.until("2026-11-24", "13:00")
    *_, human, bot = await here.phone(here.amina)
    assert human == "Mette: vi ses i morgen"
    assert makker("back-from-human", name="Mette") in bot


async def test_a_letter_that_comes_too_late_is_not_sent_and_its_writer_hears_so(
    here: Town,
) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    here.here.sms.fail(AMINA, *(busy() for _ in range(5000)))
    await here.order(here.mette, Relay("kommer du i dag?"))
    await here.until("2026-11-25", "13:00")
    here.here.sms.mend(AMINA)
    await here.until("2026-11-25", "14:00")
    assert not any("kommer du i dag" in text for text in await here.phone(here.amina))
    assert said("relay-failed", name="Amina") in await here.phone(here.mette)
    around = here.here.house.engine.around
    assert await rounds(here.here.house.database, around, here.here.clock.now()) == 0


@pytest.mark.parametrize("words", ["STOP", "stop"])
async def test_whoever_said_stop_is_written_to_by_nobody(here: Town, words: str) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    await here.here.write(words, AMINA)
    before = len(await here.phone(here.amina))
    answers = await here.order(here.mette, Relay("hov"))
    assert answers == [said("unreachable", name="Amina")]
    assert len(await here.phone(here.amina)) == before


async def test_words_to_somebody_who_has_left_reach_a_human_all_the_same(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    await here.here.change("update person set left_at = made_at where id = :id", id=here.mette)
    await here.order(here.amina, Relay("er du der?"))
    async with here.office() as now:
        assert await voices.held_by(now.connection, here.mette) == []
    (case,) = await here.here.query('select words, owner_id from "case"')
    assert (case.words, case.owner_id) == ("er du der?", here.ali)


async def test_a_letter_written_by_night_waits_unless_the_youth_is_awake(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"))
    await here.until("2026-11-24", "22:30")
    before = len(await here.phone(here.amina))
    await here.order(here.mette, Relay("sov godt"))
    assert len(await here.phone(here.amina)) == before
    await here.here.write("er du vågen", AMINA)
    await here.order(here.mette, Relay("ja"))
    assert (await here.phone(here.amina))[-1] == "Mette: ja"
    await here.until("2026-11-25", "08:00")
    assert "Mette: sov godt" in await here.phone(here.amina)


async def test_the_office_gives_staff_turns_what_they_need(here: Town) -> None:
    number = await here.open()
    await here.order(here.mette, TakeThread(number))
    async with here.office() as now:
        told = (await office.desks_of(now, [here.mette, here.amina]))[here.mette]
    assert told["thread"] == {"name": "Amina", "case": number}
    assert told["colleagues"] == ["Ali", "Lone"]
    assert told["cases"] == [
        {"case": number, "name": "Amina", "reason": "help", "state": "taken", "mine": True,
         "job": None}
    ]  # fmt: skip
