"""Receipts: what providers say later about messages they accepted."""

from collections import OrderedDict

from flows.message import Receipt
from scheduler.clock import Clock
from scheduler.refusals import refuse, undelivered
from scheduler.surroundings import Surroundings
from storage import outbox
from storage.database import Connection, Database

MOST_EARLY = 1000


class Receipts:
    """Takes receipts in whatever order they come, also before the answer they belong to."""

    def __init__(self, database: Database, clock: Clock, around: Surroundings) -> None:
        """Write into this database by this clock."""
        self._database = database
        self._clock = clock
        self._around = around
        self._early: OrderedDict[tuple[str, str], Receipt] = OrderedDict()

    async def report(self, receipt: Receipt) -> None:
        """Write a receipt down; one for a message not known yet is kept until it is."""
        async with self._database.write() as connection:
            if not await self._write(connection, receipt):
                self._early[receipt.channel, receipt.provider_id] = receipt
                while len(self._early) > MOST_EARLY:
                    self._early.popitem(last=False)

    async def catch_up(self) -> None:
        """Write down the receipts that came too early."""
        if not self._early:
            return
        async with self._database.write() as connection:
            for key, receipt in list(self._early.items()):
                if await self._write(connection, receipt):
                    del self._early[key]

    async def _write(self, connection: Connection, receipt: Receipt) -> bool:
        found = await outbox.receipt(connection, receipt.channel, receipt.provider_id)
        if found is None and receipt.key:
            found = await outbox.claim_receipt(connection, receipt)
        if found is None:
            return False
        row_id, address, bounced = found
        now = self._clock.now()
        if receipt.state == "delivered":
            await outbox.mark(connection, row_id, {"state": "delivered", "error": None}, now)
            return True
        state = receipt.address_state
        if state is None and not bounced:
            # Accepted, then failed: exactly one more attempt (P15).
            again = {"state": "queued", "error": receipt.code, "not_before": now}
            again |= {"bounced": True, "provider_id": None}
            await outbox.mark(connection, row_id, again, now)
            await outbox.heed_stop(connection, [row_id], now)
            return True
        await outbox.mark(connection, row_id, {"state": "failed", "error": receipt.code}, now)
        if state is not None:
            await refuse(connection, self._around, address, state, receipt.code, row_id, now)
        else:
            await undelivered(connection, self._around, await outbox.whose(connection, row_id), now)
        return True
