"""A case that nobody takes goes up, always to somebody by name and with a next time."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from flows.effects import Duty, TakeCase, TakeLeave
from scheduler import office
from scheduler.calendar import DanishCalendar
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.office_town import AMINA, Town, said, town


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        yield made


async def test_owner_deputy_leader_everyone_over_a_weekend(here: Town) -> None:
    await here.until("2026-11-27", "14:00")
    number = await here.open()
    await here.until("2026-11-30", "09:59")
    assert await here.owner(number) == here.mette
    await here.until("2026-11-30", "10:00")
    assert await here.owner(number) == here.ali
    assert (await here.phone(here.ali))[-1] == said(
        "escalated", number=number, name="Amina", who="Mette", when="i dag inden kl. 14",
        contact=AMINA,
    )  # fmt: skip
    await here.until("2026-11-30", "14:00")
    assert await here.owner(number) == here.lone
    assert (await here.phone(here.lone))[-1].startswith("Ingen har taget sag")
    # Everyone once; after that the youth's own consultant and the leader, once a working day.
    for day, clock, times in (
        ("2026-12-01", "10:00", (1, 1, 1)),
        ("2026-12-02", "15:59", (1, 1, 1)),
        ("2026-12-02", "16:00", (2, 1, 2)),
    ):
        await here.until(day, clock)
        assert [await _still_open(here, who) for who in (here.mette, here.ali, here.lone)] == [
            *times
        ]
        assert await here.owner(number) == here.lone
        assert (await here.case(number)).deadline > here.at(day, clock)


async def test_of_two_cases_that_move_at_once_the_youth_hears_once(here: Town) -> None:
    await here.open("help")
    await here.open("trouble_at_work")
    await here.until("2026-11-24", "16:00")
    moved = [text for text in await here.phone(here.amina) if "Ali tager over" in text]
    assert len(moved) == 1


async def test_of_two_cases_that_are_taken_by_night_the_youth_hears_once_in_the_morning(
    here: Town,
) -> None:
    numbers = [await here.open("help"), await here.open("trouble_at_work")]
    await here.until("2026-11-24", "22:00")
    for number in numbers:
        await here.order(here.lone, TakeCase(number))
    await here.until("2026-11-25", "09:00")
    taken = [text for text in await here.phone(here.amina) if "Lone har nu din besked" in text]
    assert len(taken) == 1


async def _still_open(here: Town, who: int) -> int:
    return len([text for text in await here.phone(who) if "stadig ikke taget" in text])


async def test_christmas_is_not_working_time(here: Town) -> None:
    await here.until("2026-12-23", "15:00")
    number = await here.open()
    await here.until("2026-12-28", "10:59")
    assert await here.owner(number) == here.mette
    await here.until("2026-12-28", "11:00")
    assert await here.owner(number) == here.ali


async def test_the_hours_of_the_area_count_also_with_several_a_day(here: Town) -> None:
    await here.hours("Køge", tue=["10:00-12:30", "15:00-17:00"], thu=["09:00-10:00", "13:00-14:00"])
    number = await here.open()  # at noon
    assert (await here.case(number)).deadline == here.at("2026-11-26", "13:30")


async def test_hours_that_make_no_sense_lose_no_case(here: Town) -> None:
    await here.hours("Køge", mon=["never"])
    number = await here.open()
    assert (await here.case(number)).deadline == here.at("2026-11-24", "16:00")


async def test_without_a_deputy_it_goes_to_the_leader_at_once(here: Town) -> None:
    await here.deputy(here.mette, None)
    number = await here.open()
    await here.until("2026-11-24", "16:00")
    assert (await here.owner(number), (await here.case(number)).level) == (here.lone, 2)


async def test_with_nobody_else_it_comes_back_to_the_owner_for_ever(here: Town) -> None:
    await here.here.change(
        "update person set left_at = made_at where id in (:a, :b)", a=here.ali, b=here.lone
    )
    number = await here.open()
    for day in ("2026-11-24", "2026-11-25", "2026-11-26"):
        await here.until(day, "16:00")
        case = await here.case(number)
        assert case.owner_id == here.mette
        assert case.deadline > here.at(day, "16:00")
    assert len(await here.phone(here.mette)) == 4


async def test_a_case_that_is_taken_and_left_lying_is_the_leaders_too_in_the_end(
    here: Town,
) -> None:
    number = await here.open()
    await here.order(here.mette, TakeCase(number))
    await here.until("2026-12-01", "16:00")
    assert (await here.phone(here.mette))[-1] == said("overdue", number=number, name="Amina")
    assert await here.phone(here.lone) == []
    await here.until("2026-12-02", "16:00")
    assert (await here.phone(here.lone))[-1] == said("overdue", number=number, name="Amina")
    assert (await here.case(number)).deadline == here.at("2026-12-09", "16:00")
    # A week later still nobody has closed it: it is somebody else's now.
    await here.until("2026-12-09", "16:00")
    case = await here.case(number)
    assert (case.owner_id, case.state, case.level) == (here.ali, "open", 0)
    assert said(
        "left-lying", who="Mette", number=number, name="Amina", when="i morgen inden kl. 12",
        contact=AMINA,
    ) in (await here.phone(here.ali))[-1]  # fmt: skip
    assert any("Ali tager over" in text for text in await here.phone(here.amina))


@pytest.mark.parametrize(
    ("opened", "taken_by"),
    [
        # The nights of the clock changes (P11), at 00:00, 00:30 and 02:30.
        ("2026-03-29T00:00", "2026-03-30T12:00"),
        ("2026-03-29T00:30", "2026-03-30T12:00"),
        ("2026-03-29T02:30", "2026-03-30T12:00"),
        ("2026-10-25T00:00", "2026-10-26T12:00"),
        ("2026-10-25T00:30", "2026-10-26T12:00"),
        ("2026-10-25T02:30", "2026-10-26T12:00"),
        ("2027-03-28T02:30", "2027-03-30T12:00"),  # Easter Monday lies between
        ("2027-10-31T02:30", "2027-11-01T12:00"),
    ],
)
async def test_the_night_the_clock_changes_moves_no_deadline(
    tmp_path: Path, template: Path, opened: str, taken_by: str
) -> None:
    copyfile(template, tmp_path / "makker.db")
    calendar = DanishCalendar()

    def wall(text: str) -> datetime:
        moment = datetime.fromisoformat(text)
        return calendar.at(moment.date(), moment.time())

    async with town(tmp_path, wall(opened)) as here:
        number = await here.open()
        assert (await here.case(number)).deadline == wall(taken_by)
        assert await here.phone(here.mette) == []  # nobody is woken for it
        await here.until(taken_by[:10], "08:00")
        assert len(await here.phone(here.mette)) == 1


# -- what cannot wait -----------------------------------------------------------------------------


async def test_a_safety_case_wakes_the_duty_list_twice_and_then_everyone(here: Town) -> None:
    await here.order(here.ali, Duty(True))
    await here.until("2026-11-25", "02:30")
    start = {who: len(await here.phone(who)) for who in (here.mette, here.ali, here.lone)}

    async def rung() -> list[int]:
        return [len(await here.phone(who)) - start[who] for who in start]

    number = await here.open("safety", "safety", "jeg kan ikke mere")
    assert await rung() == [0, 1, 0]
    await here.until("2026-11-25", "02:40")
    assert await rung() == [0, 2, 0]
    await here.until("2026-11-25", "02:50")
    assert await rung() == [1, 3, 1]
    assert await here.owner(number) == here.mette
    await here.until("2026-11-25", "03:00")
    assert await rung() == [2, 4, 2]
    await here.until("2026-11-25", "03:29")
    assert await rung() == [2, 4, 2]
    await here.order(here.ali, TakeCase(number))
    rang = await rung()
    await here.until("2026-11-25", "07:00")
    assert await rung() == rang


async def test_with_nobody_on_duty_owner_deputy_and_leader_are_woken(here: Town) -> None:
    await here.until("2026-11-25", "02:30")
    number = await here.open("safety", "safety")
    for who in (here.mette, here.ali, here.lone):
        (text,) = await here.phone(who)
        assert text.startswith(f"HASTER: Amina har brug for et menneske nu. Sag {number}")


async def test_a_second_cry_is_heard_too(here: Town) -> None:
    number = await here.open("safety", "safety", "hjælp mig")
    await here.order(here.ali, TakeCase(number))
    before = len(await here.phone(here.ali))
    here.here.clock.turn(minutes=1)
    with pytest.raises(AssertionError):
        await here.open("safety", "safety", "er du der")
    await here.here.settle()
    assert len(await here.phone(here.ali)) == before + 1
    assert (await here.case(number)).words == "hjælp mig\ner du der"


async def test_whoever_is_on_leave_is_not_on_duty(here: Town) -> None:
    await here.order(here.ali, Duty(True), TakeLeave("2026-11-24", "2026-11-30"))
    before = len(await here.phone(here.ali))
    await here.open("safety", "safety")
    assert len(await here.phone(here.ali)) == before
    assert len(await here.phone(here.lone)) == 1


# -- nothing waits for ever -----------------------------------------------------------------------


async def test_a_case_without_a_timer_is_found_and_watched_again(here: Town) -> None:
    number = await here.open()
    await here.here.change("delete from due where key = :key", key=f"case:{number}")
    async with here.office() as now:
        assert await office.unwatched(now.connection, now.now) == [number]
        await office.watch_again(now, [number])
        assert await office.unwatched(now.connection, now.now) == []
    assert await here.timer(f"case:{number}") is not None


async def test_a_case_of_somebody_who_has_left_is_found_and_given_an_owner(here: Town) -> None:
    number = await here.open()
    await here.here.change("update person set left_at = made_at where id = :id", id=here.mette)
    async with here.office() as now:
        assert await office.unwatched(now.connection, now.now) == [number]
        await office.watch_again(now, [number])
    assert await here.owner(number) in (here.ali, here.lone)


async def test_a_timer_on_its_way_in_is_no_breach(here: Town) -> None:
    number = await here.open()
    await here.here.change("update due set state = 'fired' where key = :key", key=f"case:{number}")
    async with here.office() as now:
        later = now.now + timedelta(hours=4, minutes=30)
        assert await office.unwatched(now.connection, later) == []
        assert await office.unwatched(now.connection, later + timedelta(hours=1)) == [number]
