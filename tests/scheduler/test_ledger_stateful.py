"""The ledger under any events in any order: nobody is ever forgotten, pestered, or talked over."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import event

from flows.failure import Failure
from scheduler.office import rounds
from tests.scheduler.onlooker import Onlooker
from tests.scheduler.provider import Crash, Mood
from tests.scheduler.town import AMINA, BIRGIT, FAST, LARS, METTE, YUSUF, Town, built
from tests.storage.template import make_template

STARTS = (
    datetime(2026, 11, 24, 11, 0, tzinfo=UTC),
    datetime(2026, 3, 27, 19, 30, tzinfo=UTC),  # the clock goes forward on the 29th
    datetime(2026, 10, 24, 6, 0, tzinfo=UTC),  # and back on the 25th
    datetime(2026, 12, 23, 14, 50, tzinfo=UTC),
)
YOUTH_SAYS = (
    "1", "2", "3", "ja", "nej", "hej", "asdf?", "HJÆLP", "STOP", "START", "pause", "MENU",
    "tilbage", "7.15", "cv", "slet mig", "behold mig", "ingen spørgsmål", "gerne spørgsmål",
)  # fmt: skip
STAFF_SAYS = (
    "TAG {case}", "SKRIV {case}", "LUK {case}", "UDSKYD {case} til {day}", "UDSKYD {case}",
    "GIV {case} videre til Lars", "GIV {case} videre til Mette", "SLUT", "SAGER", "UNGE Amina",
    "VAGT PÅ", "FRI {day}-{later}", "PAUSE Amina {later}", "1", "2", "ja", "nej",
    "Hej, det er mig. Hvordan går det?",
)  # fmt: skip
PHONES = st.sampled_from((AMINA, AMINA, YUSUF))
DESKS = st.sampled_from((METTE, METTE, LARS, BIRGIT))
MINUTES = st.sampled_from((1, 29, 31, 60 * 5, 60 * 11, 60 * 24, 60 * 24 * 3))
DAYS = st.sampled_from((1, 6, 20))
# How often a provider that is away is looked at; the house itself tries every ten minutes.
WHILE_AWAY = timedelta(hours=3)


@cache
def _template() -> Path:
    return make_template(Path(mkdtemp()) / "template.db")


class Ledger(RuleBasedStateMachine):
    """Two youths, three of the staff, one provider, and all that can befall them."""

    def __init__(self) -> None:
        """Build nothing yet: when it all begins is drawn."""
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = TemporaryDirectory(dir=FAST)
        self.jobs: list[tuple[int, int]] = []

    @initialize(start=st.sampled_from(STARTS))
    def begin(self, start: datetime) -> None:
        self.town: Town = self.run(built(Path(self.folder.name), _template(), start))
        self.onlooker = Onlooker(self.town)
        self.youths = {
            phone: self.run(self.town.enrol(name, phone))
            for name, phone in (("Amina", AMINA), ("Yusuf", YUSUF))
        }

    def run(self, work: Any) -> Any:
        """Do something in the house's loop."""
        return self.runner.run(work)

    def teardown(self) -> None:
        """Leave nothing open."""
        if hasattr(self, "town"):
            self.run(self.town.close())
        self.runner.close()
        self.folder.cleanup()

    # -- what youths do ---------------------------------------------------------------------------

    @rule(phone=PHONES, text=st.sampled_from(YOUTH_SAYS), quick=st.booleans())
    def a_youth_writes(self, phone: str, text: str, quick: bool) -> None:
        self.onlooker.begins_anew(self.youths[phone])
        self.run(self.town.here.hear(text, phone))
        if not quick:
            self.settle()

    # -- what the office does ---------------------------------------------------------------------

    @rule(
        desk=DESKS,
        text=st.sampled_from(STAFF_SAYS),
        which=st.integers(0, 3),
        ahead=st.integers(0, 20),
    )
    def a_colleague_writes(self, desk: str, text: str, which: int, ahead: int) -> None:
        numbers = list(self.town.witness.open_cases()) or [1]
        day, later = (self.town.today + timedelta(days=ahead + more) for more in (0, 6))
        said = text.format(
            case=numbers[which % len(numbers)],
            day=f"{day.day}/{day.month}",
            later=f"{later.day}/{later.month}",
        )
        self.run(self.town.here.hear(said, desk))
        self.settle()

    @precondition(lambda self: any(self.town.witness.open_cases()))
    @rule(which=st.integers(0, 3))
    def a_case_is_closed(self, which: int) -> None:
        numbers = list(self.town.witness.open_cases())
        for youth in self.youths.values():
            self.onlooker.begins_anew(youth)
        self.run(self.town.close_case(numbers[which % len(numbers)]))
        self.settle()

    @rule(desk=DESKS, text=st.sampled_from(YOUTH_SAYS), over=st.booleans())
    def a_colleague_and_a_youth_write_together(self, desk: str, text: str, over: bool) -> None:
        self.onlooker.begins_anew(self.youths[AMINA])
        for said, by in (("SKRIV Amina", desk), (text, AMINA), ("Okay, fint.", desk)):
            self.run(self.town.here.hear(said, by))
            self.settle()
        if over:
            self.run(self.town.here.hear("SLUT", desk))
            self.settle()

    @rule(phone=PHONES, ahead=st.integers(-8, 20), weeks=st.sampled_from((None, 1, 3, 12)))
    def a_job_begins(self, phone: str, ahead: int, weeks: int | None) -> None:
        started = self.town.today + timedelta(days=ahead)
        until = started + timedelta(weeks=weeks) if weeks else None
        youth = self.youths[phone] = self.run(self.town.met(phone))
        self.onlooker.begins_anew(youth)
        self.jobs.append((youth, self.run(self.town.place(youth, started, until))))
        self.settle()

    @precondition(lambda self: self.jobs)
    @rule(which=st.integers(0, 9), ago=st.integers(-3, 8))
    def a_job_ends(self, which: int, ago: int) -> None:
        youth, job = self.jobs.pop(which % len(self.jobs))
        self.onlooker.begins_anew(youth)
        self.run(self.town.end_job(youth, job, self.town.today - timedelta(days=ago)))
        self.settle()

    @rule(waiting=st.integers(1, 30), nudge=st.integers(1, 5), hour=st.integers(8, 20))
    def the_policy_changes(self, waiting: int, nudge: int, hour: int) -> None:
        at = f"{hour:02}:30"
        self.run(self.town.policy(waiting_days=waiting, nudge_days=nudge, question_at=at))
        self.settle()

    @precondition(lambda self: self.town.mette and any(self.town.witness.open_cases()))
    @rule()
    def mette_leaves(self) -> None:
        self.run(self.town.let_go(self.town.mette))
        self.town.mette = 0
        self.settle()

    # -- what the world does ----------------------------------------------------------------------

    @rule(minutes=MINUTES)
    def time_passes(self, minutes: int) -> None:
        self.run(self.pass_time(self.town.now + timedelta(minutes=minutes)))

    @rule(days=DAYS)
    def days_pass(self, days: int) -> None:
        self.run(self.pass_time(self.town.now + timedelta(days=days)))

    @rule(days=st.sampled_from((1, 3, 8, 45)))
    def the_process_is_down_for_days(self, days: int) -> None:
        self.town.clock.turn(days=days)
        self.run(self.town.restart())
        self.settle()

    @rule(mood=st.sampled_from(("away", "losing")), hours=st.sampled_from((1, 30, 24 * 7)))
    def the_provider_is_in_trouble(self, mood: Mood, hours: int) -> None:
        self.town.sms.mood = mood
        self.run(self.pass_time(self.town.now + timedelta(hours=hours)))
        self.town.sms.mood = "well"

    @rule(phone=PHONES)
    def a_number_is_dead(self, phone: str) -> None:
        self.town.sms.fail(phone, Failure("no such number", permanent=True, address_state="bad"))

    @rule(mood=st.sampled_from(("dies_before", "dies_after")), phone=PHONES)
    def the_process_dies_as_it_sends(self, mood: Mood, phone: str) -> None:
        self.town.sms.mood = mood
        self.onlooker.begins_anew(self.youths[phone])
        self.run(self.town.here.hear("MENU", phone))
        self.settle()
        self.town.sms.mood = "well"

    @rule(after=st.integers(1, 60), hours=st.integers(0, 80))
    def the_process_dies_in_the_middle_of_a_transaction(self, after: int, hours: int) -> None:
        engine = self.town.here.house.database.engine.sync_engine
        left = after

        def die(*_: object) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise Crash("statement")

        event.listen(engine, "before_cursor_execute", die)
        try:
            self.run(self.pass_time(self.town.now + timedelta(hours=hours)))
        finally:
            event.remove(engine, "before_cursor_execute", die)

    # -- doing all that can be done ---------------------------------------------------------------

    def settle(self) -> None:
        """Let everything follow, looking on between any two commits."""
        self.run(self.settled())

    async def pass_time(self, until: datetime) -> None:
        """Go from event to event."""
        while (moment := await self._next(until)) is not None:
            if self.town.sms.mood == "away":
                moment = min(max(moment, self.town.now + WHILE_AWAY), until)
            self.town.clock.turn_to(moment)
            await self.settled()
        self.town.clock.turn_to(until)
        await self.settled()

    async def _next(self, until: datetime) -> datetime | None:
        try:
            return await self.town.here.house.engine.next_event(until)
        except Crash:
            await self.town.restart()
            return await self.town.here.house.engine.next_event(until)

    async def settled(self) -> None:
        """Settle; a process that dies is followed by another, which does what was left."""
        while True:
            try:
                await self._step_by_step()
                return
            except Crash:
                await self.town.restart()

    async def _step_by_step(self) -> None:
        engine = self.town.here.house.engine
        while await engine.timers.step():
            pass
        repaired = await engine.sweep.step()
        assert not repaired, self.town.witness.rows("select result from job")[0][0]
        await rounds(engine.database, engine.around, self.town.now)
        busy = True
        while busy:
            while await engine.timers.step():
                pass
            self.onlooker.look()
            busy = bool(await engine.worker.step())
            self.onlooker.look()
            busy = bool(await engine.sender.step()) or busy
            self.onlooker.look()

    # -- what must never be -----------------------------------------------------------------------

    @invariant()
    def nobody_is_forgotten(self) -> None:
        if hasattr(self, "town"):
            self.onlooker.look()


# Without shrinking, which would take longer than anybody waits: a story of 40 steps can be read.
Ledger.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
TestLedger = Ledger.TestCase
