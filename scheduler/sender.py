"""The sender: delivers the outbox. The one door out.

A letter is marked `sending` in a commit of its own before the provider is called, so a process
that dies in between leaves a letter that is doubtful and known to be, never one sent unknowingly.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from flows.failure import Failure
from flows.message import Accepted, Attachment, Outbound
from scheduler.channel import Channel
from scheduler.clock import Clock
from scheduler.pacing import Pace
from scheduler.refusals import refuse, undelivered
from scheduler.rest import Rest
from scheduler.surroundings import Surroundings
from storage import outbox, people
from storage.database import Connection, Database
from storage.letters import LOOKED_UP_IN_VAIN
from storage.outbox import Claimed, Sent

REPLIES_AT_ONCE = 50
# Twice is the lesser evil, but not more often than this.
DOUBTFUL_ATTEMPTS = 10
# A provider may be away for a week; what is two weeks old has nothing to say any more (P7).
GIVE_UP_AFTER = timedelta(days=14)
LONGEST_BACK_OFF = timedelta(minutes=10)
# By night only what answers somebody who is awake goes out.
AWAKE_FOR = timedelta(minutes=15)
LOOK_UP_AFTER = timedelta(seconds=15)
LOOK_BACK = timedelta(minutes=5)
log = structlog.get_logger()

Draw = Callable[[int], Awaitable[Attachment]]
"""Draws the document with this id as a file."""


Lane = tuple[str, bool]
"""A channel by name, and whether it is its bulk (True) or its replies (False)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One lane of a channel: its pace, and how attempts ended that are not written down yet.

    Replies and bulk share the channel's pace, but neither waits for the other's answers.
    """

    channel: Channel
    pace: Pace
    rest: Rest
    bulk: bool
    tried: list[tuple[Claimed, Accepted | Failure]] = field(default_factory=list)


class Sender:
    """Sends what is queued, replies before bulk. There is one sender in a process."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        around: Surroundings,
        channels: Mapping[str, Channel],
        draw: Draw,
        seconds: Callable[[], float],
    ) -> None:
        """Send through `channels` (by name); `seconds` is a clock for pacing that only grows."""
        self._database = database
        self._clock = clock
        self._around = around
        self._draw = draw
        paces = {name: Pace(channel.per_second, seconds) for name, channel in channels.items()}
        rests = {name: Rest() for name in channels}
        self._lines = {
            (name, bulk): Line(channel, paces[name], rests[name], bulk)
            for name, channel in channels.items()
            for bulk in (False, True)
        }
        self._names = tuple(channels)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Every lane of every channel; each may be stepped on by itself."""
        return tuple(self._lines)

    async def step(self) -> int:
        """Send one round on every line; return how many letters were tried."""
        return sum(await asyncio.gather(*(self.line_step(name) for name in self._names)))

    async def line_step(self, name: str) -> int:
        """Send one round on one channel: replies first, else a slice of bulk; return how many."""
        return await self.lane_step((name, False)) or await self.lane_step((name, True))

    async def lane_step(self, lane: Lane) -> int:
        """Send one round on one lane; return how many letters were tried."""
        line = self._lines[lane]
        await self._record(line)
        most = line.pace.bulk() if line.bulk else line.pace.replies(REPLIES_AT_ONCE)
        return await self._round(line, line.rest.most(most))

    def wait(self, lane: Lane) -> float:
        """Return seconds until a lane takes letters again."""
        return self._lines[lane].pace.wait()

    async def recover(self) -> int:
        """At start: mark what the last process left in mid-air as ambiguous; return how many."""
        async with self._database.write() as connection:
            return await outbox.doubt_unfinished(connection, self._clock.now())

    async def settle_doubts(self) -> int:
        """Ask providers about ambiguous letters; return how many were settled.

        What the provider knows was accepted. What it does not know is sent once more only where
        twice is the lesser evil; the rest stays ambiguous, for people to see.
        """
        now = self._clock.now()
        async with self._database.read() as connection:
            doubtful = await outbox.doubtful(connection, now - LOOK_UP_AFTER)
        outcomes: list[Sent] = []
        away: set[str] = set()
        for claimed in doubtful:
            # A provider that cannot be asked about one must not keep the others waiting.
            if (channel := claimed.letter.to[0]) not in away:
                outcome = await self._look_up(claimed)
                if outcome is None:
                    away.add(channel)
                else:
                    outcomes.append(outcome)
        if outcomes:
            async with self._database.write() as connection:
                await outbox.settle(connection, outcomes, now)
        return len(outcomes)

    # -- one round --------------------------------------------------------------------------------

    async def _round(self, line: Line, most: int) -> int:
        name, bulk, now = line.channel.name, line.bulk, self._clock.now()
        if most < 1 or line.rest.resting(now):
            return 0
        fresh = now - AWAKE_FOR if self._around.calendar.quiet(now) else None
        async with self._database.read() as connection:
            ready = await outbox.any_ready(connection, name, bulk=bulk, now=now, fresh_since=fresh)
        if not ready:
            return 0
        async with self._database.write() as connection:
            claimed = await outbox.claim(
                connection, name, bulk=bulk, most=most, now=now, fresh_since=fresh
            )
            await self._note_late(connection, claimed, now)
        if not claimed:
            return 0
        line.pace.spend(len(claimed))
        results = await asyncio.gather(*(self._try(line, each) for each in claimed))
        line.rest.note(results, now)
        line.tried.extend(zip(claimed, results, strict=True))
        await self._record(line)
        return len(claimed)

    async def _note_late(
        self, connection: Connection, claimed: Sequence[Claimed], now: datetime
    ) -> None:
        """Remember of what Makker says by itself, and only now can, that it was said today.

        A provider was away, or we were; nobody is to hear from Makker twice on the day it is back.
        """
        today = self._around.calendar.today
        late = [
            each.letter.person_id
            for each in claimed
            if each.letter.bulk and each.letter.person_id and today(each.made_at) != today(now)
        ]
        if late:
            await people.set_written_on(connection, late, today(now))

    async def _try(self, line: Line, claimed: Claimed) -> Accepted | Failure:
        try:
            message = await self._outbound(claimed)
        except Exception as error:
            log.error("draw.failed", letter=claimed.letter.key, error=repr(error), exc_info=True)
            return Failure(repr(error)[:200], permanent=False)
        try:
            return await line.channel.send(message)
        except Failure as failure:
            if failure.retry_after:
                line.pace.shut(failure.retry_after)
            return failure
        except Exception as error:
            # A mistake of ours must not keep a letter in mid-air; whether it went is not known.
            log.error("send.failed", letter=claimed.letter.key, error=repr(error), exc_info=True)
            return Failure(repr(error)[:200], permanent=False, ambiguous=True)

    async def _outbound(self, claimed: Claimed) -> Outbound:
        letter = claimed.letter
        attachment = await self._draw(letter.document_id) if letter.document_id else None
        return Outbound(letter.key, letter.to[1], letter.text, letter.options, attachment)

    async def _record(self, line: Line) -> None:
        """Write down how attempts ended; when storage fails they are kept for the next round."""
        if not line.tried:
            return
        now = self._clock.now()
        accepted = [
            Sent(each.id, "accepted", result.provider_id, result.segments)
            for each, result in line.tried
            if isinstance(result, Accepted)
        ]
        failed = [(each, end) for each, end in line.tried if isinstance(end, Failure)]
        async with self._database.write() as connection:
            await outbox.accept(connection, accepted, now)
            await outbox.settle(connection, [self._outcome(*each) for each in failed], now)
            for each, failure in failed:
                await self._refused(connection, each, failure, now)
        line.tried.clear()

    async def _refused(
        self, connection: Connection, claimed: Claimed, failure: Failure, now: datetime
    ) -> None:
        """Let somebody know of what can never arrive."""
        if state := failure.address_state:
            at = claimed.letter.to
            await refuse(connection, self._around, at, state, failure.code, claimed.id, now)
        elif self._given_up(claimed, failure):
            await undelivered(connection, self._around, claimed.letter.person_id, now)

    def _given_up(self, claimed: Claimed, failure: Failure) -> bool:
        old = self._clock.now() - claimed.made_at > GIVE_UP_AFTER
        return failure.permanent or (old and not failure.ambiguous)

    def _outcome(self, claimed: Claimed, failure: Failure) -> Sent:
        log.warning("send.failure", letter=claimed.letter.key, code=failure.code)
        if self._given_up(claimed, failure):
            return Sent(claimed.id, "failed", error=failure.code)
        if failure.ambiguous:
            return Sent(claimed.id, "ambiguous", error=failure.code)
        wait = min(timedelta(seconds=2.0 ** min(claimed.attempt, 20)), LONGEST_BACK_OFF)
        if failure.retry_after:
            wait = timedelta(seconds=failure.retry_after)
        again_at = self._clock.now() + wait
        return Sent(claimed.id, "queued", error=failure.code, again_at=again_at)

    async def _look_up(self, claimed: Claimed) -> Sent | None:
        """Return what the provider knows of a letter; None when it cannot be asked just now."""
        line = self._lines.get((claimed.letter.to[0], claimed.letter.bulk))
        found: str | None = None
        if line is not None:
            try:
                outbound = await self._outbound(claimed)
                found = await line.channel.look_up(outbound, claimed.changed_at - LOOK_BACK)
            except Exception as error:
                log.warning("look_up.failed", letter=claimed.letter.key, error=repr(error))
                return None
        if found is not None:
            return Sent(claimed.id, "accepted", found, 1)
        if claimed.letter.twice_is_better and claimed.attempt < DOUBTFUL_ATTEMPTS:
            return Sent(claimed.id, "queued", again_at=self._clock.now())
        return Sent(claimed.id, "ambiguous", error=LOOKED_UP_IN_VAIN)
