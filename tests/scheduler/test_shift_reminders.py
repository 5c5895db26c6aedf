"""Reminders of shifts are said in time, once, over everything else, and never for nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

import pytest

from bot.app import furnish
from flows.effects import NoteAbsence, Pause, RemindMe, SaveShifts
from flows.topics import TOPICS
from scheduler.shifts import reminding
from storage import people
from tests.scheduler.shift_town import (
    ASKED,
    REMINDER,
    SAID,
    STAND_IN,
    ShiftTown,
    moment,
    shift_town,
    told,
)
from tests.scheduler.town import METTE
from tests.scheduler.world import AMINA, World, consultant

SATURDAY = told("2026-11-28 10:00", "16:00")


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put another topic in the place of the one that reminds."""
    monkeypatch.setattr(reminding, "FLOW", STAND_IN)
    monkeypatch.setitem(TOPICS, STAND_IN, REMINDER)


@pytest.fixture
async def amina(here: World) -> ShiftTown:
    """Give a youth on a Thursday at noon, who has a shift on Saturday."""
    await here.add(consultant(), METTE)
    made = await shift_town(here, "2026-11-26 12:00")
    await made.tell(SATURDAY)
    return made


def short(said: list[str]) -> list[str]:
    """Return when something was said, and whether it was a question."""
    return [f"{line[:11]} {'?' if ASKED in line else '!'}" for line in said]


async def test_the_evening_before_when_it_is_time_to_leave_and_how_it_went(
    amina: ShiftTown,
) -> None:
    said = await amina.go_to("2026-11-30 12:00")
    assert short(said) == ["27/11 19:00 !", "28/11 09:20 ?", "29/11 10:00 ?"]


async def test_over_the_night_in_which_the_clock_goes_back(here: World) -> None:
    made = await shift_town(here, "2026-10-23 12:00")
    await made.tell(told("2026-10-25 10:00", "16:00"))
    said = await made.go_to("2026-10-26 12:00")
    assert short(said) == ["24/10 19:00 !", "25/10 09:20 ?", "26/10 10:00 ?"]


async def test_over_the_night_in_which_the_clock_goes_forward(here: World) -> None:
    made = await shift_town(here, "2027-03-26 12:00")
    await made.tell(told("2027-03-28 00:30", "06:00"))
    said = await made.go_to("2027-03-29 12:00")
    assert short(said) == ["27/03 19:00 !", "27/03 23:50 ?", "29/03 10:00 ?"]


async def test_a_reminder_is_told_where_whom_to_call_and_that_it_is_the_first(
    amina: ShiftTown,
) -> None:
    await amina.place(date(2026, 11, 1))
    await amina.order(SaveShifts(dropped=(1,)))
    await amina.tell(SATURDAY, told("2026-12-05 10:00"), key="igen")
    await amina.go_to("2026-11-27 19:00")
    about = await amina.about()
    assert (about["kind"], about["first"], about["count"]) == ("eve", True, 1)
    assert (about["place"], about["phone"], about["contact"]) == (
        "Netto Køge", "+4544123456", "Sanne",
    )  # fmt: skip
    assert about["shift"]["start"] == "2026-11-28T10:00:00+01:00"
    await amina.go_to("2026-11-29 11:00")
    assert (await amina.about())["praise"] == "first"
    await amina.go_to("2026-12-04 19:00")
    assert (await amina.about())["first"] is False


async def test_a_shift_that_moves_is_reminded_of_where_it_is_now(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(moved=((1, told("2026-11-28 14:00", "18:00")),)))
    said = await amina.go_to("2026-11-28 20:00")
    assert short(said) == ["27/11 19:00 !", "28/11 13:20 ?"]


@pytest.mark.parametrize(
    "effect", [SaveShifts(dropped=(1,)), NoteAbsence(1, "ill")], ids=["gone", "missed"]
)
async def test_a_shift_that_is_gone_between_timer_and_turn_is_not_spoken_of(
    amina: ShiftTown, effect: SaveShifts | NoteAbsence
) -> None:
    amina.here.clock.turn_to(moment("2026-11-27 19:00"))
    await amina.here.house.engine.timers.step()
    await amina.order(effect, flow="absence")
    assert await amina.go_to("2026-11-30 12:00") == []


