"""Coming in, in the whole house: who gets what, and nobody forgotten on the way."""

import json
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.person import Person
from scheduler.arrivals.page import page_of
from storage import cases, consents, dues, exporting, invitations, people, records
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.world import AMINA, METTE, YUSUF, World, world

STRANGER, MUM = "+4520123470", "+4520123471"
AMINA_HERSELF = Person(
    0, first_name="Amina", born=date(2012, 6, 12), area="Køge", stage="waiting"
)  # fmt: skip
YUSUF_HIMSELF = Person(
    0, first_name="Yusuf", born=date(2011, 2, 1), area="Køge", stage="waiting"
)  # fmt: skip


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    """Give a house with Mette in Køge."""
    async with world(tmp_path, FakeChannel(), FakeChannel("telegram")) as made:
        await made.add(Person(0, "consultant", "Mette", area="Køge", stage="staff"), METTE)
        yield made


async def reasons(here: World) -> list[str]:
    """Return the reasons of the cases that are not closed."""
    async with here.house.database.read() as connection:
        return sorted(case.reason for case in await cases.open_cases(connection))


async def whose(here: World, address: str, channel: str = "sms") -> Person:
    """Return whom Makker knows at an address."""
    async with here.house.database.read() as connection:
        found = await people.at_addresses(connection, [(channel, address)])
    return found[(channel, address)].person


async def forgotten(here: World) -> list[int]:
    """Return whom the ledger has lost."""
    async with here.house.database.read() as connection:
        return await records.forgotten(connection, here.clock.now(), timedelta(hours=1))


async def test_an_invited_youth_is_enrolled_with_her_consultant(here: World) -> None:
    await here.write("/ny Amina 15 Køge 20123456", METTE)
    for text in ("ja", "Amina", "12/6 2011", "butik"):
        await here.write(text)
    amina = await whose(here, AMINA)
    assert (amina.first_name, amina.area, amina.stage) == ("Amina", "Køge", "waiting")
    async with here.house.database.read() as connection:
        known = (await people.by_id(connection, [amina.id]))[amina.id]
    assert known.consultant_id == (await whose(here, METTE)).id
    assert await forgotten(here) == []


async def test_the_same_number_is_not_invited_twice(here: World) -> None:
    await here.write("/ny Amina 15 Køge 20123456", METTE)
    (said,) = await here.write("/ny Sara 15 Køge 20123456", METTE)
    assert "er inviteret" in said
    assert len(here.sms.texts(AMINA)) == 1


@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_a_colleague_invites_on_either_channel(here: World, channel: str) -> None:
    address = METTE if channel == "sms" else "900000043"
    if channel == "telegram":
        await here.add(
            Person(0, "consultant", "Karla", area="Køge", stage="staff"), address, channel
        )
    for wrong in ("/ny", "/ny Amina", "/ny Amina 20123456", "/ny Amina 15 Køge 1234", "/ny 15"):
        (said,) = await here.write(wrong, address, channel)
        assert said.startswith("Skriv navn, alder, by og nummer, fx NY AMINA 15 KØGE"), wrong
    assert here.sms.texts(AMINA) == []
    (said,) = await here.write("/ny Amina 15 Køge 20123456", address, channel)
    assert said.startswith("Jeg skriver til Amina på +4520123456.")
    assert len(here.sms.texts(AMINA)) == 1


