"""Long polling: updates are confirmed to Telegram only after they have been stored."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram.error import TelegramError

from bot.channels.telegram_in import update_number
from bot.channels.telegram_out import TelegramBot, failure
from scheduler.channel import Failure

TRIES = 3

Take = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Begins to store one raw update and returns what to wait for."""

log = logging.getLogger(__name__)


class TelegramPolling:
    """Fetches updates of `kinds` for `bot`, each poll lasting at most `seconds`."""

    def __init__(self, bot: TelegramBot, kinds: list[str], seconds: int) -> None:
        self._bot = bot
        self._kinds = kinds
        self._seconds = seconds
        self._offset = 0
        self._tries = 0

    async def once(self, take: Take) -> None:
        """Fetch one batch and store it; raises `Failure`, after which the rest comes again."""
        try:
            waiting = await self._bot.raw_updates(self._offset, self._kinds, self._seconds)
        except TelegramError as error:
            raise failure(error) from error
        for raw in waiting:
            await self._store(raw, take)

    async def _store(self, raw: Any, take: Take) -> None:
        """Move past `raw` once it is stored, or once it has broken our code `TRIES` times."""
        number = update_number(raw)
        if number is None:
            raise Failure("no_update", permanent=False)
        try:
            # A stop does not cut the storing short; what is not confirmed comes again.
            await asyncio.shield(take(raw))
        except Failure:
            raise
        except Exception as error:
            self._tries += 1
            log.exception("update %s, try %s of %s", number, self._tries, TRIES)
            if self._tries < TRIES:
                raise Failure("not_taken", permanent=False) from error
        self._tries = 0
        self._offset = number + 1
