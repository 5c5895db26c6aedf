"""Every kind of thing that a person can do on Telegram, and what Makker is told of it."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.channels.telegram_in import LARGEST_DOCUMENT, clean, to_inbound, unreadable
from bot.channels.telegram_out import TelegramBot
from flows.message import Inbound
from tests.peers.telegram_judge import (
    TOKEN,
    Fault,
    Judge,
    group_message,
    private_message,
    tap,
    telegram_judge,
)

ROBOT = {"id": 99, "is_bot": True, "first_name": "Makker"}


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with telegram_judge() as judge:
        yield judge


@pytest.fixture
async def bot(judge: Judge) -> AsyncIterator[TelegramBot]:
    bot = TelegramBot(TOKEN, judge.url, 3)
    yield bot
    await bot.hang_up()


async def no_files(file_id: str, most: int) -> bytes:
    raise AssertionError("this update has no file")


async def told(update: dict[str, Any]) -> tuple[Inbound, ...]:
    read = Update.de_json({"update_id": 5, **update}, None)
    return await to_inbound(read, no_files)


async def heard(**content: Any) -> Inbound:
    (inbound,) = await told({"message": private_message(7, **content)})
    assert (inbound.channel, inbound.address, inbound.name) == ("telegram", "7", "Åse")
    assert inbound.external_id == "u5"
    return inbound


async def fetched(bot: TelegramBot, **content: Any) -> tuple[Inbound, ...]:
    update = {"update_id": 5, "message": private_message(7, **content)}
    return await to_inbound(Update.de_json(update, bot), bot.fetch)


def file(file_id: str, **more: Any) -> dict[str, Any]:
    return {"file_id": file_id, "file_unique_id": file_id + "u", **more}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Hej med dig", "Hej med dig"),
        ("/start koege-2026", "/start koege-2026"),
        ("/start@makker_test_bot koege", "/start koege"),
        ("mail@eksempel.dk", "mail@eksempel.dk"),
        ("😀" * 5000, "😀" * 5000),
        ("\u202eمرحبا\u202c \u200bskjult", "\u202eمرحبا\u202c \u200bskjult"),
        ("a\0b", "ab"),
        ("halv \ud83d her", "halv \ufffd her"),
        ("delt \ud83d\ude00 her", "delt 😀 her"),
    ],
)
async def test_text_comes_as_it_was_written_and_is_safe_to_store(text: str, read: str) -> None:
    inbound = await heard(text=text)
    assert (inbound.kind, inbound.text) == ("message", read)


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_whatever_is_cleaned_can_be_stored(text: str) -> None:
    assert "\0" not in clean(text)
    assert clean(clean(text)) == clean(text)
    clean(text).encode()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            {
                "sticker": file(
                    "s", type="regular", width=1, height=1, is_animated=False, is_video=False
                )
            },
            "sticker",
        ),
        ({"voice": file("v", duration=2)}, "voice"),
        ({"video": file("v", width=1, height=1, duration=2)}, "video"),
        ({"video_note": file("v", length=1, duration=2)}, "video_note"),
        ({"audio": file("a", duration=2)}, "audio"),
        (
            {
                "animation": file("g", width=1, height=1, duration=2),
                "document": file("g", file_name="hej.gif"),
            },
            "animation",
        ),
        ({"location": {"latitude": 55.4, "longitude": 12.1}}, "location"),
        ({"dice": {"value": 3, "emoji": "🎲"}}, "dice"),
        ({"contact": {"phone_number": "4520123457", "first_name": "Bo", "user_id": 8}}, "contact"),
        ({"contact": {"phone_number": "", "first_name": "Åse", "user_id": 7}}, "contact"),
        ({"something_from_2027": {"a": 1}}, "unknown"),
        ({"text": "\0"}, "unknown"),
    ],
)
async def test_what_is_not_words_is_named(content: dict[str, Any], name: str) -> None:
    inbound = await heard(**content)
    assert (inbound.kind, inbound.text, inbound.files) == ("other", name, ())


async def test_words_under_a_video_are_not_lost() -> None:
    video = file("v", width=1, height=1, duration=2)
    message = private_message(7, video=video, caption="Hjælp mig")
    other, words = await told({"message": message})
    assert (other.kind, other.text, other.external_id) == ("other", "video", "u5.video")
    assert (words.kind, words.text, words.external_id) == ("message", "Hjælp mig", "u5")


@pytest.mark.parametrize("number", ["4520123456", "+4520123456", "+45 20 12 34 56"])
async def test_ones_own_contact_card_is_ones_number(number: str) -> None:
    card = {"phone_number": number, "first_name": "Åse", "user_id": 7}
    inbound = await heard(contact=card)
    assert (inbound.kind, inbound.text) == ("message", "+4520123456")


async def test_a_tap_is_known_by_its_own_id_not_by_the_updates() -> None:
    (first,) = await told({"callback_query": tap(7, "cv:1:3:0", "q9")})
    (again,) = await told({"update_id": 6, "callback_query": tap(7, "cv:1:3:0", "q9")})
    assert first == again
    assert (first.kind, first.text, first.external_id) == ("button", "cv:1:3:0", "cbq9")
    assert (first.address, first.name) == ("7", "Åse")


async def test_a_tap_on_a_very_old_message_still_counts() -> None:
    query = tap(7, "cv:1:3:0", "q9")
    forgotten = {"chat": query["message"]["chat"], "message_id": 1, "date": 0}
    (inbound,) = await told({"callback_query": {**query, "message": forgotten}})
    assert inbound.text == "cv:1:3:0"
    del query["message"]
    (inbound,) = await told({"callback_query": query})
    assert inbound.address == "7"


async def test_an_edited_message_says_that_it_is_one() -> None:
    edited = private_message(7, text="Rettet", edit_date=1)
    (inbound,) = await told({"edited_message": edited})
    assert (inbound.kind, inbound.text, inbound.external_id) == ("edited", "Rettet", "u5")


@pytest.mark.parametrize(("by", "answers"), [(ROBOT, "7:41"), (None, "")], ids=["Makker", "mine"])
async def test_an_answer_says_to_what_unless_it_is_to_a_message_of_ones_own(
    by: dict[str, Any] | None, answers: str
) -> None:
    before = private_message(7, text="hej")
    before |= {"message_id": 41, "from": by or before["from"]}
    assert (await heard(text="ja", reply_to_message=before)).answers == answers


async def test_a_moving_location_is_not_an_edit_to_answer() -> None:
    place = {"latitude": 55.4, "longitude": 12.1}
    assert await told({"edited_message": private_message(7, location=place)}) == ()


@pytest.mark.parametrize(
    "update",
    [
        {"message": group_message(-7, text="Hej alle")},
        {"edited_message": group_message(-7, text="Hej")},
        {"callback_query": {**tap(7, "x", "q"), "message": group_message(-7, text="Vælg")}},
        {"channel_post": {**group_message(-7, text="Nyt"), "chat": {"id": -7, "type": "channel"}}},
        {"message": private_message(7, pinned_message=private_message(7, text="x"))},
        {"message": private_message(7, message_auto_delete_timer_changed={"x": 1})},
        {"my_chat_member": None},
        {},
    ],
)
async def test_groups_and_telegrams_own_notes_are_not_messages(update: dict[str, Any]) -> None:
    if "message_auto_delete_timer_changed" in str(update):
        update["message"]["message_auto_delete_timer_changed"] = {"message_auto_delete_time": 9}
    assert await told(update) == ()


async def test_another_robot_is_not_answered() -> None:
    message = private_message(7, text="Hej")
    message["from"]["is_bot"] = True
    assert await told({"message": message}) == ()


async def test_a_document_comes_with_name_type_and_words(judge: Judge, bot: TelegramBot) -> None:
    judge.keeps("d1", b"%PDF")
    document = file("d1", file_name="../min løn\n.pdf", mime_type="application/pdf", file_size=4)
    (inbound,) = await fetched(bot, document=document, caption="Min løn")
    (attachment,) = inbound.files
    assert (inbound.kind, inbound.text) == ("message", "Min løn")
    assert (attachment.name, attachment.media_type) == ("min løn.pdf", "application/pdf")
    assert attachment.data == b"%PDF"


async def test_a_document_without_a_name_gets_one(judge: Judge, bot: TelegramBot) -> None:
    judge.keeps("d1", b"x")
    (inbound,) = await fetched(bot, document=file("d1"))
    assert inbound.files[0].name == "document"
    assert inbound.files[0].media_type == "application/octet-stream"


async def test_the_largest_fitting_photo_is_taken(judge: Judge, bot: TelegramBot) -> None:
    sizes = [
        file(judge.keeps("small", b"s"), width=90, height=90, file_size=1),
        file(judge.keeps("good", b"g"), width=800, height=800, file_size=1),
        file("huge", width=9000, height=9000, file_size=11 * 1024 * 1024),
    ]
    (inbound,) = await fetched(bot, photo=sizes)
    assert inbound.files[0].data == b"g"
    assert (inbound.files[0].name, inbound.files[0].media_type) == ("photo.jpg", "image/jpeg")


async def test_too_large_a_file_is_said_to_be_so(judge: Judge, bot: TelegramBot) -> None:
    (inbound,) = await fetched(bot, document=file("d", file_size=LARGEST_DOCUMENT + 1))
    assert (inbound.kind, inbound.text, inbound.files) == ("other", "file_too_large", ())
    assert not judge.calls


async def test_a_file_that_is_larger_than_it_said_is_not_kept(
    judge: Judge, bot: TelegramBot
) -> None:
    judge.keeps("d", bytes(LARGEST_DOCUMENT + 1))
    (inbound,) = await fetched(bot, document=file("d", file_size=9))
    assert (inbound.text, inbound.files) == ("file_too_large", ())


@pytest.mark.parametrize(
    "fault",
    [
        Fault("getFile", status=400),
        Fault("getFile", status=502),
        Fault("getFile", cut=True),
        Fault("getFile", body="{}"),
        Fault("getFile", status=429, parameters={"retry_after": 3}),
        Fault("getFile", body=json.dumps({"ok": True, "result": file("d")})),
        Fault("getFile", body=json.dumps({"ok": True, "result": file("d", file_path="gone")})),
    ],
)
async def test_a_file_that_cannot_be_fetched_is_said_and_its_words_are_kept(
    judge: Judge, bot: TelegramBot, fault: Fault
) -> None:
    judge.faults.append(fault)
    other, words = await fetched(bot, document=file("d", file_size=9), caption="Se her")
    assert (other.kind, other.text) == ("other", "file_failed")
    assert (words.kind, words.text) == ("message", "Se her")


def test_words_are_saved_from_an_update_that_cannot_be_read() -> None:
    chat = {"id": 7, "type": "private"}
    (words,) = unreadable({"update_id": 5, "message": {"chat": chat, "text": "Hjælp\0"}})
    assert (words.kind, words.text, words.address) == ("message", "Hjælp", "7")
    (other,) = unreadable({"update_id": 5, "message": {"chat": chat, "sticker": 3}})
    assert (other.kind, other.text, other.external_id) == ("other", "unknown", "u5")
    assert unreadable({"update_id": 5, "message": {"chat": {"id": -7, "type": "group"}}}) == ()
    assert unreadable({"update_id": 5}) == ()
