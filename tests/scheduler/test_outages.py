"""What becomes of letters while a provider is away, and of those that come too late."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from flows.failure import Failure
from storage import people
from tests.scheduler.fakes import TUESDAY, FakeChannel, busy
from tests.scheduler.world import AMINA, World, letter, world, youth


async def test_an_outage_of_a_week_loses_nothing(here: World) -> None:
    """Tried to death is lost (P7): what cannot go now goes when the provider is back."""
    here.sms.fail(AMINA, *(busy() for _ in range(7)))
    await here.post(letter("a"))
    for _ in range(7):
        assert await here.house.engine.sender.step() == 1
        here.clock.turn(days=1)
    await here.settle()
    assert here.sms.texts(AMINA) == ["text of a"]


async def test_what_is_two_weeks_old_is_given_up_and_a_human_hears_of_it(here: World) -> None:
    here.sms.fail(AMINA, busy())
    amina = await here.add(youth(), AMINA)
    await here.post(replace(letter("a"), person_id=amina))
    here.clock.turn(days=14, hours=1)
    await here.house.engine.sender.step()
    assert await here.states() == [("a", "failed")]
    assert await here.query("select 1 from \"case\" where reason = 'undelivered'")


async def test_a_provider_that_is_down_is_left_alone_and_then_tried_with_one_letter(
    here: World,
) -> None:
    """An outage is not a thousand letters tried to death one by one."""
    phones = [f"+4520130{n:03}" for n in range(50)]
    for phone in phones:
        here.sms.fail(phone, *(busy() for _ in range(50)))
    await here.post(*(letter(f"b{n}", phone) for n, phone in enumerate(phones)))
    for _ in range(3):
        await here.house.engine.sender.step()
        here.clock.turn(seconds=5)
    tried = len(here.sms.handed)
    assert await here.house.engine.sender.step() == 0
    here.clock.turn(minutes=5)
    assert await here.house.engine.sender.step() == 1
    assert len(here.sms.handed) == tried + 1


async def test_what_an_address_refuses_for_good_goes_to_the_persons_telegram(
    tmp_path: Path,
) -> None:
    """A dead number is no reason for two weeks of silence while Telegram works."""
    sms, telegram = FakeChannel("sms"), FakeChannel("telegram")
    async with world(tmp_path, sms, telegram) as here:
        amina = await here.add(youth(), AMINA)
        async with here.house.database.write() as connection:
            await people.add_address(connection, amina, ("telegram", "900000014"), TUESDAY)
        sms.fail(AMINA, Failure("30005", permanent=True, address_state="bad"))
        await here.post(replace(letter("a"), person_id=amina))
        await here.settle()
        assert telegram.texts("900000014") == ["text of a"]
        assert await here.states() == [("a", "accepted")]


async def test_what_has_nothing_to_say_any_more_is_not_sent(here: World) -> None:
    over = TUESDAY + timedelta(hours=1)
    await here.post(replace(letter("a"), not_after=over), letter("b"))
    here.clock.turn(hours=2)
    await here.settle()
    assert here.sms.texts(AMINA) == ["text of b"]
    assert await here.states() == [("a", "expired"), ("b", "accepted")]
