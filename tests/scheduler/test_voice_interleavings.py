"""All ways in which a human and Makker can cross each other: one voice, and never silence."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time
from itertools import product
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest

from flows.failure import Failure
from tests.scheduler.town import AMINA, DANISH, FAST, METTE, Town, built, reopened

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HUMAN_WORDS = "Hej Amina, hvordan har du det?"
ANSWER = "Holm"
ANSWERS = {"efternavn": ANSWER, "telefon_kendt": "ja"}
# How far the house gets before the next thing happens: the event is stored and no more; the turn
# is committed; its letters are with the provider, who has not answered yet.
STORED, COMMITTED, IN_THE_AIR = "stored", "committed", "in the air"
HOW_FAR = tuple(product((STORED, COMMITTED, IN_THE_AIR), repeat=3))
ORDERS = (
    ("youth", "takes", "says", "back"),
    ("takes", "youth", "says", "back"),
    ("takes", "says", "youth", "back"),
    ("takes", "says", "back", "youth"),
)


@pytest.fixture(scope="module")
def under_way(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database in which Amina is in the middle of her CV."""
    folder = tmp_path_factory.mktemp("under_way")

    async def begin() -> None:
        here = await built(folder, template, MORNING)
        await here.enrol()
        await here.here.write("cv", AMINA)
        await here.close()

    asyncio.run(begin())
    copyfile(folder / "makker.db", folder / "under_way.db")
    return folder / "under_way.db"


class Scene:
    """One interleaving: a town, and letters that may be in the air."""

    def __init__(self, here: Town, youth_says: str, end: str) -> None:
        """Begin where Amina has been asked for her last name, and nothing else goes on."""
        self.here = here
        self.youth_says = youth_says
        self._end = end
        self._sending: asyncio.Task[int] | None = None

    async def play(self, order: Sequence[str], how_far: Sequence[str]) -> None:
        """Let it all happen in this order, each thing getting so far before the next."""
        for what, far in zip(order, (*how_far, STORED), strict=False):
            self.here.clock.turn(seconds=1)
            await self._happens(what)
            if far != STORED:
                await self.here.here.house.engine.worker.step()
            await self._land()
            if far == IN_THE_AIR:
                await self._lift()
        await self._land()
        self.here.clock.turn(seconds=1)
        await self.here.here.settle()

    async def _happens(self, what: str) -> None:
        hear: Callable[[str, str], Awaitable[None]] = self.here.here.hear
        if what == "youth":
            await hear(self.youth_says, AMINA)
        elif what == "takes":
            await hear("SKRIV Amina", METTE)
        elif what == "says":
            await hear(HUMAN_WORDS, METTE)
        elif self._end == "SLUT":
            await hear("SLUT", METTE)
        else:
            await self._land()
            await self.here.here.settle()
            await self.here.go(hours=24, minutes=1)

    async def _lift(self) -> None:
        """Let the sender hand letters over to a provider who takes his time."""
        sms = self.here.sms
        sms.line_free.clear()
        self._sending = asyncio.create_task(self.here.here.house.engine.sender.step())
        while not (self._sending.done() or sms.in_hand):
            await asyncio.sleep(0)

    async def _land(self) -> None:
        self.here.sms.line_free.set()
        if self._sending is not None:
            await self._sending
            self._sending = None

    # -- what must hold ---------------------------------------------------------------------------

    def one_voice(self) -> None:
        """Nothing of Makker's own was handed over while a human had the voice (P27)."""
        for taken in self.here.sms.taken:
            if taken.holder is None or taken.message.address != AMINA:
                continue
            origin = self.here.witness.origin(taken.message.key)
            may = taken.message.key.startswith("say") or (
                origin["text"] == "HJÆLP" or '"thread_taken"' in origin["text"]
            )
            assert may, f"two voices: {taken.message.text}"

    def nothing_was_lost(self) -> None:
        """What either wrote has reached the other, or they were told that it has not."""
        human = [t for t in self.here.shown(AMINA) if HUMAN_WORDS in t]
        failed = [t for t in self.here.shown(METTE) if "nåede" in t or "ikke" in t]
        assert len(human) == 1 or (not human and failed), self.here.shown(METTE)
        # Passed on, shown to whoever took over, put into a case, or answered by Makker.
        cases = self.here.witness.rows('select words from "case"')
        told = [*self.here.shown(METTE), *(row["words"] for row in cases)]
        passed_on = any(self.youth_says in text for text in told)
        assert passed_on or self._answered(), "the youth's words went nowhere"

    def _answered(self) -> bool:
        rows = self.here.witness.rows(
            "select o.state from outbox o join inbox i on o.key like 'in' || i.id || '.%'"
            " where i.text = :text and i.channel = 'sms' and o.person_id ="
            " (select person_id from address where address = :at)",
            text=self.youth_says,
            at=AMINA,
        )
        return any(row["state"] == "accepted" for row in rows)

    async def makker_is_back(self) -> None:
        """Nobody has the thread, the question stands on the phone, and an answer goes on (P28)."""
        (voice,) = await self.here.here.query("select holder_id, version from voice")
        assert (voice.holder_id, voice.version) == (None, 2)
        assert self.here.witness.forgotten(self.here.now) == []
        asked = await self.here.here.asked("cv")
        assert asked in ANSWERS, "the CV was lost (P29)"
        assert await self.here.here.write(ANSWERS[asked], AMINA), "silence after return"
        assert await self.here.here.asked("cv") not in (None, asked), "the answer was not taken"