async def test_whoever_said_stop_is_not_reminded_until_they_say_start(amina: ShiftTown) -> None:
    await amina.here.write("STOP")
    assert await amina.go_to("2026-11-27 20:00") == []
    await amina.here.write("START")
    assert short(await amina.go_to("2026-11-28 12:00")) == ["28/11 09:20 ?"]


async def test_what_is_queued_when_stop_comes_is_called_off(amina: ShiftTown) -> None:
    amina.here.clock.turn_to(moment("2026-11-27 19:00"))
    await amina.here.house.engine.timers.step()
    await amina.here.house.engine.worker.step()
    await amina.here.hear("STOP")
    await amina.here.house.engine.worker.step()
    said = await amina.settle()
    assert not [line for line in said if SAID in line]


async def test_a_pause_is_silent_but_for_what_was_told_in_it(amina: ShiftTown) -> None:
    await amina.order(Pause(14), flow="pause")
    await amina.tell(told("2026-11-29 10:00", "16:00"), key="ny")
    said = await amina.go_to("2026-11-29 12:00")
    assert short(said) == ["28/11 19:00 !", "29/11 09:20 ?"]


async def test_a_reminder_comes_while_a_human_writes_and_leaves_no_question_open(
    amina: ShiftTown,
) -> None:
    amina.here.clock.turn_to(moment("2026-11-28 09:18"))
    await amina.here.write("SKRIV Amina", METTE)
    await amina.here.write("Hej Amina, det er mig.", METTE)
    assert short(await amina.go_to("2026-11-28 09:21")) == ["28/11 09:20 ?"]
    assert await amina.here.asked(STAND_IN) is None
    await amina.here.write("Jeg er på vej")
    assert "Amina: Jeg er på vej" in amina.here.sms.texts(METTE)[-1]


async def test_a_reminder_in_the_middle_of_a_talk_leaves_the_open_question_in_its_place(
    amina: ShiftTown,
) -> None:
    amina.here.clock.turn_to(moment("2026-11-28 09:19"))
    await amina.here.write("cv")
    asked = await amina.here.asked("cv")
    said = await amina.go_to("2026-11-28 09:21")
    assert ASKED in said[0]
    assert await amina.here.asked("cv") == asked is not None
    assert await amina.here.asked(STAND_IN) is None
    assert (await amina.about())["busy"] is True
    await amina.here.write("Holm")
    assert await amina.here.asked("cv") not in (None, asked)


async def test_a_question_of_yesterday_waits_behind_what_a_reminder_asks(
    amina: ShiftTown,
) -> None:
    await amina.here.write("cv")
    asked = await amina.here.asked("cv")
    await amina.go_to("2026-11-28 09:21")
    assert (await amina.here.asked(STAND_IN), await amina.here.asked("cv")) == ("ring", None)
    assert (await amina.about())["busy"] is False
    await amina.here.write("ja")
    assert await amina.here.asked("cv") == asked


async def test_nothing_that_was_laid_aside_is_taken_up_by_a_reminder(amina: ShiftTown) -> None:
    await amina.here.write("cv")
    await amina.here.write("menu")
    await amina.here.change("update conversation set status = 'done' where flow = 'menu'")
    assert await amina.here.asked("cv") is None
    said = await amina.go_to("2026-11-27 19:30")
    assert said == [f"27/11 19:00 {SAID}" + said[0].split(SAID, 1)[1]]
    assert await amina.here.asked("cv") is None


async def test_a_reminder_is_none_of_the_messages_of_which_there_is_one_a_day(
    amina: ShiftTown,
) -> None:
    await amina.go_to("2026-11-27 19:30")
    async with amina.here.house.database.read() as connection:
        assert await people.written_on(connection, [amina.amina]) == {}
    assert await amina.here.query("select * from contact") == []
    await amina.here.change(
        "update person set written_on = '2026-11-28' where id = :i", i=amina.amina
    )
    assert short(await amina.go_to("2026-11-28 10:00")) == ["28/11 09:20 ?"]


