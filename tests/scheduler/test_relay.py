"""A youth and a role model write to each other: what arrives, what is held, and who hears of it."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from flows.message import Attachment, Inbound
from flows.person import Person
from tests.at_home import say_yes
from tests.scheduler.pair_town import AMINA, BILAL, METTE, SARA, YUSUF, Town, said, town

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
NOW_WITH_BILAL = said("now-with", name="Bilal")
NOW_WITH_AMINA = said("now-with", name="Amina")


@pytest.fixture
async def there(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, START) as made:
        yield made


async def test_both_hear_of_a_match_and_who_may_read_along(there: Town) -> None:
    await there.matched()
    told = "\n".join(await there.phone(there.amina))
    assert "begge kan lide fodbold" in told and "kan Mette læse med" in told
    told = "\n".join(await there.phone(there.bilal))
    assert "begge kan lide fodbold" in told and "kan Mette læse med" in told
    assert "20123456" not in told


async def test_without_a_certificate_there_is_no_match(there: Town) -> None:
    (told,) = await there.office_says('/match Amina Bilal "begge kan lide fodbold"')
    assert "mangler en gyldig attest" in told
    assert await there.rows("select * from match") == []


async def test_a_message_arrives_under_the_first_name_and_the_answer_goes_back(there: Town) -> None:
    await there.matched()
    assert await there.write("skriv Amina", BILAL) == [said("talk-begun", name="Amina")]
    assert await there.write("Hej Amina, hvordan går det?", BILAL) == []
    assert (await there.phone(there.amina))[-1] == (
        f"Bilal: Hej Amina, hvordan går det?\n{NOW_WITH_BILAL}"
    )
    assert await there.write("fint, og dig?", AMINA) == []
    assert (await there.phone(there.bilal))[-1] == "Amina: fint, og dig?"
    assert await there.write("SLUT", AMINA) == [said("talk-ended", name="Bilal")]
    before = len(await there.phone(there.bilal))
    await there.write("menu", AMINA)
    assert len(await there.phone(there.bilal)) == before


async def test_on_telegram_a_reply_goes_where_it_belongs(there: Town) -> None:
    await there.matched(model="Sara")
    await there.office_says('/match Yusuf Sara "I kommer begge fra Tyrkiet"')
    await there.write("Sara: hej fra Amina", AMINA)
    await there.write("Sara: hej fra Yusuf", YUSUF)
    await there.answer("hej Amina!", SARA, "hej fra Amina")
    await there.answer("hej Yusuf!", SARA, "hej fra Yusuf")
    assert [t for t in await there.phone(there.amina) if "hej Amina!" in t]
    assert [t for t in await there.phone(there.yusuf) if "hej Yusuf!" in t]
    assert not [t for t in await there.phone(there.amina) if "Yusuf" in t]


async def test_an_answer_to_what_is_not_kept_any_more_is_asked_about(there: Town) -> None:
    """On a phone messages stay for ever; here what two have written goes after its months."""
    await there.matched(model="Sara")
    await there.office_says('/match Yusuf Sara "I kommer begge fra Tyrkiet"')
    await there.write("Sara: hej fra Amina", AMINA)
    await there.write("Sara: hej fra Yusuf", YUSUF)
    await there.here.change("delete from outbox where text like '%hej fra Yusuf%'")
    await there.here.change("delete from relayed where words like '%hej fra Yusuf%'")
    await there.answer("hej, min ven!", SARA, "hej fra Yusuf")
    assert not [t for t in await there.phone(there.amina) if "min ven" in t]
    assert (await there.phone(there.sara))[-1].startswith('Hvem skal have "hej, min ven!"')


async def test_an_answer_to_makkers_own_words_is_for_whom_one_writes_with(there: Town) -> None:
    await there.matched(model="Sara")
    await there.here.write("skriv Amina", SARA, "telegram")
    there.here.clock.turn(seconds=20)
    await there.answer("hej, min ven!", SARA, said("talk-begun", name="Amina"))
    assert [t for t in await there.phone(there.amina) if "min ven" in t]


async def test_whoever_writes_with_another_is_told_how_to_answer(there: Town) -> None:
    await there.matched()
    await there.office_says('/match Yusuf Bilal "begge spiller skak"')
    await there.write("skriv Yusuf", BILAL)
    await there.write("Bilal: er du der?", AMINA)
    assert (await there.phone(there.bilal))[-1].endswith(
        said("still-with", other="Yusuf", name="Amina")
    )
    await there.write("ja, Yusuf", BILAL)
    assert not [t for t in await there.phone(there.amina) if "ja, Yusuf" in t]


async def test_a_phone_number_is_held_and_cleaned_by_the_consultant(there: Town) -> None:
    await there.matched()
    await there.write("skriv Amina", BILAL)
    before = await there.phone(there.amina)
    (told,) = await there.write("ring 20 12 34 56, når du er fri", BILAL)
    assert told == said("held", name="Amina", what="et nummer", consultant="Mette")
    assert await there.phone(there.amina) == before
    assert await there.cases() == ["relay_held"]
    assert (await there.office_says("holdt"))[0].endswith("1 fra Bilal til Amina: et nummer")
    (shown,) = await there.office_says("holdt 1")
    assert "ring 20 12 34 56" in shown
    assert await there.office_says("luk 1")
    await there.office_says("menu")
    assert "sendt uden" in (await there.office_says("rens 1"))[0]
    assert (await there.phone(there.amina))[-1].startswith("Bilal: ring (...), når du er fri")
    assert (await there.phone(there.bilal))[-1] == said(
        "held-clean", name="Amina", what="et nummer"
    )
    assert await there.cases() == []
    looks = await there.rows("select who_id, about_id, what from audit order by id")
    assert looks == [
        (there.mette, there.amina, "held message"),
        (there.mette, there.amina, "held message decided"),
    ]


@pytest.mark.parametrize(("word", "arrives"), [("lad gå", True), ("afvis", False)])
async def test_a_held_message_is_let_through_or_refused(
    there: Town, word: str, arrives: bool
) -> None:
    await there.matched()
    await there.write("Bilal: min snap er amina_k", AMINA)
    await there.office_says(f"{word} 1")
    assert bool([t for t in await there.phone(there.bilal) if "amina_k" in t]) == arrives
    assert await there.office_says(f"{word} 1")  # it cannot be decided on twice
    assert len([t for t in await there.phone(there.bilal) if "amina_k" in t]) <= 1


async def test_danger_arrives_and_opens_a_case_together(there: Town) -> None:
    await there.matched()
    await there.write("skriv Bilal", AMINA)
    told = await there.write("jeg vil ikke leve mere", AMINA)
    assert [t for t in await there.phone(there.bilal) if "jeg vil ikke leve mere" in t]
    assert await there.cases() == ["safety"]
    assert "112" in "\n".join(told)


async def test_stop_and_a_name_pauses_at_once(there: Town) -> None:
    await there.matched()
    await there.write("skriv Amina", BILAL)
    (told,) = await there.write("stop Bilal", AMINA)
    assert told.startswith("Okay. Bilal kan ikke skrive til dig nu. Mette kontakter dig")
    assert await there.cases() == ["match_paused"]
    before = await there.phone(there.amina)
    assert await there.write("hvorfor?", BILAL) == [said("paused", name="Amina")]
    assert await there.phone(there.amina) == before
    await there.office_says("/åbn Amina Bilal")
    assert (await there.phone(there.amina))[-1] == said("open-again", name="Bilal")


async def test_what_has_not_gone_out_when_the_youth_stops_never_does(there: Town) -> None:
    await there.matched()
    await there.here.hear("Amina: er du sur?", BILAL)
    await there.here.house.engine.worker.step()
    await there.here.hear("stop Bilal", AMINA)
    await there.here.settle()
    assert not [t for t in await there.phone(there.amina) if "er du sur" in t]


async def test_a_worry_is_a_case_and_the_house_rule(there: Town) -> None:
    await there.matched()
    (told,) = await there.write("jeg er bekymret for Amina, hun spiser ikke", BILAL)
    assert "Sig det altid samme dag" in told and "Mette" in told
    assert await there.cases() == ["role_model_worry"]
    assert not [t for t in await there.phone(there.amina) if "bekymret for" in t]


async def test_silence_is_nudged_and_ends_at_the_consultant(there: Town) -> None:
    await there.matched()
    await there.until("2026-11-27", "16:30")
    assert (await there.phone(there.bilal))[-1] == said("nudge-first", name="Amina")
    await there.write("Amina: hej", BILAL)
    await there.until("2026-12-04", "16:30")
    assert (await there.phone(there.bilal))[-1] == said("nudge", name="Amina")
    await there.until("2026-12-08", "16:30")
    assert "stille i to uger" in (await there.phone(there.mette))[-1]
    await there.until("2026-12-15", "16:30")
    assert "match_quiet" in await there.cases()


async def test_a_meeting_counts_as_contact(there: Town) -> None:
    await there.matched()
    await there.until("2026-11-26", "12:00")
    assert await there.write("vi var i biografen", BILAL) == [said("met", name="Amina")]
    await there.until("2026-12-02", "12:00")
    assert said("nudge-first", name="Amina") not in await there.phone(there.bilal)
    assert await there.rows("select words from meeting") == [("vi var i biografen",)]


async def test_a_certificate_that_ends_closes_the_line_kindly(there: Town) -> None:
    await there.matched("1/12/2026")
    await there.write("skriv Amina", BILAL)
    await there.until("2026-12-02", "09:00")
    assert (await there.phone(there.amina))[-1] == said("expired", name="Bilal", consultant="Mette")
    assert (await there.phone(there.bilal))[-1] == said(
        "expired-model", name="Amina", consultant="Mette"
    )
    assert "certificate_over" in await there.cases()
    await there.write("Amina: hej", BILAL)
    assert not [t for t in await there.phone(there.amina) if t.startswith("Bilal: hej")]


async def test_a_message_in_the_night_after_the_certificate_ended_does_not_arrive(
    there: Town,
) -> None:
    await there.matched("1/12/2026")
    await there.until("2026-12-02", "00:30")
    await there.write("Bilal: er du vågen?", AMINA)
    assert not [t for t in await there.phone(there.bilal) if "vågen" in t]


async def test_a_goodbye_has_a_last_word_and_a_next(there: Town) -> None:
    await there.matched()
    await there.office_says('/farvel Amina Bilal "du tales ved med Mette i januar"')
    await there.write("Amina: det var fedt at lære dig at kende", BILAL)
    await there.until("2026-12-01", "16:30")
    assert "du tales ved med Mette i januar" in (await there.phone(there.amina))[-1]
    rows = await there.rows("select state, last_word, next from match")
    assert rows == [
        ("ended", "det var fedt at lære dig at kende", "du tales ved med Mette i januar")
    ]


async def test_a_message_after_the_match_ended_is_sent_to_nobody(there: Town) -> None:
    await there.matched()
    await there.write("skriv Bilal", AMINA)
    await there.write("hej", AMINA)
    await there.office_says('/farvel Amina Bilal "du får en ny"')
    await there.until("2026-12-01", "15:59")
    await there.write("Bilal: farvel", AMINA)
    await there.until("2026-12-01", "16:30")
    before = len(await there.phone(there.bilal))
    assert await there.write("glemte at sige noget", AMINA) == [said("over", name="Bilal")]
    assert len(await there.phone(there.bilal)) == before


async def test_while_the_consultant_writes_with_the_youth_others_wait(there: Town) -> None:
    await there.matched()
    await there.office_says("skriv Amina")
    assert said("waits", name="Amina") in await there.write("Amina: hej", BILAL)
    assert not [t for t in await there.phone(there.amina) if t.startswith("Bilal: hej")]
    await there.office_says("slut")
    await there.here.settle()
    assert [t for t in await there.phone(there.amina) if t.startswith("Bilal: hej")]


async def test_a_letter_that_is_queued_when_the_consultant_takes_over_waits_too(
    there: Town,
) -> None:
    await there.matched()
    await there.here.hear("Amina: hej", BILAL)
    await there.here.house.engine.worker.step()
    await there.here.hear("skriv Amina", METTE, "telegram")
    await there.here.settle()
    assert not [t for t in await there.phone(there.amina) if t.startswith("Bilal: hej")]
    await there.office_says("slut")
    await there.here.settle()
    assert len([t for t in await there.phone(there.amina) if t.startswith("Bilal: hej")]) == 1


async def test_a_role_model_may_write_to_all_and_none_sees_the_others(there: Town) -> None:
    await there.matched()
    await there.office_says('/match Yusuf Bilal "begge spiller skak"')
    (told,) = await there.write("alle: fodbold kl 17 i hallen?", BILAL)
    assert told == said("sent-each", names="Amina, Yusuf")
    for who in (there.amina, there.yusuf):
        assert (await there.phone(who))[-1].startswith("Bilal: fodbold kl 17 i hallen?")
    (told,) = await there.write("alle: Yusuf tager bolden med", BILAL)
    assert told == said("names-others")


async def test_words_for_nobody_are_asked_about_before_anybody_reads_them(there: Town) -> None:
    await there.matched()
    await there.office_says('/match Yusuf Bilal "begge spiller skak"')
    (asked,) = await there.write("skal vi gå en tur i morgen", BILAL)
    assert asked.startswith('Hvem skal have "skal vi gå en tur i morgen"?')
    assert not [t for t in await there.phone(there.yusuf) if "gå en tur" in t]
    await there.write("2", BILAL)
    assert [t for t in await there.phone(there.yusuf) if "gå en tur" in t]
    assert not [t for t in await there.phone(there.amina) if "gå en tur" in t]


async def test_an_answer_that_was_written_before_the_message_came_goes_to_makker(
    there: Town,
) -> None:
    """It crossed the role model's message on its way: it was not meant for him."""
    await there.matched()
    await there.here.hear("Amina: hej", BILAL)
    await there.here.house.engine.worker.step()
    await there.here.hear("menuen", AMINA)
    await there.here.hear("er der nogen", AMINA)
    await there.here.settle()
    assert not [t for t in await there.phone(there.bilal) if "er der nogen" in t]


