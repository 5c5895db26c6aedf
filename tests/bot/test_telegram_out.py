"""What leaves for Telegram, judged from outside, and what each way of failing means for it."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.telegram import TelegramChannel
from flows.message import Attachment, Option, Outbound
from scheduler.channel import Failure
from tests.peers.telegram_judge import TOKEN, Fault, Judge, telegram_judge

PDF = Attachment("CV-Åse-Ærø.pdf", "application/pdf", b"%PDF-1.7 cv")
BEFORE = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with telegram_judge() as judge:
        yield judge


@pytest.fixture
async def channel(judge: Judge) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(TOKEN, api=judge.url, timeout=3)
    yield channel
    await channel.close()


def to_ase(text: str, **more: object) -> Outbound:
    return Outbound("k1", "7", text, **more)  # type: ignore[arg-type]


async def failing(channel: TelegramChannel, message: Outbound | None = None) -> Failure:
    with pytest.raises(Failure) as caught:
        await channel.send(message or to_ase("Hej"))
    return caught.value


async def test_text_goes_out_word_for_word(judge: Judge, channel: TelegramChannel) -> None:
    text = "Hej _Åse_ *Ærø*! `kode` [x](y) <b>fed"
    accepted = await channel.send(to_ase(text))
    (call,) = judge.calls
    assert (call.method, call.accepted) == ("sendMessage", True)
    assert call.fields == {"chat_id": "7", "text": text}
    assert (accepted.provider_id, accepted.segments) == ("7:1", 1)


@pytest.mark.parametrize(
    "text",
    [
        "Anna_Maria *stjerne*",
        "😀" * 2048,
        "مرحبا \u202e bagvendt",
        "halvt tegn \ud83d slut",
        "nul \0 slut",
        "nul\u200bbredde",
        "\\ _ * [ ] ( ) ~ ` > # + - = | { } . !",
    ],
)
async def test_odd_text_is_sent_and_not_refused(
    judge: Judge, channel: TelegramChannel, text: str
) -> None:
    await channel.send(to_ase(text, options=(Option(text[:20], "x:1"),)))
    assert not judge.refused
    sent = judge.sent(7)[0].fields["text"]
    assert "\0" not in sent
    assert len(sent) >= len(text) - 1


async def test_short_options_stand_two_by_two(judge: Judge, channel: TelegramChannel) -> None:
    options = tuple(Option(label, f"b:{label.lower()}") for label in ("Ja", "Nej", "Ved ikke"))
    await channel.send(to_ase("Passer det?", options=options))
    rows = [[button["text"] for button in row] for row in judge.sent(7)[0].buttons]
    assert rows == [["Ja", "Nej"], ["Ved ikke"]]
    assert judge.sent(7)[0].buttons[0][0]["callback_data"] == "b:ja"


async def test_a_long_option_gets_a_row_and_so_do_its_neighbours(
    judge: Judge, channel: TelegramChannel
) -> None:
    options = (Option("Ja", "1"), Option("Nej, jeg vil hellere vente lidt", "2"))
    await channel.send(to_ase("Skal vi?", options=options))
    assert [len(row) for row in judge.sent(7)[0].buttons] == [1, 1]


async def test_a_file_goes_as_a_document_with_its_words(
    judge: Judge, channel: TelegramChannel
) -> None:
    await channel.send(to_ase("Her er dit CV", attachment=PDF, options=(Option("Tak", "t"),)))
    (call,) = judge.sent(7)
    assert (call.method, call.fields["caption"]) == ("sendDocument", "Her er dit CV")
    assert call.files == (("CV-Åse-Ærø.pdf", b"%PDF-1.7 cv"),)
    assert call.buttons == [[{"text": "Tak", "callback_data": "t"}]]


async def test_a_picture_goes_as_a_photo(judge: Judge, channel: TelegramChannel) -> None:
    await channel.send(to_ase("", attachment=Attachment("a.png", "image/png", b"png")))
    (call,) = judge.sent(7)
    assert call.method == "sendPhoto"
    assert "caption" not in call.fields


async def test_a_picture_that_telegram_cannot_show_goes_as_a_document(
    judge: Judge, channel: TelegramChannel
) -> None:
    await channel.send(to_ase("", attachment=Attachment("a.svg", "image/svg+xml", b"<svg/>")))
    assert judge.sent(7)[0].method == "sendDocument"


@pytest.mark.parametrize(
    "message",
    [
        to_ase("a" * 4097),
        to_ase("😀" * 2049),
        to_ase("a" * 1025, attachment=PDF),
    ],
)
async def test_too_long_is_refused_here_and_never_sent_in_parts(
    judge: Judge, channel: TelegramChannel, message: Outbound
) -> None:
    failure = await failing(channel, message)
    assert (failure.code, failure.permanent) == ("too_long", True)
    assert not judge.calls


async def test_the_longest_texts_are_sent(judge: Judge, channel: TelegramChannel) -> None:
    await channel.send(to_ase("a" * 4096))
    await channel.send(to_ase("a" * 1024, attachment=PDF))
    assert not judge.refused


async def test_too_large_a_file_is_refused_here(judge: Judge, channel: TelegramChannel) -> None:
    huge = Attachment("a.bin", "application/zip", bytes(50 * 1024 * 1024 + 1))
    failure = await failing(channel, to_ase("", attachment=huge))
    assert (failure.code, failure.permanent) == ("too_large", True)
    assert not judge.calls


async def test_what_telegram_refuses_is_not_tried_again(
    judge: Judge, channel: TelegramChannel
) -> None:
    failure = await failing(channel, to_ase("  "))
    assert (failure.code, failure.permanent) == ("bad_request", True)
    assert failure.address_state is None
    assert len(judge.refused) == 1


async def test_an_address_that_is_no_chat_is_bad(judge: Judge, channel: TelegramChannel) -> None:
    failure = await failing(channel, Outbound("k1", "ikke-et-tal", "Hej"))
    assert (failure.permanent, failure.address_state) == (True, "bad")
    assert len(judge.refused) == 1


@pytest.mark.parametrize(
    ("fault", "code", "permanent", "ambiguous", "address_state"),
    [
        (
            Fault(status=403, description="Forbidden: bot was blocked by the user"),
            *("blocked", True, False, "blocked"),
        ),
        (
            Fault(status=403, description="Forbidden: user is deactivated"),
            *("blocked", True, False, "blocked"),
        ),
        (
            Fault(status=400, description="Bad Request: chat not found"),
            *("chat_not_found", True, False, "bad"),
        ),
        (
            Fault(status=400, parameters={"migrate_to_chat_id": -100}),
            *("chat_moved", True, False, "bad"),
        ),
        (Fault(status=400), "bad_request", True, False, None),
        (Fault(status=401, description="Unauthorized"), "token", True, False, None),
        (Fault(status=404, description="Not Found"), "token", True, False, None),
        (Fault(status=429, body="slow down"), "refused", False, False, None),
        (Fault(status=413, body="<html>"), "refused", False, False, None),
        (Fault(status=500), "server_trouble", False, True, None),
        (Fault(status=502, body="<html>"), "server_trouble", False, True, None),
        (Fault(status=504, carried_out=True), "server_trouble", False, True, None),
        (Fault(cut=True), "answer_lost", False, True, None),
        (Fault(cut=True, carried_out=True), "answer_lost", False, True, None),
        (Fault(body="{half"), "answer_lost", False, True, None),
        (Fault(body="{}"), "strange_answer", False, True, None),
        (Fault(body='{"ok": true, "result": true}'), "strange_answer", False, True, None),
    ],
)
async def test_every_failure_says_whether_to_try_again(
    judge: Judge,
    channel: TelegramChannel,
    fault: Fault,
    code: str,
    permanent: bool,
    ambiguous: bool,
    address_state: str | None,
) -> None:
    judge.faults.append(fault)
    failure = await failing(channel)
    assert failure.code == code
    assert failure.permanent is permanent
    assert failure.ambiguous is ambiguous
    assert failure.address_state == address_state
    assert failure.retry_after is None
    await channel.send(to_ase("Videre"))
    assert judge.sent(7)[-1].fields["text"] == "Videre"


async def test_telegrams_own_waiting_time_is_handed_on_in_seconds(
    judge: Judge, channel: TelegramChannel
) -> None:
    judge.faults.append(Fault(status=429, parameters={"retry_after": 17}))
    failure = await failing(channel)
    assert (failure.code, failure.permanent, failure.ambiguous) == ("flood", False, False)
    assert failure.retry_after == 17.0


async def test_silence_may_mean_that_it_was_sent(judge: Judge) -> None:
    judge.faults.append(Fault(seconds=0.3))
    impatient = TelegramChannel(TOKEN, api=judge.url, timeout=0.1)
    failure = await failing(impatient)
    assert (failure.code, failure.permanent) == ("answer_lost", False)
    assert failure.ambiguous
    await impatient.close()


async def test_a_closed_door_means_that_nothing_was_sent() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
    channel = TelegramChannel(TOKEN, api=address, timeout=0.3)
    failure = await failing(channel)
    assert (failure.code, failure.permanent) == ("unreachable", False)
    assert not failure.ambiguous
    await channel.close()


async def test_fifty_messages_at_once_all_go(judge: Judge, channel: TelegramChannel) -> None:
    accepted = await asyncio.gather(
        *(channel.send(Outbound(f"k{chat}", str(chat), "Hej")) for chat in range(1, 51))
    )
    assert len({each.provider_id for each in accepted}) == 50
    assert not judge.refused


async def test_telegram_cannot_tell_what_it_was_given(channel: TelegramChannel) -> None:
    assert await channel.look_up(to_ase("Hej"), BEFORE) is None


async def test_the_token_is_in_no_log(
    judge: Judge, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    await channel.send(to_ase("Hej"))
    judge.faults += [Fault(status=404), Fault(cut=True), Fault(body="?")]
    for _ in range(3):
        await failing(channel)
    assert TOKEN not in caplog.text
    assert TOKEN not in json.dumps([str(record.args) for record in caplog.records])
