"""The provider is away while people write: what they have not been shown counts for nothing."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from storage import outbox
from storage.letters import Letter
from tests.scheduler.fakes import lost
from tests.scheduler.pair_town import BILAL, YUSUF, Town, town

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


@pytest.fixture
async def there(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, START) as made:
        await made.matched()
        await made.office_says('/match Yusuf Bilal "begge spiller skak"')
        yield made


async def _unheard(there: Town, text: str) -> None:
    """Let Bilal write; it is handled, and nothing goes out."""
    there.here.clock.turn(seconds=20)
    await there.here.hear(text, BILAL)
    await there.here.house.engine.worker.step()


async def _arrived(there: Town, text: str) -> list[int]:
    both = (there.amina, there.yusuf)
    return [who for who in both if any(text in t for t in await there.phone(who))]


async def test_an_answer_to_the_question_on_the_phone_is_no_message_to_another(there: Town) -> None:
    """Bilal has written to Amina since, but the phone still asks for whom the first words were."""
    await there.write("skal vi gå en tur i morgen", BILAL)
    for text in ("Amina: husk i morgen", "2", "vi mødes kl fem"):
        await _unheard(there, text)
    await there.here.settle()
    assert await _arrived(there, "husk i morgen") == [there.amina]
    assert await _arrived(there, "Bilal: 2") == await _arrived(there, "kl fem") == []
    assert (await there.phone(there.bilal))[-1].startswith("Hvem skal have ")


async def test_a_name_alone_answers_the_question_on_the_phone_too(there: Town) -> None:
    await there.write("skal vi gå en tur i morgen", BILAL)
    for text in ("Amina: husk i morgen", "Yusuf"):
        await _unheard(there, text)
    await there.here.settle()
    assert await _arrived(there, "Bilal: Yusuf") == []
    assert (await there.phone(there.bilal))[-1].startswith("Hvem skal have ")


async def test_an_answer_from_before_a_question_was_shown_answers_it_not(there: Town) -> None:
    """1 is Amina in the question that Bilal sees, and Yusuf in the one that has not gone out."""
    await there.write("skal vi gå en tur i morgen", BILAL)
    for text in ("hej Yusuf, kommer du fredag", "1"):
        await _unheard(there, text)
    await there.here.settle()
    assert await _arrived(there, "kommer du fredag") == await _arrived(there, "en tur") == []
    assert "kommer du fredag" in (await there.phone(there.bilal))[-1]
    await there.write("1", BILAL)
    assert await _arrived(there, "kommer du fredag") == [there.yusuf]


async def test_quick_words_in_a_talk_are_not_asked_about(there: Town) -> None:
    for text in ("Amina: hej", "hvordan gik det", "ses vi fredag"):
        await _unheard(there, text)
    await there.here.settle()
    assert await _arrived(there, "hvordan gik det") == [there.amina]
    assert await _arrived(there, "ses vi fredag") == [there.amina]


async def test_an_answer_is_heard_though_something_waits_for_the_morning(there: Town) -> None:
    """By night Makker says nothing by itself; whoever is awake is not asked the same for ever."""
    await there.write("skal vi gå en tur i morgen", BILAL)
    async with there.here.house.database.write() as connection:
        morning = there.here.clock.now() + timedelta(hours=9)
        waiting = Letter(
            "in99.0", there.bilal, ("sms", BILAL), "hej", bulk=True, not_before=morning
        )
        await outbox.put(connection, [waiting], there.here.clock.now())
    await there.write("2", BILAL)
    assert await _arrived(there, "en tur") == [there.yusuf]


async def test_what_has_nothing_to_say_any_more_has_shown_nothing(there: Town) -> None:
    """The provider was away for so long that "Du skriver nu med Amina" never went out."""
    await there.write("skal vi gå en tur i morgen", BILAL)
    await _unheard(there, "Amina: husk i morgen")
    there.here.clock.turn(hours=2)
    await there.here.settle()
    before = await there.phone(there.bilal)
    assert before[-1].startswith("Hvem skal have ")
    await there.write("2", BILAL)
    assert await _arrived(there, "Bilal: 2") == []
    assert (await there.phone(there.bilal))[-1].startswith("Hvem skal have ")


async def test_a_question_that_may_not_have_gone_out_is_asked_anew(there: Town) -> None:
    """The provider's answer was lost: Bilal may still look at the question before."""
    await there.write("skal vi gå en tur i morgen", BILAL)
    there.here.sms.fail(BILAL, lost())
    await there.write("hej Yusuf, kommer du fredag", BILAL)
    await there.write("1", BILAL)
    assert await _arrived(there, "kommer du fredag") == await _arrived(there, "en tur") == []
    assert "kommer du fredag" in (await there.phone(there.bilal))[-1]
    await there.write("1", BILAL)
    assert await _arrived(there, "kommer du fredag") == [there.yusuf]


async def test_what_waits_behind_many_letters_has_not_been_shown_either(there: Town) -> None:
    await there.write("skal vi gå en tur i morgen", BILAL)
    await _unheard(there, "Amina: husk i morgen")
    for number in range(25):
        there.here.clock.turn(seconds=20)
        await there.here.hear(f"Bilal: hej {number}", YUSUF)
        await there.here.house.engine.worker.step()
    await _unheard(there, "2")
    await there.here.settle()
    assert await _arrived(there, "Bilal: 2") == []


async def test_whoever_is_awake_is_not_asked_again_all_night_for_an_old_reply_that_waits(
    there: Town,
) -> None:
    async with there.here.house.database.write() as connection:
        morning = there.here.clock.now() + timedelta(hours=9)
        waiting = Letter("in98.0", there.bilal, ("sms", BILAL), "hej", not_before=morning)
        await outbox.put(connection, [waiting], there.here.clock.now())
    await there.write("skal vi gå en tur i morgen", BILAL)
    await there.write("2", BILAL)
    assert await _arrived(there, "en tur") == [there.yusuf]


async def test_an_old_reply_that_comes_after_the_question_makes_it_asked_anew(there: Town) -> None:
    """It may be an older question: what the phone says last is what is answered."""
    async with there.here.house.database.write() as connection:
        later = there.here.clock.now() + timedelta(minutes=2)
        waiting = Letter("in98.0", there.bilal, ("sms", BILAL), "hej", not_before=later)
        await outbox.put(connection, [waiting], there.here.clock.now())
    await there.write("skal vi gå en tur i morgen", BILAL)
    await there.here.wait(minutes=3)
    await there.write("2", BILAL)
    assert await _arrived(there, "en tur") == []
    await there.write("2", BILAL)
    assert await _arrived(there, "en tur") == [there.yusuf]


@pytest.mark.parametrize("certain", [True, False], ids=["it came", "it may have come"])
async def test_words_in_a_talk_are_asked_about_when_something_older_came_since(
    there: Town, certain: bool
) -> None:
    async with there.here.house.database.write() as connection:
        later = there.here.clock.now() + timedelta(minutes=2)
        waiting = Letter("in98.0", there.bilal, ("sms", BILAL), "hej", not_before=later)
        await outbox.put(connection, [waiting], there.here.clock.now())
    await there.write("skriv Amina", BILAL)
    if not certain:
        there.here.sms.fail(BILAL, lost())
    await there.here.wait(minutes=3)
    await there.write("ses vi fredag", BILAL)
    assert await _arrived(there, "ses vi fredag") == []
    assert "ses vi fredag" in (await there.phone(there.bilal))[-1]