async def test_a_new_number_gets_what_was_on_its_way(there: Town) -> None:
    await there.matched()
    await there.here.hear("Amina: hej", BILAL)
    await there.here.house.engine.worker.step()
    await there.office_says("/nummer Amina 20999999")
    sent = there.here.sms.accepted
    assert [m.address for m in sent if m.text.startswith("Bilal: hej")] == ["+4520999999"]


async def test_a_lost_phone_is_cut_off(there: Town) -> None:
    await there.matched()
    await there.office_says("/mistet Bilal")
    before = len(await there.phone(there.amina)), len(await there.phone(there.bilal))
    assert await there.write("Amina: hej, giv mig dit nummer", BILAL) == []
    await there.write("Bilal: er du der", AMINA)
    assert (before[0] + 1, before[1]) == (
        len(await there.phone(there.amina)),
        len(await there.phone(there.bilal)),
    )


async def test_reading_along_wants_a_reason_and_is_written_down(there: Town) -> None:
    await there.matched()
    await there.write("Amina: hej med dig", BILAL)
    assert "hvorfor" in (await there.office_says("/læs Amina Bilal"))[0]
    told = "\n".join(await there.office_says('/læs Amina Bilal "mor er bekymret"'))
    assert "Bilal: hej med dig" in told
    assert await there.rows("select who_id, about_id, what, why from audit") == [
        (there.mette, there.amina, "messages", "mor er bekymret")
    ]


