import asyncio
from datetime import timedelta

from storage import jobs
from storage.database import Database, opened
from tests.storage.cast import NOW

NEXT = NOW + timedelta(hours=1)


async def _claims(database: Database) -> bool:
    async with database.write() as connection:
        return await jobs.claim_job(connection, "sweep", NOW, NEXT)


async def test_of_two_processes_one_does_the_job(database: Database, url: str) -> None:
    """P10: n workers are not n sweeps."""
    other = await opened(url)
    try:
        for expected in ([False, True], [False, False]):
            won = await asyncio.gather(_claims(database), _claims(other))
            assert sorted(won) == expected
    finally:
        await other.close()


async def test_a_job_is_due_at_its_moment_and_when_it_was_never_done(database: Database) -> None:
    async with database.write() as connection:
        assert await jobs.due_job(connection, "sweep", NOW) == NOW
        assert await jobs.claim_job(connection, "sweep", NOW, NEXT)
        assert await jobs.due_job(connection, "sweep", NOW) is None
        assert await jobs.due_job(connection, "sweep", NEXT) == NEXT
        assert await jobs.due_job(connection, "sweep", NEXT + timedelta(days=2)) == NEXT
        assert await jobs.claim_job(connection, "sweep", NEXT, NEXT + timedelta(hours=1))
        assert await jobs.due_job(connection, "digest", NOW) == NOW


async def test_what_a_job_found_is_kept_until_it_finds_something_else(database: Database) -> None:
    async with database.write() as connection:
        assert await jobs.job_result(connection, "sweep") is None
        await jobs.claim_job(connection, "sweep", NOW, NEXT)
        assert await jobs.job_result(connection, "sweep") is None
        await jobs.keep_result(connection, "sweep", {"forgotten": 1})
        await jobs.keep_result(connection, "sweep", {"forgotten": 0})
        await jobs.claim_job(connection, "sweep", NEXT, NEXT + timedelta(hours=1))
        assert await jobs.job_result(connection, "sweep") == {"forgotten": 0}
