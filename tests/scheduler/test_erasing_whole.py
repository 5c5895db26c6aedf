"""A youth lived with Makker, and is erased: no word of theirs is left, and nobody was forgotten."""

from collections.abc import AsyncIterator, MutableMapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scheduler.privacy import is_to_forget
from storage import dues
from tests.scheduler.town import METTE, Town, town

TUESDAY = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
PHONE, PLAIN, NAME = "+4528374655", "28374655", "Zulejka"
WORDS = (NAME, PLAIN, "morfarskiosk", "fodboldkort", "guitarbillede", "Bagergade", "ringeaften")


@asynccontextmanager
async def built(folder: Path, template: Path) -> AsyncIterator[Town]:
    async with town(folder, template, TUESDAY, ("sms", "telegram")) as made:
        yield made


def left_in(folder: Path) -> list[tuple[str, str]]:
    """Return which of the youth's words the files of the database hold, byte for byte."""
    return [
        (path.name, word)
        for path in sorted(folder.iterdir())
        for word in WORDS
        if word.encode() in path.read_bytes() or word.lower().encode() in path.read_bytes()
    ]


async def live(here: Town) -> int:
    """Let a youth do everything that leaves a trace; return their number."""
    youth = await here.enrol(NAME, PHONE)
    write = here.here.write
    await write("cv", PHONE)
    await write("jeg har hjulpet i morfarskiosk", PHONE)
    await write("jeg har vagt lørdag 10-16 og jeg samler på fodboldkort", PHONE)
    await here.place(youth, here.today)
    await write("hjælp", PHONE)
    await write("TAG 1", METTE)
    await write("SKRIV 1", METTE)
    await write("vi ses i Bagergade 3, zulejka", METTE)
    await write("jeg tager mine fodboldkort med", PHONE)
    await write(f"nummer {NAME} 28 37 46 55", METTE)
    await write("SLUT", METTE)
    await write("LUK 1", METTE)
    await write("6", METTE)
    await write("hun vil øve en ringeaften", METTE)
    await here.go(days=3)
    await here.here.change(
        "insert into file (channel, external_id, address, name, media_type, data, received_at)"
        " values ('sms', 'mms-1', :at, 'guitarbillede.png', 'image/png', :data, :now)",
        at=PHONE,
        data=b"guitarbillede",
        now="2026-11-24 11:00:00.000000",
    )
    await write("mine data", PHONE)
    await write("hvad ved du om mig", PHONE)
    return youth


async def test_of_a_whole_life_nothing_is_left(
    tmp_path: Path, template: Path, logged: list[MutableMapping[str, Any]]
) -> None:
    async with built(tmp_path, template) as here:
        youth = await live(here)
        assert {word for _, word in left_in(tmp_path)} == set(WORDS)
        await here.here.write("slet mig", PHONE)
        await here.here.write("ja", PHONE)
        start = here.now
        while here.now < start + timedelta(hours=26):
            assert here.witness.forgotten(here.now) == []
            await here.go(hours=2)
        assert here.shown(PHONE)[-1].startswith("Nu er alt om dig slettet.")
        assert here.witness.rows("select count(*) from person where id = :id", id=youth)[0][0] == 0
        assert here.witness.rows("pragma foreign_key_check") == []
        assert left_in(tmp_path) == []
        assert here.witness.rows("select count(*) from outbox where person_id is null")[0][0] == 0
        assert here.witness.rows("select count(*) from erasure")[0][0] == 1
    told = str(logged)
    assert not [word for word in WORDS if word in told], "the log is no place for words"


async def _wants_to_go(here: Town) -> int:
    youth = await here.enrol(NAME, PHONE)
    await here.here.write("slet mig", PHONE)
    await here.here.write("ja", PHONE)
    return youth


async def _there(here: Town, youth: int) -> bool:
    return bool(here.witness.rows("select 1 from person where id = :id", id=youth))


