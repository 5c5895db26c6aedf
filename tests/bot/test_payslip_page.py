"""/loenseddel takes a payslip from whoever has a code, once; every other gets a sentence."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, FilePayload, expect
from starlette.applications import Starlette

from bot.app import furnish
from bot.settings import Settings
from bot.web.cv import cv_routes
from bot.web.payslip import payslip_routes
from bot.web.upload import MOST_FORM
from flows.failure import Failure
from flows.message import Attachment
from flows.person import Person
from storage import documents, inbox, people
from storage.documents import Refusal
from tests.bot.browser import NARROW, chromium, hard_to_read, overflow, visit
from tests.bot.demo_server import served

PDF = b"%PDF-1.7 en seddel"
ANSWERS: dict[str, Refusal] = {"BRUGT2": "used", "GAMM3L": "expired", "HURT1G": "slow_down"}


class FakeDesk:
    """Knows four codes, keeps what it is given, and is closed for one of them."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, str, Attachment]] = []

    async def take(self, code: str, client: str, file: Attachment) -> Refusal | None:
        if code == "LUKK3T":
            raise Failure("disk_full", permanent=False)
        if code != "K7M4QX":
            return ANSWERS.get(code, "unknown")
        self.taken.append((code, client, file))
        return None

    async def fetch(self, code: str, client: str) -> Attachment | Refusal:
        return "unknown"

    def app(self) -> Starlette:
        return Starlette(routes=[*payslip_routes(self.take), *cv_routes(self.fetch)])


def visitor(desk: FakeDesk) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(desk.app(), client=("9.9.9.9", 1))
    return httpx.AsyncClient(transport=transport, base_url="http://makker")


@pytest.mark.parametrize("typed", ["K7M4QX", "k7m-4qx ", "k7m 4qx"])
async def test_a_good_code_lets_a_file_in_without_its_name(typed: str) -> None:
    desk = FakeDesk()
    sent = {"file": ("Amina Ærøbo løn.pdf", PDF, "text/html")}
    async with visitor(desk) as page:
        answer = await page.post("/loenseddel", data={"code": typed}, files=sent)
    assert answer.status_code == 200
    assert "Jeg har fået din lønseddel" in answer.text
    wanted = Attachment("loenseddel.pdf", "application/pdf", PDF)
    assert desk.taken == [("K7M4QX", "9.9.9.9", wanted)]


@pytest.mark.parametrize(
    ("code", "status", "words"),
    [
        ("123", 400, "seks tegn"),
        ("XXXXXX", 404, "kender jeg ikke"),
        ("BRUGT2", 410, "er brugt"),
        ("GAMM3L", 410, "for gammel"),
        ("HURT1G", 429, "mange forsøg"),
        ("LUKK3T", 503, "virker stadig"),
    ],
)
async def test_every_other_code_gets_a_friendly_sentence(
    code: str, status: int, words: str
) -> None:
    async with visitor(FakeDesk()) as page:
        sent = {"file": ("a.pdf", PDF, "application/pdf")}
        answer = await page.post("/loenseddel", data={"code": code}, files=sent)
    assert (answer.status_code, words in answer.text) == (status, True)


@pytest.mark.parametrize(
    ("data", "status", "words"),
    [
        (b"", 400, "ingen fil"),
        (b"hej", 415, "PDF eller et billede"),
        (PDF + b"x" * (20 * 1024 * 1024), 413, "20 MB"),
        (PDF + b"x" * MOST_FORM, 413, "20 MB"),
    ],
    ids=["none", "text", "large", "larger"],
)
async def test_a_file_that_cannot_be_taken_leaves_the_code_unused(
    data: bytes, status: int, words: str
) -> None:
    desk = FakeDesk()
    async with visitor(desk) as page:
        sent = {"file": ("a.pdf", data, "application/pdf")}
        answer = await page.post("/loenseddel", data={"code": "K7M4QX"}, files=sent)
    assert (answer.status_code, words in answer.text) == (status, True)
    assert desk.taken == []


@pytest.mark.parametrize(
    "kind", ["text/plain", "multipart/form-data", "multipart/form-data; boundary=x"]
)
async def test_a_broken_form_is_refused_kindly(kind: str) -> None:
    async with visitor(FakeDesk()) as page:
        answer = await page.post("/loenseddel", content=b"--y", headers={"Content-Type": kind})
    assert answer.status_code == 400


async def test_the_page_speaks_the_phone_s_language_or_the_one_asked_for() -> None:
    async with visitor(FakeDesk()) as page:
        danish = await page.get("/loenseddel", headers={"Accept-Language": "pl"})
        english = await page.get("/loenseddel", headers={"Accept-Language": "en-GB,en"})
        asked = await page.get("/loenseddel?sprog=da", headers={"Accept-Language": "en"})
    assert [re.findall('lang="(..)"', one.text)[0] for one in (danish, english, asked)] == [
        "da", "en", "da",
    ]  # fmt: skip
    assert "default-src 'none'" in danish.headers["content-security-policy"]
    assert "set-cookie" not in danish.headers


async def test_what_is_sent_comes_in_at_the_door_as_theirs(tmp_path: Path) -> None:
    house = await furnish(Settings(database_url=f"sqlite+aiosqlite:///{tmp_path / 'm.db'}"), {})
    file = Attachment("loenseddel.pdf", "application/pdf", PDF)
    at = ("sms", "+4520123456")
    now = datetime.now(UTC)
    async with house.database.write() as connection:
        youth = await people.add(connection, Person(0, first_name="Amina"), at, now)
        await documents.add_code(connection, "K7M4QX", "payslip", youth, None, now)
        await documents.add_code(connection, "CVCVCV", "cv", youth, None, now)
    assert await house.take_payslip("CVCVCV", "9.9.9.9", file) == "unknown"
    assert await house.take_payslip("K7M4QX", "9.9.9.9", file) is None
    assert await house.take_payslip("K7M4QX", "9.9.9.9", file) == "used"
    async with house.database.read() as connection:
        (event,) = await inbox.from_address(connection, at)
        number = int(event.text.removeprefix("file:"))
        assert await documents.own_file(connection, youth, number) == file
    await house.database.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_sends_a_payslip(browser: Browser, scheme: str) -> None:
    desk = FakeDesk()
    seddel: FilePayload = {"name": "l.pdf", "mimeType": "application/pdf", "buffer": PDF}
    with (
        served(desk.app()) as url,
        visit(browser, f"{url}/loenseddel?sprog=da", NARROW, scheme) as page,
    ):
        assert (overflow(page), hard_to_read(page)) == (0, [])
        page.get_by_label("Din kode").fill("k7m4qq")
        page.get_by_label("Din lønseddel").set_input_files(seddel)
        page.get_by_role("button", name="Send til Makker").click()
        expect(page.get_by_role("alert")).to_contain_text("kender jeg ikke")
        assert (overflow(page), hard_to_read(page)) == (0, [])
        page.get_by_role("link", name="In English").click()
        page.get_by_label("Your code").fill("k7m4qx")
        page.get_by_label("Your payslip").set_input_files(seddel)
        page.get_by_role("button", name="Send to Makker").click()
        expect(page.get_by_role("status")).to_contain_text("I have your payslip")
        assert (overflow(page), hard_to_read(page)) == (0, [])
    assert [file.data for _, _, file in desk.taken] == [PDF]
