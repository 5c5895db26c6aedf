"""An outside judge of what we send to Telegram, with faults on demand.

lo-bot-api-emulator refuses what Telegram refuses about lengths, keyboards, button data and secrets.
It cannot know that a chat is gone or that the network is bad: those are the faults.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

TOKEN = "123456:TEST"
USERNAME = "makker_test_bot"


@dataclass(frozen=True, slots=True)
class Call:
    """One request that reached the judge; `files` are the uploads' (file name, bytes)."""

    method: str
    accepted: bool
    fields: dict[str, Any]
    files: tuple[tuple[str, bytes], ...] = ()

    @property
    def buttons(self) -> list[list[dict[str, str]]]:
        """The inline keyboard's rows, [] without one."""
        markup = json.loads(self.fields.get("reply_markup", "{}"))
        rows: list[list[dict[str, str]]] = markup.get("inline_keyboard", [])
        return rows


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the next call of `method`.

    `seconds` of silence, then the connection is `cut`, or `status` with `description` and
    `parameters` is answered (with `body` instead, if given). `carried_out`: the judge does what
    was asked and only its answer is changed. Without status, cut or body it is only slow.
    """

    method: str = "sendMessage"
    status: int = 0
    description: str = "fault"
    parameters: Mapping[str, Any] = field(default_factory=dict)
    body: str | None = None
    seconds: float = 0.0
    cut: bool = False
    carried_out: bool = False

    def answer(self) -> web.Response:
        """The HTTP answer of a fault that has one."""
        if self.body is not None:
            return web.Response(text=self.body, status=self.status or 200)
        said = {"ok": False, "error_code": self.status, "description": self.description}
        return web.json_response({**said, "parameters": self.parameters}, status=self.status)


class Judge(LoBotApiEmulator):  # type: ignore[misc]  # the emulator ships no types
    """The emulator's refusals, plus a record, faults and the two fields that PTB misses.

    `url` is its address (no path), `calls` everything it was asked except getUpdates.
    """

    def __init__(self) -> None:
        super().__init__(enable_control=True, allow_insecure_loopback_webhooks=True)
        self.url = ""
        self.calls: list[Call] = []
        self.polls: list[int] = []
        self.faults: list[Fault] = []

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        """Judge one request as the emulator does, and note it."""
        files = tuple((part["filename"], part["data"]) for part in uploads.values())
        seen = dict(fields)
        if method == "getUpdates":
            self.polls.append(int(fields.get("offset", 0)))
            return super().validate(method, fields, uploads)
        try:
            result = super().validate(method, fields, uploads)
        except Exception:
            self.calls.append(Call(method, False, seen, files))
            raise
        self.calls.append(Call(method, True, seen, files))
        return _completed(method, result)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of the Bot API, with the first fault that is meant for it."""
        method = request.match_info["method"]
        fault = next((fault for fault in self.faults if fault.method == method), None)
        if fault is None:
            return await self._judged(request)
        self.faults.remove(fault)
        await asyncio.sleep(fault.seconds)
        silent = not fault.cut and not fault.status and fault.body is None
        judged = await self._judged(request) if fault.carried_out or silent else None
        if fault.cut and request.transport:
            request.transport.abort()
        return judged if silent and judged else fault.answer()

    async def _judged(self, request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await super().handle(request)
        return answer

    @property
    def refused(self) -> list[Call]:
        """What the emulator refused: must be empty, or named by the test."""
        return [call for call in self.calls if not call.accepted]

    def sent(self, chat: int | None = None) -> list[Call]:
        """Messages, photos and documents sent (to `chat`)."""
        wanted = ("sendMessage", "sendPhoto", "sendDocument")
        calls = [call for call in self.calls if call.method in wanted and call.accepted]
        return [call for call in calls if chat in (None, int(call.fields["chat_id"]))]

    def asked(self, method: str) -> list[Call]:
        """Every call of `method`."""
        return [call for call in self.calls if call.method == method]

    async def writes(self, chat: int, text: str | None = None, **content: Any) -> int:
        """Let the person of private `chat` send something; returns the update's id."""
        said = {} if text is None else {"text": text}
        return await self.happens({"message": private_message(chat, **said, **content)})

    async def taps(self, chat: int, data: str, query_id: str) -> int:
        """Let the person of private `chat` press a button; returns the update's id."""
        return await self.happens({"callback_query": tap(chat, data, query_id)})

    async def happens(self, update: dict[str, Any]) -> int:
        """Queue `update` for the bot (and post it, if there is a webhook); returns its id."""
        number: int = await self.enqueue_update(update, token=TOKEN)
        return number

    def keeps(self, file_id: str, data: bytes) -> str:
        """Have a file that getFile knows; returns its id."""
        self.assets[file_id] = {"filename": file_id, "data": data, "size": len(data)}
        return file_id


def private_message(chat: int, **content: Any) -> dict[str, Any]:
    """A message in `chat`'s private chat, from Åse, with `content`."""
    person = {"id": chat, "is_bot": False, "first_name": "Åse"}
    where = {"id": chat, "type": "private", "first_name": "Åse"}
    message = {"message_id": 1, "date": int(time.time()), "chat": where, "from": person}
    return {**message, **content}


def group_message(chat: int, **content: Any) -> dict[str, Any]:
    """A message in the group `chat` (a negative id), from Åse."""
    where = {"id": chat, "type": "group", "title": "Klubben"}
    return {**private_message(7), "chat": where, **content}


def tap(chat: int, data: str, query_id: str) -> dict[str, Any]:
    """A callback query: `chat`'s person presses the button that holds `data`."""
    person = {"id": chat, "is_bot": False, "first_name": "Åse"}
    shown = private_message(chat, text="Vælg")
    about = {"id": query_id, "from": person, "chat_instance": "1", "data": data}
    return {**about, "message": shown}


def _completed(method: str, result: Any) -> Any:
    if method == "getMe":
        return {**result, "username": USERNAME}
    if isinstance(result, dict) and result.get("date") == 1:
        return {**result, "date": int(time.time())}
    return result


@asynccontextmanager
async def telegram_judge() -> AsyncIterator[Judge]:
    """Serve a judge on a free port of 127.0.0.1."""
    judge = Judge()
    runner = web.AppRunner(judge.app(), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    judge.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield judge
    finally:
        await runner.cleanup()
