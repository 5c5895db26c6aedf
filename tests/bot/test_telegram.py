"""Telegram's webhook through a real server, and the courtesies that follow a message."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from bot.channels.telegram import IN_GROUPS, LARGEST_BODY, SECRET_HEADER, TelegramChannel
from scheduler.channel import Failure
from tests.peers.fake_inbox import FakeInbox, until
from tests.peers.telegram_judge import (
    TOKEN,
    USERNAME,
    Fault,
    Judge,
    group_message,
    private_message,
    tap,
    telegram_judge,
)

SECRET = "Hemmelig-42_x"
KINDS = ["message", "edited_message", "callback_query"]


class Door:
    """A served webhook: its address, and a way to post to it."""

    def __init__(self, url: str, client: httpx.AsyncClient) -> None:
        self.url = url
        self._client = client

    async def post(self, content: bytes, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {SECRET_HEADER.encode(): secret.encode()}
        return (await self._client.post(self.url, content=content, headers=headers)).status_code

    async def happens(self, number: int, **update: Any) -> int:
        return await self.post(json.dumps({"update_id": number, **update}).encode())


@asynccontextmanager
async def serving(app: Starlette, sock: socket.socket) -> AsyncIterator[None]:
    config = uvicorn.Config(app, log_config=None, lifespan="off", ws="none")
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[sock]))
    await until(lambda: server.started)
    yield
    server.should_exit = True
    await task


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with telegram_judge() as judge:
        yield judge


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
async def door(judge: Judge, inbox: FakeInbox) -> AsyncIterator[Door]:
    """A channel that has told the judge where its webhook is."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        ours = f"http://127.0.0.1:{sock.getsockname()[1]}"
        channel = TelegramChannel(TOKEN, api=judge.url, secret=SECRET, public_url=ours + "/")
        async with serving(Starlette(routes=channel.routes(inbox)), sock):
            await channel.start(inbox)
            async with httpx.AsyncClient() as client:
                yield Door(ours + "/telegram/webhook", client)
            await channel.close()


async def test_telegram_is_told_where_we_are_and_what_we_want(judge: Judge, door: Door) -> None:
    (call,) = judge.asked("setWebhook")
    assert call.fields["url"] == door.url
    assert call.fields["secret_token"] == SECRET
    assert json.loads(call.fields["allowed_updates"]) == KINDS
    assert call.fields["max_connections"] == "40"


