"""Not able to come: marked, no longer reminded of, and handed to a human when it adds up."""

import pytest

from flows.effects import NoteAbsence, SaveShifts
from tests.scheduler.shift_town import ShiftTown, shift_town, told
from tests.scheduler.town import METTE
from tests.scheduler.world import AMINA, World, consultant


@pytest.fixture
async def amina(here: World) -> ShiftTown:
    """Give a youth of Mette's on a Tuesday at noon, with five shifts."""
    await here.add(consultant(), METTE)
    made = await shift_town(here, "2026-11-24 12:00")
    days = ("2026-11-25", "2026-11-28", "2026-12-02", "2026-12-05", "2026-12-29")
    await made.tell(*(told(f"{day} 16:00", "19:00") for day in days))
    return made


async def _absent(amina: ShiftTown, shift: int | None, why: str = "ill") -> None:
    await amina.order(NoteAbsence(shift, why), flow="absence", key=f"noter{shift}{why}")
    await amina.here.settle()


async def _cases(amina: ShiftTown) -> list[tuple[str, str, str]]:
    rows = await amina.here.query("""select reason, urgency, words from "case" order by id""")
    return [tuple(row) for row in rows]


async def test_the_third_in_thirty_days_is_handed_to_a_human_kindly_and_once(
    amina: ShiftTown,
) -> None:
    await _absent(amina, 1)
    await _absent(amina, 2, "exam")
    assert await _cases(amina) == []
    await _absent(amina, 3, "family")
    assert await _cases(amina) == [("absent_often", "this_week", "25/11, 28/11, 2/12")]
    text = amina.here.sms.texts(METTE)[-1]
    assert "Det er svært for Amina at komme på job lige nu." in text and len(text) <= 160
    assert amina.here.sms.texts(AMINA) == []
    await _absent(amina, 4)
    await amina.here.change("""update "case" set state = 'closed'""")
    await _absent(amina, None)
    assert len(await _cases(amina)) == 1


async def test_the_same_said_twice_counts_once(amina: ShiftTown) -> None:
    for _ in range(4):
        await _absent(amina, 1)
    assert await amina.kept("absent") == ["ill", None, None, None, None]
    assert await amina.kept("revision") == [2, 1, 1, 1, 1]
    assert await _cases(amina) == []


async def test_coming_late_is_no_absence(amina: ShiftTown) -> None:
    for shift in (1, 2, 3):
        await _absent(amina, shift, "late")
    assert await _cases(amina) == []
    assert "1:go" not in await amina.timers()


async def test_what_lies_longer_apart_is_nothing_to_worry_about(amina: ShiftTown) -> None:
    for shift in (1, 2, 5):
        await _absent(amina, shift)
    assert await _cases(amina) == []
    amina.here.clock.turn(days=32)
    await amina.tell(told("2026-12-27 10:00"), key="ny")
    await _absent(amina, 6)
    assert await _cases(amina) == []


async def test_where_it_is_not_said_which_it_is_the_next_one(amina: ShiftTown) -> None:
    amina.here.clock.turn(hours=10)
    await _absent(amina, None)
    assert await amina.kept("absent") == ["ill", None, None, None, None]


async def test_a_shift_that_nobody_told_of_is_kept_as_missed_once(amina: ShiftTown) -> None:
    await amina.order(SaveShifts(dropped=(1,)), key="b")
    await _absent(amina, None)
    await _absent(amina, None)
    kept = await amina.kept("start, absent")
    assert kept[0] == ("2026-11-24", "ill") and len(kept) == 5


async def test_it_is_taken_back_when_the_answer_is_corrected(amina: ShiftTown) -> None:
    await amina.order(NoteAbsence(1, "ill"), flow="absence", key="noter")
    await amina.take_back(flow="absence", key="noter")
    assert await amina.kept("absent") == [None] * 5
    assert "1:go" in await amina.timers()