async def test_a_word_calls_it_off_up_to_the_last_moment(tmp_path: Path, template: Path) -> None:
    """The message waits in the inbox in the very moment in which the day is over: it is heard."""
    async with built(tmp_path, template) as here:
        youth = await _wants_to_go(here)
        here.clock.turn(hours=24)
        await here.here.hear("behold mig", PHONE)
        await here.here.settle()
        await here.go(days=2)
        assert await _there(here, youth)
        waiting = "select 1 from due where key like 'forget:%' and state = 'waiting'"
        assert here.witness.rows(waiting) == []
        assert here.witness.forgotten(here.now) == []
        assert list(here.witness.open_cases()) == []


async def test_another_message_at_the_last_moment_is_answered_and_then_all_goes(
    tmp_path: Path, template: Path
) -> None:
    async with built(tmp_path, template) as here:
        youth = await _wants_to_go(here)
        here.clock.turn(hours=24)
        await here.here.hear("hvad er feriepenge?", PHONE)
        await here.here.settle()
        await here.go(hours=1)
        assert "Feriepenge" in here.shown(PHONE)[-2]
        assert not await _there(here, youth)
        assert left_in(tmp_path) == []


async def test_it_survives_a_restart_and_comes_by_day(tmp_path: Path, template: Path) -> None:
    async with built(tmp_path, template) as here:
        here.clock.turn(hours=9, minutes=50)  # 21.50: the night would be over a day later, too
        youth = await _wants_to_go(here)
        await here.restart()
        await here.go(hours=25)
        assert await _there(here, youth)
        await here.go(hours=11)
        assert not await _there(here, youth)
        assert here.moments(PHONE)[-1].hour == 8


async def test_while_the_provider_is_away_the_last_letter_waits_for_a_day_at_most(
    tmp_path: Path, template: Path
) -> None:
    async with built(tmp_path, template) as here:
        youth = await _wants_to_go(here)
        here.sms.mood = "away"
        await here.here.wait(hours=25)
        assert not await _there(here, youth)
        assert {word for _, word in left_in(tmp_path)} <= {PLAIN}, "only where to send it"
        await here.here.wait(hours=26)
        assert left_in(tmp_path) == []


async def test_whoever_writes_again_is_a_stranger_and_welcome(
    tmp_path: Path, template: Path
) -> None:
    async with built(tmp_path, template) as here:
        youth = await _wants_to_go(here)
        await here.go(hours=25)
        said = await here.here.write("hej", PHONE)
        assert "Hvad hedder du" in " ".join(said)
        rows = here.witness.rows("select id from person where role = 'youth'")
        assert rows[-1][0] == youth + 1, "and has a number of their own"


async def test_a_colleague_who_still_writes_is_told_that_nobody_is_there(
    tmp_path: Path, template: Path
) -> None:
    async with built(tmp_path, template) as here:
        await here.enrol(NAME, PHONE)
        await here.here.write("hjælp", PHONE)
        await here.here.write("TAG 1", METTE)
        await here.here.write("slet mig", PHONE)
        await here.here.write("ja", PHONE)
        await here.go(hours=25)
        said = await here.here.write("LUK 1", METTE)
        assert said and not any(NAME in line for line in said)
        assert left_in(tmp_path) == []


def test_the_timer_says_nothing_to_anybody() -> None:
    due = dues.Due("forget:1", 1, {"do": "forget", "why": "asked"}, TUESDAY)
    assert is_to_forget(due.timer)


@pytest.mark.parametrize("word", ["fortryd", "behold mig", "slet mig ikke"])
async def test_these_words_call_it_off(tmp_path: Path, template: Path, word: str) -> None:
    async with built(tmp_path, template) as here:
        youth = await _wants_to_go(here)
        await here.here.write("menu", PHONE)
        await here.here.write(word, PHONE)
        await here.go(hours=30)
        assert await _there(here, youth)