async def test_what_a_person_writes_comes_in_by_webhook(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    await judge.writes(7, "/start koege")
    await judge.writes(7, "Hej")
    assert inbox.texts == ["/start koege", "Hej"]
    assert [each.external_id for each in inbox.stored] == ["u1", "u2"]
    assert not judge.refused


@pytest.mark.parametrize("secret", [None, "", "forkert", SECRET + "x", SECRET[:-1], "æøå"])
async def test_without_the_secret_nothing_is_stored(
    door: Door, inbox: FakeInbox, secret: str | None
) -> None:
    body = json.dumps({"update_id": 1, "message": private_message(7, text="Hej")}).encode()
    assert await door.post(body, secret) == 403
    assert inbox.stored == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"7",
        b"null",
        b'"hej"',
        b'{"message": {}}',
        b'{"update_id": "5"}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(door: Door, inbox: FakeInbox, body: bytes) -> None:
    assert await door.post(body) == 400
    assert inbox.stored == []
    assert await door.happens(9, message=private_message(7, text="Videre")) == 200
    assert inbox.texts == ["Videre"]


async def test_a_megabyte_is_refused_and_the_next_message_works(
    door: Door, inbox: FakeInbox
) -> None:
    assert await door.post(b'{"update_id": 1, "x": "' + b"a" * 1_000_000 + b'"}') == 413
    assert await door.happens(9, message=private_message(7, text="a" * (LARGEST_BODY // 2))) == 200
    assert len(inbox.stored) == 1


async def test_telegram_is_asked_to_come_again_when_storing_fails(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    inbox.troubles.append(Failure("disk_full", permanent=False))
    assert await door.happens(1, message=private_message(7, text="Hej")) == 503
    inbox.troubles.append(RuntimeError("our own mistake"))
    assert await door.happens(1, message=private_message(7, text="Hej")) == 500
    assert await door.happens(1, message=private_message(7, text="Hej")) == 200
    assert inbox.texts == ["Hej"]


async def test_the_answer_waits_until_the_message_is_stored(door: Door, inbox: FakeInbox) -> None:
    inbox.gate.clear()
    answer = asyncio.create_task(door.happens(1, message=private_message(7, text="Hej")))
    await asyncio.sleep(0.05)
    assert not answer.done()
    inbox.gate.set()
    assert await answer == 200


async def test_the_same_update_fifty_times_has_one_id(door: Door, inbox: FakeInbox) -> None:
    message = private_message(7, text="Hej")
    answers = await asyncio.gather(*(door.happens(3, message=message) for _ in range(50)))
    assert set(answers) == {200}
    assert {each.external_id for each in inbox.stored} == {"u3"}


async def test_an_edited_message_comes_in(door: Door, inbox: FakeInbox) -> None:
    await door.happens(4, edited_message=private_message(7, text="Rettet", edit_date=1))
    assert [(each.kind, each.text) for each in inbox.stored] == [("edited", "Rettet")]


async def test_words_in_an_unreadable_update_are_not_lost(
    door: Door, inbox: FakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    odd = {**private_message(7, text="Hjælp"), "date": 10**20, "photo": 3}
    assert await door.happens(5, message=odd) == 200
    assert [(each.kind, each.text) for each in inbox.stored] == [("message", "Hjælp")]
    assert "could not be read" in caplog.text


async def test_a_tap_is_stored_and_then_acknowledged(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    await judge.taps(7, "cv:1:2:0", "q1")
    assert [(each.kind, each.external_id) for each in inbox.stored] == [("button", "cbq1")]
    await until(lambda: judge.asked("answerCallbackQuery"))
    assert judge.asked("answerCallbackQuery")[0].fields == {"callback_query_id": "q1"}


async def test_an_old_tap_that_telegram_forgot_is_still_taken(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    judge.faults.append(Fault("answerCallbackQuery", status=400, description=old))
    assert await door.happens(1, callback_query=tap(7, "cv:1:2:0", "q1")) == 200
    await until(lambda: not judge.faults)
    await judge.writes(7, "Hej")
    assert inbox.texts == ["cv:1:2:0", "Hej"]


async def test_a_tap_that_was_not_stored_is_not_acknowledged(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    inbox.troubles.append(Failure("disk_full", permanent=False))
    assert await door.happens(1, callback_query=tap(7, "x", "q1")) == 503
    assert not judge.asked("answerCallbackQuery")


async def test_a_group_is_told_once_that_makker_writes_privately(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    me = {"id": 7, "is_bot": True, "first_name": "Fixture"}
    await door.happens(1, message=group_message(-5, text="Hvem kommer i aften?"))
    await door.happens(2, message=group_message(-5, new_chat_members=[me]))
    await until(lambda: judge.sent(-5))
    await door.happens(3, message=group_message(-5, text=f"@{USERNAME} hej"))
    await door.happens(4, message=group_message(-6, text=f"/start@{USERNAME.upper()}"))
    await until(lambda: judge.sent(-6))
    assert [call.fields["text"] for call in judge.sent()] == [IN_GROUPS, IN_GROUPS]
    assert inbox.stored == []
    assert not judge.refused


async def test_a_group_that_refuses_us_is_left_alone(
    judge: Judge, door: Door, inbox: FakeInbox
) -> None:
    judge.faults.append(Fault("sendMessage", status=403))
    assert await door.happens(1, message=group_message(-5, group_chat_created=True)) == 200
    await until(lambda: not judge.faults)
    assert await door.happens(2, message=private_message(7, text="Hej")) == 200
    assert inbox.texts == ["Hej"]


async def test_a_webhook_that_telegram_refuses_stops_the_start(
    judge: Judge, inbox: FakeInbox
) -> None:
    channel = TelegramChannel(TOKEN, api=judge.url, secret=SECRET, public_url="http://eksempel.dk")
    with pytest.raises(Failure) as caught:
        await channel.start(inbox)
    assert caught.value.permanent
    await channel.close()


async def test_the_webhook_is_announced_again_until_telegram_answers(
    judge: Judge, inbox: FakeInbox
) -> None:
    judge.faults += [Fault("setWebhook", status=502), Fault("setWebhook", cut=True)]
    here = "http://127.0.0.1:9"
    channel = TelegramChannel(TOKEN, api=judge.url, secret=SECRET, public_url=here, pause=0.01)
    await channel.start(inbox)
    await until(lambda: judge.asked("setWebhook"))
    await channel.close()


@pytest.mark.parametrize("secret", ["", "mellem rum", "æ", "x" * 257])
def test_a_webhook_needs_a_secret_that_telegram_takes(secret: str) -> None:
    with pytest.raises(ValueError, match="MAKKER_TELEGRAM_SECRET"):
        TelegramChannel(TOKEN, secret=secret, public_url="https://makker.eksempel.dk")


async def test_the_webhook_is_shut_without_a_secret(judge: Judge, inbox: FakeInbox) -> None:
    channel = TelegramChannel(TOKEN, api=judge.url)
    app = Starlette(routes=channel.routes(inbox))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
        answer = await client.post("http://makker/telegram/webhook", content=b'{"update_id": 1}')
    assert answer.status_code == 403
    await channel.close()