async def test_a_photo_is_held_unless_the_pair_is_allowed_it(there: Town) -> None:
    """Sara and a youth of sixteen have phones that take files."""
    youth = await there.here.add(
        Person(0, first_name="Omar", born=date(2009, 6, 12), area="Køge", stage="waiting"),
        "900000088",
        "telegram",
    )
    async with there.here.house.database.write() as connection:
        await say_yes(connection, [youth], START)
    await there.office_says("/attest Sara 1/12/2027")
    await there.office_says('/match Omar Sara "begge kan lide fodbold"')
    await there.here.write("skriv Omar", SARA, "telegram")
    await _photo(there, 1)
    assert await there.cases() == ["relay_held"]
    assert not [m for m in await there.messages(youth) if m.attachment]
    await there.office_says("lad gå 1")
    (passed_on,) = [m for m in await there.messages(youth) if m.attachment]
    assert passed_on.attachment is not None and passed_on.attachment.data == b"photo"
    await there.office_says("/foto Omar Sara ja")
    await _photo(there, 2)
    assert len([m for m in await there.messages(youth) if m.attachment]) == 2


async def test_a_photo_to_a_phone_that_takes_none_goes_nowhere(there: Town) -> None:
    await there.matched(model="Sara")
    await there.here.write("skriv Amina", SARA, "telegram")
    await _photo(there, 1)
    assert said("no-photos", name="Amina") in await there.phone(there.sara)
    assert await there.rows("select * from relayed") == []


async def test_a_case_of_held_messages_is_not_closed_over_them(there: Town) -> None:
    await there.matched()
    await there.write("Amina: ring 20 99 88 77", BILAL)
    await there.office_says("tag 1")
    await there.office_says("luk 1")
    assert "HOLDT" in (await there.office_says("1"))[0]
    assert await there.cases() == ["relay_held"]


async def _photo(there: Town, number: int) -> None:
    there.here.clock.turn(seconds=20)
    photo = Attachment("photo.jpg", "image/jpeg", b"photo")
    event = Inbound("telegram", f"photo-{number}", SARA, files=(photo,))
    await there.here.house.engine.receive(event)
    await there.here.settle()
