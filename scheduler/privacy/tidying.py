"""After somebody was erased: the last letter goes, and then the file holds no trace of them."""

from datetime import datetime, time, timedelta

from scheduler.calendar import DanishCalendar
from scheduler.clock import Clock
from scheduler.privacy.forgetting import TIDY
from storage import erasing, jobs
from storage.database import Database

# What cannot be sent in a day is not worth keeping a number for.
LAST_LETTER_WAITS = timedelta(days=1)
AGAIN = timedelta(minutes=10)
# Writing a file anew takes some 20 ms for each MB, in which nobody else can write: more than two
# seconds of that wait for the night.
SMALL = 100_000_000
BY_NIGHT = time(3, 45)


class Tidying:
    """Sweeps when there is something to sweep; what is not done yet waits in the database."""

    def __init__(
        self, database: Database, clock: Clock, calendar: DanishCalendar, small: int = SMALL
    ) -> None:
        """Tidy this database by this clock; one of more than `small` bytes anew only by night."""
        self._database = database
        self._clock = clock
        self._calendar = calendar
        self._small = small

    async def step(self) -> int:
        """Sweep if it is wanted; return how many times it was done (0: nothing to do).

        The letter that tells of the erasing is the last that knows an address: it goes when it
        has been sent, or after a day. The file is swept at once, and once more after that.
        """
        now = self._clock.now()
        async with self._database.read() as connection:
            if not await jobs.is_wanted(connection, TIDY, now):
                return 0
        wanted = await self._without_last_letters(now)
        whole = self._calendar.quiet(now) or await self._database.size() <= self._small
        swept = wanted and await self._database.swept(whole=whole)
        async with self._database.write() as connection:
            left = await erasing.last_letters(connection)
            if swept and whole and not left:
                await jobs.drop(connection, TIDY)
            else:
                again = now + AGAIN if left or whole else self._tonight(now)
                await jobs.wake(connection, TIDY, again, {"swept": swept and whole})
        return int(swept)

    def _tonight(self, now: datetime) -> datetime:
        return self._calendar.in_days(now, 1, BY_NIGHT)

    async def _without_last_letters(self, now: datetime) -> bool:
        """Let go the last letters that have left; return whether there is something to sweep."""
        async with self._database.write() as connection:
            done = await erasing.last_letters_done(connection, now - LAST_LETTER_WAITS)
            await erasing.drop_letters(connection, done)
            before = await jobs.job_result(connection, TIDY)
        swept_before = isinstance(before, dict) and bool(before.get("swept"))
        return bool(done) or not swept_before
