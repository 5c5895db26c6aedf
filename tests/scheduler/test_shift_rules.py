"""Rules: five weeks of shifts at a time, a week more each week, and not a day beyond their end."""

from datetime import date, timedelta

import pytest

from flows.effects import NoteAbsence, SaveShifts
from flows.kind import Json
from tests.scheduler.shift_town import ShiftTown, shift_town, told
from tests.scheduler.world import World

TUESDAY = "2026-11-24 12:00"


def weekly(
    *days: str, until: str | None = None, since: str | None = None, interval: int = 1
) -> Json:
    """Return a rule as flows tell it: from 16 to 19."""
    return {
        "rule": "weekly", "days": list(days), "interval": interval, "start": "16:00",
        "end": "19:00", "from": since, "until": until,
    }  # fmt: skip


@pytest.fixture
async def amina(here: World) -> ShiftTown:
    """Give a youth on a Tuesday at noon."""
    return await shift_town(here, TUESDAY)


async def days_of(amina: ShiftTown) -> list[str]:
    return [str(day) for day in await amina.kept("day")]


async def test_a_rule_makes_the_shifts_of_five_weeks_with_their_reminders(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)))
    expected = [str(date(2026, 11, 24) + timedelta(weeks=n)) for n in range(6)]
    assert await days_of(amina) == expected
    assert (await amina.timers())["2:go"] == "2026-12-01 15:20"
    assert await amina.rule_timers() == {"shift_rule:1": "2026-12-01 04:00"}


async def test_each_week_makes_the_next_and_nothing_grows(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU", "FR"),)))
    for week in range(1, 12):
        day = date(2026, 11, 24) + timedelta(weeks=week)
        await amina.go_to(f"{day} 12:00")
        ahead = [d for d in await days_of(amina) if d > str(day)]
        assert len(ahead) == 10 and ahead[-1] == str(day + timedelta(days=35))
        assert len(await amina.rule_timers()) == 1
        assert len(await amina.timers()) < 35
    assert len(set(await days_of(amina))) == len(await days_of(amina))


async def test_the_wall_clock_is_the_same_when_the_clock_changes(here: World) -> None:
    amina = await shift_town(here, "2026-10-20 12:00")
    await amina.order(SaveShifts(rules=(weekly("SA", "SU"),)))
    starts = await amina.kept()
    assert "2026-10-24T16:00:00+02:00" in starts
    assert "2026-10-25T16:00:00+01:00" in starts


async def test_a_rule_ends_when_it_ends(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU", until="2026-12-08"),)))
    assert await days_of(amina) == ["2026-11-24", "2026-12-01", "2026-12-08"]
    assert await amina.rule_timers() == {}
    await amina.order(SaveShifts(rules=(weekly("WE", until="2027-01-06"),)), key="b")
    await amina.go_to("2027-02-01 12:00")
    assert (await days_of(amina))[-1] == "2027-01-06"
    assert await amina.rule_timers() == {}


async def test_days_that_are_left_out_are_never_made(amina: ShiftTown) -> None:
    rule = weekly("TU")
    assert isinstance(rule, dict)
    but = ["2026-12-01", "2027-01-05"]
    await amina.order(SaveShifts(rules=({**rule, "except": but},)))
    await amina.go_to("2027-01-06 12:00")
    made = await days_of(amina)
    assert "2026-12-08" in made and "2027-01-12" in made and not set(but) & set(made)


async def test_a_rule_that_begins_later_has_nothing_before(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU", since="2027-01-05"),)))
    assert await days_of(amina) == []
    await amina.go_to("2026-12-02 12:00")
    assert await days_of(amina) == ["2027-01-05"]


async def test_every_other_week_is_every_other_week(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TH", interval=2),)))
    assert await days_of(amina) == ["2026-11-26", "2026-12-10", "2026-12-24"]
    await amina.go_to("2026-12-20 12:00")
    assert (await days_of(amina))[-1] == "2027-01-07"


async def test_a_shift_over_midnight(amina: ShiftTown) -> None:
    night: dict[str, Json] = {**weekly("FR"), "start": "22:00", "end": "02:00"}  # type: ignore[dict-item]
    await amina.order(SaveShifts(rules=(night,)))
    assert (await amina.kept("start, end"))[0] == (
        "2026-11-27T22:00:00+01:00", "2026-11-28T02:00:00+01:00",
    )  # fmt: skip


async def test_the_same_rule_and_the_same_shift_are_kept_once(amina: ShiftTown) -> None:
    await amina.tell(told("2026-12-01 16:00", "19:00"))
    await amina.order(SaveShifts(rules=(weekly("TU"), weekly("TU"))), key="b")
    await amina.order(SaveShifts(rules=(weekly("TU"),)), key="c")
    assert len(await amina.here.query("select id from shift_rule")) == 1
    days = await days_of(amina)
    assert len(days) == len(set(days)) == 6


async def test_what_was_moved_or_dropped_of_a_rule_is_not_made_again(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)))
    await amina.order(
        SaveShifts(moved=((2, told("2026-12-02 16:00", "19:00")),), dropped=(3,)), key="b"
    )
    await amina.go_to("2026-12-02 12:00")
    assert (await days_of(amina))[:4] == ["2026-11-24", "2026-12-02", "2026-12-15", "2026-12-22"]


async def test_a_dropped_rule_drops_what_comes_and_keeps_what_was(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)))
    await amina.here.wait(days=8)
    await amina.order(SaveShifts(dropped_rules=(1,)), key="b")
    assert await days_of(amina) == ["2026-11-24", "2026-12-01"]
    assert await amina.timers() == {} and await amina.rule_timers() == {}
    await amina.go_to("2027-01-20 12:00")
    assert len(await days_of(amina)) == 2


async def test_a_rule_dropped_between_timer_and_work_makes_nothing(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)))
    await amina.here.wait(days=6)
    amina.here.clock.turn(days=1)
    await amina.here.house.engine.timers.step()
    await amina.order(SaveShifts(dropped_rules=(1,)), key="b")
    await amina.here.settle()
    assert await days_of(amina) == ["2026-11-24"]
    assert await amina.rule_timers() == {}


async def test_a_rule_is_taken_back_and_a_dropped_one_stands_again(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)), key="a")
    await amina.order(SaveShifts(rules=(weekly("SA"),), dropped_rules=(1,)), key="b")
    assert await days_of(amina) == [str(date(2026, 11, 28) + timedelta(weeks=n)) for n in range(5)]
    await amina.take_back(key="b")
    assert await days_of(amina) == [str(date(2026, 11, 24) + timedelta(weeks=n)) for n in range(6)]
    assert set(await amina.rule_timers()) == {"shift_rule:1"}


async def test_after_weeks_away_the_shifts_in_between_are_kept_and_nobody_is_bothered(
    amina: ShiftTown,
) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)))
    await amina.here.change("update due set state = 'fired' where key like 'shift:%'")
    amina.here.clock.turn(days=70)
    await amina.here.settle()
    days = await days_of(amina)
    assert len(days) == 16 and days[-1] == "2027-03-09"
    assert min(await amina.timers(), default="") and "1:go" not in await amina.timers()


async def test_who_is_ill_once_is_expected_the_week_after(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(rules=(weekly("TU"),)))
    await amina.order(NoteAbsence(None, "ill"), flow="absence")
    assert (await amina.kept("day, absent"))[:2] == [("2026-11-24", "ill"), ("2026-12-01", None)]
    assert "1:go" not in await amina.timers() and "2:go" in await amina.timers()
