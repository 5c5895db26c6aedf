"""After somebody was erased: the last letter goes, and then the file holds no trace of them."""

from datetime import datetime, timedelta

from scheduler.clock import Clock
from scheduler.privacy.forgetting import TIDY
from storage import erasing, jobs
from storage.database import Database

# What cannot be sent in a day is not worth keeping a number for.
LAST_LETTER_WAITS = timedelta(days=1)
AGAIN = timedelta(minutes=10)


class Tidying:
    """Sweeps when there is something to sweep; what is not done yet waits in the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Tidy this database by this clock."""
        self._database = database
        self._clock = clock

    async def step(self) -> int:
        """Sweep if it is wanted; return how many times it was done (0: nothing to do).

        The letter that tells of the erasing is the last that knows an address: it goes when it
        has been sent, or after a day. The file is swept at once, and once more after that.
        """
        now = self._clock.now()
        async with self._database.read() as connection:
            if not await jobs.is_wanted(connection, TIDY, now):
                return 0
        swept = await self._without_last_letters(now) and await self._database.swept()
        async with self._database.write() as connection:
            left = await erasing.last_letters(connection)
            if swept and not left:
                await jobs.drop(connection, TIDY)
            else:
                await jobs.wake(connection, TIDY, now + AGAIN, {"swept": swept})
        return int(swept)

    async def _without_last_letters(self, now: datetime) -> bool:
        """Let go the last letters that have left; return whether there is something to sweep."""
        async with self._database.write() as connection:
            done = await erasing.last_letters_done(connection, now - LAST_LETTER_WAITS)
            await erasing.drop_letters(connection, done)
            before = await jobs.job_result(connection, TIDY)
        swept_before = isinstance(before, dict) and bool(before.get("swept"))
        return bool(done) or not swept_before