async def test_an_answer_to_a_reminder_is_none_to_a_follow_up(amina: ShiftTown) -> None:
    said = await amina.go_to("2026-12-12 12:00")
    assert [line for line in said if "Hilsen Mette" in line], "the ledger goes on beside"
    (contact,) = await amina.here.query("select kind, heard_at from contact")
    assert contact.heard_at is None


async def test_a_crash_between_timer_and_turn_loses_nothing_and_says_nothing_twice(
    here: World, amina: ShiftTown
) -> None:
    here.clock.turn_to(moment("2026-11-27 19:00"))
    await here.house.engine.timers.step()
    async with _next_process(amina) as other:
        assert short(await other.settle()) == ["27/11 19:00 !"]
    async with _next_process(amina) as other:
        assert await other.settle() == []


@asynccontextmanager
async def _next_process(amina: ShiftTown) -> AsyncIterator[ShiftTown]:
    """Give another process over the same database; the first does nothing any more."""
    settings, clock = amina.here.house.settings, amina.here.clock
    house = await furnish(settings, amina.here.channels, clock=clock)
    try:
        await house.engine.sender.recover()
        yield ShiftTown(World(house, clock, amina.here.channels), amina.amina)
    finally:
        await house.database.close()


@pytest.mark.parametrize(
    ("back", "said"),
    [
        ("2026-11-27 20:30", ["27/11 20:30 !"]),  # still the evening before
        ("2026-11-27 22:00", []),  # by night nobody is told what they hear in the morning
        ("2026-11-28 09:50", ["28/11 09:50 ?"]),  # late, and still in time
        ("2026-11-28 10:30", []),  # it has begun
        ("2026-11-29 07:00", []),
        ("2026-11-30 12:00", ["30/11 12:00 ?"]),  # how it went can be asked later
        ("2026-12-08 12:00", []),
    ],
)
async def test_a_process_that_was_away_says_what_still_makes_sense(
    amina: ShiftTown, back: str, said: list[str]
) -> None:
    amina.here.clock.turn_to(moment(back))
    async with _next_process(amina) as other:
        heard = await other.settle()
    assert short([line for line in heard if SAID in line or ASKED in line]) == said


async def test_a_letter_that_a_provider_held_up_is_not_sent_when_the_shift_has_begun(
    amina: ShiftTown,
) -> None:
    amina.here.sms.line_free.clear()
    amina.here.clock.turn_to(moment("2026-11-28 09:20"))
    while await amina.here.house.engine.timers.step():
        pass
    while await amina.here.house.engine.worker.step():
        pass
    amina.here.clock.turn_to(moment("2026-11-28 10:01"))
    amina.here.sms.line_free.set()
    assert await amina.settle() == []
    states = await amina.here.query("select distinct state from outbox")
    assert [row.state for row in states] == ["expired"]


async def test_by_night_a_shift_is_reminded_of_at_its_time(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-29 05:00", "11:00"), key="nat")
    said = await amina.go_to("2026-11-29 05:00")
    assert "29/11 04:20 ?" in short(said)


async def test_how_it_went_is_asked_after_the_first_three_then_now_and_then_once_a_week(
    here: World,
) -> None:
    made = await shift_town(here, "2026-11-01 12:00")
    # Every third day: the first, none for a week, then the third ... and the eighth.
    await made.tell(*(told(f"2026-11-{day:02} 16:00", "19:00") for day in range(2, 29, 3)))
    said = short(await made.go_to("2026-11-30 12:00"))
    asked = [line[:5] for line in said if line[6:11] == "10:00"]
    assert asked == ["03/11", "24/11"]
    assert await here.query("select count(*) from shift where asked_at is not null") == [(2,)]


async def test_two_processes_remind_once(here: World, amina: ShiftTown) -> None:
    async with _next_process(amina) as other:
        for at in ("2026-11-27 19:00", "2026-11-28 09:20"):
            here.clock.turn_to(moment(at))
            await asyncio.gather(here.house.engine.settle(), other.here.house.engine.settle())
        assert len(here.sms.texts(AMINA)) == 2


async def test_a_wish_does_not_repeat_what_was_said(amina: ShiftTown) -> None:
    await amina.go_to("2026-11-27 19:30")
    await amina.order(RemindMe(evening="20:00"))
    assert short(await amina.go_to("2026-11-28 09:00")) == []
