"""Whoever opens /loenseddel: the real page over a real house, with forms as a browser has them."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import httpx
from sqlalchemy import select, update
from starlette.applications import Starlette

from bot.demo.clock import MovableClock
from bot.reading.room import Limits, Room
from bot.reading.teller import Teller
from bot.slip_desk import SlipDesk
from bot.web.payslip import payslip_routes
from storage.schema import code, file, inbox, person
from tests.bot.street import Street, street

MONDAY = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PDF = "application/pdf"


class Form(HTMLParser):
    """The fields of a page's form with what stands in them, and the page's visible text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.text = ""
        self._select = ""
        self.feed(html)
        self.text = " ".join(self.text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "input" and given.get("type") != "file":
            self.fields[given["name"]] = given.get("value", "")
        elif tag == "select":
            self._select = given["name"]
            self.fields[self._select] = ""
        elif tag == "option" and "selected" in given:
            self.fields[self._select] = given["value"]

    def handle_data(self, data: str) -> None:
        self.text += data


@dataclass(slots=True)
class SlipVisitor:
    """One browser; `form` is what it shows."""

    street: Street
    browser: httpx.AsyncClient
    form: Form
    status: int = 0
    html: str = ""

    async def code(self, who: str = "omar") -> str:
        """Let someone ask Makker for a code by SMS."""
        said = await self.street.write(who, "tjek min løn") + await self.street.write(who, "1")
        (code,) = re.findall(r"kode er (\w{6})", said)
        return str(code)

    async def send(self, code: str, data: bytes | None, language: str = "da") -> str:
        """Send a code and a file, or press "Skriv tal fra lønsedlen selv"; return what is shown."""
        files = {"file": ("Amina Ærøbo løn.pdf", data or b"", PDF)}
        texts = {"code": code, **({} if data is not None else {"typed": "1"})}
        at = f"/loenseddel?sprog={language}"
        return self._shown(await self.browser.post(at, data=texts, files=files))

    async def send_all(self, code: str, *files: bytes) -> str:
        """Send a code with several files chosen at once; return what is shown."""
        parts = [("file", (f"{at}.pdf", data, PDF)) for at, data in enumerate(files)]
        return self._shown(await self.browser.post("/loenseddel", data={"code": code}, files=parts))

    async def confirm(self, language: str = "da", **changes: str) -> str:
        """Send the form that is shown, with changes; return what is shown then."""
        return await self.post({**self.form.fields, **changes}, language)

    async def post(self, fields: dict[str, str], language: str = "da") -> str:
        """Send any fields to the last step."""
        parts = {name: (None, value) for name, value in fields.items()}
        at = f"/loenseddel/tjek?sprog={language}"
        return self._shown(await self.browser.post(at, files=parts))

    def _shown(self, answer: httpx.Response) -> str:
        self.status, self.html = answer.status_code, answer.text
        self.form = Form(answer.text)
        return self.form.text

    async def born(self, day: date | None, name: str = "Omar") -> None:
        """Change what Makker knows of somebody's birth date."""
        async with self.street.house.database.write() as connection:
            known = day.isoformat() if day else None
            await connection.execute(
                update(person).where(person.c.first_name == name).values(born=known)
            )

    async def told(self, what: str = "slip") -> list[str]:
        """Return what entered the inbox from the page: slips, or rosters."""
        async with self.street.house.database.read() as connection:
            rows = await connection.execute(
                select(inbox.c.text).where(inbox.c.external_id.like(f"{what}:%"))
            )
            return [row.text for row in rows]

    async def is_used(self, typed: str) -> bool:
        """Return whether a code has been used up."""
        async with self.street.house.database.read() as connection:
            rows = await connection.execute(select(code.c.used_at).where(code.c.code == typed))
            return rows.scalar_one() is not None

    async def kept_files(self) -> int:
        """Return how many files lie in the database."""
        async with self.street.house.database.read() as connection:
            return len((await connection.execute(select(file.c.id))).all())


@asynccontextmanager
async def slip_visitor(folder: Path) -> AsyncIterator[SlipVisitor]:
    """Give a browser over a new database with the demo's people."""
    room = Room(Limits(seconds=300))
    async with street(folder, MovableClock(MONDAY)) as here:
        engine = here.house.engine
        desk = SlipDesk(here.house.database, engine.clock, engine.around, Teller(room))
        app = Starlette(routes=payslip_routes(desk, engine.settle))
        transport = httpx.ASGITransport(app, client=("9.9.9.9", 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://makker") as browser:
            yield SlipVisitor(here, browser, Form(""))
    await room.close()
