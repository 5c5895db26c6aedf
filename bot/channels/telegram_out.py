"""What we ask of Telegram, and what its refusals and silences mean."""

import asyncio
import logging
import os
import ssl
from datetime import timedelta
from functools import cache
from typing import Any

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.channels.telegram_in import LARGEST_PHOTO, clean
from flows.message import Attachment, Option, Outbound
from scheduler.channel import Failure

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
SHORT_LABEL = 14  # two such buttons fit beside each other on a narrow phone
PHOTO_TYPES = ("image/jpeg", "image/png", "image/webp")
FETCH_SECONDS = 40.0

# Nothing was written to the network, so nothing can have been sent.
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
# What PTB raises when a 2xx answer is not the shape that Telegram promises.
STRANGE_ANSWER = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)

# Without this PTB 22 warns at every "retry after" that the attribute will become a timedelta.
os.environ["PTB_TIMEDELTA"] = "true"

log = logging.getLogger(__name__)


@cache
def _trusted() -> ssl.SSLContext:
    # Reading the certificates takes 40 ms, and PTB would do it for each of its clients.
    return httpx.create_ssl_context()


class ServerTrouble(NetworkError):
    """Telegram answered 5xx: it may or may not have done what was asked."""


class TelegramClient(HTTPXRequest):
    """PTB's HTTP client, with 5xx told apart from a refusal."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Return status and body; raises `ServerTrouble` for 5xx, else as PTB does."""
        status, body = await super().do_request(*args, **kwargs)
        if status >= 500:
            raise ServerTrouble(f"HTTP status {status}")
        return status, body


class TelegramBot(Bot):
    """PTB's bot, with updates handed over unread and connections that can be closed for good."""

    __slots__ = ("_clients",)

    def __init__(self, token: str, api: str, timeout: float) -> None:
        # httpx notes every address it asks, and Telegram's hold the token.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        how: dict[str, Any] = {f"{step}_timeout": timeout for step in ("read", "write", "connect")}
        how["httpx_kwargs"] = {"verify": _trusted()}
        polling, calling = TelegramClient(1, **how), TelegramClient(64, **how)
        super().__init__(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=calling,
            get_updates_request=polling,
        )
        with self._unfrozen():
            self._clients = (polling, calling)

    async def raw_updates(self, offset: int, kinds: list[str], seconds: int) -> list[Any]:
        """Wait up to `seconds` for updates from `offset` on; confirms those before it.

        PTB reads a batch whole, so that one bad update would lose the others again and again.
        """
        fields = {"offset": offset, "timeout": seconds, "allowed_updates": kinds}
        try:
            waited = await self._post("getUpdates", fields, read_timeout=seconds + 10)
        except STRANGE_ANSWER as error:
            raise TelegramError("getUpdates: strange answer") from error
        if not isinstance(waited, list):
            raise TelegramError("getUpdates: no list")
        return waited

    async def fetch(self, file_id: str, most: int) -> bytes:
        """Return a file's bytes; raises `Failure` `file_failed`, `file_too_large` beyond `most`."""
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                file = await self.get_file(file_id)
                if (file.file_size or 0) > most:
                    raise Failure("file_too_large", permanent=True)
                data = bytes(await file.download_as_bytearray())
        except (TelegramError, RuntimeError, OSError, *STRANGE_ANSWER) as error:
            log.warning("a file could not be fetched from Telegram: %s", error)
            raise Failure("file_failed", permanent=True) from error
        if len(data) > most:
            raise Failure("file_too_large", permanent=True)
        return data

    async def deliver(self, message: Outbound) -> int:
        """Send `message` in one call, as plain text; returns its number in its chat.

        Raises only `Failure`.
        """
        refuse_too_long(message)
        try:
            return (await self._deliver(message)).message_id
        except TelegramError as error:
            raise failure(error) from error
        except STRANGE_ANSWER as error:
            raise Failure("strange_answer", permanent=False, ambiguous=True) from error

    async def _deliver(self, message: Outbound) -> Message:
        text, buttons, file = clean(message.text), keyboard(message.options), message.attachment
        if file is None:
            return await self.send_message(message.address, text, reply_markup=buttons)
        rest: dict[str, Any] = {"caption": text or None, "reply_markup": buttons}
        rest["filename"] = clean(file.name)
        if is_photo(file):
            return await self.send_photo(message.address, file.data, **rest)
        return await self.send_document(message.address, file.data, **rest)

    async def hang_up(self) -> None:
        """Close every connection."""
        for client in self._clients:
            await client.shutdown()


def keyboard(options: tuple[Option, ...]) -> InlineKeyboardMarkup | None:
    """Return buttons two and two if all labels are short, else one to a row; None for none."""
    across = 2 if all(len(option.label) <= SHORT_LABEL for option in options) else 1
    buttons = [InlineKeyboardButton(clean(o.label), callback_data=o.data) for o in options]
    rows = [buttons[at : at + across] for at in range(0, len(buttons), across)]
    return InlineKeyboardMarkup(rows) if rows else None


def is_photo(file: Attachment) -> bool:
    """Tell whether Telegram would take `file` as a picture rather than as a document."""
    return file.media_type in PHOTO_TYPES and len(file.data) <= LARGEST_PHOTO


def refuse_too_long(message: Outbound) -> None:
    """Raise `Failure` for what would not fit in one call: parts could be sent twice (P17)."""
    most = LONGEST_CAPTION if message.attachment else LONGEST_TEXT
    if len(clean(message.text).encode("utf-16-le")) // 2 > most:
        raise Failure("too_long", permanent=True)
    if message.attachment and len(message.attachment.data) > LARGEST_UPLOAD:
        raise Failure("too_large", permanent=True)


def failure(error: TelegramError) -> Failure:
    """Return what `error` means for the message: refused for good, for now, or nobody knows."""
    log.warning("Telegram: %s: %s", type(error).__name__, error)
    match error:
        case RetryAfter():
            return Failure("flood", permanent=False, retry_after=_seconds(error.retry_after))
        case Forbidden():
            return Failure("blocked", permanent=True, address_state="blocked")
        case InvalidToken():
            return Failure("token", permanent=True)
        case ChatMigrated():
            return Failure("chat_moved", permanent=True, address_state="bad")
        case BadRequest() if "chat not found" in error.message.lower():
            return Failure("chat_not_found", permanent=True, address_state="bad")
        case BadRequest():
            return Failure("bad_request", permanent=True)
        case ServerTrouble():
            return Failure("server_trouble", permanent=False, ambiguous=True)
    return _network_failure(error)


def _network_failure(error: TelegramError) -> Failure:
    cause = error.__cause__
    if isinstance(cause, NOT_SENT):
        return Failure("unreachable", permanent=False)
    if isinstance(error, NetworkError) and (cause is None or isinstance(cause, TelegramError)):
        # PTB's name for any other status than those above: answered, and not with a yes.
        return Failure("refused", permanent=False)
    return Failure("answer_lost", permanent=False, ambiguous=True)


def _seconds(wait: int | timedelta) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
