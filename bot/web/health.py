"""`/health` and `/metrics`: is everything moving, and what needs a human's eye?"""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from flows.failure import Failure
from storage import inbox, outbox, people
from storage.database import Database


def health_routes(database: Database) -> list[BaseRoute]:
    """Return the two routes; both answer 503 when the database does not."""

    async def health(request: Request) -> Response:
        try:
            counts = await _counts(database)
        except Failure as failure:
            return JSONResponse({"ok": False, "error": failure.code}, 503)
        return JSONResponse({"ok": True, **counts})

    async def metrics(request: Request) -> Response:
        try:
            counts = await _counts(database)
        except Failure as failure:
            return PlainTextResponse(f"# {failure.code}\n", 503)
        lines = [f"makker_{name} {count}" for name, count in counts.items()]
        return PlainTextResponse("\n".join(lines) + "\n")

    return [Route("/health", health), Route("/metrics", metrics)]


async def _counts(database: Database) -> dict[str, int]:
    async with database.read() as connection:
        letters = await outbox.count_states(connection)
        return {
            "inbox_waiting": await inbox.count_waiting(connection),
            "outbox_queued": letters["queued"],
            "outbox_sending": letters["sending"],
            "outbox_ambiguous": letters["ambiguous"],
            "addresses_not_working": await people.count_not_working(connection),
        }
