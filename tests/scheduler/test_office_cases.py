"""A case is taken by one, put off with an end, passed on to somebody, closed with an outcome."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from flows.effects import CloseCase, PassOnCase, PutOffCase, TakeCase
from flows.texts import SHARED, texts_of
from storage import placements
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.office_town import AMINA, METTE, Town, said, town


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        yield made


async def test_the_owner_is_told_at_once_with_buttons_and_a_number_to_call(here: Town) -> None:
    number = await here.open(words="kan du ringe")
    (message,) = await here.messages(here.mette)
    assert message.text == said(
        "case-new", name="Amina", number=number, when="i dag inden kl. 16", contact=AMINA
    )
    assert [option.data for option in message.options] == [
        f"case:{number}:{word}" for word in ("take", "write", "later", "pass", "close")
    ]
    assert await here.timer(f"case:{number}") == here.at("2026-11-24", "16:00")
    assert await here.history(number) == ["opened"]


async def test_from_a_call_for_help_to_a_case_that_is_closed(here: Town) -> None:
    """The whole way through both phones: buttons, a question, an answer, a next contact."""
    await here.here.write("HJÆLP", AMINA)
    for data in ("case:1:take", "case:1:close"):
        await here.here.hear(data, METTE, "telegram", kind="button")
        await here.here.settle()
    assert (await here.case(1)).state == "taken"
    assert "Mette" in (await here.phone(here.amina))[-1]
    await here.here.write("1", METTE, "telegram")
    case = await here.case(1)
    assert (case.state, case.outcome) == ("closed", "phone")
    assert await here.timer(f"next:{here.amina}") is not None


async def test_on_sms_the_words_stand_beside_and_it_is_one_message(here: Town) -> None:
    await here.here.change(
        "update address set channel = 'sms', address = '+4520123459' where address = :a", a=METTE
    )
    number = await here.open()
    (message,) = await here.messages(here.mette)
    assert message.text.endswith(said("case-words", number=number))
    assert not message.options


async def test_one_who_asks_twice_is_one_case_and_nothing_said_is_lost(here: Town) -> None:
    number = await here.open(words="hjælp")
    with pytest.raises(AssertionError):
        await here.open(words="det haster")
    assert (await here.case(number)).words == "hjælp\ndet haster"
    assert len(await here.phone(here.mette)) == 1


async def test_of_two_who_press_take_it_one_gets_it_and_the_other_hears_who(here: Town) -> None:
    number = await here.open()
    first, second = await asyncio.gather(
        here.order(here.mette, TakeCase(number), settle=False),
        here.order(here.ali, TakeCase(number), settle=False),
    )
    assert first == second == []
    await here.here.settle()
    owner = await here.owner(number)
    other = here.ali if owner == here.mette else here.mette
    name = "Mette" if owner == here.mette else "Ali"
    assert (await here.phone(other))[-1] == said(
        "taken-other", number=number, who=name, name="Amina"
    )
    assert (await here.history(number)).count("taken") == 1


async def test_whoever_presses_twice_is_told_that_it_is_theirs(here: Town) -> None:
    number = await here.open()
    answers = await here.order(here.mette, TakeCase(number), TakeCase(number))
    assert answers[0] == said("taken-you", number=number, name="Amina", contact=AMINA)
    assert answers[1] == said("taken-already-yours", number=number, name="Amina")


async def test_the_youth_hears_once_who_has_it_and_when_they_hear(here: Town) -> None:
    number = await here.open()
    before = len(await here.phone(here.amina))
    await here.order(here.mette, TakeCase(number), TakeCase(number))
    told = texts_of(SHARED, "da").get(
        "case-taken", args={"name": "Mette", "when": "i dag inden kl. 16"}
    )
    assert (await here.phone(here.amina))[before:] == [told]
    assert await here.timer(f"case:{number}") == here.at("2026-12-01", "16:00")


@pytest.mark.parametrize("reason", ["silence", "stop", "bad_address", "repaired"])
async def test_of_a_case_they_know_nothing_of_the_youth_hears_nothing(
    here: Town, reason: str
) -> None:
    number = await here.open(reason, "this_week")
    before = len(await here.phone(here.amina))
    await here.order(here.mette, TakeCase(number))
    assert (await here.phone(here.amina))[before:] == []


@pytest.mark.parametrize(
    ("effect", "key"),
    [
        (TakeCase(4711), "no-such-case"),
        (PutOffCase(4711, "2026-11-27"), "no-such-case"),
        (CloseCase(4711, "phone"), "no-such-case"),
        (PassOnCase(4711, "Ali"), "no-such-case"),
    ],
)
async def test_a_number_that_is_no_case_is_said_so(here: Town, effect: Any, key: str) -> None:
    assert await here.order(here.mette, effect) == [said(key, number=4711)]


async def test_a_case_put_off_waits_until_the_office_opens_that_day(here: Town) -> None:
    number = await here.open()
    # The first Friday in January is an ordinary day; 24 December is not.
    (answer,) = await here.order(here.mette, PutOffCase(number, "2026-12-24"))
    assert answer == said("put-off-done", number=number, name="Amina", date="28/12")
    case = await here.case(number)
    assert (case.state, case.owner_id) == ("waiting", here.mette)
    assert case.deadline == here.at("2026-12-28", "08:00")
    await here.until("2026-12-28", "08:00")
    assert (await here.case(number)).state == "taken"
    assert (await here.phone(here.mette))[-1] == said(
        "due-again", number=number, name="Amina", contact=AMINA
    )


@pytest.mark.parametrize("until", ["2026-11-24", "2026-11-20", "2027-01-24", "snart"])
async def test_nothing_is_put_off_for_ever_or_into_the_past(here: Town, until: str) -> None:
    number = await here.open()
    assert await here.order(here.mette, PutOffCase(number, until)) == [said("put-off-impossible")]
    assert (await here.case(number)).state == "open"


async def test_a_case_passed_on_is_the_others_to_take_in_time(here: Town) -> None:
    number = await here.open()
    answers = await here.order(here.mette, TakeCase(number), PassOnCase(number, "ali"))
    assert answers[-1] == said("passed-on", number=number, name="Amina", who="Ali")
    case = await here.case(number)
    assert (case.state, case.owner_id, case.level) == ("open", here.ali, 0)
    assert case.deadline == here.at("2026-11-24", "16:00")
    assert (await here.phone(here.ali))[-1].startswith("Mette giver dig sag")


async def test_a_colleague_nobody_knows_leaves_the_case_where_it_is(here: Town) -> None:
    number = await here.open()
    (answer,) = await here.order(here.mette, PassOnCase(number, "Bo"))
    assert answer == said("pass-unknown", who="Bo", names="Ali, Lone")
    assert await here.owner(number) == here.mette


async def test_what_is_anothers_is_theirs_to_close_or_the_leaders(here: Town) -> None:
    number = await here.open()
    refused = await here.order(here.ali, CloseCase(number, "phone"))
    assert refused == [said("not-yours", number=number, name="Amina", who="Mette")]
    assert (await here.case(number)).state == "open"
    thanks = await here.order(here.lone, CloseCase(number, "met"))
    assert thanks == [said("closed-thanks", number=number, name="Amina")]


async def test_closing_ends_the_timer_and_keeps_who_how_and_when(here: Town) -> None:
    number = await here.open()
    await here.order(here.mette, TakeCase(number), CloseCase(number, "other", "flyttet"))
    case = await here.case(number)
    assert (case.state, case.outcome, case.note) == ("closed", "other", "flyttet")
    assert case.closed_at == TUESDAY
    assert await here.timer(f"case:{number}") is None
    assert await here.history(number) == ["opened", "taken", "closed"]
    assert await here.timer(f"next:{here.amina}") is not None
    answers = await here.order(here.mette, CloseCase(number, "phone"), TakeCase(number))
    assert answers == [said("closed-already", number=number)] * 2


@pytest.mark.parametrize("effect", [CloseCase(1, "other", " "), CloseCase(1, "lost")])  # type: ignore[arg-type]
async def test_closing_without_an_outcome_is_refused(here: Town, effect: CloseCase) -> None:
    number = await here.open()
    assert number == 1
    with pytest.raises(ValueError, match="outcome"):
        await here.order(here.mette, effect)
    assert (await here.case(number)).state == "open"


async def test_what_was_learned_of_the_job_is_kept_in_the_same_breath(here: Town) -> None:
    async with here.office() as office:
        job = await placements.add(office.connection, here.amina, "Netto", "service", "2026-10-01")
    number = await here.open("bad_check_in")
    await here.order(
        here.mette, CloseCase(number, "phone", job_ended="2026-11-20", job_reason="own_wish")
    )
    async with here.office() as office:
        ended = await placements.by_id(office.connection, job)
    assert ended is not None
    assert (str(ended.ended), ended.reason) == ("2026-11-20", "own_wish")


async def test_whoever_is_no_colleague_any_more_does_nothing(here: Town) -> None:
    number = await here.open()
    await here.here.change("update person set left_at = made_at where id = :id", id=here.ali)
    await here.order(here.ali, TakeCase(number))
    assert (await here.case(number)).state == "open"
