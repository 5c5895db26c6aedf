"""When reminders of shifts stand: on the wall, over midnight and both nights of the clocks."""

import pytest

from flows.effects import NoteAbsence, RemindMe, SaveShifts
from tests.scheduler.shift_town import ShiftTown, shift_town, told
from tests.scheduler.world import YUSUF, World, youth

TUESDAY = "2026-11-24 12:00"
OCTOBER, MARCH = "2026-10-20 12:00", "2027-03-23 12:00"


@pytest.fixture
async def amina(here: World) -> ShiftTown:
    """Give a youth on a Tuesday at noon."""
    return await shift_town(here, TUESDAY)


@pytest.mark.parametrize(
    ("now", "start", "end", "eve", "go", "after"),
    [
        # An ordinary Saturday
        (TUESDAY, "2026-11-28 10:00", "16:00", "11-27 19:00", "11-28 09:20", "11-29 10:00"),
        # Nobody is told to leave by night when they leave by day
        (TUESDAY, "2026-11-28 08:35", "16:00", "11-27 19:00", "11-28 08:00", "11-29 10:00"),
        # ... and whoever leaves by night is
        (TUESDAY, "2026-11-28 08:00", "16:00", "11-27 19:00", "11-28 07:20", "11-29 10:00"),
        (TUESDAY, "2026-11-28 21:35", "23:00", "11-27 19:00", "11-28 20:55", "11-29 10:00"),
        # Midnight, and a night: "the evening before" is that of the day it starts on
        (TUESDAY, "2026-11-29 00:00", "06:00", "11-28 19:00", "11-28 23:20", "11-30 10:00"),
        (TUESDAY, "2026-11-28 22:00", "07:00", "11-27 19:00", "11-28 21:20", "11-30 10:00"),
        # No end, and no time
        (TUESDAY, "2026-11-28 10:00", None, "11-27 19:00", "11-28 09:20", "11-29 10:00"),
        (TUESDAY, "2026-11-28", None, "11-27 19:00", None, "11-29 10:00"),
        # The clock goes back on the 25th of October: the night is an hour longer
        (OCTOBER, "2026-10-24 16:00", "20:00", "10-23 19:00", "10-24 15:20", "10-25 10:00"),
        (OCTOBER, "2026-10-25 10:00", "16:00", "10-24 19:00", "10-25 09:20", "10-26 10:00"),
        (OCTOBER, "2026-10-25 03:10", "09:00", "10-24 19:00", "10-25 02:30", "10-26 10:00"),
        (OCTOBER, "2026-10-26 10:00", "16:00", "10-25 19:00", "10-26 09:20", "10-27 10:00"),
        # It goes forward on the 28th of March: there is no half past two
        (MARCH, "2027-03-27 16:00", "20:00", "03-26 19:00", "03-27 15:20", "03-28 10:00"),
        (MARCH, "2027-03-28 10:00", "16:00", "03-27 19:00", "03-28 09:20", "03-29 10:00"),
        (MARCH, "2027-03-28 03:10", "09:00", "03-27 19:00", "03-28 01:30", "03-29 10:00"),
        (MARCH, "2027-03-29 10:00", "16:00", "03-28 19:00", "03-29 09:20", "03-30 10:00"),
        # Told late, it is reminded of only where that still makes sense
        ("2026-11-27 19:30", "2026-11-28 10:00", "16:00", None, "11-28 09:20", "11-29 10:00"),
        ("2026-11-28 09:30", "2026-11-28 10:00", "16:00", None, None, "11-29 10:00"),
        # Worked already: kept for the payslip, and nobody is asked about it
        (TUESDAY, "2026-11-23 10:00", "16:00", None, None, None),
        (TUESDAY, "2026-11-23", None, None, None, None),
    ],
)  # fmt: skip
async def test_reminders_stand_on_the_wall(
    here: World,
    now: str,
    start: str,
    end: str | None,
    eve: str | None,
    go: str | None,
    after: str | None,
) -> None:
    amina = await shift_town(here, now)
    await amina.tell(told(start, end))
    wanted = {"1:eve": eve, "1:go": go, "1:after": after}
    year = start[:4]
    assert await amina.timers() == {k: f"{year}-{at}" for k, at in wanted.items() if at}


