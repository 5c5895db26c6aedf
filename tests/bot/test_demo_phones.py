"""The demo's phones behave like the channels that they stand for."""

import pytest

from bot.demo.clock import MovableClock
from bot.demo.phones import DemoPhones, Shown
from flows.failure import Failure
from flows.message import Attachment, Option, Outbound
from scheduler.channel import Channel
from tests.bot.demo_engine import START

NUMBER, CHAT = "+4520123456", "900000017"
YES_NO = (Option("Ja", "q1:yes"), Option("Nej", "q1:no"))
PDF = Attachment("CV-Amina.pdf", "application/pdf", b"%PDF")


def phones(name: str) -> DemoPhones:
    return DemoPhones(name, MovableClock(START))


def test_the_phones_are_a_channel() -> None:
    channel: Channel = phones("sms")
    assert channel.name == "sms"


async def test_an_sms_arrives_in_the_sms_alphabet_with_its_segments_counted() -> None:
    sms = phones("sms")
    accepted = await sms.send(Outbound("k1", NUMBER, "“Hej” – godt gået 🎉"))
    assert sms.messages(NUMBER)[0].text == '"Hej" - godt gået'
    assert accepted.segments == 1
    assert (await sms.send(Outbound("k2", NUMBER, "å" * 161))).segments == 2


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (Outbound("k", NUMBER, "Se makker.dk/cv"), "link"),
        (Outbound("k", NUMBER, "Dit CV", attachment=PDF), "no_files"),
    ],
)
async def test_what_an_sms_cannot_carry_is_refused_for_good(message: Outbound, code: str) -> None:
    sms = phones("sms")
    with pytest.raises(Failure, match=code) as refused:
        await sms.send(message)
    assert refused.value.permanent
    assert sms.messages(NUMBER) == ()


async def test_sms_shows_no_buttons_and_telegram_does() -> None:
    sms, telegram = phones("sms"), phones("telegram")
    await sms.send(Outbound("k", NUMBER, "Har du et job?", YES_NO))
    await telegram.send(Outbound("k", CHAT, "Har du et job?", YES_NO, PDF))
    assert sms.messages(NUMBER)[0].options == ()
    assert telegram.messages(CHAT)[0].options == YES_NO
    assert telegram.file(telegram.messages(CHAT)[0].id) == PDF


async def test_ids_grow_and_after_leaves_out_what_was_seen() -> None:
    telegram = phones("telegram")
    mine = telegram.record(CHAT, "hej")
    await telegram.send(Outbound("k", CHAT, "Hej!"))
    assert [bubble.sender for bubble in telegram.messages(CHAT)] == ["me", "makker"]
    assert [bubble.text for bubble in telegram.messages(CHAT, mine.id)] == ["Hej!"]
    assert telegram.messages("900000099") == ()


async def test_a_message_already_shown_can_be_looked_up_by_its_key() -> None:
    telegram = phones("telegram")
    accepted = await telegram.send(Outbound("k1", CHAT, "Hej"))
    assert await telegram.look_up(Outbound("k1", CHAT, "Hej"), START) == accepted.provider_id
    assert await telegram.look_up(Outbound("k2", CHAT, "Hej"), START) is None


async def test_a_button_is_found_by_its_data_before_its_label_and_the_newest_first() -> None:
    telegram = phones("telegram")
    newer = (Option("Ja", "q2:yes"), Option("q1:no", "q2:odd"))
    await telegram.send(Outbound("k1", CHAT, "Første?", YES_NO))
    await telegram.send(Outbound("k2", CHAT, "Anden?", newer))
    assert telegram.button(CHAT, "q1:yes") == YES_NO[0]
    assert telegram.button(CHAT, "q1:no") == YES_NO[1]
    assert telegram.button(CHAT, "Ja") == newer[0]
    assert telegram.button(CHAT, "Måske") is None


async def test_a_phone_shows_what_was_said_before_the_demo_was_started_again() -> None:
    before = Shown(CHAT, "makker", "Dit CV", START, file=PDF)
    telegram = DemoPhones("telegram", MovableClock(START), [before])
    await telegram.send(Outbound("k", CHAT, "Velkommen tilbage"))
    first, second = telegram.messages(CHAT)
    assert (first.text, telegram.file(first.id)) == ("Dit CV", PDF)
    assert second.id > first.id


def test_a_message_that_could_not_be_handed_in_is_taken_back() -> None:
    telegram = phones("telegram")
    telegram.forget(telegram.record(CHAT, "hej", PDF))
    assert telegram.messages(CHAT) == ()


def test_odd_text_is_shown_without_harm() -> None:
    sms = phones("sms")
    assert sms.record(NUMBER, "hej \ud800").text == "hej ?"
    assert len(sms.record(NUMBER, "x" * 1_000_000).text) < 5_000
