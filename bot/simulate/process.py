"""The process that may die: one house after another over the same database file."""

import asyncio
import gc
import logging
import warnings
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path

from bot.app import House, furnish
from bot.settings import Settings
from bot.simulate.clock import SteppedClock
from bot.simulate.provider import Provider
from bot.simulate.trap import Crash, Trap


class Process:
    """Runs the house, and throws it away without a goodbye when the trap has closed."""

    def __init__(
        self,
        database: Path,
        providers: Mapping[str, Provider],
        clock: SteppedClock,
        trap: Trap,
        draw_letter: Callable[[str], str],
    ) -> None:
        """Get ready; `begin` starts the first house."""
        self.house: House
        self.crashes = 0
        self._settings = Settings(database_url=f"sqlite+aiosqlite:///{database}")
        self._providers, self._clock = providers, clock
        self._trap, self._draw_letter = trap, draw_letter

    async def begin(self) -> None:
        """Start the first house."""
        asyncio.get_running_loop().set_exception_handler(_only_real_errors)
        await self._furnish()

    async def end(self) -> None:
        """Close the house."""
        await self.house.database.close()

    async def outlives(self, work: Coroutine[None, None, None]) -> bool:
        """Do some work; False when the process died of it and a new one has taken over."""
        self._trap.watching = True
        doing = asyncio.create_task(work)
        falling = asyncio.create_task(self._trap.fallen.wait())
        await asyncio.wait({doing, falling}, return_when=asyncio.FIRST_COMPLETED)
        self._trap.watching = False
        if not self._trap.fallen.is_set():
            falling.cancel()
            await doing
            return True
        await self._die(doing)
        del work, doing, falling  # which still hold on to what the dead had in hand
        await self._furnish()
        _bury()
        await self.house.engine.sender.recover()
        return False

    async def _die(self, doing: "asyncio.Task[None]") -> None:
        # Nothing that was under way gets to its end: open transactions leave no trace.
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        await asyncio.gather(doing, *rest, return_exceptions=True)
        self._trap.disarm()
        self.crashes += 1
        await self.house.database.close()

    async def _furnish(self) -> None:
        self.house = await furnish(
            self._settings,
            self._providers,
            clock=self._clock,
            draw_letter=self._draw_letter,
            alone=True,
        )


def _bury() -> None:
    # Connections that were in use are never given back by the dead, which is not worth a warning.
    pool = logging.getLogger("sqlalchemy.pool")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pool.disabled = True
        gc.collect()
        pool.disabled = False


def _only_real_errors(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    if not isinstance(context.get("exception"), Crash):
        loop.default_exception_handler(context)
