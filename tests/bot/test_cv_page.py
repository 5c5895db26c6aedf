"""/cv gives a CV for a good code, and a friendly sentence for every other."""

import html

import httpx
import pytest
from starlette.applications import Starlette

from bot.web.cv import cv_routes
from flows.message import Attachment
from storage.documents import Refusal

PDF = Attachment("CV-Zoë-Ærø.pdf", "application/pdf", b"%PDF-1.7")
ANSWERS: dict[str, Attachment | Refusal] = {
    "K7M4QX": PDF,
    "BRUGT2": "used",
    "GAMM3L": "expired",
    "HURT1G": "slow_down",
}


class FakeShelf:
    """Knows four codes and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def fetch(self, code: str, client: str) -> Attachment | Refusal:
        self.asked.append((code, client))
        return ANSWERS.get(code, "unknown")


def browser(shelf: FakeShelf) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(Starlette(routes=cv_routes(shelf.fetch)), client=("9.9.9.9", 1))
    return httpx.AsyncClient(transport=transport, base_url="http://makker")


@pytest.mark.parametrize("typed", ["K7M4QX", "k7m4qx", " k7m-4qx ", "k7m 4qx"])
async def test_a_good_code_gives_the_pdf_however_it_is_typed(typed: str) -> None:
    shelf = FakeShelf()
    async with browser(shelf) as page:
        answer = await page.post("/cv", data={"code": typed})
    assert (answer.status_code, answer.content) == (200, PDF.data)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].endswith("CV-Zo%C3%AB-%C3%86r%C3%B8.pdf")
    assert answer.headers["cache-control"] == "no-store"
    assert shelf.asked == [("K7M4QX", "9.9.9.9")]


@pytest.mark.parametrize(
    ("code", "status", "words"),
    [
        ("XXXXXX", 404, "kender jeg ikke"),
        ("BRUGT2", 410, "er brugt"),
        ("GAMM3L", 410, "for gammel"),
        ("HURT1G", 429, "mange forsøg"),
    ],
)
async def test_every_other_code_gets_a_friendly_sentence(
    code: str, status: int, words: str
) -> None:
    async with browser(FakeShelf()) as page:
        answer = await page.post("/cv", data={"code": code})
    assert answer.status_code == status
    assert words in answer.text


@pytest.mark.parametrize("typed", ["", "123", "12345678", "æ" * 5000, "\x00"])
async def test_what_cannot_be_a_code_is_not_looked_up(typed: str) -> None:
    shelf = FakeShelf()
    async with browser(shelf) as page:
        answer = await page.post("/cv", data={"code": typed})
    assert answer.status_code == 400
    assert "seks tegn" in answer.text
    assert shelf.asked == []


async def test_a_broken_form_is_refused_kindly() -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    async with browser(FakeShelf()) as page:
        answer = await page.post("/cv", content=b"--y", headers=headers)
    assert answer.status_code == 400
    assert "Skriv koden igen" in answer.text


async def test_what_was_typed_comes_back_as_text_only() -> None:
    async with browser(FakeShelf()) as page:
        answer = await page.post("/cv", data={"code": '"><script>'})
        empty = await page.get("/cv")
    assert "<script" not in answer.text
    assert empty.status_code == 200
    assert "Din kode" in html.unescape(empty.text)
    assert "default-src 'none'" in empty.headers["content-security-policy"]
    assert "set-cookie" not in empty.headers


async def test_the_page_s_own_parts_are_there() -> None:
    async with browser(FakeShelf()) as page:
        assert (await page.get("/cv/cv.css")).headers["content-type"].startswith("text/css")
        assert (await page.get("/cv/makker.svg")).headers["content-type"] == "image/svg+xml"
