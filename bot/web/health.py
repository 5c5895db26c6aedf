"""`/health` and `/metrics`: is everything moving, and what needs a human's eye?"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from flows.failure import Failure
from scheduler.sweep import GRACE, SWEEP
from storage import cases, inbox, jobs, outbox, people, records
from storage.database import Connection, Database

SWEPT_WITHIN = timedelta(hours=2)
"""The sweep runs every hour: when two have passed, the timers stand still."""


def health_routes(
    database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> list[BaseRoute]:
    """Return the two routes; both answer 503 when the database does not.

    `/health` also answers 503 when the last sweep of the ledger is too long ago by `now`.
    """

    async def health(request: Request) -> Response:
        try:
            counts, swept = await _counts(database, now())
        except Failure as failure:
            return JSONResponse({"ok": False, "error": failure.code}, 503)
        if not swept:
            return JSONResponse({"ok": False, "error": "no_sweep", **counts}, 503)
        return JSONResponse({"ok": True, **counts})

    async def metrics(request: Request) -> Response:
        try:
            counts, _ = await _counts(database, now())
        except Failure as failure:
            return PlainTextResponse(f"# {failure.code}\n", 503)
        lines = [f"makker_{name} {count}" for name, count in counts.items()]
        return PlainTextResponse("\n".join(lines) + "\n")

    return [Route("/health", health), Route("/metrics", metrics)]


async def _counts(database: Database, now: datetime) -> tuple[dict[str, int], bool]:
    """Return what is counted, and whether the ledger was swept lately."""
    async with database.read() as connection:
        letters = await outbox.count_states(connection)
        counts = {
            "inbox_waiting": await inbox.count_waiting(connection),
            "outbox_queued": letters["queued"],
            "outbox_sending": letters["sending"],
            "outbox_ambiguous": letters["ambiguous"],
            "addresses_not_working": await people.count_not_working(connection),
            **await _of_cases(connection, now),
        }
        swept, found = await _of_sweep(connection, now)
    return {**counts, **found}, swept


async def _of_cases(connection: Connection, now: datetime) -> dict[str, int]:
    states = await cases.count_open(connection)
    return {
        "cases_open": sum(states.values()),
        "cases_untaken": states["open"],
        "cases_taken": states["taken"],
        "cases_put_off": states["waiting"],
        "cases_overdue": await cases.count_overdue(connection, now),
    }


async def _of_sweep(connection: Connection, now: datetime) -> tuple[bool, dict[str, int]]:
    result = await jobs.job_result(connection, SWEEP)
    last = result if isinstance(result, dict) else {}
    at = last.get("at")
    swept = isinstance(at, str) and now - datetime.fromisoformat(at) <= SWEPT_WITHIN
    repaired = sum(
        each for key in ("forgotten", "unwatched") if isinstance(each := last.get(key), int)
    )
    return swept, {
        # Counted now, not taken from the sweep: this is the number that must be 0.
        "forgotten_youths": len(await records.forgotten(connection, now, GRACE)),
        "ledger_repaired": repaired,
    }
