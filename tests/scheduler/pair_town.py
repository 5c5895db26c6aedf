"""A town with role models: Bilal and Sara, and the youths they may write with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from flows.message import Inbound
from flows.person import Person
from flows.relay import RELAY
from flows.texts import texts_of
from scheduler import office
from storage import jobs, people, staff
from tests.at_home import say_yes
from tests.scheduler.fakes import FakeChannel, FakeClock
from tests.scheduler.office_town import AMINA, METTE, YUSUF
from tests.scheduler.office_town import Town as OfficeTown
from tests.scheduler.world import world

BILAL, SARA = "+4550123456", "900000077"
ALI, LONE = "900000044", "900000045"


def said(key: str, **args: object) -> str:
    """Return one of the Danish texts between the two."""
    return texts_of(RELAY, "da").get(key, args=args)


class Town(OfficeTown):
    """The office's town with Bilal (on SMS) and Sara (on Telegram), and Yusuf.

    Both youths are under 18, and have a yes from home.
    """

    yusuf: int
    bilal: int
    sara: int
    replied: int = 0

    async def write(self, text: str, address: str) -> list[str]:
        """Let a youth or a role model write by SMS, a moment later."""
        self.here.clock.turn(seconds=20)
        return await self.here.write(text, address)

    async def office_says(self, text: str, desk: str = METTE) -> list[str]:
        """Let a colleague write, on Telegram."""
        self.here.clock.turn(seconds=20)
        return await self.here.write(text, desk, "telegram")

    async def matched(self, until: str = "1/12/2027", *, model: str = "Bilal") -> None:
        """Let Amina have a role model, and everything be said about it."""
        await self.office_says(f"/attest {model} {until}")
        await self.office_says(f'/match Amina {model} "begge kan lide fodbold"')

    async def answer(self, text: str, address: str, to: str) -> None:
        """Answer the last message on Telegram that holds `to`."""
        channel = self.here.channels["telegram"]
        place = max(i for i, m in enumerate(channel.accepted, 1) if to in m.text)
        self.replied += 1
        event = Inbound(
            "telegram", f"reply-{self.replied}", address, text, answers=f"telegram-{place}"
        )
        await self.here.house.engine.receive(event)
        await self.here.settle()

    async def rows(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """Return what lies in the database, as plain tuples."""
        return [tuple(row) for row in await self.here.query(statement, **values)]

    async def cases(self) -> list[str]:
        """Return the reasons of the cases that are open."""
        rows = await self.here.query("select reason from \"case\" where state <> 'closed'")
        return sorted(row.reason for row in rows)


@asynccontextmanager
async def town(folder: Path, start: datetime) -> AsyncIterator[Town]:
    """Give the town at a moment (UTC)."""
    channels = (FakeChannel(), FakeChannel("telegram"))
    async with world(folder, *channels, clock=FakeClock(start)) as here:
        mette = await here.add(_staff("consultant", "Mette"), METTE, "telegram")
        ali = await here.add(_staff("consultant", "Ali", "Greve"), ALI, "telegram")
        lone = await here.add(_staff("leader", "Lone"), LONE, "telegram")
        made = Town(here, 0, mette, ali, lone)
        made.amina = await made.youth("Amina", AMINA, born=date(2011, 6, 12))
        made.yusuf = await made.youth("Yusuf", YUSUF, born=date(2009, 6, 12))
        made.bilal = await here.add(_staff("role_model", "Bilal"), BILAL)
        made.sara = await here.add(_staff("role_model", "Sara"), SARA, "telegram")
        async with here.house.database.write() as connection:
            await staff.set_deputy(connection, mette, ali)
            await say_yes(connection, (made.amina, made.yusuf), start)
            await jobs.claim_job(connection, office.DIGEST, start, start.replace(year=2036))
        yield made


def _staff(role: Any, name: str, area: str = "Køge") -> Person:
    return Person(0, role, name, area=area, stage="staff")


__all__ = ["AMINA", "BILAL", "METTE", "SARA", "YUSUF", "Town", "people", "said", "town"]
