"""A thread is read in the order in which it was said."""

from sqlalchemy import update

from flows.message import Inbound
from storage import inbox, outbox, threads
from storage.database import Database
from storage.letters import Letter
from storage.schema import outbox as letters
from tests.storage.cast import NOW, youth

AMINA = ("sms", "+4520123456")


async def test_what_is_said_at_one_moment_stays_in_its_order(database: Database) -> None:
    """Two letters of one turn have one time; whoever takes over reads them as they were sent."""
    async with database.write() as connection:
        amina = await youth(connection)
        await inbox.put(connection, [Inbound("sms", "1", AMINA[1], "hej")], NOW)
        said = [Letter(f"k{n}", amina, AMINA, text) for n, text in enumerate(("et", "to", "tre"))]
        await outbox.put(connection, said, NOW)
        await connection.execute(update(letters).values(state="accepted", changed_at=NOW))
        whole = await threads.last_words(connection, amina, [AMINA], 4)
        last = await threads.last_words(connection, amina, [AMINA], 2)
    assert [each.text for each in whole] == ["hej", "et", "to", "tre"]
    assert [each.text for each in last] == ["to", "tre"]