async def test_of_a_number_that_is_known_elsewhere_nothing_is_said_but_that(here: World) -> None:
    await here.add(Person(0, "consultant", "Ali", area="Greve", stage="staff"), "+4520123480")
    await here.add(Person(0, "consultant", "Karla", area="Køge", stage="staff"), "+4520123481")
    await here.write("/ny Zahra 15 Greve 20123456", "+4520123480")
    (said,) = await here.write("/ny Zahra 15 Køge 20123456", METTE)
    assert "er en andens hos mig" in said and "invit" not in said
    await here.write("/ny Ida 15 Køge 20123470", METTE)
    (said,) = await here.write("/ny Ida 15 Køge 20123470", "+4520123481")
    assert said == "En kollega har inviteret +4520123470, og der er ikke svar endnu."
    for name, area, phone in (("Yusuf", "Greve", "20123471"), ("Lone", "Køge", "20123472")):
        role = "youth" if name == "Yusuf" else "role_model"
        known = Person(0, role, name, area=area, stage="waiting")  # type: ignore[arg-type]
        await here.add(known, f"+45{phone}")
        (said,) = await here.write(f"/ny {name} 15 Køge {phone}", METTE)
        assert "er en andens hos mig" in said


@pytest.mark.parametrize("who", ["youth", "role_model", "parent", "stranger"])
async def test_to_anyone_else_ny_is_no_word(here: World, who: str) -> None:
    if who != "stranger":
        someone = Person(0, who, "Amina", area="Køge", stage="waiting")  # type: ignore[arg-type]
        await here.add(someone, AMINA)
    await here.write("menu")
    nothing = await here.write("/blabla Ida 15 Køge 20123470")
    await here.write("menu")
    assert await here.write("/ny Ida 15 Køge 20123470") == nothing
    assert await here.query("select * from invitation") == []
    assert here.sms.texts(STRANGER) == []


async def test_whoever_said_stop_is_not_written_to_on_anybodys_wish(here: World) -> None:
    await here.write("hej", STRANGER)
    await here.write("afmeld", STRANGER)
    before = len(here.sms.texts(STRANGER))
    (said,) = await here.write("/ny Ida 15 Køge 20123470", METTE)
    assert "STOP" in said and len(here.sms.texts(STRANGER)) == before


async def test_a_consultant_invites_in_their_own_area_only(here: World) -> None:
    (said,) = await here.write("/ny Amina 15 Greve 20123456", METTE)
    assert "Køge" in said and here.sms.texts(AMINA) == []


async def test_staffs_words_are_nothing_to_anyone_else(here: World) -> None:
    await here.add(AMINA_HERSELF, AMINA)
    for text in ("/ny Sara 15 Køge 20123470", "/forælder Amina 20123471", "/side Amina"):
        await here.write(text)
    assert here.sms.texts(STRANGER) == here.sms.texts(MUM) == []


async def test_an_invitation_to_telegram_is_the_strangers_to_answer_but_the_number_is_not(
    here: World,
) -> None:
    """A link can be passed on: who was meant is whoever has the name that it was made for."""
    await here.write("/ny Amina 17 Køge 20123456", METTE)
    async with here.house.database.read() as connection:
        ((made, _),) = await invitations.everything(connection)
    await here.write(f"/start {made.code}", "77", "telegram")
    for text in ("Bo", "1/2 2009", "1"):
        await here.write(text, "77", "telegram")
    assert (await whose(here, "77", "telegram")).first_name == "Bo"
    assert (await whose(here, AMINA)).first_name is None
    assert await reasons(here) == ["invite_other"]
    async with here.house.database.read() as connection:
        bo = (await people.at_addresses(connection, [("telegram", "77")]))[("telegram", "77")]
        shown = await exporting.everything(connection, bo.person.id, notes=False)
    assert "Amina" not in json.dumps(shown), "what is his to see says nothing of her"


async def test_a_code_joins_no_child_to_telegram(here: World) -> None:
    await here.add(AMINA_HERSELF, AMINA)
    (said,) = await here.write("forbind")
    code = said.split("KODE ")[1].split(" ")[0]
    (refused,) = await here.write(f"/start {code}", "77", "telegram")
    assert "16" in refused and "Amina" not in refused
    assert (await whose(here, "77", "telegram")).first_name is None
    assert await reasons(here) == ["too_young_to_join"]


