"""A colleague is away or gone: what was theirs is somebody's in the same transaction."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile

import pytest

from flows.effects import Duty, PassOnCase, TakeCase, TakeLeave, TakeThread
from scheduler import office
from storage import register, voices
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.office_town import Town, said, town


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        yield made


async def test_a_leave_from_today_hands_over_at_once(here: Town) -> None:
    number = await here.open()
    await here.order(here.mette, TakeCase(number))
    (answer,) = await here.order(here.mette, TakeLeave("2026-11-24", "2026-11-30"))
    assert answer == said("leave-noted", first="24/11", last="30/11", who="Ali")
    case = await here.case(number)
    assert (case.owner_id, case.state) == (here.ali, "open")
    assert case.deadline == here.at("2026-11-24", "16:00")
    assert (await here.phone(here.ali))[-1] == said(
        "leave-begun-deputy", who="Mette", last="30/11", names="Amina"
    )
    assert "handed_over" in await here.history(number)


async def test_a_leave_to_come_hands_over_on_its_first_day(here: Town) -> None:
    number = await here.open()
    await here.order(here.mette, TakeCase(number), TakeLeave("2026-11-26", "2026-11-27"))
    await here.until("2026-11-25", "23:59")
    assert await here.owner(number) == here.mette
    await here.until("2026-11-26", "00:00")
    assert await here.owner(number) == here.ali
    assert (await here.case(number)).deadline == here.at("2026-11-26", "12:00")
    before = len(await here.phone(here.ali))
    await here.until("2026-11-26", "08:00")
    assert len(await here.phone(here.ali)) == before + 1  # told in the morning, not at midnight


async def test_a_new_case_during_a_leave_is_the_deputys(here: Town) -> None:
    await here.order(here.mette, TakeLeave("2026-11-24", "2026-11-30"))
    assert await here.owner(await here.open()) == here.ali


async def test_when_consultant_and_deputy_are_both_away_the_leader_has_it(here: Town) -> None:
    await here.order(here.ali, TakeLeave("2026-11-23", "2026-11-25"))
    number = await here.open()
    await here.order(here.mette, TakeLeave("2026-11-24", "2026-11-30"))
    assert await here.owner(number) == here.lone


async def test_whoever_is_passed_a_case_while_away_is_stood_in_for(here: Town) -> None:
    await here.deputy(here.ali, here.lone)
    await here.order(here.ali, TakeLeave("2026-11-23", "2026-11-25"))
    number = await here.open()
    (answer,) = await here.order(here.mette, PassOnCase(number, "Ali"))
    assert answer == said("passed-on", number=number, name="Amina", who="Lone")


@pytest.mark.parametrize(
    "days", [("2026-11-20", "2026-11-23"), ("2026-12-02", "2026-12-01"), ("24/12", "25/12")]
)
async def test_days_that_cannot_be_are_asked_again(here: Town, days: tuple[str, str]) -> None:
    assert await here.order(here.mette, TakeLeave(*days)) == [said("leave-impossible")]


async def test_a_thread_goes_back_to_makker_when_the_leave_begins(here: Town) -> None:
    await here.order(here.mette, TakeThread(0, "Amina"), TakeLeave("2026-11-24", "2026-11-30"))
    async with here.office() as now:
        assert await voices.held_by(now.connection, here.mette) == []


async def test_whoever_is_removed_leaves_nothing_behind(here: Town) -> None:
    number = await here.open()
    async with here.office() as now:
        await register.set_consultant(now.connection, here.amina, here.mette)
        mette = now.colleague(here.mette)
        assert mette is not None
        assert await office.remove(now, mette) == {here.amina}
    await here.here.settle()
    assert await here.owner(number) == here.ali
    async with here.office() as now:
        entry = (await register.by_id(now.connection, [here.amina]))[here.amina]
        assert entry.consultant_id == here.ali
        assert await office.unwatched(now.connection, now.now) == []
    assert (await here.phone(here.ali))[-1] == said("left-deputy", who="Mette", names="Amina")


async def test_a_removal_that_fails_half_way_has_not_happened(here: Town) -> None:
    number = await here.open()
    with pytest.raises(RuntimeError):
        async with here.office() as now:
            mette = now.colleague(here.mette)
            assert mette is not None
            await office.remove(now, mette)
            raise RuntimeError
    assert await here.owner(number) == here.mette
    async with here.office() as now:
        assert now.colleague(here.mette) is not None


async def test_the_last_one_on_the_books_cannot_be_removed(here: Town) -> None:
    await here.here.change("update person set left_at = made_at where id > :id", id=here.mette)
    await here.here.change("update person set left_at = null where id = :id", id=here.amina)
    async with here.office() as now:
        mette = now.colleague(here.mette)
        assert mette is not None
        with pytest.raises(ValueError, match="the last one"):
            await office.remove(now, mette)


async def test_the_duty_list_is_kept_by_those_on_it(here: Town) -> None:
    assert await here.order(here.mette, Duty()) == [said("duty-nobody")]
    assert await here.order(here.mette, Duty(True)) == [said("duty-on")]
    assert await here.order(here.ali, Duty()) == [said("duty-list", names="Mette")]
    assert await here.order(here.mette, Duty(False)) == [said("duty-off")]
