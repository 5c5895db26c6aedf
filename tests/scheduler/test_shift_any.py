"""After anything that can happen to shifts, exactly the right reminders stand, and nothing else."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory, mkdtemp

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.effects import Effect, NoteAbsence, RemindMe, SaveShifts
from flows.kind import Json
from tests.scheduler.shift_town import ZONE, ShiftTown, moment, shift_town, told
from tests.scheduler.town import FAST
from tests.scheduler.world import world
from tests.storage.template import make_template

STARTS = ("2026-10-23 12:00", "2027-03-26 12:00", "2026-11-24 18:59")
HOURS = ("00:00", "01:30", "02:30", "05:00", "08:30", "10:00", "16:00", "21:00", "23:30")
WHENS = st.tuples(st.integers(0, 4), st.sampled_from((*HOURS, None)))
IDS = st.integers(1, 6)
STEPS = st.one_of(
    st.tuples(st.just("tell"), st.lists(WHENS, min_size=1, max_size=3)),
    st.tuples(st.just("move"), st.tuples(IDS, WHENS)),
    st.tuples(st.just("drop"), IDS),
    st.tuples(st.just("miss"), IDS),
    st.tuples(st.just("evening"), st.sampled_from(("18:00", "19:30", "20:00"))),
    st.tuples(st.just("travel"), st.sampled_from((0, 20, 90, 240))),
    st.tuples(st.just("wait"), st.sampled_from((5, 60, 7 * 60, 25 * 60))),
)


@cache
def _template() -> Path:
    return make_template(Path(mkdtemp()) / "template.db")


@dataclass
class Model:
    """What ought to be: reckoned with nothing of the house's own."""

    now: datetime
    shifts: dict[int, tuple[date, str | None]] = field(default_factory=dict)
    gone: dict[int, tuple[date, str | None]] = field(default_factory=dict)
    missed: set[int] = field(default_factory=set)
    late: set[int] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    evening: str = "19:00"
    travel: int = 30
    last: int = 0

    def tell(self, when: tuple[date, str | None]) -> None:
        same = [id_ for id_, other in self.shifts.items() if other == when]
        if not same:
            self.last += 1
            self._set(self.last, when)
        for id_ in self.missed.intersection(same):
            self._set(id_, when)

    def move(self, id_: int, when: tuple[date, str | None]) -> None:
        if id_ not in self.shifts and id_ not in self.gone:
            return
        other = next((n for n, there in self.shifts.items() if there == when and n != id_), None)
        if other is not None:
            self.drop(id_)
        elif self.shifts.get(id_) != when:
            self._set(id_, when)

    def drop(self, id_: int) -> None:
        if id_ in self.shifts:
            self.gone[id_] = self.shifts.pop(id_)

    def wait(self, minutes: int) -> None:
        """Let time pass: what was said meanwhile is not said again at another hour."""
        before = self._standing()
        self.now += timedelta(minutes=minutes)
        self.said |= before.keys() - self._standing().keys()

    def timers(self) -> dict[str, str]:
        moments = self._standing()
        return {key: f"{at.astimezone(ZONE):%Y-%m-%d %H:%M}" for key, at in moments.items()}

    def _set(self, id_: int, when: tuple[date, str | None]) -> None:
        self.gone.pop(id_, None)
        self.shifts[id_] = when
        self.missed.discard(id_)
        self.said = {key for key in self.said if not key.startswith(f"{id_}:")}
        self.late.discard(id_)
        day, hour = when
        if _utc(day, hour or "00:00") + timedelta(days=0 if hour else 1) <= self.now:
            self.late.add(id_)

    def _standing(self) -> dict[str, datetime]:
        found = {
            f"{id_}:{kind}": at
            for id_, when in self.shifts.items()
            if id_ not in self.missed | self.late
            for kind, at in self._moments(*when).items()
        }
        return {key: at for key, at in found.items() if at > self.now and key not in self.said}

    def _moments(self, day: date, hour: str | None) -> dict[str, datetime]:
        moments = {"eve": _utc(day - timedelta(days=1), self.evening)}
        moments["after"] = _utc(day + timedelta(days=1), "10:00")
        if hour:
            begins = _utc(day, hour)
            leaves = begins - timedelta(minutes=self.travel)
            go = leaves - timedelta(minutes=10)
            if not (_night(leaves) or _night(begins)) and _night(go):
                go = _utc(go.astimezone(ZONE).date(), "08:00")
            moments["go"] = go
            if moments["eve"] >= go:
                del moments["eve"]
        return moments


def _utc(day: date, hour: str) -> datetime:
    return moment(f"{day} {hour}").astimezone(UTC)


def _night(at: datetime) -> bool:
    return not 8 <= at.astimezone(ZONE).hour < 21


@given(st.sampled_from(STARTS), st.lists(STEPS, max_size=9))
@settings(max_examples=60, deadline=None)
def test_exactly_the_right_reminders_stand(start: str, steps: Sequence[tuple[str, object]]) -> None:
    with TemporaryDirectory(dir=FAST) as folder, asyncio.Runner() as runner:
        copyfile(_template(), Path(folder) / "makker.db")
        runner.run(_played(Path(folder), start, steps))


async def _played(folder: Path, start: str, steps: Sequence[tuple[str, object]]) -> None:
    async with world(folder) as here:
        amina = await shift_town(here, start)
        model = Model(here.clock.now())
        for number, (do, what) in enumerate(steps):
            if do == "wait":
                assert isinstance(what, int)
                here.clock.turn(minutes=what)
                model.wait(what)
                # What is ripe has been said.
                await here.change(
                    "update due set state = 'fired' where state = 'waiting' and at <= :now",
                    now=here.clock.now().strftime("%Y-%m-%d %H:%M:%S.%f"),
                )
            else:
                effect = _effect(do, what, model, moment(start).date())
                await amina.order(effect, key=str(number))
            await _compare(amina, model)


def _effect(do: str, what: object, model: Model, first: date) -> Effect:
    match do, what:
        case "tell", list(whens):
            for when in whens:
                model.tell(_day(first, when))
            return SaveShifts(new=tuple(_told(first, when) for when in whens))
        case "move", (int(id_), (int(days), str() | None as hour)):
            model.move(id_, _day(first, (days, hour)))
            return SaveShifts(moved=((id_, _told(first, (days, hour))),))
        case "drop", int(id_):
            model.drop(id_)
            return SaveShifts(dropped=(id_,))
        case "miss", int(id_):
            return _missed(id_, model)
        case "evening", str(evening):
            model.evening = evening
            return RemindMe(evening=evening)
    assert isinstance(what, int)
    model.travel = what
    return RemindMe(travel=what)


def _missed(id_: int, model: Model) -> Effect:
    if id_ not in model.shifts:
        return SaveShifts()  # which shift is meant then has tests of its own
    model.missed.add(id_)
    return NoteAbsence(id_, "ill")


def _day(first: date, when: tuple[int, str | None]) -> tuple[date, str | None]:
    return first + timedelta(days=when[0]), when[1]


def _told(first: date, when: tuple[int, str | None]) -> Json:
    day, hour = _day(first, when)
    return told(f"{day} {hour}" if hour else str(day))


async def test_an_evening_put_later_does_not_say_again_what_was_said(tmp_path: Path) -> None:
    copyfile(_template(), tmp_path / "makker.db")
    steps = (("tell", [(1, "00:00")]), ("wait", 5), ("evening", "19:30"))
    await _played(tmp_path, "2026-11-24 18:59", steps)


async def _compare(amina: ShiftTown, model: Model) -> None:
    assert await amina.timers() == model.timers()