async def test_a_code_never_makes_one_of_two_youths(here: World) -> None:
    amina = await here.add(AMINA_HERSELF, AMINA)
    yusuf = await here.add(YUSUF_HIMSELF, YUSUF)
    (said,) = await here.write("forbind")
    code = said.split("KODE ")[1].split(" ")[0]
    (refused,) = await here.write(f"kode {code}", YUSUF)
    assert "Amina" not in refused
    assert (await whose(here, YUSUF)).id == yusuf and (await whose(here, AMINA)).id == amina
    # It was not used up: her own new number still joins.
    await here.write(f"kode {code}", STRANGER)
    assert (await whose(here, STRANGER)).id == amina


async def test_codes_are_locked_for_a_day_and_then_looked_at_again(here: World) -> None:
    for number in range(12):
        await here.write(f"KODE AAAA{number:02}", STRANGER)
    assert await reasons(here) == ["codes_guessed"]
    amina = await here.add(AMINA_HERSELF, AMINA)
    (said,) = await here.write("forbind")
    code = said.split("KODE ")[1].split(" ")[0]
    assert "før i morgen" in (await here.write(f"KODE {code}", STRANGER))[0]
    await here.wait(hours=25)
    await here.write(f"KODE {code}", STRANGER)
    assert (await whose(here, STRANGER)).id == amina


async def test_a_friends_word_tells_the_office_who_brought_whom(here: World) -> None:
    await here.add(AMINA_HERSELF, AMINA)
    (said,) = await here.write("inviter en ven")
    word = said.split("skrive ")[1].split(" til")[0]
    for text in (f"hej {word.lower()}", "Ida", "4/5 2012", "Køge", "1"):
        answers = await here.write(text, STRANGER)
        assert "Amina" not in " ".join(answers)
    ida = await whose(here, STRANGER)
    async with here.house.database.read() as connection:
        page = await page_of(connection, ida, date(2026, 11, 24))
    assert page.brought_by == "Amina"


async def test_a_card_gives_its_area(here: World) -> None:
    async with here.house.database.write() as connection:
        new = invitations.New("card", None, "CARD2345", area="Greve")
        await invitations.make(connection, new, here.clock.now())
    await here.write("Hej Makker! Min kode er card2345", STRANGER)
    for text in ("Ida", "4/5 2012"):
        said = await here.write(text, STRANGER)
    assert "hørt om Makker" in said[-1], "the area is known, so it is not asked"
    assert (await whose(here, STRANGER)).area == "Greve"


async def test_after_a_wrong_number_nothing_more_goes_there_and_nobody_is_forgotten(
    here: World,
) -> None:
    amina = await here.add(AMINA_HERSELF, AMINA)
    await here.write("forkert nummer")
    before = len(here.sms.texts(AMINA))
    assert await forgotten(here) == []
    await here.wait(days=30)
    assert len(here.sms.texts(AMINA)) == before
    assert await forgotten(here) == []
    await here.write("nummer Amina 20123479", METTE)
    assert (await whose(here, "+4520123479")).id == amina


async def test_only_the_parent_who_was_asked_can_answer(here: World) -> None:
    amina = await here.add(AMINA_HERSELF, AMINA)
    await here.write("/forælder Amina 20123471", METTE)
    for text in ("ja", "Amina"):
        await here.write(text, STRANGER)
    async with here.house.database.read() as connection:
        assert await consents.standing(connection, amina) == "asked"
    for text in ("ja", "Amina"):
        await here.write(text, MUM)
    async with here.house.database.read() as connection:
        assert await consents.standing(connection, amina) == "yes"


async def test_a_no_is_told_to_the_consultant_and_never_to_the_youth(here: World) -> None:
    await here.add(AMINA_HERSELF, AMINA)
    await here.write("/forælder Amina 20123471", METTE)
    before = here.sms.texts(AMINA)
    await here.write("nej", MUM)
    await here.wait(days=20)
    assert await reasons(here) == ["parents_no"]
    assert here.sms.texts(AMINA) == before
    assert await forgotten(here) == []


