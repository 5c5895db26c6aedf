"""`/health` and `/metrics` over a real database: what an operator looks at."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from starlette.applications import Starlette

from bot.web.health import health_routes
from flows.effects import SaveProfile
from flows.kind import Json
from scheduler.sweep import SWEEP
from storage import cases, dues, jobs, people
from storage.cases import Case
from storage.database import Database, opened
from storage.dues import Due
from tests.bot.command import Terminal

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)


class Operator:
    """Looks at the two pages at a moment."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOON
        app = Starlette(routes=health_routes(database, lambda: self.now))
        self._client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://m")

    async def health(self) -> tuple[int, dict[str, object]]:
        answer = await self._client.get("/health")
        return answer.status_code, answer.json()

    async def metrics(self) -> dict[str, int]:
        lines = (await self._client.get("/metrics")).text.splitlines()
        return {name: int(value) for name, value in (line.split() for line in lines)}

    async def swept(self, forgotten: int = 0) -> None:
        """Let the sweep have run now."""
        async with self.database.write() as connection:
            await jobs.claim_job(connection, SWEEP, self.now, self.now + timedelta(hours=1))
            result: Json = {"at": self.now.isoformat(), "forgotten": forgotten, "unwatched": 0}
            await jobs.keep_result(connection, SWEEP, result)


@pytest.fixture
async def operator(terminal: Terminal) -> AsyncIterator[Operator]:
    database = await opened(terminal.url)
    yield Operator(database)
    await database.close()


async def test_health_fails_when_the_sweep_has_stood_still_for_two_hours(
    operator: Operator,
) -> None:
    assert (await operator.health())[0] == 503
    await operator.swept()
    assert (await operator.health())[0] == 200
    operator.now += timedelta(hours=2, minutes=1)
    status, answer = await operator.health()
    assert (status, answer["ok"], answer["error"]) == (503, False, "no_sweep")


async def test_a_forgotten_youth_is_counted_at_once_and_a_repair_is_remembered(
    operator: Operator,
) -> None:
    await operator.swept(forgotten=3)
    async with operator.database.write() as connection:
        await people.meet(connection, [("sms", "+4520123456")], "da", NOON)
    assert (await operator.metrics())["makker_forgotten_youths"] == 0
    async with operator.database.write() as connection:
        await people.save_profiles(connection, [(1, SaveProfile("Amina"))], NOON)
    counts = await operator.metrics()
    assert (counts["makker_forgotten_youths"], counts["makker_ledger_repaired"]) == (1, 3)
    async with operator.database.write() as connection:
        await dues.plan(connection, Due("next:1", 1, {"do": "contact"}, NOON))
    assert (await operator.metrics())["makker_forgotten_youths"] == 0


async def test_cases_are_counted_by_how_they_stand_and_when_they_are_late(
    operator: Operator,
) -> None:
    async with operator.database.write() as connection:
        await people.meet(connection, [("sms", "+4520123456")], "da", NOON)
        late = NOON - timedelta(minutes=1)
        await cases.open_case(connection, Case(1, "help", "today", "", None, late), NOON)
        soon = NOON + timedelta(hours=1)
        taken = await cases.open_case(connection, Case(1, "stop", "today", "", None, soon), NOON)
        assert taken is not None
        await cases.change(connection, taken, if_state=("open",), now=NOON, state="taken")
    counts = await operator.metrics()
    assert counts["makker_cases_open"] == 2
    assert counts["makker_cases_untaken"] == counts["makker_cases_taken"] == 1
    assert (counts["makker_cases_put_off"], counts["makker_cases_overdue"]) == (0, 1)
