"""The engine: door, worker, timers and sender together, run by hand or by the clock.

APScheduler only ticks here ("look at what is due"); nothing that must happen lives in its memory.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from flows.failure import Failure
from flows.message import Inbound, Receipt
from scheduler.channel import Channel
from scheduler.clock import Clock
from scheduler.door import Door
from scheduler.feeds import Feeds
from scheduler.office import DIGEST, rounds
from scheduler.privacy import RETENTION, TIDY, Retaining, Tidying
from scheduler.readings import NoReader, Reader, Readings
from scheduler.receipts import Receipts
from scheduler.sender import Draw, Lane, Sender
from scheduler.shifts.calendar_reading import Calendars, FilesOnly
from scheduler.surroundings import Surroundings
from scheduler.sweep import SWEEP, Sweep
from scheduler.timers import Timers
from scheduler.worker import BATCH, Worker
from storage.database import Database
from storage.waiting import next_moment, waiting

JOBS = (SWEEP, DIGEST, RETENTION)
TICK_SECONDS = 1
DOUBT_TICK_SECONDS = 15
TROUBLE_PAUSE = 1.0
LONGEST_GOODBYE = 30.0
log = structlog.get_logger()


class Engine:
    """Everything between the door in and the door out.

    `start` runs it by itself until `stop`; `settle` does by hand all that can be done now. Never
    both at once.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        around: Surroundings,
        channels: Mapping[str, Channel],
        draw: Draw,
        seconds: Callable[[], float],
        batch: int = BATCH,
        reader: Reader | None = None,
        world: Calendars | None = None,
    ) -> None:
        """Put the parts together; nothing runs yet."""
        self.database = database
        self.clock = clock
        self.around = around
        self.worker = Worker(database, clock, around, batch)
        self.timers = Timers(database, clock, around.calendar)
        self.sweep = Sweep(database, clock, around)
        self.sender = Sender(database, clock, around, channels, draw, seconds)
        self.receipts = Receipts(database, clock, around)
        outside, papers = world or FilesOnly(), reader or NoReader()
        self.readings = Readings(database, clock, papers, around.calendar, outside)
        self.feeds = Feeds(database, clock, around.calendar, outside)
        self.retaining = Retaining(database, clock, around)
        self.tidying = Tidying(database, clock, around.calendar)
        self._arrived, self._handled = asyncio.Event(), asyncio.Event()
        self._written = {lane: asyncio.Event() for lane in self.sender.lanes}
        self.door = Door(database, clock, self._arrived.set)
        self._tasks: list[asyncio.Task[None]] = []
        self._ticker: AsyncIOScheduler | None = None
        self._ticking, self._doubting = asyncio.Lock(), asyncio.Lock()
        self._running = False

    async def receive(self, event: Inbound) -> None:
        """Take one event in; returns when it is stored, raises `Failure` when it could not be."""
        await self.door.receive(event)

    async def report(self, receipt: Receipt) -> None:
        """Take in what a provider says of a message it accepted."""
        await self.receipts.report(receipt)
        self._ring_sender()

    # -- by hand ----------------------------------------------------------------------------------

    async def settle(self) -> None:
        """Do everything that can be done at this moment, until nothing is left."""
        while await self._settle_once():
            pass

    async def _settle_once(self) -> bool:
        """Look what there is to do and do some of it; False when nothing could be done."""
        now = self.clock.now()
        async with self.database.read() as connection:
            there = await waiting(connection, now, JOBS)
        timers = await self.timers.step() if there.timers else 0
        # Not before all that is ripe is in: a sweep takes what is overdue for forgotten.
        repaired = await self.sweep.step() if there.jobs and not timers else 0
        events = await self.worker.step() if timers or there.events else 0
        letters = await self.sender.step() if events or there.letters else 0
        files = await self.readings.step() if there.files else 0
        files += await self.feeds.step() if there.calendars else 0
        done = timers + repaired + events + letters + files
        if not done and (there.jobs or there.late):
            done = await rounds(self.database, self.around, now)
        if not done and there.jobs:
            done = await self.retaining.step()
        if not done and there.tidy:
            done = await self.tidying.step()
        return done > 0

    async def next_event(self, until: datetime) -> datetime | None:
        """Return the earliest moment in (now, until] at which something is to happen, or None."""
        async with self.database.read() as connection:
            moment = await next_moment(connection, self.clock.now(), [DIGEST, TIDY])
        return moment if moment is not None and moment <= until else None

    # -- by the clock -----------------------------------------------------------------------------

    async def start(self) -> None:
        """Run until `stop`: what the last process left unfinished first."""
        await self.sender.recover()
        self._running = True
        self._arrived.set()
        self._handled.set()
        self._ring_sender()
        self._tasks = [
            asyncio.create_task(self._keep_working(), name="worker"),
            asyncio.create_task(self._keep_reading(), name="readings"),
            asyncio.create_task(self._keep_fetching(), name="feeds"),
        ]
        # Each lane by itself: a slow provider delays no other, and no reply waits for bulk.
        self._tasks += [
            asyncio.create_task(self._keep_sending(lane), name=f"sender:{lane}")
            for lane in self.sender.lanes
        ]
        ticker = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        ticker.add_job(self._tick, "interval", seconds=TICK_SECONDS)
        ticker.add_job(self._doubt_tick, "interval", seconds=DOUBT_TICK_SECONDS)
        ticker.start()
        self._ticker = ticker

    async def stop(self) -> None:
        """Stop after what is in hand; everything else waits in the database."""
        self._running = False
        self._handled.set()
        if self._ticker is not None:
            self._ticker.shutdown(wait=False)
            self._ticker = None
        self._arrived.set()
        self._ring_sender()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=LONGEST_GOODBYE)
            for task in late:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        async with self._ticking, self._doubting:
            self._tasks = []

    async def _let_ripe_timers_in(self) -> None:
        """Let in all that is ripe; before a sweep, which takes what is overdue for forgotten."""
        while await self.timers.step():
            pass

    def _ring_sender(self) -> None:
        for written in self._written.values():
            written.set()

    def _ring_replies(self) -> None:
        # Bulk hears of what was written at the next tick; someone waits for a reply.
        for (_, bulk), written in self._written.items():
            if not bulk:
                written.set()

    async def _keep_working(self) -> None:
        while self._running:
            await self._arrived.wait()
            self._arrived.clear()
            with _surviving("worker", self._arrived):
                while self._running and await self.worker.step():
                    self._ring_replies()
                    self._handled.set()
                continue
            await asyncio.sleep(TROUBLE_PAUSE)

    async def _keep_reading(self) -> None:
        while self._running:
            await self._handled.wait()
            self._handled.clear()
            with _surviving("readings", self._handled):
                while self._running and await self.readings.step():
                    self._arrived.set()
                continue
            await asyncio.sleep(TROUBLE_PAUSE)

    async def _keep_fetching(self) -> None:
        """Read calendars, few at a time and never without a breath between: nobody is stormed."""
        while self._running:
            with _surviving("feeds"):
                if await self.feeds.step():
                    self._arrived.set()
            await asyncio.sleep(TICK_SECONDS)

    async def _keep_sending(self, lane: Lane) -> None:
        written = self._written[lane]
        while self._running:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(written.wait(), self._sender_pause(lane))
            written.clear()
            with _surviving("sender", written):
                while self._running and await self.sender.lane_step(lane):
                    pass
                continue
            await asyncio.sleep(TROUBLE_PAUSE)

    def _sender_pause(self, lane: Lane) -> float:
        wait = self.sender.wait(lane)
        return wait if 0 < wait < TICK_SECONDS else TICK_SECONDS

    async def _tick(self) -> None:
        async with self._ticking:
            if self._running:
                with _surviving("timers"):
                    await self._let_ripe_timers_in()
                with _surviving("sweep"):
                    await self.sweep.step()
                with _surviving("rounds"):
                    await rounds(self.database, self.around, self.clock.now())
                with _surviving("retention"):
                    await self.retaining.step()
                with _surviving("tidying"):
                    await self.tidying.step()
        self._arrived.set()
        self._ring_sender()

    async def _doubt_tick(self) -> None:
        async with self._doubting:
            if self._running:
                with _surviving("doubts"):
                    await self.receipts.catch_up()
                    await self.sender.settle_doubts()


class _surviving:
    """Keeps a loop alive when the world fails it; what was in hand is tried again."""

    def __init__(self, who: str, again: asyncio.Event | None = None) -> None:
        """Name the loop, and the event that wakes it to try again."""
        self._who = who
        self._again = again

    def __enter__(self) -> None:
        """Begin listening."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        """Log a failure and let the loop live; only being told to stop stops it."""
        if error is None or not isinstance(error, Exception):
            return False
        code = error.code if isinstance(error, Failure) else repr(error)
        log.error("loop.failed", who=self._who, error=code)
        if self._again is not None:
            self._again.set()
        return True