async def test_what_a_parent_writes_is_a_note_for_colleagues_and_not_their_childs_to_see(
    here: World,
) -> None:
    amina = await here.add(AMINA_HERSELF, AMINA)
    await here.write("/forælder Amina 20123471", METTE)
    await here.write("hun må ikke tale med drenge", MUM)
    await here.write("forstår du det?", MUM)
    assert await reasons(here) == ["parents_human"]
    async with here.house.database.read() as connection:
        shown = await exporting.everything(connection, amina, notes=False)
        noted = await exporting.everything(connection, amina, notes=True)
    assert "forstår du" not in json.dumps(shown, ensure_ascii=False)
    assert "forstår du" in json.dumps(noted, ensure_ascii=False)


async def test_a_youths_own_number_is_no_parents(here: World) -> None:
    await here.add(AMINA_HERSELF, AMINA)
    await here.add(YUSUF_HIMSELF, YUSUF)
    for phone in ("20123456", "20123457"):
        (said,) = await here.write(f"/forælder Amina {phone}", METTE)
        assert "er en andens" in said
    assert here.sms.texts(AMINA) == here.sms.texts(YUSUF) == []


async def test_three_short_texts_come_and_no_fourth(here: World) -> None:
    await here.add(AMINA_HERSELF, AMINA)
    await here.write("/forælder Amina 20123471 tyrkisk", METTE)
    for text in ("evet", "Amina", "1", "1"):
        await here.write(text, MUM)
    before = len(here.sms.texts(MUM))
    for _ in range(30):
        await here.wait(days=1)
    tips = here.sms.texts(MUM)[before:]
    assert len(tips) == 3 and all(text.startswith("Bir öneri") for text in tips)


SAYINGS = (
    "hej", "ja", "nej", "forkert nummer", "jeg er ikke Amina", "jeg hedder Bo", "2", "3", "1",
    "hvem er det?", "STOP", "START", "Amina", "12/6 2011", "Køge", "forbind", "klar", "menu",
    "inviter en ven", "TIGER 417", "KODE AAAA22",
)  # fmt: skip
STEPS = st.lists(
    st.tuples(st.sampled_from((AMINA, YUSUF, STRANGER, MUM)), st.sampled_from(SAYINGS)),
    min_size=1,
    max_size=25,
)


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(steps=STEPS)
async def test_whatever_is_written_by_whom_nobody_is_forgotten(
    steps: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Two youths, a parent and a stranger write anything: the ledger has no gap at any moment."""
    async with world(tmp_path_factory.mktemp("any")) as here:
        await here.add(Person(0, "consultant", "Mette", area="Køge", stage="staff"), METTE)
        await here.add(AMINA_HERSELF, AMINA)
        await here.add(YUSUF_HIMSELF, YUSUF)
        await here.write("/forælder Amina 20123471", METTE)
        for address, text in steps:
            await here.write(text, address)
            assert await forgotten(here) == []
        # And no stranger ever heard of either of them.
        assert not [text for text in here.sms.texts(STRANGER) if "Amina, " in text]


async def test_timers_of_coming_in_remember_nobody(here: World) -> None:
    """They are no contact with a youth who is enrolled: each stands at whoever is not in yet."""
    await here.write("/ny Amina 15 Køge 20123456", METTE)
    amina = await whose(here, AMINA)
    async with here.house.database.read() as connection:
        keys = [due.key for due in (await dues.waiting_of(connection, [amina.id]))[amina.id]]
    assert keys and all(key.startswith("invite:") for key in keys)
    for text in ("ja", "Amina", "12/6 2011", "butik"):
        await here.write(text)
    async with here.house.database.read() as connection:
        after = [due.key for due in (await dues.waiting_of(connection, [amina.id]))[amina.id]]
    assert f"next:{amina.id}" in after
    assert not [key for key in after if key.startswith("invite:")]