async def test_a_moved_shift_takes_its_reminders_along(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"))
    await amina.order(SaveShifts(moved=((1, told("2026-11-29 17:00", "20:00")),)))
    assert await amina.timers() == {
        "1:eve": "2026-11-28 19:00", "1:go": "2026-11-29 16:20", "1:after": "2026-11-30 10:00",
    }  # fmt: skip
    assert await amina.kept("revision") == [2]
    (before,) = await amina.here.query("select before from shift_change")
    assert "2026-11-28T10:00:00+01:00" in before[0]


async def test_a_dropped_shift_takes_its_reminders_away_and_stays_known(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"))
    await amina.order(SaveShifts(dropped=(1,)))
    assert await amina.timers() == {}
    assert await amina.kept() == []
    assert len(await amina.here.query("select id from shift where dropped_at is not null")) == 1


async def test_a_missed_shift_takes_its_reminders_away(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"), told("2026-11-29 10:00", "16:00"))
    await amina.order(NoteAbsence(1, "ill"), flow="absence", key="noter")
    assert set(await amina.timers()) == {"2:eve", "2:go", "2:after"}


async def test_a_wish_moves_what_stands_and_nothing_else(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"), told("2026-11-29", None))
    await amina.order(RemindMe(evening="18:30", travel=45))
    assert await amina.timers() == {
        "1:eve": "2026-11-27 18:30", "1:go": "2026-11-28 09:05", "1:after": "2026-11-29 10:00",
        "2:eve": "2026-11-28 18:30", "2:after": "2026-11-30 10:00",
    }  # fmt: skip
    await amina.order(RemindMe(travel=0))
    assert (await amina.timers())["1:eve"] == "2026-11-27 18:30"
    assert (await amina.timers())["1:go"] == "2026-11-28 09:50"


@pytest.mark.parametrize("wish", [RemindMe("17:59"), RemindMe("20:01"), RemindMe(travel=-1)])
async def test_no_evening_is_one_before_18_or_after_20(amina: ShiftTown, wish: RemindMe) -> None:
    with pytest.raises(ValueError, match=r"18:00 to 20:00|are possible"):
        await amina.order(wish)


async def test_what_is_told_twice_is_kept_once(amina: ShiftTown) -> None:
    saturday = told("2026-11-28 10:00", "16:00")
    await amina.tell(saturday, saturday)
    await amina.tell(saturday)
    assert len(await amina.kept()) == 1
    await amina.order(SaveShifts(moved=((1, saturday),)))
    assert await amina.kept("revision") == [1]


async def test_two_shifts_can_change_places(amina: ShiftTown) -> None:
    saturday, sunday = told("2026-11-28 10:00", "16:00"), told("2026-11-29 10:00", "16:00")
    await amina.tell(saturday, sunday)
    await amina.order(SaveShifts(moved=((1, sunday), (2, saturday))))
    assert await amina.kept("id") == [2, 1]
    assert len(await amina.timers()) == 6


async def test_a_shift_moved_onto_another_becomes_one_with_it(amina: ShiftTown) -> None:
    saturday, sunday = told("2026-11-28 10:00", "16:00"), told("2026-11-29 10:00", "16:00")
    await amina.tell(saturday, sunday)
    await amina.order(SaveShifts(moved=((1, sunday),)))
    assert await amina.kept("id") == [2]
    assert set(await amina.timers()) == {"2:eve", "2:go", "2:after"}


async def test_whoever_can_come_after_all_is_reminded_again(amina: ShiftTown) -> None:
    saturday = told("2026-11-28 10:00", "16:00")
    await amina.tell(saturday)
    await amina.order(NoteAbsence(1, "ill"), flow="absence")
    await amina.tell(saturday, key="igen")
    assert await amina.kept("id, absent") == [(1, None)]
    assert set(await amina.timers()) == {"1:eve", "1:go", "1:after"}


async def test_more_than_200_at_once_are_refused_and_nothing_is_kept(amina: ShiftTown) -> None:
    many = tuple(told(f"2026-12-{1 + n % 28:02} {n // 28:02}:00") for n in range(201))
    with pytest.raises(ValueError, match="200 at most"):
        await amina.order(SaveShifts(new=many))
    assert await amina.kept() == []
    await amina.order(SaveShifts(new=many[:200]))
    assert len(await amina.kept()) == 200


async def test_another_youths_shifts_are_out_of_reach(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"))
    stranger = 999
    yusuf = await amina.here.add(youth("Yusuf"), YUSUF)
    moved = ((1, told("2026-11-30 10:00")), (stranger, told("2026-11-30 10:00")))
    await amina.order(SaveShifts(moved=moved, dropped=(1,)), NoteAbsence(1, "ill"), who=yusuf)
    assert await amina.kept("person_id, start, absent") == [
        (yusuf, "2026-11-24", "ill"),
        (amina.amina, "2026-11-28T10:00:00+01:00", None),
    ]


async def test_what_an_answer_ordered_is_taken_back_when_it_is_corrected(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"), told("2026-11-29 10:00"), key="a")
    await amina.order(
        SaveShifts(
            new=(told("2026-12-01 16:00"),), moved=((1, told("2026-11-28 12:00")),), dropped=(2,)
        ),
        key="b",
    )
    await amina.take_back(key="b")
    assert await amina.kept() == ["2026-11-28T10:00:00+01:00", "2026-11-29T10:00:00+01:00"]
    assert set(await amina.timers()) == {f"{n}:{k}" for n in (1, 2) for k in ("eve", "go", "after")}
    await amina.take_back(key="b")
    assert await amina.kept("revision") == [3, 3], "once is enough"


async def test_what_has_changed_since_is_not_taken_back(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"), key="a")
    await amina.order(SaveShifts(moved=((1, told("2026-11-28 12:00")),)), key="b")
    await amina.take_back(key="a")
    assert await amina.kept() == ["2026-11-28T12:00:00+01:00"]
