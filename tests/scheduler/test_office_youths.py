"""What a colleague asks and tells of youths on the phone; only of those who are theirs."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile

import pytest

from flows.effects import NewNumber, PauseYouth, ShowCases, ShowYouth, TakeCase
from flows.texts import SHARED, texts_of
from storage import placements
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.office_town import AMINA, YUSUF, Town, said, town

NEW = "+4520123499"


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        yield made


async def test_the_list_shows_ones_own_and_what_nobody_has_taken(here: Town) -> None:
    assert await here.order(here.mette, ShowCases()) == [said("cases-none")]
    number = await here.open()
    await here.order(here.mette, TakeCase(number))
    silent = await here.open("silence", "this_week")
    (own,) = await here.order(here.mette, ShowCases())
    assert own.split("\n\n") == [
        said("cases-mine"),
        said(
            "cases-line", number=silent, name="Amina", reason="svarer ikke", state="ikke taget",
            when="i dag inden kl. 16",
        ),
        said(
            "cases-line", number=number, name="Amina", reason="vil snakke", state="taget",
            when="tirsdag 1/12 inden kl. 16",
        ),
    ]  # fmt: skip
    # Ali works in Greve; Lone leads everyone.
    assert await here.order(here.ali, ShowCases()) == [said("cases-none")]
    (free,) = await here.order(here.lone, ShowCases())
    assert free.startswith(said("cases-untaken"))


async def test_how_it_stands_with_a_youth(here: Town) -> None:
    async with here.office() as now:
        await placements.add(
            now.connection, here.amina, "Netto", "service", "2026-10-01", kind="private"
        )
    number = await here.open()
    (text,) = await here.order(here.mette, ShowYouth("amina"))
    assert said("youth-line", name="Amina", area="Køge", stage="privat job", contact=AMINA) in text
    assert said("youth-job", workplace="Netto", date="1/10") in text
    assert said("youth-cases", cases=f"{number} (vil snakke)") in text


async def test_a_consultant_asks_only_of_their_own_area_a_leader_of_all(here: Town) -> None:
    unknown = texts_of(SHARED, "da").get("staff-unknown-name", args={"name": "Amina"})
    assert await here.order(here.ali, ShowYouth("Amina")) == [unknown]
    assert await here.order(here.ali, PauseYouth("Amina", "2026-12-24")) == [unknown]
    assert (await here.order(here.lone, ShowYouth("Amina")))[0].startswith("Amina, Køge")


async def test_a_pause_has_an_end_and_a_human_who_stands_for_it(here: Town) -> None:
    (answer,) = await here.order(here.mette, PauseYouth("Amina", "2026-12-24"))
    assert answer == said("pause-noted", name="Amina", date="24/12")
    (row,) = await here.here.query(
        "select paused_until, paused_by from person where id = :id", id=here.amina
    )
    assert (row.paused_until, row.paused_by) == ("2026-12-24", here.mette)
    assert await here.order(here.mette, PauseYouth("Amina", "2026-11-24")) == [said("how-pause")]


async def test_of_two_with_one_name_it_is_asked_which(here: Town) -> None:
    await here.youth("Amina", YUSUF)
    which = texts_of(SHARED, "da").get("staff-which", args={"name": "Amina"})
    assert await here.order(here.mette, NewNumber("Amina", NEW)) == [which]
    (noted,) = await here.order(here.mette, NewNumber(str(here.amina), NEW))
    assert noted == said("number-noted", name="Amina", phone=NEW)


async def test_a_new_number_is_the_one_that_is_written_to_from_now_on(here: Town) -> None:
    await here.order(here.mette, NewNumber("Amina", NEW))
    rows = await here.here.query(
        "select address, state from address where person_id = :id", id=here.amina
    )
    assert {(row.address, row.state) for row in rows} == {(AMINA, "bad"), (NEW, "ok")}
    number = await here.open()
    await here.order(here.mette, TakeCase(number))
    assert "Mette" in here.here.sms.texts(NEW)[-1]


async def test_a_stranger_who_wrote_from_that_number_was_the_youth(here: Town) -> None:
    await here.here.write("hej det er Amina", NEW)
    (noted,) = await here.order(here.mette, NewNumber("Amina", NEW))
    assert noted == said("number-noted", name="Amina", phone=NEW)
    assert NEW in [row.address for row in await here.here.query(
        "select address from address where person_id = :id", id=here.amina
    )]  # fmt: skip


async def test_the_number_of_another_whom_makker_knows_is_refused(here: Town) -> None:
    yusuf = await here.youth("Yusuf", YUSUF)
    answers = await here.order(here.mette, NewNumber("Amina", YUSUF))
    assert answers == [said("number-taken", name="Amina", phone=YUSUF)]
    (row,) = await here.here.query("select person_id from address where address = :a", a=YUSUF)
    assert row.person_id == yusuf
