"""By night what is old goes by itself; who is silent for a year is asked, and after two erased."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scheduler.privacy.retaining import MESSAGES, STEPS
from tests.scheduler.town import AMINA, METTE, YUSUF, Town, town

TUESDAY = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, template, TUESDAY) as made:
        yield made


async def night(here: Town, days: float = 0) -> None:
    """Let so many days pass without looking, and then a night and the afternoon after it."""
    here.clock.turn(days=days)
    await here.here.settle()
    here.clock.turn(days=1)
    await here.here.settle()
    here.clock.turn(hours=5)
    await here.here.settle()


def silent_since(days: int) -> str:
    return (TUESDAY - timedelta(days=days)).replace(tzinfo=None).isoformat(" ", "microseconds")


async def make_silent(here: Town, youth: int, days: int) -> None:
    """Let somebody have come, and been heard last, so many days ago."""
    moment = silent_since(days)
    await here.here.change(
        "update address set heard_at = :at where person_id = :id", at=moment, id=youth
    )
    await here.here.change(
        "update person set made_at = :at, enrolled_at = :at where id = :id", at=moment, id=youth
    )


async def test_old_messages_go_and_new_ones_stay(here: Town) -> None:
    await here.enrol()
    await here.here.write("hej")
    old = silent_since(400)
    await here.here.change("update inbox set received_at = :at", at=old)
    await here.here.change("update outbox set made_at = :at", at=old)
    await here.here.write("hvad er feriepenge?")
    await night(here)
    texts = [row[0] for row in here.witness.rows("select text from inbox where kind <> 'due'")]
    assert texts == ["hvad er feriepenge?"]
    assert not here.witness.rows("select 1 from outbox where made_at = :at", at=old)
    assert here.witness.forgotten(here.now) == []


async def test_a_nights_work_is_bounded_and_goes_on_the_next(here: Town) -> None:
    await here.enrol()
    await here.here.settle()
    rows = MESSAGES * STEPS + 10
    await here.here.change(
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < :rows)"
        " insert into inbox (channel, external_id, address, kind, text, name, received_at, state,"
        " tries) select 'sms', 'old' || i, 'x', 'message', '', '', '2020-01-01 00:00:00.000000',"
        " 'done', 0 from n",
        rows=rows,
    )
    left = "select count(*) from inbox where address = 'x'"
    here.clock.turn(days=1)
    await here.here.settle()
    assert here.witness.rows(left)[0][0] == 10
    here.clock.turn(days=1)
    await here.here.settle()
    assert here.witness.rows(left)[0][0] == 0


async def _asked(here: Town) -> bool:
    return any("Skal jeg stadig huske dig" in text for text in here.shown(AMINA))


async def test_who_is_silent_for_a_year_is_asked_once_and_stays_when_they_say_so(
    here: Town,
) -> None:
    amina = await here.enrol()
    await make_silent(here, amina, 370)
    await night(here)
    assert await _asked(here)
    said = await here.here.write("ja")
    assert said == ["Godt! Jeg husker dig stadig."]
    for _ in range(3):
        await night(here, days=100)
    assert here.witness.rows("select 1 from person where id = :id", id=amina)
    assert sum("stadig huske" in text for text in here.shown(AMINA)) == 1


async def test_a_no_is_a_wish_to_be_erased_with_its_day_to_regret(here: Town) -> None:
    amina = await here.enrol()
    await make_silent(here, amina, 370)
    await night(here)
    said = await here.here.write("nej")
    assert "Fortryder du" in said[0]
    await here.go(hours=30)
    assert not here.witness.rows("select 1 from person where id = :id", id=amina)


async def test_who_never_answers_is_erased_a_year_after_they_were_asked(here: Town) -> None:
    amina = await here.enrol()
    await make_silent(here, amina, 370)
    await night(here)
    await night(here, days=300)
    assert here.witness.rows("select 1 from person where id = :id", id=amina)
    assert here.witness.forgotten(here.now) == []
    await night(here, days=80)
    assert not here.witness.rows("select 1 from person where id = :id", id=amina)
    assert "Nu er alt om dig slettet." in here.shown(AMINA)[-1]
    assert here.witness.rows("select why from erasure")[0][0] == "inactive"


async def test_who_was_silent_for_years_before_anybody_looked_is_asked_first(here: Town) -> None:
    amina = await here.enrol()
    await make_silent(here, amina, 1500)
    await night(here)
    assert await _asked(here)
    await night(here, days=200)
    assert here.witness.rows("select 1 from person where id = :id", id=amina)


async def test_whoever_writes_in_between_stays(here: Town) -> None:
    amina = await here.enrol()
    await make_silent(here, amina, 370)
    await night(here)
    here.clock.turn(days=300)
    await here.here.write("hej")
    await night(here, days=100)
    await night(here)
    assert here.witness.rows("select 1 from person where id = :id", id=amina)


async def test_whom_makker_cannot_ask_a_human_asks(here: Town) -> None:
    amina = await here.enrol()
    await here.here.write("stop")
    await make_silent(here, amina, 370)
    await night(here)
    assert not await _asked(here)
    reasons = [row[0] for row in here.witness.rows('select reason from "case"')]
    assert "long_silent" in reasons
    assert any("stille i et år" in text for text in here.shown(METTE))


async def test_who_is_in_a_job_is_neither_asked_nor_erased(here: Town) -> None:
    amina = await here.enrol()
    await here.place(amina, here.today - timedelta(days=700))
    await make_silent(here, amina, 1000)
    await night(here)
    assert not await _asked(here)


async def test_a_stranger_who_never_took_part_goes_after_a_year_without_a_word(
    here: Town,
) -> None:
    await here.here.write("hej", YUSUF)
    stranger = here.witness.rows("select max(id) from person")[0][0]
    await make_silent(here, stranger, 370)
    before = len(here.shown(YUSUF))
    await night(here)
    assert not here.witness.rows("select 1 from person where id = :id", id=stranger)
    assert len(here.shown(YUSUF)) == before