@asynccontextmanager
async def _scene(under_way: Path, youth_says: str, end: str) -> AsyncIterator[Scene]:
    with TemporaryDirectory(dir=FAST) as folder:
        here = await reopened(Path(folder), under_way, MORNING)
        try:
            yield Scene(here, youth_says, end)
        finally:
            await here.close()


@pytest.mark.parametrize(
    ("youth_says", "end"), [(ANSWER, "SLUT"), ("HJÆLP", "SLUT"), (ANSWER, "24 hours")]
)
@pytest.mark.parametrize("order", ORDERS, ids=",".join)
async def test_one_voice_and_nothing_lost_however_it_interleaves(
    under_way: Path, order: Sequence[str], youth_says: str, end: str
) -> None:
    """27 times: each thing but the last gets stored, committed, or into the air (P27-P29)."""
    for how_far in HOW_FAR:
        async with _scene(under_way, youth_says, end) as scene:
            await scene.play(order, how_far)
            scene.one_voice()
            scene.nothing_was_lost()
            await scene.makker_is_back()


async def test_a_humans_letter_that_comes_too_late_is_reported_to_that_human(
    under_way: Path,
) -> None:
    """The provider was away until the thread had ended by itself."""
    async with _scene(under_way, ANSWER, "24 hours") as scene:
        here = scene.here
        await scene.play(("takes",), (COMMITTED,))
        here.sms.fail(AMINA, *(Failure("away", permanent=False) for _ in range(9)))
        await here.here.write(HUMAN_WORDS, METTE)
        here.clock.turn(hours=25)
        await here.here.settle()
        await here.go(hours=2)
        assert not [text for text in here.shown(AMINA) if HUMAN_WORDS in text]
        told = here.shown(METTE)
        assert len([text for text in told if "nåede ikke frem til Amina" in text]) == 1
        assert ("say4.1", "stale_told") in await here.here.states()


async def test_what_a_human_wrote_before_slut_still_goes_and_makker_speaks_after_it(
    under_way: Path,
) -> None:
    async with _scene(under_way, ANSWER, "SLUT") as scene:
        await scene.play(("takes", "says", "back"), (COMMITTED, COMMITTED, COMMITTED))
        *earlier, makker = scene.here.shown(AMINA)
        assert f"Mette: {HUMAN_WORDS}" in earlier
        assert makker.startswith("Nu er det Makker igen.")


async def test_makkers_reply_that_was_queued_when_the_human_took_over_is_never_sent(
    under_way: Path,
) -> None:
    async with _scene(under_way, ANSWER, "SLUT") as scene:
        await scene.play(("youth", "takes"), (COMMITTED, COMMITTED))
        assert [state for _, state in await scene.here.here.states()].count("stale") == 1
        assert [ANSWER in text for text in scene.here.shown(METTE)].count(True) == 1


async def test_stop_is_obeyed_while_a_human_has_the_thread(under_way: Path) -> None:
    async with _scene(under_way, "STOP", "SLUT") as scene:
        await scene.play(("takes", "says", "youth"), (IN_THE_AIR, COMMITTED, COMMITTED))
        (youth,) = await scene.here.here.query("select * from person where role = 'youth'")
        assert youth.stopped_at is not None
        before = scene.here.shown(AMINA)
        await scene.here.here.write(HUMAN_WORDS, METTE)
        await scene.here.go(days=3)
        assert scene.here.shown(AMINA) == before
        assert [text for text in scene.here.shown(METTE) if "har skrevet STOP" in text]
        assert scene.here.witness.forgotten(scene.here.now) == []


async def test_a_thread_that_ends_by_night_is_given_back_but_wakes_nobody(under_way: Path) -> None:
    """A human who last wrote at half past ten is silent for a day: 24 hours end by night."""
    async with _scene(under_way, ANSWER, "SLUT") as scene:
        here = scene.here
        here.clock.turn_to(DANISH.at(date(2026, 11, 24), time(22, 30)))
        await here.here.write("SKRIV Amina", METTE)
        await here.go(hours=24)
        (voice,) = await here.here.query("select holder_id from voice")
        assert voice.holder_id is None
        await here.go_to(DANISH.at(date(2026, 11, 26), time(8)))
        assert here.shown(AMINA)[-1].startswith("Nu er det Makker igen.")
        assert here.moments(AMINA)[-1] == datetime(2026, 11, 26, 8)
