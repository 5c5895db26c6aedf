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

    shifts: dict[int, tuple[date, str | None]] = field(default_factory=dict)
    gone: dict[int, tuple[date, str | None]] = field(default_factory=dict)
    missed: set[int] = field(default_factory=set)
    evening: str = "19:00"
    travel: int = 30
    last: int = 0

    def tell(self, when: tuple[date, str | None]) -> None:
        same = [id_ for id_, other in self.shifts.items() if other == when]
        if same:
            self.missed -= set(same)
        else:
            self.last += 1
            self.shifts[self.last] = when

    def move(self, id_: int, when: tuple[date, str | None]) -> None:
        if id_ not in self.shifts and id_ not in self.gone:
            return
        other = next((n for n, there in self.shifts.items() if there == when and n != id_), None)
        if other is not None:
            self.drop(id_)
        elif self.shifts.get(id_) != when:
            self.gone.pop(id_, None)
            self.shifts[id_] = when
            self.missed.discard(id_)

    def drop(self, id_: int) -> None:
        if id_ in self.shifts:
            self.gone[id_] = self.shifts.pop(id_)

    def timers(self, now: datetime) -> dict[str, str]:
        found = {}
        for id_, when in self.shifts.items():
            if id_ not in self.missed:
                for kind, at in self._moments(*when, now).items():
                    if at > now:
                        found[f"{id_}:{kind}"] = f"{at.astimezone(ZONE):%Y-%m-%d %H:%M}"
        return found

    def _moments(self, day: date, hour: str | None, now: datetime) -> dict[str, datetime]:
        begins = _utc(day, hour or "00:00")
        if (begins + timedelta(days=0 if hour else 1)) <= now:
            return {}
        moments = {"eve": _utc(day - timedelta(days=1), self.evening)}
        moments["after"] = _utc(day + timedelta(days=1), "10:00")
        if hour:
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
        amina, model = await shift_town(here, start), Model()
        for number, (do, what) in enumerate(steps):
            if do == "wait":
                here.clock.turn(minutes=what)  # type: ignore[arg-type]
                # What is ripe has been said.
                await here.change(
                    "update due set state = 'fired' where key like 'shift:%' and at <= :now",
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


async def _compare(amina: ShiftTown, model: Model) -> None:
    assert await amina.timers() == model.timers(amina.here.clock.now())
