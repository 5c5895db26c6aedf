"""Telegram's door: updates in by webhook or polling, messages out. PTB is transport only."""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import datetime
from hmac import compare_digest
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Message, Update, User
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.channels.telegram_in import addresses, to_inbound, unreadable, update_number
from bot.channels.telegram_out import STRANGE_ANSWER, TelegramBot, failure
from bot.channels.telegram_polling import TelegramPolling
from flows.message import Accepted, Inbound, Outbound
from scheduler.channel import Failure

WEBHOOK_PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 256 * 1024
KINDS = ["message", "edited_message", "callback_query"]
LONGEST_PAUSE = 30.0
PARTING_SECONDS = 5.0
IN_GROUPS = "Jeg skriver kun privat, så tryk på mit navn og skriv til mig der."

Receive = Callable[[Inbound], Awaitable[None]]
"""Stores an Inbound; raises `Failure` if it could not be stored (the provider must try again)."""

log = logging.getLogger(__name__)


class TelegramChannel:
    """The Telegram side of Makker.

    `api` is the Bot API's address, `public_url` ours as Telegram sees it: given, updates come by
    webhook and must carry `secret`; empty, they are fetched by long polling. `timeout` is how many
    seconds an answer is waited for, `poll_seconds` how long one poll lasts, `pause` the first wait
    in seconds after a failed poll. `per_second` is for the sender.
    """

    name = "telegram"

    def __init__(
        self,
        token: str,
        *,
        api: str = "https://api.telegram.org",
        secret: str = "",
        public_url: str = "",
        per_second: float = 25.0,
        timeout: float = 10.0,
        poll_seconds: int = 25,
        pause: float = 1.0,
    ) -> None:
        if public_url and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise ValueError(
                "MAKKER_TELEGRAM_SECRET must be 1-256 of A-Z a-z 0-9 _ - when MAKKER_PUBLIC_URL "
                "is set: without it anyone could post messages to the webhook"
            )
        self.per_second = per_second
        self._bot = TelegramBot(token, api.rstrip("/"), timeout)
        self._secret = secret
        self._public_url = public_url.rstrip("/")
        self._pause = pause
        self._polling = TelegramPolling(self._bot, KINDS, poll_seconds)
        self._me: User | None = None
        self._declined: set[int] = set()
        self._running: asyncio.Task[None] | None = None
        self._side_tasks: set[asyncio.Task[None]] = set()

    async def start(self, receive: Receive) -> None:
        """Begin to take updates; raises a permanent `Failure` if Telegram refuses token or address.

        Telegram out of reach is no failure: it is tried again until it answers.
        """
        announced = False
        try:
            announced = await self._announce()
        except Failure as trouble:
            if trouble.permanent:
                raise
        self._running = asyncio.create_task(self._run(receive, announced))

    async def close(self) -> None:
        """Stop; what is being stored is let finish, what is not confirmed will come again."""
        if self._running:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        if self._side_tasks:
            _, late = await asyncio.wait(self._side_tasks, timeout=PARTING_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._bot.hang_up()

    def routes(self, receive: Receive) -> list[Route]:
        """Return the webhook's route: 200 only when `receive` has returned, 503 if it failed."""

        async def webhook(request: Request) -> Response:
            return Response(status_code=await self._hook(request, receive))

        return [Route(WEBHOOK_PATH, webhook, methods=["POST"])]

    async def send(self, message: Outbound) -> Accepted:
        """Hand `message` to Telegram in one call; raises only `Failure`."""
        number = await self._bot.deliver(message)
        # Telegram counts messages per chat, so the number alone would not be unique.
        return Accepted(f"{message.address}:{number}")

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Return None: a bot cannot ask Telegram what it has sent."""
        return None

    async def _hook(self, request: Request, receive: Receive) -> int:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not self._secret or not compare_digest(given, self._secret.encode()):
            return 403
        try:
            body = await _body(request)
            if body is None:
                return 413
            raw = json.loads(body)
        except (ValueError, RecursionError, ClientDisconnect):
            return 400
        if update_number(raw) is None:
            return 400
        try:
            await self._take(raw, receive)
        except Failure:
            return 503
        return 200

    async def _take(self, raw: Mapping[str, Any], receive: Receive) -> None:
        """Pass on what the update says; afterwards the courtesies that may fail."""
        try:
            update = Update.de_json(dict(raw), self._bot)
            arrived = await to_inbound(update, self._bot.fetch)
        except STRANGE_ANSWER:
            # PTB trusts Telegram's shapes; a person's words are not lost over an odd field.
            log.exception("update %s could not be read", raw["update_id"])
            update, arrived = Update(raw["update_id"]), unreadable(raw)
        for inbound in arrived:
            await receive(inbound)
        if update.callback_query:
            self._aside(self._stop_spinner(update.callback_query.id))
        elif update.message and update.message.chat.type != ChatType.PRIVATE:
            self._aside(self._decline(update.message))

    def _aside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._side_tasks.add(task)
        task.add_done_callback(self._side_tasks.discard)
        return task

    async def _stop_spinner(self, query_id: str) -> None:
        try:
            await self._bot.answer_callback_query(query_id)
        except (TelegramError, *STRANGE_ANSWER) as error:
            log.info("a tap was not acknowledged: %s", error)  # usually "Query is too old"

    async def _decline(self, message: Message) -> None:
        chat = message.chat.id
        try:
            if chat in self._declined or not addresses(message, await self._who_am_i()):
                return
            if chat not in self._declined:
                self._declined.add(chat)
                await self._bot.send_message(chat, IN_GROUPS)
        except (TelegramError, *STRANGE_ANSWER) as error:
            log.info("a group was not answered: %s", error)

    async def _who_am_i(self) -> User:
        self._me = self._me or await self._bot.get_me()
        return self._me

    async def _announce(self) -> bool:
        """Tell Telegram which way we want updates; raises `Failure`."""
        try:
            if not self._public_url:
                return await self._bot.delete_webhook()
            return await self._bot.set_webhook(
                self._public_url + WEBHOOK_PATH,
                secret_token=self._secret,
                allowed_updates=KINDS,
                max_connections=40,
            )
        except TelegramError as error:
            raise failure(error) from error
        except STRANGE_ANSWER as error:
            raise Failure("strange_answer", permanent=False) from error

    async def _run(self, receive: Receive, announced: bool) -> None:
        """Announce until it succeeds; then, without a public address, poll for ever."""
        failed = 0
        while not announced or not self._public_url:
            try:
                announced = announced or await self._announce()
                if not self._public_url:
                    await self._polling.once(lambda raw: self._aside(self._take(raw, receive)))
                failed = 0
            except Failure as trouble:
                failed += 1
                longest = min(LONGEST_PAUSE, self._pause * 2 ** min(failed - 1, 10))
                await asyncio.sleep(trouble.retry_after or longest)


async def _body(request: Request) -> bytes | None:
    """Return the request's body, or None as soon as it is larger than we take."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)
